// What a carrier is to the delivery worker. Carriers are outside parties: they are slow, they fail, they answer twice.

import type { MessageContent, MessageError } from '#generated/types/types.gen.ts'
import type { EnvironmentKind } from '../../../lib/context.ts'
import type { Channel } from '../message.ts'

/** A message on its way. `token` is the same in every attempt, so that a carrier can refuse to send it twice. */
export type Outbound = {
  token: string
  channel: Channel
  to: string
  from: string | null
  content: MessageContent
  attempt: number // from 1
}

export type Submission =
  | { kind: 'sent'; reference: string | null; receipts?: Receipt[]; followUpMs?: number } // with the receipts that came at once
  | { kind: 'refused'; error: MessageError } // for good
  | { kind: 'retry'; error: MessageError; afterMs?: number } // nothing was sent
  | { kind: 'failover'; error: MessageError } // nothing was sent, and this carrier is not worth another try
  | { kind: 'unknown'; error: MessageError } // it may have been sent

/** What a carrier reports after it took the message. */
export type Receipt =
  | { kind: 'delivered' }
  | { kind: 'read' }
  | { kind: 'undelivered'; error: MessageError }
  | { kind: 'complained' }
  | { kind: 'reply'; content: MessageContent }

export type Query = { reference: string | null; to: string; status: 'sent' | 'delivered' }

export type Carrier = {
  name: string
  /** Whether the carrier sends a token once however often it is submitted; else a lost answer is never repeated. */
  deduplicates: boolean
  /** Whether delivery is confirmed; where it is not, `sent` is the outcome. */
  confirms: boolean
  submit(message: Outbound): Promise<Submission> | Submission
  /** Asks for receipts that have come since; `followUpMs`: when to ask again. */
  query?(message: Query): Promise<{ receipts: Receipt[]; followUpMs?: number }> | { receipts: Receipt[]; followUpMs?: number }
}

/** The carriers of a kind of environment for a channel, in the order in which they are tried. */
export type Routes = (kind: EnvironmentKind, channel: Channel) => string[]
