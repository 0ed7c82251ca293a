// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// OAuthGrantsService is client.OAuthGrants.
//
// What members let apps do.
type OAuthGrantsService struct{ client *Client }

// List is oauth_grants.list: List grants
//
// What members let apps do in this environment, newest first. Grants that ended are not in it.
//
// GET /v1/oauth_grants. Needs the scope oauth_clients:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.OAuthGrants.ListAll(ctx, relayos.OAuthGrantsListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *OAuthGrantsService) List(ctx context.Context, params OAuthGrantsListParams, options ...RequestOption) (*Page[*OAuthGrant], error) {
	return callList(ctx, s.client, operation{"oauth_grants.list", "GET", "/v1/oauth_grants"}, arguments{query: params}, pointer[OAuthGrant], options)
}

// ListAll are the items of all pages of [OAuthGrantsService.List], fetched as they are needed. An error ends them.
func (s *OAuthGrantsService) ListAll(ctx context.Context, params OAuthGrantsListParams, options ...RequestOption) iter.Seq2[*OAuthGrant, error] {
	return allOf(ctx, func() (*Page[*OAuthGrant], error) {
		return s.List(ctx, params, options...)
	})
}

// Get is oauth_grants.get: Read a grant
//
// The grant, as long as it has not ended.
//
// GET /v1/oauth_grants/{oauth_grant_id}. Needs the scope oauth_clients:read.
//
// oauthGrantID: Id of a grant.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.OAuthGrants.Get(ctx, "grt_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *OAuthGrantsService) Get(ctx context.Context, oauthGrantID string, options ...RequestOption) (*OAuthGrant, error) {
	return call(ctx, s.client, operation{"oauth_grants.get", "GET", "/v1/oauth_grants/{oauth_grant_id}"}, arguments{path: []string{oauthGrantID}}, pointer[OAuthGrant], options)
}

// Delete is oauth_grants.delete: End a grant
//
// Takes back what the member agreed to: refresh tokens end at once, access tokens on every node within five seconds.
//
// DELETE /v1/oauth_grants/{oauth_grant_id}. Needs the scope oauth_clients:write.
//
// oauthGrantID: Id of a grant.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.OAuthGrants.Delete(ctx, "grt_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *OAuthGrantsService) Delete(ctx context.Context, oauthGrantID string, options ...RequestOption) (*OAuthGrant, error) {
	return call(ctx, s.client, operation{"oauth_grants.delete", "DELETE", "/v1/oauth_grants/{oauth_grant_id}"}, arguments{path: []string{oauthGrantID}}, pointer[OAuthGrant], options)
}
