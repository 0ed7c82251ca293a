// SQL of delivering: who has a sink in hand, and how far it has come. Only the newest lease of the version that was read may move it.

import { type Db, rows, statement } from '../../lib/db.ts'
import { HEALTH_COLUMNS, type Health } from '../../lib/health.ts'
import { eventsAfterPlace, type FeedEvent } from '../events/feed.ts'
import type { SinkRow } from './sink.ts'

export const LEASE_MS = 30_000

export type LeasedSink = SinkRow & { fence: number; region: string }

export type Step = { seq: number; lastEventId: string | null; lastEventAt: Date | null; count: number }

/** Those that have something to read and are not in another node's hands. */
const claim = statement<LeasedSink>(
  'event_sinks.claim',
  `with due as (
    select s.environment_id, s.id from event_sinks s join environment_sequences q using (environment_id)
    where s.status in ('active', 'degraded') and s.deleted_at is null and q.last > s.seq
      and (s.next_attempt_at is null or s.next_attempt_at <= ?)
      and (s.lease_until is null or s.lease_until <= ? or s.lease_owner = ?)
      and not s.id = any(?)
    order by s.lease_until nulls first limit ? for update of s skip locked
  ),
  claimed as (
    update event_sinks s set lease_owner = ?, lease_until = ?, fence = s.fence + 1
    from due where s.environment_id = due.environment_id and s.id = due.id
    returning s.*
  )
  select c.*, p.region from claimed c join environments n on n.id = c.environment_id join projects p on p.id = n.project_id`,
)

const read = statement<FeedEvent>('event_sinks.read', eventsAfterPlace())

const MINE = `environment_id = ? and id = ? and fence = ? and version = ? and deleted_at is null and status in ('active', 'degraded')`

const advance = statement<{ id: string }>(
  'event_sinks.advance',
  `update event_sinks set seq = greatest(seq, ?), last_event_id = coalesce(?, last_event_id), last_event_at = coalesce(?, last_event_at),
    last_delivered_at = coalesce(?, last_delivered_at), delivered_count = delivered_count + ?, lease_until = ?, tries = 0,
    next_attempt_at = null, last_error = null, last_error_message = null, last_error_at = null
  where ${MINE} returning id`,
)

const lock = statement<LeasedSink>('event_sinks.lock_mine', `select * from event_sinks where ${MINE} for update`)

const setHealth = statement(
  'event_sinks.set_health',
  `update event_sinks set (${HEALTH_COLUMNS.join(', ')}) = (${HEALTH_COLUMNS.map(() => '?').join(', ')}) where environment_id = ? and id = ?`,
)

const fail = statement(
  'event_sinks.fail',
  `update event_sinks set tries = ?, next_attempt_at = ?, last_error = ?, last_error_message = ?, last_error_at = ?
  where environment_id = ? and id = ?`,
)

const release = statement(
  'event_sinks.release',
  `update event_sinks set lease_until = null where lease_owner = ? and lease_until is not null`,
)

const mine = ({ environment_id, id, fence, version }: LeasedSink) => [environment_id, id, fence, version]

export const createRunningStore = (db: Db) => ({
  claim: (owner: string, running: string[], limit: number, at: Date): Promise<LeasedSink[]> =>
    rows(db, claim, [at, at, owner, running, limit, owner, new Date(at.getTime() + LEASE_MS)]),

  read: (environment: string, seq: number, limit: number): Promise<FeedEvent[]> => rows(db, read, [environment, seq, limit]),

  /** False when the sink is no longer ours, or was changed. */
  async advance(sink: LeasedSink, { seq, lastEventId, lastEventAt, count }: Step, at: Date): Promise<boolean> {
    const delivered = count > 0 ? at : null
    const parameters = [seq, lastEventId, lastEventAt, delivered, count, new Date(at.getTime() + LEASE_MS), ...mine(sink)]
    return (await rows(db, advance, parameters)).length > 0
  },

  async lock(sink: LeasedSink): Promise<LeasedSink | undefined> {
    return (await rows(db, lock, mine(sink)))[0]
  },

  async setHealth({ environment_id, id }: LeasedSink, health: Health): Promise<void> {
    await rows(db, setHealth, [...HEALTH_COLUMNS.map((column) => health[column]), environment_id, id])
  },

  async fail(
    { environment_id, id }: LeasedSink,
    tries: number,
    next: Date,
    error: { code: string; message: string },
    at: Date,
  ): Promise<void> {
    await rows(db, fail, [tries, next, error.code, error.message.slice(0, 500), at, environment_id, id])
  },

  /** Other nodes may take over at once. */
  async release(owner: string): Promise<void> {
    await rows(db, release, [owner])
  },
})
