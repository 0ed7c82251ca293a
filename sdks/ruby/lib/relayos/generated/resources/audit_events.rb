# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  module Resources
    # Who did what, in a chain of hashes that can be verified without this server.
    class AuditEvents < Resource
      # List audit events.
      #
      # Who did what in the organization, newest first: every change made through the API, sign-ins, and
      # refusals for want of permission.
      #
      # Messages that one caller sends at about the same time are told in one event, with all their ids.
      #
      # To export the log for the offline verifier, page through it with `order=asc` and `include=proof` and
      # write one item per line.
      #
      # `GET /v1/audit_events`. Needs the scope `audit_events:read`.
      #
      # @param limit [Integer] How many items a page has at most. (optional)
      # @param cursor [String] Position in the list, taken from `next_cursor`, `prev_cursor` or
      #   `refresh_cursor` of a page of the same list. (optional)
      # @param action [String] Only this action, an operation such as `api_keys.create`. (optional)
      # @param actor_id [String] Only what this API key, app, session or member did. (optional)
      # @param resource_id [String] Only what was done to this resource. (optional)
      # @param outcome [String] Only what succeeded, or only what was refused. One of `succeeded`, `failed`.
      #   (optional)
      # @param order [String] Direction of the list. One of `asc`, `desc`. (optional)
      # @param include [String] With `proof`, every event comes with its place in the chain. One of `proof`.
      #   (optional)
      # @param created_after [String, Time] Only what was created at or after this time. (optional)
      # @param created_before [String, Time] Only what was created before this time. (optional)
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Page<Models::AuditEvent>]
      # @raise [UnprocessableError] The request is well formed but breaks a rule, for example a recipient
      #   that no carrier reaches or a reused idempotency key.
      # @example
      #   client.audit_events.list.each { |item| puts item }
      def list(
        limit: OMIT, cursor: OMIT, action: OMIT, actor_id: OMIT, resource_id: OMIT, outcome: OMIT, order: OMIT,
        include: OMIT, created_after: OMIT, created_before: OMIT, request_options: {}
      )
        paginate(
          OperationTable::AUDIT_EVENTS_LIST,
          request_options,
          query: {
            "limit" => limit,
            "cursor" => cursor,
            "action" => action,
            "actor_id" => actor_id,
            "resource_id" => resource_id,
            "outcome" => outcome,
            "order" => order,
            "include" => include,
            "created_after" => created_after,
            "created_before" => created_before
          }
        )
      end

      # Read an audit event.
      #
      # One event with its proof: its place in the chain of hashes, the text that was hashed, and the first
      # signed checkpoint that covers it.
      #
      # `GET /v1/audit_events/{audit_event_id}`. Needs the scope `audit_events:read`.
      #
      # @param audit_event_id [String] Id of the audit event.
      # @param request_options [Hash] timeouts, retries and what this version does not know: see {Resource}
      # @return [Models::AuditEvent]
      # @raise [NotFoundError] There is nothing with this id in the environment of the credential.
      # @example
      #   result = client.audit_events.get("aud_01k8z7m4x2q9v5n3c6b1a0g7ht")
      def get(audit_event_id, request_options: {})
        perform(OperationTable::AUDIT_EVENTS_GET, request_options, path: [audit_event_id])
      end
    end
  end
end
