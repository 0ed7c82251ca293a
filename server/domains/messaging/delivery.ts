// The delivery worker: claims due messages, hands them to carriers, writes down what became of them.

import { setTimeout as delay } from 'node:timers/promises'
import { createBatch } from '../../lib/batch.ts'
import { type Breaker, createBreaker } from '../../lib/breaker.ts'
import type { Clock } from '../../lib/clock.ts'
import { newId } from '../../lib/ids.ts'
import type { Log } from '../../lib/log.ts'
import type { Carrier, Receipt, Submission } from './carriers/carrier.ts'
import { type Claim, type Completion, type DeliveryStore, LEASE_SECONDS } from './delivery.store.ts'
import { toMessage } from './message.ts'
import type { Insertion, NewMessage } from './messages.store.ts'
import { afterReceipts, afterSubmission, end } from './outcome.ts'

const CLAIM_LIMIT = 250
const POLL_MS = 1_000
const GATHER_MS = 4 // lets a burst ride in one claim …
const BUSY = 25 // … and when that many came, the next claim waits longer: fewer statements, less work for each message
const BUSY_GATHER_MS = 20
const CARRIER_TIMEOUT_MS = 20_000 // well inside the lease, with time left to write the outcome down
const PERSIST_AGAIN_MS = 500

export type LimitedCarrier = { carrier: Carrier; atOnce: number }
export type Delivery = ReturnType<typeof createDelivery>

type Lane = LimitedCarrier & { breaker: Breaker; busy: number }

type Dependencies = {
  store: DeliveryStore
  carriers: LimitedCarrier[]
  clock: Clock
  log: Log
  onOutcome(carrier: string, status: string): void
  onEvents(environments: string[]): void // there is something new in their feeds
}

export function createDelivery({ store, carriers, clock, log, onOutcome, onEvents }: Dependencies) {
  const lanes = new Map(
    carriers.map(({ carrier, atOnce }) => {
      const breaker = createBreaker(clock, (state, pauseMs) =>
        log.warn({ carrier: carrier.name, delay_ms: pauseMs }, state === 'open' ? 'a carrier fails; pausing it' : 'a carrier is back'),
      )
      return [carrier.name, { carrier, atOnce, breaker, busy: 0 }] as [string, Lane]
    }),
  )
  const completions = createBatch<Completion, void>({
    run: async (items) => {
      await store.complete(items, new Date(clock.now()))
      return items.map(() => undefined)
    },
    maxItems: 250,
  })
  let wakeUp = () => {}
  let awake = false
  let stopping = false
  let drained = () => {}
  const busy = () => [...lanes.values()].reduce((sum, lane) => sum + lane.busy, 0)

  /** Something is due: look now instead of at the next poll. */
  const wake = () => {
    awake = true
    wakeUp()
  }

  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const free = () =>
    [...lanes.values()].map(({ carrier, atOnce, breaker, busy }) => ({ carrier: carrier.name, room: breaker.room(atOnce - busy) }))

  async function loop(): Promise<void> {
    while (!stopping) {
      awake = false
      const claims = await store.claim(free(), CLAIM_LIMIT, new Date(clock.now())).catch(() => []) // no database: poll again
      if (claims.length > 0) onEvents(claims.map(({ environment_id }) => environment_id))
      for (const claim of claims) void handle(claim)
      if (claims.length === 0 && !awake && !stopping) await sleep(POLL_MS)
      if (awake && claims.length < CLAIM_LIMIT) await delay(claims.length < BUSY ? GATHER_MS : BUSY_GATHER_MS)
    }
  }

  async function handle(claim: Claim): Promise<void> {
    const lane = lanes.get(claim.route[claim.hop]!)!
    lane.busy++
    try {
      const decision = await decide(claim, lane)
      await persist(decision)
      const { status, next_attempt_at } = decision.completion
      onOutcome(lane.carrier.name, status)
      onEvents([claim.environment_id])
      const next = next_attempt_at?.getTime()
      if (next !== undefined) setTimeout(wake, Math.max(0, Math.min(next - clock.now(), POLL_MS))).unref()
    } catch (cause) {
      // Nothing is lost: the lease runs out and the message is claimed again.
      log.error({ message_id: claim.id, cause }, 'the outcome of a message could not be stored')
    } finally {
      if (lane.busy-- === lane.atOnce) wake() // it was full: there may be more for it
      if (stopping && busy() === 0) drained()
    }
  }

  /**
   * Writes an outcome down, again and again while the lease lasts: a database that is away for seconds must not make
   * us forget what a carrier said. Whoever comes too late, or a second time, finds another fence and changes nothing.
   */
  async function persist({ completion, reply }: Decision): Promise<void> {
    const deadline = clock.now() + (LEASE_SECONDS * 1_000 - CARRIER_TIMEOUT_MS)
    for (;;) {
      try {
        const now = new Date(clock.now())
        if (reply) return await store.completeWithReply(completion, replyTo(completion.claim, reply, now), now)
        return await completions.add(completion)
      } catch (error) {
        if (stopping || clock.now() > deadline) throw error
        await delay(PERSIST_AGAIN_MS)
      }
    }
  }

  async function decide(claim: Claim, lane: Lane): Promise<Decision> {
    const now = () => new Date(clock.now())
    const { carrier, breaker } = lane
    if (claim.was === 'sent' || claim.was === 'delivered') return followUp(claim, carrier, now())
    if (claim.was === 'sending' && !carrier.deduplicates) {
      // The worker before us died between handing over and writing down. Sending again could send twice.
      return { completion: end(claim, 'unknown', outcomeUnknown('The server stopped while the carrier had the message.')) }
    }
    if (claim.expired) return { completion: end(claim, 'expired', expired) }
    const answer = await submit(carrier, claim)
    breaker.record(
      !(
        answer.kind === 'failover' ||
        answer.kind === 'unknown' ||
        (answer.kind === 'retry' && answer.error.code === 'carrier_unavailable')
      ),
    )
    return { completion: afterSubmission(claim, answer, carrier.confirms, now()) }
  }

  const loops: Promise<void>[] = []
  return {
    wake,
    start() {
      loops.push(loop())
    },
    /** Claims no more and waits for what carriers have in hand; whatever takes longer comes back by its lease. */
    async stop(longestMs = 10_000) {
      stopping = true
      wake()
      await Promise.all(loops)
      if (busy() === 0) return
      await Promise.race([new Promise<void>((resolve) => (drained = resolve)), sleep(longestMs)])
    },
  }
}

