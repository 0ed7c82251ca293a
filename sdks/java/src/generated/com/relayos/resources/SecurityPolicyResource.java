// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.SecurityPolicyChange;
import com.relayos.models.SecurityPolicyUpdateParams;
import com.relayos.models.SecurityPolicyUpdateQuery;
import java.util.List;

/** What the organization asks of its people and credentials. */
public final class SecurityPolicyResource {
  private final Resource resource;

  SecurityPolicyResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * Read the security policy.
   *
   * <p>What the organization asks of its people and credentials, and who does not meet it today.
   *
   * <p>{@code GET /v1/security_policy}. Needs the scope {@code organization:read}.
   *
   * <pre>{@code
   * var result = client.securityPolicy().get();
   * }</pre>
   */
  public SecurityPolicyChange get() {
    return get(RequestOptions.NONE);
  }

  /** As {@link #get()}, with options. */
  public SecurityPolicyChange get(RequestOptions options) {
    return resource.call(Operations.SECURITY_POLICY_GET, List.of(), null, null, options);
  }

  /**
   * Change the security policy.
   *
   * <p>Says who would be affected; with {@code dry_run=true} nothing is changed. Takes effect
   * within five seconds. A change that locks out the address of the request itself is refused with
   * 422 {@code would_lock_out_caller}.
   *
   * <p>{@code PATCH /v1/security_policy}. Needs the scope {@code organization:write}.
   *
   * <pre>{@code
   * var result = client.securityPolicy().update(
   *     SecurityPolicyUpdateParams.builder()
   *         .mfaRequired(true)
   *         .keyMaxAgeDays(365)
   *         .build());
   * }</pre>
   *
   * @param body what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public SecurityPolicyChange update(SecurityPolicyUpdateParams body) {
    return update(body, null, RequestOptions.NONE);
  }

  /** As {@link #update(SecurityPolicyUpdateParams)}, with options. */
  public SecurityPolicyChange update(SecurityPolicyUpdateParams body, RequestOptions options) {
    return update(body, null, options);
  }

  /** As {@link #update(SecurityPolicyUpdateParams)}, with query. */
  public SecurityPolicyChange update(
      SecurityPolicyUpdateParams body, SecurityPolicyUpdateQuery query) {
    return update(body, query, RequestOptions.NONE);
  }

  /** As {@link #update(SecurityPolicyUpdateParams)}, with query and options. */
  public SecurityPolicyChange update(
      SecurityPolicyUpdateParams body, SecurityPolicyUpdateQuery query, RequestOptions options) {
    return resource.call(
        Operations.SECURITY_POLICY_UPDATE,
        List.of(),
        query,
        Resource.needed("body", body),
        options);
  }
}
