// A call with the example of the contract, as Go code of a program that uses the SDK.

import type { Schema } from '../../model/document.ts'
import type { Operation } from '../../model/model.ts'
import { typeName as operationName } from '../handlers.ts'
import { lookUp, propertiesOf, refName, type Schemas, schemaOf, withoutNull } from '../sdk/schemas.ts'
import { constantName } from './enums.ts'
import { fieldName, goName } from './names.ts'
import { queryName, queryOf } from './params.ts'
import { aligned, quoted } from './text.ts'
import { type GoType, isNullable, paramsField, typeName, typeOf } from './types.ts'

const PACKAGE = 'relayos.'

/** The lines of the call; `client`, `ctx` and `err` are there already. */
export function exampleCall(operation: Operation, schemas: Schemas): string[] {
  const { tag, verb, body, paginated, success } = operation
  const ids = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const { example } = operation.parameters.find((parameter) => parameter.name === name) ?? {}
    return quoted(String(example ?? name))
  })
  const items = ['ctx', ...ids]
  if (body) items.push(bodyOf(operation, schemas))
  if (queryOf(operation).length) items.push(queryLiteral(operation, schemas))
  const method = `client.${goName(tag)}.${goName(verb)}`
  if (paginated) return `for item, err := range ${method}All(${items.join(', ')}) {\n\tfmt.Println(item, err)\n}`.split('\n')
  return `${success.schema ? 'result, err' : 'err'} := ${method}(${items.join(', ')})`.split('\n')
}

function bodyOf(operation: Operation, schemas: Schemas): string {
  const schema = schemaOf(schemas, operation, 'Body')!
  const { example, required } = operation.body!
  const { shape } = typeOf(schema, schemas, 'params', operationName(operation))
  if (example === undefined && (!required || shape !== 'object')) return 'nil'
  const text = literal(example ?? {}, schema, schemas, operationName(operation), '')
  return required ? text : `&${text}`
}

function queryLiteral(operation: Operation, schemas: Schemas): string {
  const needed = queryOf(operation).filter(({ required }) => required)
  const entries = needed.map(({ name, schema, example = 'text' }) => ({
    key: `${fieldName(name)}:`,
    value: literal(example, schema, schemas, `${operationName(operation)}_${name}`, '\t'),
  }))
  return composite(`${PACKAGE}${queryName(operation)}`, entries, '')
}

function composite(name: string, entries: { key: string; value: string }[], indent: string): string {
  if (!entries.length) return `${name}{}`
  return `${name}{\n${aligned(
    entries.map(({ key, value }) => ({ key, value: `${value},` })),
    `${indent}\t`,
  )}${indent}}`
}

/** A value of JSON as an expression of the type that arguments have for its schema. */
function literal(value: unknown, outer: Schema, schemas: Schemas, hint: string, indent: string): string {
  const { schema } = withoutNull(outer)
  if (schema.$ref) {
    const name = refName(schema.$ref)
    const target = lookUp(schemas, schema.$ref)
    if (target.discriminator) {
      const { propertyName, mapping } = target.discriminator
      return literal(value, { $ref: mapping[String((value as Record<string, unknown>)[propertyName])]! }, schemas, name, indent)
    }
    if (target.properties || target.allOf) return objectLiteral(value as Record<string, unknown>, name, schemas, indent)
    return literal(value, target, schemas, name, indent)
  }
  const type = typeOf(schema, schemas, 'params', hint)
  if (type.shape === 'list' && Array.isArray(value)) return listLiteral(value, type, schema, schemas, hint, indent)
  if (type.shape === 'map' && value && typeof value === 'object') {
    const item = type.name === 'map[string]any' ? {} : (schema.additionalProperties as Schema)
    const entries = Object.entries(value).map(([name, each]) => ({
      key: `${quoted(name)}:`,
      value: literal(each, item, schemas, `${hint}_value`, `${indent}\t`),
    }))
    return composite(qualified(type.name), entries, indent)
  }
  return scalarLiteral(value, type.name, schema, indent)
}

function objectLiteral(value: Record<string, unknown>, name: string, schemas: Schemas, indent: string): string {
  const { properties, required } = propertiesOf(schemas, lookUp(schemas, `#/components/schemas/${name}`))
  const entries = Object.entries(value).flatMap(([member, item]) => {
    const property = properties[member]
    if (!property || 'const' in property) return []
    const needed = required.includes(member)
    const { name: field, type } = paramsField(property, needed, schemas, `${name}_${member}`)
    const bare = () => literal(item, property, schemas, `${name}_${member}`, `${indent}\t`)
    const expression = field.startsWith('Opt[')
      ? opt(item, type, bare, isNullable(property, schemas))
      : field.startsWith('*')
        ? `&${bare()}`
        : bare()
    return [{ key: `${fieldName(member)}:`, value: expression }]
  })
  return composite(`${PACKAGE}${typeName(name, 'params')}`, entries, indent)
}

function listLiteral(value: unknown[], type: GoType, schema: Schema, schemas: Schemas, hint: string, indent: string): string {
  const one = (item: unknown, inner: string) => literal(item, schema.items as Schema, schemas, `${hint}_item`, inner)
  const line = `${qualified(type.name)}{${value.map((item) => one(item, indent)).join(', ')}}`
  if (!line.includes('\n') && line.length < 90) return line
  return `${qualified(type.name)}{\n${value.map((item) => `${indent}\t${one(item, `${indent}\t`)},\n`).join('')}${indent}}`
}

function opt(value: unknown, type: GoType, bare: () => string, nullable: boolean): string {
  if (value === null && nullable) return `${PACKAGE}Null[${qualified(type.name)}]()`
  const short: Record<string, string> = { string: 'String', int64: 'Int', float64: 'Float', bool: 'Bool' }
  return `${PACKAGE}${short[type.name] ?? 'Value'}(${bare()})`
}

function scalarLiteral(value: unknown, type: string, schema: Schema, indent: string): string {
  if (typeof value === 'string' && schema.enum?.toString().split(',').includes(value)) return `${PACKAGE}${constantName(type, value)}`
  if (typeof value === 'string') return /^[A-Z]/.test(type) ? `${PACKAGE}${type}(${quoted(value)})` : quoted(value)
  if (value === null || value === undefined) return 'nil'
  if (Array.isArray(value)) return `[]any{${value.map((item) => scalarLiteral(item, 'any', {}, indent)).join(', ')}}`
  if (typeof value !== 'object') return String(value)
  const entries = Object.entries(value).map(([name, item]) => ({
    key: `${quoted(name)}:`,
    value: scalarLiteral(item, 'any', {}, `${indent}\t`),
  }))
  return composite('map[string]any', entries, indent)
}

/** As another package says it. */
const qualified = (type: string) => type.replaceAll(/\b[A-Z]\w*/g, (name) => PACKAGE + name)
