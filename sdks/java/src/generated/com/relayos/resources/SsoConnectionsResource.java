// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.SsoConnection;
import com.relayos.models.SsoConnectionCreateParams;
import com.relayos.models.SsoConnectionTest;
import com.relayos.models.SsoConnectionUpdateParams;
import com.relayos.models.SsoConnectionsListParams;
import java.util.List;

/** Sign in through the identity provider of the organization, by OpenID Connect or SAML 2.0. */
public final class SsoConnectionsResource {
  private final Resource resource;

  SsoConnectionsResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List single sign-on connections.
   *
   * <p>Connections of the organization, newest first.
   *
   * <p>{@code GET /v1/sso_connections}. Needs the scope {@code identity_providers:read}.
   *
   * <pre>{@code
   * for (var item : client.ssoConnections().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<SsoConnection> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<SsoConnection> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<SsoConnection> list(SsoConnectionsListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<SsoConnection> list(SsoConnectionsListParams params, RequestOptions options) {
    return resource.page(Operations.SSO_CONNECTIONS_LIST, List.of(), params, options);
  }

  /**
   * Set up single sign-on.
   *
   * <p>Connects the organization to its identity provider by OpenID Connect or SAML 2.0. The answer
   * tells what to enter there.
   *
   * <p>A connection never lets anybody in with more than whoever set it up held: it grants no wider
   * roles, and members who hold wider ones, owners above all, can't sign in through it. Changing
   * the provider, its secret or its certificates counts as setting it up anew.
   *
   * <p>{@code POST /v1/sso_connections}. Needs the scope {@code identity_providers:write}.
   *
   * <pre>{@code
   * var result = client.ssoConnections().create(
   *     SsoConnectionCreateParams.oidc()
   *         .name("Acme staff")
   *         .domains(List.of("acme.example"))
   *         .defaultRoles(List.of("viewer"))
   *         .groupRoles(List.of(
   *             GroupRoleInput.builder()
   *                 .group("engineering")
   *                 .role("developer")
   *                 .build()))
   *         .jitProvisioning(true)
   *         .oidc(OidcSettingsCreate.builder()
   *             .issuer("https://login.acme.example")
   *             .clientId("relayos")
   *             .clientSecret("from-your-identity-provider")
   *             .build())
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public SsoConnection create(SsoConnectionCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(SsoConnectionCreateParams)}, with options. */
  public SsoConnection create(SsoConnectionCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.SSO_CONNECTIONS_CREATE,
        List.of(),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Read a single sign-on connection.
   *
   * <p>The connection, with the expiry of its certificates.
   *
   * <p><code>GET /v1/sso_connections/&#123;connection_id}</code>. Needs the scope {@code
   * identity_providers:read}.
   *
   * <pre>{@code
   * var result = client.ssoConnections().get("sso_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param connectionId Id of the connection.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public SsoConnection get(String connectionId) {
    return get(connectionId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public SsoConnection get(String connectionId, RequestOptions options) {
    return resource.call(
        Operations.SSO_CONNECTIONS_GET,
        List.of(Resource.needed("connectionId", connectionId)),
        null,
        null,
        options);
  }

  /**
   * Change a single sign-on connection.
   *
   * <p>Changes what is given. Lists are replaced as a whole; a domain that stays keeps its
   * verification.
   *
   * <p><code>PATCH /v1/sso_connections/&#123;connection_id}</code>. Needs the scope {@code
   * identity_providers:write}.
   *
   * <pre>{@code
   * var result = client.ssoConnections().update(
   *     "sso_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     SsoConnectionUpdateParams.builder()
   *         .name("Everyone at Acme")
   *         .jitProvisioning(false)
   *         .build());
   * }</pre>
   *
   * @param connectionId Id of the connection.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public SsoConnection update(String connectionId, SsoConnectionUpdateParams params) {
    return update(connectionId, params, RequestOptions.NONE);
  }

  /** As {@link #update(String, SsoConnectionUpdateParams)}, with options. */
  public SsoConnection update(
      String connectionId, SsoConnectionUpdateParams params, RequestOptions options) {
    return resource.call(
        Operations.SSO_CONNECTIONS_UPDATE,
        List.of(Resource.needed("connectionId", connectionId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Remove a single sign-on connection.
   *
   * <p>Removes the connection, its provisioning tokens and what SCIM kept. Its people stay members,
   * and sign in some other way.
   *
   * <p><code>DELETE /v1/sso_connections/&#123;connection_id}</code>. Needs the scope {@code
   * identity_providers:write}.
   *
   * <pre>{@code
   * var result = client.ssoConnections().delete("sso_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param connectionId Id of the connection.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public SsoConnection delete(String connectionId) {
    return delete(connectionId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public SsoConnection delete(String connectionId, RequestOptions options) {
    return resource.call(
        Operations.SSO_CONNECTIONS_DELETE,
        List.of(Resource.needed("connectionId", connectionId)),
        null,
        null,
        options);
  }

  /**
   * Test a single sign-on connection.
   *
   * <p>Looks at the provider: its discovery document and signing keys, or the certificates. Nobody
   * signs in.
   *
   * <p><code>POST /v1/sso_connections/&#123;connection_id}/test</code>. Needs the scope {@code
   * identity_providers:write}.
   *
   * <pre>{@code
   * var result = client.ssoConnections().test("sso_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param connectionId Id of the connection.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public SsoConnectionTest test(String connectionId) {
    return test(connectionId, RequestOptions.NONE);
  }

  /** As {@link #test(String)}, with options. */
  public SsoConnectionTest test(String connectionId, RequestOptions options) {
    return resource.call(
        Operations.SSO_CONNECTIONS_TEST,
        List.of(Resource.needed("connectionId", connectionId)),
        null,
        null,
        options);
  }

  /**
   * Verify e-mail domains.
   *
   * <p>Looks for the TXT record of each domain that is not verified yet. The newest proof counts: a
   * domain that passes to another organization passes here too. An e-mail domain leads nobody to a
   * connection before it is verified.
   *
   * <p><code>POST /v1/sso_connections/&#123;connection_id}/verify_domains</code>. Needs the scope
   * {@code identity_providers:write}.
   *
   * <pre>{@code
   * var result = client.ssoConnections().verifyDomains(
   *     "sso_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param connectionId Id of the connection.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public SsoConnection verifyDomains(String connectionId) {
    return verifyDomains(connectionId, RequestOptions.NONE);
  }

  /** As {@link #verifyDomains(String)}, with options. */
  public SsoConnection verifyDomains(String connectionId, RequestOptions options) {
    return resource.call(
        Operations.SSO_CONNECTIONS_VERIFY_DOMAINS,
        List.of(Resource.needed("connectionId", connectionId)),
        null,
        null,
        options);
  }
}
