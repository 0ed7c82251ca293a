# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # The ordered feed of everything that happened in an environment.
    class Events < Resource
      # List events.
      #
      # The feed of the environment, complete and without gaps. Newest first, unless `order` says otherwise.
      #
      # To follow it, keep the `refresh_cursor` of any page and poll it: it answers what came after, oldest
      # part first when there is more than one page of news, and gives the next `refresh_cursor`.
      #
      # `GET /v1/events`. Needs the scope `events:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param type [String] Only this type, or all types under a name with `message.*`. (optional)
      # @param subject [String] Only events of this resource. (optional)
      # @param order [String] Direction of the list. One of `asc`, `desc`. (optional)
      # @param created_after [String, Time] Only what was created at or after this time. (optional)
      # @param created_before [String, Time] Only what was created before this time. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::Event>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.events.list.each { |item| puts item }
      def list(
        limit: OMIT, cursor: OMIT, type: OMIT, subject: OMIT, order: OMIT, created_after: OMIT, created_before: OMIT,
        request_options: {}
      )
        paginate(
          OperationTable::EVENTS_LIST,
          request_options,
          query: {
            "limit" => limit,
            "cursor" => cursor,
            "type" => type,
            "subject" => subject,
            "order" => order,
            "created_after" => created_after,
            "created_before" => created_before
          }
        )
      end

      # Read an event.
      #
      # One event of the feed.
      #
      # `GET /v1/events/{event_id}`. Needs the scope `events:read`.
      #
      # @param event_id [String] Id of the event.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Event]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.events.get("evt_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(event_id, request_options: {})
        perform(OperationTable::EVENTS_GET, request_options, path: [event_id])
      end
    end
  end
end
