// Decides, before a message is accepted, whether and over which carriers it can go.

import type { MessageCreate } from '#generated/types/types.gen.ts'
import type { EnvironmentKind } from '../../lib/context.ts'
import { Problem, type ProblemCode } from '../../lib/problem.ts'
import type { Routes } from './carriers/carrier.ts'
import { testRecipient } from './test-recipient.ts'

/** Test recipients that are refused at once. The numbers keep the meanings that existing tests rely on. */
const REFUSED_RECIPIENTS: Record<string, [ProblemCode, string]> = {
  '+15005550001': ['invalid_recipient', 'The phone number is not valid.'],
  '+15005550002': ['unroutable_recipient', 'No carrier reaches the phone number.'],
  '+15005550003': ['region_not_permitted', 'Sending to the region of the phone number is not permitted.'],
  '+15005550004': ['recipient_suppressed', 'The recipient opted out of messages from this sender.'],
  '+15005550009': ['recipient_not_sms_capable', 'The phone number can not receive text messages.'],
  'suppressed@': ['recipient_suppressed', 'The recipient is on the suppression list.'],
}

const REFUSED_SENDERS: Record<string, [ProblemCode, string]> = {
  '+15005550007': ['sender_not_owned', 'The phone number is not a sender of this environment.'],
  '+15005550008': ['sender_queue_full', 'The queue of the sender is full.'],
}

/** The carriers to try, in order. Throws a Problem when the message can not be sent. */
export function planDelivery(kind: EnvironmentKind, message: MessageCreate, routes: Routes): string[] {
  if (kind === 'sandbox') refuseTestValues(message)
  const route = routes(kind, message.channel)
  if (route.length > 0) return route
  throw new Problem('channel_unavailable', `No carrier for ${message.channel} is set up in this environment.`, {
    next: [{ action: message.channel === 'email' ? 'Set SMTP_URL and restart the server.' : 'Use a sandbox key, or another channel.' }],
  })
}

function refuseTestValues({ to, from }: MessageCreate) {
  const recipient = REFUSED_RECIPIENTS[testRecipient(to)]
  if (recipient) throw refusal('/to', ...recipient)
  const sender = from === undefined ? undefined : REFUSED_SENDERS[from]
  if (sender) throw refusal('/from', ...sender)
}

const refusal = (pointer: string, code: ProblemCode, detail: string) =>
  new Problem(code, detail, { errors: [{ in: 'body', pointer, code, message: detail }] })
