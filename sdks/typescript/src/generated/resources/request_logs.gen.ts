// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { RequestLog, RequestLogsListData } from '../types.gen.ts'

/**
 * Requests of an environment and how they were answered.
 */
export class RequestLogsResource extends Resource {
  /**
   * List requests
   *
   * Requests with a credential of this environment, newest first, a second or so after they were answered.
   *
   * Failures are kept before successes. Of many requests in one second some are left out; then `sampled` is true for those that are told. Bodies, query strings and addresses are never kept.
   *
   * `GET /v1/request_logs`. Needs the scope `request_logs:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: RequestLogsListData['query'], options?: RequestOptions): PagePromise<RequestLog> {
    return this.page({
      operation: 'request_logs.list',
      method: 'GET',
      path: '/v1/request_logs',
      query: params,
      options,
    })
  }

  /**
   * Read a request
   *
   * One request by its id, the `X-Request-Id` of its answer.
   *
   * `GET /v1/request_logs/{request_id}`. Needs the scope `request_logs:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(requestId: string, options?: RequestOptions): APIPromise<RequestLog> {
    return this.call({
      operation: 'request_logs.get',
      method: 'GET',
      path: '/v1/request_logs/{request_id}',
      values: [requestId],
      options,
    })
  }
}
