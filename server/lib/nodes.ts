// Every running server says that it lives; the living release the jobs that a dead one held.

import type { Db } from './db.ts'
import { newId } from './ids.ts'
import type { Log } from './log.ts'

const BEAT_MS = 5_000
const DEAD_AFTER = '15 seconds'

/** `place`: among the nodes that work. */
export type Node = { id: string; place(): { rank: number; count: number }; stop(): Promise<void> }

/** `works`: it delivers and runs jobs, the locks of which bear its `workerIds`. */
type Options = { db: Db; log: Log; works: boolean; workerIds(): string[] }

export async function startNode({ db, log, works, workerIds }: Options): Promise<Node> {
  const id = newId('nod')
  let place = { rank: 0, count: 1 }
  const beat = async () => {
    await db.raw(
      `insert into nodes (id, works, worker_ids, started_at, seen_at) values (?, ?, ?, now(), now())
      on conflict (id) do update set seen_at = now(), worker_ids = excluded.worker_ids`,
      [id, works, workerIds()],
    )
    await bury()
    const { rows } = await db.raw('select id from nodes where works order by id')
    const ids = (rows as { id: string }[]).map((row) => row.id)
    place = { rank: Math.max(0, ids.indexOf(id)), count: Math.max(1, ids.length) }
  }
  // A node that was killed leaves its jobs locked for four hours; the queue itself does not notice.
  const bury = async () => {
    const { rows } = await db.raw(
      `with dead as (delete from nodes where seen_at < now() - interval '${DEAD_AFTER}' returning id, worker_ids)
      select id, jobs_release(worker_ids) from dead`,
    )
    for (const { id } of rows as { id: string }[]) log.info({ node_id: id }, 'released the jobs of a node that is gone')
    await db.raw(`select jobs_release_orphans('${DEAD_AFTER}')`)
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
