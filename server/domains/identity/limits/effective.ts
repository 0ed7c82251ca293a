// A limit as the credential that it counts for is told of it.

import type { EffectiveRateLimit } from '#generated/types/types.gen.ts'
import type { PolicyRow } from './policies.store.ts'

export const builtIn = (perSecond: number): EffectiveRateLimit => ({
  name: 'default',
  policy_id: null,
  target: { type: 'environment', value: null },
  quota: perSecond,
  window_seconds: 1,
  burst: null,
  daily_quota: null,
  monthly_quota: null,
  max_concurrent: null,
})

export const toEffective = (row: PolicyRow): EffectiveRateLimit => ({
  name: row.name,
  policy_id: row.id,
  target: { type: row.target_type, value: row.target_value },
  quota: row.quota,
  window_seconds: row.window_seconds,
  burst: row.burst,
  daily_quota: row.daily_quota,
  monthly_quota: row.monthly_quota,
  max_concurrent: row.max_concurrent,
})
