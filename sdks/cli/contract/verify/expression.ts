// Runtime expressions of Arazzo: `$response.body#/id`, `$steps.send.outputs.id`, also inside of texts as `{$inputs.run}`.

import { isRecord } from '../document.ts'
import type { Headers } from '../message.ts'

export type Scope = {
  inputs: Record<string, unknown>
  steps: Record<string, { outputs: Record<string, unknown> }>
  workflows: Record<string, { inputs: Record<string, unknown>; outputs: Record<string, unknown> }>
  outputs: Record<string, unknown>
  request?: { method: string; url: string; headers: Headers; body: unknown; path: Record<string, string>; query: Record<string, string> }
  response?: { status: number; headers: Headers; body: unknown }
}

/** The value of an expression; undefined when there is nothing. Throws when it is none. */
export function evaluate(expression: string, scope: Scope): unknown {
  const [source, pointer] = split(expression)
  const value = lookUp(source, scope)
  return pointer === null ? value : follow(value, pointer)
}

function split(expression: string): [string, string | null] {
  const cut = expression.indexOf('#')
  return cut < 0 ? [expression, null] : [expression.slice(0, cut), expression.slice(cut + 1)]
}

function lookUp(source: string, scope: Scope): unknown {
  const { request, response } = scope
  const [root, ...names] = source.split('.')
  const rest = names.slice(1).join('.')
  switch (root) {
    case '$url':
      return request?.url
    case '$method':
      return request?.method
    case '$statusCode':
      return response?.status
    case '$request':
    case '$response': {
      const part = root === '$request' ? request : response
      if (names[0] === 'body') return descend(part?.body, names.slice(1))
      if (names[0] === 'header') return part?.headers[rest.toLowerCase()]
      if (root === '$request' && names[0] === 'query') return request?.query[rest]
      if (root === '$request' && names[0] === 'path') return request?.path[rest]
      break
    }
    case '$inputs':
      return descend(scope.inputs, names)
    case '$outputs':
      return descend(scope.outputs, names)
    case '$steps':
      return descend(scope.steps, names)
    case '$workflows':
      return descend(scope.workflows, names)
  }
  throw new Error(`${source} is no expression that is known here`)
}

/** `data[0].id`, as names. */
function descend(value: unknown, names: string[]): unknown {
  return names
    .flatMap((name) => name.split(/[[\]]/).filter((part) => part !== ''))
    .reduce<unknown>((at, name) => (isRecord(at) && Object.hasOwn(at, name) ? (at as Record<string, unknown>)[name] : undefined), value)
}

export function follow(value: unknown, pointer: string): unknown {
  if (pointer === '' || pointer === '/') return value
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined), value)
}

/** A payload or a parameter with its expressions filled in. A text that is one expression becomes its value, of any type. */
export function fill(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') {
    if (/^\$[a-zA-Z]/.test(value) && !/\s/.test(value)) return evaluate(value, scope)
    const whole = /^\{(\$[^{}]+)\}$/.exec(value)
    if (whole) return evaluate(whole[1]!, scope)
    return value.replaceAll(/\{(\$[^{}]+)\}/g, (_, expression: string) => text(evaluate(expression, scope)))
  }
  if (Array.isArray(value)) return value.map((item) => fill(item, scope))
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fill(member, scope)]))
  return value
}

export const text = (value: unknown): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'string'
      ? value
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)
