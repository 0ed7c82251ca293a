// Which classes the Java SDK has: one per object, union and enum of the contract, and one per set of query parameters.

import type { Document, Schema } from '../../model/document.ts'
import type { Model, Operation } from '../../model/model.ts'
import { typeName } from '../handlers.ts'
import { isObject, lookUp, namedSchemas, refName, renameTaken, type Schemas, schemaOf, withoutNull } from '../sdk/schemas.ts'
import { TAKEN } from './names.ts'

export const PREFIX = '#/components/schemas/'
export const isEnum = (schema: Schema) => Array.isArray(schema.enum) && withoutNull(schema).schema.type === 'string'
export const isNamed = (schema: Schema) => isObject(schema) || schema.discriminator !== undefined || isEnum(schema)

export const prepared = (document: Document): Document => bodiesRenamed(renameTaken(document, TAKEN))

/** Objects that only requests have, as whole bodies, are called `…Params`. */
function bodiesRenamed(document: Document): Document {
  const names = new Set<string>()
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      const ref = operation.requestBody?.content['application/json']?.schema.$ref
      if (ref) names.add(refName(ref))
    }
  }
  const taken = [...names].find((name) => `${name}Params` in document.components.schemas)
  if (taken) throw new Error(`${taken}Params is the name of a schema`)
  let text = JSON.stringify(document)
  for (const name of names) text = text.replaceAll(`"${PREFIX}${name}"`, `"${PREFIX}${name}Params"`)
  const copy: Document = JSON.parse(text)
  const entries = Object.entries(copy.components.schemas).map(([name, schema]) => [names.has(name) ? `${name}Params` : name, schema])
  copy.components.schemas = Object.fromEntries(entries)
  return copy
}

/** All schemas by name; query parameters are an object like any other. */
export function allSchemas(model: Model): Schemas {
  const document = structuredClone(model.document)
  for (const operation of model.operations) {
    const query = operation.parameters.filter((parameter) => parameter.in === 'query')
    if (!query.length) continue
    const name = queryName(operation)
    if (name in document.components.schemas) throw new Error(`${operation.id}: ${name} is the name of a schema`)
    document.components.schemas[name] = {
      type: 'object',
      description: `Query parameters of \`${operation.id}\`.`,
      required: query.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(
        query.map(({ name, schema, description }) => [name, description ? { ...schema, description } : schema]),
      ),
    }
  }
  for (const operation of model.operations.filter(({ frames }) => frames)) {
    document.components.schemas[SUBSCRIPTION] = subscription(document, operation)
  }
  return namedSchemas({ ...model, document }, isNamed)
}

/** The class of what a subscription wishes for. */
export const SUBSCRIPTION = 'EventStreamSubscribeParams'

/** The frame that subscribes, without what the SDK puts in by itself. */
function subscription(document: Document, { id, frames }: Operation): Schema {
  const client = document.components.schemas[refName(frames!.client.$ref!)]!
  const ref = client.discriminator?.mapping.subscribe
  if (!ref) throw new Error(`${id}: there is no frame that subscribes`)
  const { properties, required = [], ...frame } = document.components.schemas[refName(ref)]!
  const own = (name: string) => name === 'type' || name === 'id'
  return {
    ...frame,
    description: 'Which events a subscription is for, and from where on.',
    required: required.filter((name) => !own(name)),
    properties: Object.fromEntries(Object.entries(properties!).filter(([name]) => !own(name))),
  }
}

export const queryName = (operation: Operation) => `${typeName(operation)}${operation.body ? 'Query' : 'Params'}`
export const hasQuery = ({ parameters }: Operation) => parameters.some((parameter) => parameter.in === 'query')

/** Names that requests lead to: their classes have builders. */
export const inputRoots = (model: Model, schemas: Schemas): Schema[] =>
  model.operations.flatMap((operation) => [
    ...(operation.body ? [schemaOf(schemas, operation, 'Body')!] : []),
    ...(hasQuery(operation) ? [{ $ref: PREFIX + queryName(operation) }] : []),
    ...(operation.frames ? [{ $ref: PREFIX + SUBSCRIPTION }] : []),
  ])

/** The schema that stands at the end of all references, and whether null is allowed on the way. */
export function follow(schemas: Schemas, outer: Schema): { schema: Schema; name: string | null; nullable: boolean } {
  let { schema, nullable } = withoutNull(outer)
  let name: string | null = null
  while (schema.$ref) {
    name = refName(schema.$ref)
    const next = withoutNull(lookUp(schemas, schema.$ref))
    nullable ||= next.nullable
    schema = next.schema
    if (schema.$ref === undefined && !isNamed(schema)) name = null
  }
  return { schema, name, nullable }
}
