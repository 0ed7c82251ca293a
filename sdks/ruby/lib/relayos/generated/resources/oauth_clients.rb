# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Apps that get tokens from the OAuth 2.1 server.
    class OauthClients < Resource
      # List apps.
      #
      # The apps of the environment, newest first, removed ones included.
      #
      # `GET /v1/oauth_clients`. Needs the scope `oauth_clients:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::OauthClient>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.oauth_clients.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::OAUTH_CLIENTS_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end

      # Register an app.
      #
      # Registers an app with the OAuth 2.1 server under `/oauth`. The answer shows `client_secret` this
      # once; we keep a digest of it. `id` is the `client_id`.
      #
      # `POST /v1/oauth_clients`. Needs the scope `oauth_clients:write`.
      #
      # @param name [String] What people see when they are asked for access.
      # @param type [String] A confidential app keeps a secret, on a server; a public one (in a browser, on
      #   a device) can't and has none.
      # @param grant_types [Array<String>] A public app has no `client_credentials`; `refresh_token` comes
      #   beside `authorization_code` or the device flow.
      # @param scopes [Array<String>] The most that the app may do. You can give what you have yourself, and
      #   no more.
      # @param redirect_uris [Array<String>] Needed for `authorization_code`. (optional)
      # @param token_endpoint_auth_method [String] How the app proves itself at the token endpoint. `none`
      #   for public apps alone, which is their default; else `client_secret_basic`. One of
      #   `client_secret_basic`, `client_secret_post`, `none`. (optional)
      # @param restrictions [Hash] What narrows the app below its scopes. A list that is absent narrows
      #   nothing. (optional)
      # @option restrictions [Array<String>] :channels Only messages on these channels.
      # @option restrictions [Array<String>] :senders Only messages from these senders.
      # @option restrictions [Array<String>] :conversations Only these conversations.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::OauthClientWithSecret]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.oauth_clients.create(
      #     name: "Order notifications",
      #     type: "confidential",
      #     redirect_uris: ["https://shop.example/oauth/callback"],
      #     grant_types: ["authorization_code", "refresh_token", "client_credentials"],
      #     scopes: ["messages:read", "messages:write"]
      #   )
      def create(
        name:, type:, grant_types:, scopes:, redirect_uris: OMIT, token_endpoint_auth_method: OMIT, restrictions: OMIT,
        request_options: {}
      )
        perform(
          OperationTable::OAUTH_CLIENTS_CREATE,
          request_options,
          body: {
            "name" => name,
            "type" => type,
            "grant_types" => grant_types,
            "scopes" => scopes,
            "redirect_uris" => redirect_uris,
            "token_endpoint_auth_method" => token_endpoint_auth_method,
            "restrictions" => restrictions
          }
        )
      end

      # Read an app.
      #
      # The app as it stands, without its secret.
      #
      # `GET /v1/oauth_clients/{oauth_client_id}`. Needs the scope `oauth_clients:read`.
      #
      # @param oauth_client_id [String] Id of the app.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::OauthClient]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.oauth_clients.get("app_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(oauth_client_id, request_options: {})
        perform(OperationTable::OAUTH_CLIENTS_GET, request_options, path: [oauth_client_id])
      end

      # Change an app.
      #
      # Changes what is given. Tokens that are out follow within five seconds: what the app may no longer
      # do, they may no longer do.
      #
      # `PATCH /v1/oauth_clients/{oauth_client_id}`. Needs the scope `oauth_clients:write`.
      #
      # @param oauth_client_id [String] Id of the app.
      # @param name [String] What people see when they are asked for access. (optional)
      # @param redirect_uris [Array<String>] Needed for `authorization_code`. (optional)
      # @param grant_types [Array<String>] A public app has no `client_credentials`; `refresh_token` comes
      #   beside `authorization_code` or the device flow. (optional)
      # @param scopes [Array<String>] The most that the app may do. You can give what you have yourself, and
      #   no more. (optional)
      # @param restrictions [Hash] What narrows the app below its scopes. A list that is absent narrows
      #   nothing. (optional)
      # @option restrictions [Array<String>] :channels Only messages on these channels.
      # @option restrictions [Array<String>] :senders Only messages from these senders.
      # @option restrictions [Array<String>] :conversations Only these conversations.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::OauthClient]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.oauth_clients.update(
      #     "app_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     name: "Order and delivery notifications",
      #     scopes: ["messages:read", "messages:write", "events:read"]
      #   )
      def update(
        oauth_client_id, name: OMIT, redirect_uris: OMIT, grant_types: OMIT, scopes: OMIT, restrictions: OMIT,
        request_options: {}
      )
        perform(
          OperationTable::OAUTH_CLIENTS_UPDATE,
          request_options,
          path: [oauth_client_id],
          body: {
            "name" => name,
            "redirect_uris" => redirect_uris,
            "grant_types" => grant_types,
            "scopes" => scopes,
            "restrictions" => restrictions
          }
        )
      end

      # Remove an app.
      #
      # Ends the app and every token that it holds, on every node within five seconds.
      #
      # `DELETE /v1/oauth_clients/{oauth_client_id}`. Needs the scope `oauth_clients:write`.
      #
      # @param oauth_client_id [String] Id of the app.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::OauthClient]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.oauth_clients.delete("app_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(oauth_client_id, request_options: {})
        perform(OperationTable::OAUTH_CLIENTS_DELETE, request_options, path: [oauth_client_id])
      end

      # Rotate the secret of an app.
      #
      # Makes a new secret and shows it this once. With `overlap_seconds` the old one works for as long, so
      # that nothing fails while the new one is rolled out. Tokens stay valid.
      #
      # `POST /v1/oauth_clients/{oauth_client_id}/rotate_secret`. Needs the scope `oauth_clients:write`.
      #
      # @param oauth_client_id [String] Id of the app.
      # @param overlap_seconds [Integer] For how long the old secret works beside the new one. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::OauthClientWithSecret]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.oauth_clients.rotate_secret(
      #     "app_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     overlap_seconds: 3600
      #   )
      def rotate_secret(oauth_client_id, overlap_seconds: OMIT, request_options: {})
        perform(
          OperationTable::OAUTH_CLIENTS_ROTATE_SECRET,
          request_options,
          path: [oauth_client_id],
          body: { "overlap_seconds" => overlap_seconds }
        )
      end
    end
  end
end
