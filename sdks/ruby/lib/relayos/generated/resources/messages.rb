# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Send a message on any channel and follow it to its outcome.
    class Messages < Resource
      # List messages.
      #
      # Messages of the environment, newest first.
      #
      # `GET /v1/messages`. Needs the scope `messages:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param channel [String] Only this channel. One of `sms`, `email`, `in_app`. (optional)
      # @param direction [String] Only this direction. One of `outbound`, `inbound`. (optional)
      # @param status [String] Only messages that stand here now. One of `scheduled`, `queued`, `sending`,
      #   `sent`, `delivered`, `read`, `undelivered`, `failed`, `unknown`, `expired`, `canceled`,
      #   `received`. (optional)
      # @param tag [String] Only messages with this tag. (optional)
      # @param batch_id [String] Only messages of this batch. (optional)
      # @param created_after [String, Time] Only what was created at or after this time. (optional)
      # @param created_before [String, Time] Only what was created before this time. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::Message>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.messages.list.each { |item| puts item }
      def list(
        limit: OMIT, cursor: OMIT, channel: OMIT, direction: OMIT, status: OMIT, tag: OMIT, batch_id: OMIT,
        created_after: OMIT, created_before: OMIT, request_options: {}
      )
        paginate(
          OperationTable::MESSAGES_LIST,
          request_options,
          query: {
            "limit" => limit,
            "cursor" => cursor,
            "channel" => channel,
            "direction" => direction,
            "status" => status,
            "tag" => tag,
            "batch_id" => batch_id,
            "created_after" => created_after,
            "created_before" => created_before
          }
        )
      end

      # Send a message.
      #
      # Accepts a message for sending, now or at `scheduled_at`, and answers at once with 202; follow it
      # through `messages.get`, its events or the event feed. Once accepted it is durable: it is sent even
      # if the server is killed right after the answer.
      #
      # In the sandbox a simulated carrier takes every message; its test recipients have fixed outcomes:
      #
      # | `to` (sms) | outcome |
      # |---|---|
      # | `+15005550001` | refused: `invalid_recipient` |
      # | `+15005550002` | refused: `unroutable_recipient` |
      # | `+15005550003` | refused: `region_not_permitted` |
      # | `+15005550004` | refused: `recipient_suppressed` |
      # | `+15005550009` | refused: `recipient_not_sms_capable` |
      # | `+15005550010` | delivered (as any other number) |
      # | `+15005550011` | delivered, then read |
      # | `+15005550012` | undelivered: `carrier_filtered` |
      # | `+15005550013` | never confirmed, expires |
      # | `+15005550014` | fails on the first carrier, delivered by the second |
      # | `+15005550015` | the carrier answers "too many requests" first, then delivers |
      # | `+15005550016` | delivered, then replies STOP |
      #
      # As `from`: `+15005550006` is valid, `+15005550007` is refused with `sender_not_owned`,
      # `+15005550008` with `sender_queue_full`. Email: `delivered@`, `bounce@`, `complaint@`, `defer@` and
      # `suppressed@sandbox.relayos.test`, also with a label: `bounce+anything@sandbox.relayos.test`.
      #
      # With a live key, email goes over SMTP and in-app messages into the event feed; text messages need a
      # carrier connection and are refused with `channel_unavailable` without one.
      #
      # `POST /v1/messages`. Needs the scope `messages:write`.
      #
      # @param channel [String] One of `sms`, `email`, `in_app`.
      # @param to [String] For `sms`: Phone number in E.164 form. For `in_app`: Your own id of the user.
      # @param content [Hash] For `sms`: What a text message says. For `email`: What an email says, as text,
      #   as HTML or as both. For `in_app`: What an in-app message says.
      # @param from [String] For `sms`: Your phone number in E.164 form, short code or alphanumeric sender.
      #   The environment's default sender if absent. For `email`: Sender address. The environment's default
      #   sender if absent. For `in_app`: Who the message is shown to be from. (optional)
      # @param scheduled_at [String, Time] Send at this time instead of now. A time in the past sends now.
      #   (optional)
      # @param validity_period [Integer] Seconds, counted from when the message is due, after which it
      #   expires if its delivery is not confirmed. (optional)
      # @param metadata [Hash{String=>String}] Your own keys and values, at most 50. The platform stores and
      #   returns them and never acts on them. (optional)
      # @param tags [Array<String>] Labels to filter and count by. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Message]
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.messages.create(
      #     channel: "sms",
      #     to: "+15005550010",
      #     content: { text: "Your table is ready." }
      #   )
      def create(
        channel:, to:, content:, from: OMIT, scheduled_at: OMIT, validity_period: OMIT, metadata: OMIT, tags: OMIT,
        request_options: {}
      )
        perform(
          OperationTable::MESSAGES_CREATE,
          request_options,
          body: {
            "channel" => channel,
            "to" => to,
            "content" => content,
            "from" => from,
            "scheduled_at" => scheduled_at,
            "validity_period" => validity_period,
            "metadata" => metadata,
            "tags" => tags
          }
        )
      end

      # Read a message.
      #
      # The message as it stands now.
      #
      # `GET /v1/messages/{message_id}`. Needs the scope `messages:read`.
      #
      # @param message_id [String] Id of the message.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Message]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.messages.get("msg_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(message_id, request_options: {})
        perform(OperationTable::MESSAGES_GET, request_options, path: [message_id])
      end

      # Cancel a message.
      #
      # Cancels a message that is `scheduled` or `queued`. Anything else is answered with 409
      # `message_not_cancelable`; a message that is canceled already is answered as it stands.
      #
      # `POST /v1/messages/{message_id}/cancel`. Needs the scope `messages:write`.
      #
      # @param message_id [String] Id of the message.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::Message]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [ConflictError] The state of the resource does not allow this, or a request with the same
      #   idempotency key is under way.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   result = client.messages.cancel("msg_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def cancel(message_id, request_options: {})
        perform(OperationTable::MESSAGES_CANCEL, request_options, path: [message_id])
      end

      # List the events of a message.
      #
      # The life of a message, oldest event first: every state it took, every attempt, every carrier.
      #
      # `GET /v1/messages/{message_id}/events`. Needs the scope `messages:read`.
      #
      # @param message_id [String] Id of the message.
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::Event>]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.messages.list_events("msg_01k8z7m4x2q9v5n3c6b1a0g7ht").each { |item| puts item }
      def list_events(message_id, limit: OMIT, cursor: OMIT, request_options: {})
        paginate(
          OperationTable::MESSAGES_LIST_EVENTS,
          request_options,
          path: [message_id],
          query: { "limit" => limit, "cursor" => cursor }
        )
      end
    end
  end
end
