# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Credentials of an environment, narrowed by scopes, address ranges and restrictions.
    class ApiKeys < Resource
      # List API keys.
      #
      # Keys of the environment, newest first, revoked ones included. Secrets are never shown.
      #
      # `GET /v1/api_keys`. Needs the scope `api_keys:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::ApiKey>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.api_keys.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::API_KEYS_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end

      # Create an API key.
      #
      # Creates a key of the environment that the caller's credential works in. The secret is in this answer
      # and never shown again. A key can hold no scope that its creator lacks, and no restriction that its
      # creator has may be left out.
      #
      # Keys have a fixed form, so that secret scanners find them:
      # `rk_(test|live)_[a-z0-9-]{1,20}_[0-9A-Za-z]{36}`. The last six characters are the CRC-32 of what
      # stands before them, in base 62.
      #
      # `POST /v1/api_keys`. Needs the scope `api_keys:write`.
      #
      # @param name [String]
      # @param scopes [Array<String>] What the key may do: a part of what the creator may do.
      # @param ip_ranges [Array<String>] Where requests may come from, as addresses or CIDR ranges; empty
      #   means anywhere. (optional)
      # @param restrictions [Hash] What narrows the credential below its scopes. A list that is absent
      #   narrows nothing. (optional)
      # @option restrictions [Array<String>] :channels Only messages on these channels. One of `sms`,
      #   `email`, `in_app`.
      # @option restrictions [Array<String>] :senders Only messages from these senders.
      # @option restrictions [Array<String>] :conversations Only these conversations.
      # @param expires_at [String, Time, nil] When the key stops working; null for never. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::ApiKeyWithSecret]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.api_keys.create(
      #     name: "Order service",
      #     scopes: ["messages:read", "messages:write"],
      #     ip_ranges: ["192.0.2.0/24", "2001:db8::/32"],
      #     restrictions: { channels: ["sms"] }
      #   )
      def create(name:, scopes:, ip_ranges: OMIT, restrictions: OMIT, expires_at: OMIT, request_options: {})
        perform(
          OperationTable::API_KEYS_CREATE,
          request_options,
          body: {
            "name" => name,
            "scopes" => scopes,
            "ip_ranges" => ip_ranges,
            "restrictions" => restrictions,
            "expires_at" => expires_at
          }
        )
      end

      # Read an API key.
      #
      # A key without its secret.
      #
      # `GET /v1/api_keys/{api_key_id}`. Needs the scope `api_keys:read`.
      #
      # @param api_key_id [String] Id of the API key.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::ApiKey]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.api_keys.get("key_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(api_key_id, request_options: {})
        perform(OperationTable::API_KEYS_GET, request_options, path: [api_key_id])
      end

      # Change an API key.
      #
      # Changes name, scopes, address ranges, restrictions or expiry. Takes effect within five seconds.
      #
      # `PATCH /v1/api_keys/{api_key_id}`. Needs the scope `api_keys:write`.
      #
      # @param api_key_id [String] Id of the API key.
      # @param name [String] (optional)
      # @param scopes [Array<String>] What the key may do: a part of what the creator may do. (optional)
      # @param ip_ranges [Array<String>] Where requests may come from, as addresses or CIDR ranges; empty
      #   means anywhere. (optional)
      # @param restrictions [Hash] What narrows the credential below its scopes. A list that is absent
      #   narrows nothing. (optional)
      # @option restrictions [Array<String>] :channels Only messages on these channels. One of `sms`,
      #   `email`, `in_app`.
      # @option restrictions [Array<String>] :senders Only messages from these senders.
      # @option restrictions [Array<String>] :conversations Only these conversations.
      # @param expires_at [String, Time, nil] When the key stops working; null for never. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::ApiKey]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.api_keys.update("key_01k8z7m4x2q9v5n3c6b1a0g7ht", name: "Order service (EU)")
      def update(
        api_key_id, name: OMIT, scopes: OMIT, ip_ranges: OMIT, restrictions: OMIT, expires_at: OMIT,
        request_options: {}
      )
        perform(
          OperationTable::API_KEYS_UPDATE,
          request_options,
          path: [api_key_id],
          body: {
            "name" => name,
            "scopes" => scopes,
            "ip_ranges" => ip_ranges,
            "restrictions" => restrictions,
            "expires_at" => expires_at
          }
        )
      end

      # Revoke an API key.
      #
      # The key stops working within five seconds, everywhere and for good. It stays in the list. A key can
      # revoke itself.
      #
      # `DELETE /v1/api_keys/{api_key_id}`. Needs the scope `api_keys:write`.
      #
      # @param api_key_id [String] Id of the API key.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::ApiKey]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.api_keys.delete("key_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(api_key_id, request_options: {})
        perform(OperationTable::API_KEYS_DELETE, request_options, path: [api_key_id])
      end

      # Rotate an API key.
      #
      # A new secret for the same key: id, scopes and restrictions stay. The old secret goes on working for
      # `overlap_seconds`, so that nothing has to change at one instant. A second rotation ends the overlap
      # of the first.
      #
      # `POST /v1/api_keys/{api_key_id}/rotate`. Needs the scope `api_keys:write`.
      #
      # @param api_key_id [String] Id of the API key.
      # @param overlap_seconds [Integer] How long the old secret goes on working, up to seven days.
      #   (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::ApiKeyWithSecret]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.api_keys.rotate("key_01k8z7m4x2q9v5n3c6b1a0g7ht", overlap_seconds: 3600)
      def rotate(api_key_id, overlap_seconds: OMIT, request_options: {})
        perform(
          OperationTable::API_KEYS_ROTATE,
          request_options,
          path: [api_key_id],
          body: { "overlap_seconds" => overlap_seconds }
        )
      end
    end
  end
end
