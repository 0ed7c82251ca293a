// privacy-nullable: what a policy may hide can be null when it is read, and a mask or token still fits its schema.

import { annotatedProperties, categoriesOf } from './lib/privacy.js'
import { isRead, rule } from './lib/rule.js'
import { isNullable, nullableOf, typesOf } from './lib/schema.js'

// The other categories describe structure: authors say `none` for a field that has to stay readable.
const hideable = new Set(['user.profile', 'user.contact', 'user.auth', 'message.content', 'message.attachments', 'system.integration'])
const hidden = ['▮▮▮', '+44••••••••21', `tok_${'0'.repeat(60)}`]

export const privacyNullable = rule((contract, report) => {
  for (const { schema, key, raw, at, annotation } of annotatedProperties(contract)) {
    if (!isRead(schema) || !categoriesOf(annotation).some((category) => hideable.has(category))) continue
    // A secret leaves the server once, in the answer of its create, and there it is the point of the answer.
    if (annotation.handling === 'secret' && !schema.roles.has('response') && !schema.roles.has('event')) continue
    const { node, at: nodeAt } = contract.resolve(raw, at)
    const inner = nullableOf(node)
    const value = inner ? contract.resolve(inner, nodeAt) : { node, at: nodeAt }
    const items = contract.resolve(value.node.items, value.at)
    const faults = [...misfits(value.node), ...misfits(items.node)]
    if (!isNullable(node)) faults.push('it must be nullable')
    const what = `${schema.name}.${key} can be hidden (${annotation.category})`
    for (const fault of faults) report(`${what}, so ${fault}`, at.key())
  }
})

function misfits(node) {
  if (!typesOf(node).includes('string')) return []
  const closed = ['format', 'enum', 'const'].filter((key) => node[key] !== undefined)
  const faults = closed.map((key) => `it may not have a ${key}`)
  if (node.maxLength < 64) faults.push('its maxLength must leave room for a token: 64 at least')
  if (node.pattern && !hidden.every((value) => new RegExp(node.pattern, 'u').test(value))) {
    faults.push('its pattern must allow a mask and a token')
  }
  return faults
}
