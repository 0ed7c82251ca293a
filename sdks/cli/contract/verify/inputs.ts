// What a story is told at its start: what the caller gives, what the story itself sets, and what must be new in each run.

import { randomBytes } from 'node:crypto'
import type { Workflow } from './arazzo.ts'

export type Given = Record<string, unknown>

/** `x-unique`: a text that no run had before; `x-from-now`: the time so many seconds from now. Throws when one is missing. */
export function inputsOf({ workflowId, inputs = {} }: Workflow, given: Given): Given {
  const { properties = {}, required = [] } = inputs
  const found: Given = {}
  for (const [name, input] of Object.entries(properties)) {
    if (given[name] !== undefined) found[name] = coerce(given[name], input.type)
    else if (input['x-unique']) found[name] = randomBytes(6).toString('hex')
    else if (input['x-from-now'] !== undefined) found[name] = new Date(Date.now() + input['x-from-now'] * 1_000).toISOString()
    else if (input.default !== undefined) found[name] = input.default
  }
  const missing = required.filter((name) => found[name] === undefined)
  if (missing.length > 0) throw new Error(`${workflowId} needs the input ${missing.join(' and ')}`)
  return found
}

const coerce = (value: unknown, type: string | undefined) =>
  typeof value !== 'string'
    ? value
    : type === 'integer' || type === 'number'
      ? Number(value)
      : type === 'boolean'
        ? value === 'true'
        : value

/** A part of the payload set anew, at the place that a JSON Pointer names. */
export function replaceAt(payload: unknown, target: string, value: unknown): unknown {
  const keys = target
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (keys.length === 0) return value
  if (keys.some((key) => key === '__proto__')) throw new Error(`${target} can not be replaced`)
  const copy = structuredClone(payload) as Record<string, unknown>
  let at: Record<string, unknown> = copy
  for (const key of keys.slice(0, -1)) {
    const next = at[key]
    if (typeof next !== 'object' || next === null) throw new Error(`${target} is not in the payload`)
    at = next as Record<string, unknown>
  }
  at[keys.at(-1)!] = value
  return copy
}
