// Written by `npm run generate` from spec/. Do not edit.

package relayos

import "context"

// EventStreamService is client.EventStream.
//
// Events as they happen, over a WebSocket or Server-Sent Events.
type EventStreamService struct{ client *Client }

// Connect is event_stream.connect: Open the event stream
//
// Every event of the environment as it happens, over one connection. What comes back depends on how you ask:
//
// - **WebSocket**: with `Upgrade: websocket` the connection becomes a stream of JSON frames in both directions:
// subscribe, acknowledge, resume from the last event, call any operation. The frames are the schemas
// `EventStreamClientFrame` and `EventStreamServerFrame`; /asyncapi.json describes the protocol. Authenticate by
// header, or from a browser with a ticket of `event_stream_tickets.create`, never in the address.
// - **Server-Sent Events**: with `Accept: text/event-stream` the events come one way, for readers behind proxies. Send
// `Last-Event-ID` to resume.
// - **JSON**: otherwise, where the stream begins and ends now.
//
// Close codes: 1009 frame too large, 1012 the server restarts, 1013 too slow or try again later, 4401 the credential
// ended, 4403 it lacks a scope now, 4408 no sign of life, 4429 too many frames.
//
// GET /v1/event_stream. Needs the scope events:read.
//
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.EventStream.Connect(ctx, relayos.EventStreamConnectParams{})
func (s *EventStreamService) Connect(ctx context.Context, params EventStreamConnectParams, options ...RequestOption) (*EventStream, error) {
	return call(ctx, s.client, operation{"event_stream.connect", "GET", "/v1/event_stream"}, arguments{query: params}, pointer[EventStream], options)
}
