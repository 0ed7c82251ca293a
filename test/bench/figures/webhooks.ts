// Webhooks: how many deliveries a second, signed and logged, against a bare undici loop to the same receiver; and how soon
// after a message was accepted its event arrives.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { percentile } from '../../assure/check.ts'
import { publish } from '../../../server/domains/events/publish.ts'
import { readCredentials } from '../../../server/lib/credentials.ts'
import { connect, type Db } from '../../../server/lib/db.ts'
import { startEmbeddedPostgres } from '../../../server/lib/embedded-postgres.ts'
import { startPeer } from '../stage/child.ts'
import { createCleanUp } from '../stage/clean-up.ts'
import { makeDataFolder, removeDataFolder } from '../stage/data-folder.ts'
import { startOurs } from '../stage/ours.ts'
import { type Figure, median, perSecond, type Row } from './figure.ts'
import { NOW } from './messages.ts'

const ROUNDS = Number(process.env.WEBHOOK_ROUNDS ?? 5)
const WARM_UPS = 3 // a node that has worked for a few seconds, not one that has just started
const EVENTS = 10_000
const RATIO = 0.4
const BAR = 3_000
const LATENCY_BAR_MS = 25
const MESSAGES_PER_SECOND = 200
const LATENCY_SECONDS = 10
const PATIENCE_MS = 60_000

export const webhooksFigure: Figure = {
  name: 'webhooks',
  async run() {
    const { later, close } = createCleanUp((text) => console.error(text))
    try {
      const folder = later(await makeDataFolder('webhooks'), removeDataFolder)
      const postgres = later(await startEmbeddedPostgres({ dataDir: folder, log: () => {} }), (server) => server.stop())
      const { host, user, database } = postgres.connection
      const start = (script: string) => startPeer(new URL(`../peers/${script}.ts`, import.meta.url), {})
      const receiver = later(await start('webhook-receiver'), ({ stop }) => stop())
      const loop = later(await start('webhook-loop'), ({ stop }) => stop())
      const arrivals = later(await startArrivals(), ({ stop }) => stop())
      const url = `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`
      const profile = process.env.WEBHOOK_PROFILE ?? null
      const env = { RELAYOS_EGRESS_ALLOW: `127.0.0.1:${receiver.port},127.0.0.1:${arrivals.port}` }
      const ours = later(await startOurs({ url, folder, profile, env }), ({ stop }) => stop())
      const db = later(connect(postgres.connection, { max: 2 }), (pool) => pool.destroy())
      const { api_key: key, environment_id: environment } = (await readCredentials(folder))!.sandbox
      const ask = async (method: string, path: string, body?: string) => {
        const answer = await fetch(`http://127.0.0.1:${ours.port}${path}`, {
          method,
          headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
          ...(body ? { body } : {}),
        })
        if (!answer.ok) throw new Error(`${method} ${path} → ${answer.status}: ${await answer.text()}`)
        return answer.json() as Promise<{ id: string }>
      }
      const subscribe = (port: number, more: object) =>
        ask('POST', '/v1/webhook_endpoints', JSON.stringify({ url: `http://127.0.0.1:${port}/`, ...more }))

      const many = await subscribe(receiver.port, { event_types: ['message.read'], concurrency: 64 })
      const rows = [await throughput(db, environment, receiver.port, loop.port)]
      await ask('DELETE', `/v1/webhook_endpoints/${many.id}`)
      await subscribe(arrivals.port, { event_types: ['message.queued'] })
      rows.push(await latency(() => ask('POST', '/v1/messages', NOW), arrivals.of))
      return rows
    } finally {
      await close()
    }
  },
}

type Counted = { count: number; seconds: number }

