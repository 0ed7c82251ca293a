# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Issuers elsewhere whose tokens are taken.
    class TokenIssuers < Resource
      # List trusted token issuers.
      #
      # The issuers whose tokens this environment takes, newest first.
      #
      # `GET /v1/token_issuers`. Needs the scope `identity_providers:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::TokenIssuer>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.token_issuers.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::TOKEN_ISSUERS_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end

      # Trust a token issuer.
      #
      # From now on tokens of the issuer are taken as `Authorization: Bearer …` in this environment, when
      # they are signed by its keys, are for the audience and last for an hour at most. Claims say what they
      # may do.
      #
      # `POST /v1/token_issuers`. Needs the scope `identity_providers:write`.
      #
      # @param name [String]
      # @param issuer [String] What `iss` must be, character by character.
      # @param claim_mappings [Array<Hash>] What tokens may do. You can give what you have yourself, and no
      #   more.
      # @param audience [String] What `aud` must be. Left out: an address of this environment, which nobody
      #   else can take. (optional)
      # @param jwks_url [String] Where the keys are fetched; give this or `jwks`. (optional)
      # @param jwks [Hash] Pinned public keys. (optional)
      # @option jwks [Array<Hash>] :keys (required)
      # @param algorithms [Array<String>] Which algorithms count. `[ES256, RS256]` unless given. (optional)
      # @param token_type [String] What the header of a token must say in `typ`: `at+jwt` for access tokens
      #   after RFC 9068; `jwt` for issuers that write `JWT` or nothing. With `jwt` choose an audience that
      #   no ID token has. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::TokenIssuer]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.token_issuers.create(
      #     name: "Company login",
      #     issuer: "https://login.example",
      #     jwks_url: "https://login.example/.well-known/jwks.json",
      #     algorithms: ["ES256"],
      #     claim_mappings: [
      #       { claim: "groups", value: "messaging-support", role: "support" },
      #       {
      #         claim: "scope_group",
      #         value: "sender",
      #         scopes: ["messages:read", "messages:write"]
      #       }
      #     ]
      #   )
      def create(
        name:, issuer:, claim_mappings:, audience: OMIT, jwks_url: OMIT, jwks: OMIT, algorithms: OMIT, token_type: OMIT,
        request_options: {}
      )
        perform(
          OperationTable::TOKEN_ISSUERS_CREATE,
          request_options,
          body: {
            "name" => name,
            "issuer" => issuer,
            "claim_mappings" => claim_mappings,
            "audience" => audience,
            "jwks_url" => jwks_url,
            "jwks" => jwks,
            "algorithms" => algorithms,
            "token_type" => token_type
          }
        )
      end

      # Read a trusted token issuer.
      #
      # The issuer as it stands.
      #
      # `GET /v1/token_issuers/{issuer_id}`. Needs the scope `identity_providers:read`.
      #
      # @param issuer_id [String] Id of a trusted token issuer.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::TokenIssuer]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.token_issuers.get("tki_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(issuer_id, request_options: {})
        perform(OperationTable::TOKEN_ISSUERS_GET, request_options, path: [issuer_id])
      end

      # Change a trusted token issuer.
      #
      # Changes what is given. Tokens follow within five seconds.
      #
      # `PATCH /v1/token_issuers/{issuer_id}`. Needs the scope `identity_providers:write`.
      #
      # @param issuer_id [String] Id of a trusted token issuer.
      # @param name [String] (optional)
      # @param audience [String] What `aud` must be. Left out: an address of this environment, which nobody
      #   else can take. (optional)
      # @param jwks_url [String] Where the keys are fetched; give this or `jwks`. (optional)
      # @param jwks [Hash] Pinned public keys. (optional)
      # @option jwks [Array<Hash>] :keys (required)
      # @param algorithms [Array<String>] Which algorithms count. `[ES256, RS256]` unless given. (optional)
      # @param token_type [String] What the header of a token must say in `typ`: `at+jwt` for access tokens
      #   after RFC 9068; `jwt` for issuers that write `JWT` or nothing. With `jwt` choose an audience that
      #   no ID token has. (optional)
      # @param claim_mappings [Array<Hash>] What tokens may do. You can give what you have yourself, and no
      #   more. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::TokenIssuer]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.token_issuers.update(
      #     "tki_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     name: "Company login, new",
      #     algorithms: ["ES256", "RS256"]
      #   )
      def update(
        issuer_id, name: OMIT, audience: OMIT, jwks_url: OMIT, jwks: OMIT, algorithms: OMIT, token_type: OMIT,
        claim_mappings: OMIT, request_options: {}
      )
        perform(
          OperationTable::TOKEN_ISSUERS_UPDATE,
          request_options,
          path: [issuer_id],
          body: {
            "name" => name,
            "audience" => audience,
            "jwks_url" => jwks_url,
            "jwks" => jwks,
            "algorithms" => algorithms,
            "token_type" => token_type,
            "claim_mappings" => claim_mappings
          }
        )
      end

      # Trust a token issuer no longer.
      #
      # Its tokens stop working on every node within five seconds.
      #
      # `DELETE /v1/token_issuers/{issuer_id}`. Needs the scope `identity_providers:write`.
      #
      # @param issuer_id [String] Id of a trusted token issuer.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::TokenIssuer]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.token_issuers.delete("tki_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(issuer_id, request_options: {})
        perform(OperationTable::TOKEN_ISSUERS_DELETE, request_options, path: [issuer_id])
      end
    end
  end
end
