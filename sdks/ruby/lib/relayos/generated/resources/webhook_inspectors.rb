# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Receivers on this server for trying out webhooks in the sandbox.
    class WebhookInspectors < Resource
      # List inspectors.
      #
      # Inspectors of the environment, newest first.
      #
      # `GET /v1/webhook_inspectors`. Needs the scope `webhooks:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::WebhookInspector>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.webhook_inspectors.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(
          OperationTable::WEBHOOK_INSPECTORS_LIST,
          request_options,
          query: { "limit" => limit, "cursor" => cursor }
        )
      end

      # Create an inspector.
      #
      # A receiver on this server, with a URL that nobody can guess. Give the URL to a webhook endpoint of
      # this sandbox, or send to it yourself; what comes is listed by `webhook_inspections.list` for 24
      # hours. Only sandbox environments have inspectors.
      #
      # `POST /v1/webhook_inspectors`. Needs the scope `webhooks:write`.
      #
      # @param name [String] What people see. (optional)
      # @param response_statuses [Array<Integer>] How it answers: the first time that an event comes with
      #   the first of these, the second time with the second, and so on; the last one stays. `[204]` if
      #   nothing is said. (optional)
      # @param response_delay_ms [Integer] How long it takes to answer; 15 seconds are too long for a
      #   delivery. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookInspector]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_inspectors.create(
      #     name: "Retries",
      #     response_statuses: [503, 503, 204],
      #     response_delay_ms: 50
      #   )
      def create(name: OMIT, response_statuses: OMIT, response_delay_ms: OMIT, request_options: {})
        perform(
          OperationTable::WEBHOOK_INSPECTORS_CREATE,
          request_options,
          body: { "name" => name, "response_statuses" => response_statuses, "response_delay_ms" => response_delay_ms }
        )
      end

      # Read an inspector.
      #
      # Its URL, and how it answers.
      #
      # `GET /v1/webhook_inspectors/{inspector_id}`. Needs the scope `webhooks:read`.
      #
      # @param inspector_id [String] Id of an inspector.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookInspector]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.webhook_inspectors.get("whi_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(inspector_id, request_options: {})
        perform(OperationTable::WEBHOOK_INSPECTORS_GET, request_options, path: [inspector_id])
      end

      # Change an inspector.
      #
      # Have it answer otherwise, for example with errors, to see what retries do.
      #
      # `PATCH /v1/webhook_inspectors/{inspector_id}`. Needs the scope `webhooks:write`.
      #
      # @param inspector_id [String] Id of an inspector.
      # @param name [String] What people see. (optional)
      # @param response_statuses [Array<Integer>] How it answers: the first time that an event comes with
      #   the first of these, the second time with the second, and so on; the last one stays. `[204]` if
      #   nothing is said. (optional)
      # @param response_delay_ms [Integer] How long it takes to answer; 15 seconds are too long for a
      #   delivery. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookInspector]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_inspectors.update(
      #     "whi_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     response_statuses: [204]
      #   )
      def update(inspector_id, name: OMIT, response_statuses: OMIT, response_delay_ms: OMIT, request_options: {})
        perform(
          OperationTable::WEBHOOK_INSPECTORS_UPDATE,
          request_options,
          path: [inspector_id],
          body: { "name" => name, "response_statuses" => response_statuses, "response_delay_ms" => response_delay_ms }
        )
      end

      # Delete an inspector.
      #
      # Its URL answers 404 from now on, and what it recorded is gone.
      #
      # `DELETE /v1/webhook_inspectors/{inspector_id}`. Needs the scope `webhooks:write`.
      #
      # @param inspector_id [String] Id of an inspector.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookInspector]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_inspectors.delete("whi_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(inspector_id, request_options: {})
        perform(OperationTable::WEBHOOK_INSPECTORS_DELETE, request_options, path: [inspector_id])
      end
    end
  end
end
