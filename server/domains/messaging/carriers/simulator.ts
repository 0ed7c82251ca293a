// The sandbox's carrier: every recipient has a fixed outcome, most are delivered. Nothing leaves the machine.

import type { MessageError } from '#generated/types/types.gen.ts'
import { testRecipient } from '../test-recipient.ts'
import type { Carrier, Outbound, Query, Receipt, Submission } from './carrier.ts'

type Outcome = {
  submit?(message: Outbound): Submission | undefined // undefined: taken
  atOnce?: Receipt[]
  later?: Partial<Record<Query['status'], Receipt[]>> // by the status in which the carrier is asked
}

const error = (code: MessageError['code'], message: string, vendor_code: string | null): MessageError => ({ code, message, vendor_code })
const delivered: Outcome = { atOnce: [{ kind: 'delivered' }] }
const LATER_MS = 500

const OUTCOMES: Record<string, Outcome> = {
  '+15005550011': { ...delivered, later: { delivered: [{ kind: 'read' }] } },
  '+15005550012': { atOnce: [{ kind: 'undelivered', error: error('carrier_filtered', 'The carrier filtered the message.', '30007') }] },
  '+15005550013': { atOnce: [] },
  '+15005550015': {
    ...delivered,
    submit: ({ attempt }) =>
      attempt > 1
        ? undefined
        : { kind: 'retry', error: error('carrier_throttled', 'The carrier asked to slow down.', '429'), afterMs: 1_000 },
  },
  '+15005550016': { ...delivered, later: { delivered: [{ kind: 'reply', content: { text: 'STOP' } }] } },
  'bounce@': {
    atOnce: [{ kind: 'undelivered', error: error('mailbox_unavailable', 'The mail server does not know the mailbox.', '550 5.1.1') }],
  },
  'complaint@': { ...delivered, later: { delivered: [{ kind: 'complained' }] } },
  'defer@': {
    ...delivered,
    submit: ({ attempt }) =>
      attempt > 1
        ? undefined
        : { kind: 'retry', error: error('carrier_throttled', 'The mail server asked to try again later.', '451 4.7.1'), afterMs: 1_000 },
  },
}

const FIRST_FAILS = '+15005550014'

export function createSimulator(name: string, { first }: { first: boolean }): Carrier {
  return {
    name,
    deduplicates: true,
    confirms: true,

    submit(message) {
      if (first && message.to === FIRST_FAILS) {
        return { kind: 'failover', error: error('carrier_unavailable', 'The carrier failed.', '503') }
      }
      const outcome = OUTCOMES[testRecipient(message.to)] ?? delivered
      const later = Object.keys(outcome.later ?? {}).length > 0
      return (
        outcome.submit?.(message) ?? {
          kind: 'sent',
          reference: `sim_${message.token}`,
          receipts: outcome.atOnce ?? [],
          ...(later ? { followUpMs: LATER_MS } : {}),
        }
      )
    },

    query({ to, status }) {
      return { receipts: OUTCOMES[testRecipient(to)]?.later?.[status] ?? [] }
    },
  }
}
