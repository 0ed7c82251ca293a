// Written by `npm run generate` from spec/. Do not edit.

import type { RequestOptions } from '../../options.ts'
import type { PagePromise } from '../../page.ts'
import type { APIPromise } from '../../promise.ts'
import { Resource } from '../../resource.ts'

import type {
  SsoConnection,
  SsoConnectionCreate,
  SsoConnectionsListData,
  SsoConnectionTest,
  SsoConnectionUpdate,
} from '../types.gen.ts'

/**
 * Sign in through the identity provider of the organization, by OpenID Connect or SAML 2.0.
 */
export class SsoConnectionsResource extends Resource {
  /**
   * List single sign-on connections
   *
   * Connections of the organization, newest first.
   *
   * `GET /v1/sso_connections`. Needs the scope `identity_providers:read`.
   *
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  list(params?: SsoConnectionsListData['query'], options?: RequestOptions): PagePromise<SsoConnection> {
    return this.page({
      operation: 'sso_connections.list',
      method: 'GET',
      path: '/v1/sso_connections',
      query: params,
      options,
    })
  }

  /**
   * Set up single sign-on
   *
   * Connects the organization to its identity provider by OpenID Connect or SAML 2.0. The answer tells what to enter there.
   *
   * A connection never lets anybody in with more than whoever set it up held: it grants no wider roles, and members who hold
   * wider ones, owners above all, can't sign in through it. Changing the provider, its secret or its certificates counts as
   * setting it up anew.
   *
   * `POST /v1/sso_connections`. Needs the scope `identity_providers:write`.
   *
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  create(params: SsoConnectionCreate, options?: RequestOptions): APIPromise<SsoConnection> {
    return this.call({
      operation: 'sso_connections.create',
      method: 'POST',
      path: '/v1/sso_connections',
      body: params,
      options,
    })
  }

  /**
   * Read a single sign-on connection
   *
   * The connection, with the expiry of its certificates.
   *
   * `GET /v1/sso_connections/{connection_id}`. Needs the scope `identity_providers:read`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  get(connectionId: string, options?: RequestOptions): APIPromise<SsoConnection> {
    return this.call({
      operation: 'sso_connections.get',
      method: 'GET',
      path: '/v1/sso_connections/{connection_id}',
      values: [connectionId],
      options,
    })
  }

  /**
   * Change a single sign-on connection
   *
   * Changes what is given. Lists are replaced as a whole; a domain that stays keeps its verification.
   *
   * `PATCH /v1/sso_connections/{connection_id}`. Needs the scope `identity_providers:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  update(connectionId: string, params: SsoConnectionUpdate, options?: RequestOptions): APIPromise<SsoConnection> {
    return this.call({
      operation: 'sso_connections.update',
      method: 'PATCH',
      path: '/v1/sso_connections/{connection_id}',
      values: [connectionId],
      body: params,
      options,
    })
  }

  /**
   * Remove a single sign-on connection
   *
   * Removes the connection, its provisioning tokens and what SCIM kept. Its people stay members, and sign in some other way.
   *
   * `DELETE /v1/sso_connections/{connection_id}`. Needs the scope `identity_providers:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  delete(connectionId: string, options?: RequestOptions): APIPromise<SsoConnection> {
    return this.call({
      operation: 'sso_connections.delete',
      method: 'DELETE',
      path: '/v1/sso_connections/{connection_id}',
      values: [connectionId],
      options,
    })
  }

  /**
   * Test a single sign-on connection
   *
   * Looks at the provider: its discovery document and signing keys, or the certificates. Nobody signs in.
   *
   * `POST /v1/sso_connections/{connection_id}/test`. Needs the scope `identity_providers:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   */
  test(connectionId: string, options?: RequestOptions): APIPromise<SsoConnectionTest> {
    return this.call({
      operation: 'sso_connections.test',
      method: 'POST',
      path: '/v1/sso_connections/{connection_id}/test',
      values: [connectionId],
      options,
    })
  }

  /**
   * Verify e-mail domains
   *
   * Looks for the TXT record of each domain that is not verified yet. The newest proof counts: a domain that passes to another
   * organization passes here too. An e-mail domain leads nobody to a connection before it is verified.
   *
   * `POST /v1/sso_connections/{connection_id}/verify_domains`. Needs the scope `identity_providers:write`.
   *
   * @throws {NotFoundError} There is nothing with this id in the environment of the credential.
   * @throws {ConflictError} The state of the resource does not allow this, or a request with the same idempotency
   * key is under way.
   * @throws {UnprocessableError} The request is well formed but breaks a rule, for example a recipient that no
   * carrier reaches or a reused idempotency key.
   */
  verifyDomains(connectionId: string, options?: RequestOptions): APIPromise<SsoConnection> {
    return this.call({
      operation: 'sso_connections.verify_domains',
      method: 'POST',
      path: '/v1/sso_connections/{connection_id}/verify_domains',
      values: [connectionId],
      options,
    })
  }
}
