# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # One-use tickets that let a browser open the event stream.
    class EventStreamTickets < Resource
      # Create a ticket for the event stream.
      #
      # Lets a browser open the event stream without holding the key: your server asks for a ticket, the
      # page presents it.
      #
      # A ticket opens one connection, within 30 seconds, as the WebSocket subprotocol
      # `relayos.ticket.<ticket>` beside `relayos.v1`; it never stands in an address. The connection may do
      # what `scopes` lists, reading events unless you say otherwise, and never more than the credential
      # that asked; it ends when that credential does. Pages must come from an origin that the server's
      # `RELAYOS_STREAM_ORIGINS` names.
      #
      # `POST /v1/event_stream_tickets`. Needs the scope `events:read`.
      #
      # @param scopes [Array<String>] What the connection may do beside reading events (`events:read`),
      #   which it always may. At most what the credential may. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::EventStreamTicket]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.event_stream_tickets.create(scopes: ["events:read"])
      def create(scopes: OMIT, request_options: {})
        perform(OperationTable::EVENT_STREAM_TICKETS_CREATE, request_options, body: { "scopes" => scopes })
      end
    end
  end
end
