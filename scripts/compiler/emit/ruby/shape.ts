// What a method takes: path parameters in order, and members of the query and the body as keyword arguments.

import type { Schema } from '../../model/document.ts'
import type { Operation } from '../../model/model.ts'
import { isObject, lookUp, propertiesOf, type Schemas, schemaOf } from '../sdk/schemas.ts'
import { argument } from './names.ts'

export type Argument = {
  name: string
  member: string
  in: 'path' | 'query' | 'body'
  schema: Schema
  required: boolean
  description: string
}

/**
 * `named` has every keyword argument once. `variants`: for a body that is one of several objects, what each of them takes,
 * with the tag that stands for it.
 */
export type Shape = { path: Argument[]; named: Argument[]; variants: { tag: string; named: Argument[] }[]; whole: Argument | null }

export function shapeOf(schemas: Schemas, operation: Operation): Shape {
  const path = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, member = '']) => {
    const { description = '', schema = {} } = operation.parameters.find(({ name }) => name === member) ?? {}
    return { name: argument(member), member, in: 'path' as const, schema, required: true, description }
  })
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema, required = false, description = '' }) => {
      return { name: argument(name), member: name, in: 'query' as const, schema, required, description }
    })
  const body = bodyOf(operation, schemas)
  const shape = {
    path,
    named: sorted([...body.named, ...query]),
    variants: body.variants.map(({ tag, named }) => ({ tag, named: sorted([...named, ...query]) })),
    whole: body.whole,
  }
  const names = [...path, ...shape.named].map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`${operation.id}: two of its parameters are named ${twice}`)
  return shape
}

function bodyOf(operation: Operation, schemas: Schemas): Pick<Shape, 'named' | 'variants' | 'whole'> {
  if (!operation.body) return { named: [], variants: [], whole: null }
  const { required } = operation.body
  const named = schemaOf(schemas, operation, 'Body')!
  const schema = follow(schemas, named)
  if (isObject(schema)) return { named: members(schema, schemas, required), variants: [], whole: null }
  if (!schema.discriminator || !required) {
    const whole: Argument = { name: 'body', member: 'body', in: 'body', schema: named, required, description: schema.description ?? '' }
    return { named: [whole], variants: [], whole }
  }
  const { mapping } = schema.discriminator
  const variants = schema.oneOf!.map((variant) => {
    const object = follow(schemas, variant)
    if (!isObject(object)) throw new Error(`${operation.id}: a variant of its body is no object`)
    const tag = Object.keys(mapping).find((tag) => mapping[tag] === variant.$ref) ?? ''
    return { tag, named: members(object, schemas, true) }
  })
  return { named: merged(variants.map(({ named }) => named)), variants, whole: null }
}

/** Every argument that a variant takes; needed is what all of them need. */
function merged(variants: Argument[][]): Argument[] {
  const all = new Map(variants.flat().map((argument) => [argument.member, argument]))
  return [...all.values()].map((argument) => ({
    ...argument,
    required: variants.every((variant) => variant.some(({ member, required }) => member === argument.member && required)),
  }))
}

const follow = (schemas: Schemas, schema: Schema) => (schema.$ref ? lookUp(schemas, schema.$ref) : schema)

function members(schema: Schema, schemas: Schemas, bodyRequired: boolean): Argument[] {
  const { properties, required } = propertiesOf(schemas, schema)
  return Object.entries(properties).map(([member, property]) => {
    const description = property.description ?? (property.$ref ? lookUp(schemas, property.$ref).description : '') ?? ''
    const needed = bodyRequired && required.includes(member)
    return { name: argument(member), member, in: 'body', schema: property, required: needed, description }
  })
}

const sorted = (all: Argument[]) => [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)]
