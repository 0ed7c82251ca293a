// A valid request for every operation, out of the contract's own examples.

import { readFileSync } from 'node:fs'
import { createModel, type Operation } from '../../scripts/compiler/model/model.ts'

export const model = createModel(JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')))

export type Sample = { method: string; path: string; body?: unknown }

/** `ids` fills path parameters; without one the parameter's example stands there, an id that nothing has. */
export function sampleOf(operation: Operation, ids: Record<string, string> = {}): Sample {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(ids[name] ?? String(operation.parameters.find((parameter) => parameter.name === name)?.example)),
  )
  return { method: operation.method, path, ...(operation.body ? { body: operation.body.example } : {}) }
}
