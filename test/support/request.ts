// Sends requests, and holds every answer of every test against the contract.

import { type Fault, responses } from '../../generated/server/response-validators.js'
import { operations } from '../../generated/server/operations.ts'
import { createRouter } from '../../server/gateway/router.ts'

export type RequestOptions = {
  key?: string | null
  body?: unknown // sent as JSON
  raw?: string | Buffer // sent as it is
  headers?: Record<string, string>
  query?: Record<string, string | number>
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every kind
export type Answer = { status: number; headers: Headers; body: any; text: string }

const router = createRouter()

export async function checkedRequest(baseUrl: string, method: string, path: string, options: RequestOptions): Promise<Answer> {
  const { key, body, raw, headers = {}, query } = options
  const search = new URLSearchParams(Object.entries(query ?? {}).map(([name, value]): [string, string] => [name, String(value)])).toString()
  const url = `${baseUrl}${path}${search && `?${search}`}`
  const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const response = await fetch(url, {
    method,
    headers: {
      ...(key ? { authorization: `Bearer ${key}` } : {}),
      ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(payload === undefined ? {} : { body: payload }),
  })
  const text = await response.text()
  const answer = { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text), text }
  checkAnswer(method, path, answer)
  return answer
}

/** Statuses that a server gives before it knows the operation; they need not stand at every operation. */
const UNDOCUMENTED = new Set([404, 405, 408, 413, 414, 415, 431])

export function checkAnswer(method: string, path: string, { status, headers, body }: Pick<Answer, 'status' | 'headers' | 'body'>) {
  const operation = match(method, path)
  const where = `${method} ${path} → ${status}`
  const type = headers.get('content-type') ?? ''
  const wanted = status < 400 ? 'application/json' : 'application/problem+json'
  if (!type.startsWith(wanted)) throw new Error(`${where}: content type ${type}, not ${wanted}`)
  for (const name of ['x-request-id', 'relayos-version']) if (!headers.get(name)) throw new Error(`${where}: no ${name}`)
  const isEarly = UNDOCUMENTED.has(status) || (!operation && status === 400) // a malformed path leads to no operation
  const validate = (operation && responses[operation]?.[String(status)]) ?? (isEarly ? responses[operations[0]!.id]!['400'] : undefined)
  if (!validate) throw new Error(`${where}: the status is not in the contract of ${operation ?? 'any operation'}`)
  if (!validate(body)) throw new Error(`${where}: ${describe(validate.errors ?? [])}\n${JSON.stringify(body)}`)
}

function match(method: string, path: string): string | undefined {
  try {
    return router.match(method, path.split('?')[0]!).operation.id
  } catch {
    return undefined
  }
}

const describe = (faults: Fault[]) => faults.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ')
