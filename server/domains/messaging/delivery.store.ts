// SQL of delivery. The row is the job: a claim is a lease and a fence, and a dead worker's rows come back by themselves.

import type { MessageContent, MessageError } from '#generated/types/types.gen.ts'
import type { EnvironmentKind } from '../../lib/context.ts'
import { type Db, rows, statement, transaction } from '../../lib/db.ts'
import { newId, newIdSeries } from '../../lib/ids.ts'
import { rowText } from '../../lib/row-text.ts'
import { emitting } from '../events/emit.ts'
import type { Channel, MessageEventType, MessageStatus } from './message.ts'
import { type Insertion, insertRows } from './messages.store.ts'

export const LEASE_SECONDS = 30

/** A claimed message. `was`: its status before the claim, which tells what there is to do. */
export type Claim = {
  environment_id: string
  environment_kind: EnvironmentKind
  id: string
  was: MessageStatus
  fence: number
  channel: Channel
  to: string
  from: string | null
  content: MessageContent
  route: string[]
  hop: number
  attempts: number
  carrier_reference: string | null
  expires_at: Date | null
  expired: boolean
}

/** What became of a claimed message. Members that are left out stay as they are. */
export type Completion = {
  claim: Claim
  status: MessageStatus
  hop?: number
  attempts?: number
  carrier_reference?: string | null
  error?: MessageError | null
  sent_at?: Date
  delivered_at?: Date
  read_at?: Date
  next_attempt_at: Date | null
  events: { type: MessageEventType; status: MessageStatus; error: MessageError | null }[]
}

/**
 * Takes due messages, a fair share of every lane: a lane is a carrier in an environment. A loose index scan finds the
 * lanes that have any without reading their backlogs; carriers that can take no more are left out. Messages that are
 * about to be sent become `sending` and say so in the feed.
 */
const claim = statement<Claim>(
  'delivery.claim',
  `with recursive lanes as (
    (select carrier, environment_id from messages where next_attempt_at is not null order by carrier, environment_id limit 1)
    union all
    select next.* from lanes l cross join lateral (
      select m.carrier, m.environment_id from messages m
      where m.next_attempt_at is not null and (m.carrier, m.environment_id) > (l.carrier, l.environment_id)
      order by m.carrier, m.environment_id limit 1
    ) next
  ),
  shares as (
    select carrier, environment_id, least(room, greatest(10, ?::int / count(*) over ())) as share
    from lanes join json_to_recordset(?::json) as free(carrier text, room int) using (carrier)
    where room > 0 order by random()
  ),
  due as (
    select m.place, m.was from shares s cross join lateral (
      select ctid as place, status as was from messages
      where carrier = s.carrier and environment_id = s.environment_id and next_attempt_at <= ?
      order by next_attempt_at limit s.share for update skip locked
    ) m limit ?
  ),
  claimed as (
    update messages m set
      fence = m.fence + 1,
      next_attempt_at = ?::timestamptz + interval '${LEASE_SECONDS} s',
      status = case when due.was in ('scheduled', 'queued') and m.expires_at > ? then 'sending' else m.status end,
      attempts = case when due.was in ('scheduled', 'queued') and m.expires_at > ? then m.attempts + 1 else m.attempts end,
      updated_at = case when due.was in ('scheduled', 'queued') then ? else m.updated_at end
    from due where m.ctid = due.place
    returning m.*, due.was
  ),
  steps as (
    select c.*, 0 as step, 'queued' as shown from claimed c where was = 'scheduled' and status = 'sending'
    union all
    select c.*, 1 as step, 'sending' as shown from claimed c where was <> 'sending' and status = 'sending'
  ),
  source as (
    select environment_id, position, ? || lpad(to_hex(position), 5, '0') as event_id, 'message.' || shown as type, id as subject,
      updated_at as at,
      message_event_data(id, channel, direction, shown, "to", "from", metadata, tags, batch_id, attempts - (1 - step),
        case when step = 1 then carrier end, null) as data
    from (select *, row_number() over (order by id, step) as position from steps) s
  ),
  ${emitting('source')}
  select c.environment_id, e.kind as environment_kind, c.id, c.was, c.fence, c.channel, c."to", c."from", c.content, c.route, c.hop,
    c.attempts, c.carrier_reference, c.expires_at, c.expires_at <= ? as expired
  from claimed c join environments e on e.id = c.environment_id`,
)

