// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// WebhookInspectionsService is client.WebhookInspections.
//
// What came to webhook inspectors, and whether it is signed well.
type WebhookInspectionsService struct{ client *Client }

// List is webhook_inspections.list: List inspected requests
//
// What came to inspectors of the environment, newest first.
//
// GET /v1/webhook_inspections. Needs the scope webhooks:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.WebhookInspections.ListAll(ctx, relayos.WebhookInspectionsListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *WebhookInspectionsService) List(ctx context.Context, params WebhookInspectionsListParams, options ...RequestOption) (*Page[*WebhookInspection], error) {
	return callList(ctx, s.client, operation{"webhook_inspections.list", "GET", "/v1/webhook_inspections"}, arguments{query: params}, pointer[WebhookInspection], options)
}

// ListAll are the items of all pages of [WebhookInspectionsService.List], fetched as they are needed. An error ends
// them.
func (s *WebhookInspectionsService) ListAll(ctx context.Context, params WebhookInspectionsListParams, options ...RequestOption) iter.Seq2[*WebhookInspection, error] {
	return allOf(ctx, func() (*Page[*WebhookInspection], error) {
		return s.List(ctx, params, options...)
	})
}

// Get is webhook_inspections.get: Read an inspected request
//
// One request, with the verdict on its signature.
//
// GET /v1/webhook_inspections/{inspection_id}. Needs the scope webhooks:read.
//
// inspectionID: Id of an inspected request.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.WebhookInspections.Get(ctx, "whr_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *WebhookInspectionsService) Get(ctx context.Context, inspectionID string, options ...RequestOption) (*WebhookInspection, error) {
	return call(ctx, s.client, operation{"webhook_inspections.get", "GET", "/v1/webhook_inspections/{inspection_id}"}, arguments{path: []string{inspectionID}}, pointer[WebhookInspection], options)
}
