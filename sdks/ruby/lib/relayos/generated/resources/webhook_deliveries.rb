# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # The log of what was sent to webhook endpoints and what came back.
    class WebhookDeliveries < Resource
      # List deliveries.
      #
      # What was or will be sent to endpoints, newest event first.
      #
      # `GET /v1/webhook_deliveries`. Needs the scope `webhooks:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param endpoint_id [String] Only deliveries to this endpoint. (optional)
      # @param event_id [String] Only deliveries of this event. (optional)
      # @param status [String] Only deliveries that stand here now. One of `waiting`, `blocked`,
      #   `delivering`, `delivered`, `exhausted`, `canceled`. (optional)
      # @param created_after [String, Time] Only what was created at or after this time. (optional)
      # @param created_before [String, Time] Only what was created before this time. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::WebhookDelivery>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.webhook_deliveries.list.each { |item| puts item }
      def list(
        limit: OMIT, cursor: OMIT, endpoint_id: OMIT, event_id: OMIT, status: OMIT, created_after: OMIT,
        created_before: OMIT, request_options: {}
      )
        paginate(
          OperationTable::WEBHOOK_DELIVERIES_LIST,
          request_options,
          query: {
            "limit" => limit,
            "cursor" => cursor,
            "endpoint_id" => endpoint_id,
            "event_id" => event_id,
            "status" => status,
            "created_after" => created_after,
            "created_before" => created_before
          }
        )
      end

      # Read a delivery.
      #
      # One delivery with every attempt: what was sent, what came back, how long it took.
      #
      # `GET /v1/webhook_deliveries/{delivery_id}`. Needs the scope `webhooks:read`.
      #
      # @param delivery_id [String] Id of the delivery.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookDelivery]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.webhook_deliveries.get("whd_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(delivery_id, request_options: {})
        perform(OperationTable::WEBHOOK_DELIVERIES_GET, request_options, path: [delivery_id])
      end

      # Retry a delivery.
      #
      # Sends it now, whatever became of it before. A failure is followed by the whole schedule of retries.
      #
      # `POST /v1/webhook_deliveries/{delivery_id}/retry`. Needs the scope `webhooks:write`.
      #
      # @param delivery_id [String] Id of the delivery.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookDelivery]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_deliveries.retry("whd_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def retry(delivery_id, request_options: {})
        perform(OperationTable::WEBHOOK_DELIVERIES_RETRY, request_options, path: [delivery_id])
      end
    end
  end
end
