// request-closed: a request object refuses what it does not know, or says by propertyNames that its keys are free.

import { rule } from './lib/rule.js'
import { hasFreeKeys, isObject } from './lib/schema.js'

export const requestClosed = rule(({ schemas }, report) => {
  for (const { node, name, at, roles, isOnlyPart } of schemas) {
    // A part of an allOf can't close itself without refusing the other parts; the whole does it.
    if (!roles.has('request') || isOnlyPart) continue
    if (hasFreeKeys(node)) {
      if (!node.propertyNames) report(`${name} has free keys in a request: give it propertyNames`, at.key())
    } else if (node.allOf) {
      if (node.unevaluatedProperties !== false) {
        report(`${name} is a request object with allOf: close it with unevaluatedProperties: false`, at.key())
      }
    } else if (isObject(node) && node.additionalProperties !== false && node.unevaluatedProperties !== false) {
      report(`${name} is a request object: close it with additionalProperties: false`, at.key())
    }
  }
})
