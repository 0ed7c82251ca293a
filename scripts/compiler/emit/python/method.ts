// One method of a resource, for the client that waits and for the one that awaits.

import type { Schema } from '../../model/document.ts'
import type { Operation } from '../../model/model.ts'
import { documentation, subscribing } from './docs.ts'
import { argument, constant, isPlain, method as methodName } from './names.ts'
import { resultSchema } from '../sdk/results.ts'
import { isObject, lookUp, propertiesOf, refName, type Schemas, schemaOf } from '../sdk/schemas.ts'
import { breakBracket, docstring, exploded, list, quoted, WIDTH } from './text.ts'
import { typeOf } from './types.ts'

export type Argument = { name: string; member: string; in: 'path' | 'query' | 'body'; type: string; required: boolean; description: string }
/** `variants` with the tags that stand for them: a body that is one of several objects. */
export type Shape = { path: Argument[]; named: Argument[]; variants: Argument[][] | null; tags: string[]; whole: Argument | null }

const INPUT = { prefix: 'params.', input: true }
const RESULT = { prefix: 'models.', input: false }
const INDENT = '        ' // of parameters, and of what a method does
const OPTIONS = '**options: Unpack[RequestOptions]'

/** What a method takes. A body that is one of several objects gives one signature for each. */
export function shapeOf(schemas: Schemas, operation: Operation): Shape {
  const path = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, member = '']) => {
    const { description = '' } = operation.parameters.find(({ name }) => name === member) ?? {}
    return { name: argument(member), member, in: 'path' as const, type: 'str', required: true, description }
  })
  const query = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema, required = false, description = '' }) => ({
      ...{ name: argument(name), member: name, in: 'query' as const },
      ...{ type: typeOf(schema, INPUT), required, description },
    }))
  const shape: Shape = { path, named: query, variants: null, tags: [], whole: null }
  if (operation.body) addBody(shape, operation, schemas)
  for (const named of shape.variants ?? [shape.named]) checkUnique(operation, [...path, ...named])
  return shape
}

function addBody(shape: Shape, operation: Operation, schemas: Schemas) {
  const { id } = operation
  const { required } = operation.body!
  const named = schemaOf(schemas, operation, 'Body')!
  const schema = follow(schemas, named)
  if (isObject(schema)) shape.named = sorted([...members(schema, schemas, required), ...shape.named])
  else if (schema.discriminator && required) {
    const variants = schema.oneOf!.map((variant) => follow(schemas, variant))
    if (!variants.every(isObject)) throw new Error(`${id}: a variant of its body is no object`)
    const odd = variants.flatMap((variant) => Object.keys(propertiesOf(schemas, variant).properties)).find((member) => !isPlain(member))
    if (odd) throw new Error(`${id}: ${odd} can not be the name of an argument`)
    const { mapping } = schema.discriminator
    shape.tags = schema.oneOf!.map(({ $ref }) => Object.keys(mapping).find((tag) => mapping[tag] === $ref) ?? '')
    shape.variants = variants.map((variant) => sorted([...members(variant, schemas, true), ...shape.named]))
  } else {
    const type = typeOf(named, INPUT)
    shape.whole = { name: 'body', member: 'body', in: 'body', type, required, description: schema.description ?? '' }
    shape.named = sorted([shape.whole, ...shape.named])
  }
}

const follow = (schemas: Schemas, schema: Schema) => (schema.$ref ? lookUp(schemas, schema.$ref) : schema)

function members(schema: Schema, schemas: Schemas, bodyRequired: boolean): Argument[] {
  const { properties, required } = propertiesOf(schemas, schema)
  return Object.entries(properties).map(([member, property]) => {
    const target = property.$ref ? schemas.get(refName(property.$ref)) : property
    const description = property.description ?? target?.description ?? ''
    const needed = bodyRequired && required.includes(member)
    return { name: argument(member), member, in: 'body', type: typeOf(property, INPUT), required: needed, description }
  })
}

const sorted = (all: Argument[]) => [...all.filter(({ required }) => required), ...all.filter(({ required }) => !required)]

function checkUnique({ id }: Operation, all: Argument[]) {
  const names = all.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`${id}: two of its parameters are named ${twice}`)
}

