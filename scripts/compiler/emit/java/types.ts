// The Java type of a schema, and what decodes it.

import type { Schema } from '../../model/document.ts'
import { isObject, type Schemas } from '../sdk/schemas.ts'
import { follow, isEnum } from './schemas.ts'

/** `decode`: an expression for Function<Object, type>. `nested`: whether there are objects in it. `input`: what a builder takes. */
export type JavaType = { type: string; decode: string; nested: boolean; nullable: boolean; input: string }

const plain = (type: string, decode: string, input = type) => ({ type, decode: `Decode::${decode}`, nested: false, nullable: false, input })

export function typeOf(schemas: Schemas, outer: Schema): JavaType {
  const { schema, name, nullable } = follow(schemas, outer)
  return { ...bare(schemas, schema, name), nullable }
}

function bare(schemas: Schemas, schema: Schema, name: string | null): JavaType {
  if (name && (isObject(schema) || schema.discriminator)) {
    return { type: name, decode: `Decode.object(${name}::of)`, nested: true, nullable: false, input: name }
  }
  if (name && isEnum(schema)) return { type: name, decode: `Decode.named(${name}::of)`, nested: false, nullable: false, input: name }
  if ('const' in schema) return typeof schema.const === 'string' ? plain('String', 'text') : plain('Object', 'any')
  switch (schema.type) {
    case 'string':
      if (schema.format === 'date-time') return plain('Instant', 'instant')
      return schema.format === 'date' ? plain('LocalDate', 'date') : plain('String', 'text')
    case 'integer':
      return schema.format === 'int32' ? plain('Integer', 'integer') : plain('Long', 'longInteger')
    case 'number':
      return plain('Double', 'number')
    case 'boolean':
      return plain('Boolean', 'bool')
    case 'array': {
      const item = typeof schema.items === 'object' ? typeOf(schemas, schema.items) : plain('Object', 'any')
      return {
        ...{ type: `List<${item.type}>`, decode: `Decode.list(${item.decode})`, nested: item.nested, nullable: false },
        input: `List<${wider(item)}>`,
      }
    }
    case 'object': {
      const rest = schema.additionalProperties
      const item = rest && typeof rest === 'object' ? typeOf(schemas, rest as Schema) : plain('Object', 'any')
      return {
        ...{ type: `Map<String, ${item.type}>`, decode: `Decode.map(${item.decode})`, nested: item.nested, nullable: false },
        input: `Map<String, ${wider(item)}>`,
      }
    }
    default:
      return plain('Object', 'any')
  }
}

const wider = ({ type, input }: JavaType) =>
  type === 'Object' ? '?' : /^(String|Integer|Long|Double|Boolean|Instant|LocalDate)$/.test(input) ? input : `? extends ${input}`

const PRIMITIVE: Record<string, string> = { Integer: 'int', Long: 'long', Double: 'double', Boolean: 'boolean' }
export const primitive = (type: string) => PRIMITIVE[type] ?? type
