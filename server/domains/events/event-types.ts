// The catalogue of event types, straight from the contract.

import { type EventTypeRow, eventTypes } from '#generated/events.ts'
import type { EventTypesHandlers } from '#generated/handlers.ts'
import type { Context } from '../../lib/context.ts'
import type { Cursors } from '../../lib/cursor.ts'
import { readPage, type Slice } from '../../lib/page.ts'
import { notFound } from '../../lib/problem.ts'

const sorted = [...eventTypes].sort((left, right) => (left.name < right.name ? -1 : 1))

export function createEventTypes({ cursors }: { cursors: Cursors }): EventTypesHandlers<Context> {
  return {
    async list({ environment }, { query }) {
      const request = {
        cursors,
        scope: { environment, list: 'event_types', filter: query ?? {} },
        limit: query?.limit ?? 25,
        cursor: query?.cursor,
        ascending: true,
        smallest: '',
      }
      return readPage(
        request,
        async (slice) => cut(slice),
        ({ name }) => name,
        toEventType,
      )
    },

    async get(_context, { path }) {
      const row = sorted.find(({ name }) => name === path.event_type)
      return row ? toEventType(row) : notFound('event type')
    },
  }
}

function cut({ key, ascending, limit }: Slice): EventTypeRow[] {
  const ordered = ascending ? sorted : sorted.toReversed()
  return ordered.filter(({ name }) => key === null || (ascending ? name > key : name < key)).slice(0, limit)
}

const toEventType = ({ name, description, schema, example }: EventTypeRow) => ({
  name,
  object: 'event_type' as const,
  description,
  schema: { ...schema },
  example: { ...example },
  deprecated_on: null,
})
