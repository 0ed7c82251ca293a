// privacy-annotation: every property, parameter, header and event field says what it is; silence would disclose.

import { annotatedProperties, annotationOf, faultsOf } from './lib/privacy.js'
import { rule } from './lib/rule.js'
import { hasFreeKeys } from './lib/schema.js'

export const privacyAnnotation = rule((contract, report) => {
  const check = (what, annotation, at) => {
    if (annotation === undefined) report(`${what} needs x-relay-privacy: none, or an object with a category`, at.key())
    const faults = annotation === undefined ? [] : faultsOf(annotation, contract.scopes)
    for (const fault of faults) report(`x-relay-privacy of ${what} ${fault}`, at.key())
  }
  for (const { schema, key, at, annotation } of annotatedProperties(contract)) {
    check(`${schema.name}.${key}`, annotation, at)
  }
  for (const { node, at, ...entry } of [...contract.parameters, ...contract.headers]) {
    const name = entry.name ?? node.name
    const annotation = node['x-relay-privacy'] ?? annotationOf(node.schema, at.child(['schema']), contract.resolve)
    check(entry.name ? `the header ${name}` : `the parameter ${name}`, annotation, at)
  }
  for (const { node, name, at } of contract.schemas) {
    if (hasFreeKeys(node)) check(`${name}, an object with free keys,`, node['x-relay-privacy'], at)
  }
})
