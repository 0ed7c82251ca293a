// Pages of lists, with cursors that only the list that made them takes.

import { createHash } from 'node:crypto'

export type Item = { key: string; value: Record<string, unknown> }
export type Page = {
  data: Record<string, unknown>[]
  has_more: boolean
  next_cursor: string | null
  prev_cursor: string | null
  refresh_cursor: string | null
}

type Position = { direction: 'next' | 'prev'; key: string }

/** `items` stand in the order in which they were made. Null: the cursor is of another list. */
export function readPage(
  items: Item[],
  wish: { limit: number; cursor: string | undefined; ascending: boolean; list: string; seed: string },
): Page | null {
  const { limit, cursor, ascending, list, seed } = wish
  const mark = (payload: string) =>
    createHash('sha256').update(`${seed}\n${list}\n${payload}`).digest().subarray(0, 9).toString('base64url')
  const write = ({ direction, key }: Position) => {
    const payload = `${direction[0]}${key}`
    return Buffer.from(`${mark(payload)}${payload}`).toString('base64url')
  }
  const read = (text: string): Position | null => {
    const bytes = Buffer.from(text, 'base64url').toString()
    const payload = bytes.slice(12)
    if (bytes.slice(0, 12) !== mark(payload) || !'np'.includes(payload[0] ?? 'x')) return null
    return { direction: payload[0] === 'n' ? 'next' : 'prev', key: payload.slice(1) }
  }

  const from = cursor === undefined ? null : read(cursor)
  if (cursor !== undefined && from === null) return null
  const ordered = ascending ? items : items.toReversed()
  const isAfter = (key: string, other: string) => (ascending ? Number(key) > Number(other) : Number(key) < Number(other))
  const backwards = from?.direction === 'prev'
  const wanted =
    from === null
      ? ordered
      : backwards
        ? ordered.filter(({ key }) => key !== from.key && !isAfter(key, from.key)).toReversed()
        : ordered.filter(({ key }) => isAfter(key, from.key))
  const more = wanted.length > limit
  const page = wanted.slice(0, limit)
  if (backwards) page.reverse()
  const first = page[0]?.key ?? from?.key ?? '-1'
  const last = page.at(-1)?.key ?? from?.key ?? '-1'
  const moreAfter = backwards ? page.length > 0 : more
  const moreBefore = backwards ? more : from !== null && page.length > 0
  return {
    data: page.map(({ value }) => value),
    has_more: moreAfter,
    next_cursor: moreAfter ? write({ direction: 'next', key: last }) : null,
    prev_cursor: moreBefore ? write({ direction: 'prev', key: first }) : null,
    refresh_cursor: ascending ? write({ direction: 'next', key: last }) : write({ direction: 'prev', key: first }),
  }
}
