// One policy: which requests it counts, who shares what it counts, and the meters that count.

import type { OperationRow } from '#generated/operations.ts'
import type { Principal } from '../../../lib/context.ts'
import { createIpRanges } from '../../../lib/ip-ranges.ts'
import { callerOf } from './address.ts'
import { Bucket, type BucketLimit, bucketLimit } from './bucket.ts'
import type { Ledger } from './ledger.ts'
import type { Limit, Meter } from './meter.ts'
import type { PolicyRow } from './policies.store.ts'
import { type Place, Quota, type QuotaLimit, quotaLimit } from './quota.ts'
import { Slots, type SlotsLimit, slotsLimit } from './slots.ts'
import { Subjects } from './subjects.ts'

export type Policy = {
  readonly row: PolicyRow
  readonly subjects: Subjects
  /** Whether it counts requests of the operation, of whomever. */
  covers(operation: OperationRow): boolean
  /** Whether it counts requests of the principal from the address. */
  concerns(principal: Principal, address: string): boolean
  meters(principal: Principal, address: string, now: number): Meter[]
}

/** No policy counts these operations: whoever locked everybody out can undo it. */
export const OWN_TAG = 'rate_limit_policies'

export const tagOf = ({ id }: Pick<OperationRow, 'id'>) => id.slice(0, id.indexOf('.'))

export type PolicyDependencies = { ledger: Ledger; nameAddress(address: string): string }

/** What `previous`, the same policy before it changed, has counted goes on, as far as the same is counted. */
export function createPolicy(row: PolicyRow, { ledger, nameAddress }: PolicyDependencies, now: number, previous?: Policy): Policy {
  const limits = limitsOf(row)
  const placeOf = (key: string): Place => {
    const subject = row.per === 'address' ? nameAddress(key) : key
    return { organization: row.organization_id, policy: row.id, subject, key: `${row.id}:${subject}` }
  }
  const subjects = new Subjects((key, now) => limits.map((limit) => meterFor(limit, placeOf(key), ledger, now)))
  if (previous && previous.row.per === row.per) {
    subjects.takeOver(previous.subjects, (key, meters) =>
      limits.map((limit) => under(limit, meters) ?? meterFor(limit, placeOf(key), ledger, now)),
    )
  }

  const { target_type: type, target_value: value } = row
  const ranges = type === 'address' && value !== null ? createIpRanges([value]) : null
  return {
    row,
    subjects,
    covers(operation) {
      if (type === 'operation') return operation.id === value
      return type !== 'tag' || tagOf(operation) === value
    },
    concerns({ type: kind, id, environmentId }, address) {
      if (type === 'environment') return value === null || environmentId === value
      if (type === 'api_key') return kind === 'api_key' && (value === null || id === value)
      return ranges === null || ranges.includes(address)
    },
    meters: (principal, address, now) => subjects.meters(sharer(row.per, principal, address), now),
  }
}

function sharer(per: PolicyRow['per'], { organizationId, environmentId, id }: Principal, address: string): string {
  if (per === 'credential') return id
  if (per === 'environment') return environmentId
  return per === 'address' ? callerOf(address) : organizationId
}

export function limitsOf({ name, quota, window_seconds, burst, daily_quota, monthly_quota, max_concurrent }: PolicyRow): Limit[] {
  const limits: Limit[] = []
  if (quota !== null) limits.push(bucketLimit({ label: name, quota, windowSeconds: window_seconds, burst }))
  if (daily_quota !== null) limits.push(quotaLimit(name, 'day', daily_quota))
  if (monthly_quota !== null) limits.push(quotaLimit(name, 'month', monthly_quota))
  if (max_concurrent !== null) limits.push(slotsLimit(name, max_concurrent))
  return limits
}

/** What counted the same before, held against a new number. */
function under(limit: Limit, meters: Meter[]): Meter | undefined {
  const meter = meters.find((one) => one.limit.kind === limit.kind)
  if (meter) meter.limit = limit
  return meter
}

function meterFor(limit: Limit, place: Place, ledger: Ledger, now: number): Meter {
  if (limit.kind === 'bucket') return new Bucket(limit as BucketLimit, place.key, now)
  if (limit.kind === 'slots') return new Slots(limit as SlotsLimit, place.key)
  return new Quota(limit as QuotaLimit, place, ledger, now)
}
