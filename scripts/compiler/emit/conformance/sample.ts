// A value that a schema describes; always the same, every member present.

import { type Document, resolve, type Schema } from '../../model/document.ts'

/** `strange`: with members that the contract does not know in objects, and values that open enums do not have. */
export function sample(document: Document, node: Schema, { strange = false } = {}): unknown {
  const schema = resolve<Schema>(document, node as never)
  const again = (child: Schema) => sample(document, child, { strange })
  if ('const' in schema) return schema.const
  if (schema.enum) return strange && 'x-open-enum' in schema ? 'invented_later' : schema.enum && (schema.enum as unknown[])[0]
  const choices = (schema.oneOf ?? schema.anyOf)?.filter(({ type }) => type !== 'null')
  if (choices?.length && !schema.properties) return again(choices[0]!)
  if (schema.properties || schema.allOf) return sampleObject(document, schema, strange)
  const type = Array.isArray(schema.type) ? schema.type.find((name) => name !== 'null') : schema.type
  switch (type) {
    case 'string':
      return sampleText(schema)
    case 'integer':
    case 'number':
      return Number(schema.minimum ?? 0) + 1
    case 'boolean':
      return true
    case 'array':
      return typeof schema.items === 'object' ? [again(schema.items)] : []
    case 'object': {
      const rest = schema.additionalProperties
      return { some_name: rest && typeof rest === 'object' ? again(rest as Schema) : { of: ['any', 'kind', 7, null] } }
    }
    default:
      return type === 'null' ? null : 'anything'
  }
}

function sampleObject(document: Document, schema: Schema, strange: boolean): object {
  const parts = (schema.allOf ?? []).map((part) => sample(document, part, { strange }) as object)
  const own = Object.entries(schema.properties ?? {}).map(([name, child]) => [name, sample(document, child, { strange })])
  const more = strange ? { invented_later: { deep: [1, null, 'ä€😀'] } } : {}
  return Object.assign({}, ...parts, Object.fromEntries(own), more)
}

function sampleText({ format, pattern, example }: Schema): string {
  if (typeof example === 'string') return example
  const [, prefix] = /^\^([a-z]+_)\[/.exec(String(pattern ?? '')) ?? []
  if (prefix) return `${prefix}01k8z7m4x2q9v5n3c6b1a0g7ht`
  if (format === 'date-time') return '2026-11-23T09:00:00.000Z'
  return format === 'date' ? '2026-11-23' : 'a text: ä€😀 & "quotes"'
}
