// Every running server says that it lives; the living release the jobs that a dead one held.

import type { Db } from './db.ts'
import { newId } from './ids.ts'
import type { Log } from './log.ts'

const BEAT_MS = 5_000
const DEAD_AFTER = '15 seconds'

export type Node = { id: string; stop(): Promise<void> }

export async function startNode({ db, log, workerIds }: { db: Db; log: Log; workerIds(): string[] }): Promise<Node> {
  const id = newId('nod')
  const beat = async () => {
    await db.raw(
      `insert into nodes (id, worker_ids, started_at, seen_at) values (?, ?, now(), now())
      on conflict (id) do update set seen_at = now(), worker_ids = excluded.worker_ids`,
      [id, workerIds()],
    )
    await bury()
  }
  // A worker that was killed leaves its jobs locked for four hours; the queue itself does not notice.
  const bury = async () => {
    const { rows } = await db.raw(`delete from nodes where seen_at < now() - interval '${DEAD_AFTER}' returning id, worker_ids`)
    for (const dead of rows as { id: string; worker_ids: string[] }[]) {
      if (dead.worker_ids.length > 0) await db.raw('select graphile_worker.force_unlock_workers(?::text[])', [dead.worker_ids])
      log.info({ node_id: dead.id }, 'released the jobs of a node that is gone')
    }
  }
  const beatSafely = () => beat().catch(() => {}) // the database is away; the next beat tells
  await beat()
  const timer = setInterval(beatSafely, BEAT_MS)
  return {
    id,
    async stop() {
      clearInterval(timer)
      await db('nodes')
        .where({ id })
        .delete()
        .catch(() => {})
    },
  }
}
