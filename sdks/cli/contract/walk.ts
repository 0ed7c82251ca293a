// Goes through a value along its schemas, so that what they say of each part is at hand.

import { type Document, isRecord, resolve, type Schema } from './document.ts'

/** `schemas`: all that apply to the value, references followed. A visit that answers true is not gone into. */
export type Visit = (pointer: string[], value: unknown, schemas: Schema[]) => unknown

const MAX_DEPTH = 100

export function walk(document: Document, schema: Schema, value: unknown, visit: Visit): void {
  step(document, [schema], value, visit, [])
}

function step(document: Document, nodes: Schema[], value: unknown, visit: Visit, pointer: string[]): void {
  const schemas = nodes.flatMap((node) => applying(document, node, value))
  if (visit(pointer, value, schemas) === true || pointer.length > MAX_DEPTH) return
  if (Array.isArray(value)) {
    const items = schemas.flatMap(({ items }) => (isRecord(items) ? [items as Schema] : []))
    value.forEach((item, index) => {
      step(document, items, item, visit, [...pointer, String(index)])
    })
  } else if (isRecord(value)) {
    for (const [key, member] of Object.entries(value)) step(document, membersOf(schemas, key), member, visit, [...pointer, key])
  }
}

/** What the schemas say of a member. */
export const membersOf = (schemas: Schema[], key: string): Schema[] =>
  schemas.flatMap(({ properties = {}, additionalProperties }) => {
    if (Object.hasOwn(properties, key)) return [properties[key]!]
    return isRecord(additionalProperties) ? [additionalProperties as Schema] : []
  })

/** The schema itself and those that it is put together from; of a union only the variants that the value may be. */
export function applying(document: Document, node: Schema, value: unknown, depth = 0): Schema[] {
  if (depth > 20) return []
  const more = (schema: Schema) => applying(document, schema, value, depth + 1)
  const found: Schema[] = [node]
  if (node.$ref !== undefined) found.push(...more(resolve<Schema>(document, { $ref: node.$ref })))
  for (const part of node.allOf ?? []) found.push(...more(part))
  const variants = node.oneOf ?? node.anyOf
  if (!variants) return found
  const tag = node.discriminator && isRecord(value) ? value[node.discriminator.propertyName] : undefined
  const mapped = typeof tag === 'string' ? node.discriminator?.mapping?.[tag] : undefined
  if (mapped !== undefined) return [...found, ...more({ $ref: mapped })]
  return [...found, ...variants.filter((variant) => mayBe(document, variant, value)).flatMap(more)]
}

const mayBe = (document: Document, variant: Schema, value: unknown): boolean => {
  const { type } = resolve<Schema>(document, variant.$ref === undefined ? variant : { $ref: variant.$ref })
  return type === undefined || [type].flat().some((name) => isType(name, value))
}

const isType = (name: string, value: unknown): boolean => {
  if (value === null) return name === 'null'
  if (Array.isArray(value)) return name === 'array'
  return typeof value === 'number' ? name === 'number' || name === 'integer' : typeof value === name
}
