# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Signed statements of how far the audit log has come.
    class AuditCheckpoints < Resource
      # List audit checkpoints.
      #
      # Signed statements of how long the chain was and which hash it ended in, newest first. One is made
      # every minute, or every thousand events, while something happens.
      #
      # `GET /v1/audit_checkpoints`. Needs the scope `audit_events:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param order [String] Direction of the list. One of `asc`, `desc`. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::AuditCheckpoint>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.audit_checkpoints.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, order: OMIT, request_options: {})
        paginate(
          OperationTable::AUDIT_CHECKPOINTS_LIST,
          request_options,
          query: { "limit" => limit, "cursor" => cursor, "order" => order }
        )
      end
    end
  end
end
