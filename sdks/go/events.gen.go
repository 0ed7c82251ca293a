// Written by `npm run generate` from spec/. Do not edit.

package relayos

import (
	"context"
	"iter"
)

// EventsService is client.Events.
//
// The ordered feed of everything that happened in an environment.
type EventsService struct{ client *Client }

// List is events.list: List events
//
// The feed of the environment, complete and without gaps. Newest first, unless `order` says otherwise.
//
// To follow it, keep the `refresh_cursor` of any page and poll it: it answers what came after, oldest part first when
// there is more than one page of news, and gives the next `refresh_cursor`.
//
// GET /v1/events. Needs the scope events:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	for item, err := range client.Events.ListAll(ctx, relayos.EventsListParams{}) {
//		fmt.Println(item, err)
//	}
func (s *EventsService) List(ctx context.Context, params EventsListParams, options ...RequestOption) (*Page[Event], error) {
	return callList(ctx, s.client, operation{"events.list", "GET", "/v1/events"}, arguments{query: params}, decodeEvent, options)
}

// ListAll are the items of all pages of [EventsService.List], fetched as they are needed. An error ends them.
func (s *EventsService) ListAll(ctx context.Context, params EventsListParams, options ...RequestOption) iter.Seq2[Event, error] {
	return allOf(ctx, func() (*Page[Event], error) {
		return s.List(ctx, params, options...)
	})
}

// Get is events.get: Read an event
//
// One event of the feed.
//
// GET /v1/events/{event_id}. Needs the scope events:read.
//
// eventID: Id of the event.
//
// Fails with [ErrNotFound]: There is nothing with this id in the environment of the credential.
//
//	result, err := client.Events.Get(ctx, "evt_01k8z7m4x2q9v5n3c6b1a0g7ht")
func (s *EventsService) Get(ctx context.Context, eventID string, options ...RequestOption) (Event, error) {
	return call(ctx, s.client, operation{"events.get", "GET", "/v1/events/{event_id}"}, arguments{path: []string{eventID}}, decodeEvent, options)
}
