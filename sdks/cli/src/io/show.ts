// Results: tables for people, tabs for pipes, JSON where it was asked for.

import type { Context } from '../context.ts'
import type { Io } from './io.ts'
import { type Column, createTable } from './table.ts'
import { createQuery } from './query.ts'
import { cell, dim, oneLine } from './text.ts'

type Shown = Pick<Context, 'io' | 'options'>

/** One resource. */
export function showOne({ io, options }: Shown, value: unknown): void {
  if (options.query !== undefined) showFound({ io, options }, createQuery(options.query)(value))
  else if (options.json || value === null || typeof value !== 'object') io.json(value, 2)
  else showMembers(io, value)
}

function showMembers(io: Io, value: object) {
  const entries = Object.entries(value).filter(([name]) => name !== 'object')
  if (!io.isTTY) for (const [name, item] of entries) io.line(`${oneLine(name)}\t${cell(item)}`)
  else {
    const longest = Math.min(Math.max(...entries.map(([name]) => name.length), 0), 40)
    for (const [name, item] of entries) io.line(`${dim(oneLine(name).padEnd(longest))}  ${item === null ? dim('–') : cell(item)}`)
  }
}

export type ListView = {
  /** Shows items as they come; may be called again and again. */
  items(items: readonly unknown[]): Promise<void>
}

/** A list that may be longer than memory: JSON Lines with --json and --query. */
export function showMany({ io, options }: Shown, columns: readonly Column[]): ListView {
  const query = options.query === undefined ? null : createQuery(options.query)
  const table = createTable(io, columns)
  return {
    async items(items) {
      for (const item of query || options.json ? items : []) {
        if (query) showFound({ io, options }, query(item), true)
        else io.json(item)
      }
      if (!query && !options.json) table.rows(items as Record<string, unknown>[])
      await io.drained()
    },
  }
}

/** What a query found: text as it is, for `$(…)` in a shell; anything else, and everything with --json, as JSON. */
function showFound({ io, options }: Shown, found: unknown, compact = false) {
  if (typeof found === 'string' && !options.json) return io.line(found)
  io.json(found, compact ? undefined : 2)
}
