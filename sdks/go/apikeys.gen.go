// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// APIKeysService is client.APIKeys.
//
// Credentials of an environment, narrowed by scopes, address ranges and restrictions.
type APIKeysService struct{ client *Client }

// List is api_keys.list: List API keys
//
// Keys of the environment, newest first, revoked ones included. Secrets are never shown.
//
// GET /v1/api_keys. Needs the scope api_keys:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.APIKeys.ListAll(ctx, relayos.APIKeysListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *APIKeysService) List(ctx context.Context, params APIKeysListParams, options ...RequestOption) (*Page[*APIKey], error) {
	return callList(ctx, s.client, operation{"api_keys.list", "GET", "/v1/api_keys"}, arguments{query: params}, pointer[APIKey], options)
}

// ListAll are the items of all pages of [APIKeysService.List], fetched as they are needed. An error ends them.
func (s *APIKeysService) ListAll(ctx context.Context, params APIKeysListParams, options ...RequestOption) iter.Seq2[*APIKey, error] {
	return allOf(ctx, func() (*Page[*APIKey], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is api_keys.create: Create an API key
//
// Creates a key of the environment that the caller's credential works in. The secret is in this answer and never shown
// again. A key can hold no scope that its creator lacks, and no restriction that its creator has may be left out.
//
// Keys have a fixed form, so that secret scanners find them: `rk_(test|live)_[a-z0-9-]{1,20}_[0-9A-Za-z]{36}`. The last
// six
// characters are the CRC-32 of what stands before them, in base 62.
//
// POST /v1/api_keys. Needs the scope api_keys:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.APIKeys.Create(ctx, relayos.APIKeyCreateParams{
//		Name:     "Order service",
//		Scopes:   []string{"messages:read", "messages:write"},
//		IPRanges: []string{"192.0.2.0/24", "2001:db8::/32"},
//		Restrictions: &relayos.RestrictionsWriteParams{
//			Channels: []relayos.RestrictionsWriteChannelsItem{relayos.RestrictionsWriteChannelsItemSMS},
//		},
//	})
func (s *APIKeysService) Create(ctx context.Context, params APIKeyCreateParams, options ...RequestOption) (*APIKeyWithSecret, error) {
	return call(ctx, s.client, operation{"api_keys.create", "POST", "/v1/api_keys"}, arguments{body: params}, pointer[APIKeyWithSecret], options)
}

// Get is api_keys.get: Read an API key
//
// A key without its secret.
//
// GET /v1/api_keys/{api_key_id}. Needs the scope api_keys:read.
//
// apiKeyID: Id of the API key.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.APIKeys.Get(ctx, "key_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *APIKeysService) Get(ctx context.Context, apiKeyID string, options ...RequestOption) (*APIKey, error) {
	return call(ctx, s.client, operation{"api_keys.get", "GET", "/v1/api_keys/{api_key_id}"}, arguments{path: []string{apiKeyID}}, pointer[APIKey], options)
}

// Update is api_keys.update: Change an API key
//
// Changes name, scopes, address ranges, restrictions or expiry. Takes effect within five seconds.
//
// PATCH /v1/api_keys/{api_key_id}. Needs the scope api_keys:write.
//
// apiKeyID: Id of the API key.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.APIKeys.Update(ctx, "key_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.APIKeyUpdateParams{
//		Name: relayos.String("Order service (EU)"),
//	})
func (s *APIKeysService) Update(ctx context.Context, apiKeyID string, params APIKeyUpdateParams, options ...RequestOption) (*APIKey, error) {
	return call(ctx, s.client, operation{"api_keys.update", "PATCH", "/v1/api_keys/{api_key_id}"}, arguments{path: []string{apiKeyID}, body: params}, pointer[APIKey], options)
}

// Delete is api_keys.delete: Revoke an API key
//
// The key stops working within five seconds, everywhere and for good. It stays in the list. A key can revoke itself.
//
// DELETE /v1/api_keys/{api_key_id}. Needs the scope api_keys:write.
//
// apiKeyID: Id of the API key.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.APIKeys.Delete(ctx, "key_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *APIKeysService) Delete(ctx context.Context, apiKeyID string, options ...RequestOption) (*APIKey, error) {
	return call(ctx, s.client, operation{"api_keys.delete", "DELETE", "/v1/api_keys/{api_key_id}"}, arguments{path: []string{apiKeyID}}, pointer[APIKey], options)
}

// Rotate is api_keys.rotate: Rotate an API key
//
// A new secret for the same key: id, scopes and restrictions stay. The old secret goes on working for `overlap_seconds`,
// so that nothing has to change at one instant. A second rotation ends the overlap of the first.
//
// POST /v1/api_keys/{api_key_id}/rotate. Needs the scope api_keys:write.
//
// apiKeyID: Id of the API key.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.APIKeys.Rotate(ctx, "key_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.APIKeyRotateParams{
//		OverlapSeconds: relayos.Int(3600),
//	})
func (s *APIKeysService) Rotate(ctx context.Context, apiKeyID string, params APIKeyRotateParams, options ...RequestOption) (*APIKeyWithSecret, error) {
	return call(ctx, s.client, operation{"api_keys.rotate", "POST", "/v1/api_keys/{api_key_id}/rotate"}, arguments{path: []string{apiKeyID}, body: params}, pointer[APIKeyWithSecret], options)
}
