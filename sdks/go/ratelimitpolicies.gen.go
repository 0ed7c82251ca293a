// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// RateLimitPoliciesService is client.RateLimitPolicies.
//
// How much of the API who may use, set by the organization beside the built-in limit.
type RateLimitPoliciesService struct{ client *Client }

// List is rate_limit_policies.list: List rate limit policies
//
// Policies of the organization, newest first, with their current use.
//
// GET /v1/rate_limit_policies. Needs the scope rate_limits:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.RateLimitPolicies.ListAll(ctx, relayos.RateLimitPoliciesListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *RateLimitPoliciesService) List(ctx context.Context, params RateLimitPoliciesListParams, options ...RequestOption) (*Page[*RateLimitPolicy], error) {
	return callList(ctx, s.client, operation{"rate_limit_policies.list", "GET", "/v1/rate_limit_policies"}, arguments{query: params}, pointer[RateLimitPolicy], options)
}

// ListAll are the items of all pages of [RateLimitPoliciesService.List], fetched as they are needed. An error ends them.
func (s *RateLimitPoliciesService) ListAll(ctx context.Context, params RateLimitPoliciesListParams, options ...RequestOption) iter.Seq2[*RateLimitPolicy, error] {
	return allOf(ctx, func() (*Page[*RateLimitPolicy], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is rate_limit_policies.create: Create a rate limit policy
//
// Limits the requests of the organization that the target names, from the next second on and on every server. A request
// is
// counted by every policy that concerns it, and by the built-in limit of its environment; it passes when all of them
// have
// room, and takes nothing from any of them when one has none.
//
// What a request costs is the operation's `x-rate-cost`. A policy sets any of these:
//
// - `quota` in `window_seconds`: a bucket that holds `burst` cost units (as many as `quota` unless set) and fills
// evenly.
// What costs more than the bucket holds passes when it is full.
// - `daily_quota` and `monthly_quota`: cost units of a calendar day and month in UTC.
// - `max_concurrent`: requests at a time.
//
// `per` says who shares these numbers. No policy limits the operations on rate limit policies themselves: a policy that
// refuses everything can be taken back. An organization has 50 policies at most.
//
// POST /v1/rate_limit_policies. Needs the scope rate_limits:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.RateLimitPolicies.Create(ctx, relayos.RateLimitPolicyCreateParams{
//		Name: "nightly sync",
//		Target: relayos.RateLimitTargetChoiceParams{
//			Type:  relayos.RateLimitTargetChoiceTypeOperation,
//			Value: relayos.String("messages.list"),
//		},
//		Per:           relayos.RateLimitPolicyCreatePerCredential,
//		Quota:         relayos.Int(100),
//		WindowSeconds: relayos.Int(10),
//		Burst:         relayos.Int(200),
//		DailyQuota:    relayos.Int(100000),
//	})
func (s *RateLimitPoliciesService) Create(ctx context.Context, params RateLimitPolicyCreateParams, options ...RequestOption) (*RateLimitPolicy, error) {
	return call(ctx, s.client, operation{"rate_limit_policies.create", "POST", "/v1/rate_limit_policies"}, arguments{body: params}, pointer[RateLimitPolicy], options)
}

// Get is rate_limit_policies.get: Read a rate limit policy
//
// The policy and its current use.
//
// GET /v1/rate_limit_policies/{policy_id}. Needs the scope rate_limits:read.
//
// policyID: Id of a rate limit policy.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.RateLimitPolicies.Get(ctx, "rlp_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *RateLimitPoliciesService) Get(ctx context.Context, policyID string, options ...RequestOption) (*RateLimitPolicy, error) {
	return call(ctx, s.client, operation{"rate_limit_policies.get", "GET", "/v1/rate_limit_policies/{policy_id}"}, arguments{path: []string{policyID}}, pointer[RateLimitPolicy], options)
}

// Update is rate_limit_policies.update: Change a rate limit policy
//
// Changes what is given; `null` takes a number away. What was counted stays counted, unless `per` changes. In force from
// the
// next second on, on every server.
//
// PATCH /v1/rate_limit_policies/{policy_id}. Needs the scope rate_limits:write.
//
// policyID: Id of a rate limit policy.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.RateLimitPolicies.Update(ctx, "rlp_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.RateLimitPolicyUpdateParams{
//		Quota:         relayos.Int(50),
//		MaxConcurrent: relayos.Int(20),
//	})
func (s *RateLimitPoliciesService) Update(ctx context.Context, policyID string, params RateLimitPolicyUpdateParams, options ...RequestOption) (*RateLimitPolicy, error) {
	return call(ctx, s.client, operation{"rate_limit_policies.update", "PATCH", "/v1/rate_limit_policies/{policy_id}"}, arguments{path: []string{policyID}, body: params}, pointer[RateLimitPolicy], options)
}

// Delete is rate_limit_policies.delete: Delete a rate limit policy
//
// The policy limits nothing any more, and what it counted is forgotten.
//
// DELETE /v1/rate_limit_policies/{policy_id}. Needs the scope rate_limits:write.
//
// policyID: Id of a rate limit policy.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.RateLimitPolicies.Delete(ctx, "rlp_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *RateLimitPoliciesService) Delete(ctx context.Context, policyID string, options ...RequestOption) (*RateLimitPolicy, error) {
	return call(ctx, s.client, operation{"rate_limit_policies.delete", "DELETE", "/v1/rate_limit_policies/{policy_id}"}, arguments{path: []string{policyID}}, pointer[RateLimitPolicy], options)
}
