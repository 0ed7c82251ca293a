// What becomes of a delivery after an attempt, written down together with what it says of its endpoint.

import { type Db, transaction } from '../../lib/db.ts'
import { publish, type NewEvent } from '../events/publish.ts'
import { iso } from '../../lib/clock.ts'
import type { Outcome } from './attempt.ts'
import type { Claim } from './dealer.ts'
import { judge, type Change, type Health } from '../../lib/health.ts'
import { type Completion, outcomes } from './outcomes.store.ts'
import { createRunStore } from './runs.store.ts'
import { pauseAfter } from './schedule.ts'

/** `outcome` null: it was given back untried. */
export type Result = { claim: Claim; outcome: Outcome | null; chance: number }

/** A success of an endpoint that is well, in no order: by far the most, written many at a time. */
export const isPlain = ({ claim, outcome }: Result) =>
  outcome?.verdict === 'success' && claim.endpoint.failing_since === null && !claim.ordered

export async function writePlain(db: Db, results: Result[], at: Date): Promise<void> {
  const inRuns = results.flatMap(({ claim, outcome }) => (claim.unwritten ? [{ ...claim.unwritten.row, entry: outcome!.entry }] : []))
  const claimed = results.filter(({ claim }) => !claim.unwritten).map((result) => toCompletion(result, at))
  if (inRuns.length > 0) await createRunStore(db).record(inRuns, at)
  if (claimed.length > 0) await outcomes(db).complete(claimed, at)
}

/** All results of one endpoint. */
export async function writeTogether(db: Db, results: Result[], at: Date): Promise<void> {
  const { environment, endpoint } = results[0]!.claim
  await transaction(db, async (tx) => {
    const sql = outcomes(tx)
    if (results.some(({ claim }) => claim.ordered)) await sql.lockCursor(environment)
    const unwritten = results.flatMap(({ claim }) => claim.unwritten ?? [])
    if (unwritten.length > 0) await createRunStore(tx).open(unwritten.map(({ row, run }) => ({ ...row, lease_ends: run.lease_ends })))
    const before = await sql.lockHealth(environment, endpoint.id)
    const done = new Map(
      (
        await sql.complete(
          results.map((result) => toCompletion(result, at)),
          at,
        )
      ).map((row) => [row.id, row]),
    )
    const ours = results.filter(({ claim }) => done.has(claim.id))
    const keys = new Set([...done.values()].flatMap(({ ordering_key }) => (ordering_key === null ? [] : [ordering_key])))
    if (keys.size > 0) await sql.unblock(environment, endpoint.id, [...keys], at)

    const events: NewEvent[] = []
    for (const { claim, outcome } of ours) {
      const row = done.get(claim.id)!
      if (outcome === null || outcome.verdict === 'success' || outcome.verdict === 'dropped' || !isOver(claim, outcome)) continue
      if (row.event_type.startsWith('webhook_')) continue // two endpoints that fail would tell each other for ever
      events.push({ type: 'webhook_delivery.exhausted', subject: claim.id, data: toEventData(claim, row, outcome), at })
    }
    if (before) {
      const changes: Change[] = []
      let health: Health = before
      for (const { outcome } of ours) {
        if (outcome === null || outcome.verdict === 'dropped') continue
        const judged = judge(health, outcome.verdict, at)
        health = judged.health
        if (judged.change) changes.push(judged.change)
      }
      if (health !== before) await sql.setHealth(environment, endpoint.id, health)
      for (const change of changes) {
        const { status, status_reason, failing_since } = health
        const data = {
          id: endpoint.id,
          object: 'webhook_endpoint',
          url: before.url,
          status,
          status_reason,
          failing_since: iso(failing_since),
        }
        events.push({ type: `webhook_endpoint.${change}`, subject: endpoint.id, data, at })
      }
    }
    if (events.length > 0) await publish(tx, environment, events)
  })
}

const isOver = ({ tries, endpoint: { retry_schedule: schedule } }: Claim, { busy }: Outcome) =>
  pauseAfter({ schedule, tries, busy, retryAfterMs: null, chance: 0 }) === null

function toCompletion({ claim, outcome, chance }: Result, at: Date): Completion {
  const base = { environment_id: claim.environment, endpoint_id: claim.endpoint.id, id: claim.id, fence: claim.fence }
  if (claim.body === null) return { ...base, status: 'canceled', next_attempt_at: null, last_failure: null, entry: null }
  if (outcome === null) return { ...base, status: 'waiting', next_attempt_at: at, last_failure: null, entry: null }
  const { entry, failure: last_failure } = outcome
  if (outcome.verdict === 'dropped') return { ...base, status: 'canceled', next_attempt_at: null, last_failure: null, entry }
  if (outcome.verdict === 'success') return { ...base, status: 'delivered', next_attempt_at: null, last_failure: null, entry }
  const pause = pauseAfter({
    schedule: claim.endpoint.retry_schedule,
    tries: claim.tries,
    busy: outcome.busy,
    retryAfterMs: outcome.retryAfterMs,
    chance,
  })
  if (pause === null) return { ...base, status: 'exhausted', next_attempt_at: null, last_failure, entry }
  return { ...base, status: 'waiting', next_attempt_at: new Date(at.getTime() + pause), last_failure, entry }
}

const toEventData = (claim: Claim, row: { event_id: string; event_type: string; attempts: number }, { failure }: Outcome) => ({
  id: claim.id,
  object: 'webhook_delivery',
  endpoint_id: claim.endpoint.id,
  event_id: row.event_id,
  event_type: row.event_type,
  status: 'exhausted',
  attempt_count: row.attempts,
  last_failure: failure,
})
