// A delivery as it is first written.

import { rowText } from '../../lib/row-text.ts'
import type { FeedEvent } from '../events/feed.ts'
import { deliveryId } from './target.ts'

/** What event and endpoint say of it. */
export type DeliveryOf = {
  environment_id: string
  endpoint_id: string
  id: string
  event_id: string
  event_type: string
  seq: number
  created_at: Date
}

export type NewDelivery = DeliveryOf & {
  ordering_key: string | null
  first: boolean // of its key, in this insertion
  status: 'waiting' | 'delivering' | 'blocked'
  next_attempt_at: Date | null
}

export const deliveryOf = ({ environment_id, id, type, seq, at }: FeedEvent, endpoint_id: string): DeliveryOf => ({
  environment_id,
  endpoint_id,
  id: deliveryId(id, endpoint_id),
  event_id: id,
  event_type: type,
  seq,
  created_at: new Date(at),
})

export const DELIVERY_OF = {
  environment_id: 'text',
  endpoint_id: 'text',
  id: 'text',
  event_id: 'text',
  event_type: 'text',
  seq: 'bigint',
  created_at: 'timestamptz',
} as const

export const deliveryText = rowText({
  ...DELIVERY_OF,
  ordering_key: 'text',
  first: 'boolean',
  status: 'text',
  next_attempt_at: 'timestamptz',
})
