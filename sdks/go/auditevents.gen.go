// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// AuditEventsService is client.AuditEvents.
//
// Who did what, in a chain of hashes that can be verified without this server.
type AuditEventsService struct{ client *Client }

// List is audit_events.list: List audit events
//
// Who did what in the organization, newest first: every change made through the API, sign-ins, and refusals for want of
// permission.
//
// Messages that one caller sends at about the same time are told in one event, with all their ids.
//
// To export the log for the offline verifier, page through it with `order=asc` and `include=proof` and write one item
// per line.
//
// GET /v1/audit_events. Needs the scope audit_events:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.AuditEvents.ListAll(ctx, relayos.AuditEventsListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *AuditEventsService) List(ctx context.Context, params AuditEventsListParams, options ...RequestOption) (*Page[*AuditEvent], error) {
	return callList(ctx, s.client, operation{"audit_events.list", "GET", "/v1/audit_events"}, arguments{query: params}, pointer[AuditEvent], options)
}

// ListAll are the items of all pages of [AuditEventsService.List], fetched as they are needed. An error ends them.
func (s *AuditEventsService) ListAll(ctx context.Context, params AuditEventsListParams, options ...RequestOption) iter.Seq2[*AuditEvent, error] {
	return allOf(ctx, func() (*Page[*AuditEvent], error) {
		return s.List(ctx, params, options...)
	})
}

// Get is audit_events.get: Read an audit event
//
// One event with its proof: its place in the chain of hashes, the text that was hashed, and the first signed checkpoint
// that covers it.
//
// GET /v1/audit_events/{audit_event_id}. Needs the scope audit_events:read.
//
// auditEventID: Id of the audit event.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.AuditEvents.Get(ctx, "aud_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *AuditEventsService) Get(ctx context.Context, auditEventID string, options ...RequestOption) (*AuditEvent, error) {
	return call(ctx, s.client, operation{"audit_events.get", "GET", "/v1/audit_events/{audit_event_id}"}, arguments{path: []string{auditEventID}}, pointer[AuditEvent], options)
}
