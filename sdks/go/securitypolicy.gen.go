// Written by `npm run generate` from spec/. Do not edit.

package relayos

import "context"

// SecurityPolicyService is client.SecurityPolicy.
//
// What the organization asks of its people and credentials.
type SecurityPolicyService struct{ client *Client }

// Get is security_policy.get: Read the security policy
//
// What the organization asks of its people and credentials, and who does not meet it today.
//
// GET /v1/security_policy. Needs the scope organization:read.
//
//	result, err := client.SecurityPolicy.Get(ctx)
func (s *SecurityPolicyService) Get(ctx context.Context, options ...RequestOption) (*SecurityPolicyChange, error) {
	return call(ctx, s.client, operation{"security_policy.get", "GET", "/v1/security_policy"}, arguments{}, pointer[SecurityPolicyChange], options)
}

// Update is security_policy.update: Change the security policy
//
// Says who would be affected; with `dry_run=true` nothing is changed. Takes effect within five seconds. A change that
// locks
// out the address of the request itself is refused with 422 `would_lock_out_caller`.
//
// PATCH /v1/security_policy. Needs the scope organization:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.SecurityPolicy.Update(ctx, relayos.SecurityPolicyUpdateParams{
//		MFARequired:   relayos.Bool(true),
//		KeyMaxAgeDays: relayos.Int(365),
//	}, relayos.SecurityPolicyUpdateQuery{})
func (s *SecurityPolicyService) Update(ctx context.Context, params SecurityPolicyUpdateParams, query SecurityPolicyUpdateQuery, options ...RequestOption) (*SecurityPolicyChange, error) {
	return call(ctx, s.client, operation{"security_policy.update", "PATCH", "/v1/security_policy"}, arguments{body: params, query: query}, pointer[SecurityPolicyChange], options)
}
