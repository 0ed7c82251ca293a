// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// RolesService is client.Roles.
//
// Built-in roles, and custom ones made of scopes.
type RolesService struct{ client *Client }

// List is roles.list: List roles
//
// Custom roles, newest first, then the built-in ones.
//
// GET /v1/roles. Needs the scope members:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.Roles.ListAll(ctx, relayos.RolesListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *RolesService) List(ctx context.Context, params RolesListParams, options ...RequestOption) (*Page[*Role], error) {
	return callList(ctx, s.client, operation{"roles.list", "GET", "/v1/roles"}, arguments{query: params}, pointer[Role], options)
}

// ListAll are the items of all pages of [RolesService.List], fetched as they are needed. An error ends them.
func (s *RolesService) ListAll(ctx context.Context, params RolesListParams, options ...RequestOption) iter.Seq2[*Role, error] {
	return allOf(ctx, func() (*Page[*Role], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is roles.create: Create a role
//
// A custom role, made of scopes that the caller holds.
//
// POST /v1/roles. Needs the scope members:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.Roles.Create(ctx, relayos.RoleCreateParams{
//		Name:        "Message reader",
//		Description: relayos.String("Reads messages and nothing else"),
//		Scopes:      []string{"messages:read"},
//	})
func (s *RolesService) Create(ctx context.Context, params RoleCreateParams, options ...RequestOption) (*Role, error) {
	return call(ctx, s.client, operation{"roles.create", "POST", "/v1/roles"}, arguments{body: params}, pointer[Role], options)
}

// Get is roles.get: Read a role
//
// A custom role by its id, or a built-in one by its name.
//
// GET /v1/roles/{role_id}. Needs the scope members:read.
//
// roleID: Id of the custom role.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.Roles.Get(ctx, "rol_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *RolesService) Get(ctx context.Context, roleID string, options ...RequestOption) (*Role, error) {
	return call(ctx, s.client, operation{"roles.get", "GET", "/v1/roles/{role_id}"}, arguments{path: []string{roleID}}, pointer[Role], options)
}

// Update is roles.update: Change a role
//
// Its holders may do what it says within five seconds. Built-in roles can not be changed.
//
// PATCH /v1/roles/{role_id}. Needs the scope members:write.
//
// roleID: Id of the custom role.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.Roles.Update(ctx, "rol_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.RoleUpdateParams{
//		Scopes: []string{"messages:read", "events:read"},
//	})
func (s *RolesService) Update(ctx context.Context, roleID string, params RoleUpdateParams, options ...RequestOption) (*Role, error) {
	return call(ctx, s.client, operation{"roles.update", "PATCH", "/v1/roles/{role_id}"}, arguments{path: []string{roleID}, body: params}, pointer[Role], options)
}

// Delete is roles.delete: Remove a role
//
// A role that members or open invitations have can not be removed, nor a built-in one.
//
// DELETE /v1/roles/{role_id}. Needs the scope members:write.
//
// roleID: Id of the custom role.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.Roles.Delete(ctx, "rol_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *RolesService) Delete(ctx context.Context, roleID string, options ...RequestOption) (*Role, error) {
	return call(ctx, s.client, operation{"roles.delete", "DELETE", "/v1/roles/{role_id}"}, arguments{path: []string{roleID}}, pointer[Role], options)
}
