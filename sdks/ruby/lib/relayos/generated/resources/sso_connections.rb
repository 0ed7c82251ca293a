# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Sign in through the identity provider of the organization, by OpenID Connect or SAML 2.0.
    class SsoConnections < Resource
      # List single sign-on connections.
      #
      # Connections of the organization, newest first.
      #
      # `GET /v1/sso_connections`. Needs the scope `identity_providers:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::SsoConnection>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.sso_connections.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::SSO_CONNECTIONS_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end

      # Set up single sign-on.
      #
      # Connects the organization to its identity provider by OpenID Connect or SAML 2.0. The answer tells
      # what to enter there.
      #
      # A connection never lets anybody in with more than whoever set it up held: it grants no wider roles,
      # and members who hold wider ones, owners above all, can't sign in through it. Changing the provider,
      # its secret or its certificates counts as setting it up anew.
      #
      # `POST /v1/sso_connections`. Needs the scope `identity_providers:write`.
      #
      # @param type [String] One of `oidc`, `saml`.
      # @param name [String] What people see.
      # @param enabled [Boolean] Whether people may sign in through it. (optional)
      # @param domains [Array<String>] E-mail domains whose people sign in here, in lower case. Each counts
      #   once it is verified. (optional)
      # @param default_roles [Array<String>] Names of built-in roles or ids of custom ones. Nobody grants
      #   roles that hold more than they do. (optional)
      # @param group_roles [Array<Hash>] Roles that groups of the provider bring. (optional)
      # @param jit_provisioning [Boolean] Whether people who are not members yet become members at their
      #   first sign-in. (optional)
      # @param allow_owner_role [Boolean] Whether groups may make and unmake owners. Only an owner may say
      #   so. (optional)
      # @param oidc [Hash] An OpenID Connect provider. (optional)
      # @param saml [Hash] A SAML 2.0 identity provider. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::SsoConnection]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.sso_connections.create(
      #     type: "oidc",
      #     name: "Acme staff",
      #     domains: ["acme.example"],
      #     default_roles: ["viewer"],
      #     group_roles: [{ group: "engineering", role: "developer" }],
      #     jit_provisioning: true,
      #     oidc: {
      #       issuer: "https://login.acme.example",
      #       client_id: "relayos",
      #       client_secret: "from-your-identity-provider"
      #     }
      #   )
      def create(
        type:, name:, enabled: OMIT, domains: OMIT, default_roles: OMIT, group_roles: OMIT, jit_provisioning: OMIT,
        allow_owner_role: OMIT, oidc: OMIT, saml: OMIT, request_options: {}
      )
        perform(
          OperationTable::SSO_CONNECTIONS_CREATE,
          request_options,
          body: {
            "type" => type,
            "name" => name,
            "enabled" => enabled,
            "domains" => domains,
            "default_roles" => default_roles,
            "group_roles" => group_roles,
            "jit_provisioning" => jit_provisioning,
            "allow_owner_role" => allow_owner_role,
            "oidc" => oidc,
            "saml" => saml
          }
        )
      end

      # Read a single sign-on connection.
      #
      # The connection, with the expiry of its certificates.
      #
      # `GET /v1/sso_connections/{connection_id}`. Needs the scope `identity_providers:read`.
      #
      # @param connection_id [String] Id of the connection.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::SsoConnection]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.sso_connections.get("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(connection_id, request_options: {})
        perform(OperationTable::SSO_CONNECTIONS_GET, request_options, path: [connection_id])
      end

      # Change a single sign-on connection.
      #
      # Changes what is given. Lists are replaced as a whole; a domain that stays keeps its verification.
      #
      # `PATCH /v1/sso_connections/{connection_id}`. Needs the scope `identity_providers:write`.
      #
      # @param connection_id [String] Id of the connection.
      # @param name [String] What people see. (optional)
      # @param enabled [Boolean] Whether people may sign in through it. (optional)
      # @param domains [Array<String>] E-mail domains whose people sign in here, in lower case. Each counts
      #   once it is verified. (optional)
      # @param default_roles [Array<String>] Names of built-in roles or ids of custom ones. Nobody grants
      #   roles that hold more than they do. (optional)
      # @param group_roles [Array<Hash>] Roles that groups of the provider bring. (optional)
      # @param jit_provisioning [Boolean] Whether people who are not members yet become members at their
      #   first sign-in. (optional)
      # @param allow_owner_role [Boolean] Whether groups may make and unmake owners. Only an owner may say
      #   so. (optional)
      # @param oidc [Hash] An OpenID Connect provider; what is absent stays as it is. (optional)
      # @option oidc [String] :issuer The issuer, below which `/.well-known/openid-configuration` is found.
      # @option oidc [String] :client_id
      # @option oidc [String] :client_secret Kept sealed; never shown again.
      # @option oidc [Array<String>] :scopes What is asked for beside `openid`. By default `email` and
      #   `profile`.
      # @option oidc [String] :groups_claim The claim that lists groups. By default `groups`.
      # @option oidc [Boolean] :trust_email For providers that send no `email_verified`: take every address
      #   of your verified domains as theirs. An `email_verified` of false is refused in any case.
      # @param saml [Hash] A SAML 2.0 identity provider; what is absent stays as it is. (optional)
      # @option saml [String] :idp_entity_id The entity id of the identity provider: the Issuer of its
      #   responses.
      # @option saml [String] :sso_url Where people are sent with a request (HTTP-Redirect).
      # @option saml [Array<String>] :certificates The certificates that responses may be signed with (PEM,
      #   RSA of 2048 bits or more). Keys inside a response are never used. Give two while the provider
      #   changes from one to the next.
      # @option saml [String] :email_attribute The attribute that holds the address. By default the usual
      #   names, or a NameID in e-mail form.
      # @option saml [String] :name_attribute The attribute that holds the full name.
      # @option saml [String] :groups_attribute The attribute that lists groups.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::SsoConnection]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.sso_connections.update(
      #     "sso_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     name: "Everyone at Acme",
      #     jit_provisioning: false
      #   )
      def update(
        connection_id, name: OMIT, enabled: OMIT, domains: OMIT, default_roles: OMIT, group_roles: OMIT,
        jit_provisioning: OMIT, allow_owner_role: OMIT, oidc: OMIT, saml: OMIT, request_options: {}
      )
        perform(
          OperationTable::SSO_CONNECTIONS_UPDATE,
          request_options,
          path: [connection_id],
          body: {
            "name" => name,
            "enabled" => enabled,
            "domains" => domains,
            "default_roles" => default_roles,
            "group_roles" => group_roles,
            "jit_provisioning" => jit_provisioning,
            "allow_owner_role" => allow_owner_role,
            "oidc" => oidc,
            "saml" => saml
          }
        )
      end

      # Remove a single sign-on connection.
      #
      # Removes the connection, its provisioning tokens and what SCIM kept. Its people stay members, and
      # sign in some other way.
      #
      # `DELETE /v1/sso_connections/{connection_id}`. Needs the scope `identity_providers:write`.
      #
      # @param connection_id [String] Id of the connection.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::SsoConnection]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.sso_connections.delete("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(connection_id, request_options: {})
        perform(OperationTable::SSO_CONNECTIONS_DELETE, request_options, path: [connection_id])
      end

      # Test a single sign-on connection.
      #
      # Looks at the provider: its discovery document and signing keys, or the certificates. Nobody signs
      # in.
      #
      # `POST /v1/sso_connections/{connection_id}/test`. Needs the scope `identity_providers:write`.
      #
      # @param connection_id [String] Id of the connection.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::SsoConnectionTest]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.sso_connections.test("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def test(connection_id, request_options: {})
        perform(OperationTable::SSO_CONNECTIONS_TEST, request_options, path: [connection_id])
      end

      # Verify e-mail domains.
      #
      # Looks for the TXT record of each domain that is not verified yet. The newest proof counts: a domain
      # that passes to another organization passes here too. An e-mail domain leads nobody to a connection
      # before it is verified.
      #
      # `POST /v1/sso_connections/{connection_id}/verify_domains`. Needs the scope `identity_providers:write`.
      #
      # @param connection_id [String] Id of the connection.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::SsoConnection]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.sso_connections.verify_domains("sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def verify_domains(connection_id, request_options: {})
        perform(OperationTable::SSO_CONNECTIONS_VERIFY_DOMAINS, request_options, path: [connection_id])
      end
    end
  end
end
