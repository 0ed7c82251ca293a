// Tells the audit log of changes that were refused for want of permission: alike ones of a second in one event, written
// beside the requests, never on their way. Bounded: guessing costs the guesser more than it costs the log.

import { auditAll, actorOf, type AuditSummary } from '../../../lib/audit.ts'
import type { Clock } from '../../../lib/clock.ts'
import type { Principal } from '../../../lib/context.ts'
import { type Db, isConnectionFault } from '../../../lib/db.ts'
import type { Log } from '../../../lib/log.ts'

const FLUSH_MS = 1_000
const MAX_KINDS = 200 // different ones waiting to be written
const MAX_REQUESTS = 50 // named of each

type Refused = { requestId: string; operation?: { id: string }; method: string; principal?: Principal; address: string }

export type Refusals = ReturnType<typeof createRefusals>

export function createRefusals({ db, clock, log }: { db: Db; clock: Clock; log: Log }) {
  let waiting = new Map<string, AuditSummary>()
  let untold = 0
  let flushing: Promise<void> | undefined

  const write = async () => {
    if (untold > 0) log.warn({ count: untold, reason: 'too many kinds' }, 'refused changes are missing in the audit log')
    untold = 0
    if (waiting.size === 0) return
    const taken = waiting
    waiting = new Map()
    try {
      await auditAll(db, [...taken.values()])
    } catch (cause) {
      if (!isConnectionFault(cause)) return log.error({ count: taken.size, cause }, 'refused changes could not be audited')
      for (const [kind, record] of waiting) taken.set(kind, taken.get(kind) ?? record) // the next round tells it
      waiting = taken
    }
  }
  const flush = () => (flushing ??= write().finally(() => (flushing = undefined)))
  const timer = setInterval(flush, FLUSH_MS).unref()

  return {
    record({ requestId, operation, method, principal, address }: Refused, { code, status }: { code: string; status: number }) {
      if (status !== 403 || method === 'GET' || !principal || !operation) return
      const kind = `${principal.environmentId} ${principal.type} ${principal.id} ${operation.id} ${code}`
      const known = waiting.get(kind)
      if (known) {
        if (known.requests.length < MAX_REQUESTS) known.requests.push(requestId)
        if (known.addresses.length < MAX_REQUESTS && !known.addresses.includes(address)) known.addresses.push(address)
        return
      }
      if (waiting.size >= MAX_KINDS) return void untold++
      waiting.set(kind, {
        organization: principal.organizationId,
        environment: principal.environmentId,
        action: operation.id,
        actor: actorOf(principal),
        outcome: 'failed',
        reason: code,
        resources: [],
        requests: [requestId],
        addresses: [address],
        at: new Date(clock.now()),
      })
    },

    async stop() {
      clearInterval(timer)
      await flushing
      await flush()
    },
  }
}
