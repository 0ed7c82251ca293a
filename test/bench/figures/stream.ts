// The event stream: fan-out against a bare broadcast of the same bytes, the memory of idle connections, and the time from
// an accepted send to its frame.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { request } from 'undici'
import { openStream } from '../../support/stream.ts'
import { publish } from '../../../server/domains/events/publish.ts'
import { type Listeners, startListeners } from '../load/listeners.ts'
import type { Heard } from '../load/stream-listeners.ts'
import type { BroadcastOrder } from '../peers/ws-broadcast.ts'
import { residentBytes } from '../stage/child.ts'
import type { Side, Stage } from '../stage/stage.ts'
import { type Figure, median, perSecond, type Row } from './figure.ts'
import { settle } from './messages.ts'

const SUBSCRIBERS = 1_000
const PACE = 100 // events a second
const SECONDS = 5
const ROUNDS = 3
const RATIO_BAR = 0.5

const IDLE = 10_000
const IDLE_BAR_KB = 20

const SENDS = 1_000
const SENDS_PER_SECOND = 200
const LATENCY_BAR_MS = 10

const later = {
  channel: 'sms',
  to: '+15005550010',
  content: { text: 'Your code is 123456.' },
  scheduled_at: '2035-01-01T00:00:00Z', // one event, and no work beside it
}

export const streamFigure: Figure = {
  name: 'stream',
  async run(getStage) {
    const stage = await getStage()
    await settle(stage.ours)
    const rows: Row[] = []
    for (const figure of [idle, fanOut, latency]) {
      const listeners = startListeners()
      try {
        rows.push(await figure(stage, listeners))
      } finally {
        await listeners.stop()
        await sleep(500) // the server notices that they are gone
      }
    }
    return rows
  },
}

