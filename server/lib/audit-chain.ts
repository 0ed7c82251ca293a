// Numbers audit events without gaps and chains them, as a part of the statement that causes them.
//
// The head of an organization's chain stays locked until the commit. It is locked after the sequences of the event feed,
// everywhere, and organizations in one order: so statements can't deadlock on them.

/**
 * Common table expressions to append to a statement. `source` names an earlier expression with the columns
 * organization_id, position (orders the events), event (its canonical text).
 */
export const auditing = (source: string) => `
  audit_locked as (
    select organization_id, size, hash from audit_chains
    where organization_id in (select organization_id from ${source})
    order by organization_id for update
  ),
  audit_linked as (
    select organization_id, l.size + row_number() over chain as seq, s.event,
      audit_chain(l.hash, convert_to(s.event, 'UTF8')) over chain as hash
    from ${source} s join audit_locked l using (organization_id)
    window chain as (partition by organization_id order by s.position rows unbounded preceding)
  ),
  audit_grown as (
    update audit_chains c set size = n.seq, hash = n.hash
    from (select distinct on (organization_id) organization_id, seq, hash from audit_linked order by organization_id, seq desc) n
    where c.organization_id = n.organization_id
    returning 1
  ),
  audited as (
    insert into audit_events (organization_id, seq, event, hash) select organization_id, seq, event, hash from audit_linked
    returning 1
  )`
