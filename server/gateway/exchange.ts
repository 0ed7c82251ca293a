// One request and its answer, from whichever door it came.

import type { IncomingHttpHeaders } from 'node:http'
import type { OperationRow } from '#generated/operations.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import type { Context, Principal } from '../lib/context.ts'

export type Reply = { status: number; headers: Record<string, string>; body: string }

export type Exchange = {
  method: string
  path: string
  query: string // as it came, without the question mark
  headers: IncomingHttpHeaders
  body: unknown // parsed; undefined when there was none
  address: string
  requestId: string
  traceId: string | undefined
  identify?(): Awaitable<Principal> // set by a door that knows who sends it; else the Authorization header tells
  startedAt: number // milliseconds, monotonic
  // Filled in on the way through the pipeline:
  operation?: OperationRow
  params?: Record<string, string>
  principal?: Principal
  release?: (() => void) | null // gives back its place among the requests at a time
  context?: Context
  input?: unknown
  replyHeaders: Record<string, string>
  problemCode?: string // of a refusal
}
