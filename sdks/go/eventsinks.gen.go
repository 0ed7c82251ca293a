// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// EventSinksService is client.EventSinks.
//
// The feed, passed on to systems of yours in order.
type EventSinksService struct{ client *Client }

// List is event_sinks.list: List event sinks
//
// Sinks of the environment, newest first.
//
// GET /v1/event_sinks. Needs the scope event_sinks:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.EventSinks.ListAll(ctx, relayos.EventSinksListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *EventSinksService) List(ctx context.Context, params EventSinksListParams, options ...RequestOption) (*Page[*EventSink], error) {
	return callList(ctx, s.client, operation{"event_sinks.list", "GET", "/v1/event_sinks"}, arguments{query: params}, pointer[EventSink], options)
}

// ListAll are the items of all pages of [EventSinksService.List], fetched as they are needed. An error ends them.
func (s *EventSinksService) ListAll(ctx context.Context, params EventSinksListParams, options ...RequestOption) iter.Seq2[*EventSink, error] {
	return allOf(ctx, func() (*Page[*EventSink], error) {
		return s.List(ctx, params, options...)
	})
}

// Create is event_sinks.create: Create an event sink
//
// The feed of the environment is passed on from now on, or from its beginning: in order, each event at least once, under
// the same
// `id` whenever it comes. Nothing is skipped: a batch that does not arrive is tried again until it does.
//
// Every host must be reached by TLS and lead to public addresses, or be excepted by the operator of the server; that is
// looked at
// whenever it is called.
//
// POST /v1/event_sinks. Needs the scope event_sinks:write.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.EventSinks.Create(ctx, relayos.EventSinkCreateHTTPParams{
//		Name:       "Data warehouse",
//		EventTypes: []string{"message.*"},
//		StartFrom:  relayos.Value(relayos.EventSinkCreateHTTPStartFromBeginning),
//		HTTP: relayos.EventSinkHTTPInputParams{
//			URL: "https://hooks.example.com/events",
//			Headers: map[string]string{
//				"Authorization": "Bearer a-token-of-the-warehouse",
//			},
//		},
//	})
func (s *EventSinksService) Create(ctx context.Context, params EventSinkCreateParams, options ...RequestOption) (*EventSink, error) {
	return call(ctx, s.client, operation{"event_sinks.create", "POST", "/v1/event_sinks"}, arguments{body: params}, pointer[EventSink], options)
}

// Get is event_sinks.get: Read an event sink
//
// Its settings without secrets, and how far it has come.
//
// GET /v1/event_sinks/{sink_id}. Needs the scope event_sinks:read.
//
// sinkID: Id of an event sink.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.EventSinks.Get(ctx, "snk_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *EventSinksService) Get(ctx context.Context, sinkID string, options ...RequestOption) (*EventSink, error) {
	return call(ctx, s.client, operation{"event_sinks.get", "GET", "/v1/event_sinks/{sink_id}"}, arguments{path: []string{sinkID}}, pointer[EventSink], options)
}

// Update is event_sinks.update: Change an event sink
//
// Also pauses it, lets it go on, or moves it in the feed.
//
// PATCH /v1/event_sinks/{sink_id}. Needs the scope event_sinks:write.
//
// sinkID: Id of an event sink.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.EventSinks.Update(ctx, "snk_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.EventSinkUpdateParams{
//		EventTypes: []string{"message.delivered", "message.failed"},
//		BatchSize:  relayos.Int(200),
//	})
func (s *EventSinksService) Update(ctx context.Context, sinkID string, params EventSinkUpdateParams, options ...RequestOption) (*EventSink, error) {
	return call(ctx, s.client, operation{"event_sinks.update", "PATCH", "/v1/event_sinks/{sink_id}"}, arguments{path: []string{sinkID}, body: params}, pointer[EventSink], options)
}

// Delete is event_sinks.delete: Delete an event sink
//
// It gets no further events, and its secrets are gone. What was delivered stays where it is.
//
// DELETE /v1/event_sinks/{sink_id}. Needs the scope event_sinks:write.
//
// sinkID: Id of an event sink.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.EventSinks.Delete(ctx, "snk_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *EventSinksService) Delete(ctx context.Context, sinkID string, options ...RequestOption) (*EventSink, error) {
	return call(ctx, s.client, operation{"event_sinks.delete", "DELETE", "/v1/event_sinks/{sink_id}"}, arguments{path: []string{sinkID}}, pointer[EventSink], options)
}

// Test is event_sinks.test: Send an example event
//
// Passes the example of an event type on now and answers what came of it. Nothing is tried again, and the place in the
// feed stays.
//
// POST /v1/event_sinks/{sink_id}/test. Needs the scope event_sinks:write.
//
// sinkID: Id of an event sink.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.EventSinks.Test(ctx, "snk_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.EventSinkTestCreateParams{
//		EventType: "message.delivered",
//	})
func (s *EventSinksService) Test(ctx context.Context, sinkID string, params EventSinkTestCreateParams, options ...RequestOption) (*EventSinkTest, error) {
	return call(ctx, s.client, operation{"event_sinks.test", "POST", "/v1/event_sinks/{sink_id}/test"}, arguments{path: []string{sinkID}, body: params}, pointer[EventSinkTest], options)
}
