// What a reader of an answer could rely on before and can not any more: goes through a recorded body along both contracts.

import { type Document, escapePointer, isRecord, type Schema } from '../document.ts'
import { allowsNull, typesOf } from './types.ts'
import { applying, membersOf } from '../walk.ts'

export type Loss = { rule: string; pointer: string; message: string }
type Side = { document: Document; nodes: Schema[] }

const MAX_DEPTH = 60
const MOST_ITEMS = 200 // of one list: the rest is like them

export function losses(before: Side, after: Side, value: unknown, pointer = '', depth = 0): Loss[] {
  const was = before.nodes.flatMap((node) => applying(before.document, node, value))
  const is = after.nodes.flatMap((node) => applying(after.document, node, value))
  if (was.length === 0 || is.length === 0 || depth > MAX_DEPTH) return []
  if (Array.isArray(value)) {
    const items = (schemas: Schema[]) => schemas.flatMap((schema) => (isRecord(schema.items) ? [schema.items as Schema] : []))
    return value
      .slice(0, MOST_ITEMS)
      .flatMap((item, index) =>
        losses({ ...before, nodes: items(was) }, { ...after, nodes: items(is) }, item, `${pointer}/${index}`, depth + 1),
      )
  }
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, member]) => {
    const at = `${pointer}/${escapePointer(key)}`
    const declared = membersOf(was, key)
    const found = membersOf(is, key)
    if (declared.length === 0) return [] // the contract never promised it
    if (found.length === 0) return [{ rule: 'property_removed', pointer: at, message: 'is not in the contract any more' }]
    const here: Loss[] = []
    const isPromised = (schemas: Schema[]) => schemas.some(({ required }) => required?.includes(key))
    if (isPromised(was) && !isPromised(is)) here.push({ rule: 'property_optional', pointer: at, message: 'may be absent now' })
    if (!allowsNull(before.document, declared) && allowsNull(after.document, found))
      here.push({ rule: 'property_nullable', pointer: at, message: 'may be null now' })
    const [old, now] = [typesOf(before.document, declared), typesOf(after.document, found)]
    const added =
      old && now ? [...now].filter((type) => type !== 'null' && !old.has(type) && !(type === 'integer' && old.has('number'))) : []
    if (added.length > 0) here.push({ rule: 'type_widened', pointer: at, message: `may be of type ${added.join(' or ')} now` })
    return [...here, ...losses({ ...before, nodes: declared }, { ...after, nodes: found }, member, at, depth + 1)]
  })
}
