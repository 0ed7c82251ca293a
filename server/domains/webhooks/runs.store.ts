// SQL of runs, and of deliveries that are written after they began.

import type { WebhookAttempt } from '#generated/types/types.gen.ts'
import { type Db, rows, statement } from '../../lib/db.ts'
import { rowText } from '../../lib/row-text.ts'
import { eventsAfterPlace, type FeedEvent } from '../events/feed.ts'
import { DELIVERY_OF, type DeliveryOf } from './new-delivery.ts'

/** `first_seq` to `last_seq` of the feed, both of them included. */
export type RunRow = {
  id: string
  environment_id: string
  endpoint_id: string
  first_seq: number
  last_seq: number
  lease_ends: Date
}

const MOST = 100 // in one round

const expired = statement<RunRow>('webhooks.expired_runs', `select * from webhook_runs where lease_ends <= ? limit ${MOST}`)

const ofEndpoint = statement<RunRow>('webhooks.runs_of', 'select * from webhook_runs where environment_id = ? and endpoint_id = ?')

const take = statement<RunRow>('webhooks.take_run', 'delete from webhook_runs where id = ? and lease_ends <= ? returning *')

const end = statement('webhooks.end_runs', 'delete from webhook_runs where id = any(?)')

const events = statement<FeedEvent>('webhooks.run_events', eventsAfterPlace())

const claimedText = rowText({ ...DELIVERY_OF, lease_ends: 'timestamptz' })

/** As the deal would have written them. Those that have a row already ended, or were taken over before. */
const open = statement(
  'webhooks.open',
  `insert into webhook_deliveries (environment_id, endpoint_id, id, event_id, event_type, seq, status, attempts, tries, fence,
    next_attempt_at, created_at)
  select environment_id, endpoint_id, id, event_id, event_type, seq, 'delivering', 1, 1, 1, lease_ends, created_at
  from (${claimedText.sql}) r on conflict do nothing`,
)

const deliveredText = rowText({ ...DELIVERY_OF, entry: 'json' })

/** Where somebody opened it meanwhile, the outcome counts until it is claimed again: only the newest claim has a say. */
const record = statement(
  'webhooks.record',
  `insert into webhook_deliveries as d (environment_id, endpoint_id, id, event_id, event_type, seq, status, attempts, tries, fence,
    created_at, completed_at, log)
  select environment_id, endpoint_id, id, event_id, event_type, seq, 'delivered', 1, 1, 2, created_at, ?, array[entry]
  from (${deliveredText.sql}) r
  on conflict (environment_id, endpoint_id, id) do update set
    status = excluded.status, fence = excluded.fence, next_attempt_at = null, completed_at = excluded.completed_at, log = excluded.log
    where d.fence = 1`,
)

export const createRunStore = (db: Db) => ({
  expired: (now: Date) => rows(db, expired, [now]),

  of: (environment: string, endpoint: string) => rows(db, ofEndpoint, [environment, endpoint]),

  /** Undefined when another node has it, or it ended after all. */
  take: async (id: string, now: Date): Promise<RunRow | undefined> => (await rows(db, take, [id, now]))[0],

  end: (ids: readonly string[]) => rows(db, end, [ids]),

  /** Those of its events that there still are. */
  async events({ environment_id, first_seq, last_seq }: RunRow): Promise<FeedEvent[]> {
    const found = await rows(db, events, [environment_id, first_seq - 1, last_seq - first_seq + 1])
    return found.filter(({ seq }) => seq <= last_seq)
  },

  open: (claimed: readonly (DeliveryOf & { lease_ends: Date })[]) => rows(db, open, [claimedText.write(claimed)]),

  record: (delivered: readonly (DeliveryOf & { entry: WebhookAttempt })[], at: Date) =>
    rows(db, record, [at, deliveredText.write(delivered)]),
})
