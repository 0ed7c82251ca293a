// Inspectors and what came to them, as they are stored and shown.

import type { WebhookInspection, WebhookInspector } from '#generated/types/types.gen.ts'
import { iso } from '../../../lib/clock.ts'

export type InspectorRow = {
  environment_id: string
  id: string
  name: string
  url: string
  token: string
  response_statuses: number[]
  response_delay_ms: number
  created_at: Date
  updated_at: Date
  deleted_at: Date | null
}

export type InspectionRow = {
  environment_id: string
  id: string
  inspector_id: string
  source: 'delivery' | 'http'
  method: string
  headers: Record<string, string>
  body: string
  body_bytes: number
  body_truncated: boolean
  event_id: string | null
  attempt: number
  signature: WebhookInspection['signature']
  response_status: number
  response_delay_ms: number
  received_at: Date
}

export const toInspector = (row: InspectorRow): WebhookInspector => ({
  id: row.id,
  object: 'webhook_inspector',
  name: row.name,
  url: row.url,
  response_statuses: row.response_statuses,
  response_delay_ms: row.response_delay_ms,
  created_at: iso(row.created_at)!,
  updated_at: iso(row.updated_at)!,
  deleted_at: iso(row.deleted_at),
})

export const toInspection = (row: InspectionRow): WebhookInspection => ({
  id: row.id,
  object: 'webhook_inspection',
  inspector_id: row.inspector_id,
  received_at: iso(row.received_at)!,
  source: row.source,
  method: row.method,
  headers: row.headers,
  body: row.body,
  body_bytes: row.body_bytes,
  body_truncated: row.body_truncated,
  event_id: row.event_id,
  attempt: row.attempt,
  signature: row.signature,
  response_status: row.response_status,
  response_delay_ms: row.response_delay_ms,
})
