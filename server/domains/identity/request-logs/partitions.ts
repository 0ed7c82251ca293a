// The days of the request log: each is a partition, made before it begins and dropped when its time is over.

import { type Db, transaction } from '../../../lib/db.ts'
import { firstIdAt } from '../../../lib/ids.ts'

const DAY_MS = 86_400_000
const AHEAD = 2

/** Makes today's partition and the next two, and drops what is older than `days`. Doing it again changes nothing. */
export async function turnRequestLogs(db: Db, now: number, days: number): Promise<void> {
  for (let ahead = 0; ahead <= AHEAD; ahead++) {
    const start = startOfDay(now) + ahead * DAY_MS
    const [from, to] = [firstIdAt('req', start), firstIdAt('req', start + DAY_MS)]
    const create = `create table if not exists ${nameOf(start)} partition of request_logs for values from ('${from}') to ('${to}')`
    // A day that began without its partition stays in the default one: there it is deleted instead of dropped.
    await briefly(db, create).catch(unlessOverlapping)
  }
  const oldest = startOfDay(now - days * DAY_MS)
  for (const name of await partitions(db)) {
    if (name < nameOf(oldest)) await briefly(db, `drop table if exists ${name}`)
  }
  const bite = `delete from request_logs_default where (environment_id, id) in (
    select environment_id, id from request_logs_default where id < ? limit 5000)`
  while ((await db.raw(bite, [firstIdAt('req', now - days * DAY_MS)])).rowCount === 5000);
}

/** The lock on the whole table is asked for shortly, so that nobody queues behind it; the next run tries again. */
async function briefly(db: Db, sql: string): Promise<void> {
  await transaction(db, async (tx) => {
    await tx.raw(`set local lock_timeout = '1s'`)
    await tx.raw(sql)
  })
}

const unlessOverlapping = (error: { code?: string }) => {
  const isThere = ['42P07', '23505'].includes(error.code ?? '') // another node was quicker
  const isTaken = error.code === '23514' // rows of that day stand in the default partition
  if (!isThere && !isTaken) throw error
}

async function partitions(db: Db): Promise<string[]> {
  const { rows } = await db.raw(
    `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'request_logs'::regclass and c.relname ~ '^request_logs_\\d{4}_\\d{2}_\\d{2}$' order by 1`,
  )
  return rows.map(({ name }: { name: string }) => name)
}

const startOfDay = (at: number) => Math.floor(at / DAY_MS) * DAY_MS
const nameOf = (start: number) => `request_logs_${new Date(start).toISOString().slice(0, 10).replaceAll('-', '_')}`
