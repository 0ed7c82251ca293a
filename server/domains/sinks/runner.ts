// Passes the feed on to one sink, batch by batch, for as long as there is something and the lease is ours. The place in the feed
// moves when a batch is acknowledged, and not before.

import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../../lib/clock.ts'
import { type Db, isConnectionFault, transaction } from '../../lib/db.ts'
import { judge, type Verdict } from '../../lib/health.ts'
import { createChoice } from '../events/choice.ts'
import type { FeedEvent } from '../events/feed.ts'
import { publish } from '../events/publish.ts'
import { type CloudEvent, toCloudEvent } from './cloud-events.ts'
import { createRunningStore, LEASE_MS, type LeasedSink, type Step } from './running.store.ts'
import { pauseAfter } from './schedule.ts'
import { toEventData } from './sink.ts'
import type { Targets } from './targets.ts'
import { type SinkError, toSinkError } from './targets/sink-error.ts'
import { within } from './targets/target.ts'

const PAGE = 500 // events read at a time
const BATCH_BYTES = 900_000 // less than brokers take by default
const RUN_MS = 10_000 // then others that wait have their turn
export const ATTEMPT_MS = 20_000 // with connecting; what can't end within the lease is not begun
const MARGIN_MS = 3_000
const AGAIN_MS = 500

type Dependencies = {
  db: Db
  targets: Targets
  clock: Clock
  stopping(): boolean
  onOutcome(type: string, outcome: string, events: number): void
  onEvents(environment: string): void
}

type Batch = { events: CloudEvent[]; bytes: number; last: FeedEvent | null }

export function createRunner({ db, targets, clock, stopping, onOutcome, onEvents }: Dependencies) {
  const store = createRunningStore(db)

  return async function run(sink: LeasedSink): Promise<void> {
    const wants = createChoice(sink)
    const began = performance.now()
    const lease = { ends: clock.now() + LEASE_MS }
    let position = sink.seq
    let failing = sink.failing_since !== null

    /** False: it is over for now. */
    async function flush({ events, last }: Batch, seq: number): Promise<boolean> {
      const step: Step = { seq, lastEventId: last?.id ?? null, lastEventAt: last ? new Date(last.at) : null, count: events.length }
      if (events.length > 0) {
        if (!(await ensureLease())) return false
        try {
          const target = await targets.get(sink)
          await within(target.send(events), ATTEMPT_MS)
        } catch (cause) {
          await fail(sink, toSinkError(cause), events.length)
          return false
        }
        onOutcome(sink.type, 'delivered', events.length)
      }
      if (!(await advance(step))) return false
      position = seq
      if (failing && events.length > 0) {
        await tellHealth(sink, 'success')
        failing = false
      }
      return true
    }

    const ensureLease = async () =>
      clock.now() < lease.ends - ATTEMPT_MS - MARGIN_MS || advance({ seq: position, lastEventId: null, lastEventAt: null, count: 0 })

    /** Again and again while the lease lasts: a database that is away for seconds must not make us forget an acknowledgement. */
    async function advance(step: Step): Promise<boolean> {
      for (;;) {
        try {
          const at = clock.now()
          const ours = await store.advance(sink, step, new Date(at))
          if (ours) lease.ends = at + LEASE_MS
          return ours
        } catch (error) {
          if (!isConnectionFault(error) || stopping() || clock.now() > lease.ends) throw error
          await delay(AGAIN_MS)
        }
      }
    }

    while (!stopping() && performance.now() - began < RUN_MS) {
      const page = await store.read(sink.environment_id, position, PAGE)
      if (page.length === 0) return
      let batch: Batch = { events: [], bytes: 0, last: null }
      let passed = position
      for (const event of page) {
        if (wants(event)) {
          const one = toCloudEvent(event, sink.region)
          const bytes = 600 + (one.data === null ? 0 : Buffer.byteLength(one.data))
          if (batch.events.length >= sink.batch_size || (batch.events.length > 0 && batch.bytes + bytes > BATCH_BYTES)) {
            if (!(await flush(batch, passed)) || stopping()) return
            batch = { events: [], bytes: 0, last: null }
          }
          batch.events.push(one)
          batch.bytes += bytes
          batch.last = event
        }
        passed = event.seq
      }
      if (!(await flush(batch, passed))) return
    }
  }

  async function fail(sink: LeasedSink, error: SinkError, events: number): Promise<void> {
    await targets.drop(sink.id)
    onOutcome(sink.type, error.code, events)
    await tellHealth(sink, error.code === 'gone' ? 'gone' : 'failure', error)
  }

  /** What an attempt says of the sink, with the event that tells of it, in one commit. */
  async function tellHealth(sink: LeasedSink, verdict: Verdict, error?: SinkError): Promise<void> {
    const at = new Date(clock.now())
    const change = await transaction(db, async (tx) => {
      const own = createRunningStore(tx)
      const row = await own.lock(sink)
      if (!row) return null
      const judged = judge(row, verdict, at)
      await own.setHealth(row, judged.health)
      if (error) {
        const tries = row.tries + 1
        const next = new Date(at.getTime() + pauseAfter(tries, error.retryAfterMs, Math.random()))
        await own.fail(row, tries, next, error, at)
      }
      if (judged.change) {
        const data = toEventData({ ...row, ...judged.health, last_error: error?.code ?? null })
        await publish(tx, sink.environment_id, [{ type: `event_sink.${judged.change}`, subject: sink.id, data, at }])
      }
      return judged.change
    })
    if (change) onEvents(sink.environment_id)
  }
}
