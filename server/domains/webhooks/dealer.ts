// Deals events out to endpoints: each event to each endpoint that wants it, once, in the order of the feed. What there is room
// for is claimed in the same commit and sent at once; the rest waits in the table.

import { iso } from '../../lib/clock.ts'
import { type Db, transaction } from '../../lib/db.ts'
import { type ClaimRow, type DealtEndpoint, dealing, LEASE_MS, type NewDelivery } from './dealing.store.ts'
import type { Lanes } from './lanes.ts'
import { bodyOf, type FeedEvent } from './payload.ts'
import { deliveryId, orderingKeyOf, type Target, type Targets } from './target.ts'

const EVENTS = 300 // of an environment in one deal

/** A delivery that this node has to send now. */
export type Claim = {
  environment: string
  endpoint: DealtEndpoint
  target: Target
  id: string
  event: string
  body: string | null // null: the event is no longer there
  fence: number
  attempts: number
  tries: number
  leaseEnds: number
}

/** `more`: there is more to deal at once; `busy`: another node is at it; `later`: who waits for room, or for the clock. */
export type Deal = { claims: Claim[]; more: string[]; busy: string[]; later: { environment: string; endpoint: string; ms: number }[] }

type Lane = { endpoint: DealtEndpoint; target: Target; room: number; tokens: number; taken: number }

export function createDealer({ db, targets, lanes }: { db: Db; targets: Targets; lanes: Lanes }) {
  /** Takes the environments that no other node is dealing. */
  return async function deal(environments: string[], at: Date): Promise<Deal> {
    return transaction(db, async (tx) => {
      const sql = dealing(tx)
      const cursors = await sql.lock(environments)
      const locked = cursors.map(({ environment_id }) => environment_id)
      const busy = environments.filter((environment) => !locked.includes(environment))
      if (locked.length === 0) return { claims: [], more: [], busy, later: [] }

      const table = new Map<string, Lane[]>(locked.map((environment) => [environment, []]))
      for (const endpoint of await sql.endpoints(locked, at)) table.get(endpoint.environment_id)!.push(open(endpoint, at))
      const idle = locked.filter((environment) => table.get(environment)!.length === 0)
      if (idle.length > 0) await sql.skip(idle)

      // Where everybody is full, the feed is the better place to wait: no row is written before there is room for it.
      const ready = cursors.filter(({ environment_id }) =>
        table.get(environment_id)!.some(({ endpoint, room }) => room > 0 && !endpoint.due),
      )
      const events = ready.length > 0 ? await sql.events(ready, EVENTS) : []
      const { deliveries, claims } = assign(events, table, at)
      const inserted = deliveries.length > 0 ? await sql.insert(deliveries) : new Set<string>()
      const last = lastOf(events)
      if (last.size > 0) await sql.move([...last].map(([environment_id, { seq }]) => ({ environment_id, seq })))

      const all = [...table.values()].flat()
      const ordered = new Set(deliveries.filter(({ ordering_key }) => ordering_key !== null).map(({ endpoint_id }) => endpoint_id))
      const waiting = all.filter(({ endpoint, room }) => room > 0 && (endpoint.due || ordered.has(endpoint.id)))
      const rows = waiting.length > 0 ? await sql.claim(waiting.map(toRequest), at) : []
      const taken = [...claims.filter(({ id }) => inserted.has(id)), ...rows.map((row) => toClaim(row, table, at))]
      const spent = all.filter(({ endpoint, taken }) => endpoint.rate_limit !== null && taken > 0)
      if (spent.length > 0) {
        const tokens = spent.map(({ endpoint, tokens, taken }) => ({
          environment_id: endpoint.environment_id,
          id: endpoint.id,
          tokens: tokens - taken,
        }))
        await sql.spend(tokens, at)
      }

      const waits = new Set(deliveries.filter(({ status }) => status === 'waiting').map(({ endpoint_id }) => endpoint_id))
      const held = locked.filter(
        (environment) => table.get(environment)!.length > 0 && !ready.some((each) => each.environment_id === environment),
      )
      const more = [
        ...[...last].filter(([, { count }]) => count === EVENTS).map(([environment]) => environment),
        ...held.filter((environment) => table.get(environment)!.some(({ room }) => room > 0)),
      ]
      const later = all
        .filter(({ endpoint, room }) => room === 0 && (endpoint.due || waits.has(endpoint.id) || held.includes(endpoint.environment_id)))
        .map(({ endpoint, tokens, taken }) => ({
          environment: endpoint.environment_id,
          endpoint: endpoint.id,
          ms: untilToken(endpoint.rate_limit, tokens - taken),
        }))
      return { claims: taken, more, busy, later }
    })
  }

  function open(endpoint: DealtEndpoint, at: Date): Lane {
    const { environment_id, id, concurrency, leased, ordering } = endpoint
    const tokens = tokensOf(endpoint, at)
    const room = Math.min(lanes.room(environment_id, id, concurrency, leased, ordering !== 'parallel'), Math.floor(tokens))
    return { endpoint, target: targets(endpoint), room, tokens, taken: 0 }
  }
}

