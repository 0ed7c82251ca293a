# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Events as they happen, over a WebSocket or Server-Sent Events.
    class EventStream < StreamResource
      # Open the event stream.
      #
      # Every event of the environment as it happens, over one connection. What comes back depends on how
      # you ask:
      #
      # - **WebSocket**: with `Upgrade: websocket` the connection becomes a stream of JSON frames in both
      #   directions: subscribe, acknowledge, resume from the last event, call any operation. The frames are
      #   the schemas `EventStreamClientFrame` and `EventStreamServerFrame`; /asyncapi.json describes the
      #   protocol. Authenticate by header, or from a browser with a ticket of
      #   `event_stream_tickets.create`, never in the address.
      # - **Server-Sent Events**: with `Accept: text/event-stream` the events come one way, for readers
      #   behind proxies. Send `Last-Event-ID` to resume.
      # - **JSON**: otherwise, where the stream begins and ends now.
      #
      # Close codes: 1009 frame too large, 1012 the server restarts, 1013 too slow or try again later, 4401
      # the credential ended, 4403 it lacks a scope now, 4408 no sign of life, 4429 too many frames.
      #
      # `GET /v1/event_stream`. Needs the scope `events:read`.
      #
      # @param event_types [String] For Server-Sent Events, only these types, with commas between;
      #   `message.*` means all under a name. (optional)
      # @param subject [String] For Server-Sent Events, only events of this resource. (optional)
      # @param from [String] For Server-Sent Events, where to begin. `Last-Event-ID` goes before it. One of
      #   `now`, `beginning`. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::EventStream]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.event_stream.connect
      def connect(event_types: OMIT, subject: OMIT, from: OMIT, request_options: {})
        perform(
          OperationTable::EVENT_STREAM_CONNECT,
          request_options,
          query: { "event_types" => event_types, "subject" => subject, "from" => from }
        )
      end
    end
  end
end
