// The rules that need no server: filters, schedule, health, signatures.

import { expect } from 'chai'
import { cpuMs } from '../../../test/support/work.ts'
import { Webhook } from 'standardwebhooks'
import { createFilter, FilterError } from '../events/filter.ts'
import { type Health, HEALTHY, judge, type Verdict } from '../../lib/health.ts'
import { parsedOf } from '../events/feed.ts'
import { deliveryId } from './target.ts'
import { PAUSES, pauseAfter } from './schedule.ts'
import { readRetryAfter } from '../../lib/retry-after.ts'
import { createSigner, infoOf, newSecret, shown } from './secrets.ts'

const event = { type: 'message.sent', subject: 'msg_1', data: { to: '+4930', attempt: 2, tags: ['a', 'b'], from: null, price: 1.5 } }

describe('filters', () => {
  const cases: [string, boolean][] = [
    ['event.type == "message.sent"', true],
    ['event.data.attempt > 1 && event.data.price < 2.0', true],
    ['event.data.to.startsWith("+49")', true],
    ['event.data.to.matches("^[+]49")', true],
    ['event.data.to.matches("^[+]1")', false],
    ['event.data.tags.exists(t, t.matches("^b"))', true],
    ['"c" in event.data.tags', false],
    ['has(event.data.price) && !has(event.data.cost)', true],
    ['event.data.cost == 1', false],
    ['event.data.from == null', true],
    ['event.constructor.name == "Object"', false],
    ['event.__proto__ == null', false],
    ['event.data.to.matches("(a+)+$")', false],
  ]
  for (const [source, expected] of cases) it(`${source} is ${expected}`, () => expect(createFilter(source)(event)).to.equal(expected))

  const wrong = [
    '',
    'event.',
    '1 + 1',
    '"text"',
    'other == 1',
    'process.exit(1)',
    'event.type.matches("(")',
    'event.type.matches("(a)\\\\1")',
    'event.type.matches(event.subject)',
    `event.type.matches("${'a'.repeat(201)}")`,
    'event.data.tags.all(a, event.data.tags.all(b, a == b))',
    'event.data.tags.map(a, event.data.tags.filter(b, true)).size() > 0',
    Array.from({ length: 200 }, () => 'true').join(' && '),
    `${'('.repeat(60)}true${')'.repeat(60)} ${'&& [[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]] == []'}`,
    `[${Array.from({ length: 21 }, () => '1').join(',')}].exists(a, a == 1)`,
  ]
  for (const source of wrong) it(`refuses ${source.slice(0, 70)}`, () => expect(() => createFilter(source)).to.throw(FilterError))

  it('takes linear time for patterns that ruin others', async () => {
    const filter = createFilter('event.data.text.matches("^(a+)+$")')
    expect(await cpuMs(() => filter({ data: { text: `${'a'.repeat(50_000)}!` } }))).to.be.lessThan(500)
  })

  it('end soon, whatever the largest event and expression', async () => {
    const filter = createFilter('event.data.list.exists(t, t.contains("1") || t.contains("2") || t.contains("3") || t == "4" || t == "5")')
    const event = { environment_id: '', seq: 1, id: 'evt_1', type: 'a.b', subject: 's', at: 0 }
    const large = { ...event, data: JSON.stringify({ list: Array.from({ length: 50_000 }, () => 'x') }) }
    expect(await cpuMs(() => expect(filter(parsedOf(large))).to.equal(false))).to.be.lessThan(200)
    const long = Array.from({ length: 6 }, (_, index) => `t.contains("${index}")`).join(' || ')
    expect(() => createFilter(`event.data.list.exists(t, ${long})`)).to.throw(FilterError, 'too long')
  })
})

