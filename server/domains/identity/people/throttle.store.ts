// SQL of the throttle. A count is one statement: locks are taken and let go in it, and guesses at once wait for one another.

import { type Db, rows, statement } from '../../../lib/db.ts'
import type { Pace } from './throttle.ts'

/** `place`: 1 or 2. The second is counted only when the first was. */
export type Asked = Pace & { name: string /* hex */; place: 1 | 2 }

export type Counted = { name: Buffer | null; open_at: Date }

const countOf = (place: 1 | 2, condition: string) => `
  insert into sign_in_guesses as g (name, failures, open_at, forget_at)
  select decode(name, 'hex'), 1, 'epoch', now + make_interval(secs => memory) from asked where place = ${place} and ${condition}
  on conflict (name) do update set (failures, open_at, forget_at) = (
    select n, case when wait = 0 then 'epoch' else now + make_interval(secs => wait) end, now + make_interval(secs => greatest(memory, wait * 2))
    from asked
    cross join lateral (select case when g.forget_at > now then g.failures + 1 else 1 end as n) f
    cross join lateral (select case when n < free then 0 else least(2 ^ least(n - free, 30), longest) end as wait) w
    where place = ${place}
  ) where g.open_at <= (select now from asked limit 1)
  returning name, open_at`

/** Counts all, or tells until when one of them has to wait (without a name). */
const count = statement<Counted>(
  'throttle.count',
  `with asked as (
    select *, ?::timestamptz as now from json_to_recordset(?::json) as a(name text, place int, free int, longest int, memory int)
  ),
  waiting as (
    select max(g.open_at) as until from sign_in_guesses g join asked a on g.name = decode(a.name, 'hex') where g.open_at > a.now
  ),
  first as (${countOf(1, '(select until from waiting) is null')}),
  second as (${countOf(2, 'exists (select from first)')})
  select name, open_at from first union all select name, open_at from second
  union all select null, until from waiting where until is not null`,
)

/** As if it had not been counted. What others counted meanwhile stays, and so does their wait. */
const takeBack = statement(
  'throttle.take_back',
  `update sign_in_guesses set failures = failures - 1, open_at = case when open_at = ? then 'epoch' else open_at end
  where name = ? and failures > 0`,
)

const forget = statement('throttle.forget', 'delete from sign_in_guesses where name = ?')

const removeOver = `delete from sign_in_guesses where ctid = any(array(
  select ctid from sign_in_guesses where forget_at < ? limit 5000))`

export const createThrottleStore = (db: Db) => ({
  count: (asked: Asked[], now: Date): Promise<Counted[]> => rows(db, count, [now, JSON.stringify(asked)]),

  takeBack: ({ name, open_at }: Counted) => rows(db, takeBack, [open_at, name]),

  forget: ({ name }: Counted) => rows(db, forget, [name]),

  async removeOver(now: Date): Promise<void> {
    while ((await db.raw(removeOver, [now])).rowCount === 5_000);
  },
})
