# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Public keys for verifying checkpoints.
    class AuditKeys < Resource
      # List audit keys.
      #
      # The public keys that checkpoints are signed with. Keep a copy away from this server: the verifier
      # needs it.
      #
      # `GET /v1/audit_keys`. Needs the scope `audit_events:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::AuditKey>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.audit_keys.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::AUDIT_KEYS_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end
    end
  end
end
