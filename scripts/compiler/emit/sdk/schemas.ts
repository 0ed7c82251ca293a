// Which schemas an SDK needs, every object of them with a name.

import type { Document, Schema } from '../../model/document.ts'
import type { Model, Operation } from '../../model/model.ts'
import { pascal, typeName } from '../handlers.ts'

export type Schemas = Map<string, Schema>

const PREFIX = '#/components/schemas/'
export const refName = (ref: string) => ref.slice(PREFIX.length)
const toRef = (name: string): Schema => ({ $ref: PREFIX + name })

/** A schema whose name the generated files need for something else gets an underscore. */
export function renameTaken(document: Document, names: readonly string[]): Document {
  const taken = names.filter((name) => name in document.components.schemas)
  if (!taken.length) return document
  const text = taken.reduce((text, name) => text.replaceAll(`"${PREFIX}${name}"`, `"${PREFIX}${name}_"`), JSON.stringify(document))
  const copy: Document = JSON.parse(text)
  const entries = Object.entries(copy.components.schemas).map(([name, schema]) => [taken.includes(name) ? `${name}_` : name, schema])
  copy.components.schemas = Object.fromEntries(entries)
  return copy
}

type IsNamed = (schema: Schema) => boolean

/** The component schemas; objects that stand inside of others get a name made of where they stand. `isNamed`: and what else does. */
export function namedSchemas(model: Model, isNamed: IsNamed = isObjectOrUnion): Schemas {
  const schemas: Schemas = new Map(Object.entries(structuredClone(model.document.components.schemas)))
  for (const [name, schema] of [...schemas]) nameInner(schema, name, schemas, isNamed)
  for (const operation of model.operations) {
    for (const role of ['Body', 'Response'] as const) {
      const schema = role === 'Body' ? operation.body?.schema : operation.success.schema
      if (schema) named(structuredClone(schema), typeName(operation) + role, schemas, isNamed)
    }
  }
  return schemas
}

/** What an operation takes or gives: an object that stands in the operation itself has got a name too. */
export function schemaOf(schemas: Schemas, operation: Operation, role: 'Body' | 'Response'): Schema | null {
  const schema = (role === 'Body' ? operation.body?.schema : operation.success.schema) ?? null
  const name = typeName(operation) + role
  return schema && !schema.$ref && schemas.has(name) ? toRef(name) : schema
}

function nameInner(schema: Schema, name: string, schemas: Schemas, isNamed: IsNamed) {
  for (const [property, child] of Object.entries(schema.properties ?? {})) {
    schema.properties![property] = named(child, name + pascal(property), schemas, isNamed)
  }
  if (schema.items && typeof schema.items === 'object') schema.items = named(schema.items, `${name}Item`, schemas, isNamed)
  for (const key of ['oneOf', 'anyOf'] as const) {
    if (schema[key]?.some(isNamed)) schema[key] = schema[key].map((child, index) => named(child, `${name}${index + 1}`, schemas, isNamed))
  }
  const { additionalProperties: rest } = schema
  if (rest && typeof rest === 'object') schema.additionalProperties = named(rest as Schema, `${name}Value`, schemas, isNamed)
}

function named(schema: Schema, name: string, schemas: Schemas, isNamed: IsNamed): Schema {
  if (schema.$ref) return schema
  const [only, ...others] = schema.allOf ?? []
  if (only?.$ref && !others.length && !schema.properties) return { ...only, description: schema.description ?? only.description } as Schema
  nameInner(schema, name, schemas, isNamed)
  if (!isNamed(schema)) return schema
  if (schemas.has(name)) throw new Error(`two schemas would be named ${name}`)
  schemas.set(name, schema)
  return toRef(name)
}

const isObjectOrUnion = (schema: Schema) => isObject(schema) || schema.discriminator !== undefined

export const isObject = (schema: Schema) => schema.properties !== undefined || schema.allOf !== undefined

export const lookUp = (schemas: Schemas, ref: string): Schema => {
  const schema = schemas.get(refName(ref))
  if (!schema) throw new Error(`${ref} leads nowhere`)
  return schema
}

/** Names of all schemas that these lead to, in the order of the contract. */
export function reachable(schemas: Schemas, roots: unknown[]): string[] {
  const seen = new Set<string>()
  const visit = (node: unknown) => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (!node || typeof node !== 'object') return
    for (const [key, value] of Object.entries(node)) {
      if (key !== '$ref' || typeof value !== 'string' || !value.startsWith(PREFIX)) {
        if (!key.startsWith('x-') && key !== 'example' && key !== 'discriminator') visit(value)
      } else if (!seen.has(refName(value))) {
        seen.add(refName(value))
        visit(lookUp(schemas, value))
      }
    }
  }
  visit(roots)
  return [...schemas.keys()].filter((name) => seen.has(name))
}

/** Properties of an object, those of its `allOf` before its own. */
export function propertiesOf(schemas: Schemas, schema: Schema): { properties: Record<string, Schema>; required: string[] } {
  const parts = (schema.allOf ?? []).map((part) => propertiesOf(schemas, part.$ref ? lookUp(schemas, part.$ref) : part))
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties),
    required: [...new Set([...parts.flatMap(({ required }) => required), ...(schema.required ?? [])])],
  }
}

/** `oneOf: [X, null]` and `type: [T, null]`: X or T, and whether null is allowed. */
export function withoutNull(schema: Schema): { schema: Schema; nullable: boolean } {
  const { oneOf, anyOf, type } = schema
  const choices = oneOf ?? anyOf
  if (choices?.some((choice) => choice.type === 'null')) {
    const rest = choices.filter((choice) => choice.type !== 'null')
    return { schema: rest.length === 1 ? rest[0]! : ({ ...schema, oneOf: rest, anyOf: undefined } as Schema), nullable: true }
  }
  if (Array.isArray(type)) {
    const rest = type.filter((name) => name !== 'null')
    return { schema: { ...schema, type: rest.length === 1 ? rest[0]! : rest }, nullable: rest.length < type.length }
  }
  return { schema, nullable: false }
}
