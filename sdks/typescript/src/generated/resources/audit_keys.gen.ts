// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import { Resource } from '../../resource.ts'

import type { AuditKey, AuditKeysListData } from '../types.gen.ts'

/**
 * Public keys for verifying checkpoints.
 */
export class AuditKeysResource extends Resource {
  /**
   * List audit keys
   *
   * The public keys that checkpoints are signed with. Keep a copy away from this server: the verifier needs it.
   *
   * `GET /v1/audit_keys`. Needs the scope `audit_events:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: AuditKeysListData['query'], options?: RequestOptions): PagePromise<AuditKey> {
    return this.page({
      operation: 'audit_keys.list',
      method: 'GET',
      path: '/v1/audit_keys',
      query: params,
      options,
    })
  }
}
