// Posts an event to a program on this machine, as the server would: signed, without following redirects, again when it fails.

import { USER_AGENT } from '../api.ts'
import type { Clock } from '../context.ts'
import { usageError } from '../exit.ts'
import { sign } from './signing.ts'

export type Forwarded = {
  attempt: number
  /** HTTP status; null: none came. */
  status: number | null
  /** Why none came, in one word. */
  failure: string | null
  duration_ms: number
}

export type Forward = {
  url: string
  secret: string
  /** How often a failure is repeated. */
  retries: number
  timeoutMs: number
  clock: Clock
  signal: AbortSignal
  onAttempt(event: ForwardedEvent, outcome: Forwarded, again: number | null): void
}

export type ForwardedEvent = { id: string; type: string }

const FIRST_WAIT_MS = 500

/** Whether a 2xx came in the end. Rejects when the signal is aborted, and never otherwise. */
export async function forward(options: Forward, event: ForwardedEvent): Promise<boolean> {
  const body = JSON.stringify(event)
  for (let attempt = 1; ; attempt++) {
    const outcome = await post(options, event, body, attempt)
    const isDone = outcome.status !== null && outcome.status >= 200 && outcome.status < 300
    const again = isDone || attempt > options.retries || !isWorthAnother(outcome) ? null : FIRST_WAIT_MS * 2 ** (attempt - 1)
    options.onAttempt(event, outcome, again)
    if (again === null) return isDone
    await options.clock.sleep(again, options.signal)
  }
}

const isWorthAnother = ({ status }: Forwarded) => status === null || status === 408 || status === 409 || status === 429 || status >= 500

async function post(
  { url, secret, timeoutMs, clock, signal }: Forward,
  event: ForwardedEvent,
  body: string,
  attempt: number,
): Promise<Forwarded> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const began = performance.now()
  const outcome = (status: number | null, failure: string | null) => ({
    attempt,
    status,
    failure,
    duration_ms: Math.round(performance.now() - began),
  })
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': USER_AGENT, ...sign(secret, event.id, body, clock.now()) },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, timeout]),
    })
    await response.body?.cancel()
    return outcome(response.status, null)
  } catch (error) {
    if (signal.aborted) throw signal.reason
    if (timeout.aborted) return outcome(null, 'timeout')
    return outcome(null, reasonOf(error))
  }
}

/** Node's fetch hides the reason in `cause`. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  const code = (cause as { code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : cause instanceof Error ? cause.message : 'no answer'
}

/** `3000`, `3000/hooks`, `localhost:3000/hooks` or a whole address. */
export function readTarget(text: string): string {
  const local = /^\d+(\/|$)/.test(text) ? `127.0.0.1:${text}` : text // a number alone would be taken for an IP address
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(local) ? local : `http://${local}`
  const url = URL.canParse(full) ? new URL(full) : null
  if (!url || !/^https?:$/.test(url.protocol)) throw usageError(`--forward-to must be a port or an http address: ${text}`)
  if (url.username || url.password) throw usageError('--forward-to must not carry a user name or password')
  return url.href
}
