// Which events a subscription is about.

import { Problem } from '../../../lib/problem.ts'
import { createFilter, type Filter, FilterError } from '../filter.ts'
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
  const passes = filter === undefined ? null : readFilter(filter)
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

function readFilter(source: string): Filter {
  try {
    return createFilter(source)
  } catch (error) {
    if (!(error instanceof FilterError)) throw error
    throw new Problem('invalid_filter', error.message, {
      errors: [{ in: 'body', pointer: '/filter', code: 'filter', message: error.message }],
      next: [{ action: 'Write an expression such as event.data.channel == "sms".' }],
    })
  }
}