type Decision = { completion: Completion; reply?: Extract<Receipt, { kind: 'reply' }> }

async function submit(carrier: Carrier, claim: Claim): Promise<Submission> {
  const { id, channel, to, from, content, attempts } = claim
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = carrier.submit({ token: id, channel, to, from, content, attempt: attempts })
    if (!(answer instanceof Promise)) return answer
    const late = new Promise<Submission>((resolve) => {
      timer = setTimeout(resolve, CARRIER_TIMEOUT_MS, { kind: 'unknown', error: outcomeUnknown('The carrier did not answer in time.') })
    })
    return await Promise.race([answer, late])
  } catch {
    return { kind: 'unknown', error: outcomeUnknown('The connection to the carrier broke before its answer.') }
  } finally {
    clearTimeout(timer)
  }
}

async function followUp(claim: Claim, carrier: Carrier, now: Date): Promise<Decision> {
  const was = claim.was as 'sent' | 'delivered'
  const { receipts, followUpMs } = (await carrier.query?.({ reference: claim.carrier_reference, to: claim.to, status: was })) ?? {
    receipts: [],
  }
  const start: Completion = { claim, status: was, next_attempt_at: was === 'sent' ? claim.expires_at : null, events: [] }
  const completion = afterReceipts(start, receipts, followUpMs, now)
  if (completion.status === 'sent' && claim.expired) return { completion: end(claim, 'expired', expired) }
  const reply = receipts.find((receipt) => receipt.kind === 'reply')
  return reply ? { completion, reply } : { completion }
}

/** The recipient's answer as an inbound message: sender and recipient change places. */
function replyTo(claim: Claim, { content }: { content: NewMessage['content'] }, now: Date): Insertion {
  const message: NewMessage = {
    id: newId('msg', now.getTime()),
    channel: claim.channel,
    direction: 'inbound',
    status: 'received',
    to: claim.from ?? 'default',
    from: claim.to,
    content,
    metadata: {},
    tags: [],
    batch_id: null,
    in_reply_to: claim.id,
    attempts: 0,
    error: null,
    scheduled_at: null,
    expires_at: null,
    created_at: now,
    updated_at: now,
    sent_at: null,
    delivered_at: null,
    read_at: null,
    route: [],
    next_attempt_at: null,
  }
  return { environment: claim.environment_id, message, eventData: toMessage(message), idempotency: null }
}

const outcomeUnknown = (message: string) => ({ code: 'outcome_unknown' as const, message, vendor_code: null })
const expired = {
  code: 'validity_expired' as const,
  message: 'The validity period ended before delivery was confirmed.',
  vendor_code: null,
}
