// Written by `npm run generate` from spec/. Do not edit.

package relayos

import "context"

// EventStreamTicketsService is client.EventStreamTickets.
//
// One-use tickets that let a browser open the event stream.
type EventStreamTicketsService struct{ client *Client }

// Create is event_stream_tickets.create: Create a ticket for the event stream
//
// Lets a browser open the event stream without holding the key: your server asks for a ticket, the page presents it.
//
// A ticket opens one connection, within 30 seconds, as the WebSocket subprotocol `relayos.ticket.<ticket>` beside
// `relayos.v1`; it never stands in an address. The connection may do what `scopes` lists, reading events unless you say
// otherwise, and never more than the credential that asked; it ends when that credential does. Pages must come from an
// origin that the server's `RELAYOS_STREAM_ORIGINS` names.
//
// POST /v1/event_stream_tickets. Needs the scope events:read.
//
// Fails with [ErrConflict]: The state of the resource does not allow this, or a request with the same idempotency key is
// under way.
// Fails with [ErrUnprocessable]: The request is well formed but breaks a rule, for example a recipient that no carrier
// reaches or a reused idempotency key.
//
//	result, err := client.EventStreamTickets.Create(ctx, relayos.EventStreamTicketCreateParams{
//		Scopes: []string{"events:read"},
//	})
func (s *EventStreamTicketsService) Create(ctx context.Context, params EventStreamTicketCreateParams, options ...RequestOption) (*EventStreamTicket, error) {
	return call(ctx, s.client, operation{"event_stream_tickets.create", "POST", "/v1/event_stream_tickets"}, arguments{body: params}, pointer[EventStreamTicket], options)
}
