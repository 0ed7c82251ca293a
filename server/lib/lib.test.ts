// The small parts that everything stands on.

import { Writable } from 'node:stream'
import { expect } from 'chai'
import { readConfig } from '../config.ts'
import { isWellFormed, newApiKey } from '../domains/identity/api-key.ts'
import { createBatch } from './batch.ts'
import { createBreaker } from './breaker.ts'
import { readTime } from './clock.ts'
import { ConnectionLost } from './db.ts'
import { firstIdAt, newId } from './ids.ts'
import { createLog } from './log.ts'
import { Problem, problemBody, unavailable } from './problem.ts'

const tick = () => new Promise((resolve) => setTimeout(resolve, 1))

describe('batch', () => {
  it('lets items that wait ride together, at most so many, and answers each its own', async () => {
    const sizes: number[] = []
    const batch = createBatch<number, number>({
      run: async (items) => {
        sizes.push(items.length)
        await tick()
        return items.map((item) => item * 2)
      },
      maxItems: 10,
      inFlight: 1,
    })
    const answers = await Promise.all(Array.from({ length: 25 }, (_, index) => batch.add(index)))
    expect(answers).to.deep.equal(Array.from({ length: 25 }, (_, index) => index * 2))
    expect(Math.max(...sizes)).to.equal(10)
    expect(sizes).to.have.length.below(6)
  })

  it('lets a poisoned item fail alone', async () => {
    const batch = createBatch<number, number>({
      run: async (items) => {
        if (items.includes(3)) throw new Error('poison')
        return items
      },
    })
    const answers = await Promise.allSettled([1, 2, 3, 4].map((item) => batch.add(item)))
    expect(answers.map(({ status }) => status)).to.deep.equal(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  })

  it('does not try one by one when the database is away', async () => {
    let calls = 0
    const batch = createBatch<number, number>({
      run: async () => {
        calls++
        throw unavailable('away.')
      },
      inFlight: 1,
    })
    const answers = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => batch.add(index)))
    expect(answers.every(({ status }) => status === 'rejected')).to.equal(true)
    expect(calls).to.equal(1)
  })

  it('tells everyone that the outcome is unknown when the connection broke and stays broken', async () => {
    let calls = 0
    const batch = createBatch<number, number>({
      run: async () => {
        calls++
        throw new ConnectionLost(new Error('broken'))
      },
      inFlight: 1,
    })
    const answers = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => batch.add(index)))
    for (const answer of answers) expect((answer as PromiseRejectedResult).reason).to.be.instanceOf(ConnectionLost)
    expect(calls).to.equal(2)
  })

  it('refuses more callers than may wait', async () => {
    const batch = createBatch<number, number>({ run: (items) => tick().then(() => items), maxWaiting: 5, maxItems: 1, inFlight: 1 })
    const answers = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => batch.add(index)))
    const refused = answers.filter((answer) => answer.status === 'rejected')
    expect(refused).to.have.length.above(0)
    for (const { reason } of refused as PromiseRejectedResult[]) expect((reason as Problem).code).to.equal('unavailable')
  })
})

describe('breaker', () => {
  const start = () => {
    const clock = { at: 0, now: () => clock.at }
    return { clock, breaker: createBreaker(clock) }
  }
  const fail = (breaker: { record(ok: boolean): void }, times: number) => {
    for (let index = 0; index < times; index++) breaker.record(false)
  }

  it('opens at ten calls of which half failed, not before', () => {
    const { breaker } = start()
    for (let index = 0; index < 5; index++) breaker.record(true)
    fail(breaker, 4)
    expect(breaker.state()).to.equal('closed')
    fail(breaker, 1)
    expect(breaker.state()).to.equal('open')
    expect(breaker.room(50)).to.equal(0)
  })

  it('forgets what is older than ten seconds', () => {
    const { clock, breaker } = start()
    fail(breaker, 9)
    clock.at = 10_001
    fail(breaker, 1)
    expect(breaker.state()).to.equal('closed')
  })

  it('lets one probe through, doubles its pause when that fails, up to a minute, and closes when it works', () => {
    const { clock, breaker } = start()
    fail(breaker, 10)
    for (const pause of [5_000, 10_000, 20_000, 40_000, 60_000, 60_000]) {
      clock.at += pause - 1
      expect(breaker.room(50), `${pause}`).to.equal(0)
      clock.at += 1
      expect(breaker.room(50)).to.equal(1)
      fail(breaker, 1)
    }
    clock.at += 60_000
    breaker.record(true)
    expect(breaker.room(50)).to.equal(50)
  })
})

