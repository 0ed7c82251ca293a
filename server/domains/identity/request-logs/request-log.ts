// Writes the log of requests: once a second, in one statement, never on the way of a request. Under load successes are
// sampled; failures, which somebody will look for, have a bound ten times as high.

import type { Principal } from '../../../lib/context.ts'
import { type Db, isConnectionFault } from '../../../lib/db.ts'
import type { Log } from '../../../lib/log.ts'
import { createRequestLogStore, type RequestLogRow } from './request-logs.store.ts'
import { createSample } from './sample.ts'

const FLUSH_MS = 1_000
const FAILURES = 10 // times as many as successes
const BATCH = 500
const KEPT_SECONDS = 5 // so much waits in memory while the database is away

/** What of an exchange is told. */
export type FinishedRequest = {
  requestId: string
  operation?: { id: string }
  method: string
  principal?: Pick<Principal, 'type' | 'id' | 'memberId' | 'environmentId'>
  params?: Record<string, string>
  problemCode?: string
}

export type RequestLog = ReturnType<typeof createRequestLog>

type Dependencies = { db: Db; log: Log; perSecond: number } // rows of successes a second; 0: none is kept, failures neither

export function createRequestLog({ db, log, perSecond }: Dependencies) {
  const store = createRequestLogStore(db)
  const successes = createSample<RequestLogRow>(perSecond)
  const failures = createSample<RequestLogRow>(perSecond * FAILURES)
  const most = perSecond * (1 + FAILURES) * KEPT_SECONDS
  let waiting: RequestLogRow[] = []
  let flushing: Promise<void> | undefined

  const takeAll = () => {
    for (const sample of [successes, failures]) {
      const { items, left } = sample.take()
      waiting.push(...(left > 0 ? items.map((item) => ({ ...item, sampled: true })) : items))
    }
    if (waiting.length > most) waiting = waiting.slice(-most)
  }

  const writeAll = async () => {
    takeAll()
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH)
      waiting = waiting.slice(BATCH)
      try {
        await store.insert(batch)
      } catch (cause) {
        if (!isConnectionFault(cause)) log.error({ count: batch.length, cause }, 'requests could not be logged')
        else return void (waiting = [...batch, ...waiting]) // what was written after all is not written twice: see its key
      }
    }
  }

  const flush = () => (flushing ??= writeAll().finally(() => (flushing = undefined)))
  const timer = setInterval(flush, FLUSH_MS).unref()

  return {
    record(request: FinishedRequest, { status, headers }: { status: number; headers: Record<string, string> }, milliseconds: number) {
      const { principal, operation } = request
      if (perSecond === 0 || !principal || !operation) return
      const sample = status < 400 ? successes : failures
      sample.offer(principal.environmentId, () => toRow(request, principal, operation.id, status, headers.location, milliseconds))
    },

    async stop() {
      clearInterval(timer)
      await flushing
      await flush()
    },
  }
}

function toRow(
  { requestId, method, params, problemCode }: FinishedRequest,
  principal: NonNullable<FinishedRequest['principal']>,
  operation: string,
  status: number,
  location: string | undefined,
  milliseconds: number,
): RequestLogRow {
  return {
    environment_id: principal.environmentId,
    id: requestId,
    method,
    operation,
    status,
    code: problemCode ?? null,
    duration_ms: Math.round(milliseconds * 100) / 100,
    credential_type: principal.type,
    credential_id: principal.id,
    member_id: principal.memberId,
    resource_id: resourceOf(params, location),
    sampled: false,
  }
}

/** What was created, or what the path names; only if it looks like an id of ours: a path may hold anything. */
function resourceOf(params: Record<string, string> = {}, location: string | undefined): string | null {
  const id = location?.slice(location.lastIndexOf('/') + 1) ?? Object.values(params).at(-1)
  return id !== undefined && /^[a-z]{2,5}_[0-9a-hjkmnp-tv-z]{26}$/.test(id) ? id : null
}
