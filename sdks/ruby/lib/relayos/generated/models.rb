# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  # Results: one class per object of the contract. Texts of which the contract knows the values have constants; a newer
  # server may send others.
  module Models
    # The way a message takes.
    module Channel
      SMS = "sms"
      EMAIL = "email"
      IN_APP = "in_app"
    end

    # Outbound messages are sent by you; inbound messages come from a recipient.
    module MessageDirection
      OUTBOUND = "outbound"
      INBOUND = "inbound"
    end

    # Where a message stands: `scheduled` → `queued` → `sending` → `sent` → `delivered` → `read`. It ends
    # early as `undelivered` (refused downstream), `failed` (no carrier took it), `unknown` (a carrier may
    # have taken it; never sent twice), `expired` (validity period over) or `canceled`. Inbound messages
    # are `received`.
    module MessageStatus
      SCHEDULED = "scheduled"
      QUEUED = "queued"
      SENDING = "sending"
      SENT = "sent"
      DELIVERED = "delivered"
      READ = "read"
      UNDELIVERED = "undelivered"
      FAILED = "failed"
      UNKNOWN = "unknown"
      EXPIRED = "expired"
      CANCELED = "canceled"
      RECEIVED = "received"
    end

    # A batch is completed when every accepted message has an outcome.
    module MessageBatchStatus
      PROCESSING = "processing"
      COMPLETED = "completed"
    end

    # `active`; `degraded`: nothing but failures for a while, deliveries go on; `paused`: by you, or after
    # 5 days of nothing but failures; `disabled`: the receiver answered 410 Gone. Paused and disabled
    # endpoints get nothing.
    module WebhookEndpointStatus
      ACTIVE = "active"
      DEGRADED = "degraded"
      PAUSED = "paused"
      DISABLED = "disabled"
    end

    # `waiting` for its time; `blocked` by an earlier event of the same subject or conversation;
    # `delivering`; `delivered`; `exhausted`: the schedule of retries is over; `canceled`: the endpoint
    # was deleted, or the event is past its retention.
    module WebhookDeliveryStatus
      WAITING = "waiting"
      BLOCKED = "blocked"
      DELIVERING = "delivering"
      DELIVERED = "delivered"
      EXHAUSTED = "exhausted"
      CANCELED = "canceled"
    end

    # Why an attempt failed: refused here (`url_not_allowed`, `address_forbidden`), no connection, no
    # valid answer in time, or an answer that is no success (`redirect`: they are not followed).
    # `interrupted`: the server that sent it stopped meanwhile; it may have arrived.
    module WebhookFailure
      URL_NOT_ALLOWED = "url_not_allowed"
      ADDRESS_FORBIDDEN = "address_forbidden"
      NAME_NOT_RESOLVED = "name_not_resolved"
      CONNECT_TIMEOUT = "connect_timeout"
      CONNECTION_REFUSED = "connection_refused"
      CONNECTION_RESET = "connection_reset"
      TLS_ERROR = "tls_error"
      TIMEOUT = "timeout"
      RESPONSE_MALFORMED = "response_malformed"
      RESPONSE_TOO_LARGE = "response_too_large"
      CONTENT_ENCODED = "content_encoded"
      REDIRECT = "redirect"
      CLIENT_ERROR = "client_error"
      TOO_MANY_REQUESTS = "too_many_requests"
      GONE = "gone"
      SERVER_ERROR = "server_error"
      TRANSFORMATION_FAILED = "transformation_failed"
      INTERRUPTED = "interrupted"
    end

    # `active`; `degraded`: nothing but failures for a while, it goes on trying; `paused`: by you, or
    # after 5 days of nothing but failures; `disabled`: an http target answered 410 Gone. Paused and
    # disabled sinks keep their place in the feed.
    module EventSinkStatus
      ACTIVE = "active"
      DEGRADED = "degraded"
      PAUSED = "paused"
      DISABLED = "disabled"
    end

    # Whether the work goes on.
    module OperationStatus
      RUNNING = "running"
      COMPLETED = "completed"
      FAILED = "failed"
    end

    # A confidential app keeps a secret, on a server; a public one (in a browser, on a device) can't and
    # has none.
    module OauthClientType
      CONFIDENTIAL = "confidential"
      PUBLIC = "public"
    end

    # A way to get tokens.
    module OauthGrantType
      AUTHORIZATION_CODE = "authorization_code"
      REFRESH_TOKEN = "refresh_token"
      CLIENT_CREDENTIALS = "client_credentials"
      URN_IETF_PARAMS_OAUTH_GRANT_TYPE_DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
    end

    # A signature algorithm. Those with a shared secret are not taken.
    module TokenAlgorithm
      EDDSA = "EdDSA"
      ES256 = "ES256"
      ES384 = "ES384"
      PS256 = "PS256"
      RS256 = "RS256"
    end

    # What the header of a token must say in `typ`: `at+jwt` for access tokens after RFC 9068; `jwt` for
    # issuers that write `JWT` or nothing. With `jwt` choose an audience that no ID token has.
    module TokenType
      AT_JWT = "at+jwt"
      JWT = "jwt"
    end

    # Why a batch did not arrive: refused here (`url_not_allowed`, `address_forbidden`), no connection, an
    # HTTP answer that is no success, or what the broker said: `authentication_failed`, `target_missing`
    # (no such topic, exchange or stream), `unroutable` (no queue takes it), `too_large`, `rejected`.
    # `storage_error`: the file can not be written.
    module EventSinkFailure
      URL_NOT_ALLOWED = "url_not_allowed"
      ADDRESS_FORBIDDEN = "address_forbidden"
      NAME_NOT_RESOLVED = "name_not_resolved"
      CONNECT_TIMEOUT = "connect_timeout"
      CONNECTION_REFUSED = "connection_refused"
      CONNECTION_RESET = "connection_reset"
      TLS_ERROR = "tls_error"
      TIMEOUT = "timeout"
      RESPONSE_MALFORMED = "response_malformed"
      RESPONSE_TOO_LARGE = "response_too_large"
      CONTENT_ENCODED = "content_encoded"
      REDIRECT = "redirect"
      CLIENT_ERROR = "client_error"
      TOO_MANY_REQUESTS = "too_many_requests"
      GONE = "gone"
      SERVER_ERROR = "server_error"
      AUTHENTICATION_FAILED = "authentication_failed"
      TARGET_MISSING = "target_missing"
      REJECTED = "rejected"
      UNROUTABLE = "unroutable"
      TOO_LARGE = "too_large"
      STORAGE_ERROR = "storage_error"
      INTERRUPTED = "interrupted"
    end

    # Something that happened. New types are added over time; readers skip the ones that they do not know.
    #
    # @see MessageScheduledEvent
    # @see MessageQueuedEvent
    # @see MessageSendingEvent
    # @see MessageSentEvent
    # @see MessageDeliveredEvent
    # @see MessageReadEvent
    # @see MessageUndeliveredEvent
    # @see MessageFailedEvent
    # @see MessageUnknownEvent
    # @see MessageExpiredEvent
    # @see MessageCanceledEvent
    # @see MessageFailoverStartedEvent
    # @see MessageReceivedEvent
    # @see EmailDeferredEvent
    # @see EmailBouncedEvent
    # @see EmailComplainedEvent
    # @see MessageBatchCompletedEvent
    # @see WebhookEndpointCreatedEvent
    # @see WebhookEndpointUpdatedEvent
    # @see WebhookEndpointSecretRotatedEvent
    # @see WebhookEndpointDegradedEvent
    # @see WebhookEndpointPausedEvent
    # @see WebhookEndpointDisabledEvent
    # @see WebhookEndpointRecoveredEvent
    # @see WebhookEndpointCertificateExpiringEvent
    # @see WebhookDeliveryExhaustedEvent
    # @see EventSinkCreatedEvent
    # @see EventSinkUpdatedEvent
    # @see EventSinkDegradedEvent
    # @see EventSinkPausedEvent
    # @see EventSinkDisabledEvent
    # @see EventSinkRecoveredEvent
    # @see RateLimitExceededEvent
    # @see OperationCompletedEvent
    # @see UnknownEvent
    module Event
      extend Union
    end

    # What the message says. Which members are present depends on the channel.
    class MessageContent < Model
      fields %i[text subject html title]

      # @return [String, nil]
      def text = @data["text"]

      # @return [String, nil]
      def subject = @data["subject"]

      # @return [String, nil]
      def html = @data["html"]

      # @return [String, nil]
      def title = @data["title"]
    end

    # Why a message did not reach its recipient.
    class MessageError < Model
      fields %i[code message vendor_code]

      # Known values of {#code}.
      module Code
        CARRIER_FILTERED = "carrier_filtered"
        CARRIER_UNAVAILABLE = "carrier_unavailable"
        CARRIER_THROTTLED = "carrier_throttled"
        CARRIER_REJECTED = "carrier_rejected"
        MAILBOX_UNAVAILABLE = "mailbox_unavailable"
        OUTCOME_UNKNOWN = "outcome_unknown"
        VALIDITY_EXPIRED = "validity_expired"
      end

      # @return [String] see {Code}
      def code = @data["code"]

      # @return [String]
      def message = @data["message"]

      # The carrier's own code.
      # @return [String, nil]
      def vendor_code = @data["vendor_code"]
    end

    # One message to or from one recipient on one channel.
    class Message < Model
      fields %i[
        id object channel direction status to from content metadata tags batch_id in_reply_to attempts error
        scheduled_at expires_at created_at updated_at sent_at delivered_at read_at
      ]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String] see {Channel}
      def channel = @data["channel"]

      # @return [String] see {MessageDirection}
      def direction = @data["direction"]

      # @return [String] see {MessageStatus}
      def status = @data["status"]

      # The recipient; your own sender if the message is inbound.
      # @return [String, nil]
      def to = @data["to"]

      # The sender; null while the default sender of the channel is used.
      # @return [String, nil]
      def from = @data["from"]

      # @return [Models::MessageContent, nil]
      def content = MessageContent.decode(@data["content"])

      # @return [Hash{String=>String}, nil]
      def metadata = @data["metadata"]

      # @return [Array<String>]
      def tags = @data["tags"]

      # The batch that the message came with.
      # @return [String, nil]
      def batch_id = @data["batch_id"]

      # For an inbound message, the outbound message that it answers, if known.
      # @return [String, nil]
      def in_reply_to = @data["in_reply_to"]

      # How often the message was handed to a carrier.
      # @return [Integer]
      def attempts = @data["attempts"]

      # Why the message did not reach its recipient.
      # @return [Models::MessageError, nil]
      def error = MessageError.decode(@data["error"])

      # When the message is due, if it was scheduled.
      # @return [String, nil]
      def scheduled_at = @data["scheduled_at"]

      # The end of the validity period.
      # @return [String, nil]
      def expires_at = @data["expires_at"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]

      # When a carrier took the message.
      # @return [String, nil]
      def sent_at = @data["sent_at"]

      # When the carrier confirmed delivery.
      # @return [String, nil]
      def delivered_at = @data["delivered_at"]

      # When the recipient opened the message.
      # @return [String, nil]
      def read_at = @data["read_at"]
    end

    # One fault of a request.
    class ProblemFault < Model
      fields %i[in pointer code message]

      # Known values of {#in}.
      module In
        BODY = "body"
        QUERY = "query"
        PATH = "path"
        HEADER = "header"
      end

      # The part of the request that the pointer points into.
      # @return [String] see {In}
      def in = @data["in"]

      # JSON pointer (RFC 6901) to the fault; `/limit` is the query parameter `limit`.
      # @return [String]
      def pointer = @data["pointer"]

      # The rule that was broken.
      # @return [String]
      def code = @data["code"]

      # @return [String]
      def message = @data["message"]
    end

    # A step that can help.
    class ProblemNextStep < Model
      fields %i[action docs]

      # @return [String]
      def action = @data["action"]

      # @return [String, nil]
      def docs = @data["docs"]
    end

    # What went wrong, as RFC 9457 problem details with a stable code and what to do next.
    class Problem < Model
      fields %i[
        type title status detail instance code category request_id trace_id retryable vendor_code errors next
      ], renamed: { "violated-policies" => :violated_policies }

      # Known values of {#category}.
      module Category
        REQUEST = "request"
        AUTHENTICATION = "authentication"
        PERMISSION = "permission"
        NOT_FOUND = "not_found"
        CONFLICT = "conflict"
        RULE = "rule"
        RATE_LIMIT = "rate_limit"
        AVAILABILITY = "availability"
        SERVER = "server"
      end

      # Identifies the kind of problem and leads to its documentation. Relative to this server, or an IANA
      # problem type.
      # @return [String]
      def type = @data["type"]

      # The kind of problem in words; the same for every occurrence.
      # @return [String]
      def title = @data["title"]

      # @return [Integer]
      def status = @data["status"]

      # This occurrence in words.
      # @return [String]
      def detail = @data["detail"]

      # Identifies this occurrence.
      # @return [String, nil]
      def instance = @data["instance"]

      # Stable name of the kind of problem; compare this, never the texts.
      # @return [String]
      def code = @data["code"]

      # What kind of remedy helps.
      # @return [String] see {Category}
      def category = @data["category"]

      # Quote this when you ask for help; it is in the server's log.
      # @return [String]
      def request_id = @data["request_id"]

      # W3C trace id of the request.
      # @return [String, nil]
      def trace_id = @data["trace_id"]

      # Whether the same request can succeed later.
      # @return [Boolean]
      def retryable = @data["retryable"]

      # The carrier's own code, if it was a carrier that refused.
      # @return [String, nil]
      def vendor_code = @data["vendor_code"]

      # One entry per fault of the request.
      # @return [Array<Models::ProblemFault>, nil]
      def errors = Decode.list(@data["errors"]) { |item| ProblemFault.decode(item) }

      # What to do about it, best first.
      # @return [Array<Models::ProblemNextStep>, nil]
      def next = Decode.list(@data["next"]) { |item| ProblemNextStep.decode(item) }

      # With 429, names of the rate limit policies that were exceeded.
      # @return [Array<String>, nil]
      def violated_policies = @data["violated-policies"]
    end

    # What all events have in common.
    class EventBase < Model
      fields %i[id object type timestamp api_version environment_id region subject]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # What happened, as `<resource>.<past tense>`.
      # @return [String]
      def type = @data["type"]

      # @return [String]
      def timestamp = @data["timestamp"]

      # The version of the API that the data is in.
      # @return [String]
      def api_version = @data["api_version"]

      # @return [String]
      def environment_id = @data["environment_id"]

      # @return [String]
      def region = @data["region"]

      # Id of the resource that it happened to.
      # @return [String]
      def subject = @data["subject"]
    end

    # A message at the moment of the event, without its content, and the attempt that led to it.
    class MessageEventData < Model
      fields %i[id object channel direction status to from metadata tags batch_id attempt carrier error]

      # Id of the message.
      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String] see {Channel}
      def channel = @data["channel"]

      # @return [String] see {MessageDirection}
      def direction = @data["direction"]

      # @return [String] see {MessageStatus}
      def status = @data["status"]

      # @return [String, nil]
      def to = @data["to"]

      # @return [String, nil]
      def from = @data["from"]

      # @return [Hash{String=>String}, nil]
      def metadata = @data["metadata"]

      # @return [Array<String>]
      def tags = @data["tags"]

      # @return [String, nil]
      def batch_id = @data["batch_id"]

      # Number of the attempt, from 1; 0 before the first.
      # @return [Integer]
      def attempt = @data["attempt"]

      # The carrier of the attempt.
      # @return [String, nil]
      def carrier = @data["carrier"]

      # @return [Models::MessageError, nil]
      def error = MessageError.decode(@data["error"])
    end

    # A message was accepted and waits for its time.
    class MessageScheduledEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # A message waits for its carrier.
    class MessageQueuedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # A message is being handed to a carrier.
    class MessageSendingEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # The carrier took the message.
    class MessageSentEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # The carrier confirmed delivery to the recipient.
    class MessageDeliveredEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # The recipient opened the message.
    class MessageReadEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # The carrier reported that the message did not reach the recipient.
    class MessageUndeliveredEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # The message could not be handed to any carrier.
    class MessageFailedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # The carrier may or may not have taken the message; it is not sent again.
    class MessageUnknownEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # The validity period ended before delivery was confirmed.
    class MessageExpiredEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # The message was canceled before it was sent.
    class MessageCanceledEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # A carrier failed and the next one of the plan is tried.
    class MessageFailoverStartedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # A recipient wrote back.
    class MessageReceivedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::Message]
      def data = Message.decode(@data["data"])
    end

    # The receiving mail server asked to try again later.
    class EmailDeferredEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # The receiving mail server refused the email for good.
    class EmailBouncedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # The recipient marked the email as spam.
    class EmailComplainedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageEventData]
      def data = MessageEventData.decode(@data["data"])
    end

    # How many messages of the batch stand where.
    class MessageBatchCounts < Model
      fields %i[total accepted rejected finished]

      # @return [Integer]
      def total = @data["total"]

      # @return [Integer]
      def accepted = @data["accepted"]

      # @return [Integer]
      def rejected = @data["rejected"]

      # Accepted messages that have their outcome.
      # @return [Integer]
      def finished = @data["finished"]
    end

    # A batch at the moment of the event.
    class MessageBatchEventData < Model
      fields %i[id object status operation_id counts]

      # Id of the batch.
      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String] see {MessageBatchStatus}
      def status = @data["status"]

      # @return [String]
      def operation_id = @data["operation_id"]

      # @return [Models::MessageBatchCounts]
      def counts = MessageBatchCounts.decode(@data["counts"])
    end

    # Every accepted message of a batch reached its outcome.
    class MessageBatchCompletedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::MessageBatchEventData]
      def data = MessageBatchEventData.decode(@data["data"])
    end

    # A webhook endpoint at the moment of the event.
    class WebhookEndpointEventData < Model
      fields %i[id object url status status_reason failing_since]

      # Id of the endpoint.
      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String, nil]
      def url = @data["url"]

      # @return [String] see {WebhookEndpointStatus}
      def status = @data["status"]

      # @return [String, nil]
      def status_reason = @data["status_reason"]

      # @return [String, nil]
      def failing_since = @data["failing_since"]
    end

    # A webhook endpoint was created.
    class WebhookEndpointCreatedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::WebhookEndpointEventData]
      def data = WebhookEndpointEventData.decode(@data["data"])
    end

    # A webhook endpoint was changed, paused or taken up again.
    class WebhookEndpointUpdatedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::WebhookEndpointEventData]
      def data = WebhookEndpointEventData.decode(@data["data"])
    end

    # A webhook endpoint has a new signing secret.
    class WebhookEndpointSecretRotatedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::WebhookEndpointEventData]
      def data = WebhookEndpointEventData.decode(@data["data"])
    end

    # A webhook endpoint has had nothing but failures for a while.
    class WebhookEndpointDegradedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::WebhookEndpointEventData]
      def data = WebhookEndpointEventData.decode(@data["data"])
    end

    # A webhook endpoint had nothing but failures for days, and gets nothing more.
    class WebhookEndpointPausedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::WebhookEndpointEventData]
      def data = WebhookEndpointEventData.decode(@data["data"])
    end

    # The receiver of a webhook endpoint said that it is gone.
    class WebhookEndpointDisabledEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::WebhookEndpointEventData]
      def data = WebhookEndpointEventData.decode(@data["data"])
    end

    # A webhook endpoint works again.
    class WebhookEndpointRecoveredEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::WebhookEndpointEventData]
      def data = WebhookEndpointEventData.decode(@data["data"])
    end

    # The certificate that ends.
    class EndingCertificate < Model
      fields %i[status fingerprint expires_at days_left]

      # Known values of {#status}.
      module Status
        EXPIRES_IN_30_DAYS = "expires_in_30_days"
        EXPIRES_IN_7_DAYS = "expires_in_7_days"
        EXPIRED = "expired"
      end

      # The latest of these that holds.
      # @return [String] see {Status}
      def status = @data["status"]

      # SHA-256 of the certificate in hexadecimal with colons.
      # @return [String]
      def fingerprint = @data["fingerprint"]

      # @return [String]
      def expires_at = @data["expires_at"]

      # Whole days until it ends, rounded up; 0 when it has ended.
      # @return [Integer]
      def days_left = @data["days_left"]
    end

    # A webhook endpoint whose client certificate ends soon, or has ended.
    class WebhookEndpointCertificateEventData < Model
      fields %i[id object url client_certificate]

      # Id of the endpoint.
      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String, nil]
      def url = @data["url"]

      # @return [Models::EndingCertificate]
      def client_certificate = EndingCertificate.decode(@data["client_certificate"])
    end

    # The client certificate of a webhook endpoint ends within 30 days, within 7 days, or has ended. Each
    # is told once.
    class WebhookEndpointCertificateExpiringEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::WebhookEndpointCertificateEventData]
      def data = WebhookEndpointCertificateEventData.decode(@data["data"])
    end

    # A delivery at the moment of the event.
    class WebhookDeliveryEventData < Model
      fields %i[id object endpoint_id event_id event_type status attempt_count last_failure]

      # Id of the delivery.
      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def endpoint_id = @data["endpoint_id"]

      # @return [String]
      def event_id = @data["event_id"]

      # @return [String]
      def event_type = @data["event_type"]

      # @return [String] see {WebhookDeliveryStatus}
      def status = @data["status"]

      # @return [Integer]
      def attempt_count = @data["attempt_count"]

      # @return [String, nil] see {WebhookFailure}
      def last_failure = @data["last_failure"]
    end

    # The last retry of a delivery failed.
    class WebhookDeliveryExhaustedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::WebhookDeliveryEventData]
      def data = WebhookDeliveryEventData.decode(@data["data"])
    end

    # An event sink at the moment of the event.
    class EventSinkEventData < Model
      fields %i[id object type name status status_reason failing_since last_error]

      # Known values of {#type}.
      module Type
        HTTP = "http"
        FILE = "file"
        KAFKA = "kafka"
        AMQP = "amqp"
        NATS = "nats"
      end

      # Id of the sink.
      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String] see {Type}
      def type = @data["type"]

      # @return [String]
      def name = @data["name"]

      # @return [String] see {EventSinkStatus}
      def status = @data["status"]

      # @return [String, nil]
      def status_reason = @data["status_reason"]

      # @return [String, nil]
      def failing_since = @data["failing_since"]

      # Why the newest attempt failed.
      # @return [String, nil]
      def last_error = @data["last_error"]
    end

    # An event sink was created.
    class EventSinkCreatedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::EventSinkEventData]
      def data = EventSinkEventData.decode(@data["data"])
    end

    # An event sink was changed.
    class EventSinkUpdatedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::EventSinkEventData]
      def data = EventSinkEventData.decode(@data["data"])
    end

    # An event sink has had nothing but failures for a while; it goes on trying.
    class EventSinkDegradedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::EventSinkEventData]
      def data = EventSinkEventData.decode(@data["data"])
    end

    # An event sink was paused after days of nothing but failures.
    class EventSinkPausedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::EventSinkEventData]
      def data = EventSinkEventData.decode(@data["data"])
    end

    # The target of an event sink said that it is gone.
    class EventSinkDisabledEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::EventSinkEventData]
      def data = EventSinkEventData.decode(@data["data"])
    end

    # An event sink that was degraded works again.
    class EventSinkRecoveredEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::EventSinkEventData]
      def data = EventSinkEventData.decode(@data["data"])
    end

    # What was refused since the last event about the same credential and policies.
    class RateLimitExceededEventData < Model
      fields %i[object credential_type credential_id policies operation refused since]

      # Known values of {#credential_type}.
      module CredentialType
        API_KEY = "api_key"
        ACCESS_TOKEN = "access_token"
        SESSION = "session"
      end

      # @return [String]
      def object = @data["object"]

      # @return [String] see {CredentialType}
      def credential_type = @data["credential_type"]

      # Of the API key, the app or the session.
      # @return [String]
      def credential_id = @data["credential_id"]

      # Names of the policies without room, as in `violated-policies` of the answer; `default` is the limit
      # of the environment.
      # @return [Array<String>]
      def policies = @data["policies"]

      # Of the last request that was refused.
      # @return [String]
      def operation = @data["operation"]

      # How many requests.
      # @return [Integer]
      def refused = @data["refused"]

      # Time of the first of them.
      # @return [String]
      def since = @data["since"]
    end

    # Requests of a credential were refused with 429.
    class RateLimitExceededEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::RateLimitExceededEventData]
      def data = RateLimitExceededEventData.decode(@data["data"])
    end

    # Why an operation failed.
    class OperationError < Model
      fields %i[code message]

      # @return [String]
      def code = @data["code"]

      # @return [String]
      def message = @data["message"]
    end

    # Work that goes on after its request was answered.
    class Operation < Model
      fields %i[id object type status resource_id error created_at completed_at]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # The operation of the API that started it, for example `message_batches.create`.
      # @return [String]
      def type = @data["type"]

      # @return [String] see {OperationStatus}
      def status = @data["status"]

      # What the operation works on.
      # @return [String, nil]
      def resource_id = @data["resource_id"]

      # @return [Models::OperationError, nil]
      def error = OperationError.decode(@data["error"])

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String, nil]
      def completed_at = @data["completed_at"]
    end

    # An asynchronous operation ended.
    class OperationCompletedEvent < EventBase
      fields %i[type data]

      # @return [String]
      def type = @data["type"]

      # @return [Models::Operation]
      def data = Operation.decode(@data["data"])
    end

    # Why a message of a batch was rejected; the same codes as the problems of `messages.create`.
    class MessageRejection < Model
      fields %i[code message]

      # @return [String]
      def code = @data["code"]

      # @return [String]
      def message = @data["message"]
    end

    # What became of one message of the batch.
    class MessageBatchResult < Model
      fields %i[index status message_id error]

      # Known values of {#status}.
      module Status
        ACCEPTED = "accepted"
        REJECTED = "rejected"
      end

      # Position in the request, from 0.
      # @return [Integer]
      def index = @data["index"]

      # @return [String] see {Status}
      def status = @data["status"]

      # @return [String, nil]
      def message_id = @data["message_id"]

      # @return [Models::MessageRejection, nil]
      def error = MessageRejection.decode(@data["error"])
    end

    # Messages that were sent together, and what became of each.
    class MessageBatch < Model
      fields %i[id object status operation_id counts results metadata created_at completed_at]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String] see {MessageBatchStatus}
      def status = @data["status"]

      # The operation that ends when every accepted message has its outcome.
      # @return [String]
      def operation_id = @data["operation_id"]

      # @return [Models::MessageBatchCounts]
      def counts = MessageBatchCounts.decode(@data["counts"])

      # One entry per message of the request, in its order.
      # @return [Array<Models::MessageBatchResult>]
      def results = Decode.list(@data["results"]) { |item| MessageBatchResult.decode(item) }

      # @return [Hash{String=>String}, nil]
      def metadata = @data["metadata"]

      # @return [String]
      def created_at = @data["created_at"]

      # When the last accepted message had its outcome.
      # @return [String, nil]
      def completed_at = @data["completed_at"]
    end

    # Bounds of one connection.
    class EventStreamLimits < Model
      fields %i[subscriptions frame_bytes frames_per_second calls_at_once]

      # At the same time.
      # @return [Integer]
      def subscriptions = @data["subscriptions"]

      # Of a frame from the client.
      # @return [Integer]
      def frame_bytes = @data["frame_bytes"]

      # From the client.
      # @return [Integer]
      def frames_per_second = @data["frames_per_second"]

      # Calls without an answer yet.
      # @return [Integer]
      def calls_at_once = @data["calls_at_once"]
    end

    # Where the stream of the environment begins and ends now, and what a connection may ask of it.
    class EventStream < Model
      fields %i[object environment_id api_version oldest_event_id last_event_id limits]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def environment_id = @data["environment_id"]

      # @return [String]
      def api_version = @data["api_version"]

      # The oldest event that can be resumed from.
      # @return [String, nil]
      def oldest_event_id = @data["oldest_event_id"]

      # The newest event; resume from it to miss nothing from now on.
      # @return [String, nil]
      def last_event_id = @data["last_event_id"]

      # @return [Models::EventStreamLimits]
      def limits = EventStreamLimits.decode(@data["limits"])
    end

    # A ticket that opens one connection to the event stream.
    class EventStreamTicket < Model
      fields %i[id object ticket scopes created_at expires_at], hidden: %w[ticket]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # Present it as the WebSocket subprotocol `relayos.ticket.<ticket>`. Works once.
      # @return [String]
      def ticket = @data["ticket"]

      # What the connection may do.
      # @return [Array<String>]
      def scopes = @data["scopes"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def expires_at = @data["expires_at"]
    end

    # A kind of event.
    class EventType < Model
      fields %i[name object description schema example deprecated_on]

      # The `type` of its events.
      # @return [String]
      def name = @data["name"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def description = @data["description"]

      # JSON Schema (2020-12) of its events, self-contained.
      # @return [Hash]
      def schema = @data["schema"]

      # One event of this type.
      # @return [Hash]
      def example = @data["example"]

      # @return [String, nil]
      def deprecated_on = @data["deprecated_on"]
    end

    # What narrows a credential below its scopes. A list that is absent narrows nothing.
    class Restrictions < Model
      fields %i[channels senders conversations]

      # Only messages on these channels.
      # @return [Array<String>, nil]
      def channels = @data["channels"]

      # Only messages from these senders.
      # @return [Array<String>, nil]
      def senders = @data["senders"]

      # Only these conversations.
      # @return [Array<String>, nil]
      def conversations = @data["conversations"]
    end

    # An app that gets tokens from the OAuth 2.1 server under `/oauth`.
    class OauthClient < Model
      fields %i[
        id object name type redirect_uris grant_types scopes token_endpoint_auth_method restrictions environment_id
        secret_last4 previous_secret_expires_at created_at updated_at revoked_at
      ]

      # The `client_id` of the app.
      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def name = @data["name"]

      # @return [String] see {OauthClientType}
      def type = @data["type"]

      # @return [Array<String>]
      def redirect_uris = @data["redirect_uris"]

      # @return [Array<String>] see {OauthGrantType}
      def grant_types = @data["grant_types"]

      # The most that the app may do.
      # @return [Array<String>]
      def scopes = @data["scopes"]

      # How the app proves itself at the token endpoint.
      # @return [String]
      def token_endpoint_auth_method = @data["token_endpoint_auth_method"]

      # @return [Models::Restrictions]
      def restrictions = Restrictions.decode(@data["restrictions"])

      # Where tokens work that the app gets for itself.
      # @return [String]
      def environment_id = @data["environment_id"]

      # The end of the secret; null for a public app.
      # @return [String, nil]
      def secret_last4 = @data["secret_last4"]

      # Until then the secret before works too.
      # @return [String, nil]
      def previous_secret_expires_at = @data["previous_secret_expires_at"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]

      # When the app was removed; its tokens ended then.
      # @return [String, nil]
      def revoked_at = @data["revoked_at"]
    end

    # An app and its secret, which is shown this once.
    class OauthClientWithSecret < Model
      fields %i[
        id object name type redirect_uris grant_types scopes token_endpoint_auth_method restrictions environment_id
        secret_last4 previous_secret_expires_at created_at updated_at revoked_at client_secret
      ], hidden: %w[client_secret]

      # The `client_id` of the app.
      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def name = @data["name"]

      # @return [String] see {OauthClientType}
      def type = @data["type"]

      # @return [Array<String>]
      def redirect_uris = @data["redirect_uris"]

      # @return [Array<String>] see {OauthGrantType}
      def grant_types = @data["grant_types"]

      # The most that the app may do.
      # @return [Array<String>]
      def scopes = @data["scopes"]

      # How the app proves itself at the token endpoint.
      # @return [String]
      def token_endpoint_auth_method = @data["token_endpoint_auth_method"]

      # @return [Models::Restrictions]
      def restrictions = Restrictions.decode(@data["restrictions"])

      # Where tokens work that the app gets for itself.
      # @return [String]
      def environment_id = @data["environment_id"]

      # The end of the secret; null for a public app.
      # @return [String, nil]
      def secret_last4 = @data["secret_last4"]

      # Until then the secret before works too.
      # @return [String, nil]
      def previous_secret_expires_at = @data["previous_secret_expires_at"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]

      # When the app was removed; its tokens ended then.
      # @return [String, nil]
      def revoked_at = @data["revoked_at"]

      # Shown this once; null for a public app.
      # @return [String, nil]
      def client_secret = @data["client_secret"]
    end

    # What a member let an app do in the environment.
    class OauthGrant < Model
      fields %i[id object oauth_client_id oauth_client_name member_id scopes created_at expires_at]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def oauth_client_id = @data["oauth_client_id"]

      # @return [String]
      def oauth_client_name = @data["oauth_client_name"]

      # Who agreed.
      # @return [String]
      def member_id = @data["member_id"]

      # What was agreed to. Tokens can do this as long as the app and the member may do it too.
      # @return [Array<String>]
      def scopes = @data["scopes"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def expires_at = @data["expires_at"]
    end

    # A public key.
    class TokenKey < Model
      fields %i[kty kid alg crv x y n e]

      # @return [String]
      def kty = @data["kty"]

      # @return [String]
      def kid = @data["kid"]

      # @return [String, nil]
      def alg = @data["alg"]

      # @return [String, nil]
      def crv = @data["crv"]

      # @return [String, nil]
      def x = @data["x"]

      # @return [String, nil]
      def y = @data["y"]

      # @return [String, nil]
      def n = @data["n"]

      # @return [String, nil]
      def e = @data["e"]
    end

    # Public keys (RFC 7517). Other members are ignored.
    class TokenKeySet < Model
      fields [:keys]

      # @return [Array<Models::TokenKey>]
      def keys = Decode.list(@data["keys"]) { |item| TokenKey.decode(item) }
    end

    # What a token may do whose claim has the value; one of `role` and `scopes` is set.
    class ClaimMapping < Model
      fields %i[claim value role scopes]

      # @return [String]
      def claim = @data["claim"]

      # @return [String]
      def value = @data["value"]

      # Name of a built-in role or id of a custom one.
      # @return [String, nil]
      def role = @data["role"]

      # @return [Array<String>]
      def scopes = @data["scopes"]
    end

    # An issuer whose tokens are taken.
    class TokenIssuer < Model
      fields %i[id object name issuer audience jwks_url jwks algorithms token_type claim_mappings created_at updated_at]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def name = @data["name"]

      # @return [String]
      def issuer = @data["issuer"]

      # @return [String]
      def audience = @data["audience"]

      # @return [String, nil]
      def jwks_url = @data["jwks_url"]

      # @return [Models::TokenKeySet, nil]
      def jwks = TokenKeySet.decode(@data["jwks"])

      # @return [Array<String>] see {TokenAlgorithm}
      def algorithms = @data["algorithms"]

      # @return [String] see {TokenType}
      def token_type = @data["token_type"]

      # @return [Array<Models::ClaimMapping>]
      def claim_mappings = Decode.list(@data["claim_mappings"]) { |item| ClaimMapping.decode(item) }

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]
    end

    # A key of one environment, without its secret.
    class ApiKey < Model
      fields %i[
        id object name environment_id last4 scopes ip_ranges restrictions created_by expires_at revoked_at last_used_at
        created_at updated_at
      ]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def name = @data["name"]

      # @return [String]
      def environment_id = @data["environment_id"]

      # The last four characters of the key, to tell keys apart.
      # @return [String]
      def last4 = @data["last4"]

      # What the key may do.
      # @return [Array<String>]
      def scopes = @data["scopes"]

      # Where requests may come from; empty means anywhere.
      # @return [Array<String>]
      def ip_ranges = @data["ip_ranges"]

      # @return [Models::Restrictions]
      def restrictions = Restrictions.decode(@data["restrictions"])

      # The key, app or member that created it; null for the first keys of an installation.
      # @return [String, nil]
      def created_by = @data["created_by"]

      # When the key stops working.
      # @return [String, nil]
      def expires_at = @data["expires_at"]

      # When the key was revoked.
      # @return [String, nil]
      def revoked_at = @data["revoked_at"]

      # The last use that was noticed, to about ten seconds.
      # @return [String, nil]
      def last_used_at = @data["last_used_at"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]
    end

    # A key with its secret. This is the only time that the secret is shown.
    class ApiKeyWithSecret < Model
      fields %i[
        id object name environment_id last4 scopes ip_ranges restrictions created_by expires_at revoked_at last_used_at
        created_at updated_at api_key
      ], hidden: %w[api_key]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def name = @data["name"]

      # @return [String]
      def environment_id = @data["environment_id"]

      # The last four characters of the key, to tell keys apart.
      # @return [String]
      def last4 = @data["last4"]

      # What the key may do.
      # @return [Array<String>]
      def scopes = @data["scopes"]

      # Where requests may come from; empty means anywhere.
      # @return [Array<String>]
      def ip_ranges = @data["ip_ranges"]

      # @return [Models::Restrictions]
      def restrictions = Restrictions.decode(@data["restrictions"])

      # The key, app or member that created it; null for the first keys of an installation.
      # @return [String, nil]
      def created_by = @data["created_by"]

      # When the key stops working.
      # @return [String, nil]
      def expires_at = @data["expires_at"]

      # When the key was revoked.
      # @return [String, nil]
      def revoked_at = @data["revoked_at"]

      # The last use that was noticed, to about ten seconds.
      # @return [String, nil]
      def last_used_at = @data["last_used_at"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]

      # The secret: `rk_<test|live>_<region>_…`. Keep it; it can not be shown again.
      # @return [String]
      def api_key = @data["api_key"]
    end

    # Whoever runs projects here; members, roles and the security policy are theirs.
    class Organization < Model
      fields %i[id object name created_at updated_at]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def name = @data["name"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]
    end

    # What the organization asks of its people and credentials.
    class SecurityPolicy < Model
      fields %i[
        mfa_required session_minutes session_idle_minutes allowed_methods ip_ranges key_max_age_days
        https_only_endpoints
      ]

      # Whether people need a second factor or a passkey.
      # @return [Boolean]
      def mfa_required = @data["mfa_required"]

      # How long a sign-in lasts at most.
      # @return [Integer]
      def session_minutes = @data["session_minutes"]

      # How long a session may be idle.
      # @return [Integer]
      def session_idle_minutes = @data["session_idle_minutes"]

      # How people may sign in: `password`, `passkey`, `oidc`, `saml`.
      # @return [Array<String>]
      def allowed_methods = @data["allowed_methods"]

      # Where people and credentials of the organization may come from; empty means anywhere.
      # @return [Array<String>]
      def ip_ranges = @data["ip_ranges"]

      # How old the secret of an API key may get; null for any age.
      # @return [Integer, nil]
      def key_max_age_days = @data["key_max_age_days"]

      # Whether webhook endpoints and other targets must be https.
      # @return [Boolean]
      def https_only_endpoints = @data["https_only_endpoints"]
    end

    # Who can not go on as before. Lists hold up to 100 ids.
    class SecurityPolicyEffect < Model
      fields %i[api_keys_too_old members_without_second_factor caller_locked_out]

      # Keys that stop working because their secret is too old; rotate them first.
      # @return [Array<String>]
      def api_keys_too_old = @data["api_keys_too_old"]

      # Members who must set up a second factor at their next sign-in.
      # @return [Array<String>]
      def members_without_second_factor = @data["members_without_second_factor"]

      # Whether the address of this request is outside the ranges.
      # @return [Boolean]
      def caller_locked_out = @data["caller_locked_out"]
    end

    # A security policy, and whom it affects.
    class SecurityPolicyChange < Model
      fields %i[object dry_run policy affected]

      # @return [String]
      def object = @data["object"]

      # Whether nothing was changed.
      # @return [Boolean]
      def dry_run = @data["dry_run"]

      # @return [Models::SecurityPolicy]
      def policy = SecurityPolicy.decode(@data["policy"])

      # @return [Models::SecurityPolicyEffect]
      def affected = SecurityPolicyEffect.decode(@data["affected"])
    end

    # A separate space of data within a project.
    class Environment < Model
      fields %i[id kind]

      # Known values of {#kind}.
      module Kind
        SANDBOX = "sandbox"
        LIVE = "live"
      end

      # @return [String]
      def id = @data["id"]

      # A sandbox never sends for real.
      # @return [String] see {Kind}
      def kind = @data["kind"]
    end

    # A project; its region is fixed. Its environments hold messages, events and keys.
    class Project < Model
      fields %i[id object name region environments created_at updated_at]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def name = @data["name"]

      # Where its data lives.
      # @return [String]
      def region = @data["region"]

      # @return [Array<Models::Environment>]
      def environments = Decode.list(@data["environments"]) { |item| Environment.decode(item) }

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]
    end

    # A project with the first key of each environment. This is the only time that the keys are shown.
    class ProjectWithKeys < Model
      fields %i[id object name region environments created_at updated_at api_keys]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def name = @data["name"]

      # Where its data lives.
      # @return [String]
      def region = @data["region"]

      # @return [Array<Models::Environment>]
      def environments = Decode.list(@data["environments"]) { |item| Environment.decode(item) }

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]

      # The first key of each environment, with the scopes of the caller.
      # @return [Array<Models::ApiKeyWithSecret>]
      def api_keys = Decode.list(@data["api_keys"]) { |item| ApiKeyWithSecret.decode(item) }
    end

    # A person in the organization.
    class Member < Model
      fields %i[id object email name roles status created_at updated_at]

      # Known values of {#status}.
      module Status
        ACTIVE = "active"
        SUSPENDED = "suspended"
      end

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String, nil]
      def email = @data["email"]

      # @return [String, nil]
      def name = @data["name"]

      # Names of built-in roles and ids of custom roles.
      # @return [Array<String>]
      def roles = @data["roles"]

      # @return [String] see {Status}
      def status = @data["status"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]
    end

    # A person who was asked to join.
    class Invitation < Model
      fields %i[id object email roles status invited_by created_at expires_at]

      # Known values of {#status}.
      module Status
        PENDING = "pending"
        ACCEPTED = "accepted"
        REVOKED = "revoked"
        EXPIRED = "expired"
      end

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String, nil]
      def email = @data["email"]

      # The roles that the person will have.
      # @return [Array<String>]
      def roles = @data["roles"]

      # @return [String] see {Status}
      def status = @data["status"]

      # @return [String]
      def invited_by = @data["invited_by"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def expires_at = @data["expires_at"]
    end

    # An invitation with its token. This is the only time that the token is shown.
    class InvitationWithToken < Model
      fields %i[id object email roles status invited_by created_at expires_at token url], hidden: %w[token url]

      # Known values of {#status}.
      module Status
        PENDING = "pending"
        ACCEPTED = "accepted"
        REVOKED = "revoked"
        EXPIRED = "expired"
      end

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String, nil]
      def email = @data["email"]

      # The roles that the person will have.
      # @return [Array<String>]
      def roles = @data["roles"]

      # @return [String] see {Status}
      def status = @data["status"]

      # @return [String]
      def invited_by = @data["invited_by"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def expires_at = @data["expires_at"]

      # Give it to the person; it is used up when they join.
      # @return [String]
      def token = @data["token"]

      # The page on which the person joins, with the token behind its `#`.
      # @return [String]
      def url = @data["url"]
    end

    # A built-in or a custom role. What a member may do is the union of their roles.
    class Role < Model
      fields %i[id object name description scopes built_in created_at updated_at]

      # Of a built-in role, its name.
      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def name = @data["name"]

      # @return [String]
      def description = @data["description"]

      # What its holders may do.
      # @return [Array<String>]
      def scopes = @data["scopes"]

      # @return [Boolean]
      def built_in = @data["built_in"]

      # Null for a built-in role.
      # @return [String, nil]
      def created_at = @data["created_at"]

      # Null for a built-in role.
      # @return [String, nil]
      def updated_at = @data["updated_at"]
    end

    # Which requests of the organization a rate limit policy limits.
    class RateLimitTarget < Model
      fields %i[type value]

      # Known values of {#type}.
      module Type
        ORGANIZATION = "organization"
        ENVIRONMENT = "environment"
        API_KEY = "api_key"
        ADDRESS = "address"
        OPERATION = "operation"
        TAG = "tag"
      end

      # @return [String] see {Type}
      def type = @data["type"]

      # Id of the environment or API key, IP address or range, operation id, or tag; null for all of the
      # type.
      # @return [String, nil]
      def value = @data["value"]
    end

    # What of a policy is in use, as the server that answers knows it. Of several who are counted, the one
    # who used most.
    class RateLimitUse < Model
      fields %i[subjects quota_left used_today used_this_month concurrent]

      # Who are counted now.
      # @return [Integer]
      def subjects = @data["subjects"]

      # Cost units left in the bucket.
      # @return [Integer, nil]
      def quota_left = @data["quota_left"]

      # Cost units of the daily quota.
      # @return [Integer, nil]
      def used_today = @data["used_today"]

      # Cost units of the monthly quota.
      # @return [Integer, nil]
      def used_this_month = @data["used_this_month"]

      # Requests that run.
      # @return [Integer, nil]
      def concurrent = @data["concurrent"]
    end

    # A rate limit policy of the organization.
    class RateLimitPolicy < Model
      fields %i[
        id object name target per quota window_seconds burst daily_quota monthly_quota max_concurrent enabled
        current_use created_at updated_at deleted_at
      ]

      # Known values of {#per}.
      module Per
        ORGANIZATION = "organization"
        ENVIRONMENT = "environment"
        CREDENTIAL = "credential"
        ADDRESS = "address"
      end

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def name = @data["name"]

      # @return [Models::RateLimitTarget]
      def target = RateLimitTarget.decode(@data["target"])

      # Who shares what is counted. IPv6 addresses count by their /64 network.
      # @return [String] see {Per}
      def per = @data["per"]

      # Cost units per window.
      # @return [Integer, nil]
      def quota = @data["quota"]

      # Length of the window of `quota`.
      # @return [Integer]
      def window_seconds = @data["window_seconds"]

      # Cost units that may come at once; without it, as many as `quota`.
      # @return [Integer, nil]
      def burst = @data["burst"]

      # Cost units per calendar day in UTC.
      # @return [Integer, nil]
      def daily_quota = @data["daily_quota"]

      # Cost units per calendar month in UTC.
      # @return [Integer, nil]
      def monthly_quota = @data["monthly_quota"]

      # Requests at a time.
      # @return [Integer, nil]
      def max_concurrent = @data["max_concurrent"]

      # Whether it limits.
      # @return [Boolean]
      def enabled = @data["enabled"]

      # @return [Models::RateLimitUse]
      def current_use = RateLimitUse.decode(@data["current_use"])

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]

      # Set in the answer to its deletion.
      # @return [String, nil]
      def deleted_at = @data["deleted_at"]
    end

    # The client certificate in use, without its key.
    class ClientCertificate < Model
      fields %i[subject fingerprint expires_at expires_soon]

      # @return [String, nil]
      def subject = @data["subject"]

      # SHA-256 of the certificate in hexadecimal with colons.
      # @return [String]
      def fingerprint = @data["fingerprint"]

      # @return [String]
      def expires_at = @data["expires_at"]

      # Whether that is within 30 days.
      # @return [Boolean]
      def expires_soon = @data["expires_soon"]
    end

    # Deliveries of events of the last 24 hours, of the newest 10,000 at most.
    class WebhookDeliveryStats < Model
      fields %i[delivered failing success_rate]

      # @return [Integer]
      def delivered = @data["delivered"]

      # Failed so far, whether or not they will be tried again.
      # @return [Integer]
      def failing = @data["failing"]

      # The share that was delivered of those two; null when there were none.
      # @return [Float, nil]
      def success_rate = @data["success_rate"]
    end

    # A live signing secret.
    class WebhookSecretInfo < Model
      fields %i[created_at expires_at]

      # @return [String]
      def created_at = @data["created_at"]

      # When it ends, after a rotation.
      # @return [String, nil]
      def expires_at = @data["expires_at"]
    end

    # Where events are sent.
    class WebhookEndpoint < Model
      fields %i[
        id object url event_types description filter payload ordering concurrency rate_limit signature_algorithms
        transformation header_names client_certificate has_ca_certificate retry_schedule deliveries_24h metadata
        api_version status status_reason failing_since secrets public_keys created_at updated_at deleted_at
      ]

      # Known values of {#payload}.
      module Payload
        FULL = "full"
        THIN = "thin"
      end

      # Known values of {#ordering}.
      module Ordering
        PARALLEL = "parallel"
        BY_SUBJECT = "by_subject"
        BY_CONVERSATION = "by_conversation"
      end

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String, nil]
      def url = @data["url"]

      # @return [Array<String>]
      def event_types = @data["event_types"]

      # @return [String, nil]
      def description = @data["description"]

      # @return [String, nil]
      def filter = @data["filter"]

      # @return [String] see {Payload}
      def payload = @data["payload"]

      # @return [String] see {Ordering}
      def ordering = @data["ordering"]

      # @return [Integer]
      def concurrency = @data["concurrency"]

      # @return [Integer, nil]
      def rate_limit = @data["rate_limit"]

      # @return [Array<String>]
      def signature_algorithms = @data["signature_algorithms"]

      # JavaScript that makes the payload.
      # @return [String, nil]
      def transformation = @data["transformation"]

      # Names of the headers that every delivery carries beside our own.
      # @return [Array<String>]
      def header_names = @data["header_names"]

      # @return [Models::ClientCertificate]
      def client_certificate = ClientCertificate.decode(@data["client_certificate"])

      # Whether a private authority is trusted instead of the public ones.
      # @return [Boolean]
      def has_ca_certificate = @data["has_ca_certificate"]

      # Seconds between attempts; null for the usual schedule.
      # @return [Array<Integer>, nil]
      def retry_schedule = @data["retry_schedule"]

      # What became of the events of the last 24 hours. Only `webhook_endpoints.get` tells; null elsewhere.
      # @return [Models::WebhookDeliveryStats, nil]
      def deliveries_24h = WebhookDeliveryStats.decode(@data["deliveries_24h"])

      # @return [Hash{String=>String}, nil]
      def metadata = @data["metadata"]

      # @return [String]
      def api_version = @data["api_version"]

      # @return [String] see {WebhookEndpointStatus}
      def status = @data["status"]

      # Why it is not active, for example `failing`, `gone` or `by_request`.
      # @return [String, nil]
      def status_reason = @data["status_reason"]

      # Since when there was nothing but failures.
      # @return [String, nil]
      def failing_since = @data["failing_since"]

      # The live signing secrets, newest first, without themselves.
      # @return [Array<Models::WebhookSecretInfo>]
      def secrets = Decode.list(@data["secrets"]) { |item| WebhookSecretInfo.decode(item) }

      # Ed25519 keys that verify `v1a` signatures, newest first, as `whpk_` and base64.
      # @return [Array<String>]
      def public_keys = @data["public_keys"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]

      # @return [String, nil]
      def deleted_at = @data["deleted_at"]
    end

    # A webhook endpoint with its new secret, shown this once.
    class WebhookEndpointWithSecret < Model
      fields %i[
        id object url event_types description filter payload ordering concurrency rate_limit signature_algorithms
        transformation header_names client_certificate has_ca_certificate retry_schedule deliveries_24h metadata
        api_version status status_reason failing_since secrets public_keys created_at updated_at deleted_at secret
      ], hidden: %w[secret]

      # Known values of {#payload}.
      module Payload
        FULL = "full"
        THIN = "thin"
      end

      # Known values of {#ordering}.
      module Ordering
        PARALLEL = "parallel"
        BY_SUBJECT = "by_subject"
        BY_CONVERSATION = "by_conversation"
      end

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String, nil]
      def url = @data["url"]

      # @return [Array<String>]
      def event_types = @data["event_types"]

      # @return [String, nil]
      def description = @data["description"]

      # @return [String, nil]
      def filter = @data["filter"]

      # @return [String] see {Payload}
      def payload = @data["payload"]

      # @return [String] see {Ordering}
      def ordering = @data["ordering"]

      # @return [Integer]
      def concurrency = @data["concurrency"]

      # @return [Integer, nil]
      def rate_limit = @data["rate_limit"]

      # @return [Array<String>]
      def signature_algorithms = @data["signature_algorithms"]

      # JavaScript that makes the payload.
      # @return [String, nil]
      def transformation = @data["transformation"]

      # Names of the headers that every delivery carries beside our own.
      # @return [Array<String>]
      def header_names = @data["header_names"]

      # @return [Models::ClientCertificate]
      def client_certificate = ClientCertificate.decode(@data["client_certificate"])

      # Whether a private authority is trusted instead of the public ones.
      # @return [Boolean]
      def has_ca_certificate = @data["has_ca_certificate"]

      # Seconds between attempts; null for the usual schedule.
      # @return [Array<Integer>, nil]
      def retry_schedule = @data["retry_schedule"]

      # What became of the events of the last 24 hours. Only `webhook_endpoints.get` tells; null elsewhere.
      # @return [Models::WebhookDeliveryStats, nil]
      def deliveries_24h = WebhookDeliveryStats.decode(@data["deliveries_24h"])

      # @return [Hash{String=>String}, nil]
      def metadata = @data["metadata"]

      # @return [String]
      def api_version = @data["api_version"]

      # @return [String] see {WebhookEndpointStatus}
      def status = @data["status"]

      # Why it is not active, for example `failing`, `gone` or `by_request`.
      # @return [String, nil]
      def status_reason = @data["status_reason"]

      # Since when there was nothing but failures.
      # @return [String, nil]
      def failing_since = @data["failing_since"]

      # The live signing secrets, newest first, without themselves.
      # @return [Array<Models::WebhookSecretInfo>]
      def secrets = Decode.list(@data["secrets"]) { |item| WebhookSecretInfo.decode(item) }

      # Ed25519 keys that verify `v1a` signatures, newest first, as `whpk_` and base64.
      # @return [Array<String>]
      def public_keys = @data["public_keys"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]

      # @return [String, nil]
      def deleted_at = @data["deleted_at"]

      # Verifies `v1` signatures. Keep it; it is not shown again.
      # @return [String]
      def secret = @data["secret"]
    end

    # What was sent, without the values of your own headers.
    class WebhookRequestHead < Model
      fields %i[url headers]

      # @return [String, nil]
      def url = @data["url"]

      # @return [Hash{String=>String}, nil]
      def headers = @data["headers"]
    end

    # What came back, at most 16 kB of it.
    class WebhookResponseHead < Model
      fields %i[status headers body body_truncated]

      # @return [Integer]
      def status = @data["status"]

      # @return [Hash{String=>String}, nil]
      def headers = @data["headers"]

      # @return [String, nil]
      def body = @data["body"]

      # @return [Boolean]
      def body_truncated = @data["body_truncated"]
    end

    # One request and what came back.
    class WebhookAttempt < Model
      fields %i[number started_at duration_ms failure request response]

      # @return [Integer]
      def number = @data["number"]

      # @return [String]
      def started_at = @data["started_at"]

      # @return [Integer]
      def duration_ms = @data["duration_ms"]

      # @return [String, nil] see {WebhookFailure}
      def failure = @data["failure"]

      # @return [Models::WebhookRequestHead]
      def request = WebhookRequestHead.decode(@data["request"])

      # @return [Models::WebhookResponseHead, nil]
      def response = WebhookResponseHead.decode(@data["response"])
    end

    # What came of an example event.
    class WebhookTest < Model
      fields %i[object event_id succeeded attempt]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def event_id = @data["event_id"]

      # @return [Boolean]
      def succeeded = @data["succeeded"]

      # @return [Models::WebhookAttempt]
      def attempt = WebhookAttempt.decode(@data["attempt"])
    end

    # What a transformation makes of an event.
    class WebhookTransformationResult < Model
      fields %i[object sent body error]

      # @return [String]
      def object = @data["object"]

      # Whether a delivery would be sent.
      # @return [Boolean]
      def sent = @data["sent"]

      # The payload that would be sent.
      # @return [String, nil]
      def body = @data["body"]

      # @return [String, nil]
      def error = @data["error"]
    end

    # One event on its way to one endpoint.
    class WebhookDelivery < Model
      fields %i[
        id object endpoint_id event_id event_type status attempt_count next_attempt_at last_failure created_at
        completed_at attempts
      ]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def endpoint_id = @data["endpoint_id"]

      # Also the `webhook-id` of every attempt.
      # @return [String]
      def event_id = @data["event_id"]

      # @return [String]
      def event_type = @data["event_type"]

      # @return [String] see {WebhookDeliveryStatus}
      def status = @data["status"]

      # @return [Integer]
      def attempt_count = @data["attempt_count"]

      # @return [String, nil]
      def next_attempt_at = @data["next_attempt_at"]

      # @return [String, nil] see {WebhookFailure}
      def last_failure = @data["last_failure"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String, nil]
      def completed_at = @data["completed_at"]

      # The newest 50 attempts, oldest first; empty in lists.
      # @return [Array<Models::WebhookAttempt>]
      def attempts = Decode.list(@data["attempts"]) { |item| WebhookAttempt.decode(item) }
    end

    # A receiver of webhooks on this server that records what comes and says whether it is signed well.
    class WebhookInspector < Model
      fields %i[id object name url response_statuses response_delay_ms created_at updated_at deleted_at]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def name = @data["name"]

      # Give it to a webhook endpoint of this environment. Whoever knows it can send to it.
      # @return [String, nil]
      def url = @data["url"]

      # @return [Array<Integer>]
      def response_statuses = @data["response_statuses"]

      # @return [Integer]
      def response_delay_ms = @data["response_delay_ms"]

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]

      # Set in the answer of the delete.
      # @return [String, nil]
      def deleted_at = @data["deleted_at"]
    end

    # What the inspector says of the signature, by the secrets of the endpoints that have its URL.
    class WebhookInspectionSignature < Model
      fields %i[verdict scheme endpoint_id age_seconds within_tolerance]

      # Known values of {#verdict}.
      module Verdict
        VALID = "valid"
        INVALID = "invalid"
        MISSING = "missing"
        NO_ENDPOINT = "no_endpoint"
      end

      # `valid`: signed with a live secret and not older than five minutes; `invalid`: signed with something
      # else, changed on the way, or too old; `missing`: a header of Standard Webhooks is not there;
      # `no_endpoint`: no endpoint has this URL.
      # @return [String] see {Verdict}
      def verdict = @data["verdict"]

      # Which signature was right: `v1` or `v1a`.
      # @return [String, nil]
      def scheme = @data["scheme"]

      # Whose secret it was.
      # @return [String, nil]
      def endpoint_id = @data["endpoint_id"]

      # Of `webhook-timestamp` when it came.
      # @return [Integer, nil]
      def age_seconds = @data["age_seconds"]

      # Whether that is five minutes at most.
      # @return [Boolean, nil]
      def within_tolerance = @data["within_tolerance"]
    end

    # A request that came to an inspector. It is kept for 24 hours, and the newest 1,000 of an inspector.
    class WebhookInspection < Model
      fields %i[
        id object inspector_id received_at source method_ headers body body_bytes body_truncated event_id attempt
        signature response_status response_delay_ms
      ]

      # Known values of {#source}.
      module Source
        DELIVERY = "delivery"
        HTTP = "http"
      end

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def inspector_id = @data["inspector_id"]

      # @return [String]
      def received_at = @data["received_at"]

      # By a webhook endpoint of this environment, or by anybody over HTTP.
      # @return [String] see {Source}
      def source = @data["source"]

      # @return [String]
      def method_ = @data["method"]

      # As they came; values that are secrets say `[sealed]`.
      # @return [Hash{String=>String}, nil]
      def headers = @data["headers"]

      # The first 20 kB.
      # @return [String, nil]
      def body = @data["body"]

      # @return [Integer]
      def body_bytes = @data["body_bytes"]

      # @return [Boolean]
      def body_truncated = @data["body_truncated"]

      # The `webhook-id`.
      # @return [String, nil]
      def event_id = @data["event_id"]

      # The how many-th with this `webhook-id`.
      # @return [Integer]
      def attempt = @data["attempt"]

      # @return [Models::WebhookInspectionSignature]
      def signature = WebhookInspectionSignature.decode(@data["signature"])

      # @return [Integer]
      def response_status = @data["response_status"]

      # @return [Integer]
      def response_delay_ms = @data["response_delay_ms"]
    end

    # Why the newest attempt failed.
    class EventSinkError < Model
      fields %i[code message at]

      # @return [String] see {EventSinkFailure}
      def code = @data["code"]

      # @return [String, nil]
      def message = @data["message"]

      # @return [String]
      def at = @data["at"]
    end

    # How far the sink has come.
    class EventSinkProgress < Model
      fields %i[
        last_event_id last_event_at last_delivered_at delivered_count lag_events lag_seconds last_error next_attempt_at
      ]

      # The newest event that was acknowledged.
      # @return [String, nil]
      def last_event_id = @data["last_event_id"]

      # When it happened.
      # @return [String, nil]
      def last_event_at = @data["last_event_at"]

      # When it was acknowledged.
      # @return [String, nil]
      def last_delivered_at = @data["last_delivered_at"]

      # Events acknowledged so far.
      # @return [Integer]
      def delivered_count = @data["delivered_count"]

      # Events of the feed that it has not come to, wanted or not.
      # @return [Integer]
      def lag_events = @data["lag_events"]

      # The age of the oldest of them.
      # @return [Integer]
      def lag_seconds = @data["lag_seconds"]

      # Null when the newest attempt succeeded.
      # @return [Models::EventSinkError, nil]
      def last_error = EventSinkError.decode(@data["last_error"])

      # After a failure, when it is tried again.
      # @return [String, nil]
      def next_attempt_at = @data["next_attempt_at"]
    end

    # Settings of a sink of the type `http`, without secrets.
    class EventSinkHttpSettings < Model
      fields %i[url header_names has_ca_certificate client_certificate]

      # @return [String, nil]
      def url = @data["url"]

      # @return [Array<String>]
      def header_names = @data["header_names"]

      # @return [Boolean]
      def has_ca_certificate = @data["has_ca_certificate"]

      # @return [Models::ClientCertificate]
      def client_certificate = ClientCertificate.decode(@data["client_certificate"])
    end

    # Settings of a sink of the type `file`.
    class EventSinkFileSettings < Model
      fields %i[path rotate_bytes keep_files]

      # The file that is written to, below the folder of the operator.
      # @return [String]
      def path = @data["path"]

      # @return [Integer]
      def rotate_bytes = @data["rotate_bytes"]

      # @return [Integer]
      def keep_files = @data["keep_files"]
    end

    # Settings of a sink of the type `kafka`, without secrets.
    class EventSinkKafkaSettings < Model
      fields %i[brokers topic content_mode sasl_mechanism tls has_ca_certificate client_certificate]

      # Known values of {#content_mode}.
      module ContentMode
        BINARY = "binary"
        STRUCTURED = "structured"
      end

      # @return [Array<String>, nil]
      def brokers = @data["brokers"]

      # @return [String, nil]
      def topic = @data["topic"]

      # @return [String] see {ContentMode}
      def content_mode = @data["content_mode"]

      # @return [String, nil]
      def sasl_mechanism = @data["sasl_mechanism"]

      # @return [Boolean]
      def tls = @data["tls"]

      # @return [Boolean]
      def has_ca_certificate = @data["has_ca_certificate"]

      # @return [Models::ClientCertificate]
      def client_certificate = ClientCertificate.decode(@data["client_certificate"])
    end

    # Settings of a sink of the type `amqp`, without secrets.
    class EventSinkAmqpSettings < Model
      fields %i[host vhost exchange routing_key content_mode tls has_ca_certificate client_certificate]

      # Known values of {#content_mode}.
      module ContentMode
        BINARY = "binary"
        STRUCTURED = "structured"
      end

      # @return [String, nil]
      def host = @data["host"]

      # @return [String, nil]
      def vhost = @data["vhost"]

      # @return [String, nil]
      def exchange = @data["exchange"]

      # @return [String, nil]
      def routing_key = @data["routing_key"]

      # @return [String] see {ContentMode}
      def content_mode = @data["content_mode"]

      # @return [Boolean]
      def tls = @data["tls"]

      # @return [Boolean]
      def has_ca_certificate = @data["has_ca_certificate"]

      # @return [Models::ClientCertificate]
      def client_certificate = ClientCertificate.decode(@data["client_certificate"])
    end

    # Settings of a sink of the type `nats`, without secrets.
    class EventSinkNatsSettings < Model
      fields %i[servers subject stream content_mode authentication tls has_ca_certificate client_certificate]

      # Known values of {#content_mode}.
      module ContentMode
        BINARY = "binary"
        STRUCTURED = "structured"
      end

      # @return [Array<String>, nil]
      def servers = @data["servers"]

      # @return [String, nil]
      def subject = @data["subject"]

      # @return [String, nil]
      def stream = @data["stream"]

      # @return [String] see {ContentMode}
      def content_mode = @data["content_mode"]

      # `password`, `token`, `credentials`, or null for none.
      # @return [String, nil]
      def authentication = @data["authentication"]

      # @return [Boolean]
      def tls = @data["tls"]

      # @return [Boolean]
      def has_ca_certificate = @data["has_ca_certificate"]

      # @return [Models::ClientCertificate]
      def client_certificate = ClientCertificate.decode(@data["client_certificate"])
    end

    # A reader of the feed that passes events on to a system of yours, in order, each at least once.
    class EventSink < Model
      fields %i[
        id object type name status status_reason failing_since event_types filter batch_size progress http file kafka
        amqp nats created_at updated_at deleted_at
      ]

      # Known values of {#type}.
      module Type
        HTTP = "http"
        FILE = "file"
        KAFKA = "kafka"
        AMQP = "amqp"
        NATS = "nats"
      end

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String] see {Type}
      def type = @data["type"]

      # @return [String]
      def name = @data["name"]

      # @return [String] see {EventSinkStatus}
      def status = @data["status"]

      # Why it is not active, for example `failing`, `gone` or `by_request`.
      # @return [String, nil]
      def status_reason = @data["status_reason"]

      # Since when there was nothing but failures.
      # @return [String, nil]
      def failing_since = @data["failing_since"]

      # @return [Array<String>]
      def event_types = @data["event_types"]

      # @return [String, nil]
      def filter = @data["filter"]

      # @return [Integer]
      def batch_size = @data["batch_size"]

      # @return [Models::EventSinkProgress]
      def progress = EventSinkProgress.decode(@data["progress"])

      # Settings of a sink of the type `http`; null for the others.
      # @return [Models::EventSinkHttpSettings, nil]
      def http = EventSinkHttpSettings.decode(@data["http"])

      # Settings of a sink of the type `file`; null for the others.
      # @return [Models::EventSinkFileSettings, nil]
      def file = EventSinkFileSettings.decode(@data["file"])

      # Settings of a sink of the type `kafka`; null for the others.
      # @return [Models::EventSinkKafkaSettings, nil]
      def kafka = EventSinkKafkaSettings.decode(@data["kafka"])

      # Settings of a sink of the type `amqp`; null for the others.
      # @return [Models::EventSinkAmqpSettings, nil]
      def amqp = EventSinkAmqpSettings.decode(@data["amqp"])

      # Settings of a sink of the type `nats`; null for the others.
      # @return [Models::EventSinkNatsSettings, nil]
      def nats = EventSinkNatsSettings.decode(@data["nats"])

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]

      # Set in the answer of the delete.
      # @return [String, nil]
      def deleted_at = @data["deleted_at"]
    end

    # What came of an example event.
    class EventSinkTest < Model
      fields %i[object event_id succeeded duration_ms error]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def event_id = @data["event_id"]

      # @return [Boolean]
      def succeeded = @data["succeeded"]

      # @return [Integer]
      def duration_ms = @data["duration_ms"]

      # @return [Models::EventSinkError, nil]
      def error = EventSinkError.decode(@data["error"])
    end

    # A rate limit that counts for this credential, at least for some operations.
    class EffectiveRateLimit < Model
      fields %i[name policy_id target quota window_seconds burst daily_quota monthly_quota max_concurrent]

      # @return [String]
      def name = @data["name"]

      # Of the rate limit policy; null for the built-in limit.
      # @return [String, nil]
      def policy_id = @data["policy_id"]

      # @return [Models::RateLimitTarget]
      def target = RateLimitTarget.decode(@data["target"])

      # Cost units per window.
      # @return [Integer, nil]
      def quota = @data["quota"]

      # Length of the window of `quota`.
      # @return [Integer]
      def window_seconds = @data["window_seconds"]

      # Cost units that may come at once; without it, as many as `quota`.
      # @return [Integer, nil]
      def burst = @data["burst"]

      # Cost units per calendar day in UTC.
      # @return [Integer, nil]
      def daily_quota = @data["daily_quota"]

      # Cost units per calendar month in UTC.
      # @return [Integer, nil]
      def monthly_quota = @data["monthly_quota"]

      # Requests at a time.
      # @return [Integer, nil]
      def max_concurrent = @data["max_concurrent"]
    end

    # Who the credential is and what it may do.
    class Me < Model
      fields %i[
        object type principal_id api_key_id member_id name organization_id project_id environment region scopes
        restrictions api_version rate_limits
      ]

      # Known values of {#type}.
      module Type
        API_KEY = "api_key"
        ACCESS_TOKEN = "access_token"
        SESSION = "session"
      end

      # @return [String]
      def object = @data["object"]

      # Kind of credential.
      # @return [String] see {Type}
      def type = @data["type"]

      # Of the API key, of the app that the access token was issued to, or of the session.
      # @return [String]
      def principal_id = @data["principal_id"]

      # Of the API key; null for other credentials.
      # @return [String, nil]
      def api_key_id = @data["api_key_id"]

      # The person who acts, if it is one.
      # @return [String, nil]
      def member_id = @data["member_id"]

      # @return [String]
      def name = @data["name"]

      # @return [String]
      def organization_id = @data["organization_id"]

      # @return [String]
      def project_id = @data["project_id"]

      # @return [Models::Environment]
      def environment = Environment.decode(@data["environment"])

      # @return [String]
      def region = @data["region"]

      # What the credential may do.
      # @return [Array<String>]
      def scopes = @data["scopes"]

      # @return [Models::Restrictions]
      def restrictions = Restrictions.decode(@data["restrictions"])

      # @return [String]
      def api_version = @data["api_version"]

      # The limits that count for this credential. Some count for a few operations alone; see their target.
      # @return [Array<Models::EffectiveRateLimit>]
      def rate_limits = Decode.list(@data["rate_limits"]) { |item| EffectiveRateLimit.decode(item) }
    end

    # Who did it.
    class AuditActor < Model
      fields %i[type principal_id name member_id]

      # Known values of {#type}.
      module Type
        API_KEY = "api_key"
        ACCESS_TOKEN = "access_token"
        SESSION = "session"
        USER = "user"
        SYSTEM = "system"
      end

      # @return [String] see {Type}
      def type = @data["type"]

      # @return [String]
      def principal_id = @data["principal_id"]

      # Its name at that time; null when it was erased.
      # @return [String, nil]
      def name = @data["name"]

      # The person who acted, if it was one.
      # @return [String, nil]
      def member_id = @data["member_id"]
    end

    # One field that was changed.
    class AuditChange < Model
      fields %i[field from to]

      # @return [String]
      def field = @data["field"]

      # The value before; JSON text unless it was a string.
      # @return [String, nil]
      def from = @data["from"]

      # The value after.
      # @return [String, nil]
      def to = @data["to"]
    end

    # How long the chain was and which hash it ended in, signed.
    class AuditCheckpoint < Model
      fields %i[object number organization_id size hash_ previous_hash key_id created_at body signature]

      # @return [String]
      def object = @data["object"]

      # Counts from 1 without gaps.
      # @return [Integer]
      def number = @data["number"]

      # @return [String]
      def organization_id = @data["organization_id"]

      # How many events the chain had.
      # @return [Integer]
      def size = @data["size"]

      # Hash of the last of them, hex.
      # @return [String]
      def hash_ = @data["hash"]

      # SHA-256 of the `body` of the checkpoint before, hex; zeros in the first.
      # @return [String]
      def previous_hash = @data["previous_hash"]

      # The key in `audit_keys.list`.
      # @return [String]
      def key_id = @data["key_id"]

      # @return [String]
      def created_at = @data["created_at"]

      # What was signed: canonical JSON, after the line `relayos audit checkpoint`.
      # @return [String]
      def body = @data["body"]

      # Ed25519, base64url.
      # @return [String]
      def signature = @data["signature"]
    end

    # The place of an event in its organization's chain: `hash` is SHA-256 of a zero byte, the 32 bytes of
    # `previous_hash` and `event`. Members of `event` that may be personal are ciphertext.
    class AuditProof < Model
      fields %i[seq previous_hash hash_ event checkpoint]

      # Counts from 1 without gaps.
      # @return [Integer]
      def seq = @data["seq"]

      # Hash of the event before, hex; zeros before the first.
      # @return [String]
      def previous_hash = @data["previous_hash"]

      # Hash of this event, hex.
      # @return [String]
      def hash_ = @data["hash"]

      # What was hashed: canonical JSON (RFC 8785).
      # @return [String]
      def event = @data["event"]

      # The first checkpoint that covers the event; null while none does, and in lists.
      # @return [Models::AuditCheckpoint, nil]
      def checkpoint = AuditCheckpoint.decode(@data["checkpoint"])
    end

    # Something that was done, or refused.
    class AuditEvent < Model
      fields %i[
        id object organization_id environment_id action actor addresses resource_ids request_ids outcome reason changes
        created_at proof
      ]

      # Known values of {#outcome}.
      module Outcome
        SUCCEEDED = "succeeded"
        FAILED = "failed"
      end

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def organization_id = @data["organization_id"]

      # Null when it concerns the organization as a whole.
      # @return [String, nil]
      def environment_id = @data["environment_id"]

      # The operation, or what happened outside the API: `session.create`.
      # @return [String]
      def action = @data["action"]

      # @return [Models::AuditActor]
      def actor = AuditActor.decode(@data["actor"])

      # Where the requests came from. Those of requests that were sent together are told together.
      # @return [Array<String, nil>, nil]
      def addresses = @data["addresses"]

      # What it was done to.
      # @return [Array<String>]
      def resource_ids = @data["resource_ids"]

      # The requests that did it.
      # @return [Array<String>]
      def request_ids = @data["request_ids"]

      # @return [String] see {Outcome}
      def outcome = @data["outcome"]

      # Of a failure: the code that it was answered with.
      # @return [String, nil]
      def reason = @data["reason"]

      # What was changed. Secrets and contents of messages are never told.
      # @return [Array<Models::AuditChange>, nil]
      def changes = Decode.list(@data["changes"]) { |item| AuditChange.decode(item) }

      # @return [String]
      def created_at = @data["created_at"]

      # Its place in the chain; null in a list without `include=proof`.
      # @return [Models::AuditProof, nil]
      def proof = AuditProof.decode(@data["proof"])
    end

    # A public key that checkpoints are signed with.
    class AuditKey < Model
      fields %i[key_id object algorithm public_key]

      # Computed from the key.
      # @return [String]
      def key_id = @data["key_id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def algorithm = @data["algorithm"]

      # PEM.
      # @return [String]
      def public_key = @data["public_key"]
    end

    # An event of what a request created or changed.
    class RequestLogEvent < Model
      fields %i[id type created_at]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def type = @data["type"]

      # @return [String]
      def created_at = @data["created_at"]
    end

    # A request and how it was answered.
    class RequestLog < Model
      fields %i[
        id object method_ operation status code duration_ms credential_type credential_id member_id resource_id events
        sampled created_at
      ]

      # Known values of {#credential_type}.
      module CredentialType
        API_KEY = "api_key"
        ACCESS_TOKEN = "access_token"
        SESSION = "session"
      end

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def method_ = @data["method"]

      # @return [String]
      def operation = @data["operation"]

      # @return [Integer]
      def status = @data["status"]

      # Of a failure: the `code` of its problem.
      # @return [String, nil]
      def code = @data["code"]

      # From the first byte of the request to its answer.
      # @return [Float]
      def duration_ms = @data["duration_ms"]

      # @return [String] see {CredentialType}
      def credential_type = @data["credential_type"]

      # Of the API key, the app or the session.
      # @return [String]
      def credential_id = @data["credential_id"]

      # The person who acted, if it was one.
      # @return [String, nil]
      def member_id = @data["member_id"]

      # What it created, or what its path names. Its events: `events.list` with this `subject`.
      # @return [String, nil]
      def resource_id = @data["resource_id"]

      # Only in `request_logs.get`, of a request that created or changed something: the first events of that
      # resource from then on.
      # @return [Array<Models::RequestLogEvent>, nil]
      def events = Decode.list(@data["events"]) { |item| RequestLogEvent.decode(item) }

      # Whether requests like it were left out in that second.
      # @return [Boolean]
      def sampled = @data["sampled"]

      # @return [String]
      def created_at = @data["created_at"]
    end

    # An e-mail domain of a connection.
    class SsoDomain < Model
      fields %i[domain verified_at verification_record]

      # @return [String]
      def domain = @data["domain"]

      # Since when it counts; null while it is not proven.
      # @return [String, nil]
      def verified_at = @data["verified_at"]

      # The TXT record to publish at the domain itself, then call `sso_connections.verify_domains`.
      # @return [String]
      def verification_record = @data["verification_record"]
    end

    # Whoever is in the group gets the role.
    class GroupRole < Model
      fields %i[group role]

      # @return [String]
      def group = @data["group"]

      # @return [String]
      def role = @data["role"]
    end

    # An OpenID Connect provider. Its client secret is never shown.
    class OidcSettings < Model
      fields %i[issuer client_id scopes groups_claim trust_email]

      # @return [String]
      def issuer = @data["issuer"]

      # @return [String]
      def client_id = @data["client_id"]

      # @return [Array<String>]
      def scopes = @data["scopes"]

      # @return [String]
      def groups_claim = @data["groups_claim"]

      # @return [Boolean]
      def trust_email = @data["trust_email"]
    end

    # A certificate that responses may be signed with.
    class SsoCertificate < Model
      fields %i[fingerprint_sha256 subject not_before not_after status]

      # Known values of {#status}.
      module Status
        VALID = "valid"
        EXPIRING = "expiring"
        EXPIRED = "expired"
        NOT_YET_VALID = "not_yet_valid"
      end

      # SHA-256 of the certificate in hexadecimal.
      # @return [String]
      def fingerprint_sha256 = @data["fingerprint_sha256"]

      # @return [String]
      def subject = @data["subject"]

      # @return [String]
      def not_before = @data["not_before"]

      # @return [String]
      def not_after = @data["not_after"]

      # Expiring: less than 30 days are left. An expired certificate still works, since it is pinned.
      # @return [String] see {Status}
      def status = @data["status"]
    end

    # A SAML 2.0 identity provider.
    class SamlSettings < Model
      fields %i[idp_entity_id sso_url certificates email_attribute name_attribute groups_attribute]

      # @return [String]
      def idp_entity_id = @data["idp_entity_id"]

      # @return [String]
      def sso_url = @data["sso_url"]

      # @return [Array<Models::SsoCertificate>]
      def certificates = Decode.list(@data["certificates"]) { |item| SsoCertificate.decode(item) }

      # @return [String, nil]
      def email_attribute = @data["email_attribute"]

      # @return [String, nil]
      def name_attribute = @data["name_attribute"]

      # @return [String, nil]
      def groups_attribute = @data["groups_attribute"]
    end

    # What to enter at the identity provider, and where people begin.
    class SsoServiceProvider < Model
      fields %i[redirect_uri acs_url entity_id metadata_url sign_in_url scim_base_url]

      # The redirect URI of the OpenID Connect client.
      # @return [String, nil]
      def redirect_uri = @data["redirect_uri"]

      # The assertion consumer service (HTTP-POST), also called single sign-on URL or reply URL.
      # @return [String, nil]
      def acs_url = @data["acs_url"]

      # The entity id, also called audience.
      # @return [String, nil]
      def entity_id = @data["entity_id"]

      # The same values as SAML metadata.
      # @return [String, nil]
      def metadata_url = @data["metadata_url"]

      # Where people begin a sign-in.
      # @return [String]
      def sign_in_url = @data["sign_in_url"]

      # The base URL of SCIM 2.0; its token comes from `scim_tokens.create`.
      # @return [String]
      def scim_base_url = @data["scim_base_url"]
    end

    # A connection to the identity provider of an organization.
    class SsoConnection < Model
      fields %i[
        id object type name enabled domains default_roles group_roles jit_provisioning allow_owner_role oidc saml
        service_provider created_at updated_at deleted_at
      ]

      # Known values of {#type}.
      module Type
        OIDC = "oidc"
        SAML = "saml"
      end

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String] see {Type}
      def type = @data["type"]

      # @return [String]
      def name = @data["name"]

      # @return [Boolean]
      def enabled = @data["enabled"]

      # @return [Array<Models::SsoDomain>]
      def domains = Decode.list(@data["domains"]) { |item| SsoDomain.decode(item) }

      # @return [Array<String>]
      def default_roles = @data["default_roles"]

      # @return [Array<Models::GroupRole>]
      def group_roles = Decode.list(@data["group_roles"]) { |item| GroupRole.decode(item) }

      # @return [Boolean]
      def jit_provisioning = @data["jit_provisioning"]

      # @return [Boolean]
      def allow_owner_role = @data["allow_owner_role"]

      # Settings of an OpenID Connect connection.
      # @return [Models::OidcSettings, nil]
      def oidc = OidcSettings.decode(@data["oidc"])

      # Settings of a SAML connection.
      # @return [Models::SamlSettings, nil]
      def saml = SamlSettings.decode(@data["saml"])

      # @return [Models::SsoServiceProvider]
      def service_provider = SsoServiceProvider.decode(@data["service_provider"])

      # @return [String]
      def created_at = @data["created_at"]

      # @return [String]
      def updated_at = @data["updated_at"]

      # Set in the answer of the delete.
      # @return [String, nil]
      def deleted_at = @data["deleted_at"]
    end

    # One thing that was looked at.
    class SsoConnectionCheck < Model
      fields %i[name ok detail]

      # Known values of {#name}.
      module Name
        DISCOVERY = "discovery"
        SIGNING_KEYS = "signing_keys"
        CERTIFICATES = "certificates"
        DOMAINS = "domains"
      end

      # @return [String] see {Name}
      def name = @data["name"]

      # @return [Boolean]
      def ok = @data["ok"]

      # What was found in words.
      # @return [String]
      def detail = @data["detail"]
    end

    # What a look at the provider found.
    class SsoConnectionTest < Model
      fields %i[object connection_id ok checks]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def connection_id = @data["connection_id"]

      # Whether every check passed.
      # @return [Boolean]
      def ok = @data["ok"]

      # @return [Array<Models::SsoConnectionCheck>]
      def checks = Decode.list(@data["checks"]) { |item| SsoConnectionCheck.decode(item) }
    end

    # A provisioning token, without its secret.
    class ScimToken < Model
      fields %i[id object connection_id name last4 expires_at revoked_at last_used_at created_at]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def connection_id = @data["connection_id"]

      # @return [String]
      def name = @data["name"]

      # The last four characters of the token.
      # @return [String]
      def last4 = @data["last4"]

      # @return [String, nil]
      def expires_at = @data["expires_at"]

      # @return [String, nil]
      def revoked_at = @data["revoked_at"]

      # Accurate to a minute.
      # @return [String, nil]
      def last_used_at = @data["last_used_at"]

      # @return [String]
      def created_at = @data["created_at"]
    end

    # A provisioning token, with its secret, this once.
    class ScimTokenWithSecret < Model
      fields %i[
        id object connection_id name last4 expires_at revoked_at last_used_at created_at token
      ], hidden: %w[token]

      # @return [String]
      def id = @data["id"]

      # @return [String]
      def object = @data["object"]

      # @return [String]
      def connection_id = @data["connection_id"]

      # @return [String]
      def name = @data["name"]

      # The last four characters of the token.
      # @return [String]
      def last4 = @data["last4"]

      # @return [String, nil]
      def expires_at = @data["expires_at"]

      # @return [String, nil]
      def revoked_at = @data["revoked_at"]

      # Accurate to a minute.
      # @return [String, nil]
      def last_used_at = @data["last_used_at"]

      # @return [String]
      def created_at = @data["created_at"]

      # The token, to be sent as `Authorization: Bearer st_…`. Shown now and never again.
      # @return [String]
      def token = @data["token"]
    end

    # A kind of {Event} whose `type` this version does not know.
    class UnknownEvent < EventBase
      fields [:data]

      # @return [Object, nil]
      def data = @data["data"]
    end

    module Event
      variants "type", UnknownEvent, {
        "message.scheduled" => MessageScheduledEvent,
        "message.queued" => MessageQueuedEvent,
        "message.sending" => MessageSendingEvent,
        "message.sent" => MessageSentEvent,
        "message.delivered" => MessageDeliveredEvent,
        "message.read" => MessageReadEvent,
        "message.undelivered" => MessageUndeliveredEvent,
        "message.failed" => MessageFailedEvent,
        "message.unknown" => MessageUnknownEvent,
        "message.expired" => MessageExpiredEvent,
        "message.canceled" => MessageCanceledEvent,
        "message.failover_started" => MessageFailoverStartedEvent,
        "message.received" => MessageReceivedEvent,
        "email.deferred" => EmailDeferredEvent,
        "email.bounced" => EmailBouncedEvent,
        "email.complained" => EmailComplainedEvent,
        "message_batch.completed" => MessageBatchCompletedEvent,
        "webhook_endpoint.created" => WebhookEndpointCreatedEvent,
        "webhook_endpoint.updated" => WebhookEndpointUpdatedEvent,
        "webhook_endpoint.secret_rotated" => WebhookEndpointSecretRotatedEvent,
        "webhook_endpoint.degraded" => WebhookEndpointDegradedEvent,
        "webhook_endpoint.paused" => WebhookEndpointPausedEvent,
        "webhook_endpoint.disabled" => WebhookEndpointDisabledEvent,
        "webhook_endpoint.recovered" => WebhookEndpointRecoveredEvent,
        "webhook_endpoint.certificate_expiring" => WebhookEndpointCertificateExpiringEvent,
        "webhook_delivery.exhausted" => WebhookDeliveryExhaustedEvent,
        "event_sink.created" => EventSinkCreatedEvent,
        "event_sink.updated" => EventSinkUpdatedEvent,
        "event_sink.degraded" => EventSinkDegradedEvent,
        "event_sink.paused" => EventSinkPausedEvent,
        "event_sink.disabled" => EventSinkDisabledEvent,
        "event_sink.recovered" => EventSinkRecoveredEvent,
        "rate_limit.exceeded" => RateLimitExceededEvent,
        "operation.completed" => OperationCompletedEvent
      }
    end
  end
end
