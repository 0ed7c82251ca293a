// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// EventTypesService is client.EventTypes.
//
// The catalogue of event types, with their JSON Schemas and examples.
type EventTypesService struct{ client *Client }

// List is event_types.list: List event types
//
// The catalogue: every type with its JSON Schema and an example.
//
// GET /v1/event_types. Needs the scope events:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.EventTypes.ListAll(ctx, relayos.EventTypesListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *EventTypesService) List(ctx context.Context, params EventTypesListParams, options ...RequestOption) (*Page[*EventType], error) {
	return callList(ctx, s.client, operation{"event_types.list", "GET", "/v1/event_types"}, arguments{query: params}, pointer[EventType], options)
}

// ListAll are the items of all pages of [EventTypesService.List], fetched as they are needed. An error ends them.
func (s *EventTypesService) ListAll(ctx context.Context, params EventTypesListParams, options ...RequestOption) iter.Seq2[*EventType, error] {
	return allOf(ctx, func() (*Page[*EventType], error) {
		return s.List(ctx, params, options...)
	})
}

// Get is event_types.get: Read an event type
//
// One type of the catalogue.
//
// GET /v1/event_types/{event_type}. Needs the scope events:read.
//
// eventType: Name of the event type.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.EventTypes.Get(ctx, "message.delivered")
func (s *EventTypesService) Get(ctx context.Context, eventType string, options ...RequestOption) (*EventType, error) {
	return call(ctx, s.client, operation{"event_types.get", "GET", "/v1/event_types/{event_type}"}, arguments{path: []string{eventType}}, pointer[EventType], options)
}
