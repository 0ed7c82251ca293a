# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Who the credential is and what it may do.
    class Me < Resource
      # Read the credential.
      #
      # Who the credential is, where it works and what it may do. Needs no scope.
      #
      # `GET /v1/me`.
      #
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Me]
      # @example
      #   result = client.me.get
      def get(request_options: {})
        perform(OperationTable::ME_GET, request_options)
      end
    end
  end
end
