// Check 14: a receiver is down for an hour while events keep coming. Afterwards it has every event, hardly any twice, and strict
// endpoints have them in order. An hour passes in a minute: see moving-time.ts.

import { createServer, type Server } from 'node:http'
import { atEnd, type Check, sleep, zeroIn } from '../assure/check.ts'
import { freePort } from '../support/free-port.ts'
import { createRandom } from './random.ts'
import { startMovingTime } from './moving-time.ts'

const MINUTE = 60_000
const SCALE = 60
const DUPLICATES = 0.001

export const check: Check = async ({ small, seed, tell }) => {
  const minutesDown = small ? 10 : 60
  const perTick = small ? 6 : 25 // messages each minute, of four events each
  const random = createRandom(seed)
  const receiver = await startUnreliable()
  atEnd(receiver.down)
  const time = await startMovingTime([receiver.host])
  const { clock, ask } = time
  const create = (path: string, more: object = {}) =>
    ask('POST', '/v1/webhook_endpoints', { url: `http://${receiver.host}${path}`, event_types: ['message.*'], ...more })
  await create('/parallel')
  await create('/strict', { ordering: 'by_subject', concurrency: 30 })

  const wanted: string[] = []
  /** A minute: some messages, then rest, then the clock is moved to its end. */
  const tick = async (messages: number) => {
    const [began, really] = [clock.now(), Date.now()]
    for (let count = 0; count < messages; count++) {
      await ask('POST', '/v1/messages', { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } })
      if (random() < 0.2) await sleep(random() * 10)
    }
    await time.settle()
    const left = MINUTE / SCALE - (Date.now() - really)
    if (left > 0 && messages > 0 && !small) await sleep(left)
    clock.advanceTo(began + MINUTE)
  }

  const started = Date.now()
  for (let minute = 0; minute < 3; minute++) await tick(perTick)
  await receiver.down()
  const downAt = clock.now()
  for (let minute = 0; minute < minutesDown; minute++) {
    await tick(perTick)
    if ((minute + 1) % 10 === 0) tell(`down for ${minute + 1} minutes, in ${Math.round((Date.now() - started) / 1_000)} s`)
  }
  const [{ failed }] = (await time.db.raw(`select count(*)::int as failed from webhook_deliveries where status = 'waiting'`)).rows
  const upAt = clock.now()
  await receiver.up()
  for (let minute = 0; minute < 3; minute++) await tick(perTick)

  let lastAt = clock.now()
  for (let due = await time.nextDue(); due !== null; due = await time.nextDue()) {
    clock.advanceTo(due + MINUTE / 2) // what is due about then goes together
    await time.poke()
    await time.settle()
    lastAt = clock.now()
  }

  const { rows } = await time.db.raw(`select id, type, subject, seq from events where type like 'message.%' order by seq`)
  const events = rows as { id: string; type: string; subject: string; seq: number }[]
  wanted.push(...events.map(({ id }) => id))
  let [missing, twice, received] = [0, 0, 0]
  for (const path of ['/parallel', '/strict']) {
    const got = receiver.accepted.filter((one) => one.path === path).map(({ id }) => id)
    const distinct = new Set(got)
    missing += wanted.filter((id) => !distinct.has(id)).length
    twice += got.length - distinct.size
    received += got.length
  }
  const place = new Map(events.map(({ id, seq, subject }) => [id, { seq, subject }]))
  const last = new Map<string, number>()
  let disorder = 0
  for (const { path, id } of receiver.accepted) {
    const { seq, subject } = place.get(id) ?? { seq: 0, subject: '' }
    if (path !== '/strict' || (last.get(subject) ?? 0) === seq) continue // the same once more is no disorder
    if (seq < (last.get(subject) ?? 0)) disorder++
    last.set(subject, seq)
  }
  const ends = (await ask('GET', '/v1/webhook_endpoints')).data as { url: string; status: string }[]
  const statuses = ends.filter(({ url }) => !url.endsWith('/nothing')).map(({ status }) => status)
  const share = received === 0 ? 1 : twice / received
  return {
    name: 'a receiver that is down for an hour',
    value: {
      down_minutes: Math.round((upAt - downAt) / MINUTE),
      took_s: Math.round((Date.now() - started) / 1_000),
      events: wanted.length,
      deliveries: wanted.length * 2,
      held_back: failed,
      missing,
      duplicates: twice,
      duplicates_share: share,
      out_of_order: disorder,
      caught_up_after_minutes: Math.round((lastAt - upAt) / MINUTE),
      endpoints: statuses,
    },
    bar: { missing: 0, duplicates_share: DUPLICATES, out_of_order: 0, confidence: zeroIn(wanted.length * 2) },
    pass: missing === 0 && share <= DUPLICATES && disorder === 0 && failed > 0 && statuses.every((status) => status === 'active'),
    n: wanted.length * 2,
  }
}

/** Keeps its port: down, connections are refused. */
async function startUnreliable() {
  const port = await freePort()
  const accepted: { path: string; id: string }[] = []
  let server: Server | undefined
  const up = () => {
    server = createServer(async (request, response) => {
      for await (const _ of request);
      accepted.push({ path: request.url ?? '', id: String(request.headers['webhook-id']) })
      response.writeHead(204).end()
    })
    return new Promise<void>((resolve) => server!.listen(port, '127.0.0.1', resolve))
  }
  await up()
  return {
    host: `127.0.0.1:${port}`,
    accepted,
    up,
    async down() {
      server?.closeAllConnections()
      await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
      server = undefined
    },
  }
}
