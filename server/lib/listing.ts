// Lists of resources by id, newest first: what most of them share.

import type { Knex } from 'knex'
import { readTime } from './clock.ts'
import type { Cursors } from './cursor.ts'
import { firstIdAt, type Prefix } from './ids.ts'
import { type ListRequest, type Page, readPage, type Slice } from './page.ts'

type Query = { limit?: number; cursor?: string; created_after?: string; created_before?: string }

type Options<Row extends { id: string }, Item> = {
  cursors: Cursors
  tenant: string // environment or organization: part of what a cursor is bound to
  list: string
  prefix: Prefix
  query: Query | undefined
  read(slice: Slice): Knex.QueryBuilder // the rows of the tenant, not yet cut to a page
  toItem(row: Row): Item
}

export function listNewestFirst<Row extends { id: string }, Item>(options: Options<Row, Item>): Promise<Page<Item>> {
  const { cursors, tenant, list, prefix, query = {}, read, toItem } = options
  const request: ListRequest = {
    cursors,
    scope: { environment: tenant, list, filter: query },
    limit: query.limit ?? 25,
    cursor: query.cursor,
    ascending: false,
    smallest: `${prefix}_`,
  }
  return readPage(
    request,
    (slice) => cut(read(slice), slice, prefix, query) as unknown as Promise<Row[]>,
    ({ id }) => id,
    toItem,
  )
}

/** Ids begin with the time of creation. */
function cut(rows: Knex.QueryBuilder, slice: Slice, prefix: Prefix, { created_after, created_before }: Query): Knex.QueryBuilder {
  if (created_after !== undefined) rows.where('id', '>=', firstIdAt(prefix, readTime(created_after)))
  if (created_before !== undefined) rows.where('id', '<', firstIdAt(prefix, readTime(created_before)))
  if (slice.key !== null) rows.where('id', slice.ascending ? '>' : '<', slice.key)
  return rows.orderBy('id', slice.ascending ? 'asc' : 'desc').limit(slice.limit)
}
