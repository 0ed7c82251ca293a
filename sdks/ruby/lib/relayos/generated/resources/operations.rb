# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Work that goes on after its request was answered.
    class Operations < Resource
      # Read an operation.
      #
      # An asynchronous operation as it stands now.
      #
      # `GET /v1/operations/{operation_id}`. Needs the scope `operations:read`.
      #
      # @param operation_id [String] Id of the operation.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Operation]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.operations.get("opn_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(operation_id, request_options: {})
        perform(OperationTable::OPERATIONS_GET, request_options, path: [operation_id])
      end
    end
  end
end
