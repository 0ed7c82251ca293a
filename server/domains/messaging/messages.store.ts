// SQL of messages. Hot statements take many requests at once; every row carries its environment.

import type { Knex } from 'knex'
import { auditing } from '../../lib/audit-chain.ts'
import type { AuditRecord } from '../../lib/audit.ts'
import { createBatch } from '../../lib/batch.ts'
import type { Restrictions } from '../../lib/context.ts'
import { ConnectionLost, type Db, isUniqueViolation, rows, statement } from '../../lib/db.ts'
import { firstIdAt, newId } from '../../lib/ids.ts'
import { type IdempotentRequest, WINDOW_HOURS } from '../../lib/idempotency.ts'
import type { Slice } from '../../lib/page.ts'
import { rowText } from '../../lib/row-text.ts'
import { emitting } from '../events/emit.ts'
import { MESSAGE_COLUMNS, type MessageRow } from './message.ts'
import { groupForAudit } from './messages.audit.ts'

export type NewMessage = MessageRow & { route: string[]; next_attempt_at: Date | null }

export type Insertion = {
  environment: string
  message: NewMessage
  eventData?: unknown // of the first event, where it tells more than usual
  idempotency: (IdempotentRequest & { requestId: string }) | null
  audit?: AuditRecord // of the request behind it; absent: another statement tells of it, or nobody asked for it
}

export type MessageFilter = {
  channel?: string
  direction?: string
  status?: string
  tag?: string
  batch_id?: string
  after?: number
  before?: number
}

/** A row of `messages.insert`. */
export const INSERTION_COLUMNS = {
  environment_id: 'text',
  position: 'integer',
  event_id: 'text',
  idempotency_key: 'text',
  fingerprint: 'text',
  request_id: 'text',
  id: 'text',
  channel: 'text',
  direction: 'text',
  status: 'text',
  to: 'text',
  from: 'text',
  content: 'json',
  metadata: 'json',
  tags: 'text[]',
  batch_id: 'text',
  in_reply_to: 'text',
  route: 'text[]',
  event_data: 'json',
  audit_group: 'integer',
  scheduled_at: 'timestamptz',
  expires_at: 'timestamptz',
  created_at: 'timestamptz',
  next_attempt_at: 'timestamptz',
} as const

const insertionText = rowText(INSERTION_COLUMNS)

/** Rows, their events, their idempotency keys and who did it in one commit; answers the ids that are new. Others are replays. */
const insert = statement<{ id: string }>(
  'messages.insert',
  `with r as (
    ${insertionText.sql}
  ),
  keyed as (
    insert into idempotency_keys (environment_id, operation, key, fingerprint, request_id, status, resource_id, expires_at)
    select environment_id, 'messages.create', idempotency_key, fingerprint, request_id, 202, id,
      now() + make_interval(hours => ${WINDOW_HOURS})
    from r where idempotency_key is not null
    order by environment_id, idempotency_key
    on conflict (environment_id, operation, key) do nothing
    returning environment_id, key, request_id
  ),
  fresh as (
    select r.* from r left join keyed k
      on k.environment_id = r.environment_id and k.key = r.idempotency_key and k.request_id = r.request_id
    where r.idempotency_key is null or k.key is not null
  ),
  inserted as (
    insert into messages (environment_id, id, channel, direction, status, "to", "from", content, metadata, tags, batch_id, in_reply_to,
      route, scheduled_at, expires_at, created_at, updated_at, next_attempt_at)
    select environment_id, id, channel, direction, status, "to", "from", content, metadata, tags, batch_id, in_reply_to,
      route, scheduled_at, expires_at, created_at, created_at, next_attempt_at
    from fresh
    returning 1
  ),
  tagged as (
    insert into message_tags (environment_id, tag, message_id)
    select environment_id, tag, id from fresh cross join unnest(tags) as tag
    returning 1
  ),
  source as ( -- after the rows: PostgreSQL would write events first, and hold the sequences locked all the while
    select environment_id, position, event_id, 'message.' || status as type, id as subject, created_at as at,
      coalesce(event_data, message_event_data(id, channel, direction, status, "to", "from", metadata, tags, batch_id, 0, null, null)) as data
    from fresh where (select count(*) from inserted) + (select count(*) from tagged) >= 0
  ),
  ${emitting('source')},
  audit_source as ( -- after the numbering of the feed: see audit-chain.ts
    select g.organization_id, g.position, audit_event_text(g.head, f.request_ids, f.ids) as event
    from json_to_recordset(?::json) as g(organization_id text, position int, head text)
    join (
      select audit_group, array_agg(request_id order by position) as request_ids, array_agg(id order by position) as ids
      from fresh where audit_group is not null group by audit_group
    ) f on f.audit_group = g.position
    where (select count(*) from bumped) >= 0
  ),
  ${auditing('audit_source')}
  select id from fresh`,
)

