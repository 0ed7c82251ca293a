// The Go type of a schema: in results with what decodes it, in arguments with what tells that it is not given.

import type { Schema } from '../../model/document.ts'
import { isObject, lookUp, refName, type Schemas, withoutNull } from '../sdk/schemas.ts'
import { goName } from './names.ts'

/** `shape` decides how absence is told: scalars by Opt, objects by a pointer, lists, maps and interfaces by nil. */
export type GoType = { name: string; shape: 'scalar' | 'object' | 'union' | 'list' | 'map' | 'any'; decode: string }

export type Role = 'result' | 'params'

/** The type of a value that is there and not null. `hint` names an enumeration that has no name of its own. */
export function typeOf(outer: Schema, schemas: Schemas, role: Role, hint: string): GoType {
  const { schema } = withoutNull(outer)
  if (schema.$ref) return refType(schema, schemas, role)
  if (typeof schema.const === 'string') return scalar('string', 'text')
  if (schema.enum && schema.type === 'string') return scalar(goName(hint), 'text')
  if (role === 'result' && isSecret(schema)) return scalar('Secret', 'text')
  switch (schema.type) {
    case 'string':
      return scalar(FORMATS[String(schema.format)] ?? 'string', 'text')
    case 'integer':
      return scalar('int64', 'integer')
    case 'number':
      return scalar('float64', 'number')
    case 'boolean':
      return scalar('bool', 'boolean')
    case 'array': {
      if (typeof schema.items !== 'object') return free(role)
      const item = elementType(schema.items, schemas, role, `${hint}_item`)
      return { name: `[]${item.name}`, shape: 'list', decode: nested('list', item) }
    }
    case 'object': {
      const rest = schema.additionalProperties
      if (!rest || typeof rest !== 'object') return role === 'params' ? { name: 'map[string]any', shape: 'map', decode: '' } : free(role)
      const item = elementType(rest as Schema, schemas, role, `${hint}_value`)
      return { name: `map[string]${item.name}`, shape: 'map', decode: nested('dictionary', item) }
    }
    default:
      return free(role)
  }
}

/** Of what stands in a list or map: null is an Opt there too, or a nil pointer. */
function elementType(outer: Schema, schemas: Schemas, role: Role, hint: string): GoType {
  const type = typeOf(outer, schemas, role, hint)
  if (!withoutNull(outer).nullable) return type
  if (type.shape === 'object') return { name: `*${type.name}`, shape: 'object', decode: `pointer[${type.name}]` }
  return type.shape === 'scalar' ? { name: `Opt[${type.name}]`, shape: 'scalar', decode: nested('optional', type) } : type
}

function refType(schema: Schema, schemas: Schemas, role: Role): GoType {
  const target = lookUp(schemas, schema.$ref!)
  const name = refName(schema.$ref!)
  if (isObject(target)) return { name: typeName(name, role), shape: 'object', decode: `one[${typeName(name, role)}]` }
  if (target.discriminator) return { name: typeName(name, role), shape: 'union', decode: `decode${typeName(name, role)}` }
  return typeOf(withoutNull(target).schema, schemas, role, name)
}

/** Whether null is allowed, by itself or by what it refers to. */
export function isNullable(schema: Schema, schemas: Schemas): boolean {
  if (withoutNull(schema).nullable) return true
  const bare = withoutNull(schema).schema
  return bare.$ref !== undefined && isNullable(lookUp(schemas, bare.$ref), schemas)
}

/** Arguments have names of their own: what a server gives may grow without them. */
export const typeName = (name: string, role: Role) => goName(name) + (role === 'params' ? 'Params' : '')

const FORMATS: Record<string, string> = { 'date-time': 'Timestamp', date: 'Date' }

const scalar = (name: string, decode: string): GoType => ({ name, shape: 'scalar', decode: decode === 'text' ? `text[${name}]` : decode })

const free = (role: Role): GoType => ({ name: role === 'params' ? 'any' : 'json.RawMessage', shape: 'any', decode: 'anything' })

const nested = (how: string, item: GoType) => `${how}Of(${item.decode})`

export const isSecret = (schema: Schema) => (schema['x-relay-privacy'] as { handling?: string } | undefined)?.handling === 'secret'

/** What is said about a member; by what it refers to, unless that is a type with a comment of its own. */
export function described(property: Schema, schemas: Schemas): string {
  if (property.description) return property.description
  const { schema } = withoutNull(property)
  if (!schema.$ref) return schema.description ?? ''
  const target = lookUp(schemas, schema.$ref)
  return isObject(target) || target.discriminator || target.enum ? '' : (target.description ?? '')
}

/** How a result holds a member, and the statement that decodes it. */
export function resultField(property: Schema, required: boolean, schemas: Schemas, hint: string) {
  const type = typeOf(property, schemas, 'result', hint)
  const optional = !required || isNullable(property, schemas)
  const into = (place: string) => {
    switch (type.shape) {
      case 'scalar':
        return optional ? `optional(d, &${place}, ${type.decode})` : `${type.decode.replace(/\[.*\]$/, '')}(d, &${place})`
      case 'object':
        return optional ? `pointer(d, &${place})` : `one(d, &${place})`
      case 'list':
      case 'map': {
        const [, how = '', item = ''] = /^(\w+)Of\((.*)\)$/.exec(type.decode) ?? []
        return `${how}(d, &${place}, ${item})`
      }
      default:
        return `${type.decode}(d, &${place})`
    }
  }
  const name = optional && type.shape === 'scalar' ? `Opt[${type.name}]` : optional && type.shape === 'object' ? `*${type.name}` : type.name
  return { name, into }
}

/** How arguments hold a member. */
export function paramsField(property: Schema, required: boolean, schemas: Schemas, hint: string): { name: string; type: GoType } {
  const type = typeOf(property, schemas, 'params', hint)
  const nullable = isNullable(property, schemas) && type.shape !== 'any'
  if (nullable || (!required && type.shape === 'scalar')) return { name: `Opt[${type.name}]`, type }
  return { name: !required && type.shape === 'object' ? `*${type.name}` : type.name, type }
}
