// Which events a reader of the feed wants: types, groups of types, and a filter.

import { eventTypes, type EventTypeRow } from '#generated/events.ts'
import { Problem } from '../../lib/problem.ts'
import { type FeedEvent, parsedOf } from './feed.ts'
import { createFilter, FilterError } from './filter.ts'

export type Choice = { event_types: string[]; filter: string | null }

/** Compiled once, asked often. */
export function createChoice({ event_types, filter: source }: Choice): (event: FeedEvent) => boolean {
  const filter = source === null ? null : createFilter(source)
  const types = new Map<string, boolean>()
  const wantsType = (type: string) => {
    const known = types.get(type)
    if (known !== undefined) return known
    const wanted = event_types.some((pattern) => matches(pattern, type))
    types.set(type, wanted)
    return wanted
  }
  return (event) => wantsType(event.type) && (filter === null || filter(parsedOf(event)))
}

/** What the schema can't say of a choice. Throws 422. */
export function checkChoice({ event_types = [], filter }: { event_types?: string[]; filter?: string | null }): void {
  for (const [index, type] of event_types.entries()) if (!namesSomething(type)) throw unknownType(`/event_types/${index}`, type)
  if (typeof filter === 'string') checkFilter(filter)
}

/** The catalogue's example of a type. Throws 422. */
export function exampleOf(type: string): EventTypeRow {
  const found = eventTypes.find(({ name }) => name === type)
  if (!found) throw unknownType('/event_type', type)
  return found
}

const matches = (pattern: string, type: string) =>
  pattern === '*' || (pattern.endsWith('.*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern)

const namesSomething = (pattern: string) => eventTypes.some(({ name }) => matches(pattern, name))

const unknownType = (pointer: string, type: string) =>
  new Problem('unknown_event_type', `There is no event type ${type}.`, {
    errors: [{ in: 'body', pointer, code: 'unknown', message: 'is not an event type' }],
    next: [{ action: 'List the event types with event_types.list.' }],
  })

function checkFilter(source: string) {
  try {
    createFilter(source)
  } catch (error) {
    if (!(error instanceof FilterError)) throw error
    throw new Problem('invalid_filter', `The filter can not be used. ${error.message}`, {
      errors: [{ in: 'body', pointer: '/filter', code: 'filter', message: error.message }],
    })
  }
}