const find = statement<MessageRow & { environment_id: string }>(
  'messages.find',
  // Lateral: one look into the index for each, whatever the planner thinks of the size of the table.
  `select m.* from unnest(?::text[], ?::text[]) as k(environment_id, id) cross join lateral (
    select environment_id, ${MESSAGE_COLUMNS.map((name) => `"${name}"`).join(', ')} from messages
    where environment_id = k.environment_id and id = k.id limit 1
  ) m`,
)

const lock = statement<MessageRow>(
  'messages.lock',
  `select ${MESSAGE_COLUMNS.map((name) => `"${name}"`).join(', ')} from messages where environment_id = ? and id = ? for update`,
)

const cancel = statement<{ updated_at: Date }>(
  'messages.cancel',
  `with canceled as (
    update messages set status = 'canceled', next_attempt_at = null, fence = fence + 1, updated_at = ?
    where environment_id = ? and id = ?
    returning *
  ),
  source as (
    select environment_id, 1 as position, ?::text as event_id, 'message.canceled' as type, id as subject, updated_at as at,
      message_event_data(id, channel, direction, status, "to", "from", metadata, tags, batch_id, attempts, null, error) as data
    from canceled
  ),
  ${emitting('source')}
  select updated_at from canceled`,
)

const WAITING = new Set(['scheduled', 'queued', 'sending'])

export type MessageStore = ReturnType<typeof createMessageStore>

export function createMessageStore(db: Db, { onInsert = () => {} }: { onInsert?: (environments: string[]) => void } = {}) {
  const insertions = createBatch<Insertion, boolean>({
    run: async (items) => {
      const fresh = await insertRows(db, items)
      onInsert(items.map(({ environment }) => environment))
      return items.map(({ message }) => fresh.has(message.id))
    },
    runAlone: (item, error) => insertAlone(db, item, error),
    worthwhile: 256, // statements cost more than rows: with full ones, the database does a tenth less per message
  })
  const reads = createBatch<{ environment: string; id: string }, MessageRow | undefined>({
    run: async (keys) => {
      const found = await rows(db, find, [keys.map(({ environment }) => environment), keys.map(({ id }) => id)])
      const byKey = new Map(found.map((row) => [`${row.environment_id}/${row.id}`, row]))
      return keys.map(({ environment, id }) => byKey.get(`${environment}/${id}`))
    },
    inFlight: 3,
  })

  return {
    /** Commits together with neighbours; false: the idempotency key was used before and nothing was written. */
    insert: (environment: string, insertion: Omit<Insertion, 'environment'>) => insertions.add({ environment, ...insertion }),

    find: (environment: string, id: string) => reads.add({ environment, id }),

    async list(environment: string, filter: MessageFilter, slice: Slice, restrictions: Restrictions = {}): Promise<MessageRow[]> {
      const query = within(db('messages as m'), restrictions)
        .select(MESSAGE_COLUMNS.map((name) => `m.${name}`))
        .where('m.environment_id', environment)
      if (filter.tag !== undefined) {
        query.join('message_tags as t', (on) => on.on('t.environment_id', 'm.environment_id').on('t.message_id', 'm.id'))
        query.where({ 't.environment_id': environment, 't.tag': filter.tag })
      }
      for (const column of ['channel', 'direction', 'status', 'batch_id'] as const) {
        if (filter[column] !== undefined) query.where(`m.${column}`, filter[column])
      }
      if (WAITING.has(filter.status ?? '')) query.whereNotNull('m.next_attempt_at') // these few have an index
      // Ids begin with the time of creation.
      if (filter.after !== undefined) query.where('m.id', '>=', firstIdAt('msg', filter.after))
      if (filter.before !== undefined) query.where('m.id', '<', firstIdAt('msg', filter.before))
      if (slice.key !== null) query.where('m.id', slice.ascending ? '>' : '<', slice.key)
      return query.orderBy('m.id', slice.ascending ? 'asc' : 'desc').limit(slice.limit) as unknown as MessageRow[]
    },

    async lock(tx: Db, environment: string, id: string): Promise<MessageRow | undefined> {
      return (await rows(tx, lock, [environment, id]))[0]
    },

    async cancel(tx: Db, environment: string, id: string, at: Date): Promise<void> {
      await rows(tx, cancel, [at, environment, id, newId('evt', at.getTime())])
    },
  }
}

