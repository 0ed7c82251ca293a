// Deals events out to endpoints: each event to each endpoint that wants it, once, in the order of the feed. What there is room
// for is claimed in the same commit and sent at once; the rest waits in the table.

import { type ClaimRow, type createDealingStore, type DealtEndpoint, LEASE_MS } from './dealing.store.ts'
import type { Lanes } from './lanes.ts'
import type { FeedEvent } from '../events/feed.ts'
import { deliveryOf, type NewDelivery } from './new-delivery.ts'
import { bodyOf } from './payload.ts'
import { gatherRuns, type Unwritten } from './runs.ts'
import { orderingKeyOf, type Target, type Targets } from './target.ts'

export type DealingStore = ReturnType<typeof createDealingStore>

const EVENTS = 500 // of an environment in one deal

/** A delivery that this node has to send now. */
export type Claim = {
  environment: string
  endpoint: DealtEndpoint
  target: Target
  id: string
  event: string
  body: string | null // null: the event is no longer there
  ordered: boolean // others may wait behind it
  unwritten: Unwritten | null // it has no row yet
  fence: number
  attempts: number
  tries: number
  leaseEnds: number
}

/** `more`: there is more to deal at once; `busy`: another node is at it; `quiet`: nobody listens; `later`: who waits for room, or for the clock. */
export type Deal = {
  claims: Claim[]
  more: string[]
  busy: string[]
  quiet: string[]
  later: { environment: string; endpoint: string; ms: number }[]
}

type Lane = { endpoint: DealtEndpoint; target: Target; room: number; tokens: number; taken: number }

export function createDealer({ store, targets, lanes }: { store: DealingStore; targets: Targets; lanes: Lanes }) {
  return async function deal(environments: string[], since: Date, at: Date): Promise<Deal> {
    const seen = await store.look(environments, since, at, EVENTS)
    const table = new Map<string, Lane[]>(seen.cursors.map(({ environment_id }) => [environment_id, []]))
    for (const endpoint of seen.endpoints) table.get(endpoint.environment_id)?.push(open(endpoint, at))
    const all = [...table.values()].flat()
    const isIdle = (environment: string) => table.get(environment)!.length === 0
    const events = seen.events.filter(({ environment_id }) => table.has(environment_id))
    const { deliveries, assigned } = assign(events, table, at)
    const claims = deliveries.flatMap(({ claim }) => claim ?? [])
    const runs = gatherRuns(deliveries, lanes.isQuick)
    const apart = deliveries.filter(({ claim }) => !claim?.unwritten).map(({ row }) => row)
    const dealt = lastOf(assigned)
    const moving = seen.cursors.flatMap(({ environment_id, version, seq, last }) => {
      const to = isIdle(environment_id) ? last : (dealt.get(environment_id)?.seq ?? seq)
      return to > seq ? [{ environment_id, version, seq: to }] : []
    })
    const written = moving.length > 0 ? await store.write(moving, apart, runs, tokensAfter(all), at) : NOTHING
    const busy = moving.map(({ environment_id }) => environment_id).filter((environment) => !written.environments.has(environment))

    const wanting = all.filter(({ endpoint, room }) => endpoint.due && room > 0 && !busy.includes(endpoint.environment_id))
    const holders = seen.cursors.filter(({ environment_id }) => wanting.some(({ endpoint }) => endpoint.environment_id === environment_id))
    const expected = holders.map(({ environment_id, version, seq }) => {
      return { environment_id, version: version + (written.environments.has(environment_id) ? 1 : 0), seq }
    })
    const isWritten = ({ environment, id, unwritten }: Claim) => (unwritten ? written.environments.has(environment) : written.ids.has(id))
    const rows = wanting.length > 0 ? await store.claim(expected, wanting.map(toRequest), at) : []
    const claimed = rows.map((row) => toClaim(row, table, at))

    const waits = new Set(apart.filter(({ status }) => status === 'waiting').map(({ endpoint_id }) => endpoint_id))
    const left = new Set<string>() // environments with events that were seen and stay in the feed
    for (const { environment_id, seq } of events) if (seq > (dealt.get(environment_id)?.seq ?? 0)) left.add(environment_id)
    const more = seen.cursors.flatMap(({ environment_id }) => {
      const own = table.get(environment_id)!
      const full = (dealt.get(environment_id)?.count ?? 0) >= EVENTS
      const again = left.has(environment_id) && rows.length > 0 && own.some(({ room }) => room > 0)
      const placed = own.some(({ endpoint, room }) => room > 0 && endpoint.ordering !== 'parallel' && waits.has(endpoint.id))
      return full || again || placed ? [environment_id] : []
    })
    const later = all
      .filter(({ endpoint, room }) => room <= 0 && (endpoint.due || waits.has(endpoint.id) || left.has(endpoint.environment_id)))
      .map(({ endpoint, tokens, taken }) => ({
        environment: endpoint.environment_id,
        endpoint: endpoint.id,
        ms: untilToken(endpoint.rate_limit, tokens - taken),
      }))
    const quiet = environments.filter((environment) => !table.has(environment) || isIdle(environment))
    return { claims: [...claims.filter(isWritten), ...claimed], more, busy, quiet, later }
  }

  function open(endpoint: DealtEndpoint, at: Date): Lane {
    const { environment_id, id, concurrency, ordering } = endpoint
    const tokens = tokensOf(endpoint, at)
    const room = Math.min(lanes.room(environment_id, id, concurrency, ordering !== 'parallel'), Math.floor(tokens))
    return { endpoint, target: targets(endpoint), room, tokens, taken: 0 }
  }
}

