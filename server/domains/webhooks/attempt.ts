// One attempt: signed, sent, and what came back, in a few words for the log.

import type { WebhookAttempt, WebhookFailure } from '#generated/types/types.gen.ts'
import type { IncomingHttpHeaders } from 'node:http'
import { iso } from '../../lib/clock.ts'
import { EgressError } from '../../lib/egress.ts'
import type { Incoming } from '../../lib/http-client.ts'
import type { Verdict } from '../../lib/health.ts'
import { readRetryAfter } from '../../lib/retry-after.ts'
import type { Sender } from './sender.ts'
import type { Sandbox } from './sandbox.ts'
import type { Target } from './target.ts'

const LOGGED_BYTES = 16_000 // of head and body together
const MAX_HEADERS = 40
const MAX_VALUE = 1_000

export type Outcome = {
  verdict: Verdict | 'dropped' // by its transformation: nothing was sent, and that was meant
  failure: WebhookFailure | null
  busy: boolean // the receiver wants time
  retryAfterMs: number | null
  ms: number
  entry: WebhookAttempt
}

type Sending = {
  environment: string
  url: string
  id: string
  body: string
  code: string | null
  number: number
  target: Target
  now(): number
}

type Means = { sender: Sender; sandbox: Sandbox }

export async function attempt(
  { sender, sandbox }: Means,
  { environment, url, id, body: plain, code, number, target, now }: Sending,
): Promise<Outcome> {
  const began = now()
  const started = performance.now()
  const seconds = Math.floor(began / 1_000)
  const { output: body, error } = code === null ? { output: plain, error: null } : await sandbox.run(url, code, plain)
  const headers: Record<string, string> = { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': String(seconds) }
  let answer: unknown = null
  if (body !== null) {
    headers['webhook-signature'] = target.sign(id, seconds, body, began)
    const all = { ...target.headers, ...headers }
    const request = { method: 'POST' as const, url, body, headers: all, identity: target.identity, limits: { bodyBytes: 16_384 } }
    const sending = sender.send(environment, request, Object.keys(target.headers))
    answer = await sending.catch((reason: unknown) => reason)
  }
  const ms = performance.now() - started
  const failure = error !== null ? 'transformation_failed' : body === null ? null : failureOf(answer)
  return {
    verdict: body === null && error === null ? 'dropped' : failure === null ? 'success' : failure === 'gone' ? 'gone' : 'failure',
    failure,
    busy: failure === 'too_many_requests' || failure === 'timeout' || failure === 'connect_timeout',
    retryAfterMs: isIncoming(answer) ? readRetryAfter(answer.headers['retry-after'], began) : null,
    ms,
    entry: {
      number,
      started_at: iso(began)!,
      duration_ms: Math.round(ms),
      failure,
      request: { url, headers: { 'user-agent': 'RelayOS/1', ...headers, ...namesOf(target.headers) } },
      response: isIncoming(answer) ? toResponse(answer) : null,
    },
  }
}

const isIncoming = (answer: unknown): answer is Incoming => typeof answer === 'object' && answer !== null && 'bodyHead' in answer

function failureOf(answer: unknown): WebhookFailure | null {
  if (answer instanceof EgressError) return answer.reason
  if (!isIncoming(answer)) return 'connection_reset'
  const { status } = answer
  if (status < 300) return null
  if (status < 400) return 'redirect'
  if (status === 410) return 'gone'
  if (status === 429) return 'too_many_requests'
  return status < 500 ? 'client_error' : 'server_error'
}

/** A customer's own headers may be secrets: the log says that they were there. */
const namesOf = (headers: Record<string, string>) =>
  Object.fromEntries(Object.keys(headers).map((name) => [name.toLowerCase(), '[sealed]']))

function toResponse({ status, headers, bodyHead, truncated }: Incoming): NonNullable<WebhookAttempt['response']> {
  const kept = keepHeaders(headers)
  const size = Object.entries(kept).reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0)
  const room = Math.max(0, LOGGED_BYTES - size)
  // No database stores a zero character in JSON, and half a character is none.
  const body = bodyHead.subarray(0, room).toString('utf8').replaceAll('\u0000', '\uFFFD')
  return { status, headers: kept, body, body_truncated: truncated || bodyHead.length > room }
}

function keepHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const all = Object.entries(headers).slice(0, MAX_HEADERS)
  const kept: Record<string, string> = {}
  let room = LOGGED_BYTES / 2
  for (const [name, value] of all) {
    const text = String(Array.isArray(value) ? value.join(', ') : value).slice(0, MAX_VALUE)
    room -= name.length + text.length
    if (room < 0) break
    kept[name] = text
  }
  return kept
}
