// A rate limit policy as the API shows it, and what one must be like beyond what the contract says.

import { operations } from '#generated/operations.ts'
import type { RateLimitPolicy } from '#generated/types/types.gen.ts'
import { iso } from '../../../lib/clock.ts'
import { isIpRange } from '../../../lib/ip-ranges.ts'
import { type Fault, Problem } from '../../../lib/problem.ts'
import { Bucket } from './bucket.ts'
import type { createPolicyStore, PolicyRow } from './policies.store.ts'
import { OWN_TAG, type Policy, tagOf } from './policy.ts'
import { Quota } from './quota.ts'
import { Slots } from './slots.ts'

const RESERVED = ['default', 'address'] // names of the built-in limits
const MOST_LOOKED_AT = 2_000 // subjects of one policy: a list of policies must not hold up everybody else

/** `policy` is null when it is not in force. */
export function toPolicy(row: PolicyRow, policy: Policy | undefined, now: number, deletedAt: Date | null): RateLimitPolicy {
  return {
    id: row.id,
    object: 'rate_limit_policy',
    name: row.name,
    target: { type: row.target_type, value: row.target_value },
    per: row.per,
    quota: row.quota,
    window_seconds: row.window_seconds,
    burst: row.burst,
    daily_quota: row.daily_quota,
    monthly_quota: row.monthly_quota,
    max_concurrent: row.max_concurrent,
    enabled: row.enabled,
    current_use: useOf(row, policy, now),
    created_at: iso(row.created_at)!,
    updated_at: iso(row.updated_at)!,
    deleted_at: iso(deletedAt),
  }
}

function useOf(row: PolicyRow, policy: Policy | undefined, now: number): RateLimitPolicy['current_use'] {
  const use = {
    subjects: 0,
    quota_left: row.quota === null ? null : (row.burst ?? row.quota),
    used_today: row.daily_quota === null ? null : 0,
    used_this_month: row.monthly_quota === null ? null : 0,
    concurrent: row.max_concurrent === null ? null : 0,
  }
  if (!policy) return use
  for (const { meters } of policy.subjects.values()) {
    if (++use.subjects > MOST_LOOKED_AT) break
    for (const meter of meters) {
      if (meter instanceof Bucket) use.quota_left = Math.min(use.quota_left ?? Infinity, meter.left(now))
      if (meter instanceof Slots) use.concurrent = Math.max(use.concurrent ?? 0, meter.running())
      if (!(meter instanceof Quota)) continue
      if (meter.limit.kind === 'day') use.used_today = Math.max(use.used_today ?? 0, meter.used(now))
      else use.used_this_month = Math.max(use.used_this_month ?? 0, meter.used(now))
    }
  }
  use.subjects = policy.subjects.size
  return use
}

/** Throws 422 with an entry per fault. */
export async function checkPolicy(store: ReturnType<typeof createPolicyStore>, row: PolicyRow): Promise<void> {
  const errors: Fault[] = []
  const fault = (pointer: string, code: string, message: string) => errors.push({ in: 'body', pointer, code, message })
  const { target_type: type, target_value: value } = row
  if (RESERVED.includes(row.name)) fault('/name', 'reserved', 'is the name of a built-in limit')
  if (row.quota === null && row.daily_quota === null && row.monthly_quota === null && row.max_concurrent === null) {
    fault('/quota', 'required', 'or daily_quota, monthly_quota or max_concurrent must be set')
  }
  if (row.burst !== null && row.quota === null) fault('/burst', 'dependency', 'needs a quota')
  const objection = await targetObjection(store, row.organization_id, type, value)
  if (objection) fault('/target/value', 'target', objection)
  if (errors.length > 0)
    throw new Problem('invalid_rate_limit_policy', errors.map(({ pointer, message }) => `${pointer} ${message}.`).join(' '), { errors })
}

async function targetObjection(
  store: ReturnType<typeof createPolicyStore>,
  organization: string,
  type: PolicyRow['target_type'],
  value: string | null,
): Promise<string | null> {
  if (type === 'organization') return value === null ? null : 'names nothing: a policy limits its own organization'
  if (type === 'operation' || type === 'tag') {
    const names: string[] = operations.map((operation) => (type === 'tag' ? tagOf(operation) : operation.id))
    if (value === null || !names.includes(value)) return `must be one of the ${type}s of the API`
    return value.split('.')[0] === OWN_TAG ? 'must not be this: rate limit policies stay open for change' : null
  }
  if (value === null) return null
  if (type === 'address') return isIpRange(value) ? null : 'must be an IP address or a range in CIDR form'
  return (await store.owns(organization, type, value)) ? null : `must be an ${type === 'api_key' ? 'API key' : type} of the organization`
}

const SETTINGS = [
  ...(['name', 'target_type', 'target_value', 'per', 'quota', 'window_seconds', 'burst'] as const),
  ...(['daily_quota', 'monthly_quota', 'max_concurrent', 'enabled'] as const),
]

/** For the audit log. */
export const changesOf = (before: PolicyRow, after: PolicyRow) =>
  Object.fromEntries(SETTINGS.filter((name) => before[name] !== after[name]).map((name) => [name, { from: before[name], to: after[name] }]))
