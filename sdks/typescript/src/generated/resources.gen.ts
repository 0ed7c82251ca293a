// Written by `npm run generate` from spec/. Do not edit.

import type { Transport } from '../transport.ts'

import { EventStreamTicketsResource } from './resources/event_stream_tickets.gen.ts'
import { EventStreamResource } from './resources/event_stream.gen.ts'
import { EventTypesResource } from './resources/event_types.gen.ts'
import { EventsResource } from './resources/events.gen.ts'
import { MeResource } from './resources/me.gen.ts'
import { MessageBatchesResource } from './resources/message_batches.gen.ts'
import { MessagesResource } from './resources/messages.gen.ts'
import { OperationsResource } from './resources/operations.gen.ts'

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
   * Events as they happen, over a WebSocket or Server-Sent Events.
   */
  readonly eventStream: EventStreamResource
  /**
   * One-use tickets that let a browser open the event stream.
   */
  readonly eventStreamTickets: EventStreamTicketsResource
  /**
   * The catalogue of event types, with their JSON Schemas and examples.
   */
  readonly eventTypes: EventTypesResource
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
    this.eventStream = new EventStreamResource(transport)
    this.eventStreamTickets = new EventStreamTicketsResource(transport)
    this.eventTypes = new EventTypesResource(transport)
    this.me = new MeResource(transport)
    this.operations = new OperationsResource(transport)
  }
}
