// The arithmetic of meters, under a clock that the test moves.

import { expect } from 'chai'
import { callerOf } from './address.ts'
import { Bucket, bucketLimit } from './bucket.ts'
import { describe as describeLimits, tooMany } from './fields.ts'
import type { Count, Ledger } from './ledger.ts'
import { Quota, quotaLimit } from './quota.ts'
import { Slots, slotsLimit } from './slots.ts'
import { Subjects } from './subjects.ts'
import { windowAt } from './window.ts'

const START = Date.UTC(2026, 10, 23, 12)

const bucketOf = (quota: number, windowSeconds: number, burst?: number) =>
  new Bucket(bucketLimit({ label: 'b', quota, windowSeconds, burst: burst ?? null }), 'b', START)

const takeIfFits = (bucket: Bucket, cost: number, now: number) => {
  const fits = bucket.fits(cost, now)
  if (fits) bucket.take(cost, now)
  return fits
}

/** The same numbers in every run. */
function random(seed: number) {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

describe('a token bucket', () => {
  it('lets the burst through at once, then the rate', () => {
    const bucket = bucketOf(10, 1, 30)
    const count = (now: number) => {
      let taken = 0
      while (takeIfFits(bucket, 1, now)) taken++
      return taken
    }
    expect(count(START)).to.equal(30)
    expect(count(START + 99)).to.equal(0)
    expect(count(START + 100)).to.equal(1)
    expect(count(START + 1_100)).to.equal(10)
    expect(count(START + 60_000)).to.equal(30)
  })

  it('never lets more through than burst and rate allow, in any stretch of time', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed)
      const quota = 1 + Math.floor(next() * 1_000)
      const windowSeconds = 1 + Math.floor(next() * 100)
      const burst = 1 + Math.floor(next() * 2_000)
      const largest = Math.min(burst, 20)
      const bucket = bucketOf(quota, windowSeconds, burst)
      const taken: { at: number; cost: number }[] = []
      let now = START
      for (let step = 0; step < 300; step++) {
        now += Math.floor(next() * 50)
        const cost = 1 + Math.floor(next() * largest)
        if (takeIfFits(bucket, cost, now)) taken.push({ at: now, cost })
      }
      const perMs = quota / windowSeconds / 1_000
      for (let from = 0; from < taken.length; from += 7) {
        let sum = 0
        for (let to = from; to < taken.length; to++) {
          sum += taken[to]!.cost
          expect(sum, `seed ${seed}`).to.be.at.most(burst + (taken[to]!.at - taken[from]!.at) * perMs + 1e-3)
        }
      }
    }
  })

  it('lets all of burst and rate through when it is pressed', () => {
    for (const [quota, windowSeconds, burst] of [
      [7, 3, 20],
      [1_000, 1, 1_000],
      [1, 60, 1],
      [333, 7, 50],
    ] as const) {
      const bucket = bucketOf(quota, windowSeconds, burst)
      let taken = 0
      for (let at = 0; at <= 600_000; at++) while (takeIfFits(bucket, 1, START + at)) taken++
      expect(taken).to.equal(burst + Math.floor((600_000 * quota) / (windowSeconds * 1_000)))
    }
  })

  it('says truly when a cost fits: not a second earlier than it needs, and not too late', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed)
      const bucket = bucketOf(1 + Math.floor(next() * 50), 1 + Math.floor(next() * 60), 100)
      const cost = 1 + Math.floor(next() * 100)
      while (takeIfFits(bucket, 1, START));
      const wait = bucket.fitsIn(cost, START)
      expect(bucket.fits(cost, START + wait * 1_000), `seed ${seed}`).to.equal(true)
      if (wait > 1) expect(bucketAfter(bucket, cost, START + (wait - 1) * 1_000), `seed ${seed}`).to.equal(false)
    }
  })

  it('lets what costs more than it holds through when it is full, and makes it pay', () => {
    const bucket = bucketOf(5, 1)
    expect(takeIfFits(bucket, 1, START)).to.equal(true)
    expect(takeIfFits(bucket, 20, START)).to.equal(false)
    expect(takeIfFits(bucket, 20, START + 200)).to.equal(true)
    expect(bucket.left(START + 200)).to.equal(0)
    expect(takeIfFits(bucket, 1, START + 3_200)).to.equal(false)
    expect(takeIfFits(bucket, 1, START + 3_400)).to.equal(true)
  })

  it('keeps up with ten million units a second', () => {
    const bucket = bucketOf(10_000_000, 1)
    for (let count = 0; count < 10_000; count++) bucket.take(1_000, START)
    expect(bucket.left(START)).to.equal(0)
    expect(bucket.left(START + 1)).to.equal(10_000)
  })

  it('tells Redis once what it let through alone, never more than it holds, and again when no answer came', () => {
    const bucket = bucketOf(10, 1)
    for (let count = 0; count < 4; count++) bucket.take(1, START)
    expect([bucket.shared()[3], bucket.shared()[3]]).to.deep.equal([4, 0])
    bucket.untold(4)
    for (let count = 0; count < 50; count++) bucket.take(1, START)
    expect(bucket.shared()[3]).to.equal(10)
    bucket.adopt(7, 1, START)
    expect([bucket.left(START), bucket.shared()[3]]).to.deep.equal([7, 0])
  })

  it('takes no harm from a clock that is set back', () => {
    const bucket = bucketOf(10, 1)
    for (let count = 0; count < 10; count++) bucket.take(1, START)
    expect(bucket.fits(1, START - 3_600_000)).to.equal(false)
    expect(bucket.fits(1, START - 3_600_000 + 100)).to.equal(true)
  })
})

