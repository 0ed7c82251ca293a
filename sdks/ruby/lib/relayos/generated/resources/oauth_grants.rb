# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # What members let apps do.
    class OauthGrants < Resource
      # List grants.
      #
      # What members let apps do in this environment, newest first. Grants that ended are not in it.
      #
      # `GET /v1/oauth_grants`. Needs the scope `oauth_clients:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::OauthGrant>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.oauth_grants.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::OAUTH_GRANTS_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end

      # Read a grant.
      #
      # The grant, as long as it has not ended.
      #
      # `GET /v1/oauth_grants/{oauth_grant_id}`. Needs the scope `oauth_clients:read`.
      #
      # @param oauth_grant_id [String] Id of a grant.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::OauthGrant]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.oauth_grants.get("grt_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(oauth_grant_id, request_options: {})
        perform(OperationTable::OAUTH_GRANTS_GET, request_options, path: [oauth_grant_id])
      end

      # End a grant.
      #
      # Takes back what the member agreed to: refresh tokens end at once, access tokens on every node within
      # five seconds.
      #
      # `DELETE /v1/oauth_grants/{oauth_grant_id}`. Needs the scope `oauth_clients:write`.
      #
      # @param oauth_grant_id [String] Id of a grant.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::OauthGrant]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.oauth_grants.delete("grt_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(oauth_grant_id, request_options: {})
        perform(OperationTable::OAUTH_GRANTS_DELETE, request_options, path: [oauth_grant_id])
      end
    end
  end
end
