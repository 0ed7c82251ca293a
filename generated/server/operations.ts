// Written by `npm run generate` from spec/. Do not edit.

export type OperationRow = {
  readonly id: OperationId
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly scopes: readonly Scope[] // all are needed; none: any valid credential
  readonly cost: number // units of the rate limit
  readonly body: 'none' | 'optional' | 'required'
  readonly status: number // of success
  readonly idempotent: boolean // takes an Idempotency-Key
  readonly location: string | null // where what was created is read
  readonly emits: readonly string[]
}

export type OperationId = 
  | 'messages.list'
  | 'messages.create'
  | 'messages.get'
  | 'messages.cancel'
  | 'messages.list_events'
  | 'message_batches.create'
  | 'message_batches.get'
  | 'events.list'
  | 'events.get'
  | 'event_types.list'
  | 'event_types.get'
  | 'me.get'
  | 'operations.get'

export type Scope = 
  | 'messages:read'
  | 'messages:write'
  | 'events:read'
  | 'operations:read'

export const apiVersion = '2026-11-23'

export const scopes: Readonly<Record<Scope, string>> = {
  "messages:read": "Read messages, batches and what became of them",
  "messages:write": "Send and cancel messages",
  "events:read": "Read the event feed",
  "operations:read": "Follow asynchronous operations"
}

export const operations: readonly OperationRow[] = [
  {"id":"messages.list","method":"GET","path":"/v1/messages","scopes":["messages:read"],"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[]},
  {"id":"messages.create","method":"POST","path":"/v1/messages","scopes":["messages:write"],"cost":1,"body":"required","status":202,"idempotent":true,"location":"/v1/messages/{id}","emits":["message.scheduled","message.queued","message.sending","message.sent","message.delivered","message.read","message.undelivered","message.failed","message.unknown","message.expired","message.failover_started","message.received","email.deferred","email.bounced","email.complained"]},
  {"id":"messages.get","method":"GET","path":"/v1/messages/{message_id}","scopes":["messages:read"],"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[]},
  {"id":"messages.cancel","method":"POST","path":"/v1/messages/{message_id}/cancel","scopes":["messages:write"],"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":["message.canceled"]},
  {"id":"messages.list_events","method":"GET","path":"/v1/messages/{message_id}/events","scopes":["messages:read"],"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[]},
  {"id":"message_batches.create","method":"POST","path":"/v1/message_batches","scopes":["messages:write"],"cost":10,"body":"required","status":202,"idempotent":true,"location":"/v1/message_batches/{id}","emits":["message.scheduled","message.queued","message.sending","message.sent","message.delivered","message.read","message.undelivered","message.failed","message.unknown","message.expired","message.failover_started","message.received","email.deferred","email.bounced","email.complained","message_batch.completed","operation.completed"]},
  {"id":"message_batches.get","method":"GET","path":"/v1/message_batches/{batch_id}","scopes":["messages:read"],"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[]},
  {"id":"events.list","method":"GET","path":"/v1/events","scopes":["events:read"],"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[]},
  {"id":"events.get","method":"GET","path":"/v1/events/{event_id}","scopes":["events:read"],"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[]},
  {"id":"event_types.list","method":"GET","path":"/v1/event_types","scopes":["events:read"],"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[]},
  {"id":"event_types.get","method":"GET","path":"/v1/event_types/{event_type}","scopes":["events:read"],"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[]},
  {"id":"me.get","method":"GET","path":"/v1/me","scopes":[],"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[]},
  {"id":"operations.get","method":"GET","path":"/v1/operations/{operation_id}","scopes":["operations:read"],"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[]},
]
