// Rows of a hot statement: as text (server/lib/row-text.ts) against JSON and json_to_recordset. Made here, read there, all columns
// used, nothing written: one connection, statements in turn.

import { INSERTION_COLUMNS } from '../../../server/domains/messaging/messages.store.ts'
import { type RowOf, rowText } from '../../../server/lib/row-text.ts'
import { newId } from '../../../server/lib/ids.ts'
import { type Db, rows, statement } from '../../../server/lib/db.ts'
import { type Figure, median } from './figure.ts'

const ROUNDS = 15
const STATEMENTS = 40 // of one side in a round
const ROWS = 200
const RATIO = 0.8

const text = rowText(INSERTION_COLUMNS)
const shape = Object.entries(INSERTION_COLUMNS).map(([name, type]) => `"${name}" ${type}`)
const read = (name: string, source: string) => statement(name, `with r as materialized (${source}) select count(r.*) from r`)
const asText = read('bench.rows.text', text.sql)
const asJson = read('bench.rows.json', `select * from json_to_recordset(?::json) as r(${shape.join(', ')})`)

export const rowsFigure: Figure = {
  name: 'rows',
  async run(getStage) {
    const { db } = (await getStage()).ours
    const sample = Array.from({ length: ROWS }, (_, position) => row(position))
    const ours: number[] = []
    const peer: number[] = []
    for (let round = 0; round <= ROUNDS; round++) {
      ours.push(await measure(db, asText, () => text.write(sample)))
      peer.push(await measure(db, asJson, () => JSON.stringify(sample)))
    }
    const ratios = ours.map((value, index) => value / peer[index]!).slice(1) // the first warms up
    const ratio = { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) }
    const bytes = [text.write(sample), JSON.stringify(sample)].map((value) => Math.round(Buffer.byteLength(value) / ROWS))
    return [
      {
        name: 'rows to a statement and read there, time of each',
        ours: `${median(ours).toFixed(1)} µs`,
        peer: `${median(peer).toFixed(1)} µs`,
        ratio,
        bar: `≤ ${RATIO} ×`,
        pass: ratio.median <= RATIO,
        note: `text ${bytes[0]} bytes a row, JSON ${bytes[1]}; ${ROWS} rows a statement`,
      },
    ]
  },
}

async function measure(db: Db, sql: ReturnType<typeof read>, make: () => string): Promise<number> {
  const began = performance.now()
  for (let count = 0; count < STATEMENTS; count++) await rows(db, sql, [make()])
  return ((performance.now() - began) * 1_000) / STATEMENTS / ROWS
}

function row(position: number): RowOf<typeof INSERTION_COLUMNS> {
  const at = new Date()
  return {
    environment_id: newId('env'),
    position,
    event_id: newId('evt'),
    idempotency_key: newId('req'),
    fingerprint: 'x'.repeat(43),
    request_id: newId('req'),
    id: newId('msg'),
    channel: 'sms',
    direction: 'outbound',
    status: 'queued',
    to: '+15005550010',
    content: { text: 'Your code is 123456. It is valid for ten minutes.' },
    metadata: { order: '4711' },
    tags: [],
    route: ['simulator'],
    scheduled_at: at,
    expires_at: at,
    created_at: at,
  }
}
