// The type of a schema, as YARD writes it and as RBS does.

import type { Schema } from '../../model/document.ts'
import { isObject, lookUp, refName, type Schemas, withoutNull } from '../sdk/schemas.ts'
import { quoted } from './text.ts'

/** `input` takes what a caller may give, which is wider: a hash for an object, a Time for a text. */
export type Style = { schemas: Schemas; input: boolean }

/** The types between the brackets of a tag: `String, nil`. */
export function yardType(outer: Schema, style: Style): string {
  const { schema, nullable } = withoutNull(outer)
  const type = yard(schema, style)
  return nullable && type !== 'Object' ? `${type}, nil` : type
}

function yard(schema: Schema, style: Style): string {
  if (schema.$ref) {
    const target = lookUp(style.schemas, schema.$ref)
    if (!isObject(target) && !target.discriminator) return yardType(target, style)
    return style.input ? 'Hash' : `Models::${refName(schema.$ref)}`
  }
  switch (schema.type) {
    case 'string':
      return style.input && /^date(-time)?$/.test(String(schema.format))
        ? `String, ${schema.format === 'date' ? 'Date' : 'Time'}`
        : 'String'
    case 'integer':
      return 'Integer'
    case 'number':
      return 'Float'
    case 'boolean':
      return 'Boolean'
    case 'array':
      return typeof schema.items === 'object' ? `Array<${yardType(schema.items, style)}>` : 'Array'
    case 'object': {
      const rest = schema.additionalProperties
      return rest && typeof rest === 'object' ? `Hash{String=>${yardType(rest as Schema, style)}}` : 'Hash'
    }
    default:
      return scalarOf(schema, { string: 'String', number: 'Integer', boolean: 'Boolean', other: 'Object' })
  }
}

export function rbsType(outer: Schema, style: Style): string {
  const { schema, nullable } = withoutNull(outer)
  const type = rbs(schema, style)
  if (!nullable || type === 'untyped') return type
  return type.includes(' | ') ? `(${type})?` : `${type}?`
}

function rbs(schema: Schema, style: Style): string {
  if (schema.$ref) {
    const target = lookUp(style.schemas, schema.$ref)
    if (isObject(target)) return style.input ? 'json_object' : `Models::${refName(schema.$ref)}`
    if (target.discriminator) return style.input ? 'json_object' : `Models::${snake(refName(schema.$ref))}`
    return rbsType(target, style)
  }
  if (style.input && typeof schema.const === 'string') return quoted(schema.const)
  switch (schema.type) {
    case 'string':
      if (!style.input) return 'String'
      return /^date(-time)?$/.test(String(schema.format))
        ? `(String | ${schema.format === 'date' ? 'Date' : 'Time'})`
        : schema.enum
          ? '(String | Symbol)'
          : 'String'
    case 'integer':
      return 'Integer'
    case 'number':
      return style.input ? 'Numeric' : 'Numeric'
    case 'boolean':
      return 'bool'
    case 'array':
      return `Array[${typeof schema.items === 'object' ? rbsType(schema.items, style) : 'untyped'}]`
    case 'object': {
      if (style.input) return 'json_object'
      const rest = schema.additionalProperties
      return `Hash[String, ${rest && typeof rest === 'object' ? rbsType(rest as Schema, style) : 'untyped'}]`
    }
    default:
      return scalarOf(schema, { string: 'String', number: 'Integer', boolean: 'bool', other: 'untyped' })
  }
}

/** A const or an enum says what it is by its values. */
function scalarOf(
  { const: only, enum: values }: Schema,
  names: { string: string; number: string; boolean: string; other: string },
): string {
  const kinds = new Set([...(Array.isArray(values) ? values : []), ...(only === undefined ? [] : [only])].map((value) => typeof value))
  const [kind] = kinds
  return kinds.size === 1 && (kind === 'string' || kind === 'number' || kind === 'boolean') ? names[kind] : names.other
}

/** MessageBatch → message_batch: RBS wants names of unions in lower case. */
export const snake = (name: string) => name.replace(/(?<=[a-z0-9])([A-Z])/g, '_$1').toLowerCase()
