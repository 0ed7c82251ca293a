// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.Role;
import com.relayos.models.RoleCreateParams;
import com.relayos.models.RoleUpdateParams;
import com.relayos.models.RolesListParams;
import java.util.List;

/** Built-in roles, and custom ones made of scopes. */
public final class RolesResource {
  private final Resource resource;

  RolesResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List roles.
   *
   * <p>Custom roles, newest first, then the built-in ones.
   *
   * <p>{@code GET /v1/roles}. Needs the scope {@code members:read}.
   *
   * <pre>{@code
   * for (var item : client.roles().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<Role> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<Role> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<Role> list(RolesListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<Role> list(RolesListParams params, RequestOptions options) {
    return resource.page(Operations.ROLES_LIST, List.of(), params, options);
  }

  /**
   * Create a role.
   *
   * <p>A custom role, made of scopes that the caller holds.
   *
   * <p>{@code POST /v1/roles}. Needs the scope {@code members:write}.
   *
   * <pre>{@code
   * var result = client.roles().create(
   *     RoleCreateParams.builder()
   *         .name("Message reader")
   *         .description("Reads messages and nothing else")
   *         .scopes(List.of("messages:read"))
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Role create(RoleCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(RoleCreateParams)}, with options. */
  public Role create(RoleCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.ROLES_CREATE, List.of(), null, Resource.needed("params", params), options);
  }

  /**
   * Read a role.
   *
   * <p>A custom role by its id, or a built-in one by its name.
   *
   * <p><code>GET /v1/roles/&#123;role_id}</code>. Needs the scope {@code members:read}.
   *
   * <pre>{@code
   * var result = client.roles().get("rol_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param roleId Id of the custom role.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public Role get(String roleId) {
    return get(roleId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public Role get(String roleId, RequestOptions options) {
    return resource.call(
        Operations.ROLES_GET, List.of(Resource.needed("roleId", roleId)), null, null, options);
  }

  /**
   * Change a role.
   *
   * <p>Its holders may do what it says within five seconds. Built-in roles can not be changed.
   *
   * <p><code>PATCH /v1/roles/&#123;role_id}</code>. Needs the scope {@code members:write}.
   *
   * <pre>{@code
   * var result = client.roles().update(
   *     "rol_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     RoleUpdateParams.builder()
   *         .scopes(List.of("messages:read", "events:read"))
   *         .build());
   * }</pre>
   *
   * @param roleId Id of the custom role.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Role update(String roleId, RoleUpdateParams params) {
    return update(roleId, params, RequestOptions.NONE);
  }

  /** As {@link #update(String, RoleUpdateParams)}, with options. */
  public Role update(String roleId, RoleUpdateParams params, RequestOptions options) {
    return resource.call(
        Operations.ROLES_UPDATE,
        List.of(Resource.needed("roleId", roleId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Remove a role.
   *
   * <p>A role that members or open invitations have can not be removed, nor a built-in one.
   *
   * <p><code>DELETE /v1/roles/&#123;role_id}</code>. Needs the scope {@code members:write}.
   *
   * <pre>{@code
   * var result = client.roles().delete("rol_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param roleId Id of the custom role.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Role delete(String roleId) {
    return delete(roleId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public Role delete(String roleId, RequestOptions options) {
    return resource.call(
        Operations.ROLES_DELETE, List.of(Resource.needed("roleId", roleId)), null, null, options);
  }
}
