// Readers of the event stream that lose their connection again and again, on nodes that come and go, and resume from the
// last event that they have. In the end each must have every event once, in order.

import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'undici'
import { WebSocket } from 'ws'

const later = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' }, scheduled_at: '2035-01-01T00:00:00Z' } // one event each
const batch = { messages: Array.from({ length: 10 }, () => later) }
const WRITERS = 8
const STUCK_MS = 60_000

type Options = {
  nodes: { baseUrl: string; alive(): boolean }[]
  writeTo: string
  apiKey: string
  readers: number
  drops: number // of each reader
  random(): number
  tell(text: string): void
  /** Called once when half of the drops are done. */
  atHalf(): Promise<void>
}

export type Resumed = { events: number; disconnects: number; lost: number; duplicates: number; out_of_order: number; resyncs: number }

export async function resume({ nodes, writeTo, apiKey, readers, drops, random, tell, atHalf }: Options): Promise<Resumed> {
  const pool = new Pool(writeTo, { connections: WRITERS })
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' }
  const ask = async (path: string) => (await (await pool.request({ method: 'GET', path, headers })).body.json()) as Page
  const post = async () => {
    const answer = await pool.request({ method: 'POST', path: '/v1/message_batches', headers, body: JSON.stringify(batch) })
    await answer.body.dump()
    if (answer.statusCode !== 202) throw new Error(`A batch was answered with ${answer.statusCode}`)
  }
  await post()
  const start = (await ask('/v1/events?limit=1')).data[0]!.id

  let writing = true
  const writers = Array.from({ length: WRITERS }, async () => {
    while (writing) {
      await post()
      await sleep(5)
    }
  })

  let disconnects = 0
  let half: Promise<void> | undefined
  let resyncs = 0
  const total = readers * drops

  const read = async (): Promise<string[]> => {
    const seen: string[] = []
    const from = () => seen.at(-1) ?? start
    for (let count = 0; count < drops; count++) {
      const alive = nodes.filter((node) => node.alive())
      const node = alive[Math.floor(random() * alive.length)]!
      resyncs += await readFor(node.baseUrl, apiKey, from(), seen, 20 + random() * 800)
      disconnects++
      if (disconnects % 100 === 0) tell(`${disconnects} of ${total} disconnects`)
      if (disconnects >= total / 2) half ??= atHalf()
    }
    return seen
  }
  const all = await Promise.all(Array.from({ length: readers }, read))
  writing = false
  await Promise.all(writers)
  await half

  const wanted: string[] = []
  let page = await ask(`/v1/events?limit=100&order=asc`)
  for (;;) {
    wanted.push(...page.data.map(({ id }) => id))
    if (!page.has_more) break
    page = await ask(`/v1/events?limit=100&order=asc&cursor=${page.next_cursor}`)
  }
  const expected = wanted.slice(wanted.indexOf(start) + 1)
  const end = expected.at(-1)!
  const deadline = Date.now() + STUCK_MS
  await Promise.all(
    all.map(async (seen) => {
      while (!seen.includes(end) && Date.now() < deadline) await readFor(nodes[0]!.baseUrl, apiKey, seen.at(-1) ?? start, seen, 2_000, end)
    }),
  )
  await pool.destroy()

  const result: Resumed = { events: expected.length, disconnects, lost: 0, duplicates: 0, out_of_order: 0, resyncs }
  for (const seen of all) {
    const set = new Set(seen)
    result.lost += expected.filter((id) => !set.has(id)).length
    result.duplicates += seen.length - set.size
    if (seen.length === expected.length && seen.some((id, index) => id !== expected[index])) result.out_of_order++
  }
  return result
}

type Page = { data: { id: string }[]; has_more: boolean; next_cursor: string }

/**
 * Reads for a while (until `end` at most) and drops the connection; a node that is gone is a drop too. Answers 1 when it was
 * told to resync.
 */
function readFor(baseUrl: string, apiKey: string, from: string, seen: string[], ms: number, end?: string): Promise<number> {
  return new Promise((resolve) => {
    const ws = new WebSocket(`${baseUrl.replace('http', 'ws')}/v1/event_stream`, { headers: { authorization: `Bearer ${apiKey}` } })
    let told = 0
    let timer: NodeJS.Timeout | undefined
    ws.on('error', () => {})
    ws.on('open', () => ws.send(JSON.stringify({ type: 'subscribe', id: 'r', from, max_unacknowledged: 100 })))
    ws.on('message', (data) => {
      const frame = JSON.parse(String(data))
      if (frame.type === 'resync_required') told = 1
      if (frame.type === 'subscribed') timer = setTimeout(() => ws.terminate(), ms)
      if (frame.type !== 'event') return
      seen.push(frame.event.id)
      if (frame.event.id === end) return ws.terminate()
      if (seen.length % 20 === 0) ws.send(JSON.stringify({ type: 'ack', id: 'r', event_id: frame.event.id }))
    })
    ws.on('close', () => {
      clearTimeout(timer)
      resolve(told)
    })
  })
}
