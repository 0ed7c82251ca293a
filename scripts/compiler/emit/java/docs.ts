// The example of a method: a call with the example of the contract, as code of the SDK. A test compiles and runs them all.

import type { Schema } from '../../model/document.ts'
import type { Operation } from '../../model/model.ts'
import { isObject, propertiesOf, refName, type Schemas, schemaOf } from '../sdk/schemas.ts'
import { accessor, constantOf, method, setter } from './names.ts'
import { follow, hasQuery, isEnum, PREFIX, queryName } from './schemas.ts'
import { quoted } from './text.ts'
import { typeOf } from './types.ts'

export function example(schemas: Schemas, operation: Operation): string[] {
  const { tag, verb, parameters, body, paginated } = operation
  const ids = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    const { example } = parameters.find((parameter) => parameter.name === name) ?? {}
    return quoted(String(example ?? name))
  })
  const values = [...ids]
  if (body && body.example !== undefined) values.push(value(schemas, schemaOf(schemas, operation, 'Body')!, body.example, '    '))
  const needed = parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
  if (hasQuery(operation) && needed.length) {
    const query = Object.fromEntries(needed.map(({ name, example = 'text' }) => [name, example]))
    values.push(value(schemas, { $ref: PREFIX + queryName(operation) }, query, '    '))
  }
  const head = `client.${method(tag)}().${method(verb)}`
  const flat = `${head}(${values.join(', ')})`
  const called = flat.length <= 70 && !flat.includes('\n') ? flat : `${head}(\n    ${values.join(',\n    ')})`
  if (paginated) return `for (var item : ${called}) {\n  System.out.println(item);\n}`.split('\n')
  return `var result = ${called};`.split('\n')
}

/** A value of JSON as an expression of the type of the schema. */
function value(schemas: Schemas, outer: Schema, json: unknown, indent: string): string {
  const { schema, name } = follow(schemas, outer)
  if (json === null || json === undefined) return 'null'
  if (name && schema.discriminator) {
    const tag = String((json as Record<string, unknown>)[schema.discriminator.propertyName])
    const variant = refName(schema.discriminator.mapping[tag]!)
    return build(schemas, variant, `${name}.${accessor(tag)}()`, json as Record<string, unknown>, indent)
  }
  if (name && isObject(schema)) return build(schemas, name, `${name}.builder()`, json as Record<string, unknown>, indent)
  if (name && isEnum(schema)) {
    return schema.enum && (schema.enum as unknown[]).includes(json)
      ? `${name}.${constantOf(String(json))}`
      : `${name}.of(${quoted(String(json))})`
  }
  if (Array.isArray(json)) {
    const item = typeof schema.items === 'object' ? schema.items : {}
    const items = json.map((each) => value(schemas, item, each, `${indent}    `))
    const line = `List.of(${items.join(', ')})`
    return line.length + indent.length <= 80 && !line.includes('\n') ? line : `List.of(\n${indent}    ${items.join(`,\n${indent}    `)})`
  }
  if (typeof json === 'object') {
    const rest = schema.additionalProperties
    const item = rest && typeof rest === 'object' ? (rest as Schema) : {}
    const pairs = Object.entries(json).flatMap(([key, each]) => [quoted(key), value(schemas, item, each, `${indent}    `)])
    return `Map.of(${pairs.join(', ')})`
  }
  return scalar(typeOf(schemas, outer).type, json)
}

function scalar(type: string, json: unknown): string {
  if (type === 'Instant') return `Instant.parse(${quoted(String(json))})`
  if (type === 'LocalDate') return `LocalDate.parse(${quoted(String(json))})`
  if (type === 'Long') return `${json}L`
  return typeof json === 'string' ? quoted(json) : String(json)
}

function build(schemas: Schemas, name: string, start: string, json: Record<string, unknown>, indent: string): string {
  const { properties } = propertiesOf(schemas, schemas.get(name)!)
  const inner = `${indent}    `
  const steps = Object.entries(json)
    .filter(([member]) => !(typeof properties[member]?.const === 'string'))
    .map(([member, each]) => {
      const property = properties[member]
      return property
        ? `.${setter(member)}(${value(schemas, property, each, inner)})`
        : `.with(${quoted(member)}, ${value(schemas, {}, each, inner)})`
    })
  const line = `${start}${steps.join('')}.build()`
  if (line.length + indent.length <= 80 && !line.includes('\n')) return line
  return [start, ...steps, '.build()'].join(`\n${inner}`)
}
