// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { AuditEvent, AuditEventsListData } from '../types.gen.ts'

/**
 * Who did what, in a chain of hashes that can be verified without this server.
 */
export class AuditEventsResource extends Resource {
  /**
   * List audit events
   *
   * Who did what in the organization, newest first: every change made through the API, sign-ins, and refusals for want of permission.
   *
   * Messages that one caller sends at about the same time are told in one event, with all their ids.
   *
   * To export the log for the offline verifier, page through it with `order=asc` and `include=proof` and write one item per line.
   *
   * `GET /v1/audit_events`. Needs the scope `audit_events:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: AuditEventsListData['query'], options?: RequestOptions): PagePromise<AuditEvent> {
    return this.page({
      operation: 'audit_events.list',
      method: 'GET',
      path: '/v1/audit_events',
      query: params,
      options,
    })
  }

  /**
   * Read an audit event
   *
   * One event with its proof: its place in the chain of hashes, the text that was hashed, and the first signed checkpoint that covers it.
   *
   * `GET /v1/audit_events/{audit_event_id}`. Needs the scope `audit_events:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(auditEventId: string, options?: RequestOptions): APIPromise<AuditEvent> {
    return this.call({
      operation: 'audit_events.get',
      method: 'GET',
      path: '/v1/audit_events/{audit_event_id}',
      values: [auditEventId],
      options,
    })
  }
}