async function throughput(db: Db, environment: string, receiver: number, loop: number): Promise<Row> {
  const read = async (path: string) => (await (await fetch(`http://127.0.0.1:${receiver}/${path}`)).json()) as Counted
  const settled = async () => {
    const deadline = Date.now() + PATIENCE_MS
    while ((await read('count')).count < EVENTS) {
      if (Date.now() > deadline) throw new Error(`Only ${(await read('count')).count} of ${EVENTS} events arrived`)
      await sleep(50)
    }
    const { count, seconds } = await read('reset')
    if (count !== EVENTS) throw new Error(`${count} arrived instead of ${EVENTS}`)
    return count / seconds
  }
  const body = await sampleBody(db, environment)
  const [ours, peer]: [number[], number[]] = [[], []]
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    await addEvents(db, environment)
    const own = await settled()
    await written(db)
    const target = `http://127.0.0.1:${receiver}/`
    await fetch(`http://127.0.0.1:${loop}/?${new URLSearchParams({ target, count: String(EVENTS), body })}`)
    const bare = await settled()
    if (round < WARM_UPS) continue
    ours.push(own)
    peer.push(bare)
  }
  const ratios = ours.map((rate, index) => rate / peer[index]!)
  const ratio = { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) }
  return {
    name: 'webhook deliveries',
    ours: perSecond(median(ours)),
    peer: perSecond(median(peer)),
    ratio,
    bar: `≥ ${RATIO} ×, ≥ ${perSecond(BAR)}`,
    pass: ratio.median >= RATIO && median(ours) >= BAR,
    note: `${EVENTS} events to one receiver, signed and logged; the peer posts as many from memory`,
  }
}

/** Until every outcome is in the database. */
async function written(db: Db) {
  const deadline = Date.now() + PATIENCE_MS
  while (await db('webhook_deliveries').whereNotNull('next_attempt_at').first('id')) {
    if (Date.now() > deadline) throw new Error('Outcomes were not written down')
    await sleep(20)
  }
}

const data = (id: string) => ({
  id,
  object: 'message',
  channel: 'sms',
  direction: 'outbound',
  status: 'read',
  to: '+15005550010',
  from: null,
  metadata: { order: '4711' },
  tags: [],
  batch_id: null,
  attempt: 1,
  carrier: 'simulator',
  error: null,
})

/** All become visible in one moment. */
async function addEvents(db: Db, environment: string) {
  const at = new Date()
  const events = Array.from({ length: EVENTS }, (_, index) => {
    const subject = `msg_${String(index).padStart(26, '0')}`
    return { type: 'message.read' as const, subject, data: data(subject), at }
  })
  await publish(db, environment, events)
}

async function sampleBody(_: Db, environment: string): Promise<string> {
  const id = `msg_${'0'.repeat(26)}`
  const head = {
    id: `evt_${'0'.repeat(26)}`,
    object: 'event',
    type: 'message.read',
    timestamp: new Date().toISOString(),
    api_version: '2026-11-23',
  }
  return JSON.stringify({ ...head, environment_id: environment, region: 'local', subject: id, data: data(id) })
}

async function latency(send: () => Promise<{ id: string }>, arrivalOf: Map<string, number>): Promise<Row> {
  const accepted = new Map<string, number>()
  const began = performance.now()
  const total = MESSAGES_PER_SECOND * LATENCY_SECONDS
  const under: Promise<void>[] = []
  for (let count = 0; count < total; count++) {
    const wait = began + (count * 1_000) / MESSAGES_PER_SECOND - performance.now()
    if (wait > 1) await sleep(wait)
    under.push(send().then(({ id }) => void accepted.set(id, performance.now())))
  }
  await Promise.all(under)
  const deadline = Date.now() + PATIENCE_MS
  while (arrivalOf.size < total && Date.now() < deadline) await sleep(20)
  const times = [...accepted].slice(MESSAGES_PER_SECOND).map(([id, at]) => Math.max(0, (arrivalOf.get(id) ?? Infinity) - at))
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)]
  return {
    name: 'accepted → webhook received',
    ours: `p50 ${p50.toFixed(1)} ms`,
    peer: '–',
    ratio: null,
    bar: `p50 ≤ ${LATENCY_BAR_MS} ms`,
    pass: p50 <= LATENCY_BAR_MS && arrivalOf.size === total,
    note: `${MESSAGES_PER_SECOND} messages/s for ${LATENCY_SECONDS} s, p99 ${p99.toFixed(1)} ms, ${arrivalOf.size} of ${total} arrived`,
  }
}

async function startArrivals() {
  const of = new Map<string, number>()
  const server = createServer(async (request, response) => {
    const at = performance.now()
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    of.set(JSON.parse(Buffer.concat(chunks).toString()).subject, at)
    response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    of,
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}
