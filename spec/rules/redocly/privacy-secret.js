// privacy-secret: a secret is written, and shown once in the 201 answer of the POST that made it.

import { annotatedProperties, annotationOf } from './lib/privacy.js'
import { rule } from './lib/rule.js'

export const privacySecret = rule((contract, report) => {
  for (const { schema, key, at, annotation } of annotatedProperties(contract)) {
    if (annotation?.handling !== 'secret') continue
    for (const role of ['response', 'event'].filter((name) => schema.roles.has(name))) {
      report(`${schema.name}.${key} is a secret and must not be in a ${role}`, at.key())
    }
  }
  for (const { name, node, at } of contract.headers) {
    const annotation = node['x-relay-privacy'] ?? annotationOf(node.schema, at, contract.resolve)
    if (annotation?.handling === 'secret') report(`the header ${name} is a secret and must not be in a response`, at)
  }
})
