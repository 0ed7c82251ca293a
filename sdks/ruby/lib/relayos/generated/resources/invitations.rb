# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # People who were asked to join.
    class Invitations < Resource
      # List invitations.
      #
      # Invitations of the organization, newest first.
      #
      # `GET /v1/invitations`. Needs the scope `members:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::Invitation>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.invitations.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::INVITATIONS_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end

      # Invite a person.
      #
      # The invitation is good for seven days. Nobody can give a role whose scopes they lack. An open
      # invitation of the same address is replaced.
      #
      # `POST /v1/invitations`. Needs the scope `members:write`.
      #
      # @param email [String]
      # @param roles [Array<String>] Names of built-in roles and ids of custom roles.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::InvitationWithToken]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.invitations.create(email: "ada@example.com", roles: ["developer"])
      def create(email:, roles:, request_options: {})
        perform(OperationTable::INVITATIONS_CREATE, request_options, body: { "email" => email, "roles" => roles })
      end

      # Read an invitation.
      #
      # One invitation, without its token.
      #
      # `GET /v1/invitations/{invitation_id}`. Needs the scope `members:read`.
      #
      # @param invitation_id [String] Id of the invitation.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Invitation]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.invitations.get("inv_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(invitation_id, request_options: {})
        perform(OperationTable::INVITATIONS_GET, request_options, path: [invitation_id])
      end

      # Revoke an invitation.
      #
      # Its token stops working. One that was accepted can not be revoked: remove the member instead.
      #
      # `DELETE /v1/invitations/{invitation_id}`. Needs the scope `members:write`.
      #
      # @param invitation_id [String] Id of the invitation.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Invitation]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.invitations.delete("inv_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(invitation_id, request_options: {})
        perform(OperationTable::INVITATIONS_DELETE, request_options, path: [invitation_id])
      end
    end
  end
end
