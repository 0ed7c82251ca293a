// The event feed: events.list and events.get.

import type { EventsHandlers } from '#generated/handlers.ts'
import { apiVersion } from '#generated/operations.ts'
import type { Event } from '#generated/types/types.gen.ts'
import { iso, readTime } from '../../lib/clock.ts'
import type { Context, Principal } from '../../lib/context.ts'
import type { Cursors } from '../../lib/cursor.ts'
import { readPage } from '../../lib/page.ts'
import { notFound } from '../../lib/problem.ts'
import type { EventRow, EventStore } from './events.store.ts'

export function createEvents({ store, cursors }: { store: EventStore; cursors: Cursors }): EventsHandlers<Context> {
  return {
    async list(context, { query }) {
      const { environment, principal } = context
      const filter = { type: query?.type, subject: query?.subject, ...timeRange(query ?? {}) }
      const request = {
        cursors,
        scope: { environment, list: 'events', filter: query ?? {} },
        limit: query?.limit ?? 25,
        cursor: query?.cursor,
        ascending: query?.order === 'asc',
        smallest: '0',
      }
      return readPage(
        request,
        (slice) => store.list(environment, filter, slice, principal.restrictions),
        (row) => String(row.seq),
        toEvent(context),
      )
    },

    async get(context, { path }) {
      const row = await store.find(context.environment, path.event_id, context.principal.restrictions)
      return row ? toEvent(context)(row) : notFound('event')
    },
  }
}

export const toEvent =
  ({ principal }: { principal: Pick<Principal, 'environmentId' | 'region'> }) =>
  (row: EventRow) =>
    ({
      id: row.id,
      object: 'event',
      type: row.type,
      timestamp: iso(row.created_at)!,
      api_version: apiVersion,
      environment_id: principal.environmentId,
      region: principal.region,
      subject: row.subject,
      data: row.data,
    }) as Event // the type names the shape of the data; the contract tests hold both together

export const timeRange = ({ created_after, created_before }: { created_after?: string; created_before?: string }) => ({
  after: created_after === undefined ? undefined : readTime(created_after),
  before: created_before === undefined ? undefined : readTime(created_before),
})
