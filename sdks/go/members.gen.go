// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// MembersService is client.Members.
//
// The people of the organization and their roles.
type MembersService struct{ client *Client }

// List is members.list: List members
//
// People of the organization, newest first.
//
// GET /v1/members. Needs the scope members:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.Members.ListAll(ctx, relayos.MembersListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *MembersService) List(ctx context.Context, params MembersListParams, options ...RequestOption) (*Page[*Member], error) {
	return callList(ctx, s.client, operation{"members.list", "GET", "/v1/members"}, arguments{query: params}, pointer[Member], options)
}

// ListAll are the items of all pages of [MembersService.List], fetched as they are needed. An error ends them.
func (s *MembersService) ListAll(ctx context.Context, params MembersListParams, options ...RequestOption) iter.Seq2[*Member, error] {
	return allOf(ctx, func() (*Page[*Member], error) {
		return s.List(ctx, params, options...)
	})
}

// Get is members.get: Read a member
//
// One person of the organization.
//
// GET /v1/members/{member_id}. Needs the scope members:read.
//
// memberID: Id of the member.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.Members.Get(ctx, "mem_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *MembersService) Get(ctx context.Context, memberID string, options ...RequestOption) (*Member, error) {
	return call(ctx, s.client, operation{"members.get", "GET", "/v1/members/{member_id}"}, arguments{path: []string{memberID}}, pointer[Member], options)
}

// Update is members.update: Change a member
//
// Changes roles or suspends. Nobody can give a role whose scopes they lack; only owners make and unmake owners; the last
// owner stays. Takes effect within five seconds, in sessions and tokens too.
//
// PATCH /v1/members/{member_id}. Needs the scope members:write.
//
// memberID: Id of the member.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.Members.Update(ctx, "mem_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.MemberUpdateParams{
//		Roles: []string{"developer"},
//	})
func (s *MembersService) Update(ctx context.Context, memberID string, params MemberUpdateParams, options ...RequestOption) (*Member, error) {
	return call(ctx, s.client, operation{"members.update", "PATCH", "/v1/members/{member_id}"}, arguments{path: []string{memberID}, body: params}, pointer[Member], options)
}

// Delete is members.delete: Remove a member
//
// The person leaves the organization; their sessions and tokens end within five seconds. The last owner stays.
//
// DELETE /v1/members/{member_id}. Needs the scope members:write.
//
// memberID: Id of the member.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.Members.Delete(ctx, "mem_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *MembersService) Delete(ctx context.Context, memberID string, options ...RequestOption) (*Member, error) {
	return call(ctx, s.client, operation{"members.delete", "DELETE", "/v1/members/{member_id}"}, arguments{path: []string{memberID}}, pointer[Member], options)
}
