// The rules of messages.

import type { MessagesHandlers } from '#generated/handlers.ts'
import type { Message, MessageCreate } from '#generated/types/types.gen.ts'
import { auditOf } from '../../lib/audit.ts'
import { LAST_TIME, readTime } from '../../lib/clock.ts'
import type { Context } from '../../lib/context.ts'
import type { Cursors } from '../../lib/cursor.ts'
import type { Db } from '../../lib/db.ts'
import { findStored, once, removeExpired, replay } from '../../lib/idempotency.ts'
import { newId } from '../../lib/ids.ts'
import { readPage } from '../../lib/page.ts'
import { notFound, Problem } from '../../lib/problem.ts'
import { timeRange, toEvent } from '../events/events.ts'
import type { EventStore } from '../events/events.store.ts'
import type { Routes } from './carriers/carrier.ts'
import { toMessage } from './message.ts'
import type { MessageStore, NewMessage } from './messages.store.ts'
import { checkPermitted, isVisible } from './permitted.ts'
import { planDelivery } from './plan.ts'

const DEFAULT_VALIDITY_SECONDS = 86_400

type Dependencies = { db: Db; store: MessageStore; events: EventStore; cursors: Cursors; routes: Routes }

export function createMessages({ db, store, events, cursors, routes }: Dependencies): MessagesHandlers<Context> {
  return {
    async create(context, { body }) {
      const message = newMessage(context, body, routes)
      const answer = toMessage(message)
      const { environment, requestId } = context
      const idempotency = context.idempotency && { ...context.idempotency, requestId, body: JSON.stringify(answer) }
      const insertion = { message, idempotency, audit: auditOf(context, [message.id]) }
      if (await store.insert(environment, insertion)) return answer
      const stored = await findStored(context, db)
      if (!stored?.expired) return replay<Message>(context, stored)
      await removeExpired(context, db) // its window is over: the key is free again
      return (await store.insert(environment, insertion)) ? answer : replay<Message>(context, await findStored(context, db))
    },

    async get({ environment, principal }, { path }) {
      const row = await store.find(environment, path.message_id)
      return row && isVisible(principal.restrictions, row) ? toMessage(row) : notFound('message')
    },

    async list({ environment, principal }, { query }) {
      const { channel, direction, status, tag, batch_id, limit = 25, cursor } = query ?? {}
      const filter = { channel, direction, status, tag, batch_id, ...timeRange(query ?? {}) }
      const scope = { environment, list: 'messages', filter: query ?? {} }
      const request = { cursors, scope, limit, cursor, ascending: false, smallest: 'msg_' }
      return readPage(
        request,
        (slice) => store.list(environment, filter, slice, principal.restrictions),
        ({ id }) => id,
        toMessage,
      )
    },

    async cancel(context, { path }) {
      const { environment, principal, clock } = context
      return once(context, db, async (tx) => {
        const row = await store.lock(tx, environment, path.message_id)
        if (!row || !isVisible(principal.restrictions, row)) return notFound('message')
        if (row.status === 'canceled') return toMessage(row)
        if (row.status !== 'scheduled' && row.status !== 'queued') {
          throw new Problem('message_not_cancelable', `The message is ${row.status}; only scheduled and queued messages can be canceled.`)
        }
        const at = new Date(clock.now())
        await store.cancel(tx, environment, row.id, at)
        return toMessage({ ...row, status: 'canceled', updated_at: at })
      })
    },

    async list_events(context, { path, query }) {
      const { environment, principal } = context
      const { limit = 25, cursor } = query ?? {}
      const message = await store.find(environment, path.message_id)
      if (!message || !isVisible(principal.restrictions, message)) return notFound('message')
      const scope = { environment, list: `messages/${path.message_id}/events`, filter: {} }
      const request = { cursors, scope, limit, cursor, ascending: true, smallest: '0' }
      const filter = { subject: path.message_id }
      return readPage(
        request,
        (slice) => events.list(environment, filter, slice),
        ({ seq }) => String(seq),
        toEvent(context),
      )
    },
  }
}

/** The row of a message that was just accepted. Throws a Problem when it can not be sent. */
export function newMessage({ clock, principal }: Context, body: MessageCreate, routes: Routes, batchId: string | null = null): NewMessage {
  checkPermitted(principal.restrictions, body)
  const route = planDelivery(principal.environmentKind, body, routes)
  const now = clock.now()
  const created = new Date(now)
  const wanted = body.scheduled_at === undefined ? now : readTime(body.scheduled_at)
  const scheduled = wanted > now // a time in the past sends now
  const due = scheduled ? wanted : now
  return {
    id: newId('msg', now),
    channel: body.channel,
    direction: 'outbound',
    status: scheduled ? 'scheduled' : 'queued',
    to: body.to,
    from: body.from ?? null,
    content: body.content,
    metadata: body.metadata ?? {},
    tags: body.tags ?? [],
    batch_id: batchId,
    in_reply_to: null,
    attempts: 0,
    error: null,
    scheduled_at: scheduled ? new Date(wanted) : null,
    expires_at: new Date(Math.min(due + (body.validity_period ?? DEFAULT_VALIDITY_SECONDS) * 1_000, LAST_TIME)),
    created_at: created,
    updated_at: created,
    sent_at: null,
    delivered_at: null,
    read_at: null,
    route,
    next_attempt_at: new Date(due),
  }
}
