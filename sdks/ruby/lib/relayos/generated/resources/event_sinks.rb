# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # The feed, passed on to systems of yours in order.
    class EventSinks < Resource
      # List event sinks.
      #
      # Sinks of the environment, newest first.
      #
      # `GET /v1/event_sinks`. Needs the scope `event_sinks:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::EventSink>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.event_sinks.list.each { |item| puts item }
      def list(limit: OMIT, cursor: OMIT, request_options: {})
        paginate(OperationTable::EVENT_SINKS_LIST, request_options, query: { "limit" => limit, "cursor" => cursor })
      end

      # Create an event sink.
      #
      # The feed of the environment is passed on from now on, or from its beginning: in order, each event at
      # least once, under the same `id` whenever it comes. Nothing is skipped: a batch that does not arrive
      # is tried again until it does.
      #
      # Every host must be reached by TLS and lead to public addresses, or be excepted by the operator of
      # the server; that is looked at whenever it is called.
      #
      # `POST /v1/event_sinks`. Needs the scope `event_sinks:write`.
      #
      # @param type [String] Where events go. One of `http`, `file`, `kafka`, `amqp`, `nats`.
      # @param name [String] What people see.
      # @param event_types [Array<String>] Names of event types, or of groups as `message.*`; `*` is all.
      # @param filter [String, nil] An expression of the Common Expression Language over `event`; only
      #   events for which it is true are sent. (optional)
      # @param batch_size [Integer] Events in one batch, at most. A batch has 1 MB at most, too. (optional)
      # @param start_from [String] Where in the feed to begin. One of `now`, `beginning`. (optional)
      # @param start_after_event_id [String] Begin behind this event instead. (optional)
      # @param http [Hash] Batches of CloudEvents, sent by POST as `application/cloudevents-batch+json`. Any
      #   2xx acknowledges the batch. (optional)
      # @param file [Hash] A file of JSON Lines below the folder that the operator of the server chose
      #   (`RELAYOS_SINK_DIR`): one CloudEvent a line. When it is full it is renamed, and another begins.
      #   (optional)
      # @param kafka [Hash] A topic of Apache Kafka or of what speaks its protocol. The key of a record is
      #   the subject of the event; every replica in sync has to acknowledge. (optional)
      # @param amqp [Hash] An exchange of RabbitMQ or of what speaks AMQP 0-9-1. Messages are persistent and
      #   confirmed; one that no queue takes counts as not delivered. (optional)
      # @param nats [Hash] A stream of NATS JetStream. An event goes to the subject `<subject>.<type of the
      #   event>` and is acknowledged by the stream; its id is the id of the message, so that the stream
      #   drops what comes twice within its window. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::EventSink]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.event_sinks.create(
      #     type: "http",
      #     name: "Data warehouse",
      #     event_types: ["message.*"],
      #     start_from: "beginning",
      #     http: {
      #       url: "https://hooks.example.com/events",
      #       headers: { Authorization: "Bearer a-token-of-the-warehouse" }
      #     }
      #   )
      def create(
        type:, name:, event_types:, filter: OMIT, batch_size: OMIT, start_from: OMIT, start_after_event_id: OMIT,
        http: OMIT, file: OMIT, kafka: OMIT, amqp: OMIT, nats: OMIT, request_options: {}
      )
        perform(
          OperationTable::EVENT_SINKS_CREATE,
          request_options,
          body: {
            "type" => type,
            "name" => name,
            "event_types" => event_types,
            "filter" => filter,
            "batch_size" => batch_size,
            "start_from" => start_from,
            "start_after_event_id" => start_after_event_id,
            "http" => http,
            "file" => file,
            "kafka" => kafka,
            "amqp" => amqp,
            "nats" => nats
          }
        )
      end

      # Read an event sink.
      #
      # Its settings without secrets, and how far it has come.
      #
      # `GET /v1/event_sinks/{sink_id}`. Needs the scope `event_sinks:read`.
      #
      # @param sink_id [String] Id of an event sink.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::EventSink]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.event_sinks.get("snk_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(sink_id, request_options: {})
        perform(OperationTable::EVENT_SINKS_GET, request_options, path: [sink_id])
      end

      # Change an event sink.
      #
      # Also pauses it, lets it go on, or moves it in the feed.
      #
      # `PATCH /v1/event_sinks/{sink_id}`. Needs the scope `event_sinks:write`.
      #
      # @param sink_id [String] Id of an event sink.
      # @param status [String] One of `active`, `paused`. (optional)
      # @param name [String] What people see. (optional)
      # @param event_types [Array<String>] Names of event types, or of groups as `message.*`; `*` is all.
      #   (optional)
      # @param filter [String, nil] An expression of the Common Expression Language over `event`; only
      #   events for which it is true are sent. (optional)
      # @param batch_size [Integer] Events in one batch, at most. A batch has 1 MB at most, too. (optional)
      # @param start_from [String] Where in the feed to begin. One of `now`, `beginning`. (optional)
      # @param start_after_event_id [String] Begin behind this event instead. (optional)
      # @param http [Hash] Batches of CloudEvents, sent by POST as `application/cloudevents-batch+json`. Any
      #   2xx acknowledges the batch. (optional)
      # @option http [String] :url An https URL that leads to public addresses. (required)
      # @option http [Hash{String=>String}] :headers Headers of every request, for example `Authorization`.
      #   Their values are kept sealed and never shown again.
      # @option http [String, nil] :ca_certificate Certificates of the private authority to trust instead of
      #   the public ones, as PEM.
      # @option http [Hash] :client_certificate Shown to receivers that ask who is calling (mutual TLS). The
      #   key must belong to the certificate; RSA of 2048 bits at least, P-256, P-384, P-521 or Ed25519.
      #   Both are kept sealed and never shown again.
      # @param file [Hash] A file of JSON Lines below the folder that the operator of the server chose
      #   (`RELAYOS_SINK_DIR`): one CloudEvent a line. When it is full it is renamed, and another begins.
      #   (optional)
      # @option file [Integer] :rotate_bytes A file that is as long as this is full. 64 MiB if nothing is
      #   said.
      # @option file [Integer] :keep_files Full files that are kept; 10 if nothing is said. Older ones are
      #   deleted.
      # @param kafka [Hash] A topic of Apache Kafka or of what speaks its protocol. The key of a record is
      #   the subject of the event; every replica in sync has to acknowledge. (optional)
      # @option kafka [Array<String>] :brokers Where the cluster is found: `host:port`. (required)
      # @option kafka [String] :topic It must be there already. (required)
      # @option kafka [String] :content_mode How an event is put (CloudEvents 1.0). `binary`, if nothing is
      #   said: attributes as headers, the data as the body; `structured`: the whole as JSON.
      # @option kafka [String] :sasl_mechanism How to sign in, with `username` and `password`. One of
      #   `plain`, `scram_sha_256`, `scram_sha_512`.
      # @option kafka [String] :username
      # @option kafka [String] :password
      # @option kafka [Hash] :tls How the connection is secured. Without this it is TLS, and the authorities
      #   of the system are trusted.
      # @param amqp [Hash] An exchange of RabbitMQ or of what speaks AMQP 0-9-1. Messages are persistent and
      #   confirmed; one that no queue takes counts as not delivered. (optional)
      # @option amqp [String] :host `host:port`. (required)
      # @option amqp [String] :vhost `/` if nothing is said.
      # @option amqp [String] :exchange It must be there already. The default exchange if nothing is said.
      # @option amqp [String] :routing_key The type of the event if nothing is said. With the default
      #   exchange it is the name of the queue.
      # @option amqp [String] :content_mode How an event is put (CloudEvents 1.0). `binary`, if nothing is
      #   said: attributes as headers, the data as the body; `structured`: the whole as JSON.
      # @option amqp [String] :username
      # @option amqp [String] :password
      # @option amqp [Hash] :tls How the connection is secured. Without this it is TLS, and the authorities
      #   of the system are trusted.
      # @param nats [Hash] A stream of NATS JetStream. An event goes to the subject `<subject>.<type of the
      #   event>` and is acknowledged by the stream; its id is the id of the message, so that the stream
      #   drops what comes twice within its window. (optional)
      # @option nats [Array<String>] :servers `host:port`. (required)
      # @option nats [String] :subject A stream must listen to `<subject>.>`. (required)
      # @option nats [String] :stream The stream that has to take the events; any other that does counts as
      #   a failure.
      # @option nats [String] :content_mode How an event is put (CloudEvents 1.0). `binary`, if nothing is
      #   said: attributes as headers, the data as the body; `structured`: the whole as JSON.
      # @option nats [String] :username
      # @option nats [String] :password
      # @option nats [String] :token
      # @option nats [String] :credentials A credentials file: a JWT and the seed of its key.
      # @option nats [Hash] :tls How the connection is secured. Without this it is TLS, and the authorities
      #   of the system are trusted.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::EventSink]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.event_sinks.update(
      #     "snk_01k8z7m4x2q9v5n3c6b1a0g7ht",
      #     event_types: ["message.delivered", "message.failed"],
      #     batch_size: 200
      #   )
      def update(
        sink_id, status: OMIT, name: OMIT, event_types: OMIT, filter: OMIT, batch_size: OMIT, start_from: OMIT,
        start_after_event_id: OMIT, http: OMIT, file: OMIT, kafka: OMIT, amqp: OMIT, nats: OMIT, request_options: {}
      )
        perform(
          OperationTable::EVENT_SINKS_UPDATE,
          request_options,
          path: [sink_id],
          body: {
            "status" => status,
            "name" => name,
            "event_types" => event_types,
            "filter" => filter,
            "batch_size" => batch_size,
            "start_from" => start_from,
            "start_after_event_id" => start_after_event_id,
            "http" => http,
            "file" => file,
            "kafka" => kafka,
            "amqp" => amqp,
            "nats" => nats
          }
        )
      end

      # Delete an event sink.
      #
      # It gets no further events, and its secrets are gone. What was delivered stays where it is.
      #
      # `DELETE /v1/event_sinks/{sink_id}`. Needs the scope `event_sinks:write`.
      #
      # @param sink_id [String] Id of an event sink.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::EventSink]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.event_sinks.delete("snk_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def delete(sink_id, request_options: {})
        perform(OperationTable::EVENT_SINKS_DELETE, request_options, path: [sink_id])
      end

      # Send an example event.
      #
      # Passes the example of an event type on now and answers what came of it. Nothing is tried again, and
      # the place in the feed stays.
      #
      # `POST /v1/event_sinks/{sink_id}/test`. Needs the scope `event_sinks:write`.
      #
      # @param sink_id [String] Id of an event sink.
      # @param event_type [String]
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::EventSinkTest]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.event_sinks.test("snk_01k8z7m4x2q9v5n3c6b1a0g7ht", event_type: "message.delivered")
      def test(sink_id, event_type:, request_options: {})
        perform(
          OperationTable::EVENT_SINKS_TEST,
          request_options,
          path: [sink_id],
          body: { "event_type" => event_type }
        )
      end
    end
  end
end
