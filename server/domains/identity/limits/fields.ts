// What the caller is told of limits: the fields of draft-ietf-httpapi-ratelimit-headers, and the refusal.

import { Problem } from '../../../lib/problem.ts'
import type { Meter } from './meter.ts'

const MOST_NAMED = 8 // the tightest: headers have a size

/** The tightest first. */
export function describe(meters: readonly Meter[], now: number, headers: Record<string, string>) {
  if (meters.length === 1) {
    const meter = meters[0]!
    headers['ratelimit-policy'] = meter.limit.declaration(now)
    headers.ratelimit = stateOf(meter, now)
    return
  }
  const share = (meter: Meter) => meter.left(now) / meter.limit.most
  const named = [...meters].sort((one, other) => share(one) - share(other)).slice(0, MOST_NAMED)
  headers['ratelimit-policy'] = named.map(({ limit }) => limit.declaration(now)).join(', ')
  headers.ratelimit = named.map((meter) => stateOf(meter, now)).join(', ')
}

function stateOf(meter: Meter, now: number): string {
  const resetsIn = meter.resetsIn(now)
  const left = `${meter.limit.quoted};r=${meter.left(now)}`
  return resetsIn === null ? left : `${left};t=${resetsIn}`
}

export function tooMany(full: readonly Meter[], cost: number, now: number, headers: Record<string, string>): Problem {
  const wait = Math.max(...full.map((meter) => meter.fitsIn(cost, now)))
  const names = full.map(({ limit }) => limit.label)
  const what =
    names.length === 1 ? `policy ${full[0]!.limit.quoted} is` : `policies ${full.map(({ limit }) => limit.quoted).join(', ')} are`
  return new Problem('rate_limit_exceeded', `The ${what} exceeded. Nothing happened.`, {
    headers: { ...headers, 'retry-after': String(wait) },
    next: [{ action: `Wait for ${wait} s, then send fewer requests at a time.` }],
    members: { 'violated-policies': names },
  })
}
