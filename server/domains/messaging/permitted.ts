// What a restricted credential may send and see: its channels, its senders.

import type { MessageCreate } from '#generated/types/types.gen.ts'
import type { Restrictions } from '../../lib/context.ts'
import { Problem } from '../../lib/problem.ts'
import type { MessageRow } from './message.ts'

/** Throws 403 for a message that the credential may not send. */
export function checkPermitted({ channels, senders, conversations }: Restrictions, { channel, from }: MessageCreate) {
  if (channels && !channels.includes(channel)) throw restricted(`channels ${channels.join(', ')}`, 'Use one of these channels.')
  if (senders && (from === undefined || !senders.includes(from))) throw restricted('senders that it names', 'Give one of them as `from`.')
  if (conversations) throw restricted('conversations that it names', 'Send within one of them.')
}

/** A message beyond the restrictions counts as one that is not there. */
export function isVisible({ channels, senders, conversations }: Restrictions, { channel, direction, from, to }: MessageRow): boolean {
  const own = direction === 'inbound' ? to : from
  return (!channels || channels.includes(channel)) && (!senders || (own !== null && senders.includes(own))) && !conversations
}

const restricted = (to: string, action: string) =>
  new Problem('restricted_credential', `The credential is restricted to the ${to}.`, { next: [{ action }] })
