// Check 15: the gaps between attempts are those that are promised, for every kind of failure; what a receiver asks for is heeded;
// a redirect is never followed; and an answer that does not come ends after 15 seconds.

import type { ServerResponse } from 'node:http'
import { atEnd, type Check, sleep, zeroIn } from '../assure/check.ts'
import { type Received, startReceiver } from '../support/receiver.ts'
import { type MovingTime, startMovingTime } from './moving-time.ts'

const SECOND = 1_000
const HOUR = 3_600 * SECOND
// As promised in docs/guides/webhooks.md, not as the server has it.
const PROMISED = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400].map((seconds) => seconds * SECOND)
const LATE = SECOND
const TOTAL_MS = 15_000

type Bounds = [least: number, most: number]
type Kind = {
  name: string
  answer(response: ServerResponse, now: number): void
  /** Of the gap after so many attempts. */
  bounds(base: number): Bounds
  only?: number // attempts that are looked at
  failure: string
}

const plain = (base: number): Bounds => [base, base * 1.2]
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end()
/** What was asked for, but no less than the pause and no more than twice of it. */
const asked = (ms: number, least: (base: number) => number) => (base: number) =>
  plain(Math.min(Math.max(ms, least(base)), 2 * least(base), 24 * HOUR))
const own = (base: number) => base
const busy = (base: number) => Math.max(base, 60 * SECOND)

const all: Kind[] = [
  { name: '500', answer: status(500), bounds: plain, failure: 'server_error' },
  { name: '404', answer: status(404), bounds: plain, failure: 'client_error' },
  { name: 'reset', answer: (response) => void response.socket?.destroy(), bounds: plain, failure: 'connection_reset' },
  ...[301, 302, 303, 307, 308].map((code) => ({
    name: String(code),
    answer: status(code, { location: '/followed' }),
    bounds: plain,
    failure: 'redirect',
  })),
  { name: '429', answer: status(429), bounds: (base) => plain(busy(base)), failure: 'too_many_requests' },
  { name: '503, 8 s', answer: status(503, { 'retry-after': '8' }), bounds: asked(8 * SECOND, own), failure: 'server_error' },
  { name: '503, 1 s', answer: status(503, { 'retry-after': '1' }), bounds: asked(SECOND, own), failure: 'server_error' },
  { name: '503, a year', answer: status(503, { 'retry-after': '31536000' }), bounds: asked(365 * 24 * HOUR, own), failure: 'server_error' },
  { name: '503, nonsense', answer: status(503, { 'retry-after': 'soon' }), bounds: plain, failure: 'server_error' },
  { name: '503, -5', answer: status(503, { 'retry-after': '-5' }), bounds: plain, failure: 'server_error' },
  { name: '429, 90 s', answer: status(429, { 'retry-after': '90' }), bounds: asked(90 * SECOND, busy), failure: 'too_many_requests' },
  {
    name: '503, a date',
    answer: (response, now) =>
      response.writeHead(503, { 'retry-after': new Date(Math.ceil(now / SECOND) * SECOND + 7 * SECOND).toUTCString() }).end(),
    bounds: (base) => [Math.max(base, 7 * SECOND), Math.min(2 * base, Math.max(base, 8 * SECOND)) * 1.2],
    failure: 'server_error',
  },
]

