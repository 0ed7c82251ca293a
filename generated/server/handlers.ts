// Written by `npm run generate` from spec/. Do not edit.

import type {
  MessagesListData,
  MessagesListResponses,
  MessagesCreateData,
  MessagesCreateResponses,
  MessagesGetData,
  MessagesGetResponses,
  MessagesCancelData,
  MessagesCancelResponses,
  MessagesListEventsData,
  MessagesListEventsResponses,
  MessageBatchesCreateData,
  MessageBatchesCreateResponses,
  MessageBatchesGetData,
  MessageBatchesGetResponses,
  EventsListData,
  EventsListResponses,
  EventsGetData,
  EventsGetResponses,
  EventTypesListData,
  EventTypesListResponses,
  EventTypesGetData,
  EventTypesGetResponses,
  MeGetData,
  MeGetResponses,
  OperationsGetData,
  OperationsGetResponses,
  SsoConnectionsListData,
  SsoConnectionsListResponses,
  SsoConnectionsCreateData,
  SsoConnectionsCreateResponses,
  SsoConnectionsGetData,
  SsoConnectionsGetResponses,
  SsoConnectionsUpdateData,
  SsoConnectionsUpdateResponses,
  SsoConnectionsDeleteData,
  SsoConnectionsDeleteResponses,
  SsoConnectionsTestData,
  SsoConnectionsTestResponses,
  SsoConnectionsVerifyDomainsData,
  SsoConnectionsVerifyDomainsResponses,
  ScimTokensListData,
  ScimTokensListResponses,
  ScimTokensCreateData,
  ScimTokensCreateResponses,
  ScimTokensDeleteData,
  ScimTokensDeleteResponses,
} from './types/types.gen.ts'

type Part<Data, Name extends string> = Data extends { [key in Name]?: infer Value } ? Exclude<Value, undefined> : undefined

/** What the pipeline hands to a handler: validated, coerced, defaults filled in. */
export type Input<Data> = {
  path: Part<Data, 'path'>
  query: Part<Data, 'query'>
  headers: Part<Data, 'headers'>
  body: Part<Data, 'body'>
}

export type MessagesHandlers<Context> = {
  list(context: Context, input: Input<MessagesListData>): Promise<MessagesListResponses[200]>
  create(context: Context, input: Input<MessagesCreateData>): Promise<MessagesCreateResponses[202]>
  get(context: Context, input: Input<MessagesGetData>): Promise<MessagesGetResponses[200]>
  cancel(context: Context, input: Input<MessagesCancelData>): Promise<MessagesCancelResponses[200]>
  list_events(context: Context, input: Input<MessagesListEventsData>): Promise<MessagesListEventsResponses[200]>
}

export type MessageBatchesHandlers<Context> = {
  create(context: Context, input: Input<MessageBatchesCreateData>): Promise<MessageBatchesCreateResponses[202]>
  get(context: Context, input: Input<MessageBatchesGetData>): Promise<MessageBatchesGetResponses[200]>
}

export type EventsHandlers<Context> = {
  list(context: Context, input: Input<EventsListData>): Promise<EventsListResponses[200]>
  get(context: Context, input: Input<EventsGetData>): Promise<EventsGetResponses[200]>
}

export type EventTypesHandlers<Context> = {
  list(context: Context, input: Input<EventTypesListData>): Promise<EventTypesListResponses[200]>
  get(context: Context, input: Input<EventTypesGetData>): Promise<EventTypesGetResponses[200]>
}

export type MeHandlers<Context> = {
  get(context: Context, input: Input<MeGetData>): Promise<MeGetResponses[200]>
}

export type OperationsHandlers<Context> = {
  get(context: Context, input: Input<OperationsGetData>): Promise<OperationsGetResponses[200]>
}

export type SsoConnectionsHandlers<Context> = {
  list(context: Context, input: Input<SsoConnectionsListData>): Promise<SsoConnectionsListResponses[200]>
  create(context: Context, input: Input<SsoConnectionsCreateData>): Promise<SsoConnectionsCreateResponses[201]>
  get(context: Context, input: Input<SsoConnectionsGetData>): Promise<SsoConnectionsGetResponses[200]>
  update(context: Context, input: Input<SsoConnectionsUpdateData>): Promise<SsoConnectionsUpdateResponses[200]>
  delete(context: Context, input: Input<SsoConnectionsDeleteData>): Promise<SsoConnectionsDeleteResponses[200]>
  test(context: Context, input: Input<SsoConnectionsTestData>): Promise<SsoConnectionsTestResponses[200]>
  verify_domains(context: Context, input: Input<SsoConnectionsVerifyDomainsData>): Promise<SsoConnectionsVerifyDomainsResponses[200]>
}

export type ScimTokensHandlers<Context> = {
  list(context: Context, input: Input<ScimTokensListData>): Promise<ScimTokensListResponses[200]>
  create(context: Context, input: Input<ScimTokensCreateData>): Promise<ScimTokensCreateResponses[201]>
  delete(context: Context, input: Input<ScimTokensDeleteData>): Promise<ScimTokensDeleteResponses[200]>
}

export type Handlers<Context> = {
  messages: MessagesHandlers<Context>
  message_batches: MessageBatchesHandlers<Context>
  events: EventsHandlers<Context>
  event_types: EventTypesHandlers<Context>
  me: MeHandlers<Context>
  operations: OperationsHandlers<Context>
  sso_connections: SsoConnectionsHandlers<Context>
  scim_tokens: ScimTokensHandlers<Context>
}
