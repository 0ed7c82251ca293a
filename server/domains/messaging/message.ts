// A message: its row, and the form in which the API shows it.

import type { Message, MessageContent, MessageError } from '#generated/types/types.gen.ts'
import { iso } from '../../lib/clock.ts'

export type Channel = 'sms' | 'email' | 'in_app'
export type MessageStatus = Message['status']
export type MessageEventType = `message.${string}` | `email.${string}`

export type MessageRow = {
  id: string
  channel: Channel
  direction: 'outbound' | 'inbound'
  status: MessageStatus
  to: string
  from: string | null
  content: MessageContent
  metadata: Record<string, string>
  tags: string[]
  batch_id: string | null
  in_reply_to: string | null
  attempts: number
  error: MessageError | null
  scheduled_at: Date | null
  expires_at: Date | null
  created_at: Date
  updated_at: Date
  sent_at: Date | null
  delivered_at: Date | null
  read_at: Date | null
}

/** Columns of `MessageRow`, for select lists. */
export const MESSAGE_COLUMNS = [
  'id',
  'channel',
  'direction',
  'status',
  'to',
  'from',
  'content',
  'metadata',
  'tags',
  'batch_id',
  'in_reply_to',
  'attempts',
  'error',
  'scheduled_at',
  'expires_at',
  'created_at',
  'updated_at',
  'sent_at',
  'delivered_at',
  'read_at',
] as const satisfies (keyof MessageRow)[]

/** Nothing more will happen to a message that stands here. `sent` is an end too where no carrier confirms delivery. */
export const FINAL: ReadonlySet<MessageStatus> = new Set([
  'delivered',
  'read',
  'undelivered',
  'failed',
  'unknown',
  'expired',
  'canceled',
  'received',
])

export const toMessage = (row: MessageRow): Message => ({
  id: row.id,
  object: 'message',
  channel: row.channel,
  direction: row.direction,
  status: row.status,
  to: row.to,
  from: row.from,
  content: row.content,
  metadata: row.metadata,
  tags: row.tags,
  batch_id: row.batch_id,
  in_reply_to: row.in_reply_to,
  attempts: row.attempts,
  error: row.error,
  scheduled_at: iso(row.scheduled_at),
  expires_at: iso(row.expires_at),
  created_at: iso(row.created_at)!,
  updated_at: iso(row.updated_at)!,
  sent_at: iso(row.sent_at),
  delivered_at: iso(row.delivered_at),
  read_at: iso(row.read_at),
})

/** What a message was when it was accepted, before anything became of it. */
export const asAccepted = (row: MessageRow): MessageRow => ({
  ...row,
  status: row.scheduled_at ? 'scheduled' : 'queued',
  attempts: 0,
  error: null,
  updated_at: row.created_at,
  sent_at: null,
  delivered_at: null,
  read_at: null,
})