/** What a bucket would say at a moment, asked without moving its own time: one that was adopted at the start. */
function bucketAfter(bucket: Bucket, cost: number, now: number): boolean {
  const twin = new Bucket(bucket.limit, 'twin', START)
  twin.adopt(0, 0, START)
  return twin.fits(cost, now)
}

describe('a quota', () => {
  const counts: Count[] = []
  const ledger: Ledger = {
    open: (place, window) => {
      const count = { ...place, ...window, known: 0, pending: 0 }
      counts.push(count)
      return count
    },
    add: (count, cost) => void (count.pending += cost),
  }
  const place = { organization: 'org_1', policy: 'rlp_1', subject: 'key_1', key: 'k' }

  it('begins again at midnight, in UTC', () => {
    const late = Date.UTC(2026, 11, 31, 23, 59, 59)
    const quota = new Quota(quotaLimit('q', 'day', 3), place, ledger, late)
    for (let count = 0; count < 3; count++) quota.take(1, late)
    expect(quota.fits(1, late + 999)).to.equal(false)
    expect(quota.resetsIn(late)).to.equal(1)
    expect(quota.fits(1, late + 1_000)).to.equal(true)
    expect(quota.left(late + 1_000)).to.equal(3)
    expect(counts.slice(-2).map(({ startsOn }) => startsOn)).to.deep.equal(['2026-12-31', '2027-01-01'])
  })

  it('of a month knows how long months are', () => {
    expect(quotaLimit('q', 'month', 3).declaration(Date.UTC(2028, 1, 29))).to.equal(`"q/monthly";q=3;w=${29 * 86_400}`)
    expect(windowAt('month', Date.UTC(2026, 11, 31, 23)).endsAt).to.equal(Date.UTC(2027, 0, 1))
  })

  it('is all or nothing', () => {
    const quota = new Quota(quotaLimit('q', 'day', 10), place, ledger, START)
    quota.take(8, START)
    expect([quota.fits(3, START), quota.fits(2, START), quota.left(START)]).to.deep.equal([false, true, 2])
  })

  it('goes on from what all nodes used, and counts its own part once', () => {
    const quota = new Quota(quotaLimit('q', 'day', 100), place, ledger, START)
    quota.take(5, START)
    quota.adopt(50, 0)
    expect(quota.used(START)).to.equal(50)
    quota.adopt(20, 0) // a Redis that lost what it knew
    expect(quota.used(START)).to.equal(50)
  })
})

describe('slots', () => {
  it('are taken and given back', () => {
    const slots = new Slots(slotsLimit('s', 2), 's')
    slots.take()
    slots.take()
    expect([slots.fits(), slots.left(), slots.isIdle()]).to.deep.equal([false, 0, false])
    slots.release()
    expect([slots.fits(), slots.left()]).to.deep.equal([true, 1])
  })
})

describe('the subjects of a policy', () => {
  it('are bounded, and lose the idle ones first', () => {
    const subjects = new Subjects((key, now) => [new Bucket(bucketLimit({ label: 'b', quota: 1, windowSeconds: 10 }), key, now)], 100)
    subjects.meters('busy', START)[0]!.take(1, START)
    for (let count = 0; count < 10_000; count++) subjects.meters(`idle-${count}`, START)
    expect(subjects.size).to.be.at.most(101)
    expect(subjects.peek('busy')?.[0]?.left(START)).to.equal(0)
    for (let count = 0; count < 10_000; count++) subjects.meters(`other-${count}`, START)[0]!.take(1, START)
    expect(subjects.size).to.be.at.most(101)
  })
})

describe('callers', () => {
  const callers: [string, string][] = [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8::1:2:3:4:5', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
    ['', ''],
  ]
  for (const [address, caller] of callers)
    it(`count ${address || 'an unknown address'} as ${caller || 'one'}`, () => expect(callerOf(address)).to.equal(caller))
})

describe('what is told of limits', () => {
  it('has the tightest first, and names what is full', () => {
    const wide = bucketOf(100, 1)
    const tight = new Bucket(bucketLimit({ label: 'tight', quota: 4, windowSeconds: 2 }), 't', START)
    const slots = new Slots(slotsLimit('s', 2), 's')
    for (const meter of [wide, tight, slots]) meter.take(1, START)
    const headers: Record<string, string> = {}
    describeLimits([wide, tight, slots], START, headers)
    expect(headers).to.deep.equal({
      'ratelimit-policy': '"s/concurrent";q=2;qu="concurrent-requests", "tight";q=4;w=2, "b";q=100;w=1',
      ratelimit: '"s/concurrent";r=1, "tight";r=3;t=1, "b";r=99;t=1',
    })
    const { status, options } = tooMany([tight, slots], 4, START, headers)
    expect([status, options.headers?.['retry-after'], options.members]).to.deep.equal([
      429,
      '1',
      { 'violated-policies': ['tight', 's/concurrent'] },
    ])
  })
})
