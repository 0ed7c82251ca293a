// Rewrites OpenAPI's schemas into plain JSON Schema 2020-12: local references point into one registered schema, and a
// discriminated union becomes one `if`/`then` per tag, so that a fault is named in the variant that was meant.

import type { Schema } from './document.ts'
import { isPrivateKeyword } from './keywords.ts'

export type Lowered = Record<string, unknown>

const TEXTS = ['description', 'title', 'example', 'examples', 'default', 'deprecated']
const VALUES = ['const', 'enum', 'required', 'dependentRequired']
const MAPS = ['properties', 'patternProperties', '$defs', 'dependentSchemas']

/** `keepDefaults`: parameters get their defaults filled in; bodies are taken as they are. */
export function lower(node: unknown, id: string, keepDefaults = false): unknown {
  if (Array.isArray(node)) return node.map((item) => lower(item, id, keepDefaults))
  if (!node || typeof node !== 'object') return node
  const schema = node as Schema
  if (isUnion(schema)) return lowerUnion(schema, id)
  const entries: [string, unknown][] = []
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'default' && keepDefaults) entries.push([key, value])
    else if (isPrivateKeyword(key) || TEXTS.includes(key)) continue
    else if (key === '$ref') entries.push([key, pointInto(id, String(value))])
    else if (VALUES.includes(key)) entries.push([key, value])
    else if (MAPS.includes(key)) entries.push([key, mapValues(value as object, (part) => lower(part, id, keepDefaults))])
    else entries.push([key, lower(value, id, keepDefaults)])
  }
  return boundWork(Object.fromEntries(entries))
}

/** Looks into a list only when it is not too long: all faults are gathered, and 80,000 wrong items took seconds. */
function boundWork(schema: Lowered): Lowered {
  if (typeof schema.maxItems !== 'number' || !schema.items || schema.if) return schema
  const { items, uniqueItems, ...rest } = schema
  return { ...rest, if: { maxItems: schema.maxItems }, then: { items, ...(uniqueItems ? { uniqueItems } : {}) } }
}

const mapValues = (map: object, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))

const pointInto = (id: string, ref: string) => ref.replace('#/components/schemas/', `${id}#/$defs/`)

const isUnion = (schema: Schema) =>
  Array.isArray(schema.oneOf) && typeof schema.discriminator === 'object' && typeof schema.discriminator.mapping === 'object'

function lowerUnion({ oneOf, discriminator, ...rest }: Schema, id: string): Lowered {
  const { propertyName, mapping = {} } = discriminator!
  const tag = (value: string) => ({ properties: { [propertyName]: { const: value } }, required: [propertyName] })
  return {
    ...(lower(rest, id) as Lowered),
    type: 'object',
    required: [propertyName],
    properties: { [propertyName]: { enum: Object.keys(mapping) } },
    allOf: Object.entries(mapping).map(([value, ref]) => ({ if: tag(value), then: { $ref: pointInto(id, ref) } })),
  }
}
