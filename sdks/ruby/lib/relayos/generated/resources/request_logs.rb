# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Requests of an environment and how they were answered.
    class RequestLogs < Resource
      # List requests.
      #
      # Requests with a credential of this environment, newest first, a second or so after they were
      # answered.
      #
      # Failures are kept before successes. Of many requests in one second some are left out; then `sampled`
      # is true for those that are told. Bodies, query strings and addresses are never kept.
      #
      # `GET /v1/request_logs`. Needs the scope `request_logs:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param status_class [String] Only answers of this class. One of `2xx`, `4xx`, `5xx`. (optional)
      # @param operation [String] Only requests for this operation. (optional)
      # @param credential_id [String] Only requests with this API key, app or session. (optional)
      # @param code [String] Only failures with this code. (optional)
      # @param resource_id [String] Only requests for this resource. (optional)
      # @param created_after [String, Time] Only what was created at or after this time. (optional)
      # @param created_before [String, Time] Only what was created before this time. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::RequestLog>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.request_logs.list.each { |item| puts item }
      def list(
        limit: OMIT, cursor: OMIT, status_class: OMIT, operation: OMIT, credential_id: OMIT, code: OMIT,
        resource_id: OMIT, created_after: OMIT, created_before: OMIT, request_options: {}
      )
        paginate(
          OperationTable::REQUEST_LOGS_LIST,
          request_options,
          query: {
            "limit" => limit,
            "cursor" => cursor,
            "status_class" => status_class,
            "operation" => operation,
            "credential_id" => credential_id,
            "code" => code,
            "resource_id" => resource_id,
            "created_after" => created_after,
            "created_before" => created_before
          }
        )
      end

      # Read a request.
      #
      # One request by its id, the `X-Request-Id` of its answer.
      #
      # `GET /v1/request_logs/{request_id}`. Needs the scope `request_logs:read`.
      #
      # @param request_id [String] Id of the request.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::RequestLog]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.request_logs.get("req_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(request_id, request_options: {})
        perform(OperationTable::REQUEST_LOGS_GET, request_options, path: [request_id])
      end
    end
  end
end
