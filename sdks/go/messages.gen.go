// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// MessagesService is client.Messages.
//
// Send a message on any channel and follow it to its outcome.
type MessagesService struct{ client *Client }

// List is messages.list: List messages
//
// Messages of the environment, newest first.
//
// GET /v1/messages. Needs the scope messages:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.Messages.ListAll(ctx, relayos.MessagesListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *MessagesService) List(ctx context.Context, params MessagesListParams, options ...RequestOption) (*Page[*Message], error) {
	return callList(ctx, s.client, operation{"messages.list", "GET", "/v1/messages"}, arguments{query: params}, pointer[Message], options)
}

// ListAll are the items of all pages of [MessagesService.List], fetched as they are needed. An error ends them.
func (s *MessagesService) ListAll(ctx context.Context, params MessagesListParams, options ...RequestOption) iter.Seq2[*Message, error] {
	return allOf(ctx, func() (*Page[*Message], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is messages.create: Send a message
//
// Accepts a message for sending, now or at `scheduled_at`, and answers at once with 202; follow it through
// `messages.get`, its events or the event feed. Once accepted it is durable: it is sent even if the server is killed
// right after the answer.
//
// In the sandbox a simulated carrier takes every message; its test recipients have fixed outcomes:
//
// | `to` (sms) | outcome |
// |---|---|
// | `+15005550001` | refused: `invalid_recipient` |
// | `+15005550002` | refused: `unroutable_recipient` |
// | `+15005550003` | refused: `region_not_permitted` |
// | `+15005550004` | refused: `recipient_suppressed` |
// | `+15005550009` | refused: `recipient_not_sms_capable` |
// | `+15005550010` | delivered (as any other number) |
// | `+15005550011` | delivered, then read |
// | `+15005550012` | undelivered: `carrier_filtered` |
// | `+15005550013` | never confirmed, expires |
// | `+15005550014` | fails on the first carrier, delivered by the second |
// | `+15005550015` | the carrier answers "too many requests" first, then delivers |
// | `+15005550016` | delivered, then replies STOP |
//
// As `from`: `+15005550006` is valid, `+15005550007` is refused with `sender_not_owned`, `+15005550008` with
// `sender_queue_full`. Email: `delivered@`, `bounce@`, `complaint@`, `defer@` and `suppressed@sandbox.relayos.test`,
// also with a label: `bounce+anything@sandbox.relayos.test`.
//
// With a live key, email goes over SMTP and in-app messages into the event feed; text messages need a carrier
// connection and are refused with `channel_unavailable` without one.
//
// POST /v1/messages. Needs the scope messages:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.Messages.Create(ctx, relayos.SMSMessageCreateParams{
//		To: "+15005550010",
//		Content: relayos.SMSContentParams{
//			Text: "Your table is ready.",
//		},
//	})
func (s *MessagesService) Create(ctx context.Context, params MessageCreateParams, options ...RequestOption) (*Message, error) {
	return call(ctx, s.client, operation{"messages.create", "POST", "/v1/messages"}, arguments{body: params}, pointer[Message], options)
}

// Get is messages.get: Read a message
//
// The message as it stands now.
//
// GET /v1/messages/{message_id}. Needs the scope messages:read.
//
// messageID: Id of the message.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.Messages.Get(ctx, "msg_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *MessagesService) Get(ctx context.Context, messageID string, options ...RequestOption) (*Message, error) {
	return call(ctx, s.client, operation{"messages.get", "GET", "/v1/messages/{message_id}"}, arguments{path: []string{messageID}}, pointer[Message], options)
}

// Cancel is messages.cancel: Cancel a message
//
// Cancels a message that is `scheduled` or `queued`. Anything else is answered with 409 `message_not_cancelable`;
// a message that is canceled already is answered as it stands.
//
// POST /v1/messages/{message_id}/cancel. Needs the scope messages:write.
//
// messageID: Id of the message.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.Messages.Cancel(ctx, "msg_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *MessagesService) Cancel(ctx context.Context, messageID string, options ...RequestOption) (*Message, error) {
	return call(ctx, s.client, operation{"messages.cancel", "POST", "/v1/messages/{message_id}/cancel"}, arguments{path: []string{messageID}}, pointer[Message], options)
}

// ListEvents is messages.list_events: List the events of a message
//
// The life of a message, oldest event first: every state it took, every attempt, every carrier.
//
// GET /v1/messages/{message_id}/events. Needs the scope messages:read.
//
// messageID: Id of the message.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.Messages.ListEventsAll(ctx, "msg_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.MessagesListEventsParams{}) {
//		fmt.Println(item, err)
//	}
func (s *MessagesService) ListEvents(ctx context.Context, messageID string, params MessagesListEventsParams, options ...RequestOption) (*Page[Event], error) {
	return callList(ctx, s.client, operation{"messages.list_events", "GET", "/v1/messages/{message_id}/events"}, arguments{path: []string{messageID}, query: params}, decodeEvent, options)
}

// ListEventsAll are the items of all pages of [MessagesService.ListEvents], fetched as they are needed. An error ends
// them.
func (s *MessagesService) ListEventsAll(ctx context.Context, messageID string, params MessagesListEventsParams, options ...RequestOption) iter.Seq2[Event, error] {
	return allOf(ctx, func() (*Page[Event], error) {
		return s.ListEvents(ctx, messageID, params, options...)
	})
}
