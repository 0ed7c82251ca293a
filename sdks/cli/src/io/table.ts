// Tables: aligned and cut to the terminal for people, tab-separated without a head for programs.

import type { Io } from './io.ts'
import { bold, cell, dim, width } from './text.ts'

export type Column = {
  name: string /** In a terminal, shown only if it has values and there is room; the first go last. */
  optional?: boolean
}

const GAP = 2
const WIDEST = 48

export function createTable(io: Io, columns: readonly Column[]) {
  let layout: { column: Column; size: number }[] | null = null
  return {
    rows(rows: readonly Record<string, unknown>[]) {
      if (!io.isTTY) {
        for (const row of rows) io.line(columns.map(({ name }) => cell(row[name])).join('\t'))
        return
      }
      if (rows.length === 0) return
      if (!layout) {
        layout = arrange(columns, rows, io.columns)
        io.line(
          layout
            .map(({ column, size }) => bold(fit(column.name.toUpperCase(), size)))
            .join('  ')
            .trimEnd(),
        )
      }
      for (const row of rows) {
        const cells = layout.map(({ column, size }) =>
          row[column.name] === null ? dim(fit('–', size)) : fit(cell(row[column.name]), size),
        )
        io.line(cells.join('  ').trimEnd())
      }
    },
  }
}

/** Sizes from the first page; what has no room is left out from the end, and columns without values first. */
function arrange(columns: readonly Column[], rows: readonly Record<string, unknown>[], room: number) {
  const used = columns.filter(({ name, optional }) => !optional || rows.some((row) => cell(row[name]) !== ''))
  const sized = used.map((column) => ({
    column,
    size: Math.min(WIDEST, Math.max(width(column.name), ...rows.map((row) => width(cell(row[column.name]))))),
  }))
  const total = () => sized.reduce((sum, { size }) => sum + size + GAP, -GAP)
  while (sized.length > 1 && total() > room) {
    const last = sized.findLastIndex(({ column }) => column.optional)
    if (last < 0) break
    sized.splice(last, 1)
  }
  if (total() > room && sized.length > 0) {
    const widest = sized.reduce((most, one) => (one.size > most.size ? one : most))
    widest.size = Math.max(8, widest.size - (total() - room))
  }
  return sized
}

function fit(text: string, size: number): string {
  const columns = width(text)
  if (columns <= size) return text + ' '.repeat(size - columns)
  let cut = ''
  let taken = 0
  for (const char of text) {
    const wide = width(char)
    if (taken + wide > size - 1) break
    cut += char
    taken += wide
  }
  return `${cut}…${' '.repeat(Math.max(0, size - taken - 1))}`
}
