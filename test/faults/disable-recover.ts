// Check 17: whether an endpoint is active, degraded, paused or disabled, and what is told of it, held against a model of ten lines
// through random successes, failures, pauses of minutes and days, 410s and recoveries.

import { eventually } from '../support/eventually.ts'
import { atEnd, type Check, zeroIn } from '../assure/check.ts'
import { startReceiver } from '../support/receiver.ts'
import { startMovingTime } from './moving-time.ts'
import { createRandom } from './random.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const PAUSES = [20_000, 2 * MINUTE, 7 * MINUTE, HOUR, 7 * HOUR, 13 * HOUR, 31 * HOUR]

/** As promised in docs/guides/webhooks.md. */
class Model {
  status = 'active'
  told: string[] = []
  #failures: number[] = [] // since the last success
  #marks: number[] = [] // of those, twelve hours apart at least

  attempt(answer: number, at: number) {
    if (this.status === 'paused' || this.status === 'disabled') return
    if (answer < 300) {
      if (this.status === 'degraded') this.#tell('active', 'recovered')
      this.#failures = []
      this.#marks = []
      return
    }
    this.#failures.push(at)
    if (this.#marks.length === 0 || at - this.#marks.at(-1)! >= 12 * HOUR) this.#marks.push(at)
    const failing = at - this.#failures[0]!
    if (answer === 410) this.#tell('disabled', 'disabled')
    else if (failing >= 5 * 24 * HOUR && this.#marks.length >= 3) this.#tell('paused', 'paused')
    else if (this.status === 'active' && failing >= 5 * MINUTE && this.#failures.length >= 3) this.#tell('degraded', 'degraded')
  }

  recover() {
    if (this.status !== 'active') this.told.push('recovered')
    this.status = 'active'
    this.#failures = []
    this.#marks = []
  }

  #tell(status: string, word: string) {
    this.status = status
    this.told.push(word)
  }
}

type End = { id: string; path: string; model: Model; answer: number; bad: number } // bad: how likely it fails next

export const check: Check = async ({ small, seed, tell }) => {
  const [endpoints, steps] = small ? [10, 25] : [40, 150]
  const random = createRandom(seed)
  const receiver = await startReceiver()
  atEnd(receiver.stop)
  const time = await startMovingTime([receiver.host])
  const { clock, ask } = time
  const base = receiver.url.replace('/hook', '')
  const ends: End[] = []
  for (let index = 0; index < endpoints; index++) {
    const path = `/${index}`
    const { id } = await ask('POST', '/v1/webhook_endpoints', { url: base + path, event_types: ['message.scheduled'] })
    ends.push({ id, path, model: new Model(), answer: 204, bad: 0.9 })
  }
  let outcomes = 0
  receiver.answer(({ path }, response) => {
    const end = ends.find((one) => one.path === path)
    if (end) {
      outcomes++
      end.model.attempt(end.answer, clock.now())
    }
    response.writeHead(end?.answer ?? 204).end()
  })

  let [compared, recoveries] = [0, 0]
  const faults: string[] = []
  for (let step = 1; step <= steps; step++) {
    for (const end of ends) {
      if (random() < 0.1) end.bad = random() < 0.7 ? 0.97 : 0.2 // some stay down for days, some stumble
      end.answer = random() >= end.bad ? 204 : random() < 0.005 ? 410 : 500
      const stopped = end.model.status === 'paused' || end.model.status === 'disabled'
      if (random() >= (stopped ? 0.25 : 0.01)) continue
      end.model.recover() // nothing is under way; what is sent again comes after it
      await ask('POST', `/v1/webhook_endpoints/${end.id}/recover`, {})
      recoveries++
      await time.settle()
    }
    clock.advance(PAUSES[Math.floor(random() * PAUSES.length)]! + Math.round(random() * 10_000))
    const message = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' }, scheduled_at: '2055-01-01T00:00:00Z' }
    await ask('POST', '/v1/messages', message)
    await time.poke()
    await time.settle()
    const found = (await allOf(ask)) as { id: string; status: string }[]
    for (const { id, model } of ends) {
      const { status } = found.find((one) => one.id === id)!
      compared++
      if (status !== model.status) faults.push(`step ${step}: ${status}, not ${model.status}`)
    }
    if (step % 25 === 0) tell(`${step} steps, ${outcomes} outcomes, ${faults.length} differences`)
  }

  const told: Record<string, number> = {}
  for (const { id, model } of ends) {
    const words = await eventually(async () => {
      const { rows } = await time.db.raw('select type from events where subject = ? order by seq', [id])
      return (rows as { type: string }[]).map(({ type }) => type.split('.')[1]!).filter((word) => word !== 'created')
    })
    for (const word of words) told[word] = (told[word] ?? 0) + 1
    if (words.join() !== model.told.join()) faults.push(`told ${words.join(', ')}, not ${model.told.join(', ')}`)
  }
  const kinds = ['degraded', 'recovered', 'paused', 'disabled']
  return {
    name: 'disable and recover against a reference model',
    value: { endpoints, steps, outcomes, recoveries, told, differences: faults.length, faults: faults.slice(0, 10) },
    bar: { differences: 0, told: kinds, confidence: zeroIn(compared) },
    pass: faults.length === 0 && (small ? (told.degraded ?? 0) > 0 : kinds.every((kind) => (told[kind] ?? 0) > 0)),
    n: compared,
  }
}

async function allOf(ask: (method: string, path: string) => Promise<{ data: object[]; has_more: boolean; next_cursor: string }>) {
  const all: object[] = []
  for (
    let page = await ask('GET', '/v1/webhook_endpoints?limit=100');
    ;
    page = await ask('GET', `/v1/webhook_endpoints?limit=100&cursor=${page.next_cursor}`)
  ) {
    all.push(...page.data)
    if (!page.has_more) return all
  }
}
