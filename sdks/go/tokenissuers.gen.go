// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// TokenIssuersService is client.TokenIssuers.
//
// Issuers elsewhere whose tokens are taken.
type TokenIssuersService struct{ client *Client }

// List is token_issuers.list: List trusted token issuers
//
// The issuers whose tokens this environment takes, newest first.
//
// GET /v1/token_issuers. Needs the scope identity_providers:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.TokenIssuers.ListAll(ctx, relayos.TokenIssuersListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *TokenIssuersService) List(ctx context.Context, params TokenIssuersListParams, options ...RequestOption) (*Page[*TokenIssuer], error) {
	return callList(ctx, s.client, operation{"token_issuers.list", "GET", "/v1/token_issuers"}, arguments{query: params}, pointer[TokenIssuer], options)
}

// ListAll are the items of all pages of [TokenIssuersService.List], fetched as they are needed. An error ends them.
func (s *TokenIssuersService) ListAll(ctx context.Context, params TokenIssuersListParams, options ...RequestOption) iter.Seq2[*TokenIssuer, error] {
	return allOf(ctx, func() (*Page[*TokenIssuer], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is token_issuers.create: Trust a token issuer
//
// From now on tokens of the issuer are taken as `Authorization: Bearer …` in this environment, when they are signed by
// its
// keys, are for the audience and last for an hour at most. Claims say what they may do.
//
// POST /v1/token_issuers. Needs the scope identity_providers:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.TokenIssuers.Create(ctx, relayos.TokenIssuerCreateParams{
//		Name:       "Company login",
//		Issuer:     "https://login.example",
//		JWKSURL:    relayos.String("https://login.example/.well-known/jwks.json"),
//		Algorithms: []relayos.TokenAlgorithm{relayos.TokenAlgorithmES256},
//		ClaimMappings: []relayos.ClaimMappingCreateParams{
//			relayos.ClaimMappingCreateParams{
//				Claim: "groups",
//				Value: "messaging-support",
//				Role:  relayos.String("support"),
//			},
//			relayos.ClaimMappingCreateParams{
//				Claim:  "scope_group",
//				Value:  "sender",
//				Scopes: []string{"messages:read", "messages:write"},
//			},
//		},
//	})
func (s *TokenIssuersService) Create(ctx context.Context, params TokenIssuerCreateParams, options ...RequestOption) (*TokenIssuer, error) {
	return call(ctx, s.client, operation{"token_issuers.create", "POST", "/v1/token_issuers"}, arguments{body: params}, pointer[TokenIssuer], options)
}

// Get is token_issuers.get: Read a trusted token issuer
//
// The issuer as it stands.
//
// GET /v1/token_issuers/{issuer_id}. Needs the scope identity_providers:read.
//
// issuerID: Id of a trusted token issuer.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.TokenIssuers.Get(ctx, "tki_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *TokenIssuersService) Get(ctx context.Context, issuerID string, options ...RequestOption) (*TokenIssuer, error) {
	return call(ctx, s.client, operation{"token_issuers.get", "GET", "/v1/token_issuers/{issuer_id}"}, arguments{path: []string{issuerID}}, pointer[TokenIssuer], options)
}

// Update is token_issuers.update: Change a trusted token issuer
//
// Changes what is given. Tokens follow within five seconds.
//
// PATCH /v1/token_issuers/{issuer_id}. Needs the scope identity_providers:write.
//
// issuerID: Id of a trusted token issuer.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.TokenIssuers.Update(ctx, "tki_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.TokenIssuerUpdateParams{
//		Name:       relayos.String("Company login, new"),
//		Algorithms: []relayos.TokenAlgorithm{relayos.TokenAlgorithmES256, relayos.TokenAlgorithmRS256},
//	})
func (s *TokenIssuersService) Update(ctx context.Context, issuerID string, params TokenIssuerUpdateParams, options ...RequestOption) (*TokenIssuer, error) {
	return call(ctx, s.client, operation{"token_issuers.update", "PATCH", "/v1/token_issuers/{issuer_id}"}, arguments{path: []string{issuerID}, body: params}, pointer[TokenIssuer], options)
}

// Delete is token_issuers.delete: Trust a token issuer no longer
//
// Its tokens stop working on every node within five seconds.
//
// DELETE /v1/token_issuers/{issuer_id}. Needs the scope identity_providers:write.
//
// issuerID: Id of a trusted token issuer.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.TokenIssuers.Delete(ctx, "tki_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *TokenIssuersService) Delete(ctx context.Context, issuerID string, options ...RequestOption) (*TokenIssuer, error) {
	return call(ctx, s.client, operation{"token_issuers.delete", "DELETE", "/v1/token_issuers/{issuer_id}"}, arguments{path: []string{issuerID}}, pointer[TokenIssuer], options)
}
