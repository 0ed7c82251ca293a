# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # What the organization asks of its people and credentials.
    class SecurityPolicy < Resource
      # Read the security policy.
      #
      # What the organization asks of its people and credentials, and who does not meet it today.
      #
      # `GET /v1/security_policy`. Needs the scope `organization:read`.
      #
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::SecurityPolicyChange]
      # @example
      #   result = client.security_policy.get
      def get(request_options: {})
        perform(OperationTable::SECURITY_POLICY_GET, request_options)
      end

      # Change the security policy.
      #
      # Says who would be affected; with `dry_run=true` nothing is changed. Takes effect within five
      # seconds. A change that locks out the address of the request itself is refused with 422
      # `would_lock_out_caller`.
      #
      # `PATCH /v1/security_policy`. Needs the scope `organization:write`.
      #
      # @param mfa_required [Boolean] Whether people need a second factor or a passkey. (optional)
      # @param session_minutes [Integer] How long a sign-in lasts at most. (optional)
      # @param session_idle_minutes [Integer] How long a session may be idle. (optional)
      # @param allowed_methods [Array<String>] How people may sign in: `password`, `passkey`, `oidc`,
      #   `saml`. One of `password`, `passkey`, `oidc`, `saml`. (optional)
      # @param ip_ranges [Array<String>] Where people and credentials of the organization may come from;
      #   empty means anywhere. (optional)
      # @param key_max_age_days [Integer, nil] How old the secret of an API key may get; null for any age.
      #   (optional)
      # @param https_only_endpoints [Boolean] Whether webhook endpoints and other targets must be https.
      #   (optional)
      # @param dry_run [Boolean] Only tell the effect. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::SecurityPolicyChange]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.security_policy.update(mfa_required: true, key_max_age_days: 365)
      def update(
        mfa_required: OMIT, session_minutes: OMIT, session_idle_minutes: OMIT, allowed_methods: OMIT, ip_ranges: OMIT,
        key_max_age_days: OMIT, https_only_endpoints: OMIT, dry_run: OMIT, request_options: {}
      )
        perform(
          OperationTable::SECURITY_POLICY_UPDATE,
          request_options,
          query: { "dry_run" => dry_run },
          body: {
            "mfa_required" => mfa_required,
            "session_minutes" => session_minutes,
            "session_idle_minutes" => session_idle_minutes,
            "allowed_methods" => allowed_methods,
            "ip_ranges" => ip_ranges,
            "key_max_age_days" => key_max_age_days,
            "https_only_endpoints" => https_only_endpoints
          }
        )
      end
    end
  end
end
