// Turns what a carrier said of a claimed message into its next state and the events that tell of it.

import type { MessageError } from '#generated/types/types.gen.ts'
import type { Receipt, Submission } from './carriers/carrier.ts'
import type { Claim, Completion } from './delivery.store.ts'
import type { MessageStatus } from './message.ts'

const MAX_ATTEMPTS = 6 // over all carriers
const FIRST_RETRY_MS = 1_000
const LONGEST_RETRY_MS = 60_000

type Event = Completion['events'][number]

export function afterSubmission(claim: Claim, answer: Submission, confirms: boolean, now: Date): Completion {
  if (answer.kind === 'sent') {
    const sent: Completion = {
      claim,
      status: 'sent',
      carrier_reference: answer.reference,
      error: null,
      sent_at: now,
      next_attempt_at: confirms ? claim.expires_at : null,
      events: [event('message.sent', 'sent')],
    }
    return afterReceipts(sent, answer.receipts ?? [], answer.followUpMs, now)
  }
  if (answer.kind === 'unknown') return end(claim, 'unknown', answer.error)
  if (answer.kind === 'refused') return end(claim, claim.channel === 'email' ? 'undelivered' : 'failed', answer.error)
  const retry = answer.kind === 'retry' && claim.attempts < MAX_ATTEMPTS
  const nextHop = claim.hop + 1 < claim.route.length
  if (!retry && nextHop) {
    const started = event('message.failover_started', 'queued', answer.error)
    return { claim, status: 'queued', hop: claim.hop + 1, error: answer.error, next_attempt_at: now, events: [started] }
  }
  if (!retry) return end(claim, 'failed', answer.error)
  const deferred = claim.channel === 'email' ? [event('email.deferred', 'queued', answer.error)] : []
  const wait = (answer.kind === 'retry' ? answer.afterMs : undefined) ?? backoff(claim.attempts)
  return { claim, status: 'queued', error: answer.error, next_attempt_at: new Date(now.getTime() + wait), events: deferred }
}

/** Applies receipts in the order in which the carrier gave them. */
export function afterReceipts(start: Completion, receipts: Receipt[], followUpMs: number | undefined, now: Date): Completion {
  const result: Completion = { ...start, events: [...start.events] }
  for (const receipt of receipts) {
    if (receipt.kind === 'delivered') {
      Object.assign(result, { status: 'delivered', delivered_at: now, next_attempt_at: null })
      result.events.push(event('message.delivered', 'delivered'))
    } else if (receipt.kind === 'read') {
      Object.assign(result, { status: 'read', read_at: now, next_attempt_at: null })
      result.events.push(event('message.read', 'read'))
    } else if (receipt.kind === 'undelivered') {
      Object.assign(result, { status: 'undelivered', error: receipt.error, next_attempt_at: null })
      result.events.push(...undelivered(start.claim, receipt.error))
    } else if (receipt.kind === 'complained') {
      result.events.push(event('email.complained', result.status))
    }
  }
  if (followUpMs !== undefined) result.next_attempt_at = new Date(now.getTime() + followUpMs)
  return result
}

export function end(claim: Claim, status: 'failed' | 'unknown' | 'undelivered' | 'expired', error: MessageError): Completion {
  const events = status === 'undelivered' ? undelivered(claim, error) : [event(`message.${status}`, status, error)]
  return { claim, status, error, next_attempt_at: null, events }
}

const undelivered = ({ channel }: Claim, error: MessageError): Event[] => [
  event('message.undelivered', 'undelivered', error),
  ...(channel === 'email' ? [event('email.bounced', 'undelivered', error)] : []),
]

const event = (type: Event['type'], status: MessageStatus, error: MessageError | null = null): Event => ({ type, status, error })

/** Exponential with full jitter below the base, so that a crowd does not come back at once. */
const backoff = (attempt: number) => {
  const base = Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, attempt - 1), LONGEST_RETRY_MS)
  return base / 2 + Math.random() * (base / 2)
}
