// Counts requests per environment, day, operation and outcome; written once a second, never on the way of a request.

import type { Clock } from '../../lib/clock.ts'
import { type Db, rows, statement } from '../../lib/db.ts'

const FLUSH_MS = 1_000

const add = statement(
  'usage.add',
  `insert into usage (environment_id, day, operation, outcome, requests)
  select * from json_to_recordset(?::json) as r(environment_id text, day date, operation text, outcome text, requests bigint)
  on conflict (environment_id, day, operation, outcome) do update set requests = usage.requests + excluded.requests`,
)

export type Usage = ReturnType<typeof createUsage>

type Counts = Map<string, Map<string, number[]>> // environment → operation → requests by the first digit of the status

export function createUsage({ db, clock }: { db: Db; clock: Clock }) {
  let days = new Map<string, Counts>()
  let today: Counts = new Map()
  let dayEnds = 0

  const flush = async () => {
    const taken = days
    days = new Map()
    dayEnds = 0 // the next request begins anew
    for (const [day, counts] of taken) {
      // If the database is away, the counts wait in memory for the next round.
      if (counts.size > 0) await rows(db, add, [JSON.stringify(toRecords(day, counts))]).catch(() => keep(day, counts))
    }
  }
  const timer = setInterval(flush, FLUSH_MS).unref()

  const countsOf = (day: string): Counts => {
    const known = days.get(day) ?? new Map()
    days.set(day, known)
    return known
  }
  const keep = (day: string, counts: Counts) => {
    const into = countsOf(day)
    for (const [environment, operations] of counts) {
      for (const [operation, byClass] of operations) {
        const sums = classesOf(into, environment, operation)
        for (const [digit, requests] of byClass.entries()) sums[digit]! += requests
      }
    }
  }
  const beginDay = (now: number) => {
    const day = new Date(now).toISOString().slice(0, 10)
    today = countsOf(day)
    dayEnds = Date.parse(day) + 86_400_000
  }

  return {
    record(environment: string, operation: string, status: number) {
      const now = clock.now()
      if (now >= dayEnds) beginDay(now)
      const byClass = classesOf(today, environment, operation)
      byClass[(status / 100) | 0]!++
    },
    async stop() {
      clearInterval(timer)
      await flush()
    },
  }
}

function classesOf(counts: Counts, environment: string, operation: string): number[] {
  let operations = counts.get(environment)
  if (!operations) counts.set(environment, (operations = new Map()))
  let byClass = operations.get(operation)
  if (!byClass) operations.set(operation, (byClass = [0, 0, 0, 0, 0, 0]))
  return byClass
}

/** In one order, so that nodes that write at once can't deadlock. */
function toRecords(day: string, counts: Counts) {
  const records = [...counts].flatMap(([environment_id, ofEnvironment]) =>
    [...ofEnvironment].flatMap(([operation, byClass]) =>
      byClass.flatMap((requests, digit) => (requests > 0 ? [{ environment_id, day, operation, outcome: `${digit}xx`, requests }] : [])),
    ),
  )
  return records.sort((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1))
}

const keyOf = ({ environment_id, operation, outcome }: { environment_id: string; operation: string; outcome: string }) =>
  `${environment_id} ${operation} ${outcome}`
