// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// SCIMTokensService is client.SCIMTokens.
//
// Let a directory create, change and remove members by SCIM 2.0.
type SCIMTokensService struct{ client *Client }

// List is scim_tokens.list: List provisioning tokens
//
// Tokens of the organization, newest first, without their secrets.
//
// GET /v1/scim_tokens. Needs the scope identity_providers:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.SCIMTokens.ListAll(ctx, relayos.SCIMTokensListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *SCIMTokensService) List(ctx context.Context, params SCIMTokensListParams, options ...RequestOption) (*Page[*SCIMToken], error) {
	return callList(ctx, s.client, operation{"scim_tokens.list", "GET", "/v1/scim_tokens"}, arguments{query: params}, pointer[SCIMToken], options)
}

// ListAll are the items of all pages of [SCIMTokensService.List], fetched as they are needed. An error ends them.
func (s *SCIMTokensService) ListAll(ctx context.Context, params SCIMTokensListParams, options ...RequestOption) iter.Seq2[*SCIMToken, error] {
	return allOf(ctx, func() (*Page[*SCIMToken], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is scim_tokens.create: Create a provisioning token
//
// A bearer token for SCIM 2.0 under `/scim/v2`, shown once. It provisions people and groups of one connection.
//
// POST /v1/scim_tokens. Needs the scope identity_providers:write.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.SCIMTokens.Create(ctx, relayos.SCIMTokenCreateParams{
//		ConnectionID: "sso_01k8z7m4x2q9v5n3c6b1a0g7ht",
//		Name:         "Directory sync",
//	})
func (s *SCIMTokensService) Create(ctx context.Context, params SCIMTokenCreateParams, options ...RequestOption) (*SCIMTokenWithSecret, error) {
	return call(ctx, s.client, operation{"scim_tokens.create", "POST", "/v1/scim_tokens"}, arguments{body: params}, pointer[SCIMTokenWithSecret], options)
}

// Delete is scim_tokens.delete: Revoke a provisioning token
//
// Refused everywhere from the next request on. Doing it again changes nothing.
//
// DELETE /v1/scim_tokens/{scim_id}. Needs the scope identity_providers:write.
//
// scimID: Id of the provisioning token.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.SCIMTokens.Delete(ctx, "sct_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *SCIMTokensService) Delete(ctx context.Context, scimID string, options ...RequestOption) (*SCIMToken, error) {
	return call(ctx, s.client, operation{"scim_tokens.delete", "DELETE", "/v1/scim_tokens/{scim_id}"}, arguments{path: []string{scimID}}, pointer[SCIMToken], options)
}
