// The comment of a method: what it does, what it takes and gives, what it raises, and an example that is tried.

import type { Schema } from '../../model/document.ts'
import type { Operation } from '../../model/model.ts'
import { resultSchema } from '../sdk/results.ts'
import { isObject, lookUp, propertiesOf, type Schemas, withoutNull } from '../sdk/schemas.ts'
import { argument, method } from './names.ts'
import type { Argument, Shape } from './shape.ts'
import { literal, paragraphs, wrapped } from './text.ts'
import { yardType } from './types.ts'

/** Failures that tell about this operation; 401, 403, 429 and 5xx can happen to every call and are in the README. */
const RAISED: Record<string, string> = { 404: 'NotFoundError', 409: 'ConflictError', 422: 'UnprocessableError' }
const HANG = '  '

export function documentation(operation: Operation, shape: Shape, schemas: Schemas): string[] {
  const scopes = operation.scopes.length ? ` Needs the scope ${operation.scopes.map((scope) => `\`${scope}\``).join(', ')}.` : ''
  return [
    ...paragraphs(operation.summary.replace(/[^.]$/, '$&.')),
    '',
    ...paragraphs(operation.source.description ?? ''),
    '',
    `\`${operation.method} ${operation.path}\`.${scopes}`,
    '',
    ...(operation.source.deprecated ? ['@deprecated'] : []),
    ...parameters(shape, schemas),
    '@param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}',
    ...wrapped(`@return [${returned(operation, schemas)}]`, HANG),
    ...operation.responses
      .filter(({ status }) => status in RAISED)
      .flatMap(({ status, response }) => wrapped(`@raise [${RAISED[status]}] ${response.description}`, HANG)),
    '@example',
    ...example(operation).map((line) => `  ${line}`),
  ].filter((line, index, all) => line !== '' || all[index - 1] !== '')
}

function returned(operation: Operation, schemas: Schemas): string {
  const schema = resultSchema(operation, schemas)
  const type = schema ? yardType(schema, { schemas, input: false }) : 'nil'
  return operation.paginated ? `Page<${type}>` : type
}

/** Where variants of a body say different things about a parameter, each with the tag that it is for. */
function parameters({ path, named, variants }: Shape, schemas: Schemas): string[] {
  const said = new Map<string, Map<string, { tags: string[]; of: Argument }>>()
  const add = (of: Argument, tag = '') => {
    const texts = said.get(of.name) ?? said.set(of.name, new Map()).get(of.name)!
    const text = sentence(of.description)
    const { tags } = texts.get(text) ?? texts.set(text, { tags: [], of }).get(text)!
    tags.push(tag)
  }
  for (const argument of [...path, ...(variants.length ? [] : named)]) add(argument)
  for (const { tag, named } of variants) for (const argument of named) add(argument, tag)
  return [...path, ...named].flatMap(({ name, schema, required }) => {
    const all = [...said.get(name)!]
    const texts = all.filter(([text]) => text || all.length === 1)
    const told = texts.map(([text, { tags }]) => (texts.length > 1 ? `For ${tags.map((tag) => `\`${tag}\``).join(', ')}: ${text}` : text))
    const type = [...new Set(all.flatMap(([, { of }]) => yardType(of.schema ?? schema, { schemas, input: true }).split(', ')))]
    const head = `@param ${name} [${[...type.filter((each) => each !== 'nil'), ...(type.includes('nil') ? ['nil'] : [])].join(', ')}]`
    const line = [
      head,
      told.join(' ').trim(),
      isTag(name, variants) ? oneOf(variants.map(({ tag }) => tag)) : known(schema),
      required ? '' : '(optional)',
    ]
      .filter(Boolean)
      .join(' ')
    return [...wrapped(line, HANG), ...(variants.length ? [] : members(name, schema, schemas))]
  })
}

/** The members of an argument that is an object. */
function members(name: string, outer: Schema, schemas: Schemas): string[] {
  const { schema } = withoutNull(outer)
  const target = schema.$ref ? lookUp(schemas, schema.$ref) : schema
  if (!isObject(target)) return []
  const { properties, required } = propertiesOf(schemas, target)
  return Object.entries(properties).flatMap(([member, property]) => {
    const text = sentence(property.description ?? (property.$ref ? lookUp(schemas, property.$ref).description : '') ?? '')
    const type = yardType(property, { schemas, input: true })
    const needed = required.includes(member) ? '(required)' : ''
    return wrapped([`@option ${name} [${type}] :${member}`, text, known(property), needed].filter(Boolean).join(' '), HANG)
  })
}

function known(outer: Schema): string {
  const { schema } = withoutNull(outer)
  const values = schema.type === 'array' && typeof schema.items === 'object' ? schema.items.enum : schema.enum
  return Array.isArray(values) ? oneOf(values) : ''
}

const oneOf = (values: unknown[]) => `One of ${values.map((value) => `\`${value}\``).join(', ')}.`

const isTag = (name: string, variants: Shape['variants']) =>
  variants.length > 0 && variants.every(({ tag, named }) => named.find((argument) => argument.name === name)?.schema.const === tag)

const sentence = (text: string) => text.trim().replace(/([^.:])$/, '$1.')

/** A call with the example of the contract, as code of the SDK. */
export function example(operation: Operation): string[] {
  const { tag, verb, parameters, body, paginated } = operation
  const ids = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    const { example } = parameters.find((parameter) => parameter.name === name) ?? {}
    return literal(String(example ?? name))
  })
  const value = body?.example
  const named =
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.entries(value).map(([name, item]) => `${argument(name)}: ${literal(item, '  ', name.length + 2)}`)
      : body && value !== undefined
        ? [`body: ${literal(value, '  ')}`]
        : []
  const needed = parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
  const items = [...ids, ...named, ...needed.map(({ name, example = 'text' }) => `${argument(name)}: ${literal(example)}`)]
  const name = `client.${method(tag)}.${method(verb)}`
  const line = items.length ? `${name}(${items.join(', ')})` : name
  const called = line.length <= 90 && !line.includes('\n') ? line : `${name}(\n${items.map((item) => `  ${item}`).join(',\n')}\n)`
  return (paginated ? `${called}.each { |item| puts item }` : `result = ${called}`).split('\n')
}
