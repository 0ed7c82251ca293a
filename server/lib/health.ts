// What attempts say of a place that events are sent to: when it is degraded, when it is paused, when it is well again.

export type Health = {
  status: 'active' | 'degraded' | 'paused' | 'disabled'
  status_reason: string | null
  failing_since: Date | null
  failures: number
  failure_marks: number
  last_mark_at: Date | null
  stopped_at: Date | null
}

export type Verdict = 'success' | 'failure' | 'gone'
export type Change = 'degraded' | 'paused' | 'disabled' | 'recovered'

export const DEGRADED_AFTER_MS = 5 * 60_000
export const DEGRADED_FAILURES = 3
export const PAUSED_AFTER_MS = 5 * 24 * 3_600_000
export const PAUSED_MARKS = 3
export const MARK_EVERY_MS = 12 * 3_600_000

export const HEALTHY = { failing_since: null, failures: 0, failure_marks: 0, last_mark_at: null } as const

/** Its health after one more attempt. `change`: what there is to tell. */
export function judge(health: Health, verdict: Verdict, at: Date): { health: Health; change: Change | null } {
  if (health.status === 'paused' || health.status === 'disabled') return { health, change: null } // an attempt from before
  if (verdict === 'success') {
    const change = health.status === 'degraded' ? ('recovered' as const) : null
    return { health: { ...health, ...HEALTHY, status: 'active', status_reason: null }, change }
  }
  const failing_since = health.failing_since ?? at
  const marks = health.last_mark_at === null || at.getTime() - health.last_mark_at.getTime() >= MARK_EVERY_MS
  const next: Health = {
    ...health,
    failing_since,
    failures: health.failures + 1,
    failure_marks: health.failure_marks + (marks ? 1 : 0),
    last_mark_at: marks ? at : health.last_mark_at,
  }
  const failingMs = at.getTime() - failing_since.getTime()
  if (verdict === 'gone') return { health: stop(next, 'disabled', 'gone', at), change: 'disabled' }
  if (failingMs >= PAUSED_AFTER_MS && next.failure_marks >= PAUSED_MARKS)
    return { health: stop(next, 'paused', 'failing', at), change: 'paused' }
  if (health.status === 'active' && failingMs >= DEGRADED_AFTER_MS && next.failures >= DEGRADED_FAILURES) {
    return { health: { ...next, status: 'degraded', status_reason: 'failing' }, change: 'degraded' }
  }
  return { health: next, change: null }
}

const stop = (health: Health, status: 'paused' | 'disabled', status_reason: string, stopped_at: Date): Health => ({
  ...health,
  status,
  status_reason,
  stopped_at,
})

export const HEALTH_COLUMNS = [
  'status',
  'status_reason',
  'failing_since',
  'failures',
  'failure_marks',
  'last_mark_at',
  'stopped_at',
] as const
