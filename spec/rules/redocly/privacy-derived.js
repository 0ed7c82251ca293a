// privacy-derived: a computed field inherits from its sources, so the sources must be there to inherit from.

import { annotatedProperties } from './lib/privacy.js'
import { rule } from './lib/rule.js'

export const privacyDerived = rule((contract, report) => {
  for (const { schema, key, at, annotation } of annotatedProperties(contract)) {
    for (const source of [annotation?.derived_from ?? []].flat()) {
      if (source !== key && schema.node.properties[source]) continue
      report(`${schema.name}.${key} is derived from ${source}, which is no other property beside it`, at.key())
    }
  }
})
