// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// AuditKeysService is client.AuditKeys.
//
// Public keys for verifying checkpoints.
type AuditKeysService struct{ client *Client }

// List is audit_keys.list: List audit keys
//
// The public keys that checkpoints are signed with. Keep a copy away from this server: the verifier needs it.
//
// GET /v1/audit_keys. Needs the scope audit_events:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.AuditKeys.ListAll(ctx, relayos.AuditKeysListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *AuditKeysService) List(ctx context.Context, params AuditKeysListParams, options ...RequestOption) (*Page[*AuditKey], error) {
	return callList(ctx, s.client, operation{"audit_keys.list", "GET", "/v1/audit_keys"}, arguments{query: params}, pointer[AuditKey], options)
}

// ListAll are the items of all pages of [AuditKeysService.List], fetched as they are needed. An error ends them.
func (s *AuditKeysService) ListAll(ctx context.Context, params AuditKeysListParams, options ...RequestOption) iter.Seq2[*AuditKey, error] {
	return allOf(ctx, func() (*Page[*AuditKey], error) {
		return s.List(ctx, params, options...)
	})
}
