// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.Organization;
import com.relayos.models.OrganizationUpdateParams;
import java.util.List;

/** The organization that the credential belongs to. */
public final class OrganizationResource {
  private final Resource resource;

  OrganizationResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * Read the organization.
   *
   * <p>The organization that the credential belongs to.
   *
   * <p>{@code GET /v1/organization}. Needs the scope {@code organization:read}.
   *
   * <pre>{@code
   * var result = client.organization().get();
   * }</pre>
   */
  public Organization get() {
    return get(RequestOptions.NONE);
  }

  /** As {@link #get()}, with options. */
  public Organization get(RequestOptions options) {
    return resource.call(Operations.ORGANIZATION_GET, List.of(), null, null, options);
  }

  /**
   * Change the organization.
   *
   * <p>Changes the name.
   *
   * <p>{@code PATCH /v1/organization}. Needs the scope {@code organization:write}.
   *
   * <pre>{@code
   * var result = client.organization().update(
   *     OrganizationUpdateParams.builder().name("Example Ltd").build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Organization update(OrganizationUpdateParams params) {
    return update(params, RequestOptions.NONE);
  }

  /** As {@link #update(OrganizationUpdateParams)}, with options. */
  public Organization update(OrganizationUpdateParams params, RequestOptions options) {
    return resource.call(
        Operations.ORGANIZATION_UPDATE,
        List.of(),
        null,
        Resource.needed("params", params),
        options);
  }
}