const NOTHING = { environments: new Set<string>(), ids: new Set<string>() }

/** Where everybody is full, the feed is the better place to wait: no row is written before there is room for it. */
const hasRoom = (own: Lane[]) => own.some(({ endpoint, room }) => room > 0 && !endpoint.due)

/** Matches events with endpoints. Nothing overtakes what is due already; what needs an order is claimed from the table. */
function assign(events: FeedEvent[], table: Map<string, Lane[]>, at: Date) {
  const deliveries: { row: NewDelivery; claim: Claim | null }[] = []
  const assigned: FeedEvent[] = []
  const keys = new Set<string>()
  const leaseEnds = at.getTime() + LEASE_MS
  const lease = new Date(leaseEnds)
  for (const event of events) {
    const own = table.get(event.environment_id)!
    if (!hasRoom(own)) continue // and none of the later ones: rooms only shrink
    assigned.push(event)
    const bodies = new Map<string, string>()
    for (const lane of own) {
      const { endpoint, target } = lane
      if (event.seq <= endpoint.since_seq || !target.wants(event)) continue
      const ordering_key = orderingKeyOf(endpoint, event)
      const key = `${endpoint.id}|${ordering_key}`
      const sent = ordering_key === null && !endpoint.due && lane.room > 0
      const row: NewDelivery = {
        ...deliveryOf(event, endpoint.id),
        ordering_key,
        first: !keys.has(key),
        status: sent ? 'delivering' : 'waiting',
        next_attempt_at: sent ? lease : at,
      }
      const delivery: (typeof deliveries)[0] = { row, claim: null }
      deliveries.push(delivery)
      keys.add(key)
      if (!sent) continue
      lane.room--
      lane.taken++
      const shape = `${endpoint.api_version}|${endpoint.payload}`
      const body = bodies.get(shape) ?? bodyOf(event, endpoint)
      bodies.set(shape, body)
      delivery.claim = {
        environment: event.environment_id,
        endpoint,
        target,
        id: row.id,
        event: event.id,
        body,
        ordered: false,
        unwritten: null,
        fence: 1,
        attempts: 1,
        tries: 1,
        leaseEnds,
      }
    }
  }
  return { deliveries, assigned }
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
    ordered: row.ordered,
    unwritten: null,
    fence: row.fence,
    attempts: row.attempts,
    tries: row.tries,
    leaseEnds: at.getTime() + LEASE_MS,
  }
}

/** Milliseconds until the rate lets one more through; 0 when it is not the rate that holds. */
const untilToken = (rate: number | null, tokens: number) =>
  rate === null || tokens >= 1 ? 0 : Math.max(10, Math.ceil(((1 - tokens) / rate) * 1_000))

/** Of the endpoints with a rate that got some. */
const tokensAfter = (all: Lane[]) =>
  all
    .filter(({ endpoint, taken }) => endpoint.rate_limit !== null && taken > 0)
    .map(({ endpoint: { environment_id, id }, tokens, taken }) => ({ environment_id, id, tokens: tokens - taken }))

/** A bucket that holds a second's worth. */
function tokensOf({ rate_limit, rate_tokens, rate_at }: DealtEndpoint, at: Date): number {
  if (rate_limit === null) return Number.POSITIVE_INFINITY
  if (rate_at === null) return rate_limit
  return Math.min(rate_limit, rate_tokens + (Math.max(0, at.getTime() - rate_at.getTime()) / 1_000) * rate_limit)
}

const toRequest = ({ endpoint, room, tokens }: Lane) => ({
  environment_id: endpoint.environment_id,
  endpoint_id: endpoint.id,
  room,
  tokens: endpoint.rate_limit === null ? null : tokens,
})

function lastOf(events: FeedEvent[]): Map<string, { seq: number; count: number }> {
  const last = new Map<string, { seq: number; count: number }>()
  for (const { environment_id, seq } of events) last.set(environment_id, { seq, count: (last.get(environment_id)?.count ?? 0) + 1 })
  return last
}
