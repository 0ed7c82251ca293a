# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Built-in roles, and custom ones made of scopes.
    class Roles < Resource
      # List roles.
      #
      # Custom roles, newest first, then the built-in ones.
      #
      # `GET /v1/roles`. Needs the scope `members:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::Role>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.roles.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::ROLES_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end

      # Create a role.
      #
      # A custom role, made of scopes that the caller holds.
      #
      # `POST /v1/roles`. Needs the scope `members:write`.
      #
      # @param name [String]
      # @param scopes [Array<String>] What its holders may do: a part of what the caller may do.
      # @param description [String] (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Role]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.roles.create(
      #     name: "Message reader",
      #     description: "Reads messages and nothing else",
      #     scopes: ["messages:read"]
      #   )
      def create(name:, scopes:, description: OMIT, request_options: {})
        perform(
          OperationTable::ROLES_CREATE,
          request_options,
          body: { "name" => name, "scopes" => scopes, "description" => description }
        )
      end

      # Read a role.
      #
      # A custom role by its id, or a built-in one by its name.
      #
      # `GET /v1/roles/{role_id}`. Needs the scope `members:read`.
      #
      # @param role_id [String] Id of the custom role.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Role]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.roles.get("rol_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(role_id, request_options: {})
        perform(OperationTable::ROLES_GET, request_options, path: [role_id])
      end

      # Change a role.
      #
      # Its holders may do what it says within five seconds. Built-in roles can not be changed.
      #
      # `PATCH /v1/roles/{role_id}`. Needs the scope `members:write`.
      #
      # @param role_id [String] Id of the custom role.
      # @param name [String] (optional)
      # @param description [String] (optional)
      # @param scopes [Array<String>] What its holders may do: a part of what the caller may do. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Role]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.roles.update(
      #     "rol_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     scopes: ["messages:read", "events:read"]
      #   )
      def update(role_id, name: OMIT, description: OMIT, scopes: OMIT, request_options: {})
        perform(
          OperationTable::ROLES_UPDATE,
          request_options,
          path: [role_id],
          body: { "name" => name, "description" => description, "scopes" => scopes }
        )
      end

      # Remove a role.
      #
      # A role that members or open invitations have can not be removed, nor a built-in one.
      #
      # `DELETE /v1/roles/{role_id}`. Needs the scope `members:write`.
      #
      # @param role_id [String] Id of the custom role.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Role]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.roles.delete("rol_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(role_id, request_options: {})
        perform(OperationTable::ROLES_DELETE, request_options, path: [role_id])
      end
    end
  end
end
