// The Python type of a schema, as an annotation.

import type { Schema } from '../../model/document.ts'
import { quoted } from './text.ts'
import { refName, withoutNull } from '../sdk/schemas.ts'

/** `prefix` stands before names of schemas; `input` takes what a caller may give, which is wider. */
export type Style = { prefix: string; input: boolean; quoteNames?: boolean }

export function typeOf(outer: Schema, style: Style): string {
  const { schema, nullable } = withoutNull(outer)
  const type = bare(schema, style)
  return nullable && type !== 'Any' ? `Optional[${type}]` : type
}

function bare(schema: Schema, style: Style): string {
  if (schema.$ref) {
    const name = `${style.prefix}${refName(schema.$ref)}`
    return style.quoteNames ? quoted(name) : name
  }
  if ('const' in schema) return literals([schema.const])
  if (schema.enum) {
    const values = literals(schema.enum as unknown[])
    return 'x-open-enum' in schema && !style.input ? `Union[${values}, str]` : values
  }
  if (schema.oneOf && !style.input) return schema.discriminator ? union(schema, style) : 'Any'
  if (schema.oneOf) return union(schema, style)
  switch (schema.type) {
    case 'string':
      return style.input && (schema.format === 'date-time' || schema.format === 'date')
        ? `Union[str, ${schema.format === 'date' ? 'date' : 'datetime'}]`
        : 'str'
    case 'integer':
      return 'int'
    case 'number':
      return 'float'
    case 'boolean':
      return 'bool'
    case 'array':
      return `${style.input ? 'Sequence' : 'List'}[${typeof schema.items === 'object' ? typeOf(schema.items, style) : 'Any'}]`
    case 'object': {
      const rest = schema.additionalProperties
      const item = rest && typeof rest === 'object' ? typeOf(rest as Schema, style) : style.input ? 'object' : 'Any'
      return `${style.input ? 'Mapping' : 'Dict'}[str, ${item}]`
    }
    default:
      return 'Any'
  }
}

const union = (schema: Schema, style: Style) => `Union[${schema.oneOf!.map((choice) => typeOf(choice, style)).join(', ')}]`

const literals = (values: unknown[]) =>
  `Literal[${values.map((value) => (typeof value === 'string' ? quoted(value) : value === true ? 'True' : value === false ? 'False' : value === null ? 'None' : String(value))).join(', ')}]`
