// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// WebhookEndpointsService is client.WebhookEndpoints.
//
// Where events are sent, signed, and how.
type WebhookEndpointsService struct{ client *Client }

// List is webhook_endpoints.list: List webhook endpoints
//
// Endpoints of the environment, newest first.
//
// GET /v1/webhook_endpoints. Needs the scope webhooks:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.WebhookEndpoints.ListAll(ctx, relayos.WebhookEndpointsListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *WebhookEndpointsService) List(ctx context.Context, params WebhookEndpointsListParams, options ...RequestOption) (*Page[*WebhookEndpoint], error) {
	return callList(ctx, s.client, operation{"webhook_endpoints.list", "GET", "/v1/webhook_endpoints"}, arguments{query: params}, pointer[WebhookEndpoint], options)
}

// ListAll are the items of all pages of [WebhookEndpointsService.List], fetched as they are needed. An error ends them.
func (s *WebhookEndpointsService) ListAll(ctx context.Context, params WebhookEndpointsListParams, options ...RequestOption) iter.Seq2[*WebhookEndpoint, error] {
	return allOf(ctx, func() (*Page[*WebhookEndpoint], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is webhook_endpoints.create: Create a webhook endpoint
//
// Events of the environment are sent to `url` from now on, signed as Standard Webhooks 1.0 asks. The answer shows the
// signing `secret`, this once.
//
// The URL must be https and lead to public addresses; that is looked at now and again at every delivery.
//
// POST /v1/webhook_endpoints. Needs the scope webhooks:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookEndpoints.Create(ctx, relayos.WebhookEndpointCreateParams{
//		URL:         "https://hooks.example.com/relayos",
//		EventTypes:  []string{"message.*", "operation.completed"},
//		Description: relayos.String("Order service"),
//		Filter:      relayos.String("event.type != \"message.sending\""),
//		Headers: map[string]string{
//			"X-Gateway-Key": "a-key-of-the-gateway",
//		},
//		Metadata: map[string]string{
//			"team": "orders",
//		},
//	})
func (s *WebhookEndpointsService) Create(ctx context.Context, params WebhookEndpointCreateParams, options ...RequestOption) (*WebhookEndpointWithSecret, error) {
	return call(ctx, s.client, operation{"webhook_endpoints.create", "POST", "/v1/webhook_endpoints"}, arguments{body: params}, pointer[WebhookEndpointWithSecret], options)
}

// Get is webhook_endpoints.get: Read a webhook endpoint
//
// One endpoint, with its state and the public keys that verify `v1a` signatures.
//
// GET /v1/webhook_endpoints/{endpoint_id}. Needs the scope webhooks:read.
//
// endpointID: Id of the webhook endpoint.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.WebhookEndpoints.Get(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *WebhookEndpointsService) Get(ctx context.Context, endpointID string, options ...RequestOption) (*WebhookEndpoint, error) {
	return call(ctx, s.client, operation{"webhook_endpoints.get", "GET", "/v1/webhook_endpoints/{endpoint_id}"}, arguments{path: []string{endpointID}}, pointer[WebhookEndpoint], options)
}

// Update is webhook_endpoints.update: Change a webhook endpoint
//
// Changes what is named and leaves the rest. `status: paused` holds deliveries back; `status: active` takes them up
// again.
// Events that happen while an endpoint is paused wait in the feed: `webhook_endpoints.recover` sends them.
//
// PATCH /v1/webhook_endpoints/{endpoint_id}. Needs the scope webhooks:write.
//
// endpointID: Id of the webhook endpoint.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookEndpoints.Update(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookEndpointUpdateParams{
//		Concurrency: relayos.Int(20),
//		RateLimit:   relayos.Int(100),
//	})
func (s *WebhookEndpointsService) Update(ctx context.Context, endpointID string, params WebhookEndpointUpdateParams, options ...RequestOption) (*WebhookEndpoint, error) {
	return call(ctx, s.client, operation{"webhook_endpoints.update", "PATCH", "/v1/webhook_endpoints/{endpoint_id}"}, arguments{path: []string{endpointID}, body: params}, pointer[WebhookEndpoint], options)
}

// Delete is webhook_endpoints.delete: Delete a webhook endpoint
//
// Nothing is sent to it any more, and its secrets are destroyed. The log of its deliveries stays for its time.
//
// DELETE /v1/webhook_endpoints/{endpoint_id}. Needs the scope webhooks:write.
//
// endpointID: Id of the webhook endpoint.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookEndpoints.Delete(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *WebhookEndpointsService) Delete(ctx context.Context, endpointID string, options ...RequestOption) (*WebhookEndpoint, error) {
	return call(ctx, s.client, operation{"webhook_endpoints.delete", "DELETE", "/v1/webhook_endpoints/{endpoint_id}"}, arguments{path: []string{endpointID}}, pointer[WebhookEndpoint], options)
}

// RotateSecret is webhook_endpoints.rotate_secret: Rotate the signing secret
//
// Makes a new secret and shows it, this once. Until `overlap_seconds` are over (24 hours if nothing is said), deliveries
// are signed with the old secret too, so that receivers can change over. At most 5 secrets are live at a time.
//
// POST /v1/webhook_endpoints/{endpoint_id}/rotate_secret. Needs the scope webhooks:write.
//
// endpointID: Id of the webhook endpoint.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookEndpoints.RotateSecret(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookSecretRotateParams{
//		OverlapSeconds: relayos.Int(86400),
//	})
func (s *WebhookEndpointsService) RotateSecret(ctx context.Context, endpointID string, params WebhookSecretRotateParams, options ...RequestOption) (*WebhookEndpointWithSecret, error) {
	return call(ctx, s.client, operation{"webhook_endpoints.rotate_secret", "POST", "/v1/webhook_endpoints/{endpoint_id}/rotate_secret"}, arguments{path: []string{endpointID}, body: params}, pointer[WebhookEndpointWithSecret], options)
}

// Test is webhook_endpoints.test: Send an example event
//
// Sends the example of an event type now, signed as every delivery is, and answers what came back. Nothing is retried,
// and nothing of it appears in the feed.
//
// POST /v1/webhook_endpoints/{endpoint_id}/test. Needs the scope webhooks:write.
//
// endpointID: Id of the webhook endpoint.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookEndpoints.Test(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookTestCreateParams{
//		EventType: "message.delivered",
//	})
func (s *WebhookEndpointsService) Test(ctx context.Context, endpointID string, params WebhookTestCreateParams, options ...RequestOption) (*WebhookTest, error) {
	return call(ctx, s.client, operation{"webhook_endpoints.test", "POST", "/v1/webhook_endpoints/{endpoint_id}/test"}, arguments{path: []string{endpointID}, body: params}, pointer[WebhookTest], options)
}

// Replay is webhook_endpoints.replay: Replay events
//
// Sends events of a time window again: those whose delivery `failed`, those that are `missing` (they happened while the
// endpoint was paused, or before it existed), or `all`. It goes on in the background; follow the operation.
//
// POST /v1/webhook_endpoints/{endpoint_id}/replay. Needs the scope webhooks:write.
//
// endpointID: Id of the webhook endpoint.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookEndpoints.Replay(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookReplayCreateParams{
//		Since: relayos.Timestamp("2026-11-23T00:00:00Z"),
//		Which: relayos.Value(relayos.WebhookReplayCreateWhichFailed),
//	})
func (s *WebhookEndpointsService) Replay(ctx context.Context, endpointID string, params WebhookReplayCreateParams, options ...RequestOption) (*Operation, error) {
	return call(ctx, s.client, operation{"webhook_endpoints.replay", "POST", "/v1/webhook_endpoints/{endpoint_id}/replay"}, arguments{path: []string{endpointID}, body: params}, pointer[Operation], options)
}

// Recover is webhook_endpoints.recover: Recover a webhook endpoint
//
// Makes a degraded, paused or disabled endpoint active and sends what it missed since it began to fail, or since
// `since`.
//
// POST /v1/webhook_endpoints/{endpoint_id}/recover. Needs the scope webhooks:write.
//
// endpointID: Id of the webhook endpoint.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookEndpoints.Recover(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookRecoverParams{
//		Since: relayos.Value(relayos.Timestamp("2026-11-23T00:00:00Z")),
//	})
func (s *WebhookEndpointsService) Recover(ctx context.Context, endpointID string, params WebhookRecoverParams, options ...RequestOption) (*Operation, error) {
	return call(ctx, s.client, operation{"webhook_endpoints.recover", "POST", "/v1/webhook_endpoints/{endpoint_id}/recover"}, arguments{path: []string{endpointID}, body: params}, pointer[Operation], options)
}

// SetTransformation is webhook_endpoints.set_transformation: Set the transformation
//
// JavaScript that makes the payload: a function `transform(event)` that answers what is sent instead, or null for an
// event that
// is not to be sent. It runs in a sandbox without network, clock or files, in at most 50 ms and 8 MB. Null removes it.
//
// PUT /v1/webhook_endpoints/{endpoint_id}/transformation. Needs the scope webhooks:write.
//
// endpointID: Id of the webhook endpoint.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookEndpoints.SetTransformation(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookTransformationSetParams{
//		Code: relayos.String("function transform(event) { return { text: event.type } }"),
//	})
func (s *WebhookEndpointsService) SetTransformation(ctx context.Context, endpointID string, params WebhookTransformationSetParams, options ...RequestOption) (*WebhookEndpoint, error) {
	return call(ctx, s.client, operation{"webhook_endpoints.set_transformation", "PUT", "/v1/webhook_endpoints/{endpoint_id}/transformation"}, arguments{path: []string{endpointID}, body: params}, pointer[WebhookEndpoint], options)
}

// SimulateTransformation is webhook_endpoints.simulate_transformation: Try a transformation
//
// Runs a transformation, the one that is set or the one in the request, on an example event. Nothing is sent.
//
// POST /v1/webhook_endpoints/{endpoint_id}/transformation/simulate. Needs the scope webhooks:write.
//
// endpointID: Id of the webhook endpoint.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.WebhookEndpoints.SimulateTransformation(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookTransformationSimulateParams{
//		EventType: "message.delivered",
//		Code:      relayos.String("function transform(event) { return { text: event.type } }"),
//	})
func (s *WebhookEndpointsService) SimulateTransformation(ctx context.Context, endpointID string, params WebhookTransformationSimulateParams, options ...RequestOption) (*WebhookTransformationResult, error) {
	return call(ctx, s.client, operation{"webhook_endpoints.simulate_transformation", "POST", "/v1/webhook_endpoints/{endpoint_id}/transformation/simulate"}, arguments{path: []string{endpointID}, body: params}, pointer[WebhookTransformationResult], options)
}