const completionText = rowText({
  environment_id: 'text',
  id: 'text',
  fence: 'integer',
  status: 'text',
  hop: 'integer',
  attempts: 'integer',
  carrier_reference: 'text',
  error: 'json',
  sets_error: 'boolean',
  sent_at: 'timestamptz',
  delivered_at: 'timestamptz',
  read_at: 'timestamptz',
  next_attempt_at: 'timestamptz',
})

const eventText = rowText({
  environment_id: 'text',
  message_id: 'text',
  position: 'integer',
  event_id: 'text',
  type: 'text',
  status: 'text',
  carrier: 'text',
  error: 'json',
  at: 'timestamptz',
})

const complete = statement<{ id: string }>(
  'delivery.complete',
  `with r as (
    ${completionText.sql}
  ),
  completed as (
    update messages m set
      status = r.status,
      fence = m.fence + 1, -- a completion that is repeated because its answer was lost finds nothing to do
      hop = coalesce(r.hop, m.hop),
      attempts = coalesce(r.attempts, m.attempts),
      carrier_reference = coalesce(r.carrier_reference, m.carrier_reference),
      error = case when r.sets_error then r.error else m.error end,
      sent_at = coalesce(r.sent_at, m.sent_at),
      delivered_at = coalesce(r.delivered_at, m.delivered_at),
      read_at = coalesce(r.read_at, m.read_at),
      next_attempt_at = r.next_attempt_at,
      updated_at = ?
    from r cross join lateral ( -- one look into the index for each, whatever the planner thinks of the size of the table
      select ctid as place from messages
      where environment_id = r.environment_id and id = r.id and fence = r.fence for no key update
    ) mine where m.ctid = mine.place
    returning m.*
  ),
  source as (
    select m.environment_id, e.position, e.event_id, e.type, m.id as subject, e.at,
      message_event_data(m.id, m.channel, m.direction, e.status, m."to", m."from", m.metadata, m.tags, m.batch_id, m.attempts,
        e.carrier, e.error) as data
    from completed m join (${eventText.sql}) e
      on e.environment_id = m.environment_id and e.message_id = m.id
  ),
  ${emitting('source')}
  select id from completed`,
)

export type DeliveryStore = ReturnType<typeof createDeliveryStore>

export function createDeliveryStore(db: Db) {
  return {
    /** `free`: how many messages each carrier can take now; carriers that are not named get none. */
    async claim(free: { carrier: string; room: number }[], limit: number, now: Date): Promise<Claim[]> {
      const events = newIdSeries('evt', now.getTime())
      return rows(db, claim, [limit, JSON.stringify(free), now, limit, now, now, now, now, events, now])
    },

    /** Answers the ids that were still ours; a claim whose lease ran out has no effect. */
    complete: (completions: Completion[], now: Date) => completeRows(db, completions, now),

    /** A completion that brings an inbound message along: both or neither. */
    async completeWithReply(completion: Completion, reply: Insertion, now: Date): Promise<void> {
      await transaction(db, async (tx) => {
        const done = await completeRows(tx, [completion], now)
        if (done.size > 0) await insertRows(tx, [reply])
      })
    },
  }
}

async function completeRows(db: Db, completions: Completion[], now: Date): Promise<Set<string>> {
  const records = completions.map(({ claim: { environment_id, id, fence }, events, ...changes }) => ({
    ...changes,
    environment_id,
    id,
    fence,
    sets_error: changes.error !== undefined,
  }))
  const events = completions.flatMap(({ claim: { environment_id, id, route, hop }, events }) =>
    events.map((event) => ({
      ...event,
      environment_id,
      message_id: id,
      carrier: route[hop],
      event_id: newId('evt', now.getTime()),
      at: now,
    })),
  )
  const numbered = events.map((event, position) => ({ ...event, position }))
  return new Set((await rows(db, complete, [completionText.write(records), now, eventText.write(numbered)])).map(({ id }) => id))
}
