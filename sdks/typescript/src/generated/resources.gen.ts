// Written by `npm run generate` from spec/. Do not edit.

import type { Transport } from '../transport.ts'

import { EventTypesResource } from './resources/event_types.gen.ts'
import { EventsResource } from './resources/events.gen.ts'
import { MeResource } from './resources/me.gen.ts'
import { MessageBatchesResource } from './resources/message_batches.gen.ts'
import { MessagesResource } from './resources/messages.gen.ts'
import { OperationsResource } from './resources/operations.gen.ts'
import { WebhookDeliveriesResource } from './resources/webhook_deliveries.gen.ts'
import { WebhookEndpointsResource } from './resources/webhook_endpoints.gen.ts'

/**
 * Every resource of the API, one member per tag of the contract.
 */
export class Resources {
  /**
   * Send a message on any channel and follow it to its outcome.
   */
  readonly messages: MessagesResource
  /**
   * Up to 500 personalised messages in one request, each accepted or rejected by itself.
   */
  readonly messageBatches: MessageBatchesResource
  /**
   * The ordered feed of everything that happened in an environment.
   */
  readonly events: EventsResource
  /**
   * The catalogue of event types, with their JSON Schemas and examples.
   */
  readonly eventTypes: EventTypesResource
  /**
   * Where events are sent, signed, and how.
   */
  readonly webhookEndpoints: WebhookEndpointsResource
  /**
   * The log of what was sent to webhook endpoints and what came back.
   */
  readonly webhookDeliveries: WebhookDeliveriesResource
  /**
   * Who the credential is and what it may do.
   */
  readonly me: MeResource
  /**
   * Work that goes on after its request was answered.
   */
  readonly operations: OperationsResource

  constructor(transport: Transport) {
    this.messages = new MessagesResource(transport)
    this.messageBatches = new MessageBatchesResource(transport)
    this.events = new EventsResource(transport)
    this.eventTypes = new EventTypesResource(transport)
    this.webhookEndpoints = new WebhookEndpointsResource(transport)
    this.webhookDeliveries = new WebhookDeliveriesResource(transport)
    this.me = new MeResource(transport)
    this.operations = new OperationsResource(transport)
  }
}
