// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.Page;
import com.relayos.RequestOptions;
import com.relayos.internal.Resource;
import com.relayos.models.RateLimitPoliciesListParams;
import com.relayos.models.RateLimitPolicy;
import com.relayos.models.RateLimitPolicyCreateParams;
import com.relayos.models.RateLimitPolicyUpdateParams;
import java.util.List;

/** How much of the API who may use, set by the organization beside the built-in limit. */
public final class RateLimitPoliciesResource {
  private final Resource resource;

  RateLimitPoliciesResource(Resource resource) {
    this.resource = resource;
  }

  /**
   * List rate limit policies.
   *
   * <p>Policies of the organization, newest first, with their current use.
   *
   * <p>{@code GET /v1/rate_limit_policies}. Needs the scope {@code rate_limits:read}.
   *
   * <pre>{@code
   * for (var item : client.rateLimitPolicies().list()) {
   *   System.out.println(item);
   * }
   * }</pre>
   *
   * @return the first page; iterate over it for all items
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public Page<RateLimitPolicy> list() {
    return list(null, RequestOptions.NONE);
  }

  /** As {@link #list()}, with options. */
  public Page<RateLimitPolicy> list(RequestOptions options) {
    return list(null, options);
  }

  /** As {@link #list()}, with params. */
  public Page<RateLimitPolicy> list(RateLimitPoliciesListParams params) {
    return list(params, RequestOptions.NONE);
  }

  /** As {@link #list()}, with params and options. */
  public Page<RateLimitPolicy> list(RateLimitPoliciesListParams params, RequestOptions options) {
    return resource.page(Operations.RATE_LIMIT_POLICIES_LIST, List.of(), params, options);
  }

  /**
   * Create a rate limit policy.
   *
   * <p>Limits the requests of the organization that the target names, from the next second on and
   * on every server. A request is counted by every policy that concerns it, and by the built-in
   * limit of its environment; it passes when all of them have room, and takes nothing from any of
   * them when one has none.
   *
   * <p>What a request costs is the operation's {@code x-rate-cost}. A policy sets any of these:
   *
   * <p>- {@code quota} in {@code window_seconds}: a bucket that holds {@code burst} cost units (as
   * many as {@code quota} unless set) and fills evenly. What costs more than the bucket holds
   * passes when it is full. - {@code daily_quota} and {@code monthly_quota}: cost units of a
   * calendar day and month in UTC. - {@code max_concurrent}: requests at a time.
   *
   * <p>{@code per} says who shares these numbers. No policy limits the operations on rate limit
   * policies themselves: a policy that refuses everything can be taken back. An organization has 50
   * policies at most.
   *
   * <p>{@code POST /v1/rate_limit_policies}. Needs the scope {@code rate_limits:write}.
   *
   * <pre>{@code
   * var result = client.rateLimitPolicies().create(
   *     RateLimitPolicyCreateParams.builder()
   *         .name("nightly sync")
   *         .target(RateLimitTargetChoice.builder()
   *             .type(RateLimitTargetChoiceType.OPERATION)
   *             .value("messages.list")
   *             .build())
   *         .per(RateLimitPolicyCreateParamsPer.CREDENTIAL)
   *         .quota(100)
   *         .windowSeconds(10)
   *         .burst(200)
   *         .dailyQuota(100000L)
   *         .build());
   * }</pre>
   *
   * @param params what is sent
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public RateLimitPolicy create(RateLimitPolicyCreateParams params) {
    return create(params, RequestOptions.NONE);
  }

  /** As {@link #create(RateLimitPolicyCreateParams)}, with options. */
  public RateLimitPolicy create(RateLimitPolicyCreateParams params, RequestOptions options) {
    return resource.call(
        Operations.RATE_LIMIT_POLICIES_CREATE,
        List.of(),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Read a rate limit policy.
   *
   * <p>The policy and its current use.
   *
   * <p><code>GET /v1/rate_limit_policies/&#123;policy_id}</code>. Needs the scope {@code
   * rate_limits:read}.
   *
   * <pre>{@code
   * var result = client.rateLimitPolicies().get("rlp_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param policyId Id of a rate limit policy.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   */
  public RateLimitPolicy get(String policyId) {
    return get(policyId, RequestOptions.NONE);
  }

  /** As {@link #get(String)}, with options. */
  public RateLimitPolicy get(String policyId, RequestOptions options) {
    return resource.call(
        Operations.RATE_LIMIT_POLICIES_GET,
        List.of(Resource.needed("policyId", policyId)),
        null,
        null,
        options);
  }

  /**
   * Change a rate limit policy.
   *
   * <p>Changes what is given; {@code null} takes a number away. What was counted stays counted,
   * unless {@code per} changes. In force from the next second on, on every server.
   *
   * <p><code>PATCH /v1/rate_limit_policies/&#123;policy_id}</code>. Needs the scope {@code
   * rate_limits:write}.
   *
   * <pre>{@code
   * var result = client.rateLimitPolicies().update(
   *     "rlp_01k8z7m4x2q9v5n3c6b1a0g7ht",
   *     RateLimitPolicyUpdateParams.builder().quota(50).maxConcurrent(20).build());
   * }</pre>
   *
   * @param policyId Id of a rate limit policy.
   * @param params what is sent
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public RateLimitPolicy update(String policyId, RateLimitPolicyUpdateParams params) {
    return update(policyId, params, RequestOptions.NONE);
  }

  /** As {@link #update(String, RateLimitPolicyUpdateParams)}, with options. */
  public RateLimitPolicy update(
      String policyId, RateLimitPolicyUpdateParams params, RequestOptions options) {
    return resource.call(
        Operations.RATE_LIMIT_POLICIES_UPDATE,
        List.of(Resource.needed("policyId", policyId)),
        null,
        Resource.needed("params", params),
        options);
  }

  /**
   * Delete a rate limit policy.
   *
   * <p>The policy limits nothing any more, and what it counted is forgotten.
   *
   * <p><code>DELETE /v1/rate_limit_policies/&#123;policy_id}</code>. Needs the scope {@code
   * rate_limits:write}.
   *
   * <pre>{@code
   * var result = client.rateLimitPolicies().delete("rlp_01k8z7m4x2q9v5n3c6b1a0g7ht");
   * }</pre>
   *
   * @param policyId Id of a rate limit policy.
   * @throws com.relayos.errors.NotFoundException There is nothing with this id in the environment
   *     of the credential.
   * @throws com.relayos.errors.ConflictException The state of the resource does not allow this, or
   *     a request with the same idempotency key is under way.
   * @throws com.relayos.errors.UnprocessableException The request is well formed but breaks a rule,
   *     for example a recipient that no carrier reaches or a reused idempotency key.
   */
  public RateLimitPolicy delete(String policyId) {
    return delete(policyId, RequestOptions.NONE);
  }

  /** As {@link #delete(String)}, with options. */
  public RateLimitPolicy delete(String policyId, RequestOptions options) {
    return resource.call(
        Operations.RATE_LIMIT_POLICIES_DELETE,
        List.of(Resource.needed("policyId", policyId)),
        null,
        null,
        options);
  }
}
