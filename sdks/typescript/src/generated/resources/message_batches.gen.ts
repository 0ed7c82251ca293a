// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { MessageBatch, MessageBatchCreate } from '../types.gen.ts'

/**
 * Up to 500 personalised messages in one request, each accepted or rejected by itself.
 */
export class MessageBatchesResource extends Resource {
  /**
   * Send a batch
   *
   * Accepts up to 500 messages in one commit. A message that breaks a rule is rejected by itself and named in
   * `results`; a message that does not match the contract refuses the whole batch with 400.
   *
   * The answer names an operation that ends when every accepted message has its outcome.
   *
   * `POST /v1/message_batches`. Needs the scope `messages:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: MessageBatchCreate, options?: RequestOptions): APIPromise<MessageBatch> {
    return this.call({
      operation: 'message_batches.create',
      method: 'POST',
      path: '/v1/message_batches',
      body: params,
      options,
    })
  }

  /**
   * Read a batch
   *
   * The batch with the result of each message.
   *
   * `GET /v1/message_batches/{batch_id}`. Needs the scope `messages:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(batchId: string, options?: RequestOptions): APIPromise<MessageBatch> {
    return this.call({
      operation: 'message_batches.get',
      method: 'GET',
      path: '/v1/message_batches/{batch_id}',
      values: [batchId],
      options,
    })
  }
}
