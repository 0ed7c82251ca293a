# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # The people of the organization and their roles.
    class Members < Resource
      # List members.
      #
      # People of the organization, newest first.
      #
      # `GET /v1/members`. Needs the scope `members:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::Member>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.members.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::MEMBERS_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end

      # Read a member.
      #
      # One person of the organization.
      #
      # `GET /v1/members/{member_id}`. Needs the scope `members:read`.
      #
      # @param member_id [String] Id of the member.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Member]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.members.get("mem_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(member_id, request_options: {})
        perform(OperationTable::MEMBERS_GET, request_options, path: [member_id])
      end

      # Change a member.
      #
      # Changes roles or suspends. Nobody can give a role whose scopes they lack; only owners make and
      # unmake owners; the last owner stays. Takes effect within five seconds, in sessions and tokens too.
      #
      # `PATCH /v1/members/{member_id}`. Needs the scope `members:write`.
      #
      # @param member_id [String] Id of the member.
      # @param roles [Array<String>] Names of built-in roles and ids of custom roles. (optional)
      # @param status [String] One of `active`, `suspended`. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Member]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.members.update("mem_01k8z7m4x2q9v5n3c6b1a0g7ht", roles: ["developer"])
      def update(member_id, roles: OMIT, status: OMIT, request_options: {})
        perform(
          OperationTable::MEMBERS_UPDATE,
          request_options,
          path: [member_id],
          body: { "roles" => roles, "status" => status }
        )
      end

      # Remove a member.
      #
      # The person leaves the organization; their sessions and tokens end within five seconds. The last
      # owner stays.
      #
      # `DELETE /v1/members/{member_id}`. Needs the scope `members:write`.
      #
      # @param member_id [String] Id of the member.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Member]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.members.delete("mem_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(member_id, request_options: {})
        perform(OperationTable::MEMBERS_DELETE, request_options, path: [member_id])
      end
    end
  end
end
