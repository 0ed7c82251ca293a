// SQL of replays.

import { type Db, rows, statement } from '../../lib/db.ts'
import { firstIdAt } from '../../lib/ids.ts'
import type { FeedEvent } from '../events/feed.ts'

const STEP = 500

/** Events of the window that were dealt out already; the others come to the endpoint by themselves. */
const events = statement<FeedEvent>(
  'webhooks.replay_events',
  `select e.environment_id, e.seq, e.id, e.type, e.subject, e.data::text as data,
    (extract(epoch from e.created_at) * 1000)::bigint as at
  from webhook_cursors c join events e on e.environment_id = c.environment_id and e.seq <= c.seq
  where c.environment_id = ? and e.seq > ? and e.id >= ? and e.id < ?
  order by e.seq limit ${STEP}`,
)

const again = statement(
  'webhooks.replay_again',
  `update webhook_deliveries set status = 'waiting', next_attempt_at = ?, tries = 0, completed_at = null, ordering_key = null, fence = fence + 1
  where environment_id = ? and endpoint_id = ? and id = any(?) and status = any(?)`,
)

type Window = { since: number; until: number; after: number }

export const replaying = (tx: Db) => ({
  events: (environment: string, { since, until, after }: Window) =>
    rows(tx, events, [environment, after, firstIdAt('evt', since), firstIdAt('evt', until)]),

  again: (environment: string, endpoint: string, ids: string[], statuses: string[], at: Date) =>
    rows(tx, again, [at, environment, endpoint, ids, statuses]),
})