describe('the schedule of retries', () => {
  const pause = (tries: number, more = {}) => pauseAfter({ schedule: null, tries, busy: false, retryAfterMs: null, chance: 0, ...more })

  it('has ten attempts over three days, never earlier than said, up to a fifth later', () => {
    expect(PAUSES.reduce((sum, each) => sum + each, 0)).to.equal(((75 * 60 + 35) * 60 + 5) * 1_000)
    for (const [index, base] of PAUSES.entries()) {
      expect(pause(index + 1)).to.equal(base)
      expect(pause(index + 1, { chance: 1 })).to.equal(base * 1.2)
    }
    expect(pause(10)).to.equal(null)
  })

  it('heeds Retry-After between the pause and twice the pause, a day at most', () => {
    expect(pause(2, { retryAfterMs: 1_000 })).to.equal(300_000)
    expect(pause(2, { retryAfterMs: 400_000 })).to.equal(400_000)
    expect(pause(2, { retryAfterMs: 10_000_000 })).to.equal(600_000)
    expect(pause(9, { retryAfterMs: 10 ** 9 })).to.equal(86_400_000)
  })

  it('gives a busy receiver a minute', () => {
    expect(pause(1, { busy: true })).to.equal(60_000)
    expect(pause(1, { busy: true, retryAfterMs: 90_000 })).to.equal(90_000)
    expect(pause(3, { busy: true })).to.equal(PAUSES[2])
  })

  it('reads both forms of Retry-After', () => {
    const now = Date.parse('2026-11-23T09:00:00Z')
    expect(readRetryAfter('120', now)).to.equal(120_000)
    expect(readRetryAfter('Mon, 23 Nov 2026 09:01:00 GMT', now)).to.equal(60_000)
    expect(readRetryAfter('Mon, 23 Nov 2026 08:00:00 GMT', now)).to.equal(0)
    for (const nothing of [undefined, '', '-1', '1.5', 'soon', '99999999999', ['1', '2']])
      expect(readRetryAfter(nothing, now)).to.equal(null)
  })
})

describe('the health of an endpoint', () => {
  const start: Health = { ...HEALTHY, status: 'active', status_reason: null, stopped_at: null }
  const at = (minutes: number) => new Date(minutes * 60_000)
  const walk = (steps: [minute: number, verdict: Verdict][]) => {
    let health = start
    const changes: [number, string][] = []
    for (const [minute, verdict] of steps) {
      const judged = judge(health, verdict, at(minute))
      health = judged.health
      if (judged.change) changes.push([minute, judged.change])
    }
    return { health, changes }
  }
  const HOUR = 60
  const DAY = 24 * HOUR

  it('is degraded after three failures over five minutes, and recovers with one success', () => {
    expect(
      walk([
        [0, 'failure'],
        [1, 'failure'],
        [4, 'failure'],
        [5, 'failure'],
        [6, 'failure'],
        [7, 'success'],
        [8, 'success'],
      ]).changes,
    ).to.deep.equal([
      [5, 'degraded'],
      [7, 'recovered'],
    ])
  })

  it('is paused after five days of nothing but failures, three of them twelve hours apart', () => {
    const daily = walk([0, 1, 2, 3, 4, 5].map((day) => [day * DAY, 'failure'] as [number, Verdict]))
    expect(daily.changes).to.deep.equal([
      [2 * DAY, 'degraded'],
      [5 * DAY, 'paused'],
    ])
    expect(daily.health).to.include({ status: 'paused', status_reason: 'failing' })
    const rare = walk([
      [0, 'failure'],
      [5 * DAY, 'failure'],
      [5 * DAY + 60, 'failure'],
      [5 * DAY + 13 * HOUR, 'failure'],
    ])
    expect(rare.changes.at(-1)).to.deep.equal([5 * DAY + 13 * HOUR, 'paused'])
    const saved = walk([
      [0, 'failure'],
      [DAY, 'failure'],
      [4 * DAY, 'success'],
      [5 * DAY, 'failure'],
      [6 * DAY, 'failure'],
    ])
    expect(saved.changes.map(([, change]) => change)).to.not.include('paused')
  })

  it('is disabled at once by a receiver that is gone, and nothing changes it afterwards', () => {
    const gone = walk([
      [0, 'gone'],
      [1, 'success'],
      [2, 'failure'],
    ])
    expect(gone.changes).to.deep.equal([[0, 'disabled']])
    expect(gone.health).to.deep.include({ status: 'disabled', status_reason: 'gone', stopped_at: at(0) })
  })
})

