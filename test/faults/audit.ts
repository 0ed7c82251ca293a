// Holds the database against the ledger: nothing lost, nothing twice, no gap in the feed.

import { connect, type Connection, type Db } from '../../server/lib/db.ts'
import { sleep } from '../assure/check.ts'
import { BATCH, type Entry, isAcknowledged, isLeftAlone, LIFE, type Ledger } from './ledger.ts'

const SETTLE_MS = 120_000 // a killed worker's lease is 30 s

export type Findings = {
  lost: number // acknowledged, and not in the database
  twice: number // requests that have more than one message or batch
  strangers: number // messages and batches under another id than the acknowledged one
  lies: number // "nothing happened", and yet there is a message, a batch or a key
  unsettled: number // messages and batches without an outcome
  wrong_events: number // messages and batches whose events are not exactly the expected ones
  broken_batches: number // that lack a message, or whose messages lack an event
  gaps: number // numbers missing from, or twice in, the feed
}

export async function audit(connection: Connection, ledger: Ledger, environment: string): Promise<Findings> {
  const db = connect(connection, { max: 1 })
  try {
    const unsettled = await settle(db)
    return {
      ...(await requests(db, ledger)),
      unsettled,
      wrong_events: await wrongEvents(db, ledger),
      broken_batches: await brokenBatches(db),
      gaps: await gaps(db, environment),
    }
  } finally {
    await db.destroy()
  }
}

/** What a request made: a message or a batch. Messages of a batch belong to it, replies to nobody. */
const MADE = `(
  select environment_id, id, (metadata->>'n')::int as n from messages where direction = 'outbound' and batch_id is null
  union all
  select environment_id, id, (metadata->>'n')::int as n from message_batches
) made`

/** Waits until everything has its outcome; answers how much has none. */
async function settle(db: Db): Promise<number> {
  const open = `select (select count(*) from messages where next_attempt_at is not null)
    + (select count(*) from message_batches where completed_at is null) as left`
  for (const deadline = Date.now() + SETTLE_MS; ; await sleep(250)) {
    const left = Number((await db.raw(open)).rows[0].left)
    if (left === 0 || Date.now() > deadline) return left
  }
}

async function requests(db: Db, { entries }: Ledger) {
  const { rows } = await db.raw(`select id, n from ${MADE}`)
  const found = new Map<number, string[]>()
  for (const { id, n } of rows as { id: string; n: number }[]) found.set(n, [...(found.get(n) ?? []), id])
  const keys = new Set<string>((await db.raw('select key from idempotency_keys')).rows.map(({ key }: { key: string }) => key))
  const ids = ({ n }: Entry) => found.get(n) ?? []
  const count = (test: (entry: Entry) => boolean) => entries.filter(test).length
  return {
    lost: count((entry) => isAcknowledged(entry) && ids(entry).length === 0),
    twice: count((entry) => ids(entry).length > 1),
    strangers: count((entry) => isAcknowledged(entry) && ids(entry).length === 1 && ids(entry)[0] !== acknowledgedId(entry)),
    lies: count((entry) => isLeftAlone(entry) && (ids(entry).length > 0 || (entry.key !== null && keys.has(entry.key)))),
  }
}

/** Also those of requests that nobody got an answer to: what is in the database has happened. */
async function wrongEvents(db: Db, { entries }: Ledger): Promise<number> {
  const { rows } = await db.raw(`
    select n, array_agg(e.type order by e.seq) as types from ${MADE}
    left join events e on e.environment_id = made.environment_id and e.subject = made.id
    group by made.environment_id, made.id, n`)
  return (rows as { n: number; types: string[] }[]).filter(({ n, types }) => types.join() !== entries[n]!.events.join()).length
}

async function brokenBatches(db: Db): Promise<number> {
  const { rows } = await db.raw(
    `select count(*) as count from message_batches b
    left join operations o on o.environment_id = b.environment_id and o.id = b.operation_id
    left join lateral (
      select count(*) as members, count(*) filter (where types = ?) as whole from (
        select array(select type from events e where e.environment_id = m.environment_id and e.subject = m.id order by seq) as types
        from messages m where m.environment_id = b.environment_id and m.batch_id = b.id
      ) each
    ) m on true
    where o.status is distinct from 'completed' or members <> ? or whole <> ?`,
    [LIFE, BATCH.length, BATCH.length],
  )
  return Number(rows[0].count)
}

async function gaps(db: Db, environment: string): Promise<number> {
  const { rows } = await db.raw(
    `select s.last, count(e.seq) as count, count(distinct e.seq) as different, coalesce(min(e.seq), 1) as first, coalesce(max(e.seq), 0) as highest
    from environment_sequences s left join events e using (environment_id) where s.environment_id = ? group by s.last`,
    [environment],
  )
  const { last, count, different, first, highest } = rows[0] as Record<string, number>
  return last! - different! + (count! - different!) + (first! - 1) + Math.abs(last! - highest!)
}

const acknowledgedId = ({ answers }: Entry) => {
  const last = answers.at(-1)
  return last?.kind === 'acknowledged' ? last.id : undefined
}

/** All findings are faults. */
export const isClean = (findings: Findings) => Object.values(findings).every((count) => count === 0)
