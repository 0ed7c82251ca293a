// Sends requests, and holds every answer of every test against the contract.

import { bodyOf, describe, loadContract } from '../../sdks/cli/contract/index.ts'
import type { Json } from './json.ts'

export type RequestOptions = {
  key?: string | null
  body?: unknown // sent as JSON
  raw?: string | Buffer // sent as it is
  headers?: Record<string, string>
  query?: Record<string, string | number>
}

export type Answer = { status: number; headers: Headers; body: Json; text: string }

const contract = await loadContract()

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
  checkAnswer(method, url.slice(baseUrl.length), answer)
  return answer
}

/** By the rules of the contract kit, so that tests and customers mean the same; and the version must always be told. */
export function checkAnswer(method: string, url: string, { status, headers, text }: Pick<Answer, 'status' | 'headers' | 'text'>) {
  const found = contract.match(method, url.split('?')[0]!)
  const answer = { status, headers: Object.fromEntries(headers), body: bodyOf(Buffer.from(text)) }
  const { violations } = contract.checkAnswer(found.operation, answer, { method, url })
  const faults = [...violations.map(describe), ...(headers.get('relayos-version') ? [] : ['no relayos-version'])]
  if (faults.length > 0) throw new Error(`${method} ${url} → ${status}: ${faults.join('; ')}\n${text.slice(0, 4_000)}`)
}
