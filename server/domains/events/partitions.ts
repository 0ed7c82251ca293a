// The months of the event table: each is a partition, made before it begins.

import type { Db } from '../../lib/db.ts'
import { firstIdAt } from '../../lib/ids.ts'

/** Makes the partitions of the current and the next two months. Doing it again changes nothing. */
export async function ensurePartitions(db: Db, now: number): Promise<void> {
  for (let ahead = 0; ahead <= 2; ahead++) {
    const start = monthStart(now, ahead)
    const name = `events_${new Date(start).toISOString().slice(0, 7).replace('-', '_')}`
    const [from, to] = [firstIdAt('evt', start), firstIdAt('evt', monthStart(now, ahead + 1))]
    await db.raw(`create table if not exists ${name} partition of events for values from ('${from}') to ('${to}')`)
  }
}

function monthStart(now: number, ahead: number): number {
  const date = new Date(now)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + ahead, 1)
}
