// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// OAuthClientsService is client.OAuthClients.
//
// Apps that get tokens from the OAuth 2.1 server.
type OAuthClientsService struct{ client *Client }

// List is oauth_clients.list: List apps
//
// The apps of the environment, newest first, removed ones included.
//
// GET /v1/oauth_clients. Needs the scope oauth_clients:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.OAuthClients.ListAll(ctx, relayos.OAuthClientsListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *OAuthClientsService) List(ctx context.Context, params OAuthClientsListParams, options ...RequestOption) (*Page[*OAuthClient], error) {
	return callList(ctx, s.client, operation{"oauth_clients.list", "GET", "/v1/oauth_clients"}, arguments{query: params}, pointer[OAuthClient], options)
}

// ListAll are the items of all pages of [OAuthClientsService.List], fetched as they are needed. An error ends them.
func (s *OAuthClientsService) ListAll(ctx context.Context, params OAuthClientsListParams, options ...RequestOption) iter.Seq2[*OAuthClient, error] {
	return allOf(ctx, func() (*Page[*OAuthClient], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is oauth_clients.create: Register an app
//
// Registers an app with the OAuth 2.1 server under `/oauth`. The answer shows `client_secret` this once; we keep a
// digest of it. `id` is the `client_id`.
//
// POST /v1/oauth_clients. Needs the scope oauth_clients:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.OAuthClients.Create(ctx, relayos.OAuthClientCreateParams{
//		Name:         "Order notifications",
//		Type:         relayos.OAuthClientTypeConfidential,
//		RedirectURIs: []string{"https://shop.example/oauth/callback"},
//		GrantTypes: []relayos.OAuthGrantType{
//			relayos.OAuthGrantTypeAuthorizationCode,
//			relayos.OAuthGrantTypeRefreshToken,
//			relayos.OAuthGrantTypeClientCredentials,
//		},
//		Scopes: []string{"messages:read", "messages:write"},
//	})
func (s *OAuthClientsService) Create(ctx context.Context, params OAuthClientCreateParams, options ...RequestOption) (*OAuthClientWithSecret, error) {
	return call(ctx, s.client, operation{"oauth_clients.create", "POST", "/v1/oauth_clients"}, arguments{body: params}, pointer[OAuthClientWithSecret], options)
}

// Get is oauth_clients.get: Read an app
//
// The app as it stands, without its secret.
//
// GET /v1/oauth_clients/{oauth_client_id}. Needs the scope oauth_clients:read.
//
// oauthClientID: Id of the app.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.OAuthClients.Get(ctx, "app_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *OAuthClientsService) Get(ctx context.Context, oauthClientID string, options ...RequestOption) (*OAuthClient, error) {
	return call(ctx, s.client, operation{"oauth_clients.get", "GET", "/v1/oauth_clients/{oauth_client_id}"}, arguments{path: []string{oauthClientID}}, pointer[OAuthClient], options)
}

// Update is oauth_clients.update: Change an app
//
// Changes what is given. Tokens that are out follow within five seconds: what the app may no longer do, they may no
// longer do.
//
// PATCH /v1/oauth_clients/{oauth_client_id}. Needs the scope oauth_clients:write.
//
// oauthClientID: Id of the app.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.OAuthClients.Update(ctx, "app_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.OAuthClientUpdateParams{
//		Name:   relayos.String("Order and delivery notifications"),
//		Scopes: []string{"messages:read", "messages:write", "events:read"},
//	})
func (s *OAuthClientsService) Update(ctx context.Context, oauthClientID string, params OAuthClientUpdateParams, options ...RequestOption) (*OAuthClient, error) {
	return call(ctx, s.client, operation{"oauth_clients.update", "PATCH", "/v1/oauth_clients/{oauth_client_id}"}, arguments{path: []string{oauthClientID}, body: params}, pointer[OAuthClient], options)
}

// Delete is oauth_clients.delete: Remove an app
//
// Ends the app and every token that it holds, on every node within five seconds.
//
// DELETE /v1/oauth_clients/{oauth_client_id}. Needs the scope oauth_clients:write.
//
// oauthClientID: Id of the app.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.OAuthClients.Delete(ctx, "app_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *OAuthClientsService) Delete(ctx context.Context, oauthClientID string, options ...RequestOption) (*OAuthClient, error) {
	return call(ctx, s.client, operation{"oauth_clients.delete", "DELETE", "/v1/oauth_clients/{oauth_client_id}"}, arguments{path: []string{oauthClientID}}, pointer[OAuthClient], options)
}

// RotateSecret is oauth_clients.rotate_secret: Rotate the secret of an app
//
// Makes a new secret and shows it this once. With `overlap_seconds` the old one works for as long, so that nothing
// fails while the new one is rolled out. Tokens stay valid.
//
// POST /v1/oauth_clients/{oauth_client_id}/rotate_secret. Needs the scope oauth_clients:write.
//
// oauthClientID: Id of the app.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.OAuthClients.RotateSecret(ctx, "app_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.OAuthClientRotateSecretParams{
//		OverlapSeconds: relayos.Int(3600),
//	})
func (s *OAuthClientsService) RotateSecret(ctx context.Context, oauthClientID string, params OAuthClientRotateSecretParams, options ...RequestOption) (*OAuthClientWithSecret, error) {
	return call(ctx, s.client, operation{"oauth_clients.rotate_secret", "POST", "/v1/oauth_clients/{oauth_client_id}/rotate_secret"}, arguments{path: []string{oauthClientID}, body: params}, pointer[OAuthClientWithSecret], options)
}
