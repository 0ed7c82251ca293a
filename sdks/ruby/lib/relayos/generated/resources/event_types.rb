# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # The catalogue of event types, with their JSON Schemas and examples.
    class EventTypes < Resource
      # List event types.
      #
      # The catalogue: every type with its JSON Schema and an example.
      #
      # `GET /v1/event_types`. Needs the scope `events:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::EventType>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.event_types.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::EVENT_TYPES_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end

      # Read an event type.
      #
      # One type of the catalogue.
      #
      # `GET /v1/event_types/{event_type}`. Needs the scope `events:read`.
      #
      # @param event_type [String] Name of the event type.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::EventType]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.event_types.get("message.delivered")
      def get(event_type, request_options: {})
        perform(OperationTable::EVENT_TYPES_GET, request_options, path: [event_type])
      end
    end
  end
end
