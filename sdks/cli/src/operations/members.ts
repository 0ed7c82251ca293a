// Members of a request as flags: what kind of value each takes and where it goes.

import { type Document, type Parameter, resolve, type Schema } from './document.ts'

export type Kind = 'text' | 'integer' | 'number' | 'boolean' | 'list' | 'map' | 'json'

export type Member = {
  /** Where it goes: `['content', 'text']`. */
  path: string[]
  /** `content.text`, `scheduled-at`. */
  flag: string
  kind: Kind
  /** Of a list: what its items are. */
  items: 'text' | 'integer' | 'number'
  choices: string[]
  required: boolean
  /** It must not stand among the arguments: `@file` or `-` only. */
  secret: boolean
  description: string
}

const DEEPEST = 3

/** Flags that every command has, or every operation. */
const RESERVED = new Set([
  'profile',
  'base-url',
  'json',
  'query',
  'timeout',
  'max-retries',
  'verbose',
  'version',
  'help',
  'data',
  'all',
  'idempotency-key',
  'dry-run',
  'example',
])

export const membersOf = (document: Document, schema: Schema): Member[] => merge(read(document, schema, [], true))

export function membersOfQuery(document: Document, parameters: Parameter[]): Member[] {
  const properties = Object.fromEntries(
    parameters.map(({ name, schema, description }) => [name, { description, ...resolve(document, schema) }]),
  )
  const required = parameters.filter((one) => one.required).map(({ name }) => name)
  return membersOf(document, { type: 'object', properties, required })
}

function read(document: Document, node: Schema, path: string[], required: boolean): Member[] {
  const schema = withoutNull(document, node)
  if (path.length > 0 && !isRecord(document, schema)) return [member(document, schema, node, path, required)]
  const own = [schema, ...(schema.allOf ?? [])].flatMap((part) => inside(document, withoutNull(document, part), path, required))
  const variants = (schema.oneOf ?? schema.anyOf ?? []).map((one) => inside(document, withoutNull(document, one), path, required))
  const always = (flag: string) => variants.every((members) => members.some((one) => one.flag === flag && one.required))
  return [...own, ...variants.flat().map((one) => ({ ...one, required: always(one.flag) }))]
}

function inside(document: Document, schema: Schema, path: string[], required: boolean): Member[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, value]) =>
    read(document, value, [...path, name], required && Boolean(schema.required?.includes(name))),
  )
}

/** Something with members of its own that are worth flags. */
function isRecord(document: Document, schema: Schema, depth = 0): boolean {
  if (depth > DEEPEST) return false
  if (schema.properties) return Object.keys(schema.properties).length > 0
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  return parts.length > 0 && parts.every((part) => isRecord(document, withoutNull(document, part), depth + 1))
}

function member(document: Document, schema: Schema, node: Schema, path: string[], required: boolean): Member {
  const items = schema.type === 'array' ? withoutNull(document, schema.items) : null
  const own = kindOf(schema, items, document)
  const values = items?.enum ?? schema.enum ?? (schema.const === undefined ? [] : [schema.const])
  return {
    path,
    flag: flagOf(path),
    kind: own,
    items: items?.type === 'integer' || items?.type === 'number' ? items.type : 'text',
    choices: values.filter((value) => typeof value === 'string'),
    required,
    secret: [node, schema].some((one) => one['x-relay-privacy']?.handling === 'secret'),
    description: node.description ?? schema.description ?? '',
  }
}

function kindOf(schema: Schema, items: Schema | null, document: Document): Kind {
  const type = [schema.type].flat().find((one) => one !== 'null')
  if (type === 'integer' || type === 'number' || type === 'boolean') return type
  if (type === 'string' || typeof schema.const === 'string') return 'text'
  if (items) return ['string', 'integer', 'number'].some((one) => items.type === one) ? 'list' : 'json'
  if (type === 'object' && typeof schema.additionalProperties === 'object') {
    const values = withoutNull(document, schema.additionalProperties)
    return values.type === 'string' ? 'map' : 'json'
  }
  return 'json'
}

function flagOf(path: string[]): string {
  const flag = path.map((part) => part.replaceAll('_', '-')).join('.')
  return RESERVED.has(flag) ? `set-${flag}` : flag
}

/** The same member of several kinds of message is one flag. */
function merge(members: Member[]): Member[] {
  const merged = new Map<string, Member>()
  for (const one of members) {
    const other = merged.get(one.flag)
    merged.set(one.flag, other ? union(other, one) : one)
  }
  return [...merged.values()]
}

function union(left: Member, right: Member): Member {
  const open = left.choices.length === 0 || right.choices.length === 0
  return {
    ...left,
    kind: left.kind === right.kind ? left.kind : 'json',
    choices: open ? [] : [...new Set([...left.choices, ...right.choices])],
    required: left.required && right.required,
    secret: left.secret || right.secret,
    description: left.description || right.description,
  }
}

function withoutNull(document: Document, node: Schema | undefined): Schema {
  const schema = resolve(document, node) ?? {}
  const kinds = [schema.oneOf ?? schema.anyOf ?? []].flat().filter((one) => resolve(document, one)?.type !== 'null')
  return (schema.oneOf ?? schema.anyOf) && kinds.length === 1 ? (resolve(document, kinds[0]) ?? {}) : schema
}