/** Of the messages `m`, those that a restricted credential may see. */
export function within(query: Knex.QueryBuilder, { channels, senders, conversations }: Restrictions): Knex.QueryBuilder {
  if (channels) query.whereIn('m.channel', channels)
  if (senders) query.whereRaw(`case m.direction when 'inbound' then m."to" else m."from" end = any(?)`, [[...senders]])
  if (conversations) query.whereRaw('false') // no message is in a conversation yet
  return query
}

/** Writes messages in the given transaction (or by itself) and answers the ids of those that are new. */
export async function insertRows(db: Db, items: Insertion[]): Promise<Set<string>> {
  const { groupOf, heads } = groupForAudit(
    db,
    items.map(({ audit }) => audit),
  )
  const records = items.map(({ environment, message, eventData, idempotency, audit }, position) => ({
    environment_id: environment,
    position,
    event_id: newId('evt', message.created_at.getTime()),
    event_data: eventData,
    idempotency_key: idempotency?.key,
    fingerprint: idempotency?.fingerprint,
    request_id: idempotency?.requestId ?? audit?.requestId,
    audit_group: groupOf[position],
    id: message.id,
    channel: message.channel,
    direction: message.direction,
    status: message.status,
    to: message.to,
    from: message.from,
    content: message.content,
    metadata: message.metadata,
    tags: message.tags,
    batch_id: message.batch_id,
    in_reply_to: message.in_reply_to,
    route: message.route,
    scheduled_at: message.scheduled_at,
    expires_at: message.expires_at,
    created_at: message.created_at,
    next_attempt_at: message.next_attempt_at,
  }))
  return new Set((await rows(db, insert, [insertionText.write(records), JSON.stringify(heads)])).map(({ id }) => id))
}

/**
 * One row after its batch failed. If the connection broke, the batch may have been committed all the same: then the
 * row meets itself, and it is in.
 */
async function insertAlone(db: Db, item: Insertion, batchError: unknown): Promise<boolean> {
  try {
    return (await insertRows(db, [item])).has(item.message.id) || (await isOwn(db, item))
  } catch (error) {
    if (isUniqueViolation(error, 'messages_pkey')) return true
    throw batchError instanceof ConnectionLost ? batchError : error
  }
}

/** Whether the message stands under this very id: then its key was taken by itself in the batch before. */
async function isOwn(db: Db, { environment, message }: Insertion): Promise<boolean> {
  return (await rows(db, find, [[environment], [message.id]])).length > 0
}
