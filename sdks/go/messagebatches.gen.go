// Written by `npm run generate` from spec/. Do not edit.

package relayos

import "context"

// MessageBatchesService is client.MessageBatches.
//
// Up to 500 personalised messages in one request, each accepted or rejected by itself.
type MessageBatchesService struct{ client *Client }

// Create is message_batches.create: Send a batch
//
// Accepts up to 500 messages in one commit. A message that breaks a rule is rejected by itself and named in
// `results`; a message that does not match the contract refuses the whole batch with 400.
//
// The answer names an operation that ends when every accepted message has its outcome.
//
// POST /v1/message_batches. Needs the scope messages:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.MessageBatches.Create(ctx, relayos.MessageBatchCreateParams{
//		Messages: []relayos.MessageCreateParams{
//			relayos.SMSMessageCreateParams{
//				To: "+15005550010",
//				Content: relayos.SMSContentParams{
//					Text: "Your table is ready.",
//				},
//			},
//			relayos.SMSMessageCreateParams{
//				To: "+15005550011",
//				Content: relayos.SMSContentParams{
//					Text: "Your order is on its way.",
//				},
//			},
//		},
//		Metadata: map[string]string{
//			"campaign": "november",
//		},
//	})
func (s *MessageBatchesService) Create(ctx context.Context, params MessageBatchCreateParams, options ...RequestOption) (*MessageBatch, error) {
	return call(ctx, s.client, operation{"message_batches.create", "POST", "/v1/message_batches"}, arguments{body: params}, pointer[MessageBatch], options)
}

// Get is message_batches.get: Read a batch
//
// The batch with the result of each message.
//
// GET /v1/message_batches/{batch_id}. Needs the scope messages:read.
//
// batchID: Id of the batch.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.MessageBatches.Get(ctx, "bat_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *MessageBatchesService) Get(ctx context.Context, batchID string, options ...RequestOption) (*MessageBatch, error) {
	return call(ctx, s.client, operation{"message_batches.get", "GET", "/v1/message_batches/{batch_id}"}, arguments{path: []string{batchID}}, pointer[MessageBatch], options)
}
