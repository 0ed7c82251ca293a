// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// WebhookInspectorsService is client.WebhookInspectors.
//
// Receivers on this server for trying out webhooks in the sandbox.
type WebhookInspectorsService struct{ client *Client }

// List is webhook_inspectors.list: List inspectors
//
// Inspectors of the environment, newest first.
//
// GET /v1/webhook_inspectors. Needs the scope webhooks:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.WebhookInspectors.ListAll(ctx, relayos.WebhookInspectorsListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *WebhookInspectorsService) List(ctx context.Context, params WebhookInspectorsListParams, options ...RequestOption) (*Page[*WebhookInspector], error) {
	return callList(ctx, s.client, operation{"webhook_inspectors.list", "GET", "/v1/webhook_inspectors"}, arguments{query: params}, pointer[WebhookInspector], options)
}

// ListAll are the items of all pages of [WebhookInspectorsService.List], fetched as they are needed. An error ends them.
func (s *WebhookInspectorsService) ListAll(ctx context.Context, params WebhookInspectorsListParams, options ...RequestOption) iter.Seq2[*WebhookInspector, error] {
	return allOf(ctx, func() (*Page[*WebhookInspector], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is webhook_inspectors.create: Create an inspector
//
// A receiver on this server, with a URL that nobody can guess. Give the URL to a webhook endpoint of this sandbox, or
// send to it yourself;
// what comes is listed by `webhook_inspections.list` for 24 hours. Only sandbox environments have inspectors.
//
// POST /v1/webhook_inspectors. Needs the scope webhooks:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookInspectors.Create(ctx, relayos.WebhookInspectorCreateParams{
//		Name:             relayos.String("Retries"),
//		ResponseStatuses: []int64{503, 503, 204},
//		ResponseDelayMs:  relayos.Int(50),
//	})
func (s *WebhookInspectorsService) Create(ctx context.Context, params WebhookInspectorCreateParams, options ...RequestOption) (*WebhookInspector, error) {
	return call(ctx, s.client, operation{"webhook_inspectors.create", "POST", "/v1/webhook_inspectors"}, arguments{body: params}, pointer[WebhookInspector], options)
}

// Get is webhook_inspectors.get: Read an inspector
//
// Its URL, and how it answers.
//
// GET /v1/webhook_inspectors/{inspector_id}. Needs the scope webhooks:read.
//
// inspectorID: Id of an inspector.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.WebhookInspectors.Get(ctx, "whi_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *WebhookInspectorsService) Get(ctx context.Context, inspectorID string, options ...RequestOption) (*WebhookInspector, error) {
	return call(ctx, s.client, operation{"webhook_inspectors.get", "GET", "/v1/webhook_inspectors/{inspector_id}"}, arguments{path: []string{inspectorID}}, pointer[WebhookInspector], options)
}

// Update is webhook_inspectors.update: Change an inspector
//
// Have it answer otherwise, for example with errors, to see what retries do.
//
// PATCH /v1/webhook_inspectors/{inspector_id}. Needs the scope webhooks:write.
//
// inspectorID: Id of an inspector.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookInspectors.Update(ctx, "whi_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookInspectorUpdateParams{
//		ResponseStatuses: []int64{204},
//	})
func (s *WebhookInspectorsService) Update(ctx context.Context, inspectorID string, params WebhookInspectorUpdateParams, options ...RequestOption) (*WebhookInspector, error) {
	return call(ctx, s.client, operation{"webhook_inspectors.update", "PATCH", "/v1/webhook_inspectors/{inspector_id}"}, arguments{path: []string{inspectorID}, body: params}, pointer[WebhookInspector], options)
}

// Delete is webhook_inspectors.delete: Delete an inspector
//
// Its URL answers 404 from now on, and what it recorded is gone.
//
// DELETE /v1/webhook_inspectors/{inspector_id}. Needs the scope webhooks:write.
//
// inspectorID: Id of an inspector.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookInspectors.Delete(ctx, "whi_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *WebhookInspectorsService) Delete(ctx context.Context, inspectorID string, options ...RequestOption) (*WebhookInspector, error) {
	return call(ctx, s.client, operation{"webhook_inspectors.delete", "DELETE", "/v1/webhook_inspectors/{inspector_id}"}, arguments{path: []string{inspectorID}}, pointer[WebhookInspector], options)
}
