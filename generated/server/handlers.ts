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
  WebhookEndpointsListData,
  WebhookEndpointsListResponses,
  WebhookEndpointsCreateData,
  WebhookEndpointsCreateResponses,
  WebhookEndpointsGetData,
  WebhookEndpointsGetResponses,
  WebhookEndpointsUpdateData,
  WebhookEndpointsUpdateResponses,
  WebhookEndpointsDeleteData,
  WebhookEndpointsDeleteResponses,
  WebhookEndpointsRotateSecretData,
  WebhookEndpointsRotateSecretResponses,
  WebhookEndpointsTestData,
  WebhookEndpointsTestResponses,
  WebhookEndpointsReplayData,
  WebhookEndpointsReplayResponses,
  WebhookEndpointsRecoverData,
  WebhookEndpointsRecoverResponses,
  WebhookEndpointsSetTransformationData,
  WebhookEndpointsSetTransformationResponses,
  WebhookEndpointsSimulateTransformationData,
  WebhookEndpointsSimulateTransformationResponses,
  WebhookDeliveriesListData,
  WebhookDeliveriesListResponses,
  WebhookDeliveriesGetData,
  WebhookDeliveriesGetResponses,
  WebhookDeliveriesRetryData,
  WebhookDeliveriesRetryResponses,
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

export type WebhookEndpointsHandlers<Context> = {
  list(context: Context, input: Input<WebhookEndpointsListData>): Promise<WebhookEndpointsListResponses[200]>
  create(context: Context, input: Input<WebhookEndpointsCreateData>): Promise<WebhookEndpointsCreateResponses[201]>
  get(context: Context, input: Input<WebhookEndpointsGetData>): Promise<WebhookEndpointsGetResponses[200]>
  update(context: Context, input: Input<WebhookEndpointsUpdateData>): Promise<WebhookEndpointsUpdateResponses[200]>
  delete(context: Context, input: Input<WebhookEndpointsDeleteData>): Promise<WebhookEndpointsDeleteResponses[200]>
  rotate_secret(context: Context, input: Input<WebhookEndpointsRotateSecretData>): Promise<WebhookEndpointsRotateSecretResponses[201]>
  test(context: Context, input: Input<WebhookEndpointsTestData>): Promise<WebhookEndpointsTestResponses[200]>
  replay(context: Context, input: Input<WebhookEndpointsReplayData>): Promise<WebhookEndpointsReplayResponses[202]>
  recover(context: Context, input: Input<WebhookEndpointsRecoverData>): Promise<WebhookEndpointsRecoverResponses[202]>
  set_transformation(context: Context, input: Input<WebhookEndpointsSetTransformationData>): Promise<WebhookEndpointsSetTransformationResponses[200]>
  simulate_transformation(context: Context, input: Input<WebhookEndpointsSimulateTransformationData>): Promise<WebhookEndpointsSimulateTransformationResponses[200]>
}

export type WebhookDeliveriesHandlers<Context> = {
  list(context: Context, input: Input<WebhookDeliveriesListData>): Promise<WebhookDeliveriesListResponses[200]>
  get(context: Context, input: Input<WebhookDeliveriesGetData>): Promise<WebhookDeliveriesGetResponses[200]>
  retry(context: Context, input: Input<WebhookDeliveriesRetryData>): Promise<WebhookDeliveriesRetryResponses[202]>
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
  webhook_endpoints: WebhookEndpointsHandlers<Context>
  webhook_deliveries: WebhookDeliveriesHandlers<Context>
  me: MeHandlers<Context>
  operations: OperationsHandlers<Context>
}
