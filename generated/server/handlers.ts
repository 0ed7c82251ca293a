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
  EventStreamConnectData,
  EventStreamConnectResponses,
  EventStreamTicketsCreateData,
  EventStreamTicketsCreateResponses,
  EventTypesListData,
  EventTypesListResponses,
  EventTypesGetData,
  EventTypesGetResponses,
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

export type EventStreamHandlers<Context> = {
  connect(context: Context, input: Input<EventStreamConnectData>): Promise<EventStreamConnectResponses[200]>
}

export type EventStreamTicketsHandlers<Context> = {
  create(context: Context, input: Input<EventStreamTicketsCreateData>): Promise<EventStreamTicketsCreateResponses[201]>
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

export type Handlers<Context> = {
  messages: MessagesHandlers<Context>
  message_batches: MessageBatchesHandlers<Context>
  events: EventsHandlers<Context>
  event_stream: EventStreamHandlers<Context>
  event_stream_tickets: EventStreamTicketsHandlers<Context>
  event_types: EventTypesHandlers<Context>
  me: MeHandlers<Context>
  operations: OperationsHandlers<Context>
}