export function resourceMethod(schemas: Schemas, operation: Operation, kind: 'sync' | 'async'): string {
  const shape = shapeOf(schemas, operation)
  const name = methodName(operation.verb)
  const { keyword, returns, send } = flavour(operation, schemas, kind)
  const doc = docstring(documentation(operation, shape, kind), '        ')
  const path = shape.path.map(({ name }) => `${name}: str`)
  const passed = shape.path.length ? [`path=(${shape.path.map(({ name }) => name).join(', ')}${shape.path.length === 1 ? ',' : ''})`] : []
  if (!shape.variants) {
    const signature = list(`${keyword} ${name}(`, parameters(path, shape.named), `) -> ${returns}:`, '    ')
    return `${signature}\n${doc}\n${call(send, [constant(operation.id), 'options', ...passed, ...sent(shape, operation)])}`
  }
  const overloads = shape.variants.map(
    (variant) => `    @overload\n${list(`${keyword} ${name}(`, parameters(path, variant), `) -> ${returns}: ...`, '    ')}`,
  )
  const query = shape.named.map(({ member }) => quoted(member)).join(', ')
  const implementation = list(`${keyword} ${name}(`, ['self', ...path, '**arguments: Any'], `) -> ${returns}:`, '    ')
  const parting = `        body, query, options = split(arguments, (${query}${shape.named.length === 1 ? ',' : ''}))`
  return [
    ...overloads,
    `${implementation}\n${doc}\n${parting}\n${call(send, [constant(operation.id), 'options', ...passed, 'query=query', 'body=body'])}`,
  ].join('\n\n')
}

/** Beside an operation that opens a connection: the events that come over it, by the hand-written stream. */
export function subscribeMethod(schemas: Schemas, operation: Operation, kind: 'sync' | 'async'): string {
  const { mapping } = follow(schemas, operation.frames!.client).discriminator!
  const wish = members(lookUp(schemas, mapping.subscribe!), schemas, true).filter(({ member }) => member !== 'type' && member !== 'id')
  const subscription = kind === 'sync' ? 'EventSubscription' : 'AsyncEventSubscription'
  const signature = list(
    'def subscribe(',
    parameters([], sorted(wish), '**options: Unpack[StreamOptions]'),
    `) -> ${subscription}:`,
    '    ',
  )
  const doc = docstring(subscribing(operation, wish, kind), INDENT)
  const sent = wish.map(({ name, member }) => `${quoted(member)}: ${name}`)
  return `${signature}\n${doc}\n${call('self._subscribe', [constant(operation.id), 'options', exploded('wish={', sent, '}', '            ').trim()])}`
}

function parameters(path: string[], named: Argument[], options = OPTIONS): string[] {
  const keywords = named.map(({ name, type, required }) => {
    const whole = required ? `${name}: ${type}` : `${name}: ${type} | Omit = OMIT`
    if (whole.length + 9 <= WIDTH || !type.includes('[')) return whole
    return `${breakBracket(`${name}: ${type}`, INDENT).trim()}${required ? '' : `\n${INDENT}| Omit = OMIT`}`
  })
  return ['self', ...path, ...(keywords.length ? ['*', ...keywords] : []), options]
}

function flavour(operation: Operation, schemas: Schemas, kind: 'sync' | 'async') {
  const result = resultOf(operation, schemas)
  if (operation.paginated) return { keyword: 'def', returns: `${kind === 'sync' ? 'Page' : 'AsyncPages'}[${result}]`, send: 'self._page' }
  return kind === 'sync'
    ? { keyword: 'def', returns: result, send: 'self._call' }
    : { keyword: 'async def', returns: result, send: 'await self._call' }
}

const call = (send: string, items: string[]) => exploded(`return ${send}(`, items, ')', '        ')

function sent({ named, whole }: Shape, operation: Operation): string[] {
  const part = (where: 'query' | 'body') => {
    const members = named.filter((item) => item.in === where).map(({ name, member }) => `${quoted(member)}: ${name}`)
    const line = `            ${where}={${members.join(', ')}},`
    return line.length <= 110 ? line.trim().slice(0, -1) : exploded(`${where}={`, members, '}', '            ').trim()
  }
  const query = named.some((item) => item.in === 'query') || operation.paginated ? [part('query')] : []
  if (!operation.body) return query
  if (whole) return [...query, `body=${whole.name}`]
  return [...query, operation.body.required ? part('body') : `${part('body').replace('body=', 'body=optional(')})`]
}

/** What the method gives: the item, for lists. */
export function resultOf(operation: Operation, schemas: Schemas): string {
  const schema = resultSchema(operation, schemas)
  return schema ? typeOf(schema, RESULT) : 'None'
}
