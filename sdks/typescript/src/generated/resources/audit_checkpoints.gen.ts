// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import { Resource } from '../../resource.ts'

import type { AuditCheckpoint, AuditCheckpointsListData } from '../types.gen.ts'

/**
 * Signed statements of how far the audit log has come.
 */
export class AuditCheckpointsResource extends Resource {
  /**
   * List audit checkpoints
   *
   * Signed statements of how long the chain was and which hash it ended in, newest first. One is made every minute, or every thousand events, while something happens.
   *
   * `GET /v1/audit_checkpoints`. Needs the scope `audit_events:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: AuditCheckpointsListData['query'], options?: RequestOptions): PagePromise<AuditCheckpoint> {
    return this.page({
      operation: 'audit_checkpoints.list',
      method: 'GET',
      path: '/v1/audit_checkpoints',
      query: params,
      options,
    })
  }
}
