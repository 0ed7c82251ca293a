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

export function createUsage({ db, clock }: { db: Db; clock: Clock }) {
  let counts = new Map<string, number>()

  const flush = async () => {
    if (counts.size === 0) return
    const taken = counts
    counts = new Map()
    const records = [...taken]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, requests]) => {
        const [environment_id, day, operation, outcome] = name.split(' ')
        return { environment_id, day, operation, outcome, requests }
      })
    // If the database is away, the counts wait in memory for the next round.
    await rows(db, add, [JSON.stringify(records)]).catch(() => {
      for (const [name, requests] of taken) counts.set(name, (counts.get(name) ?? 0) + requests)
    })
  }
  const timer = setInterval(flush, FLUSH_MS).unref()

  let day = ''
  let dayEnds = 0
  const today = () => {
    const now = clock.now()
    if (now >= dayEnds) {
      day = new Date(now).toISOString().slice(0, 10)
      dayEnds = Date.parse(day) + 86_400_000
    }
    return day
  }

  return {
    record(environment: string, operation: string, status: number) {
      const name = `${environment} ${today()} ${operation} ${Math.floor(status / 100)}xx`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    },
    async stop() {
      clearInterval(timer)
      await flush()
    },
  }
}
