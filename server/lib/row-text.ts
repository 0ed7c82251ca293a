// Rows for a statement as one text: fields and rows parted by the characters that ASCII has for that (unit and record separator).
// Less to send than JSON, and less to read (docs/decisions/0021-rows-as-text.md).

import { iso } from './clock.ts'

const FIELD = '\x1f'
const ROW = '\x1e'

type Values = {
  text: string
  integer: number
  bigint: number
  boolean: boolean
  timestamptz: Date
  'text[]': readonly string[]
  json: unknown
}

type Type = keyof Values

/** Absent or null: null. A text that is empty becomes null too. */
export type RowOf<Columns extends Record<string, Type>> = { [Name in keyof Columns]?: Values[Columns[Name]] | null }

/** What parts fields, and what no text of the database may hold, has no place in a field. */
const plain = (value: string) => (/[\0\x1e\x1f]/.test(value) ? value.replaceAll(/[\0\x1e\x1f]/g, '\ufffd') : value)

const quoted = (value: string) => `"${plain(value).replaceAll(/["\\]/g, '\\$&')}"`

const texts: { [Of in Type]: (value: Values[Of]) => string } = {
  text: plain,
  integer: String,
  bigint: String,
  boolean: String,
  timestamptz: (value) => iso(value)!,
  'text[]': (values) => (values.length === 0 ? '{}' : `{${values.map(quoted).join(',')}}`),
  json: (value) => JSON.stringify(value), // which has no control characters
}

const fieldOf = (value: unknown, write: (value: unknown) => string) => (value === undefined || value === null ? '' : write(value))

/** `sql`: a query with one parameter, the text that `write` makes, and the given columns. */
export function rowText<Columns extends Record<string, Type>>(columns: Columns) {
  const entries = Object.entries(columns)
  const fields = entries.map(([name, type], index) => `f[${index + 1}]${type === 'text' ? '' : `::${type}`} as "${name}"`)
  const writers = entries.map(([name, type]) => [name, texts[type] as (value: unknown) => string] as const)

  return {
    sql: `select ${fields.join(', ')} from (
      select string_to_array(line, E'\\x1f', '') as f from unnest(string_to_array(?, E'\\x1e')) as line offset 0
    ) lines offset 0`, // or each mention of a column would read its field again

    /** Total: what can't stand in a field (see `plain`) is replaced, as carriers may say anything. */
    write(rows: readonly RowOf<Columns>[]): string {
      const lines = rows.map((row) => writers.map(([name, write]) => fieldOf((row as Record<string, unknown>)[name], write)).join(FIELD))
      return lines.join(ROW)
    },
  }
}
