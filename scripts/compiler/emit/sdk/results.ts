// What an SDK decodes: the schemas of answers and events, and how they hang together.

import type { Schema } from '../../model/document.ts'
import type { Model, Operation } from '../../model/model.ts'
import { isObject, lookUp, reachable, refName, type Schemas, schemaOf } from './schemas.ts'

/** Schemas of answers and events, and of the problem document, which errors hold. */
export function resultNames(model: Model, schemas: Schemas): string[] {
  const roots = [
    ...model.operations.map((operation) => resultSchema(operation, schemas)),
    ...model.events.map(({ schema }) => schema),
    ...['Problem', 'Event'].filter((name) => schemas.has(name)).map((name) => ({ $ref: `#/components/schemas/${name}` })),
  ]
  return reachable(schemas, roots)
}

/** The schema of what is decoded: the items of a page, the whole answer of everything else. */
export function resultSchema(operation: Operation, schemas: Schemas): Schema | null {
  const schema = schemaOf(schemas, operation, 'Response')
  if (!schema || !operation.paginated) return schema
  const page = schema.$ref ? schemas.get(refName(schema.$ref)) : schema
  const items = page?.properties?.data?.items
  if (typeof items === 'object') return items
  throw new Error(`${operation.id}: the answer of a list must have \`data\` with items`)
}

/** A class stands after the one that it extends. */
export function sortByBase(names: string[], schemas: Schemas): string[] {
  const sorted: string[] = []
  const add = (name: string) => {
    if (sorted.includes(name)) return
    const base = baseOf(schemas.get(name)!, schemas)
    if (base) add(base)
    sorted.push(name)
  }
  names.forEach(add)
  return sorted
}

/** The one schema that this one extends with properties of its own. */
export function baseOf(schema: Schema, schemas: Schemas): string | null {
  const [only, ...others] = schema.allOf ?? []
  return only?.$ref && !others.length && isObject(lookUp(schemas, only.$ref)) ? refName(only.$ref) : null
}

export const variantsOf = (name: string, schemas: Schemas) =>
  Object.entries(schemas.get(name)!.discriminator!.mapping).map(([tag, ref]) => ({ tag, variant: refName(ref) }))

export const isSecret = (schema: Schema) => (schema['x-relay-privacy'] as { handling?: string } | undefined)?.handling === 'secret'
