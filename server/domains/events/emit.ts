// Numbers events without gaps and writes them, as a part of the statement that causes them.
//
// The sequence row of an environment stays locked until the commit: events become visible in the order of their
// numbers. Rows are locked in one order, so that statements can't deadlock on them, and always last.

/**
 * Common table expressions to append to a statement. `source` names an earlier expression with the columns
 * environment_id, position (orders the events), event_id, type, subject, data (json), at.
 */
export const emitting = (source: string) => `
  numbered as (
    select *, row_number() over (partition by environment_id order by position) as n from ${source}
  ),
  locked as (
    select environment_id from environment_sequences
    where environment_id in (select environment_id from numbered)
    order by environment_id for update
  ),
  bumped as (
    update environment_sequences s set last = s.last + c.n
    from (select environment_id, count(*) as n from numbered group by environment_id) c join locked using (environment_id)
    where s.environment_id = c.environment_id
    returning s.environment_id, s.last - c.n as base
  ),
  emitted as (
    insert into events (environment_id, seq, id, type, subject, data, created_at)
    select environment_id, b.base + e.n, e.event_id, e.type, e.subject, e.data, e.at
    from numbered e join bumped b using (environment_id)
  )`
