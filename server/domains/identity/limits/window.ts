// Days and months in UTC.

export type Period = 'day' | 'month'

export type Window = { period: Period; startsOn: string; startsAt: number; endsAt: number }

const DAY_MS = 86_400_000
const latest: { [period in Period]?: Window } = {}

/** The day or month that a moment lies in. */
export function windowAt(period: Period, now: number): Window {
  const known = latest[period]
  if (known && now >= known.startsAt && now < known.endsAt) return known
  return (latest[period] = period === 'day' ? dayAt(now) : monthAt(now))
}

function dayAt(now: number): Window {
  const startsAt = Math.floor(now / DAY_MS) * DAY_MS
  return { period: 'day', startsOn: dateOf(startsAt), startsAt, endsAt: startsAt + DAY_MS }
}

function monthAt(now: number): Window {
  const at = new Date(now)
  const startsAt = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1)
  return { period: 'month', startsOn: dateOf(startsAt), startsAt, endsAt: Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1) }
}

const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10)