export const check: Check = async ({ small, tell }) => {
  const kinds = small ? all.filter((_, index) => index % 3 === 0) : all
  const perKind = small ? 1 : 6 // an environment has 100 endpoints at most
  const receiver = await startReceiver()
  atEnd(receiver.stop)
  const time = await startMovingTime([receiver.host])
  const { clock, ask } = time
  receiver.answer(({ path }, response) => {
    const kind = kinds[Number(/^\/kind\/(\d+)/.exec(path)?.[1])]
    if (kind) kind.answer(response, clock.now())
    else if (path === '/gone') response.writeHead(410).end()
    else if (path !== '/silent') response.writeHead(204).end()
  })
  const base = receiver.url.replace('/hook', '')
  const create = async (path: string): Promise<string> =>
    (await ask('POST', '/v1/webhook_endpoints', { url: base + path, event_types: ['message.scheduled'] })).id
  const ends = new Map<string, Kind>()
  for (const [index, kind] of kinds.entries()) for (let count = 0; count < perKind; count++) ends.set(await create(`/kind/${index}`), kind)
  const gone = await create('/gone')
  const silent = await create('/silent')
  const began = Date.now()
  await ask('POST', '/v1/messages', { channel: 'in_app', to: 'user_1', content: { text: 'Hello' }, scheduled_at: '2035-01-01T00:00:00Z' })

  const silence = await timeoutOf(time, silent, receiver.received)
  await ask('DELETE', `/v1/webhook_endpoints/${silent}`)
  tell(`an answer that does not come ended after ${silence.ms} ms; ${Date.now() - began} ms have passed`)

  let [steps, early] = [0, 0]
  for (let due = await time.nextDue(); due !== null; due = await time.nextDue()) {
    const before = receiver.received.length
    if (steps % 10 === 0 && due - clock.now() > 1_500) {
      clock.advanceTo(due - 1_200) // as late as it can be without being due; a poll comes meanwhile
      await sleep(1_050)
      early += receiver.received.length - before
    }
    clock.advanceTo(due)
    await time.poke()
    await time.settle()
    if (++steps % 50 === 0) tell(`${steps} moments, ${receiver.received.length} attempts`)
  }
  clock.advance(30 * 24 * HOUR)
  const before = receiver.received.length
  await time.poke()
  await sleep(1_200)

  const faults: string[] = []
  let gaps = 0
  let worst = 0 // of what it was late
  for (const [id, kind] of ends) {
    const { data } = await ask('GET', `/v1/webhook_deliveries?endpoint_id=${id}`)
    const { status, attempts } = await ask('GET', `/v1/webhook_deliveries/${data[0].id}`)
    if (status !== 'exhausted' || attempts.length !== PROMISED.length + 1) faults.push(`${kind.name}: ${status} after ${attempts.length}`)
    for (const [index, attempt] of attempts.entries()) {
      if (attempt.failure !== kind.failure) faults.push(`${kind.name}: ${attempt.failure}`)
      const next = attempts[index + 1]
      if (!next) continue
      const gap = Date.parse(next.started_at) - Date.parse(attempt.started_at) - attempt.duration_ms
      const [least, most] = kind.bounds(PROMISED[index]!)
      gaps++
      worst = Math.max(worst, gap - most)
      if (gap < least - 2 || gap > most + LATE) faults.push(`${kind.name}: gap ${index + 1} of ${gap} ms is not in [${least}, ${most}]`)
    }
  }
  const ended = await ask('GET', `/v1/webhook_endpoints/${gone}`)
  const at = (path: string) => receiver.received.filter((one) => one.path === path).length
  const value = {
    gaps,
    wrong: faults.length,
    faults: faults.slice(0, 10),
    too_early: early,
    after_the_last: receiver.received.length - before,
    latest_ms: Math.max(0, Math.round(worst)),
    gone: { status: ended.status, attempts: at('/gone') },
    redirects_followed: at('/followed'),
    timeout_ms: silence.ms,
    then_ms: silence.next,
  }
  const pass =
    faults.length === 0 &&
    value.too_early + value.after_the_last + value.redirects_followed === 0 &&
    gaps === ends.size * PROMISED.length &&
    ended.status === 'disabled' &&
    value.gone.attempts === 1 &&
    silence.failure === 'timeout' &&
    silence.ms >= TOTAL_MS - 20 &&
    silence.ms <= TOTAL_MS + 1_000 &&
    silence.next >= 60 * SECOND &&
    silence.next <= 72 * SECOND + LATE
  return {
    name: 'the schedule of retries',
    value,
    bar: {
      wrong: 0,
      too_early: 0,
      latest_ms: LATE,
      redirects_followed: 0,
      timeout_ms: TOTAL_MS,
      gone: 'one attempt',
      confidence: zeroIn(gaps),
    },
    pass,
    n: gaps,
  }
}

/** How long the server waits for an answer, and then before it tries again. */
async function timeoutOf({ ask }: MovingTime, id: string, received: Received[]) {
  while (!received.some(({ path }) => path === '/silent')) await sleep(20)
  for (;;) {
    const { data } = await ask('GET', `/v1/webhook_deliveries?endpoint_id=${id}`)
    const { attempts, next_attempt_at } = await ask('GET', `/v1/webhook_deliveries/${data[0].id}`)
    const [one] = attempts
    if (one) {
      const next = Date.parse(next_attempt_at) - Date.parse(one.started_at) - one.duration_ms
      return { ms: one.duration_ms as number, failure: one.failure as string, next }
    }
    await sleep(100)
  }
}
