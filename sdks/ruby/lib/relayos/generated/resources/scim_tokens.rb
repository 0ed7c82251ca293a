# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Let a directory create, change and remove members by SCIM 2.0.
    class ScimTokens < Resource
      # List provisioning tokens.
      #
      # Tokens of the organization, newest first, without their secrets.
      #
      # `GET /v1/scim_tokens`. Needs the scope `identity_providers:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::ScimToken>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.scim_tokens.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::SCIM_TOKENS_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end

      # Create a provisioning token.
      #
      # A bearer token for SCIM 2.0 under `/scim/v2`, shown once. It provisions people and groups of one
      # connection.
      #
      # `POST /v1/scim_tokens`. Needs the scope `identity_providers:write`.
      #
      # @param connection_id [String] The connection whose people and groups it provisions.
      # @param name [String] What people see.
      # @param expires_at [String, Time] When it stops working. By default it works until it is deleted.
      #   (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::ScimTokenWithSecret]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.scim_tokens.create(
      #     connection_id: "sso_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     name: "Directory sync"
      #   )
      def create(connection_id:, name:, expires_at: OMIT, request_options: {})
        perform(
          OperationTable::SCIM_TOKENS_CREATE,
          request_options,
          body: { "connection_id" => connection_id, "name" => name, "expires_at" => expires_at }
        )
      end

      # Revoke a provisioning token.
      #
      # Refused everywhere from the next request on. Doing it again changes nothing.
      #
      # `DELETE /v1/scim_tokens/{scim_id}`. Needs the scope `identity_providers:write`.
      #
      # @param scim_id [String] Id of the provisioning token.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::ScimToken]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.scim_tokens.delete("sct_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(scim_id, request_options: {})
        perform(OperationTable::SCIM_TOKENS_DELETE, request_options, path: [scim_id])
      end
    end
  end
end
