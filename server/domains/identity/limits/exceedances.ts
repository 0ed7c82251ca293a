// Tells the feed that requests were refused for their number: the first at once, further ones of the same credential and
// policies once a minute. Written beside the requests, never on their way.

import type { Clock } from '../../../lib/clock.ts'
import { iso } from '../../../lib/clock.ts'
import type { Principal } from '../../../lib/context.ts'
import { type Db, isConnectionFault } from '../../../lib/db.ts'
import type { Log } from '../../../lib/log.ts'
import type { Problem } from '../../../lib/problem.ts'
import { publish } from '../../events/publish.ts'

const FLUSH_MS = 1_000
const AGAIN_MS = 60_000
const MAX_KINDS = 1_000 // different ones at a time

type Refused = { operation?: { id: string }; principal?: Principal }
type Exceedance = { principal: Principal; policies: string[]; operation: string; refused: number; since: number; toldAt: number }
type Dependencies = { db: Db; clock: Clock; log: Log; onEvents(environments: string[]): void }

export type Exceedances = ReturnType<typeof createExceedances>

export function createExceedances({ db, clock, log, onEvents }: Dependencies) {
  const kinds = new Map<string, Exceedance>()
  let flushing: Promise<void> | undefined

  const tell = async (exceedance: Exceedance, now: number) => {
    const { principal, policies, operation, refused, since } = exceedance
    const { type: credential_type, id: credential_id, environmentId: environment } = principal
    const data = { object: 'rate_limit', credential_type, credential_id, policies, operation, refused, since: iso(new Date(since)) }
    await publish(db, environment, [{ type: 'rate_limit.exceeded', subject: environment, data, at: new Date(now) }])
    exceedance.refused -= refused
    exceedance.toldAt = now
    onEvents([environment])
  }

  const tellAll = async () => {
    const now = clock.now()
    for (const [kind, exceedance] of kinds) {
      const isDue = exceedance.toldAt + AGAIN_MS <= now
      if (isDue && exceedance.refused === 0) kinds.delete(kind)
      if (!isDue || exceedance.refused === 0) continue
      try {
        await tell(exceedance, now)
      } catch (cause) {
        if (isConnectionFault(cause)) return // the next round tells it
        kinds.delete(kind)
        log.error({ cause }, 'refused requests could not be told')
      }
    }
  }
  const flush = () => (flushing ??= tellAll().finally(() => (flushing = undefined)))
  const timer = setInterval(flush, FLUSH_MS).unref()

  return {
    record({ operation, principal }: Refused, { code, options }: Problem) {
      if (code !== 'rate_limit_exceeded' || !principal || !operation) return
      const policies = [...(options.members!['violated-policies'] as string[])].sort()
      const kind = JSON.stringify([principal.environmentId, principal.id, policies])
      const known = kinds.get(kind)
      if (known) {
        if (known.refused === 0) known.since = clock.now()
        known.refused++
        known.operation = operation.id
      } else if (kinds.size < MAX_KINDS) {
        kinds.set(kind, { principal, policies, operation: operation.id, refused: 1, since: clock.now(), toldAt: 0 })
      }
    },

    async stop() {
      clearInterval(timer)
      await flushing
      await flush()
    },
  }
}
