// Written by `npm run generate` from spec/. Do not edit.

package relayos

import "context"

// MeService is client.Me.
//
// Who the credential is and what it may do.
type MeService struct{ client *Client }

// Get is me.get: Read the credential
//
// Who the credential is, where it works and what it may do. Needs no scope.
//
// GET /v1/me.
//
//	result, err := client.Me.Get(ctx)
func (s *MeService) Get(ctx context.Context, options ...RequestOption) (*Me, error) {
	return call(ctx, s.client, operation{"me.get", "GET", "/v1/me"}, arguments{}, pointer[Me], options)
}
