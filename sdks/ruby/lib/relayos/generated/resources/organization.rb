# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # The organization that the credential belongs to.
    class Organization < Resource
      # Read the organization.
      #
      # The organization that the credential belongs to.
      #
      # `GET /v1/organization`. Needs the scope `organization:read`.
      #
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Organization]
      # @example
      #   result = client.organization.get
      def get(request_options: {})
        perform(OperationTable::ORGANIZATION_GET, request_options)
      end

      # Change the organization.
      #
      # Changes the name.
      #
      # `PATCH /v1/organization`. Needs the scope `organization:write`.
      #
      # @param name [String] (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Organization]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.organization.update(name: "Example Ltd")
      def update(name: OMIT, request_options: {})
        perform(OperationTable::ORGANIZATION_UPDATE, request_options, body: { "name" => name })
      end
    end
  end
end