async function fanOut({ ours, environments }: Stage, listeners: Listeners): Promise<Row> {
  const peer = fork(new URL('../peers/ws-broadcast.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const gone = once(peer, 'exit')
  try {
    const [port] = (await once(peer, 'message')) as [number]
    const own: Heard[] = []
    const bare: Heard[] = []
    const count = PACE * SECONDS
    const open = { path: '/v1/event_stream', count: SUBSCRIBERS }
    for (let round = 0; round <= ROUNDS; round++) {
      await listeners.open({
        ...open,
        port: ours.port,
        key: ours.keys[0]!,
        subscribe: { type: 'subscribe', id: 'all', max_unacknowledged: 10_000 },
      })
      const text = await writeEvents(ours, environments[0]!, count)
      own.push(await listeners.hear(count, 60_000))
      await listeners.close()
      await listeners.open({ ...open, port, key: null, subscribe: null })
      peer.send({ text, count, perSecond: PACE } satisfies BroadcastOrder)
      bare.push(await listeners.hear(count, 60_000))
      await listeners.close()
    }
    const [counted, against] = [own.slice(1), bare.slice(1)]
    const speed = ({ frames, seconds }: Heard) => frames / seconds
    const ratios = counted.map((heard, index) => speed(heard) / speed(against[index]!))
    const lost = counted.reduce((sum, { frames }) => sum + SUBSCRIBERS * count - frames, 0)
    return {
      name: `stream: ${SUBSCRIBERS} subscribers, ${PACE} events/s`,
      ours: perSecond(median(counted.map(speed))),
      peer: perSecond(median(against.map(speed))),
      ratio: { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) },
      bar: `≥ ${RATIO_BAR} ×, every frame`,
      pass: median(ratios) >= RATIO_BAR && lost === 0,
      note: `${lost} frames missing; listeners ${Math.round(median(counted.map(({ cpuShare }) => cpuShare)) * 100)} % of a core`,
    }
  } finally {
    if (peer.connected) peer.disconnect()
    await gone
  }
}

/** Writes events at the pace and answers what a frame of one looks like. */
async function writeEvents({ db, port, keys }: Side, environment: string, count: number): Promise<string> {
  const data = { id: 'msg_01kaqxw6g0yjq6vvr7a2m9x3ce', object: 'message', channel: 'sms', direction: 'outbound', status: 'queued' }
  const more = {
    to: '+15005550010',
    from: null,
    metadata: { order: '4711' },
    tags: [],
    batch_id: null,
    attempt: 0,
    carrier: null,
    error: null,
  }
  const started = performance.now()
  for (let written = 0; written < count; ) {
    const due = Math.min(count, Math.floor(((performance.now() - started) / 1_000) * PACE))
    const events = Array.from({ length: due - written }, () => ({
      type: 'message.queued' as const,
      subject: data.id,
      data: { ...data, ...more },
      at: new Date(),
    }))
    if (events.length > 0) await publish(db, environment, events)
    written = due
    await sleep(5)
  }
  const list = await request(`http://127.0.0.1:${port}/v1/events?limit=1`, { headers: { authorization: `Bearer ${keys[0]}` } })
  const [event] = ((await list.body.json()) as { data: object[] }).data
  return JSON.stringify({ type: 'event', subscription: 'all', event })
}

const idle = ({ fresh }: Stage, listeners: Listeners): Promise<Row> => fresh((server) => idleOf(server, listeners))

async function idleOf({ pid, port, keys }: Side, listeners: Listeners): Promise<Row> {
  const settled = async () => {
    await sleep(3_000)
    return residentBytes(pid)
  }
  // The first ones also make room that stays: they warm up.
  await listeners.open({ path: '/v1/event_stream', port, count: 500, key: keys[1]!, subscribe: null })
  const before = await settled()
  await listeners.open({ path: '/v1/event_stream', port, count: IDLE, key: keys[2]!, subscribe: null }).catch((error) => {
    throw new Error(`${error.message}; can the process have ${IDLE + 1_000} files open?`)
  })
  const bytes = (await settled()) - before
  const each = bytes / IDLE / 1_000
  return {
    name: `stream: ${IDLE.toLocaleString('en')} idle sockets`,
    ours: `${each.toFixed(1)} kB each`,
    peer: '–',
    ratio: null,
    bar: `≤ ${IDLE_BAR_KB} kB each`,
    pass: each <= IDLE_BAR_KB,
    note: `${Math.round(bytes / 1e6)} MB resident more`,
  }
}

async function latency({ ours }: Stage): Promise<Row> {
  const key = ours.keys[3]!
  const stream = await openStream(`http://127.0.0.1:${ours.port}`, { key })
  const came = new Map<string, number>()
  stream.ws.on('message', (data) => {
    const at = performance.now()
    const frame = JSON.parse(String(data))
    if (frame.type === 'event') came.set(frame.event.subject, at)
  })
  await stream.subscribe({ id: 'all', max_unacknowledged: 10_000 })
  const accepted = new Map<string, { at: number; asked: number }>()
  const send = async () => {
    const asked = performance.now()
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const answer = await request(`http://127.0.0.1:${ours.port}/v1/messages`, { method: 'POST', headers, body: JSON.stringify(later) })
    const { id } = (await answer.body.json()) as { id: string }
    accepted.set(id, { at: performance.now(), asked })
  }
  const sends: Promise<void>[] = []
  const started = performance.now()
  while (sends.length < SENDS) {
    const due = Math.min(SENDS, Math.floor(((performance.now() - started) / 1_000) * SENDS_PER_SECOND))
    while (sends.length < due) sends.push(send())
    await sleep(1)
  }
  await Promise.all(sends)
  await sleep(1_000)
  stream.ws.terminate()
  const times = (from: 'at' | 'asked') =>
    [...accepted]
      .map(([id, when]) => Math.max(0, (came.get(id) ?? Number.POSITIVE_INFINITY) - when[from]))
      .sort((left, right) => left - right)
  const [after, whole] = [times('at'), times('asked')]
  const at = (values: number[], share: number) => values[Math.ceil(values.length * share) - 1]!
  return {
    name: `stream: send accepted → frame, ${SENDS_PER_SECOND} messages/s`,
    ours: `p50 ${at(after, 0.5).toFixed(1)} ms, p99 ${at(after, 0.99).toFixed(1)} ms`,
    peer: '–',
    ratio: null,
    bar: `p50 ≤ ${LATENCY_BAR_MS} ms`,
    pass: at(after, 0.5) <= LATENCY_BAR_MS && came.size === SENDS,
    note: `from the request on: p50 ${at(whole, 0.5).toFixed(1)} ms, p99 ${at(whole, 0.99).toFixed(1)} ms; ${came.size} of ${SENDS} came`,
  }
}