describe('the health of an endpoint, against a reference', () => {
  /** Looks back over the whole history at every step; slow, and hard to get wrong. */
  function reference(history: { at: number; verdict: Verdict }[]) {
    let status = 'active'
    const changes: string[] = []
    for (let now = 0; now < history.length; now++) {
      if (status === 'paused' || status === 'disabled') break
      const { at, verdict } = history[now]!
      if (verdict === 'success') {
        if (status === 'degraded') changes.push(`${now} recovered`)
        status = 'active'
        continue
      }
      const lastSuccess = history.slice(0, now).findLastIndex((each) => each.verdict === 'success')
      const streak = history.slice(lastSuccess + 1, now + 1)
      let [marks, lastMark] = [0, Number.NEGATIVE_INFINITY]
      for (const failure of streak) if (failure.at - lastMark >= 12 * 3_600_000) [marks, lastMark] = [marks + 1, failure.at]
      const failing = at - streak[0]!.at
      if (verdict === 'gone') status = 'disabled'
      else if (failing >= 5 * 86_400_000 && marks >= 3) status = 'paused'
      else if (status === 'active' && failing >= 300_000 && streak.length >= 3) status = 'degraded'
      else continue
      changes.push(`${now} ${status}`)
    }
    return { status, changes }
  }

  it('agrees over 5,000 random histories', () => {
    let state = 7
    const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
    const ends = new Map<string, number>()
    for (let round = 0; round < 5_000; round++) {
      const wellness = random() ** 2
      let at = 0
      const history = Array.from({ length: Math.ceil(random() * 60) }, () => {
        at += random() < 0.5 ? random() * 600_000 : random() * 20 * 3_600_000
        const verdict: Verdict = random() < wellness ? 'success' : random() < 0.01 ? 'gone' : 'failure'
        return { at, verdict }
      })
      let health: Health = { ...HEALTHY, status: 'active', status_reason: null, stopped_at: null }
      const changes: string[] = []
      for (const [index, step] of history.entries()) {
        const judged = judge(health, step.verdict, new Date(step.at))
        health = judged.health
        if (judged.change) changes.push(`${index} ${judged.change}`)
      }
      const expected = reference(history)
      expect({ status: health.status, changes }, JSON.stringify(history)).to.deep.equal(expected)
      ends.set(expected.status, (ends.get(expected.status) ?? 0) + 1)
    }
    expect([...ends.keys()].sort()).to.deep.equal(['active', 'degraded', 'disabled', 'paused'])
  })
})

describe('signatures', () => {
  it('are those of the specification, with every live secret', () => {
    // The vector of the Standard Webhooks specification.
    const secret = { hmac: 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', private: newSecret(new Date(0)).private, created_at: '', expires_at: null }
    const signed = createSigner([secret], ['v1'])('msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}', 0)
    expect(signed).to.equal('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
  })

  it('end with their secret', () => {
    const [old, fresh] = [newSecret(new Date(0)), newSecret(new Date(1))]
    const sign = createSigner([fresh, { ...old, expires_at: new Date(1_000).toISOString() }], ['v1', 'v1a'])
    expect(sign('evt_1', 1, '{}', 999).split(' ')).to.have.length(4)
    expect(sign('evt_1', 1, '{}', 1_000).split(' ')).to.have.length(2)
    expect(shown(old)).to.match(/^whsec_/)
    expect(infoOf(old).public_key).to.match(/^whpk_/)
  })

  it('are refused by the standard library after any change', () => {
    const secret = newSecret(new Date())
    const seconds = Math.floor(Date.now() / 1_000)
    const body = '{"a":1}'
    const signature = createSigner([secret], ['v1'])('evt_1', seconds, body, Date.now())
    const headers = { 'webhook-id': 'evt_1', 'webhook-timestamp': String(seconds), 'webhook-signature': signature }
    const library = new Webhook(shown(secret))
    expect(library.verify(body, headers)).to.deep.equal({ a: 1 })
    let tried = 0
    for (let index = 3; index < signature.length - 1; index++) {
      const changed = signature.slice(0, index) + (signature[index] === 'A' ? 'B' : 'A') + signature.slice(index + 1)
      expect(() => library.verify(body, { ...headers, 'webhook-signature': changed })).to.throw()
      tried++
    }
    expect(tried).to.be.greaterThan(40)
    for (const other of [{ 'webhook-id': 'evt_2' }, { 'webhook-timestamp': String(seconds + 1) }]) {
      expect(() => library.verify(body, { ...headers, ...other })).to.throw()
    }
  })
})

describe('ids of deliveries', () => {
  it('are the same for the same pair and differ for others, and sort by the time of the event', () => {
    const id = deliveryId('evt_01k8z7m4x2q9v5n3c6b1a0g7ht', 'whe_01k8z7m4x2q9v5n3c6b1a0g7ht')
    expect(id).to.match(/^whd_01k8z7m4x2[0-9a-hjkmnp-tv-z]{16}$/)
    expect(deliveryId('evt_01k8z7m4x2q9v5n3c6b1a0g7ht', 'whe_01k8z7m4x2q9v5n3c6b1a0g7ht')).to.equal(id)
    expect(deliveryId('evt_01k8z7m4x2q9v5n3c6b1a0g7ht', 'whe_01k8z7m4x2q9v5n3c6b1a0g7hs')).to.not.equal(id)
    expect(deliveryId('evt_01k8z7m4x2q9v5n3c6b1a0g7hs', 'whe_01k8z7m4x2q9v5n3c6b1a0g7ht')).to.not.equal(id)
  })
})
