// Which events a subscription is about.

import { compileFilter } from '../filter.ts'
import type { FeedEvent } from './feed-event.ts'

export type Wish = { event_types?: string[]; subject?: string; conversation_id?: string; filter?: string }

export type Selection = {
  key: string // equal for equal wishes: they are looked at together
  subject: string | undefined // nothing but events of this resource
  isFiltered: boolean
  about: string[] // subjects whose indicators it gets
  matches(event: FeedEvent): boolean
}

/** Throws 422 when the filter is none. */
export function select({ event_types: types, subject, conversation_id: conversation, filter }: Wish): Selection {
  const everything = !types || types.includes('*')
  const exact = new Set(types)
  const prefixes = (types ?? []).filter((type) => type.endsWith('.*')).map((type) => type.slice(0, -1))
  const passes = filter === undefined ? null : compileFilter(filter)
  const isOfConversation = ({ event }: FeedEvent) =>
    event.subject === conversation || (event.data as { conversation_id?: unknown }).conversation_id === conversation

  return {
    key: JSON.stringify([everything ? null : [...exact].sort(), subject, conversation, filter]),
    subject,
    isFiltered: filter !== undefined,
    about: [subject, conversation].filter((name) => name !== undefined),
    matches: (event) =>
      (everything || exact.has(event.type) || prefixes.some((prefix) => event.type.startsWith(prefix))) &&
      (subject === undefined || event.event.subject === subject) &&
      (conversation === undefined || isOfConversation(event)) &&
      (passes === null || passes(event.event)),
  }
}
