// Every running server says that it lives; the living release the jobs that a dead one held.

import type { Db } from './db.ts'
import { newId } from './ids.ts'
import type { Log } from './log.ts'

const BEAT_MS = 5_000
const DEAD_AFTER = '15 seconds'

/** Jobs of a node that was killed before its first beat: nobody ever said that it lived. */
const releaseOrphans = `
  select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker.jobs
  where locked_at < now() - interval '${DEAD_AFTER}' and not exists (select from nodes where locked_by = any(worker_ids))
  having count(*) > 0`

/** `place`: where this node stands among those that live, for what they share out among themselves. */
export type Node = { id: string; place(): { rank: number; count: number }; stop(): Promise<void> }

export async function startNode({ db, log, workerIds }: { db: Db; log: Log; workerIds(): string[] }): Promise<Node> {
  const id = newId('nod')
  let place = { rank: 0, count: 1 }
  const beat = async () => {
    await db.raw(
      `insert into nodes (id, worker_ids, started_at, seen_at) values (?, ?, now(), now())
      on conflict (id) do update set seen_at = now(), worker_ids = excluded.worker_ids`,
      [id, workerIds()],
    )
    await bury()
    const { rows } = await db.raw('select id from nodes order by id')
    const ids = (rows as { id: string }[]).map((row) => row.id)
    place = { rank: Math.max(0, ids.indexOf(id)), count: Math.max(1, ids.length) }
  }
  // A node that was killed leaves its jobs locked for four hours; the queue itself does not notice.
  const bury = async () => {
    const { rows } = await db.raw(
      `with dead as (delete from nodes where seen_at < now() - interval '${DEAD_AFTER}' returning id, worker_ids)
      select id, graphile_worker.force_unlock_workers(worker_ids) from dead`,
    )
    for (const { id } of rows as { id: string }[]) log.info({ node_id: id }, 'released the jobs of a node that is gone')
    await db.raw(releaseOrphans)
  }
  const beatSafely = () => beat().catch(() => {}) // the database is away; the next beat tells
  await beat()
  const timer = setInterval(beatSafely, BEAT_MS)
  return {
    id,
    place: () => place,
    async stop() {
      clearInterval(timer)
      await db('nodes')
        .where({ id })
        .delete()
        .catch(() => {})
    },
  }
}
