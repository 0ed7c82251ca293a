// Written by `npm run generate` from spec/. Do not edit.

import type { Transport } from '../transport.ts'

import { AuditCheckpointsResource } from './resources/audit_checkpoints.gen.ts'
import { AuditEventsResource } from './resources/audit_events.gen.ts'
import { AuditKeysResource } from './resources/audit_keys.gen.ts'
import { EventTypesResource } from './resources/event_types.gen.ts'
import { EventsResource } from './resources/events.gen.ts'
import { MeResource } from './resources/me.gen.ts'
import { MessageBatchesResource } from './resources/message_batches.gen.ts'
import { MessagesResource } from './resources/messages.gen.ts'
import { OperationsResource } from './resources/operations.gen.ts'
import { RequestLogsResource } from './resources/request_logs.gen.ts'

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
   * Who the credential is and what it may do.
   */
  readonly me: MeResource
  /**
   * Work that goes on after its request was answered.
   */
  readonly operations: OperationsResource
  /**
   * Who did what, in a chain of hashes that can be verified without this server.
   */
  readonly auditEvents: AuditEventsResource
  /**
   * Signed statements of how far the audit log has come.
   */
  readonly auditCheckpoints: AuditCheckpointsResource
  /**
   * Public keys for verifying checkpoints.
   */
  readonly auditKeys: AuditKeysResource
  /**
   * Requests of an environment and how they were answered.
   */
  readonly requestLogs: RequestLogsResource

  constructor(transport: Transport) {
    this.messages = new MessagesResource(transport)
    this.messageBatches = new MessageBatchesResource(transport)
    this.events = new EventsResource(transport)
    this.eventTypes = new EventTypesResource(transport)
    this.me = new MeResource(transport)
    this.operations = new OperationsResource(transport)
    this.auditEvents = new AuditEventsResource(transport)
    this.auditCheckpoints = new AuditCheckpointsResource(transport)
    this.auditKeys = new AuditKeysResource(transport)
    this.requestLogs = new RequestLogsResource(transport)
  }
}
