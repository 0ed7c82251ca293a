// Keyset pages: the envelope that every list answers with.

import type { Cursors, CursorScope, Position } from './cursor.ts'

export type Page<Item> = {
  data: Item[]
  has_more: boolean
  next_cursor: string | null
  prev_cursor: string | null
  refresh_cursor: string | null
}

/** What to read: `limit` items strictly after `key`, walking up or down the keys. No key: from the list's start. */
export type Slice = { key: string | null; ascending: boolean; limit: number }

export type ListRequest = {
  cursors: Cursors
  scope: CursorScope
  limit: number
  cursor: string | undefined
  ascending: boolean // the order of the list
  smallest: string // sorts before every key: a refresh of an empty list begins here
}

/** Reads one page: `read` gets one item more than asked for, which tells whether there are more. */
export async function readPage<Row, Item>(
  request: ListRequest,
  read: (slice: Slice) => Promise<Row[]>,
  keyOf: (row: Row) => string,
  toItem: (row: Row) => Item,
): Promise<Page<Item>> {
  const { cursors, scope, limit, ascending, smallest } = request
  const from: Position | null = request.cursor === undefined ? null : cursors.read(scope, request.cursor)
  const backwards = from?.direction === 'prev'
  const found = await read({ key: from?.key ?? null, ascending: backwards ? !ascending : ascending, limit: limit + 1 })
  const more = found.length > limit
  const page = more ? found.slice(0, limit) : found
  if (backwards) page.reverse() // a page always reads in the order of the list

  const cursor = (key: string, direction: Position['direction']) => cursors.write(scope, { key, direction })
  const first = page.length > 0 ? keyOf(page[0]!) : (from?.key ?? smallest)
  const last = page.length > 0 ? keyOf(page.at(-1)!) : (from?.key ?? smallest)
  const moreAfter = backwards ? page.length > 0 : more
  const moreBefore = backwards ? more : from !== null && page.length > 0
  return {
    data: page.map(toItem),
    has_more: moreAfter,
    next_cursor: moreAfter ? cursor(last, 'next') : null,
    prev_cursor: moreBefore ? cursor(first, 'prev') : null,
    refresh_cursor: ascending ? cursor(last, 'next') : cursor(first, 'prev'),
  }
}
