// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type { Me } from '../types.gen.ts'

/**
 * Who the credential is and what it may do.
 */
export class MeResource extends Resource {
  /**
   * Read the credential
   *
   * Who the credential is, where it works and what it may do. Needs no scope.
   *
   * `GET /v1/me`.
   */
  get(options?: RequestOptions): APIPromise<Me> {
    return this.call({
      operation: 'me.get',
      method: 'GET',
      path: '/v1/me',
      options,
    })
  }
}
