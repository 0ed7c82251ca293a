# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # How much of the API who may use, set by the organization beside the built-in limit.
    class RateLimitPolicies < Resource
      # List rate limit policies.
      #
      # Policies of the organization, newest first, with their current use.
      #
      # `GET /v1/rate_limit_policies`. Needs the scope `rate_limits:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::RateLimitPolicy>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.rate_limit_policies.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(
          OperationTable::RATE_LIMIT_POLICIES_LIST,
          request_options,
          query: { "limit" => limit, "cursor" => cursor }
        )
      end

      # Create a rate limit policy.
      #
      # Limits the requests of the organization that the target names, from the next second on and on every
      # server. A request is counted by every policy that concerns it, and by the built-in limit of its
      # environment; it passes when all of them have room, and takes nothing from any of them when one has
      # none.
      #
      # What a request costs is the operation's `x-rate-cost`. A policy sets any of these:
      #
      # - `quota` in `window_seconds`: a bucket that holds `burst` cost units (as many as `quota` unless
      #   set) and fills evenly. What costs more than the bucket holds passes when it is full.
      # - `daily_quota` and `monthly_quota`: cost units of a calendar day and month in UTC.
      # - `max_concurrent`: requests at a time.
      #
      # `per` says who shares these numbers. No policy limits the operations on rate limit policies
      # themselves: a policy that refuses everything can be taken back. An organization has 50 policies at
      # most.
      #
      # `POST /v1/rate_limit_policies`. Needs the scope `rate_limits:write`.
      #
      # @param name [String] Unique in the organization; it stands in the RateLimit headers.
      # @param target [Hash] Which requests of the organization are limited: all of them, or those of an
      #   environment, with an API key, from an address or a range of them, of an operation, or of the
      #   operations with a tag. Without a value: of any environment, with any API key, from any address.
      # @option target [String] :type One of `organization`, `environment`, `api_key`, `address`,
      #   `operation`, `tag`. (required)
      # @option target [String] :value Id of the environment or API key, IP address or range in CIDR form,
      #   operation id, or tag. None for an organization; needed for an operation and a tag.
      # @param per [String] Who shares what is counted. IPv6 addresses count by their /64 network. One of
      #   `organization`, `environment`, `credential`, `address`.
      # @param quota [Integer] Cost units per window. (optional)
      # @param window_seconds [Integer] Length of the window of `quota`. (optional)
      # @param burst [Integer] Cost units that may come at once; without it, as many as `quota`. (optional)
      # @param daily_quota [Integer] Cost units per calendar day in UTC. (optional)
      # @param monthly_quota [Integer] Cost units per calendar month in UTC. (optional)
      # @param max_concurrent [Integer] Requests at a time. (optional)
      # @param enabled [Boolean] Whether it limits. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::RateLimitPolicy]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.rate_limit_policies.create(
      #     name: "nightly sync",
      #     target: { type: "operation", value: "messages.list" },
      #     per: "credential",
      #     quota: 100,
      #     window_seconds: 10,
      #     burst: 200,
      #     daily_quota: 100000
      #   )
      def create(
        name:, target:, per:, quota: OMIT, window_seconds: OMIT, burst: OMIT, daily_quota: OMIT, monthly_quota: OMIT,
        max_concurrent: OMIT, enabled: OMIT, request_options: {}
      )
        perform(
          OperationTable::RATE_LIMIT_POLICIES_CREATE,
          request_options,
          body: {
            "name" => name,
            "target" => target,
            "per" => per,
            "quota" => quota,
            "window_seconds" => window_seconds,
            "burst" => burst,
            "daily_quota" => daily_quota,
            "monthly_quota" => monthly_quota,
            "max_concurrent" => max_concurrent,
            "enabled" => enabled
          }
        )
      end

      # Read a rate limit policy.
      #
      # The policy and its current use.
      #
      # `GET /v1/rate_limit_policies/{policy_id}`. Needs the scope `rate_limits:read`.
      #
      # @param policy_id [String] Id of a rate limit policy.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::RateLimitPolicy]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.rate_limit_policies.get("rlp_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(policy_id, request_options: {})
        perform(OperationTable::RATE_LIMIT_POLICIES_GET, request_options, path: [policy_id])
      end

      # Change a rate limit policy.
      #
      # Changes what is given; `null` takes a number away. What was counted stays counted, unless `per`
      # changes. In force from the next second on, on every server.
      #
      # `PATCH /v1/rate_limit_policies/{policy_id}`. Needs the scope `rate_limits:write`.
      #
      # @param policy_id [String] Id of a rate limit policy.
      # @param name [String] Unique in the organization; it stands in the RateLimit headers. (optional)
      # @param target [Hash] Which requests of the organization are limited: all of them, or those of an
      #   environment, with an API key, from an address or a range of them, of an operation, or of the
      #   operations with a tag. Without a value: of any environment, with any API key, from any address.
      #   (optional)
      # @option target [String] :type One of `organization`, `environment`, `api_key`, `address`,
      #   `operation`, `tag`. (required)
      # @option target [String] :value Id of the environment or API key, IP address or range in CIDR form,
      #   operation id, or tag. None for an organization; needed for an operation and a tag.
      # @param per [String] Who shares what is counted. IPv6 addresses count by their /64 network. One of
      #   `organization`, `environment`, `credential`, `address`. (optional)
      # @param quota [Integer, nil] Cost units per window. (optional)
      # @param window_seconds [Integer] Length of the window of `quota`. (optional)
      # @param burst [Integer, nil] Cost units that may come at once; without it, as many as `quota`.
      #   (optional)
      # @param daily_quota [Integer, nil] Cost units per calendar day in UTC. (optional)
      # @param monthly_quota [Integer, nil] Cost units per calendar month in UTC. (optional)
      # @param max_concurrent [Integer, nil] Requests at a time. (optional)
      # @param enabled [Boolean] Whether it limits. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::RateLimitPolicy]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.rate_limit_policies.update(
      #     "rlp_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     quota: 50,
      #     max_concurrent: 20
      #   )
      def update(
        policy_id, name: OMIT, target: OMIT, per: OMIT, quota: OMIT, window_seconds: OMIT, burst: OMIT,
        daily_quota: OMIT, monthly_quota: OMIT, max_concurrent: OMIT, enabled: OMIT, request_options: {}
      )
        perform(
          OperationTable::RATE_LIMIT_POLICIES_UPDATE,
          request_options,
          path: [policy_id],
          body: {
            "name" => name,
            "target" => target,
            "per" => per,
            "quota" => quota,
            "window_seconds" => window_seconds,
            "burst" => burst,
            "daily_quota" => daily_quota,
            "monthly_quota" => monthly_quota,
            "max_concurrent" => max_concurrent,
            "enabled" => enabled
          }
        )
      end

      # Delete a rate limit policy.
      #
      # The policy limits nothing any more, and what it counted is forgotten.
      #
      # `DELETE /v1/rate_limit_policies/{policy_id}`. Needs the scope `rate_limits:write`.
      #
      # @param policy_id [String] Id of a rate limit policy.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::RateLimitPolicy]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.rate_limit_policies.delete("rlp_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(policy_id, request_options: {})
        perform(OperationTable::RATE_LIMIT_POLICIES_DELETE, request_options, path: [policy_id])
      end
    end
  end
end
