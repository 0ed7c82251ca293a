// A valid request for every operation, out of the contract's own examples.

import { readFileSync } from 'node:fs'
import type { Parameter } from '../../scripts/compiler/model/document.ts'
import { createModel, type Operation } from '../../scripts/compiler/model/model.ts'

export const model = createModel(JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')))

export type Sample = { method: string; path: string; query: Record<string, string>; body?: unknown }

/** `ids` fills path parameters; without one the parameter's example stands there, an id that nothing has. */
export function sampleOf(operation: Operation, ids: Record<string, string> = {}): Sample {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(ids[name] ?? String(operation.parameters.find((parameter) => parameter.name === name)?.example)),
  )
  const query = Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === 'query' && parameter.required)
      .map((parameter) => [parameter.name, exampleOf(parameter)]),
  )
  return { method: operation.method, path, query, ...(operation.body ? { body: operation.body.example } : {}) }
}

function exampleOf({ name, example, schema }: Parameter): string {
  const value = example ?? schema.default ?? (schema.enum as unknown[] | undefined)?.[0]
  if (value === undefined) throw new Error(`the required parameter ${name} needs an example`)
  return String(value)
}
