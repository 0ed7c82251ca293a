# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Up to 500 personalised messages in one request, each accepted or rejected by itself.
    class MessageBatches < Resource
      # Send a batch.
      #
      # Accepts up to 500 messages in one commit. A message that breaks a rule is rejected by itself and
      # named in `results`; a message that does not match the contract refuses the whole batch with 400.
      #
      # The answer names an operation that ends when every accepted message has its outcome.
      #
      # `POST /v1/message_batches`. Needs the scope `messages:write`.
      #
      # @param messages [Array<Hash>]
      # @param metadata [Hash{String=>String}] Your own keys and values, at most 50. The platform stores and
      #   returns them and never acts on them. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::MessageBatch]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.message_batches.create(
      #     messages: [
      #       {
      #         channel: "sms",
      #         to: "+15005550010",
      #         content: { text: "Your table is ready." }
      #       },
      #       {
      #         channel: "sms",
      #         to: "+15005550011",
      #         content: { text: "Your order is on its way." }
      #       }
      #     ],
      #     metadata: { campaign: "november" }
      #   )
      def create(messages:, metadata: OMIT, request_options: {})
        perform(
          OperationTable::MESSAGE_BATCHES_CREATE,
          request_options,
          body: { "messages" => messages, "metadata" => metadata }
        )
      end

      # Read a batch.
      #
      # The batch with the result of each message.
      #
      # `GET /v1/message_batches/{batch_id}`. Needs the scope `messages:read`.
      #
      # @param batch_id [String] Id of the batch.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::MessageBatch]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.message_batches.get("bat_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(batch_id, request_options: {})
        perform(OperationTable::MESSAGE_BATCHES_GET, request_options, path: [batch_id])
      end
    end
  end
end