/** Matches events with endpoints. Nothing overtakes what is due already; what needs an order is claimed from the table. */
function assign(events: FeedEvent[], table: Map<string, Lane[]>, at: Date) {
  const deliveries: NewDelivery[] = []
  const claims: Claim[] = []
  const keys = new Set<string>()
  const [now, leaseEnds] = [iso(at)!, at.getTime() + LEASE_MS]
  for (const event of events) {
    const bodies = new Map<string, string>()
    for (const lane of table.get(event.environment_id)!) {
      const { endpoint, target } = lane
      if (event.seq <= endpoint.since_seq || !target.wants(event)) continue
      const id = deliveryId(event.id, endpoint.id)
      const ordering_key = orderingKeyOf(endpoint, event)
      const key = `${endpoint.id}|${ordering_key}`
      const sent = ordering_key === null && !endpoint.due && lane.room > 0
      deliveries.push({
        environment_id: event.environment_id,
        endpoint_id: endpoint.id,
        id,
        event_id: event.id,
        event_type: event.type,
        seq: event.seq,
        ordering_key,
        first: !keys.has(key),
        status: sent ? 'delivering' : 'waiting',
        next_attempt_at: sent ? iso(leaseEnds) : now,
        created_at: iso(event.created_at)!,
      })
      keys.add(key)
      if (!sent) continue
      lane.room--
      lane.taken++
      const shape = `${endpoint.api_version}|${endpoint.payload}`
      const body = bodies.get(shape) ?? bodyOf(event, endpoint)
      bodies.set(shape, body)
      claims.push({
        environment: event.environment_id,
        endpoint,
        target,
        id,
        event: event.id,
        body,
        fence: 1,
        attempts: 1,
        tries: 1,
        leaseEnds,
      })
    }
  }
  return { deliveries, claims }
}

function toClaim(row: ClaimRow, table: Map<string, Lane[]>, at: Date): Claim {
  const lane = table.get(row.environment_id)!.find(({ endpoint }) => endpoint.id === row.endpoint_id)!
  lane.taken++
  lane.room--
  return {
    environment: row.environment_id,
    endpoint: lane.endpoint,
    target: lane.target,
    id: row.delivery_id,
    event: row.event_id,
    body: row.known ? bodyOf(row, lane.endpoint) : null,
    fence: row.fence,
    attempts: row.attempts,
    tries: row.tries,
    leaseEnds: at.getTime() + LEASE_MS,
  }
}

/** Milliseconds until the rate lets one more through; 0 when it is not the rate that holds. */
const untilToken = (rate: number | null, tokens: number) =>
  rate === null || tokens >= 1 ? 0 : Math.max(10, Math.ceil(((1 - tokens) / rate) * 1_000))

/** A bucket that holds a second's worth. */
function tokensOf({ rate_limit, rate_tokens, rate_at }: DealtEndpoint, at: Date): number {
  if (rate_limit === null) return Number.POSITIVE_INFINITY
  if (rate_at === null) return rate_limit
  return Math.min(rate_limit, rate_tokens + (Math.max(0, at.getTime() - rate_at.getTime()) / 1_000) * rate_limit)
}

const toRequest = ({ endpoint, room }: Lane) => ({ environment_id: endpoint.environment_id, endpoint_id: endpoint.id, room })

function lastOf(events: FeedEvent[]): Map<string, { seq: number; count: number }> {
  const last = new Map<string, { seq: number; count: number }>()
  for (const { environment_id, seq } of events) last.set(environment_id, { seq, count: (last.get(environment_id)?.count ?? 0) + 1 })
  return last
}
