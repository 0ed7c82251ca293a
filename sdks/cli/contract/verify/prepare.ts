// Makes the request of a step.

import { escapePointer } from '../document.ts'
import { bodyOf, NO_BODY, type Request } from '../message.ts'
import type { Operation } from '../operations.ts'
import type { Step, StepParameter } from './arazzo.ts'
import { fill, type Scope, text } from './expression.ts'
import { replaceAt } from './inputs.ts'

export type Prepared = { request: Request; scope: NonNullable<Scope['request']> }

/** Parameters of the step stand before those of its workflow. */
export function prepare(operation: Operation, step: Step, shared: StepParameter[], scope: Scope): Prepared {
  const own = step.parameters ?? []
  const isOwn = ({ name, in: place }: StepParameter) =>
    own.some((other) => other.name.toLowerCase() === name.toLowerCase() && other.in === place)
  const parameters = [...shared.filter((parameter) => !isOwn(parameter)), ...own]
  const path: Record<string, string> = {}
  const query: Record<string, string> = {}
  const headers: Record<string, string> = { accept: 'application/json', 'user-agent': 'relayos-contract' }
  for (const { name, in: place, value } of parameters) {
    const filled = fill(value, scope)
    if (filled === undefined || filled === null) continue // an optional one that has no value now
    if (place === 'path') path[name] = text(filled)
    else if (place === 'query') query[name] = text(filled)
    else if (place === 'header') headers[name.toLowerCase()] = text(filled)
    else if (place === 'cookie')
      headers.cookie = `${headers.cookie ? `${headers.cookie}; ` : ''}${name}=${encodeURIComponent(text(filled))}`
    else throw new Error(`the parameter ${name} says not where it goes`)
  }
  const filledPath = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    if (path[name] === undefined || path[name] === '') throw new Error(`the path parameter ${escapePointer(name)} has no value`)
    return encodeURIComponent(path[name])
  })
  const search = new URLSearchParams(query).toString()
  const url = search === '' ? filledPath : `${filledPath}?${search}`
  let payload: unknown
  let body = NO_BODY
  if (step.requestBody) {
    const { contentType = 'application/json', payload: template, replacements = [] } = step.requestBody
    payload = replacements.reduce((at, { target, value }) => replaceAt(at, target, fill(value, scope)), fill(template, scope))
    headers['content-type'] = contentType
    body = bodyOf(
      Buffer.from(typeof payload === 'string' && contentType !== 'application/json' ? payload : JSON.stringify(payload ?? null)),
    )
  }
  if (operation.method !== 'GET') headers['content-length'] = String(body.size)
  for (const [name, value] of Object.entries(headers)) if (/[\r\n\0]/.test(value)) throw new Error(`the header ${name} has a line break`)
  const { method } = operation
  return { request: { method, url, headers, body }, scope: { method, url, headers, body: payload, path, query } }
}
