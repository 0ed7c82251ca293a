// Rate limits of requests: the built-in ones of an environment and of an address, and the policies of the organization.
// In memory, without a promise or a timer; where there is a Redis, nodes count together in it.

import type { OperationRow } from '#generated/operations.ts'
import type { EffectiveRateLimit } from '#generated/types/types.gen.ts'
import type { Clock } from '../../../lib/clock.ts'
import type { Principal } from '../../../lib/context.ts'
import { callerOf } from './address.ts'
import { Bucket, bucketLimit } from './bucket.ts'
import { builtIn, toEffective } from './effective.ts'
import { describe, tooMany } from './fields.ts'
import type { Meter } from './meter.ts'
import { OWN_TAG, tagOf } from './policy.ts'
import type { PolicyBook } from './policy-book.ts'
import type { Shared } from './shared.ts'
import { Slots } from './slots.ts'
import { Subjects } from './subjects.ts'

const MOST_SUBJECTS = 100_000

export type Request = { requestId: string; operation?: OperationRow; principal?: Principal; address: string }
export type Release = () => void

type Dependencies = {
  clock: Clock
  book: Pick<PolicyBook, 'covering' | 'policies'>
  shared: Shared | null
  nameAddress(address: string): string
  perEnvironment: number // cost units per second; 0: no limit
  perAddress: number
}

export type RateLimits = ReturnType<typeof createRateLimits>

export function createRateLimits({ clock, book, shared, nameAddress, perEnvironment, perAddress }: Dependencies) {
  const standard = bucketLimit({ label: 'default', quota: perEnvironment, windowSeconds: 1 })
  const guessing = bucketLimit({ label: 'address', quota: perAddress, windowSeconds: 1 })
  const environments = new Subjects((id, now) => [new Bucket(standard, `default:${id}`, now)], MOST_SUBJECTS)
  const addresses = new Subjects((caller, now) => [new Bucket(guessing, `address:${nameAddress(caller)}`, now)], MOST_SUBJECTS)

  const metersOf = (operation: OperationRow, principal: Principal, address: string, now: number): Meter[] => {
    const meters = perEnvironment === 0 ? [] : [...environments.meters(principal.environmentId, now)]
    const policies = book.covering(principal.organizationId, operation)
    if (policies.length === 0 || tagOf(operation) === OWN_TAG) return meters
    for (const policy of policies) if (policy.concerns(principal, address)) meters.push(...policy.meters(principal, address, now))
    return meters
  }

  /** Takes from all meters, or from none when one has no room. */
  const takeHere = (meters: Meter[], cost: number, now: number): Meter[] => {
    const full = meters.filter((meter) => !meter.fits(cost, now))
    if (full.length === 0) for (const meter of meters) meter.take(cost, now)
    return full
  }
  const takeShared = async (meters: Meter[], cost: number, lease: string, now: number) => {
    const answer = await shared!.take(meters, cost, lease, now)
    if (answer) return answer
    const full = takeHere(meters, cost, now)
    if (full.length > 0) shared!.release(slotsOf(meters), lease) // which Redis may give yet
    return full
  }

  const settle = (meters: Meter[], full: Meter[], cost: number, now: number, lease: string, headers: Record<string, string>) => {
    describe(meters, now, headers)
    if (full.length > 0) throw tooMany(full, cost, now, headers)
    const slots = slotsOf(meters)
    if (slots.length === 0) return null
    return () => {
      for (const slot of slots) slot.release()
      shared?.release(slots, lease)
    }
  }

  return {
    /**
     * Takes what the operation costs and writes the RateLimit headers. Throws 429 when a policy has no room; then nothing
     * was taken. What it answers with must be called when the request is over.
     */
    admit(
      { requestId, operation, principal, address }: Request,
      headers: Record<string, string>,
    ): Release | null | Promise<Release | null> {
      const now = clock.now()
      const meters = metersOf(operation!, principal!, address, now)
      if (meters.length === 0) return null
      const { cost } = operation!
      if (!shared?.isUp()) return settle(meters, takeHere(meters, cost, now), cost, now, requestId, headers)
      return takeShared(meters, cost, requestId, now).then((full) => settle(meters, full, cost, clock.now(), requestId, headers))
    },

    /** Counts a request without a valid credential. Throws 429 when its address sent too many. */
    async consumeAddress(address: string, headers: Record<string, string>): Promise<void> {
      if (perAddress === 0) return
      const now = clock.now()
      const meters = addresses.meters(callerOf(address), now)
      const full = shared?.isUp() ? await takeShared(meters, 1, '', now) : takeHere(meters, 1, now)
      if (full.length === 0) return
      describe(full, now, headers)
      throw tooMany(full, 1, now, headers)
    },

    /** Whether an address sent too many already; then keys that were never good are not even looked up. */
    isBlocked(address: string): boolean {
      const [meter] = addresses.peek(callerOf(address)) ?? []
      return perAddress !== 0 && meter !== undefined && !meter.fits(1, clock.now())
    },

    /** What counts for requests of the principal from the address, at least for some operations. */
    effective(principal: Principal, address: string): EffectiveRateLimit[] {
      const policies = book.policies(principal.organizationId).filter((policy) => policy.concerns(principal, address))
      return [...(perEnvironment === 0 ? [] : [builtIn(perEnvironment)]), ...policies.map(({ row }) => toEffective(row))]
    },
  }
}

const slotsOf = (meters: Meter[]) => meters.filter((meter) => meter instanceof Slots)
