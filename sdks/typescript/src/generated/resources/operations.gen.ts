// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { Operation } from '../types.gen.ts'

/**
 * Work that goes on after its request was answered.
 */
export class OperationsResource extends Resource {
  /**
   * Read an operation
   *
   * An asynchronous operation as it stands now.
   *
   * `GET /v1/operations/{operation_id}`. Needs the scope `operations:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(operationId: string, options?: RequestOptions): APIPromise<Operation> {
    return this.call({
      operation: 'operations.get',
      method: 'GET',
      path: '/v1/operations/{operation_id}',
      values: [operationId],
      options,
    })
  }
}
