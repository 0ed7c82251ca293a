// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// InvitationsService is client.Invitations.
//
// People who were asked to join.
type InvitationsService struct{ client *Client }

// List is invitations.list: List invitations
//
// Invitations of the organization, newest first.
//
// GET /v1/invitations. Needs the scope members:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.Invitations.ListAll(ctx, relayos.InvitationsListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *InvitationsService) List(ctx context.Context, params InvitationsListParams, options ...RequestOption) (*Page[*Invitation], error) {
	return callList(ctx, s.client, operation{"invitations.list", "GET", "/v1/invitations"}, arguments{query: params}, pointer[Invitation], options)
}

// ListAll are the items of all pages of [InvitationsService.List], fetched as they are needed. An error ends them.
func (s *InvitationsService) ListAll(ctx context.Context, params InvitationsListParams, options ...RequestOption) iter.Seq2[*Invitation, error] {
	return allOf(ctx, func() (*Page[*Invitation], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is invitations.create: Invite a person
//
// The invitation is good for seven days. Nobody can give a role whose scopes they lack. An open invitation of the same
// address is replaced.
//
// POST /v1/invitations. Needs the scope members:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.Invitations.Create(ctx, relayos.InvitationCreateParams{
//		Email: "ada@example.com",
//		Roles: []string{"developer"},
//	})
func (s *InvitationsService) Create(ctx context.Context, params InvitationCreateParams, options ...RequestOption) (*InvitationWithToken, error) {
	return call(ctx, s.client, operation{"invitations.create", "POST", "/v1/invitations"}, arguments{body: params}, pointer[InvitationWithToken], options)
}

// Get is invitations.get: Read an invitation
//
// One invitation, without its token.
//
// GET /v1/invitations/{invitation_id}. Needs the scope members:read.
//
// invitationID: Id of the invitation.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.Invitations.Get(ctx, "inv_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *InvitationsService) Get(ctx context.Context, invitationID string, options ...RequestOption) (*Invitation, error) {
	return call(ctx, s.client, operation{"invitations.get", "GET", "/v1/invitations/{invitation_id}"}, arguments{path: []string{invitationID}}, pointer[Invitation], options)
}

// Delete is invitations.delete: Revoke an invitation
//
// Its token stops working. One that was accepted can not be revoked: remove the member instead.
//
// DELETE /v1/invitations/{invitation_id}. Needs the scope members:write.
//
// invitationID: Id of the invitation.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.Invitations.Delete(ctx, "inv_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *InvitationsService) Delete(ctx context.Context, invitationID string, options ...RequestOption) (*Invitation, error) {
	return call(ctx, s.client, operation{"invitations.delete", "DELETE", "/v1/invitations/{invitation_id}"}, arguments{path: []string{invitationID}}, pointer[Invitation], options)
}
