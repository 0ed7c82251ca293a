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
  OauthClientsListData,
  OauthClientsListResponses,
  OauthClientsCreateData,
  OauthClientsCreateResponses,
  OauthClientsGetData,
  OauthClientsGetResponses,
  OauthClientsUpdateData,
  OauthClientsUpdateResponses,
  OauthClientsDeleteData,
  OauthClientsDeleteResponses,
  OauthClientsRotateSecretData,
  OauthClientsRotateSecretResponses,
  OauthGrantsListData,
  OauthGrantsListResponses,
  OauthGrantsGetData,
  OauthGrantsGetResponses,
  OauthGrantsDeleteData,
  OauthGrantsDeleteResponses,
  TokenIssuersListData,
  TokenIssuersListResponses,
  TokenIssuersCreateData,
  TokenIssuersCreateResponses,
  TokenIssuersGetData,
  TokenIssuersGetResponses,
  TokenIssuersUpdateData,
  TokenIssuersUpdateResponses,
  TokenIssuersDeleteData,
  TokenIssuersDeleteResponses,
  MeGetData,
  MeGetResponses,
  OperationsGetData,
  OperationsGetResponses,
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

export type OauthClientsHandlers<Context> = {
  list(context: Context, input: Input<OauthClientsListData>): Promise<OauthClientsListResponses[200]>
  create(context: Context, input: Input<OauthClientsCreateData>): Promise<OauthClientsCreateResponses[201]>
  get(context: Context, input: Input<OauthClientsGetData>): Promise<OauthClientsGetResponses[200]>
  update(context: Context, input: Input<OauthClientsUpdateData>): Promise<OauthClientsUpdateResponses[200]>
  delete(context: Context, input: Input<OauthClientsDeleteData>): Promise<OauthClientsDeleteResponses[200]>
  rotate_secret(context: Context, input: Input<OauthClientsRotateSecretData>): Promise<OauthClientsRotateSecretResponses[201]>
}

export type OauthGrantsHandlers<Context> = {
  list(context: Context, input: Input<OauthGrantsListData>): Promise<OauthGrantsListResponses[200]>
  get(context: Context, input: Input<OauthGrantsGetData>): Promise<OauthGrantsGetResponses[200]>
  delete(context: Context, input: Input<OauthGrantsDeleteData>): Promise<OauthGrantsDeleteResponses[200]>
}

export type TokenIssuersHandlers<Context> = {
  list(context: Context, input: Input<TokenIssuersListData>): Promise<TokenIssuersListResponses[200]>
  create(context: Context, input: Input<TokenIssuersCreateData>): Promise<TokenIssuersCreateResponses[201]>
  get(context: Context, input: Input<TokenIssuersGetData>): Promise<TokenIssuersGetResponses[200]>
  update(context: Context, input: Input<TokenIssuersUpdateData>): Promise<TokenIssuersUpdateResponses[200]>
  delete(context: Context, input: Input<TokenIssuersDeleteData>): Promise<TokenIssuersDeleteResponses[200]>
}

export type MeHandlers<Context> = {
  get(context: Context, input: Input<MeGetData>): Promise<MeGetResponses[200]>
}

export type OperationsHandlers<Context> = {
  get(context: Context, input: Input<OperationsGetData>): Promise<OperationsGetResponses[200]>
}

export type Handlers<Context> = {
  messages: MessagesHandlers<Context>
  message_batches: MessageBatchesHandlers<Context>
  events: EventsHandlers<Context>
  event_types: EventTypesHandlers<Context>
  oauth_clients: OauthClientsHandlers<Context>
  oauth_grants: OauthGrantsHandlers<Context>
  token_issuers: TokenIssuersHandlers<Context>
  me: MeHandlers<Context>
  operations: OperationsHandlers<Context>
}
