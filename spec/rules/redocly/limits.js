// Limits that the OWASP ruleset leaves out: how many free keys an object has, and what a string of a request may be.

import { rule } from './lib/rule.js'
import { hasFreeKeys, typesOf } from './lib/schema.js'

export const freeKeysLimited = rule(({ schemas }, report) => {
  for (const { node, name, at } of schemas) {
    if (!hasFreeKeys(node) || node.maxProperties !== undefined) continue
    report(`${name} has free keys: give it maxProperties`, at.key())
  }
})

// Free text still has a rule: PostgreSQL can't store NUL, so its pattern is '^[^\u0000]*$'.
export const requestStringRestricted = rule(({ schemas }, report) => {
  for (const { node, name, at, roles } of schemas) {
    if (!typesOf(node).includes('string') || !(roles.has('request') || roles.has('parameter'))) continue
    if (['pattern', 'format', 'enum', 'const'].every((key) => node[key] === undefined)) {
      report(`${name} is a string of a request: say what it may be by pattern, format, enum or const`, at.key())
    }
  }
})
