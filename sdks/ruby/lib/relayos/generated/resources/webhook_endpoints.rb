# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Where events are sent, signed, and how.
    class WebhookEndpoints < Resource
      # List webhook endpoints.
      #
      # Endpoints of the environment, newest first.
      #
      # `GET /v1/webhook_endpoints`. Needs the scope `webhooks:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::WebhookEndpoint>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.webhook_endpoints.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(
          OperationTable::WEBHOOK_ENDPOINTS_LIST,
          request_options,
          query: { "limit" => limit, "cursor" => cursor }
        )
      end

      # Create a webhook endpoint.
      #
      # Events of the environment are sent to `url` from now on, signed as Standard Webhooks 1.0 asks. The
      # answer shows the signing `secret`, this once.
      #
      # The URL must be https and lead to public addresses; that is looked at now and again at every
      # delivery.
      #
      # `POST /v1/webhook_endpoints`. Needs the scope `webhooks:write`.
      #
      # @param url [String] Where events are sent by POST. An https URL that leads to public addresses.
      # @param event_types [Array<String>] Names of event types, or of groups as `message.*`; `*` is all.
      # @param description [String] (optional)
      # @param filter [String, nil] An expression of the Common Expression Language over `event`; only
      #   events for which it is true are sent, for example `event.data.channel == "sms" &&
      #   event.data.to.matches("^\\+49")`. (optional)
      # @param payload [String] A thin payload has no `data`; read the event by its id. Payloads of more
      #   than 20 kB are always thin. One of `full`, `thin`. (optional)
      # @param ordering [String] `parallel` sends at once whatever is there; the others send events of one
      #   subject or conversation one after the other, in the order in which they happened: a failing one
      #   holds the next ones back until it is delivered or exhausted. One of `parallel`, `by_subject`,
      #   `by_conversation`. (optional)
      # @param concurrency [Integer] Requests under way at a time. (optional)
      # @param rate_limit [Integer, nil] Deliveries per second; null for as many as there are. (optional)
      # @param signature_algorithms [Array<String>] `v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519
      #   with the key pair of the endpoint. One of `v1`, `v1a`. (optional)
      # @param headers [Hash{String=>String}] Headers that every delivery carries, for example for a gateway
      #   in front of the receiver. Their values are kept sealed and never shown again. Names that HTTP or
      #   the signature need for themselves are refused. (optional)
      # @param metadata [Hash{String=>String}] Your own keys and values, at most 50. The platform stores and
      #   returns them and never acts on them. (optional)
      # @param api_version [String] The version of the API that payloads are in; the newest if nothing is
      #   said. One of `2026-11-23`. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookEndpointWithSecret]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_endpoints.create(
      #     url: "https://hooks.example.com/relayos",
      #     event_types: ["message.*", "operation.completed"],
      #     description: "Order service",
      #     filter: "event.type != \"message.sending\"",
      #     headers: { "X-Gateway-Key" => "a-key-of-the-gateway" },
      #     metadata: { team: "orders" }
      #   )
      def create(
        url:, event_types:, description: OMIT, filter: OMIT, payload: OMIT, ordering: OMIT, concurrency: OMIT,
        rate_limit: OMIT, signature_algorithms: OMIT, headers: OMIT, metadata: OMIT, api_version: OMIT,
        request_options: {}
      )
        perform(
          OperationTable::WEBHOOK_ENDPOINTS_CREATE,
          request_options,
          body: {
            "url" => url,
            "event_types" => event_types,
            "description" => description,
            "filter" => filter,
            "payload" => payload,
            "ordering" => ordering,
            "concurrency" => concurrency,
            "rate_limit" => rate_limit,
            "signature_algorithms" => signature_algorithms,
            "headers" => headers,
            "metadata" => metadata,
            "api_version" => api_version
          }
        )
      end

      # Read a webhook endpoint.
      #
      # One endpoint, with its state and the public keys that verify `v1a` signatures.
      #
      # `GET /v1/webhook_endpoints/{endpoint_id}`. Needs the scope `webhooks:read`.
      #
      # @param endpoint_id [String] Id of the webhook endpoint.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookEndpoint]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.webhook_endpoints.get("whe_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(endpoint_id, request_options: {})
        perform(OperationTable::WEBHOOK_ENDPOINTS_GET, request_options, path: [endpoint_id])
      end

      # Change a webhook endpoint.
      #
      # Changes what is named and leaves the rest. `status: paused` holds deliveries back; `status: active`
      # takes them up again. Events that happen while an endpoint is paused wait in the feed:
      # `webhook_endpoints.recover` sends them.
      #
      # `PATCH /v1/webhook_endpoints/{endpoint_id}`. Needs the scope `webhooks:write`.
      #
      # @param endpoint_id [String] Id of the webhook endpoint.
      # @param status [String] One of `active`, `paused`. (optional)
      # @param url [String] Where events are sent by POST. An https URL that leads to public addresses.
      #   (optional)
      # @param event_types [Array<String>] Names of event types, or of groups as `message.*`; `*` is all.
      #   (optional)
      # @param description [String] (optional)
      # @param filter [String, nil] An expression of the Common Expression Language over `event`; only
      #   events for which it is true are sent, for example `event.data.channel == "sms" &&
      #   event.data.to.matches("^\\+49")`. (optional)
      # @param payload [String] A thin payload has no `data`; read the event by its id. Payloads of more
      #   than 20 kB are always thin. One of `full`, `thin`. (optional)
      # @param ordering [String] `parallel` sends at once whatever is there; the others send events of one
      #   subject or conversation one after the other, in the order in which they happened: a failing one
      #   holds the next ones back until it is delivered or exhausted. One of `parallel`, `by_subject`,
      #   `by_conversation`. (optional)
      # @param concurrency [Integer] Requests under way at a time. (optional)
      # @param rate_limit [Integer, nil] Deliveries per second; null for as many as there are. (optional)
      # @param signature_algorithms [Array<String>] `v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519
      #   with the key pair of the endpoint. One of `v1`, `v1a`. (optional)
      # @param headers [Hash{String=>String}] Headers that every delivery carries, for example for a gateway
      #   in front of the receiver. Their values are kept sealed and never shown again. Names that HTTP or
      #   the signature need for themselves are refused. (optional)
      # @param metadata [Hash{String=>String}] Your own keys and values, at most 50. The platform stores and
      #   returns them and never acts on them. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookEndpoint]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_endpoints.update(
      #     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     concurrency: 20,
      #     rate_limit: 100
      #   )
      def update(
        endpoint_id, status: OMIT, url: OMIT, event_types: OMIT, description: OMIT, filter: OMIT, payload: OMIT,
        ordering: OMIT, concurrency: OMIT, rate_limit: OMIT, signature_algorithms: OMIT, headers: OMIT, metadata: OMIT,
        request_options: {}
      )
        perform(
          OperationTable::WEBHOOK_ENDPOINTS_UPDATE,
          request_options,
          path: [endpoint_id],
          body: {
            "status" => status,
            "url" => url,
            "event_types" => event_types,
            "description" => description,
            "filter" => filter,
            "payload" => payload,
            "ordering" => ordering,
            "concurrency" => concurrency,
            "rate_limit" => rate_limit,
            "signature_algorithms" => signature_algorithms,
            "headers" => headers,
            "metadata" => metadata
          }
        )
      end

      # Delete a webhook endpoint.
      #
      # Nothing is sent to it any more, and its secrets are destroyed. The log of its deliveries stays for
      # its time.
      #
      # `DELETE /v1/webhook_endpoints/{endpoint_id}`. Needs the scope `webhooks:write`.
      #
      # @param endpoint_id [String] Id of the webhook endpoint.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookEndpoint]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_endpoints.delete("whe_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(endpoint_id, request_options: {})
        perform(OperationTable::WEBHOOK_ENDPOINTS_DELETE, request_options, path: [endpoint_id])
      end

      # Rotate the signing secret.
      #
      # Makes a new secret and shows it, this once. Until `overlap_seconds` are over (24 hours if nothing is
      # said), deliveries are signed with the old secret too, so that receivers can change over. At most 5
      # secrets are live at a time.
      #
      # `POST /v1/webhook_endpoints/{endpoint_id}/rotate_secret`. Needs the scope `webhooks:write`.
      #
      # @param endpoint_id [String] Id of the webhook endpoint.
      # @param overlap_seconds [Integer] For how long the old secrets still sign. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookEndpointWithSecret]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_endpoints.rotate_secret(
      #     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     overlap_seconds: 86400
      #   )
      def rotate_secret(endpoint_id, overlap_seconds: OMIT, request_options: {})
        perform(
          OperationTable::WEBHOOK_ENDPOINTS_ROTATE_SECRET,
          request_options,
          path: [endpoint_id],
          body: { "overlap_seconds" => overlap_seconds }
        )
      end

      # Send an example event.
      #
      # Sends the example of an event type now, signed as every delivery is, and answers what came back.
      # Nothing is retried, and nothing of it appears in the feed.
      #
      # `POST /v1/webhook_endpoints/{endpoint_id}/test`. Needs the scope `webhooks:write`.
      #
      # @param endpoint_id [String] Id of the webhook endpoint.
      # @param event_type [String]
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookTest]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_endpoints.test(
      #     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     event_type: "message.delivered"
      #   )
      def test(endpoint_id, event_type:, request_options: {})
        perform(
          OperationTable::WEBHOOK_ENDPOINTS_TEST,
          request_options,
          path: [endpoint_id],
          body: { "event_type" => event_type }
        )
      end

      # Replay events.
      #
      # Sends events of a time window again: those whose delivery `failed`, those that are `missing` (they
      # happened while the endpoint was paused, or before it existed), or `all`. It goes on in the
      # background; follow the operation.
      #
      # `POST /v1/webhook_endpoints/{endpoint_id}/replay`. Needs the scope `webhooks:write`.
      #
      # @param endpoint_id [String] Id of the webhook endpoint.
      # @param since [String, Time] From this time on.
      # @param until_ [String, Time] Before this time; now if nothing is said. (optional)
      # @param which [String] `failed` if nothing is said. One of `failed`, `missing`, `all`. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Operation]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_endpoints.replay(
      #     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     since: "2026-11-23T00:00:00Z",
      #     which: "failed"
      #   )
      def replay(endpoint_id, since:, until_: OMIT, which: OMIT, request_options: {})
        perform(
          OperationTable::WEBHOOK_ENDPOINTS_REPLAY,
          request_options,
          path: [endpoint_id],
          body: { "since" => since, "until" => until_, "which" => which }
        )
      end

      # Recover a webhook endpoint.
      #
      # Makes a degraded, paused or disabled endpoint active and sends what it missed since it began to
      # fail, or since `since`.
      #
      # `POST /v1/webhook_endpoints/{endpoint_id}/recover`. Needs the scope `webhooks:write`.
      #
      # @param endpoint_id [String] Id of the webhook endpoint.
      # @param since [String, Time] Send what failed or is missing from this time on; since the endpoint
      #   began to fail or was paused if nothing is said. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Operation]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_endpoints.recover(
      #     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     since: "2026-11-23T00:00:00Z"
      #   )
      def recover(endpoint_id, since: OMIT, request_options: {})
        perform(
          OperationTable::WEBHOOK_ENDPOINTS_RECOVER,
          request_options,
          path: [endpoint_id],
          body: { "since" => since }
        )
      end

      # Set the transformation.
      #
      # JavaScript that makes the payload: a function `transform(event)` that answers what is sent instead,
      # or null for an event that is not to be sent. It runs in a sandbox without network, clock or files,
      # in at most 50 ms and 8 MB. Null removes it.
      #
      # `PUT /v1/webhook_endpoints/{endpoint_id}/transformation`. Needs the scope `webhooks:write`.
      #
      # @param endpoint_id [String] Id of the webhook endpoint.
      # @param code [String, nil]
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookEndpoint]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_endpoints.set_transformation(
      #     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     code: "function transform(event) { return { text: event.type } }"
      #   )
      def set_transformation(endpoint_id, code:, request_options: {})
        perform(
          OperationTable::WEBHOOK_ENDPOINTS_SET_TRANSFORMATION,
          request_options,
          path: [endpoint_id],
          body: { "code" => code }
        )
      end

      # Try a transformation.
      #
      # Runs a transformation, the one that is set or the one in the request, on an example event. Nothing
      # is sent.
      #
      # `POST /v1/webhook_endpoints/{endpoint_id}/transformation/simulate`. Needs the scope `webhooks:write`.
      #
      # @param endpoint_id [String] Id of the webhook endpoint.
      # @param event_type [String]
      # @param code [String] What to run instead of the transformation that is set. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::WebhookTransformationResult]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.webhook_endpoints.simulate_transformation(
      #     "whe_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     event_type: "message.delivered",
      #     code: "function transform(event) { return { text: event.type } }"
      #   )
      def simulate_transformation(endpoint_id, event_type:, code: OMIT, request_options: {})
        perform(
          OperationTable::WEBHOOK_ENDPOINTS_SIMULATE_TRANSFORMATION,
          request_options,
          path: [endpoint_id],
          body: { "event_type" => event_type, "code" => code }
        )
      end
    end
  end
end
