# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # What came to webhook inspectors, and whether it is signed well.
    class WebhookInspections < Resource
      # List inspected requests.
      #
      # What came to inspectors of the environment, newest first.
      #
      # `GET /v1/webhook_inspections`. Needs the scope `webhooks:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param inspector_id [String] Only what came to this inspector. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::WebhookInspection>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.webhook_inspections.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, inspector_id: OMIT, request_options: {})
        paginate(
          OperationTable::WEBHOOK_INSPECTIONS_LIST,
          request_options,
          query: { "limit" => limit, "cursor" => cursor, "inspector_id" => inspector_id }
        )
      end

      # Read an inspected request.
      #
      # One request, with the verdict on its signature.
      #
      # `GET /v1/webhook_inspections/{inspection_id}`. Needs the scope `webhooks:read`.
      #
      # @param inspection_id [String] Id of an inspected request.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookInspection]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.webhook_inspections.get("whr_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(inspection_id, request_options: {})
        perform(OperationTable::WEBHOOK_INSPECTIONS_GET, request_options, path: [inspection_id])
      end
    end
  end
end
