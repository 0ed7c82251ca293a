// generated/server/events.ts: the catalogue behind event_types.list, each type with a self-contained JSON Schema.

import { isPrivateKeyword } from '../../../sdks/cli/contract/keywords.ts'
import type { Schema } from '../model/document.ts'
import type { Model } from '../model/model.ts'
import { type Files, HEADER } from './files.ts'

export function emitEvents(model: Model): Files {
  const rows = model.events.map(({ name, description, schema, example }) =>
    JSON.stringify({ name, description, schema: selfContained(model, schema), example }),
  )
  const content = `${HEADER}
export type EventTypeRow = {
  readonly name: EventTypeName
  readonly description: string
  readonly schema: { readonly [keyword: string]: unknown }
  readonly example: { readonly [member: string]: unknown }
}

export type EventTypeName =${model.events.map(({ name }) => `\n  | '${name}'`).join('')}

export const eventTypes: readonly EventTypeRow[] = [
${rows.map((row) => `  ${row},`).join('\n')}
]
`
  return { 'generated/server/events.ts': content }
}

/** The schema with everything that it refers to under $defs, without our own annotations. */
function selfContained(model: Model, schema: Schema): Schema {
  const $defs: Record<string, unknown> = {}
  const copy = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(copy)
    if (!node || typeof node !== 'object') return node
    const entries = Object.entries(node).filter(([key]) => !isPrivateKeyword(key))
    return Object.fromEntries(entries.map(([key, value]) => [key, key === '$ref' ? define(String(value)) : copy(value)]))
  }
  const define = (ref: string) => {
    const name = ref.slice('#/components/schemas/'.length)
    if (!(name in $defs)) {
      $defs[name] = null // breaks cycles; replaced in the next line
      $defs[name] = copy(model.document.components.schemas[name])
    }
    return `#/$defs/${name}`
  }
  const body = copy(schema) as Schema
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...body, $defs }
}
