// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// SSOConnectionsService is client.SSOConnections.
//
// Sign in through the identity provider of the organization, by OpenID Connect or SAML 2.0.
type SSOConnectionsService struct{ client *Client }

// List is sso_connections.list: List single sign-on connections
//
// Connections of the organization, newest first.
//
// GET /v1/sso_connections. Needs the scope identity_providers:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.SSOConnections.ListAll(ctx, relayos.SSOConnectionsListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *SSOConnectionsService) List(ctx context.Context, params SSOConnectionsListParams, options ...RequestOption) (*Page[*SSOConnection], error) {
	return callList(ctx, s.client, operation{"sso_connections.list", "GET", "/v1/sso_connections"}, arguments{query: params}, pointer[SSOConnection], options)
}

// ListAll are the items of all pages of [SSOConnectionsService.List], fetched as they are needed. An error ends them.
func (s *SSOConnectionsService) ListAll(ctx context.Context, params SSOConnectionsListParams, options ...RequestOption) iter.Seq2[*SSOConnection, error] {
	return allOf(ctx, func() (*Page[*SSOConnection], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is sso_connections.create: Set up single sign-on
//
// Connects the organization to its identity provider by OpenID Connect or SAML 2.0. The answer tells what to enter
// there.
//
// A connection never lets anybody in with more than whoever set it up held: it grants no wider roles, and members who
// hold
// wider ones, owners above all, can't sign in through it. Changing the provider, its secret or its certificates counts
// as
// setting it up anew.
//
// POST /v1/sso_connections. Needs the scope identity_providers:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.SSOConnections.Create(ctx, relayos.OIDCConnectionCreateParams{
//		Name:         "Acme staff",
//		Domains:      []string{"acme.example"},
//		DefaultRoles: []string{"viewer"},
//		GroupRoles: []relayos.GroupRoleInputParams{
//			relayos.GroupRoleInputParams{
//				Group: "engineering",
//				Role:  "developer",
//			},
//		},
//		JitProvisioning: relayos.Bool(true),
//		OIDC: relayos.OIDCSettingsCreateParams{
//			Issuer:       "https://login.acme.example",
//			ClientID:     "relayos",
//			ClientSecret: "from-your-identity-provider",
//		},
//	})
func (s *SSOConnectionsService) Create(ctx context.Context, params SSOConnectionCreateParams, options ...RequestOption) (*SSOConnection, error) {
	return call(ctx, s.client, operation{"sso_connections.create", "POST", "/v1/sso_connections"}, arguments{body: params}, pointer[SSOConnection], options)
}

// Get is sso_connections.get: Read a single sign-on connection
//
// The connection, with the expiry of its certificates.
//
// GET /v1/sso_connections/{connection_id}. Needs the scope identity_providers:read.
//
// connectionID: Id of the connection.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.SSOConnections.Get(ctx, "sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *SSOConnectionsService) Get(ctx context.Context, connectionID string, options ...RequestOption) (*SSOConnection, error) {
	return call(ctx, s.client, operation{"sso_connections.get", "GET", "/v1/sso_connections/{connection_id}"}, arguments{path: []string{connectionID}}, pointer[SSOConnection], options)
}

// Update is sso_connections.update: Change a single sign-on connection
//
// Changes what is given. Lists are replaced as a whole; a domain that stays keeps its verification.
//
// PATCH /v1/sso_connections/{connection_id}. Needs the scope identity_providers:write.
//
// connectionID: Id of the connection.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.SSOConnections.Update(ctx, "sso_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.SSOConnectionUpdateParams{
//		Name:            relayos.String("Everyone at Acme"),
//		JitProvisioning: relayos.Bool(false),
//	})
func (s *SSOConnectionsService) Update(ctx context.Context, connectionID string, params SSOConnectionUpdateParams, options ...RequestOption) (*SSOConnection, error) {
	return call(ctx, s.client, operation{"sso_connections.update", "PATCH", "/v1/sso_connections/{connection_id}"}, arguments{path: []string{connectionID}, body: params}, pointer[SSOConnection], options)
}

// Delete is sso_connections.delete: Remove a single sign-on connection
//
// Removes the connection, its provisioning tokens and what SCIM kept. Its people stay members, and sign in some other
// way.
//
// DELETE /v1/sso_connections/{connection_id}. Needs the scope identity_providers:write.
//
// connectionID: Id of the connection.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.SSOConnections.Delete(ctx, "sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *SSOConnectionsService) Delete(ctx context.Context, connectionID string, options ...RequestOption) (*SSOConnection, error) {
	return call(ctx, s.client, operation{"sso_connections.delete", "DELETE", "/v1/sso_connections/{connection_id}"}, arguments{path: []string{connectionID}}, pointer[SSOConnection], options)
}

// Test is sso_connections.test: Test a single sign-on connection
//
// Looks at the provider: its discovery document and signing keys, or the certificates. Nobody signs in.
//
// POST /v1/sso_connections/{connection_id}/test. Needs the scope identity_providers:write.
//
// connectionID: Id of the connection.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.SSOConnections.Test(ctx, "sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *SSOConnectionsService) Test(ctx context.Context, connectionID string, options ...RequestOption) (*SSOConnectionTest, error) {
	return call(ctx, s.client, operation{"sso_connections.test", "POST", "/v1/sso_connections/{connection_id}/test"}, arguments{path: []string{connectionID}}, pointer[SSOConnectionTest], options)
}

// VerifyDomains is sso_connections.verify_domains: Verify e-mail domains
//
// Looks for the TXT record of each domain that is not verified yet. The newest proof counts: a domain that passes to
// another
// organization passes here too. An e-mail domain leads nobody to a connection before it is verified.
//
// POST /v1/sso_connections/{connection_id}/verify_domains. Needs the scope identity_providers:write.
//
// connectionID: Id of the connection.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.SSOConnections.VerifyDomains(ctx, "sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *SSOConnectionsService) VerifyDomains(ctx context.Context, connectionID string, options ...RequestOption) (*SSOConnection, error) {
	return call(ctx, s.client, operation{"sso_connections.verify_domains", "POST", "/v1/sso_connections/{connection_id}/verify_domains"}, arguments{path: []string{connectionID}}, pointer[SSOConnection], options)
}