describe('ids', () => {
  it('are 26 characters after their prefix, ordered by time, and differ', () => {
    const ids = Array.from({ length: 5_000 }, () => newId('msg'))
    expect(new Set(ids).size).to.equal(5_000)
    for (const id of ids) expect(id).to.match(/^msg_[0-9a-hjkmnp-tv-z]{26}$/)
    expect(newId('msg', 1_000) < newId('msg', 1_001)).to.equal(true)
    expect(firstIdAt('msg', 1_000) <= newId('msg', 1_000)).to.equal(true)
    expect(newId('msg', 999) < firstIdAt('msg', 1_000)).to.equal(true)
  })
})

describe('API keys', () => {
  it('carry a checksum that finds every single mistyped character', () => {
    const key = newApiKey('sandbox', 'local')
    expect(key).to.match(/^rk_test_local_[0-9A-Za-z]{36}$/)
    expect(isWellFormed(key)).to.equal(true)
    for (let index = 14; index < key.length; index++) {
      const other = key[index] === 'x' ? 'y' : 'x'
      expect(isWellFormed(key.slice(0, index) + other + key.slice(index + 1))).to.equal(false)
    }
    expect(isWellFormed(key.replace('test', 'live'))).to.equal(false)
  })
})

describe('log', () => {
  it('writes declared fields and nothing else, on one line', async () => {
    const lines: string[] = []
    const sink = new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk))
        done()
      },
    })
    const log = createLog('info', sink)
    const secrets = { request_id: 'req_1', body: 'CANARY', authorization: 'CANARY' } as object
    log.info(secrets, 'hello\nworld\u001b[31m')
    log.error({ cause: Object.assign(new Error('value CANARY is bad'), { severity: 'ERROR', code: '22P02' }) }, 'failed')
    expect(lines).to.have.length(2)
    expect(lines.join('')).to.not.include('CANARY').and.not.include('\u001b')
    expect(JSON.parse(lines[0]!)).to.include({ request_id: 'req_1' })
    expect(JSON.parse(lines[1]!).cause).to.include({ code: '22P02' })
  })
})

describe('problems', () => {
  it('keep the cause to themselves', () => {
    const body = problemBody(new Problem('internal_error', 'It is logged.', { cause: new Error('secret') }), 'req_1')
    expect(JSON.stringify(body)).to.not.include('secret')
    expect(body).to.include({ status: 500, code: 'internal_error', request_id: 'req_1', retryable: true })
  })
})

describe('settings', () => {
  it('have defaults', () => {
    expect(readConfig({})).to.include({ port: 8080, host: '127.0.0.1', rateLimit: 10_000, addressLimit: 50, databaseUrl: null })
  })

  it('name every fault at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x' })).to.throw(/PORT.*\n.*DATABASE_URL.*\n.*LOG_LEVEL/)
  })
})

describe('times', () => {
  it('are read with and without leap seconds and offsets', () => {
    expect(readTime('2026-11-23T10:00:00+01:00')).to.equal(Date.UTC(2026, 10, 23, 9))
    expect(readTime('1998-12-31T23:59:60Z')).to.equal(Date.UTC(1998, 11, 31, 23, 59, 59))
    expect(readTime('1998-12-31T23:59:60.5Z')).to.equal(Date.UTC(1998, 11, 31, 23, 59, 59, 500))
  })
})
