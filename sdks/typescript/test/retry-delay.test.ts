// The arithmetic of waiting, and UUIDs without crypto.randomUUID.

import { getEventListeners } from 'node:events'
import { expect } from 'chai'
import { APIConnectionError } from '../src/index.ts'
import { parseRetryAfter, retryDelay } from '../src/retry.ts'
import { realTiming } from '../src/timing.ts'
import { fromBytes } from '../src/uuid.ts'

const now = Date.parse('2026-11-23T09:00:00Z')
const failed = new APIConnectionError('', null)

describe('retryDelay', () => {
  it('takes at most a quarter off, and never adds', () => {
    for (const [attempt, full] of [
      [1, 500],
      [2, 1000],
      [5, 8000],
      [9, 8000],
      [1000, 8000],
    ] as const) {
      expect(retryDelay(failed, attempt, () => 0)).to.equal(full)
      expect(retryDelay(failed, attempt, () => 0.999_999)).to.be.within(full * 0.75, full * 0.7501)
    }
  })
})

describe('parseRetryAfter', () => {
  const cases: [string | null, number | null][] = [
    [null, null],
    ['0', 0],
    ['120', 120],
    ['Mon, 23 Nov 2026 09:01:30 GMT', 90],
    ['Mon, 23 Nov 2026 08:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['Tomorrow', null],
    ['', null],
  ]
  for (const [header, seconds] of cases) {
    it(`reads ${JSON.stringify(header)} as ${seconds}`, () => expect(parseRetryAfter(header, now)).to.equal(seconds))
  }
})

describe('realTiming.sleep', () => {
  it('takes its time', async () => {
    const started = performance.now()
    await realTiming.sleep(30, undefined)
    expect(performance.now() - started).to.be.within(28, 2_000)
  })

  it('leaves neither a listener nor a timer behind', async () => {
    const { signal } = new AbortController()
    await realTiming.sleep(1, signal)
    expect(getEventListeners(signal, 'abort')).to.deep.equal([])
    const controller = new AbortController()
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    const sleeping = realTiming.sleep(60_000, controller.signal).catch(() => {})
    expect(timers()).to.equal(before + 1)
    controller.abort()
    await sleeping
    expect(timers()).to.equal(before)
  })

  it('ends at once when aborted before or meanwhile, with the reason', async () => {
    const reason = new Error('enough')
    const controller = new AbortController()
    const sleeping = realTiming.sleep(60_000, controller.signal).catch((error) => error)
    controller.abort(reason)
    expect(await sleeping).to.equal(reason)
    expect(await realTiming.sleep(60_000, controller.signal).catch((error) => error)).to.equal(reason)
  })
})

describe('fromBytes', () => {
  it('writes a version 4 UUID', () => {
    expect(fromBytes(new Uint8Array(16))).to.equal('00000000-0000-4000-8000-000000000000')
    expect(fromBytes(new Uint8Array(16).fill(255))).to.equal('ffffffff-ffff-4fff-bfff-ffffffffffff')
  })
})
