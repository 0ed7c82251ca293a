// The messages that figures send, and what the database says became of them.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Target } from '../load/protocol.ts'
import type { Side } from '../stage/stage.ts'

const sms = {
  channel: 'sms',
  to: '+15005550010',
  content: { text: 'Your code is 123456. It is valid for ten minutes.' },
  metadata: { order: '4711' },
}

export const NOW = JSON.stringify(sms)
export const LATER = JSON.stringify({ ...sms, scheduled_at: '2035-01-01T00:00:00Z' }) // accepted like any other, sent by nobody

export const create = ({ port, keys }: Pick<Side, 'port' | 'keys'>, body: string): Target => ({
  port,
  method: 'POST',
  paths: ['/v1/messages'],
  keys,
  body,
  idempotencyKeys: true,
})

const one = async (side: Side, sql: string): Promise<number> => Number((await side.db.raw(`select (${sql}) as value`)).rows[0].value)

export const countMessages = (side: Side) => one(side, 'select count(*) from messages')
export const countEvents = (side: Side) => one(side, 'select count(*) from events')
export const countKeys = (side: Side) => one(side, 'select count(*) from idempotency_keys')

/** Messages without their outcome; what is scheduled for later waits for nobody. */
export const countBacklog = (side: Side) => one(side, `select count(*) from messages where next_attempt_at < now() + interval '1 minute'`)

export const countDelivered = (side: Side) => one(side, `select count(*) from messages where status = 'delivered'`)

/** Waits until the worker has nothing to do, so that it takes nothing from who is measured next. */
export async function settle(side: Side, seconds = 60): Promise<void> {
  const deadline = Date.now() + seconds * 1_000
  while ((await countBacklog(side)) > 0) {
    if (Date.now() > deadline) throw new Error(`The worker left messages behind for ${seconds} s`)
    await sleep(100)
  }
}
