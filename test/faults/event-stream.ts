// Check 43: the event stream. Hostile clients are let go with the right code and harm nobody; idle connections are small;
// readers that lose their connection, one node of two killed meanwhile, lose no event and get none twice.

import { startListeners } from '../bench/load/listeners.ts'
import { residentBytes } from '../bench/stage/child.ts'
import { atEnd, type Check, percentile, sleep, zeroIn } from '../assure/check.ts'
import { launch, type ServerProcess } from '../assure/server-process.ts'
import { openStream } from '../support/stream.ts'
import { createRandom } from './random.ts'
import { openRawStream } from './raw-stream.ts'
import { abuse, abuses } from './stream-abuse.ts'
import { resume } from './stream-resume.ts'

const IDLE_KB = 20
const WARM_UP = 1_000 // connections that make room which stays
const HARM = 3 // times as slow as without the stalled readers, at the median
const HARMLESS_MS = 20 // whatever the ratio

export const check: Check = async ({ small, seed, tell }) => {
  const settings = { RELAYOS_RATE_LIMIT: '0', LOG_LEVEL: 'warn' }
  const first = await launch(settings)
  const second = await launch(settings, first)
  const apiKey = first.keys.sandbox.api_key
  await fill(first)

  // First: later the server has memory to spare.
  const idle = small ? 4_000 : 10_000
  tell(`${idle} idle connections`)
  const idle_kb = await measureIdle(first, idle)

  tell('hostile clients')
  const wrong: string[] = []
  for (const each of abuses) {
    const { name, code, right } = await abuse(each, Number(new URL(first.baseUrl).port), apiKey)
    if (!right) wrong.push(`${name}: ${code}`)
  }

  tell('readers that stop reading')
  const harm = await stall(first, small ? 50 : 500)

  const [readers, drops] = small ? [20, 5] : [100, 10]
  tell(`${readers * drops} disconnects`)
  const resumed = await resume({
    nodes: [first, second],
    writeTo: first.baseUrl,
    apiKey,
    readers,
    drops,
    random: createRandom(seed),
    tell,
    async atHalf() {
      await second.kill()
      tell('killed one node of two')
      await sleep(500)
      await second.restart()
    },
  })

  const { lost, duplicates, out_of_order, resyncs, disconnects } = resumed
  const unharmed = harm.with_ms <= Math.max(HARMLESS_MS, harm.without_ms * HARM)
  const pass = wrong.length === 0 && unharmed && idle_kb <= IDLE_KB && lost + duplicates + out_of_order + resyncs === 0
  if (!pass) tell(first.log())
  return {
    name: 'event stream',
    value: { abuses: abuses.length, wrong, ...harm, idle, idle_kb, ...resumed },
    bar: {
      wrong: [],
      with_ms: `${HARM} × without, or ${HARMLESS_MS}`,
      idle_kb: IDLE_KB,
      lost: 0,
      duplicates: 0,
      confidence: zeroIn(disconnects),
    },
    pass,
    n: disconnects,
  }
}

/** Enough events that a reader who stops has something to leave unread. */
async function fill({ baseUrl, keys }: ServerProcess): Promise<void> {
  const message = { channel: 'in_app', to: 'user_1', content: { text: 'x' }, metadata: { filler: 'x'.repeat(400) } }
  const response = await fetch(`${baseUrl}/v1/message_batches`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keys.sandbox.api_key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ messages: Array.from({ length: 100 }, () => message) }),
  })
  if (response.status !== 202) throw new Error(`The batch was answered with ${response.status}`)
  await sleep(2_000)
}

/** The median time of a call with and without many readers beside it that asked for everything and read nothing. */
async function stall({ baseUrl, keys }: ServerProcess, count: number) {
  const stream = await openStream(baseUrl, { key: keys.sandbox.api_key })
  const measure = async () => {
    const times: number[] = []
    for (let call = 0; call < 100; call++) {
      const started = performance.now()
      stream.send({ type: 'call', id: `c${call}`, operation: 'me.get' })
      await new Promise((resolve) => stream.ws.once('message', resolve))
      times.push(performance.now() - started)
    }
    return Math.round(percentile(times, 0.5) * 10) / 10
  }
  await measure()
  const without_ms = await measure()
  const readers = []
  for (let reader = 0; reader < count; reader++) {
    const raw = await openRawStream(Number(new URL(baseUrl).port), keys.sandbox.api_key)
    raw.socket.pause()
    raw.sendJson({ type: 'subscribe', id: 'all', from: 'beginning', max_unacknowledged: 10_000 })
    readers.push(raw)
  }
  await sleep(1_000)
  const with_ms = await measure()
  for (const reader of readers) reader.end()
  stream.ws.terminate()
  return { stalled: count, without_ms, with_ms }
}

async function measureIdle({ pid, baseUrl, keys }: ServerProcess, count: number): Promise<number> {
  const listeners = startListeners()
  atEnd(() => listeners.stop())
  const open = { path: '/v1/event_stream', port: Number(new URL(baseUrl).port), key: keys.sandbox.api_key, subscribe: null }
  await listeners.open({ ...open, count: WARM_UP })
  await sleep(2_000)
  const before = await residentBytes(pid)
  await listeners.open({ ...open, count: count - WARM_UP })
  await sleep(2_000)
  const bytes = (await residentBytes(pid)) - before
  await listeners.close()
  return Math.round((bytes / (count - WARM_UP) / 1_000) * 10) / 10
}
