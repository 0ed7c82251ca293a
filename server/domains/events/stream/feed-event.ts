// An event on its way to subscribers. It is put into words once, whoever gets it.

import type { Event } from '#generated/types/types.gen.ts'
import type { Principal } from '../../../lib/context.ts'
import { toEvent } from '../events.ts'
import type { EventRow } from '../events.store.ts'

export type FeedEvent = { readonly seq: number; readonly id: string; readonly type: string; readonly event: Event; text: string | null }

/** Whose events they are. */
export type Place = Pick<Principal, 'environmentId' | 'region'>

export const toFeedEvents = (principal: Place, rows: EventRow[]): FeedEvent[] => {
  const convert = toEvent({ principal })
  return rows.map((row) => ({ seq: row.seq, id: row.id, type: row.type, event: convert(row), text: null }))
}

export const textOf = (event: FeedEvent): string => (event.text ??= JSON.stringify(event.event))
