// Written by `npm run generate` from spec/. Do not edit.

package relayos

import "context"

// OrganizationService is client.Organization.
//
// The organization that the credential belongs to.
type OrganizationService struct{ client *Client }

// Get is organization.get: Read the organization
//
// The organization that the credential belongs to.
//
// GET /v1/organization. Needs the scope organization:read.
//
//	result, err := client.Organization.Get(ctx)
func (s *OrganizationService) Get(ctx context.Context, options ...RequestOption) (*Organization, error) {
	return call(ctx, s.client, operation{"organization.get", "GET", "/v1/organization"}, arguments{}, pointer[Organization], options)
}

// Update is organization.update: Change the organization
//
// Changes the name.
//
// PATCH /v1/organization. Needs the scope organization:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.Organization.Update(ctx, relayos.OrganizationUpdateParams{
//		Name: relayos.String("Example Ltd"),
//	})
func (s *OrganizationService) Update(ctx context.Context, params OrganizationUpdateParams, options ...RequestOption) (*Organization, error) {
	return call(ctx, s.client, operation{"organization.update", "PATCH", "/v1/organization"}, arguments{body: params}, pointer[Organization], options)
}
