// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// WebhookDeliveriesService is client.WebhookDeliveries.
//
// The log of what was sent to webhook endpoints and what came back.
type WebhookDeliveriesService struct{ client *Client }

// List is webhook_deliveries.list: List deliveries
//
// What was or will be sent to endpoints, newest event first.
//
// GET /v1/webhook_deliveries. Needs the scope webhooks:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.WebhookDeliveries.ListAll(ctx, relayos.WebhookDeliveriesListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *WebhookDeliveriesService) List(ctx context.Context, params WebhookDeliveriesListParams, options ...RequestOption) (*Page[*WebhookDelivery], error) {
	return callList(ctx, s.client, operation{"webhook_deliveries.list", "GET", "/v1/webhook_deliveries"}, arguments{query: params}, pointer[WebhookDelivery], options)
}

// ListAll are the items of all pages of [WebhookDeliveriesService.List], fetched as they are needed. An error ends them.
func (s *WebhookDeliveriesService) ListAll(ctx context.Context, params WebhookDeliveriesListParams, options ...RequestOption) iter.Seq2[*WebhookDelivery, error] {
	return allOf(ctx, func() (*Page[*WebhookDelivery], error) {
		return s.List(ctx, params, options...)
	})
}

// Get is webhook_deliveries.get: Read a delivery
//
// One delivery with every attempt: what was sent, what came back, how long it took.
//
// GET /v1/webhook_deliveries/{delivery_id}. Needs the scope webhooks:read.
//
// deliveryID: Id of the delivery.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.WebhookDeliveries.Get(ctx, "whd_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *WebhookDeliveriesService) Get(ctx context.Context, deliveryID string, options ...RequestOption) (*WebhookDelivery, error) {
	return call(ctx, s.client, operation{"webhook_deliveries.get", "GET", "/v1/webhook_deliveries/{delivery_id}"}, arguments{path: []string{deliveryID}}, pointer[WebhookDelivery], options)
}

// Retry is webhook_deliveries.retry: Retry a delivery
//
// Sends it now, whatever became of it before. A failure is followed by the whole schedule of retries.
//
// POST /v1/webhook_deliveries/{delivery_id}/retry. Needs the scope webhooks:write.
//
// deliveryID: Id of the delivery.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookDeliveries.Retry(ctx, "whd_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *WebhookDeliveriesService) Retry(ctx context.Context, deliveryID string, options ...RequestOption) (*WebhookDelivery, error) {
	return call(ctx, s.client, operation{"webhook_deliveries.retry", "POST", "/v1/webhook_deliveries/{delivery_id}/retry"}, arguments{path: []string{deliveryID}}, pointer[WebhookDelivery], options)
}
