// What a policy counts for one subject: a bucket of cost units, a day's or month's cost units, or requests at a time.

/** One number that a policy sets, with its name in the RateLimit headers. */
export type Limit = {
  readonly kind: 'bucket' | 'day' | 'month' | 'slots'
  readonly label: string
  readonly quoted: string // the label, as a string of a structured field (RFC 9651)
  readonly most: number
  /** Its item of the RateLimit-Policy header. */
  declaration(now: number): string
}

export type Meter = {
  limit: Limit // replaced when the policy changes; what was counted stays
  readonly key: string // where nodes that share a Redis count it
  /** Whether `cost` can be taken. Takes nothing. */
  fits(cost: number, now: number): boolean
  take(cost: number, now: number): void
  /** What is left; never below 0. */
  left(now: number): number
  /** Seconds until all of it is there again; null when no time brings it. */
  resetsIn(now: number): number | null
  /** Seconds until `cost` fits. */
  fitsIn(cost: number, now: number): number
  /** Whether forgetting it changes nothing. */
  isIdle(now: number): boolean
  /** For the script in shared-script.ts: kind, maximum, what else that kind needs, and what was taken without Redis. */
  shared(now: number): [kind: 'bucket' | 'quota' | 'slots', most: number, extra: number, alone: number]
  /** Takes over the number that all nodes share, after `taken` units were taken there. */
  adopt(value: number, taken: number, now: number): void
  /** No answer came: what shared() told is still to be told. */
  untold(alone: number): void
}

export const quoted = (name: string) => `"${name.replaceAll(/["\\]/g, '\\$&')}"`
