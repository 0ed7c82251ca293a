// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// AuditCheckpointsService is client.AuditCheckpoints.
//
// Signed statements of how far the audit log has come.
type AuditCheckpointsService struct{ client *Client }

// List is audit_checkpoints.list: List audit checkpoints
//
// Signed statements of how long the chain was and which hash it ended in, newest first. One is made every minute, or
// every thousand events, while something happens.
//
// GET /v1/audit_checkpoints. Needs the scope audit_events:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.AuditCheckpoints.ListAll(ctx, relayos.AuditCheckpointsListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *AuditCheckpointsService) List(ctx context.Context, params AuditCheckpointsListParams, options ...RequestOption) (*Page[*AuditCheckpoint], error) {
	return callList(ctx, s.client, operation{"audit_checkpoints.list", "GET", "/v1/audit_checkpoints"}, arguments{query: params}, pointer[AuditCheckpoint], options)
}

// ListAll are the items of all pages of [AuditCheckpointsService.List], fetched as they are needed. An error ends them.
func (s *AuditCheckpointsService) ListAll(ctx context.Context, params AuditCheckpointsListParams, options ...RequestOption) iter.Seq2[*AuditCheckpoint, error] {
	return allOf(ctx, func() (*Page[*AuditCheckpoint], error) {
		return s.List(ctx, params, options...)
	})
}
