// Written by `npm run generate` from spec/. Do not edit.

/**
 * What a client sends over the event stream, one JSON object in a text frame.
 */
export type EventStreamClientFrame =
  | ({
      type: 'subscribe'
    } & EventStreamSubscribe)
  | ({
      type: 'unsubscribe'
    } & EventStreamUnsubscribe)
  | ({
      type: 'ack'
    } & EventStreamAck)
  | ({
      type: 'call'
    } & EventStreamCall)
  | ({
      type: 'indicator'
    } & EventStreamIndicate)
  | ({
      type: 'pong'
    } & EventStreamPong)

/**
 * What the server sends over the event stream, one JSON object in a text frame.
 */
export type EventStreamServerFrame =
  | ({
      type: 'hello'
    } & EventStreamHello)
  | ({
      type: 'subscribed'
    } & EventStreamSubscribed)
  | ({
      type: 'unsubscribed'
    } & EventStreamUnsubscribed)
  | ({
      type: 'event'
    } & EventStreamEvent)
  | ({
      type: 'answer'
    } & EventStreamAnswer)
  | ({
      type: 'resync_required'
    } & EventStreamResyncRequired)
  | ({
      type: 'indicator'
    } & EventStreamIndicator)
  | ({
      type: 'problem'
    } & EventStreamProblem)

/**
 * The way a message takes.
 */
export type Channel = 'sms' | 'email' | 'in_app' | (string & {})

/**
 * Outbound messages are sent by you; inbound messages come from a recipient.
 */
export type MessageDirection = 'outbound' | 'inbound' | (string & {})

/**
 * Where a message stands: `scheduled` → `queued` → `sending` → `sent` → `delivered` → `read`. It ends early as
 * `undelivered` (refused downstream), `failed` (no carrier took it), `unknown` (a carrier may have taken it; never sent
 * twice), `expired` (validity period over) or `canceled`. Inbound messages are `received`.
 *
 */
export type MessageStatus =
  | 'scheduled'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'undelivered'
  | 'failed'
  | 'unknown'
  | 'expired'
  | 'canceled'
  | 'received'
  | (string & {})

/**
 * What the message says. Which members are present depends on the channel.
 */
export type MessageContent = {
  text?: string | null
  subject?: string | null
  html?: string | null
  title?: string | null
}

/**
 * Your own keys and values, at most 50. The platform stores and returns them and never acts on them.
 */
export type Metadata = {
  [key: string]: string
}

/**
 * Labels to filter and count by.
 */
export type Tags = Array<string>

/**
 * Why a message did not reach its recipient.
 */
export type MessageError = {
  code:
    | 'carrier_filtered'
    | 'carrier_unavailable'
    | 'carrier_throttled'
    | 'carrier_rejected'
    | 'mailbox_unavailable'
    | 'outcome_unknown'
    | 'validity_expired'
    | (string & {})
  message: string
  /**
   * The carrier's own code.
   */
  vendor_code: string | null
}

/**
 * RFC 3339 date and time. Responses are in UTC with milliseconds.
 */
export type Timestamp = string

/**
 * One message to or from one recipient on one channel.
 */
export type Message = {
  id: string
  object: 'message'
  channel: Channel
  direction: MessageDirection
  status: MessageStatus
  /**
   * The recipient; your own sender if the message is inbound.
   */
  to: string | null
  /**
   * The sender; null while the default sender of the channel is used.
   */
  from: string | null
  content: MessageContent | null
  metadata: Metadata | null
  tags: Tags
  /**
   * The batch that the message came with.
   */
  batch_id: string | null
  /**
   * For an inbound message, the outbound message that it answers, if known.
   */
  in_reply_to: string | null
  /**
   * How often the message was handed to a carrier.
   */
  attempts: number
  /**
   * Why the message did not reach its recipient.
   */
  error: MessageError | null
  /**
   * When the message is due, if it was scheduled.
   */
  scheduled_at: string | null
  /**
   * The end of the validity period.
   */
  expires_at: string | null
  created_at: Timestamp
  updated_at: Timestamp
  /**
   * When a carrier took the message.
   */
  sent_at: string | null
  /**
   * When the carrier confirmed delivery.
   */
  delivered_at: string | null
  /**
   * When the recipient opened the message.
   */
  read_at: string | null
}

/**
 * A page of messages, newest first.
 */
export type MessagePage = {
  data: Array<Message>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * One fault of a request.
 */
export type ProblemFault = {
  /**
   * The part of the request that the pointer points into.
   */
  in: 'body' | 'query' | 'path' | 'header' | (string & {})
  /**
   * JSON pointer (RFC 6901) to the fault; `/limit` is the query parameter `limit`.
   */
  pointer: string
  /**
   * The rule that was broken.
   */
  code: string
  message: string
}

/**
 * A step that can help.
 */
export type ProblemNextStep = {
  action: string
  docs?: string
}

/**
 * What went wrong, as RFC 9457 problem details with a stable code and what to do next.
 */
export type Problem = {
  /**
   * Identifies the kind of problem and leads to its documentation. Relative to this server, or an IANA problem type.
   */
  type: string
  /**
   * The kind of problem in words; the same for every occurrence.
   */
  title: string
  status: number
  /**
   * This occurrence in words.
   */
  detail: string
  /**
   * Identifies this occurrence.
   */
  instance?: string
  /**
   * Stable name of the kind of problem; compare this, never the texts.
   */
  code: string
  /**
   * What kind of remedy helps.
   */
  category:
    | 'request'
    | 'authentication'
    | 'permission'
    | 'not_found'
    | 'conflict'
    | 'rule'
    | 'rate_limit'
    | 'availability'
    | 'server'
    | (string & {})
  /**
   * Quote this when you ask for help; it is in the server's log.
   */
  request_id: string
  /**
   * W3C trace id of the request.
   */
  trace_id?: string
  /**
   * Whether the same request can succeed later.
   */
  retryable: boolean
  /**
   * The carrier's own code, if it was a carrier that refused.
   */
  vendor_code?: string | null
  /**
   * One entry per fault of the request.
   */
  errors?: Array<ProblemFault>
  /**
   * What to do about it, best first.
   */
  next?: Array<ProblemNextStep>
  /**
   * With 429, names of the rate limit policies that were exceeded.
   */
  'violated-policies'?: Array<string>
}

/**
 * What a text message says.
 */
export type SmsContent = {
  text: string
}

/**
 * Send at this time instead of now. A time in the past sends now.
 */
export type ScheduledAt = string

/**
 * Seconds, counted from when the message is due, after which it expires if its delivery is not confirmed.
 */
export type ValidityPeriod = number

/**
 * SMS
 *
 * A text message to a phone number.
 */
export type SmsMessageCreate = {
  channel: 'sms'
  /**
   * Phone number in E.164 form.
   */
  to: string
  /**
   * Your phone number in E.164 form, short code or alphanumeric sender. The environment's default sender if absent.
   */
  from?: string
  content: SmsContent
  scheduled_at?: ScheduledAt
  validity_period?: ValidityPeriod
  metadata?: Metadata
  tags?: Tags
}

export type EmailContent = (
  | {
      text: string
    }
  | {
      html: string
    }
) & {
  /**
   * One line, no control characters.
   */
  subject: string
  text?: string
  html?: string
}

/**
 * Email
 *
 * An email to one address.
 */
export type EmailMessageCreate = {
  channel: 'email'
  to: string
  /**
   * Sender address. The environment's default sender if absent.
   */
  from?: string
  content: EmailContent
  scheduled_at?: ScheduledAt
  validity_period?: ValidityPeriod
  metadata?: Metadata
  tags?: Tags
}

/**
 * What an in-app message says.
 */
export type InAppContent = {
  title?: string
  text: string
}

/**
 * In-app
 *
 * A message to a user of your own application, read from the event feed.
 */
export type InAppMessageCreate = {
  channel: 'in_app'
  /**
   * Your own id of the user.
   */
  to: string
  /**
   * Who the message is shown to be from.
   */
  from?: string
  content: InAppContent
  scheduled_at?: ScheduledAt
  validity_period?: ValidityPeriod
  metadata?: Metadata
  tags?: Tags
}

/**
 * A message to send. The channel decides what the other members mean.
 */
export type MessageCreate =
  | ({
      channel: 'sms'
    } & SmsMessageCreate)
  | ({
      channel: 'email'
    } & EmailMessageCreate)
  | ({
      channel: 'in_app'
    } & InAppMessageCreate)

/**
 * What all events have in common.
 */
export type EventBase = {
  id: string
  object: 'event'
  /**
   * What happened, as `<resource>.<past tense>`.
   */
  type: string
  timestamp: Timestamp
  /**
   * The version of the API that the data is in.
   */
  api_version: string
  environment_id: string
  region: string
  /**
   * Id of the resource that it happened to.
   */
  subject: string
}

/**
 * A message at the moment of the event, without its content, and the attempt that led to it.
 */
export type MessageEventData = {
  /**
   * Id of the message.
   */
  id: string
  object: 'message'
  channel: Channel
  direction: MessageDirection
  status: MessageStatus
  to: string | null
  from: string | null
  metadata: Metadata | null
  tags: Tags
  batch_id: string | null
  /**
   * Number of the attempt, from 1; 0 before the first.
   */
  attempt: number
  /**
   * The carrier of the attempt.
   */
  carrier: string | null
  error: MessageError | null
}

/**
 * A message was accepted and waits for its time.
 */
export type MessageScheduledEvent = EventBase & {
  type: 'message.scheduled'
  data: MessageEventData
}

/**
 * A message waits for its carrier.
 */
export type MessageQueuedEvent = EventBase & {
  type: 'message.queued'
  data: MessageEventData
}

/**
 * A message is being handed to a carrier.
 */
export type MessageSendingEvent = EventBase & {
  type: 'message.sending'
  data: MessageEventData
}

/**
 * The carrier took the message.
 */
export type MessageSentEvent = EventBase & {
  type: 'message.sent'
  data: MessageEventData
}

/**
 * The carrier confirmed delivery to the recipient.
 */
export type MessageDeliveredEvent = EventBase & {
  type: 'message.delivered'
  data: MessageEventData
}

/**
 * The recipient opened the message.
 */
export type MessageReadEvent = EventBase & {
  type: 'message.read'
  data: MessageEventData
}

/**
 * The carrier reported that the message did not reach the recipient.
 */
export type MessageUndeliveredEvent = EventBase & {
  type: 'message.undelivered'
  data: MessageEventData
}

/**
 * The message could not be handed to any carrier.
 */
export type MessageFailedEvent = EventBase & {
  type: 'message.failed'
  data: MessageEventData
}

/**
 * The carrier may or may not have taken the message; it is not sent again.
 */
export type MessageUnknownEvent = EventBase & {
  type: 'message.unknown'
  data: MessageEventData
}

/**
 * The validity period ended before delivery was confirmed.
 */
export type MessageExpiredEvent = EventBase & {
  type: 'message.expired'
  data: MessageEventData
}

/**
 * The message was canceled before it was sent.
 */
export type MessageCanceledEvent = EventBase & {
  type: 'message.canceled'
  data: MessageEventData
}

/**
 * A carrier failed and the next one of the plan is tried.
 */
export type MessageFailoverStartedEvent = EventBase & {
  type: 'message.failover_started'
  data: MessageEventData
}

/**
 * A recipient wrote back.
 */
export type MessageReceivedEvent = EventBase & {
  type: 'message.received'
  data: Message
}

/**
 * The receiving mail server asked to try again later.
 */
export type EmailDeferredEvent = EventBase & {
  type: 'email.deferred'
  data: MessageEventData
}

/**
 * The receiving mail server refused the email for good.
 */
export type EmailBouncedEvent = EventBase & {
  type: 'email.bounced'
  data: MessageEventData
}

/**
 * The recipient marked the email as spam.
 */
export type EmailComplainedEvent = EventBase & {
  type: 'email.complained'
  data: MessageEventData
}

/**
 * A batch is completed when every accepted message has an outcome.
 */
export type MessageBatchStatus = 'processing' | 'completed' | (string & {})

/**
 * How many messages of the batch stand where.
 */
export type MessageBatchCounts = {
  total: number
  accepted: number
  rejected: number
  /**
   * Accepted messages that have their outcome.
   */
  finished: number
}

/**
 * A batch at the moment of the event.
 */
export type MessageBatchEventData = {
  /**
   * Id of the batch.
   */
  id: string
  object: 'message_batch'
  status: MessageBatchStatus
  operation_id: string
  counts: MessageBatchCounts
}

/**
 * Every accepted message of a batch reached its outcome.
 */
export type MessageBatchCompletedEvent = EventBase & {
  type: 'message_batch.completed'
  data: MessageBatchEventData
}

/**
 * `active`; `degraded`: nothing but failures for a while, deliveries go on; `paused`: by you, or after 5 days of nothing
 * but failures; `disabled`: the receiver answered 410 Gone. Paused and disabled endpoints get nothing.
 *
 */
export type WebhookEndpointStatus = 'active' | 'degraded' | 'paused' | 'disabled' | (string & {})

/**
 * A webhook endpoint at the moment of the event.
 */
export type WebhookEndpointEventData = {
  /**
   * Id of the endpoint.
   */
  id: string
  object: 'webhook_endpoint'
  url: string | null
  status: WebhookEndpointStatus
  status_reason: string | null
  failing_since: string | null
}

/**
 * A webhook endpoint was created.
 */
export type WebhookEndpointCreatedEvent = EventBase & {
  type: 'webhook_endpoint.created'
  data: WebhookEndpointEventData
}

/**
 * A webhook endpoint was changed, paused or taken up again.
 */
export type WebhookEndpointUpdatedEvent = EventBase & {
  type: 'webhook_endpoint.updated'
  data: WebhookEndpointEventData
}

/**
 * A webhook endpoint has a new signing secret.
 */
export type WebhookEndpointSecretRotatedEvent = EventBase & {
  type: 'webhook_endpoint.secret_rotated'
  data: WebhookEndpointEventData
}

/**
 * A webhook endpoint has had nothing but failures for a while.
 */
export type WebhookEndpointDegradedEvent = EventBase & {
  type: 'webhook_endpoint.degraded'
  data: WebhookEndpointEventData
}

/**
 * A webhook endpoint had nothing but failures for days, and gets nothing more.
 */
export type WebhookEndpointPausedEvent = EventBase & {
  type: 'webhook_endpoint.paused'
  data: WebhookEndpointEventData
}

/**
 * The receiver of a webhook endpoint said that it is gone.
 */
export type WebhookEndpointDisabledEvent = EventBase & {
  type: 'webhook_endpoint.disabled'
  data: WebhookEndpointEventData
}

/**
 * A webhook endpoint works again.
 */
export type WebhookEndpointRecoveredEvent = EventBase & {
  type: 'webhook_endpoint.recovered'
  data: WebhookEndpointEventData
}

/**
 * The certificate that ends.
 */
export type EndingCertificate = {
  /**
   * The latest of these that holds.
   */
  status: 'expires_in_30_days' | 'expires_in_7_days' | 'expired' | (string & {})
  /**
   * SHA-256 of the certificate in hexadecimal with colons.
   */
  fingerprint: string
  expires_at: Timestamp
  /**
   * Whole days until it ends, rounded up; 0 when it has ended.
   */
  days_left: number
}

/**
 * A webhook endpoint whose client certificate ends soon, or has ended.
 */
export type WebhookEndpointCertificateEventData = {
  /**
   * Id of the endpoint.
   */
  id: string
  object: 'webhook_endpoint'
  url: string | null
  client_certificate: EndingCertificate
}

/**
 * The client certificate of a webhook endpoint ends within 30 days, within 7 days, or has ended. Each is told once.
 */
export type WebhookEndpointCertificateExpiringEvent = EventBase & {
  type: 'webhook_endpoint.certificate_expiring'
  data: WebhookEndpointCertificateEventData
}

/**
 * `waiting` for its time; `blocked` by an earlier event of the same subject or conversation; `delivering`; `delivered`;
 * `exhausted`: the schedule of retries is over; `canceled`: the endpoint was deleted, or the event is past its retention.
 *
 */
export type WebhookDeliveryStatus =
  | 'waiting'
  | 'blocked'
  | 'delivering'
  | 'delivered'
  | 'exhausted'
  | 'canceled'
  | (string & {})

/**
 * Why an attempt failed: refused here (`url_not_allowed`, `address_forbidden`), no connection, no valid answer in time, or an
 * answer that is no success (`redirect`: they are not followed). `interrupted`: the server that sent it stopped meanwhile;
 * it may have arrived.
 *
 */
export type WebhookFailure =
  | 'url_not_allowed'
  | 'address_forbidden'
  | 'name_not_resolved'
  | 'connect_timeout'
  | 'connection_refused'
  | 'connection_reset'
  | 'tls_error'
  | 'timeout'
  | 'response_malformed'
  | 'response_too_large'
  | 'content_encoded'
  | 'redirect'
  | 'client_error'
  | 'too_many_requests'
  | 'gone'
  | 'server_error'
  | 'transformation_failed'
  | 'interrupted'
  | (string & {})

/**
 * A delivery at the moment of the event.
 */
export type WebhookDeliveryEventData = {
  /**
   * Id of the delivery.
   */
  id: string
  object: 'webhook_delivery'
  endpoint_id: string
  event_id: string
  event_type: string
  status: WebhookDeliveryStatus
  attempt_count: number
  last_failure: WebhookFailure | null
}

/**
 * The last retry of a delivery failed.
 */
export type WebhookDeliveryExhaustedEvent = EventBase & {
  type: 'webhook_delivery.exhausted'
  data: WebhookDeliveryEventData
}

/**
 * `active`; `degraded`: nothing but failures for a while, it goes on trying; `paused`: by you, or after 5 days of nothing but failures;
 * `disabled`: an http target answered 410 Gone. Paused and disabled sinks keep their place in the feed.
 *
 */
export type EventSinkStatus = 'active' | 'degraded' | 'paused' | 'disabled' | (string & {})

/**
 * An event sink at the moment of the event.
 */
export type EventSinkEventData = {
  /**
   * Id of the sink.
   */
  id: string
  object: 'event_sink'
  type: 'http' | 'file' | 'kafka' | 'amqp' | 'nats' | (string & {})
  name: string
  status: EventSinkStatus
  status_reason: string | null
  failing_since: string | null
  /**
   * Why the newest attempt failed.
   */
  last_error: string | null
}

/**
 * An event sink was created.
 */
export type EventSinkCreatedEvent = EventBase & {
  type: 'event_sink.created'
  data: EventSinkEventData
}

/**
 * An event sink was changed.
 */
export type EventSinkUpdatedEvent = EventBase & {
  type: 'event_sink.updated'
  data: EventSinkEventData
}

/**
 * An event sink has had nothing but failures for a while; it goes on trying.
 */
export type EventSinkDegradedEvent = EventBase & {
  type: 'event_sink.degraded'
  data: EventSinkEventData
}

/**
 * An event sink was paused after days of nothing but failures.
 */
export type EventSinkPausedEvent = EventBase & {
  type: 'event_sink.paused'
  data: EventSinkEventData
}

/**
 * The target of an event sink said that it is gone.
 */
export type EventSinkDisabledEvent = EventBase & {
  type: 'event_sink.disabled'
  data: EventSinkEventData
}

/**
 * An event sink that was degraded works again.
 */
export type EventSinkRecoveredEvent = EventBase & {
  type: 'event_sink.recovered'
  data: EventSinkEventData
}

/**
 * What was refused since the last event about the same credential and policies.
 */
export type RateLimitExceededEventData = {
  object: 'rate_limit'
  credential_type: 'api_key' | 'access_token' | 'session' | (string & {})
  /**
   * Of the API key, the app or the session.
   */
  credential_id: string
  /**
   * Names of the policies without room, as in `violated-policies` of the answer; `default` is the limit of the environment.
   */
  policies: Array<string>
  /**
   * Of the last request that was refused.
   */
  operation: string
  /**
   * How many requests.
   */
  refused: number
  /**
   * Time of the first of them.
   */
  since: string
}

/**
 * Requests of a credential were refused with 429.
 */
export type RateLimitExceededEvent = EventBase & {
  type: 'rate_limit.exceeded'
  data: RateLimitExceededEventData
}

/**
 * Whether the work goes on.
 */
export type OperationStatus = 'running' | 'completed' | 'failed' | (string & {})

/**
 * Why an operation failed.
 */
export type OperationError = {
  code: string
  message: string
}

/**
 * Work that goes on after its request was answered.
 */
export type Operation = {
  id: string
  object: 'operation'
  /**
   * The operation of the API that started it, for example `message_batches.create`.
   */
  type: string
  status: OperationStatus
  /**
   * What the operation works on.
   */
  resource_id: string | null
  error: OperationError | null
  created_at: Timestamp
  completed_at: string | null
}

/**
 * An asynchronous operation ended.
 */
export type OperationCompletedEvent = EventBase & {
  type: 'operation.completed'
  data: Operation
}

/**
 * Something that happened. New types are added over time; readers skip the ones that they do not know.
 */
export type Event =
  | ({
      type: 'message.scheduled'
    } & MessageScheduledEvent)
  | ({
      type: 'message.queued'
    } & MessageQueuedEvent)
  | ({
      type: 'message.sending'
    } & MessageSendingEvent)
  | ({
      type: 'message.sent'
    } & MessageSentEvent)
  | ({
      type: 'message.delivered'
    } & MessageDeliveredEvent)
  | ({
      type: 'message.read'
    } & MessageReadEvent)
  | ({
      type: 'message.undelivered'
    } & MessageUndeliveredEvent)
  | ({
      type: 'message.failed'
    } & MessageFailedEvent)
  | ({
      type: 'message.unknown'
    } & MessageUnknownEvent)
  | ({
      type: 'message.expired'
    } & MessageExpiredEvent)
  | ({
      type: 'message.canceled'
    } & MessageCanceledEvent)
  | ({
      type: 'message.failover_started'
    } & MessageFailoverStartedEvent)
  | ({
      type: 'message.received'
    } & MessageReceivedEvent)
  | ({
      type: 'email.deferred'
    } & EmailDeferredEvent)
  | ({
      type: 'email.bounced'
    } & EmailBouncedEvent)
  | ({
      type: 'email.complained'
    } & EmailComplainedEvent)
  | ({
      type: 'message_batch.completed'
    } & MessageBatchCompletedEvent)
  | ({
      type: 'webhook_endpoint.created'
    } & WebhookEndpointCreatedEvent)
  | ({
      type: 'webhook_endpoint.updated'
    } & WebhookEndpointUpdatedEvent)
  | ({
      type: 'webhook_endpoint.secret_rotated'
    } & WebhookEndpointSecretRotatedEvent)
  | ({
      type: 'webhook_endpoint.degraded'
    } & WebhookEndpointDegradedEvent)
  | ({
      type: 'webhook_endpoint.paused'
    } & WebhookEndpointPausedEvent)
  | ({
      type: 'webhook_endpoint.disabled'
    } & WebhookEndpointDisabledEvent)
  | ({
      type: 'webhook_endpoint.recovered'
    } & WebhookEndpointRecoveredEvent)
  | ({
      type: 'webhook_endpoint.certificate_expiring'
    } & WebhookEndpointCertificateExpiringEvent)
  | ({
      type: 'webhook_delivery.exhausted'
    } & WebhookDeliveryExhaustedEvent)
  | ({
      type: 'event_sink.created'
    } & EventSinkCreatedEvent)
  | ({
      type: 'event_sink.updated'
    } & EventSinkUpdatedEvent)
  | ({
      type: 'event_sink.degraded'
    } & EventSinkDegradedEvent)
  | ({
      type: 'event_sink.paused'
    } & EventSinkPausedEvent)
  | ({
      type: 'event_sink.disabled'
    } & EventSinkDisabledEvent)
  | ({
      type: 'event_sink.recovered'
    } & EventSinkRecoveredEvent)
  | ({
      type: 'rate_limit.exceeded'
    } & RateLimitExceededEvent)
  | ({
      type: 'operation.completed'
    } & OperationCompletedEvent)

/**
 * A page of events.
 */
export type EventPage = {
  data: Array<Event>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * Personalised messages to send together.
 */
export type MessageBatchCreate = {
  messages: Array<MessageCreate>
  metadata?: Metadata
}

/**
 * Why a message of a batch was rejected; the same codes as the problems of `messages.create`.
 */
export type MessageRejection = {
  code: string
  message: string
}

/**
 * What became of one message of the batch.
 */
export type MessageBatchResult = {
  /**
   * Position in the request, from 0.
   */
  index: number
  status: 'accepted' | 'rejected' | (string & {})
  message_id: string | null
  error: MessageRejection | null
}

/**
 * Messages that were sent together, and what became of each.
 */
export type MessageBatch = {
  id: string
  object: 'message_batch'
  status: MessageBatchStatus
  /**
   * The operation that ends when every accepted message has its outcome.
   */
  operation_id: string
  counts: MessageBatchCounts
  /**
   * One entry per message of the request, in its order.
   */
  results: Array<MessageBatchResult>
  metadata: Metadata | null
  created_at: Timestamp
  /**
   * When the last accepted message had its outcome.
   */
  completed_at: string | null
}

/**
 * Bounds of one connection.
 */
export type EventStreamLimits = {
  /**
   * At the same time.
   */
  subscriptions: number
  /**
   * Of a frame from the client.
   */
  frame_bytes: number
  /**
   * From the client.
   */
  frames_per_second: number
  /**
   * Calls without an answer yet.
   */
  calls_at_once: number
}

/**
 * Where the stream of the environment begins and ends now, and what a connection may ask of it.
 */
export type EventStream = {
  object: 'event_stream'
  environment_id: string
  api_version: string
  /**
   * The oldest event that can be resumed from.
   */
  oldest_event_id: string | null
  /**
   * The newest event; resume from it to miss nothing from now on.
   */
  last_event_id: string | null
  limits: EventStreamLimits
}

/**
 * Server-Sent Events: `id` is the event id, `event` its type, `data` the event as JSON. Comments keep the connection alive.
 */
export type EventStreamText = string

/**
 * What the connection that the ticket opens may do.
 */
export type EventStreamTicketCreate = {
  /**
   * What the connection may do beside reading events (`events:read`), which it always may. At most what the credential may.
   */
  scopes?: Array<string>
}

/**
 * A ticket that opens one connection to the event stream.
 */
export type EventStreamTicket = {
  id: string
  object: 'event_stream_ticket'
  /**
   * Present it as the WebSocket subprotocol `relayos.ticket.<ticket>`. Works once.
   */
  ticket: string
  /**
   * What the connection may do.
   */
  scopes: Array<string>
  created_at: Timestamp
  expires_at: Timestamp
}

/**
 * A kind of event.
 */
export type EventType = {
  /**
   * The `type` of its events.
   */
  name: string
  object: 'event_type'
  description: string
  /**
   * JSON Schema (2020-12) of its events, self-contained.
   */
  schema: {
    [key: string]: unknown
  }
  /**
   * One event of this type.
   */
  example: {
    [key: string]: unknown
  }
  deprecated_on: string | null
}

/**
 * A page of event types, by name.
 */
export type EventTypePage = {
  data: Array<EventType>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * A confidential app keeps a secret, on a server; a public one (in a browser, on a device) can't and has none.
 */
export type OauthClientType = 'confidential' | 'public' | (string & {})

/**
 * A way to get tokens.
 */
export type OauthGrantType =
  | 'authorization_code'
  | 'refresh_token'
  | 'client_credentials'
  | 'urn:ietf:params:oauth:grant-type:device_code'
  | (string & {})

/**
 * What narrows a credential below its scopes. A list that is absent narrows nothing.
 */
export type Restrictions = {
  /**
   * Only messages on these channels.
   */
  channels?: Array<string>
  /**
   * Only messages from these senders.
   */
  senders?: Array<string>
  /**
   * Only these conversations.
   */
  conversations?: Array<string>
}

/**
 * An app that gets tokens from the OAuth 2.1 server under `/oauth`.
 */
export type OauthClient = {
  /**
   * The `client_id` of the app.
   */
  id: string
  object: 'oauth_client'
  name: string
  type: OauthClientType
  redirect_uris: Array<string>
  grant_types: Array<OauthGrantType>
  /**
   * The most that the app may do.
   */
  scopes: Array<string>
  /**
   * How the app proves itself at the token endpoint.
   */
  token_endpoint_auth_method: string
  restrictions: Restrictions
  /**
   * Where tokens work that the app gets for itself.
   */
  environment_id: string
  /**
   * The end of the secret; null for a public app.
   */
  secret_last4: string | null
  /**
   * Until then the secret before works too.
   */
  previous_secret_expires_at: string | null
  created_at: Timestamp
  updated_at: Timestamp
  /**
   * When the app was removed; its tokens ended then.
   */
  revoked_at: string | null
}

/**
 * A page of apps.
 */
export type OauthClientPage = {
  data: Array<OauthClient>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * Where an answer may be sent, compared character by character. `https://…`; for a public app also
 * `http://127.0.0.1…` or `http://[::1]…` (at any port) or a scheme of its own with a dot, `com.example.app:/callback`.
 * No fragment, no wildcard, no user information.
 *
 */
export type OauthRedirectUri = string

/**
 * What narrows the app below its scopes. A list that is absent narrows nothing.
 */
export type OauthClientRestrictions = {
  /**
   * Only messages on these channels.
   */
  channels?: Array<string>
  /**
   * Only messages from these senders.
   */
  senders?: Array<string>
  /**
   * Only these conversations.
   */
  conversations?: Array<string>
}

/**
 * An app to register.
 */
export type OauthClientCreate = {
  /**
   * What people see when they are asked for access.
   */
  name: string
  type: OauthClientType
  /**
   * Needed for `authorization_code`.
   */
  redirect_uris?: Array<OauthRedirectUri>
  /**
   * A public app has no `client_credentials`; `refresh_token` comes beside `authorization_code` or the device flow.
   */
  grant_types: Array<OauthGrantType>
  /**
   * The most that the app may do. You can give what you have yourself, and no more.
   */
  scopes: Array<string>
  /**
   * How the app proves itself at the token endpoint. `none` for public apps alone, which is their default; else `client_secret_basic`.
   */
  token_endpoint_auth_method?: 'client_secret_basic' | 'client_secret_post' | 'none'
  restrictions?: OauthClientRestrictions
}

/**
 * An app and its secret, which is shown this once.
 */
export type OauthClientWithSecret = {
  /**
   * The `client_id` of the app.
   */
  id: string
  object: 'oauth_client'
  name: string
  type: OauthClientType
  redirect_uris: Array<string>
  grant_types: Array<OauthGrantType>
  /**
   * The most that the app may do.
   */
  scopes: Array<string>
  /**
   * How the app proves itself at the token endpoint.
   */
  token_endpoint_auth_method: string
  restrictions: Restrictions
  /**
   * Where tokens work that the app gets for itself.
   */
  environment_id: string
  /**
   * The end of the secret; null for a public app.
   */
  secret_last4: string | null
  /**
   * Until then the secret before works too.
   */
  previous_secret_expires_at: string | null
  created_at: Timestamp
  updated_at: Timestamp
  /**
   * When the app was removed; its tokens ended then.
   */
  revoked_at: string | null
  /**
   * Shown this once; null for a public app.
   */
  client_secret: string | null
}

/**
 * What is to change; the rest stays. The type of an app never changes.
 */
export type OauthClientUpdate = {
  /**
   * What people see when they are asked for access.
   */
  name?: string
  /**
   * Needed for `authorization_code`.
   */
  redirect_uris?: Array<OauthRedirectUri>
  /**
   * A public app has no `client_credentials`; `refresh_token` comes beside `authorization_code` or the device flow.
   */
  grant_types?: Array<OauthGrantType>
  /**
   * The most that the app may do. You can give what you have yourself, and no more.
   */
  scopes?: Array<string>
  restrictions?: OauthClientRestrictions
}

/**
 * How the change of secrets goes on.
 */
export type OauthClientRotateSecret = {
  /**
   * For how long the old secret works beside the new one.
   */
  overlap_seconds?: number
}

/**
 * What a member let an app do in the environment.
 */
export type OauthGrant = {
  id: string
  object: 'oauth_grant'
  oauth_client_id: string
  oauth_client_name: string
  /**
   * Who agreed.
   */
  member_id: string
  /**
   * What was agreed to. Tokens can do this as long as the app and the member may do it too.
   */
  scopes: Array<string>
  created_at: Timestamp
  expires_at: Timestamp
}

/**
 * A page of grants.
 */
export type OauthGrantPage = {
  data: Array<OauthGrant>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * A public key.
 */
export type TokenKey = {
  kty: string
  kid: string
  alg: string | null
  crv: string | null
  x: string | null
  y: string | null
  n: string | null
  e: string | null
}

/**
 * Public keys (RFC 7517). Other members are ignored.
 */
export type TokenKeySet = {
  keys: Array<TokenKey>
}

/**
 * A signature algorithm. Those with a shared secret are not taken.
 */
export type TokenAlgorithm = 'EdDSA' | 'ES256' | 'ES384' | 'PS256' | 'RS256' | (string & {})

/**
 * What the header of a token must say in `typ`: `at+jwt` for access tokens after RFC 9068; `jwt` for issuers that write
 * `JWT` or nothing. With `jwt` choose an audience that no ID token has.
 *
 */
export type TokenType = 'at+jwt' | 'jwt' | (string & {})

/**
 * What a token may do whose claim has the value; one of `role` and `scopes` is set.
 */
export type ClaimMapping = {
  claim: string
  value: string
  /**
   * Name of a built-in role or id of a custom one.
   */
  role: string | null
  scopes: Array<string>
}

/**
 * An issuer whose tokens are taken.
 */
export type TokenIssuer = {
  id: string
  object: 'token_issuer'
  name: string
  issuer: string
  audience: string
  jwks_url: string | null
  jwks: TokenKeySet | null
  algorithms: Array<TokenAlgorithm>
  token_type: TokenType
  claim_mappings: Array<ClaimMapping>
  created_at: Timestamp
  updated_at: Timestamp
}

/**
 * A page of trusted token issuers.
 */
export type TokenIssuerPage = {
  data: Array<TokenIssuer>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * A public key as a JWK with a `kid`: RSA of 2048 to 8192 bits with e = 65537, P-256, P-384 or Ed25519. Keys of the broken
 * generator known as ROCA and private keys are refused.
 *
 */
export type TokenKeyCreate = {
  kty: 'RSA' | 'EC' | 'OKP'
  kid: string
  use?: 'sig'
  alg?: 'EdDSA' | 'ES256' | 'ES384' | 'PS256' | 'RS256'
  crv?: 'P-256' | 'P-384' | 'Ed25519'
  x?: string
  y?: string
  n?: string
  e?: string
}

/**
 * Pinned public keys.
 */
export type TokenKeySetCreate = {
  keys: Array<TokenKeyCreate>
}

/**
 * What a token may do whose claim is the value, or a list with it in it. Give one of `role` and `scopes`.
 */
export type ClaimMappingCreate = {
  /**
   * Name of a claim at the top of the token, like `groups` or `https://login.example/roles`.
   */
  claim: string
  value: string
  /**
   * Name of a built-in role or id of a custom one.
   */
  role?: string
  scopes?: Array<string>
}

/**
 * An issuer whose tokens are to be taken.
 */
export type TokenIssuerCreate = {
  name: string
  /**
   * What `iss` must be, character by character.
   */
  issuer: string
  /**
   * What `aud` must be. Left out: an address of this environment, which nobody else can take.
   */
  audience?: string
  /**
   * Where the keys are fetched; give this or `jwks`.
   */
  jwks_url?: string
  jwks?: TokenKeySetCreate
  /**
   * Which algorithms count. `[ES256, RS256]` unless given.
   */
  algorithms?: Array<TokenAlgorithm>
  token_type?: TokenType
  /**
   * What tokens may do. You can give what you have yourself, and no more.
   */
  claim_mappings: Array<ClaimMappingCreate>
}

/**
 * What is to change; the rest stays. The issuer itself never changes.
 */
export type TokenIssuerUpdate = {
  name?: string
  /**
   * What `aud` must be. Left out: an address of this environment, which nobody else can take.
   */
  audience?: string
  /**
   * Where the keys are fetched; give this or `jwks`.
   */
  jwks_url?: string
  jwks?: TokenKeySetCreate
  /**
   * Which algorithms count. `[ES256, RS256]` unless given.
   */
  algorithms?: Array<TokenAlgorithm>
  token_type?: TokenType
  /**
   * What tokens may do. You can give what you have yourself, and no more.
   */
  claim_mappings?: Array<ClaimMappingCreate>
}

/**
 * A key of one environment, without its secret.
 */
export type ApiKey = {
  id: string
  object: 'api_key'
  name: string
  environment_id: string
  /**
   * The last four characters of the key, to tell keys apart.
   */
  last4: string
  /**
   * What the key may do.
   */
  scopes: Array<string>
  /**
   * Where requests may come from; empty means anywhere.
   */
  ip_ranges: Array<string>
  restrictions: Restrictions
  /**
   * The key, app or member that created it; null for the first keys of an installation.
   */
  created_by: string | null
  /**
   * When the key stops working.
   */
  expires_at: string | null
  /**
   * When the key was revoked.
   */
  revoked_at: string | null
  /**
   * The last use that was noticed, to about ten seconds.
   */
  last_used_at: string | null
  created_at: Timestamp
  updated_at: Timestamp
}

/**
 * A page of API keys, newest first.
 */
export type ApiKeyPage = {
  data: Array<ApiKey>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * What narrows the credential below its scopes. A list that is absent narrows nothing.
 */
export type RestrictionsWrite = {
  /**
   * Only messages on these channels.
   */
  channels?: Array<'sms' | 'email' | 'in_app'>
  /**
   * Only messages from these senders.
   */
  senders?: Array<string>
  /**
   * Only these conversations.
   */
  conversations?: Array<string>
}

/**
 * A new key of the environment of the caller.
 */
export type ApiKeyCreate = {
  name: string
  /**
   * What the key may do: a part of what the creator may do.
   */
  scopes: Array<string>
  /**
   * Where requests may come from, as addresses or CIDR ranges; empty means anywhere.
   */
  ip_ranges?: Array<string>
  restrictions?: RestrictionsWrite
  /**
   * When the key stops working; null for never.
   */
  expires_at?: string | null
}

/**
 * A key with its secret. This is the only time that the secret is shown.
 */
export type ApiKeyWithSecret = {
  id: string
  object: 'api_key'
  name: string
  environment_id: string
  /**
   * The last four characters of the key, to tell keys apart.
   */
  last4: string
  /**
   * What the key may do.
   */
  scopes: Array<string>
  /**
   * Where requests may come from; empty means anywhere.
   */
  ip_ranges: Array<string>
  restrictions: Restrictions
  /**
   * The key, app or member that created it; null for the first keys of an installation.
   */
  created_by: string | null
  /**
   * When the key stops working.
   */
  expires_at: string | null
  /**
   * When the key was revoked.
   */
  revoked_at: string | null
  /**
   * The last use that was noticed, to about ten seconds.
   */
  last_used_at: string | null
  created_at: Timestamp
  updated_at: Timestamp
  /**
   * The secret: `rk_<test|live>_<region>_…`. Keep it; it can not be shown again.
   */
  api_key: string
}

/**
 * What to change; what is absent stays.
 */
export type ApiKeyUpdate = {
  name?: string
  /**
   * What the key may do: a part of what the creator may do.
   */
  scopes?: Array<string>
  /**
   * Where requests may come from, as addresses or CIDR ranges; empty means anywhere.
   */
  ip_ranges?: Array<string>
  restrictions?: RestrictionsWrite
  /**
   * When the key stops working; null for never.
   */
  expires_at?: string | null
}

/**
 * How to rotate.
 */
export type ApiKeyRotate = {
  /**
   * How long the old secret goes on working, up to seven days.
   */
  overlap_seconds?: number
}

/**
 * Whoever runs projects here; members, roles and the security policy are theirs.
 */
export type Organization = {
  id: string
  object: 'organization'
  name: string
  created_at: Timestamp
  updated_at: Timestamp
}

/**
 * What to change.
 */
export type OrganizationUpdate = {
  name?: string
}

/**
 * What the organization asks of its people and credentials.
 */
export type SecurityPolicy = {
  /**
   * Whether people need a second factor or a passkey.
   */
  mfa_required: boolean
  /**
   * How long a sign-in lasts at most.
   */
  session_minutes: number
  /**
   * How long a session may be idle.
   */
  session_idle_minutes: number
  /**
   * How people may sign in: `password`, `passkey`, `oidc`, `saml`.
   */
  allowed_methods: Array<string>
  /**
   * Where people and credentials of the organization may come from; empty means anywhere.
   */
  ip_ranges: Array<string>
  /**
   * How old the secret of an API key may get; null for any age.
   */
  key_max_age_days: number | null
  /**
   * Whether webhook endpoints and other targets must be https.
   */
  https_only_endpoints: boolean
}

/**
 * Who can not go on as before. Lists hold up to 100 ids.
 */
export type SecurityPolicyEffect = {
  /**
   * Keys that stop working because their secret is too old; rotate them first.
   */
  api_keys_too_old: Array<string>
  /**
   * Members who must set up a second factor at their next sign-in.
   */
  members_without_second_factor: Array<string>
  /**
   * Whether the address of this request is outside the ranges.
   */
  caller_locked_out: boolean
}

/**
 * A security policy, and whom it affects.
 */
export type SecurityPolicyChange = {
  object: 'security_policy'
  /**
   * Whether nothing was changed.
   */
  dry_run: boolean
  policy: SecurityPolicy
  affected: SecurityPolicyEffect
}

/**
 * What to change; what is absent stays.
 */
export type SecurityPolicyUpdate = {
  /**
   * Whether people need a second factor or a passkey.
   */
  mfa_required?: boolean
  /**
   * How long a sign-in lasts at most.
   */
  session_minutes?: number
  /**
   * How long a session may be idle.
   */
  session_idle_minutes?: number
  /**
   * How people may sign in: `password`, `passkey`, `oidc`, `saml`.
   */
  allowed_methods?: Array<'password' | 'passkey' | 'oidc' | 'saml'>
  /**
   * Where people and credentials of the organization may come from; empty means anywhere.
   */
  ip_ranges?: Array<string>
  /**
   * How old the secret of an API key may get; null for any age.
   */
  key_max_age_days?: number | null
  /**
   * Whether webhook endpoints and other targets must be https.
   */
  https_only_endpoints?: boolean
}

/**
 * A separate space of data within a project.
 */
export type Environment = {
  id: string
  /**
   * A sandbox never sends for real.
   */
  kind: 'sandbox' | 'live' | (string & {})
}

/**
 * A project; its region is fixed. Its environments hold messages, events and keys.
 */
export type Project = {
  id: string
  object: 'project'
  name: string
  /**
   * Where its data lives.
   */
  region: string
  environments: Array<Environment>
  created_at: Timestamp
  updated_at: Timestamp
}

/**
 * A page of projects, newest first.
 */
export type ProjectPage = {
  data: Array<Project>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * A new project.
 */
export type ProjectCreate = {
  name: string
  /**
   * Where its data lives; the region of this installation if absent. It can not be changed.
   */
  region?: string
}

/**
 * A project with the first key of each environment. This is the only time that the keys are shown.
 */
export type ProjectWithKeys = {
  id: string
  object: 'project'
  name: string
  /**
   * Where its data lives.
   */
  region: string
  environments: Array<Environment>
  created_at: Timestamp
  updated_at: Timestamp
  /**
   * The first key of each environment, with the scopes of the caller.
   */
  api_keys: Array<ApiKeyWithSecret>
}

/**
 * What to change.
 */
export type ProjectUpdate = {
  name?: string
}

/**
 * A person in the organization.
 */
export type Member = {
  id: string
  object: 'member'
  email: string | null
  name: string | null
  /**
   * Names of built-in roles and ids of custom roles.
   */
  roles: Array<string>
  status: 'active' | 'suspended' | (string & {})
  created_at: Timestamp
  updated_at: Timestamp
}

/**
 * A page of members, newest first.
 */
export type MemberPage = {
  data: Array<Member>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * What to change; what is absent stays.
 */
export type MemberUpdate = {
  /**
   * Names of built-in roles and ids of custom roles.
   */
  roles?: Array<string>
  status?: 'active' | 'suspended'
}

/**
 * A person who was asked to join.
 */
export type Invitation = {
  id: string
  object: 'invitation'
  email: string | null
  /**
   * The roles that the person will have.
   */
  roles: Array<string>
  status: 'pending' | 'accepted' | 'revoked' | 'expired' | (string & {})
  invited_by: string
  created_at: Timestamp
  expires_at: Timestamp
}

/**
 * A page of invitations, newest first.
 */
export type InvitationPage = {
  data: Array<Invitation>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * Whom to invite, and what they will be.
 */
export type InvitationCreate = {
  email: string
  /**
   * Names of built-in roles and ids of custom roles.
   */
  roles: Array<string>
}

/**
 * An invitation with its token. This is the only time that the token is shown.
 */
export type InvitationWithToken = {
  id: string
  object: 'invitation'
  email: string | null
  /**
   * The roles that the person will have.
   */
  roles: Array<string>
  status: 'pending' | 'accepted' | 'revoked' | 'expired' | (string & {})
  invited_by: string
  created_at: Timestamp
  expires_at: Timestamp
  /**
   * Give it to the person; it is used up when they join.
   */
  token: string
  /**
   * The page on which the person joins, with the token behind its `#`.
   */
  url: string
}

/**
 * A built-in or a custom role. What a member may do is the union of their roles.
 */
export type Role = {
  /**
   * Of a built-in role, its name.
   */
  id: string
  object: 'role'
  name: string
  description: string
  /**
   * What its holders may do.
   */
  scopes: Array<string>
  built_in: boolean
  /**
   * Null for a built-in role.
   */
  created_at: string | null
  /**
   * Null for a built-in role.
   */
  updated_at: string | null
}

/**
 * A page of roles, custom ones newest first, then the built-in ones.
 */
export type RolePage = {
  data: Array<Role>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * A new role.
 */
export type RoleCreate = {
  name: string
  description?: string
  /**
   * What its holders may do: a part of what the caller may do.
   */
  scopes: Array<string>
}

/**
 * What to change; what is absent stays.
 */
export type RoleUpdate = {
  name?: string
  description?: string
  /**
   * What its holders may do: a part of what the caller may do.
   */
  scopes?: Array<string>
}

/**
 * Which requests of the organization a rate limit policy limits.
 */
export type RateLimitTarget = {
  type: 'organization' | 'environment' | 'api_key' | 'address' | 'operation' | 'tag' | (string & {})
  /**
   * Id of the environment or API key, IP address or range, operation id, or tag; null for all of the type.
   */
  value: string | null
}

/**
 * What of a policy is in use, as the server that answers knows it. Of several who are counted, the one who used most.
 */
export type RateLimitUse = {
  /**
   * Who are counted now.
   */
  subjects: number
  /**
   * Cost units left in the bucket.
   */
  quota_left: number | null
  /**
   * Cost units of the daily quota.
   */
  used_today: number | null
  /**
   * Cost units of the monthly quota.
   */
  used_this_month: number | null
  /**
   * Requests that run.
   */
  concurrent: number | null
}

/**
 * A rate limit policy of the organization.
 */
export type RateLimitPolicy = {
  id: string
  object: 'rate_limit_policy'
  name: string
  target: RateLimitTarget
  /**
   * Who shares what is counted. IPv6 addresses count by their /64 network.
   */
  per: 'organization' | 'environment' | 'credential' | 'address' | (string & {})
  /**
   * Cost units per window.
   */
  quota: number | null
  /**
   * Length of the window of `quota`.
   */
  window_seconds: number
  /**
   * Cost units that may come at once; without it, as many as `quota`.
   */
  burst: number | null
  /**
   * Cost units per calendar day in UTC.
   */
  daily_quota: number | null
  /**
   * Cost units per calendar month in UTC.
   */
  monthly_quota: number | null
  /**
   * Requests at a time.
   */
  max_concurrent: number | null
  /**
   * Whether it limits.
   */
  enabled: boolean
  current_use: RateLimitUse
  created_at: Timestamp
  updated_at: Timestamp
  /**
   * Set in the answer to its deletion.
   */
  deleted_at: Timestamp | null
}

/**
 * A page of rate limit policies.
 */
export type RateLimitPolicyPage = {
  data: Array<RateLimitPolicy>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * Which requests of the organization are limited: all of them, or those of an environment, with an API key, from an
 * address or a range of them, of an operation, or of the operations with a tag. Without a value: of any environment, with
 * any API key, from any address.
 *
 */
export type RateLimitTargetChoice = {
  type: 'organization' | 'environment' | 'api_key' | 'address' | 'operation' | 'tag'
  /**
   * Id of the environment or API key, IP address or range in CIDR form, operation id, or tag. None for an organization; needed for an operation and a tag.
   */
  value?: string
}

/**
 * A new rate limit policy. It sets at least one of `quota`, `daily_quota`, `monthly_quota` and `max_concurrent`.
 */
export type RateLimitPolicyCreate = {
  /**
   * Unique in the organization; it stands in the RateLimit headers.
   */
  name: string
  target: RateLimitTargetChoice
  /**
   * Who shares what is counted. IPv6 addresses count by their /64 network.
   */
  per: 'organization' | 'environment' | 'credential' | 'address'
  /**
   * Cost units per window.
   */
  quota?: number
  /**
   * Length of the window of `quota`.
   */
  window_seconds?: number
  /**
   * Cost units that may come at once; without it, as many as `quota`.
   */
  burst?: number
  /**
   * Cost units per calendar day in UTC.
   */
  daily_quota?: number
  /**
   * Cost units per calendar month in UTC.
   */
  monthly_quota?: number
  /**
   * Requests at a time.
   */
  max_concurrent?: number
  /**
   * Whether it limits.
   */
  enabled?: boolean
}

/**
 * What to change of a rate limit policy.
 */
export type RateLimitPolicyUpdate = {
  /**
   * Unique in the organization; it stands in the RateLimit headers.
   */
  name?: string
  target?: RateLimitTargetChoice
  /**
   * Who shares what is counted. IPv6 addresses count by their /64 network.
   */
  per?: 'organization' | 'environment' | 'credential' | 'address'
  /**
   * Cost units per window.
   */
  quota?: number | null
  /**
   * Length of the window of `quota`.
   */
  window_seconds?: number
  /**
   * Cost units that may come at once; without it, as many as `quota`.
   */
  burst?: number | null
  /**
   * Cost units per calendar day in UTC.
   */
  daily_quota?: number | null
  /**
   * Cost units per calendar month in UTC.
   */
  monthly_quota?: number | null
  /**
   * Requests at a time.
   */
  max_concurrent?: number | null
  /**
   * Whether it limits.
   */
  enabled?: boolean
}

/**
 * The client certificate in use, without its key.
 */
export type ClientCertificate = {
  subject: string | null
  /**
   * SHA-256 of the certificate in hexadecimal with colons.
   */
  fingerprint: string
  expires_at: Timestamp
  /**
   * Whether that is within 30 days.
   */
  expires_soon: boolean
} | null

/**
 * Deliveries of events of the last 24 hours, of the newest 10,000 at most.
 */
export type WebhookDeliveryStats = {
  delivered: number
  /**
   * Failed so far, whether or not they will be tried again.
   */
  failing: number
  /**
   * The share that was delivered of those two; null when there were none.
   */
  success_rate: number | null
}

/**
 * A live signing secret.
 */
export type WebhookSecretInfo = {
  created_at: Timestamp
  /**
   * When it ends, after a rotation.
   */
  expires_at: string | null
}

/**
 * Where events are sent.
 */
export type WebhookEndpoint = {
  id: string
  object: 'webhook_endpoint'
  url: string | null
  event_types: Array<string>
  description: string | null
  filter: string | null
  payload: 'full' | 'thin' | (string & {})
  ordering: 'parallel' | 'by_subject' | 'by_conversation' | (string & {})
  concurrency: number
  rate_limit: number | null
  signature_algorithms: Array<string>
  /**
   * JavaScript that makes the payload.
   */
  transformation: string | null
  /**
   * Names of the headers that every delivery carries beside our own.
   */
  header_names: Array<string>
  client_certificate: ClientCertificate
  /**
   * Whether a private authority is trusted instead of the public ones.
   */
  has_ca_certificate: boolean
  /**
   * Seconds between attempts; null for the usual schedule.
   */
  retry_schedule: Array<number> | null
  /**
   * What became of the events of the last 24 hours. Only `webhook_endpoints.get` tells; null elsewhere.
   */
  deliveries_24h: WebhookDeliveryStats | null
  metadata: Metadata | null
  api_version: string
  status: WebhookEndpointStatus
  /**
   * Why it is not active, for example `failing`, `gone` or `by_request`.
   */
  status_reason: string | null
  /**
   * Since when there was nothing but failures.
   */
  failing_since: string | null
  /**
   * The live signing secrets, newest first, without themselves.
   */
  secrets: Array<WebhookSecretInfo>
  /**
   * Ed25519 keys that verify `v1a` signatures, newest first, as `whpk_` and base64.
   */
  public_keys: Array<string>
  created_at: Timestamp
  updated_at: Timestamp
  deleted_at: string | null
}

/**
 * A page of webhook endpoints.
 */
export type WebhookEndpointPage = {
  data: Array<WebhookEndpoint>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * Shown to receivers that ask who is calling (mutual TLS). The key must belong to the certificate; RSA of 2048 bits at least, P-256,
 * P-384, P-521 or Ed25519. Both are kept sealed and never shown again.
 *
 */
export type ClientCertificateInput = {
  /**
   * The certificate as PEM, with the intermediate ones behind it.
   */
  certificate: string
  /**
   * Its private key as PEM, without a passphrase.
   */
  private_key: string
} | null

/**
 * Certificates of the private authority to trust instead of the public ones, as PEM.
 */
export type CaCertificateInput = string | null

/**
 * A new webhook endpoint.
 */
export type WebhookEndpointCreate = {
  /**
   * Where events are sent by POST. An https URL that leads to public addresses.
   */
  url: string
  /**
   * Names of event types, or of groups as `message.*`; `*` is all.
   */
  event_types: Array<string>
  description?: string
  /**
   * An expression of the Common Expression Language over `event`; only events for which it is true are sent, for example
   * `event.data.channel == "sms" && event.data.to.matches("^\\+49")`.
   *
   */
  filter?: string | null
  /**
   * A thin payload has no `data`; read the event by its id. Payloads of more than 20 kB are always thin.
   */
  payload?: 'full' | 'thin'
  /**
   * `parallel` sends at once whatever is there; the others send events of one subject or conversation one after the
   * other, in the order in which they happened: a failing one holds the next ones back until it is delivered or exhausted.
   *
   */
  ordering?: 'parallel' | 'by_subject' | 'by_conversation'
  /**
   * Requests under way at a time.
   */
  concurrency?: number
  /**
   * Deliveries per second; null for as many as there are.
   */
  rate_limit?: number | null
  /**
   * `v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519 with the key pair of the endpoint.
   */
  signature_algorithms?: Array<'v1' | 'v1a'>
  /**
   * Headers that every delivery carries, for example for a gateway in front of the receiver. Their values are kept sealed and
   * never shown again. Names that HTTP or the signature need for themselves are refused.
   *
   */
  headers?: {
    [key: string]: string
  }
  client_certificate?: ClientCertificateInput
  ca_certificate?: CaCertificateInput
  /**
   * Seconds between attempts, each later by up to a fifth; 72 hours together at most. Null, and if nothing is said, for the usual
   * schedule of ten attempts in three days.
   *
   */
  retry_schedule?: Array<number> | null
  metadata?: Metadata
  /**
   * The version of the API that payloads are in; the newest if nothing is said.
   */
  api_version?: '2026-11-23'
}

/**
 * A webhook endpoint with its new secret, shown this once.
 */
export type WebhookEndpointWithSecret = {
  id: string
  object: 'webhook_endpoint'
  url: string | null
  event_types: Array<string>
  description: string | null
  filter: string | null
  payload: 'full' | 'thin' | (string & {})
  ordering: 'parallel' | 'by_subject' | 'by_conversation' | (string & {})
  concurrency: number
  rate_limit: number | null
  signature_algorithms: Array<string>
  /**
   * JavaScript that makes the payload.
   */
  transformation: string | null
  /**
   * Names of the headers that every delivery carries beside our own.
   */
  header_names: Array<string>
  client_certificate: ClientCertificate
  /**
   * Whether a private authority is trusted instead of the public ones.
   */
  has_ca_certificate: boolean
  /**
   * Seconds between attempts; null for the usual schedule.
   */
  retry_schedule: Array<number> | null
  /**
   * What became of the events of the last 24 hours. Only `webhook_endpoints.get` tells; null elsewhere.
   */
  deliveries_24h: WebhookDeliveryStats | null
  metadata: Metadata | null
  api_version: string
  status: WebhookEndpointStatus
  /**
   * Why it is not active, for example `failing`, `gone` or `by_request`.
   */
  status_reason: string | null
  /**
   * Since when there was nothing but failures.
   */
  failing_since: string | null
  /**
   * The live signing secrets, newest first, without themselves.
   */
  secrets: Array<WebhookSecretInfo>
  /**
   * Ed25519 keys that verify `v1a` signatures, newest first, as `whpk_` and base64.
   */
  public_keys: Array<string>
  created_at: Timestamp
  updated_at: Timestamp
  deleted_at: string | null
  /**
   * Verifies `v1` signatures. Keep it; it is not shown again.
   */
  secret: string
}

/**
 * What is to change. `headers` and `metadata` replace what was there.
 */
export type WebhookEndpointUpdate = {
  status?: 'active' | 'paused'
  /**
   * Where events are sent by POST. An https URL that leads to public addresses.
   */
  url?: string
  /**
   * Names of event types, or of groups as `message.*`; `*` is all.
   */
  event_types?: Array<string>
  description?: string
  /**
   * An expression of the Common Expression Language over `event`; only events for which it is true are sent, for example
   * `event.data.channel == "sms" && event.data.to.matches("^\\+49")`.
   *
   */
  filter?: string | null
  /**
   * A thin payload has no `data`; read the event by its id. Payloads of more than 20 kB are always thin.
   */
  payload?: 'full' | 'thin'
  /**
   * `parallel` sends at once whatever is there; the others send events of one subject or conversation one after the
   * other, in the order in which they happened: a failing one holds the next ones back until it is delivered or exhausted.
   *
   */
  ordering?: 'parallel' | 'by_subject' | 'by_conversation'
  /**
   * Requests under way at a time.
   */
  concurrency?: number
  /**
   * Deliveries per second; null for as many as there are.
   */
  rate_limit?: number | null
  /**
   * `v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519 with the key pair of the endpoint.
   */
  signature_algorithms?: Array<'v1' | 'v1a'>
  /**
   * Headers that every delivery carries, for example for a gateway in front of the receiver. Their values are kept sealed and
   * never shown again. Names that HTTP or the signature need for themselves are refused.
   *
   */
  headers?: {
    [key: string]: string
  }
  client_certificate?: ClientCertificateInput
  ca_certificate?: CaCertificateInput
  /**
   * Seconds between attempts, each later by up to a fifth; 72 hours together at most. Null, and if nothing is said, for the usual
   * schedule of ten attempts in three days.
   *
   */
  retry_schedule?: Array<number> | null
  metadata?: Metadata
}

/**
 * How the old secret goes.
 */
export type WebhookSecretRotate = {
  /**
   * For how long the old secrets still sign.
   */
  overlap_seconds?: number
}

/**
 * Which example to send.
 */
export type WebhookTestCreate = {
  event_type: string
}

/**
 * Headers by their names in lower case.
 */
export type WebhookHeaders = {
  [key: string]: string
}

/**
 * What was sent, without the values of your own headers.
 */
export type WebhookRequestHead = {
  url: string | null
  headers: WebhookHeaders | null
}

/**
 * What came back, at most 16 kB of it.
 */
export type WebhookResponseHead = {
  status: number
  headers: WebhookHeaders | null
  body: string | null
  body_truncated: boolean
}

/**
 * One request and what came back.
 */
export type WebhookAttempt = {
  number: number
  started_at: Timestamp
  duration_ms: number
  failure: WebhookFailure | null
  request: WebhookRequestHead
  response: WebhookResponseHead | null
}

/**
 * What came of an example event.
 */
export type WebhookTest = {
  object: 'webhook_test'
  event_id: string
  succeeded: boolean
  attempt: WebhookAttempt
}

/**
 * Which events to send again.
 */
export type WebhookReplayCreate = {
  /**
   * From this time on.
   */
  since: string
  /**
   * Before this time; now if nothing is said.
   */
  until?: string
  /**
   * `failed` if nothing is said.
   */
  which?: 'failed' | 'missing' | 'all'
}

/**
 * What to make up for.
 */
export type WebhookRecover = {
  /**
   * Send what failed or is missing from this time on; since the endpoint began to fail or was paused if nothing is said.
   */
  since?: string
}

/**
 * A transformation.
 */
export type WebhookTransformationSet = {
  code: string | null
}

/**
 * What to try.
 */
export type WebhookTransformationSimulate = {
  event_type: string
  /**
   * What to run instead of the transformation that is set.
   */
  code?: string
}

/**
 * What a transformation makes of an event.
 */
export type WebhookTransformationResult = {
  object: 'webhook_transformation_result'
  /**
   * Whether a delivery would be sent.
   */
  sent: boolean
  /**
   * The payload that would be sent.
   */
  body: string | null
  error: string | null
}

/**
 * One event on its way to one endpoint.
 */
export type WebhookDelivery = {
  id: string
  object: 'webhook_delivery'
  endpoint_id: string
  /**
   * Also the `webhook-id` of every attempt.
   */
  event_id: string
  event_type: string
  status: WebhookDeliveryStatus
  attempt_count: number
  next_attempt_at: string | null
  last_failure: WebhookFailure | null
  created_at: Timestamp
  completed_at: string | null
  /**
   * The newest 50 attempts, oldest first; empty in lists.
   */
  attempts: Array<WebhookAttempt>
}

/**
 * A page of deliveries.
 */
export type WebhookDeliveryPage = {
  data: Array<WebhookDelivery>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * A receiver of webhooks on this server that records what comes and says whether it is signed well.
 */
export type WebhookInspector = {
  id: string
  object: 'webhook_inspector'
  name: string
  /**
   * Give it to a webhook endpoint of this environment. Whoever knows it can send to it.
   */
  url: string | null
  response_statuses: Array<number>
  response_delay_ms: number
  created_at: Timestamp
  updated_at: Timestamp
  /**
   * Set in the answer of the delete.
   */
  deleted_at: string | null
}

/**
 * A page of inspectors.
 */
export type WebhookInspectorPage = {
  data: Array<WebhookInspector>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * A new inspector.
 */
export type WebhookInspectorCreate = {
  /**
   * What people see.
   */
  name?: string
  /**
   * How it answers: the first time that an event comes with the first of these, the second time with the second, and so on;
   * the last one stays. `[204]` if nothing is said.
   *
   */
  response_statuses?: Array<number>
  /**
   * How long it takes to answer; 15 seconds are too long for a delivery.
   */
  response_delay_ms?: number
}

/**
 * What is to change.
 */
export type WebhookInspectorUpdate = {
  /**
   * What people see.
   */
  name?: string
  /**
   * How it answers: the first time that an event comes with the first of these, the second time with the second, and so on;
   * the last one stays. `[204]` if nothing is said.
   *
   */
  response_statuses?: Array<number>
  /**
   * How long it takes to answer; 15 seconds are too long for a delivery.
   */
  response_delay_ms?: number
}

/**
 * What the inspector says of the signature, by the secrets of the endpoints that have its URL.
 */
export type WebhookInspectionSignature = {
  /**
   * `valid`: signed with a live secret and not older than five minutes; `invalid`: signed with something else, changed on the way, or
   * too old; `missing`: a header of Standard Webhooks is not there; `no_endpoint`: no endpoint has this URL.
   *
   */
  verdict: 'valid' | 'invalid' | 'missing' | 'no_endpoint' | (string & {})
  /**
   * Which signature was right: `v1` or `v1a`.
   */
  scheme: string | null
  /**
   * Whose secret it was.
   */
  endpoint_id: string | null
  /**
   * Of `webhook-timestamp` when it came.
   */
  age_seconds: number | null
  /**
   * Whether that is five minutes at most.
   */
  within_tolerance: boolean | null
}

/**
 * A request that came to an inspector. It is kept for 24 hours, and the newest 1,000 of an inspector.
 */
export type WebhookInspection = {
  id: string
  object: 'webhook_inspection'
  inspector_id: string
  received_at: Timestamp
  /**
   * By a webhook endpoint of this environment, or by anybody over HTTP.
   */
  source: 'delivery' | 'http' | (string & {})
  method: string
  /**
   * As they came; values that are secrets say `[sealed]`.
   */
  headers: WebhookHeaders | null
  /**
   * The first 20 kB.
   */
  body: string | null
  body_bytes: number
  body_truncated: boolean
  /**
   * The `webhook-id`.
   */
  event_id: string | null
  /**
   * The how many-th with this `webhook-id`.
   */
  attempt: number
  signature: WebhookInspectionSignature
  response_status: number
  response_delay_ms: number
}

/**
 * A page of inspected requests.
 */
export type WebhookInspectionPage = {
  data: Array<WebhookInspection>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * Why a batch did not arrive: refused here (`url_not_allowed`, `address_forbidden`), no connection, an HTTP answer that is no success,
 * or what the broker said: `authentication_failed`, `target_missing` (no such topic, exchange or stream), `unroutable` (no queue
 * takes it), `too_large`, `rejected`. `storage_error`: the file can not be written.
 *
 */
export type EventSinkFailure =
  | 'url_not_allowed'
  | 'address_forbidden'
  | 'name_not_resolved'
  | 'connect_timeout'
  | 'connection_refused'
  | 'connection_reset'
  | 'tls_error'
  | 'timeout'
  | 'response_malformed'
  | 'response_too_large'
  | 'content_encoded'
  | 'redirect'
  | 'client_error'
  | 'too_many_requests'
  | 'gone'
  | 'server_error'
  | 'authentication_failed'
  | 'target_missing'
  | 'rejected'
  | 'unroutable'
  | 'too_large'
  | 'storage_error'
  | 'interrupted'
  | (string & {})

/**
 * Why the newest attempt failed.
 */
export type EventSinkError = {
  code: EventSinkFailure
  message: string | null
  at: Timestamp
}

/**
 * How far the sink has come.
 */
export type EventSinkProgress = {
  /**
   * The newest event that was acknowledged.
   */
  last_event_id: string | null
  /**
   * When it happened.
   */
  last_event_at: string | null
  /**
   * When it was acknowledged.
   */
  last_delivered_at: string | null
  /**
   * Events acknowledged so far.
   */
  delivered_count: number
  /**
   * Events of the feed that it has not come to, wanted or not.
   */
  lag_events: number
  /**
   * The age of the oldest of them.
   */
  lag_seconds: number
  /**
   * Null when the newest attempt succeeded.
   */
  last_error: EventSinkError | null
  /**
   * After a failure, when it is tried again.
   */
  next_attempt_at: string | null
}

/**
 * Settings of a sink of the type `http`, without secrets.
 */
export type EventSinkHttpSettings = {
  url: string | null
  header_names: Array<string>
  has_ca_certificate: boolean
  client_certificate: ClientCertificate
}

/**
 * Settings of a sink of the type `file`.
 */
export type EventSinkFileSettings = {
  /**
   * The file that is written to, below the folder of the operator.
   */
  path: string
  rotate_bytes: number
  keep_files: number
}

/**
 * Settings of a sink of the type `kafka`, without secrets.
 */
export type EventSinkKafkaSettings = {
  brokers: Array<string> | null
  topic: string | null
  content_mode: 'binary' | 'structured' | (string & {})
  sasl_mechanism: string | null
  tls: boolean
  has_ca_certificate: boolean
  client_certificate: ClientCertificate
}

/**
 * Settings of a sink of the type `amqp`, without secrets.
 */
export type EventSinkAmqpSettings = {
  host: string | null
  vhost: string | null
  exchange: string | null
  routing_key: string | null
  content_mode: 'binary' | 'structured' | (string & {})
  tls: boolean
  has_ca_certificate: boolean
  client_certificate: ClientCertificate
}

/**
 * Settings of a sink of the type `nats`, without secrets.
 */
export type EventSinkNatsSettings = {
  servers: Array<string> | null
  subject: string | null
  stream: string | null
  content_mode: 'binary' | 'structured' | (string & {})
  /**
   * `password`, `token`, `credentials`, or null for none.
   */
  authentication: string | null
  tls: boolean
  has_ca_certificate: boolean
  client_certificate: ClientCertificate
}

/**
 * A reader of the feed that passes events on to a system of yours, in order, each at least once.
 */
export type EventSink = {
  id: string
  object: 'event_sink'
  type: 'http' | 'file' | 'kafka' | 'amqp' | 'nats' | (string & {})
  name: string
  status: EventSinkStatus
  /**
   * Why it is not active, for example `failing`, `gone` or `by_request`.
   */
  status_reason: string | null
  /**
   * Since when there was nothing but failures.
   */
  failing_since: string | null
  event_types: Array<string>
  filter: string | null
  batch_size: number
  progress: EventSinkProgress
  /**
   * Settings of a sink of the type `http`; null for the others.
   */
  http: EventSinkHttpSettings | null
  /**
   * Settings of a sink of the type `file`; null for the others.
   */
  file: EventSinkFileSettings | null
  /**
   * Settings of a sink of the type `kafka`; null for the others.
   */
  kafka: EventSinkKafkaSettings | null
  /**
   * Settings of a sink of the type `amqp`; null for the others.
   */
  amqp: EventSinkAmqpSettings | null
  /**
   * Settings of a sink of the type `nats`; null for the others.
   */
  nats: EventSinkNatsSettings | null
  created_at: Timestamp
  updated_at: Timestamp
  /**
   * Set in the answer of the delete.
   */
  deleted_at: string | null
}

/**
 * A page of event sinks.
 */
export type EventSinkPage = {
  data: Array<EventSink>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * Batches of CloudEvents, sent by POST as `application/cloudevents-batch+json`. Any 2xx acknowledges the batch.
 */
export type EventSinkHttpInput = {
  /**
   * An https URL that leads to public addresses.
   */
  url: string
  /**
   * Headers of every request, for example `Authorization`. Their values are kept sealed and never shown again.
   */
  headers?: {
    [key: string]: string
  }
  ca_certificate?: CaCertificateInput
  client_certificate?: ClientCertificateInput
}

/**
 * A new event sink of the type `http`.
 */
export type EventSinkCreateHttp = {
  /**
   * Where events go.
   */
  type: 'http'
  /**
   * What people see.
   */
  name: string
  /**
   * Names of event types, or of groups as `message.*`; `*` is all.
   */
  event_types: Array<string>
  /**
   * An expression of the Common Expression Language over `event`; only events for which it is true are sent.
   */
  filter?: string | null
  /**
   * Events in one batch, at most. A batch has 1 MB at most, too.
   */
  batch_size?: number
  /**
   * Where in the feed to begin.
   */
  start_from?: 'now' | 'beginning'
  /**
   * Begin behind this event instead.
   */
  start_after_event_id?: string
  http: EventSinkHttpInput
}

/**
 * A file of JSON Lines below the folder that the operator of the server chose (`RELAYOS_SINK_DIR`): one CloudEvent a line. When it is
 * full it is renamed, and another begins.
 *
 */
export type EventSinkFileInput = {
  /**
   * A file that is as long as this is full. 64 MiB if nothing is said.
   */
  rotate_bytes?: number
  /**
   * Full files that are kept; 10 if nothing is said. Older ones are deleted.
   */
  keep_files?: number
}

/**
 * A new event sink of the type `file`.
 */
export type EventSinkCreateFile = {
  /**
   * Where events go.
   */
  type: 'file'
  /**
   * What people see.
   */
  name: string
  /**
   * Names of event types, or of groups as `message.*`; `*` is all.
   */
  event_types: Array<string>
  /**
   * An expression of the Common Expression Language over `event`; only events for which it is true are sent.
   */
  filter?: string | null
  /**
   * Events in one batch, at most. A batch has 1 MB at most, too.
   */
  batch_size?: number
  /**
   * Where in the feed to begin.
   */
  start_from?: 'now' | 'beginning'
  /**
   * Begin behind this event instead.
   */
  start_after_event_id?: string
  file: EventSinkFileInput
}

/**
 * How an event is put (CloudEvents 1.0). `binary`, if nothing is said: attributes as headers, the data as the body;
 * `structured`: the whole as JSON.
 *
 */
export type EventSinkContentMode = 'binary' | 'structured'

/**
 * How the connection is secured. Without this it is TLS, and the authorities of the system are trusted.
 */
export type EventSinkTlsInput = {
  /**
   * False only for brokers that the operator of the server excepts (`RELAYOS_EGRESS_ALLOW`).
   */
  enabled?: boolean
  ca_certificate?: CaCertificateInput
  client_certificate?: ClientCertificateInput
}

/**
 * A topic of Apache Kafka or of what speaks its protocol. The key of a record is the subject of the event; every replica in sync has to acknowledge.
 */
export type EventSinkKafkaInput = {
  /**
   * Where the cluster is found: `host:port`.
   */
  brokers: Array<string>
  /**
   * It must be there already.
   */
  topic: string
  content_mode?: EventSinkContentMode
  /**
   * How to sign in, with `username` and `password`.
   */
  sasl_mechanism?: 'plain' | 'scram_sha_256' | 'scram_sha_512'
  username?: string
  password?: string
  tls?: EventSinkTlsInput
}

/**
 * A new event sink of the type `kafka`.
 */
export type EventSinkCreateKafka = {
  /**
   * Where events go.
   */
  type: 'kafka'
  /**
   * What people see.
   */
  name: string
  /**
   * Names of event types, or of groups as `message.*`; `*` is all.
   */
  event_types: Array<string>
  /**
   * An expression of the Common Expression Language over `event`; only events for which it is true are sent.
   */
  filter?: string | null
  /**
   * Events in one batch, at most. A batch has 1 MB at most, too.
   */
  batch_size?: number
  /**
   * Where in the feed to begin.
   */
  start_from?: 'now' | 'beginning'
  /**
   * Begin behind this event instead.
   */
  start_after_event_id?: string
  kafka: EventSinkKafkaInput
}

/**
 * An exchange of RabbitMQ or of what speaks AMQP 0-9-1. Messages are persistent and confirmed; one that no queue takes counts as
 * not delivered.
 *
 */
export type EventSinkAmqpInput = {
  /**
   * `host:port`.
   */
  host: string
  /**
   * `/` if nothing is said.
   */
  vhost?: string
  /**
   * It must be there already. The default exchange if nothing is said.
   */
  exchange?: string
  /**
   * The type of the event if nothing is said. With the default exchange it is the name of the queue.
   */
  routing_key?: string
  content_mode?: EventSinkContentMode
  username?: string
  password?: string
  tls?: EventSinkTlsInput
}

/**
 * A new event sink of the type `amqp`.
 */
export type EventSinkCreateAmqp = {
  /**
   * Where events go.
   */
  type: 'amqp'
  /**
   * What people see.
   */
  name: string
  /**
   * Names of event types, or of groups as `message.*`; `*` is all.
   */
  event_types: Array<string>
  /**
   * An expression of the Common Expression Language over `event`; only events for which it is true are sent.
   */
  filter?: string | null
  /**
   * Events in one batch, at most. A batch has 1 MB at most, too.
   */
  batch_size?: number
  /**
   * Where in the feed to begin.
   */
  start_from?: 'now' | 'beginning'
  /**
   * Begin behind this event instead.
   */
  start_after_event_id?: string
  amqp: EventSinkAmqpInput
}

/**
 * A stream of NATS JetStream. An event goes to the subject `<subject>.<type of the event>` and is acknowledged by the stream; its
 * id is the id of the message, so that the stream drops what comes twice within its window.
 *
 */
export type EventSinkNatsInput = {
  /**
   * `host:port`.
   */
  servers: Array<string>
  /**
   * A stream must listen to `<subject>.>`.
   */
  subject: string
  /**
   * The stream that has to take the events; any other that does counts as a failure.
   */
  stream?: string
  content_mode?: EventSinkContentMode
  username?: string
  password?: string
  token?: string
  /**
   * A credentials file: a JWT and the seed of its key.
   */
  credentials?: string
  tls?: EventSinkTlsInput
}

/**
 * A new event sink of the type `nats`.
 */
export type EventSinkCreateNats = {
  /**
   * Where events go.
   */
  type: 'nats'
  /**
   * What people see.
   */
  name: string
  /**
   * Names of event types, or of groups as `message.*`; `*` is all.
   */
  event_types: Array<string>
  /**
   * An expression of the Common Expression Language over `event`; only events for which it is true are sent.
   */
  filter?: string | null
  /**
   * Events in one batch, at most. A batch has 1 MB at most, too.
   */
  batch_size?: number
  /**
   * Where in the feed to begin.
   */
  start_from?: 'now' | 'beginning'
  /**
   * Begin behind this event instead.
   */
  start_after_event_id?: string
  nats: EventSinkNatsInput
}

/**
 * A sink to set up. The type decides which settings it takes.
 */
export type EventSinkCreate =
  | ({
      type: 'http'
    } & EventSinkCreateHttp)
  | ({
      type: 'file'
    } & EventSinkCreateFile)
  | ({
      type: 'kafka'
    } & EventSinkCreateKafka)
  | ({
      type: 'amqp'
    } & EventSinkCreateAmqp)
  | ({
      type: 'nats'
    } & EventSinkCreateNats)

/**
 * What is to change; the type stays. Settings of the target replace what was there, secrets included: a secret that is not given
 * again is gone. `start_from` and `start_after_event_id` move the sink in the feed, back or ahead.
 *
 */
export type EventSinkUpdate = {
  status?: 'active' | 'paused'
  /**
   * What people see.
   */
  name?: string
  /**
   * Names of event types, or of groups as `message.*`; `*` is all.
   */
  event_types?: Array<string>
  /**
   * An expression of the Common Expression Language over `event`; only events for which it is true are sent.
   */
  filter?: string | null
  /**
   * Events in one batch, at most. A batch has 1 MB at most, too.
   */
  batch_size?: number
  /**
   * Where in the feed to begin.
   */
  start_from?: 'now' | 'beginning'
  /**
   * Begin behind this event instead.
   */
  start_after_event_id?: string
  http?: EventSinkHttpInput
  file?: EventSinkFileInput
  kafka?: EventSinkKafkaInput
  amqp?: EventSinkAmqpInput
  nats?: EventSinkNatsInput
}

/**
 * Which example to send.
 */
export type EventSinkTestCreate = {
  event_type: string
}

/**
 * What came of an example event.
 */
export type EventSinkTest = {
  object: 'event_sink_test'
  event_id: string
  succeeded: boolean
  duration_ms: number
  error: EventSinkError | null
}

/**
 * A rate limit that counts for this credential, at least for some operations.
 */
export type EffectiveRateLimit = {
  name: string
  /**
   * Of the rate limit policy; null for the built-in limit.
   */
  policy_id: string | null
  target: RateLimitTarget
  /**
   * Cost units per window.
   */
  quota: number | null
  /**
   * Length of the window of `quota`.
   */
  window_seconds: number
  /**
   * Cost units that may come at once; without it, as many as `quota`.
   */
  burst: number | null
  /**
   * Cost units per calendar day in UTC.
   */
  daily_quota: number | null
  /**
   * Cost units per calendar month in UTC.
   */
  monthly_quota: number | null
  /**
   * Requests at a time.
   */
  max_concurrent: number | null
}

/**
 * Who the credential is and what it may do.
 */
export type Me = {
  object: 'me'
  /**
   * Kind of credential.
   */
  type: 'api_key' | 'access_token' | 'session' | (string & {})
  /**
   * Of the API key, of the app that the access token was issued to, or of the session.
   */
  principal_id: string
  /**
   * Of the API key; null for other credentials.
   */
  api_key_id: string | null
  /**
   * The person who acts, if it is one.
   */
  member_id: string | null
  name: string
  organization_id: string
  project_id: string
  environment: Environment
  region: string
  /**
   * What the credential may do.
   */
  scopes: Array<string>
  restrictions: Restrictions
  api_version: string
  /**
   * The limits that count for this credential. Some count for a few operations alone; see their target.
   */
  rate_limits: Array<EffectiveRateLimit>
}

/**
 * Who did it.
 */
export type AuditActor = {
  type: 'api_key' | 'access_token' | 'session' | 'user' | 'system' | (string & {})
  principal_id: string
  /**
   * Its name at that time; null when it was erased.
   */
  name: string | null
  /**
   * The person who acted, if it was one.
   */
  member_id: string | null
}

/**
 * One field that was changed.
 */
export type AuditChange = {
  field: string
  /**
   * The value before; JSON text unless it was a string.
   */
  from: string | null
  /**
   * The value after.
   */
  to: string | null
}

/**
 * How long the chain was and which hash it ended in, signed.
 */
export type AuditCheckpoint = {
  object: 'audit_checkpoint'
  /**
   * Counts from 1 without gaps.
   */
  number: number
  organization_id: string
  /**
   * How many events the chain had.
   */
  size: number
  /**
   * Hash of the last of them, hex.
   */
  hash: string
  /**
   * SHA-256 of the `body` of the checkpoint before, hex; zeros in the first.
   */
  previous_hash: string
  /**
   * The key in `audit_keys.list`.
   */
  key_id: string
  created_at: string
  /**
   * What was signed: canonical JSON, after the line `relayos audit checkpoint`.
   */
  body: string
  /**
   * Ed25519, base64url.
   */
  signature: string
}

/**
 * The place of an event in its organization's chain: `hash` is SHA-256 of a zero byte, the 32 bytes of `previous_hash`
 * and `event`. Members of `event` that may be personal are ciphertext.
 *
 */
export type AuditProof = {
  /**
   * Counts from 1 without gaps.
   */
  seq: number
  /**
   * Hash of the event before, hex; zeros before the first.
   */
  previous_hash: string
  /**
   * Hash of this event, hex.
   */
  hash: string
  /**
   * What was hashed: canonical JSON (RFC 8785).
   */
  event: string
  /**
   * The first checkpoint that covers the event; null while none does, and in lists.
   */
  checkpoint: AuditCheckpoint | null
}

/**
 * Something that was done, or refused.
 */
export type AuditEvent = {
  id: string
  object: 'audit_event'
  organization_id: string
  /**
   * Null when it concerns the organization as a whole.
   */
  environment_id: string | null
  /**
   * The operation, or what happened outside the API: `session.create`.
   */
  action: string
  actor: AuditActor
  /**
   * Where the requests came from. Those of requests that were sent together are told together.
   */
  addresses: Array<string | null> | null
  /**
   * What it was done to.
   */
  resource_ids: Array<string>
  /**
   * The requests that did it.
   */
  request_ids: Array<string>
  outcome: 'succeeded' | 'failed' | (string & {})
  /**
   * Of a failure: the code that it was answered with.
   */
  reason: string | null
  /**
   * What was changed. Secrets and contents of messages are never told.
   */
  changes: Array<AuditChange> | null
  created_at: string
  /**
   * Its place in the chain; null in a list without `include=proof`.
   */
  proof: AuditProof | null
}

/**
 * A page of audit events.
 */
export type AuditEventPage = {
  data: Array<AuditEvent>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * A page of audit checkpoints.
 */
export type AuditCheckpointPage = {
  data: Array<AuditCheckpoint>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * A public key that checkpoints are signed with.
 */
export type AuditKey = {
  /**
   * Computed from the key.
   */
  key_id: string
  object: 'audit_key'
  algorithm: 'Ed25519' | (string & {})
  /**
   * PEM.
   */
  public_key: string
}

/**
 * A page of audit keys.
 */
export type AuditKeyPage = {
  data: Array<AuditKey>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * An event of what a request created or changed.
 */
export type RequestLogEvent = {
  id: string
  type: string
  created_at: string
}

/**
 * A request and how it was answered.
 */
export type RequestLog = {
  id: string
  object: 'request_log'
  method: string
  operation: string
  status: number
  /**
   * Of a failure: the `code` of its problem.
   */
  code: string | null
  /**
   * From the first byte of the request to its answer.
   */
  duration_ms: number
  credential_type: 'api_key' | 'access_token' | 'session' | (string & {})
  /**
   * Of the API key, the app or the session.
   */
  credential_id: string
  /**
   * The person who acted, if it was one.
   */
  member_id: string | null
  /**
   * What it created, or what its path names. Its events: `events.list` with this `subject`.
   */
  resource_id: string | null
  /**
   * Only in `request_logs.get`, of a request that created or changed something: the first events of that resource from then on.
   */
  events?: Array<RequestLogEvent>
  /**
   * Whether requests like it were left out in that second.
   */
  sampled: boolean
  created_at: string
}

/**
 * A page of requests.
 */
export type RequestLogPage = {
  data: Array<RequestLog>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * An e-mail domain of a connection.
 */
export type SsoDomain = {
  domain: string
  /**
   * Since when it counts; null while it is not proven.
   */
  verified_at: string | null
  /**
   * The TXT record to publish at the domain itself, then call `sso_connections.verify_domains`.
   */
  verification_record: string
}

/**
 * Whoever is in the group gets the role.
 */
export type GroupRole = {
  group: string
  role: string
}

/**
 * An OpenID Connect provider. Its client secret is never shown.
 */
export type OidcSettings = {
  issuer: string
  client_id: string
  scopes: Array<string>
  groups_claim: string
  trust_email: boolean
}

/**
 * A certificate that responses may be signed with.
 */
export type SsoCertificate = {
  /**
   * SHA-256 of the certificate in hexadecimal.
   */
  fingerprint_sha256: string
  subject: string
  not_before: Timestamp
  not_after: Timestamp
  /**
   * Expiring: less than 30 days are left. An expired certificate still works, since it is pinned.
   */
  status: 'valid' | 'expiring' | 'expired' | 'not_yet_valid' | (string & {})
}

/**
 * A SAML 2.0 identity provider.
 */
export type SamlSettings = {
  idp_entity_id: string
  sso_url: string
  certificates: Array<SsoCertificate>
  email_attribute: string | null
  name_attribute: string | null
  groups_attribute: string | null
}

/**
 * What to enter at the identity provider, and where people begin.
 */
export type SsoServiceProvider = {
  /**
   * The redirect URI of the OpenID Connect client.
   */
  redirect_uri: string | null
  /**
   * The assertion consumer service (HTTP-POST), also called single sign-on URL or reply URL.
   */
  acs_url: string | null
  /**
   * The entity id, also called audience.
   */
  entity_id: string | null
  /**
   * The same values as SAML metadata.
   */
  metadata_url: string | null
  /**
   * Where people begin a sign-in.
   */
  sign_in_url: string
  /**
   * The base URL of SCIM 2.0; its token comes from `scim_tokens.create`.
   */
  scim_base_url: string
}

/**
 * A connection to the identity provider of an organization.
 */
export type SsoConnection = {
  id: string
  object: 'sso_connection'
  type: 'oidc' | 'saml' | (string & {})
  name: string
  enabled: boolean
  domains: Array<SsoDomain>
  default_roles: Array<string>
  group_roles: Array<GroupRole>
  jit_provisioning: boolean
  allow_owner_role: boolean
  /**
   * Settings of an OpenID Connect connection.
   */
  oidc: OidcSettings | null
  /**
   * Settings of a SAML connection.
   */
  saml: SamlSettings | null
  service_provider: SsoServiceProvider
  created_at: Timestamp
  updated_at: Timestamp
  /**
   * Set in the answer of the delete.
   */
  deleted_at: string | null
}

/**
 * A page of single sign-on connections.
 */
export type SsoConnectionPage = {
  data: Array<SsoConnection>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * Names of built-in roles or ids of custom ones. Nobody grants roles that hold more than they do.
 */
export type RoleNames = Array<string>

/**
 * Whoever is in the group gets the role.
 */
export type GroupRoleInput = {
  /**
   * The group as the provider names it: the value of the groups claim, or the display name of a SCIM group.
   */
  group: string
  /**
   * Name of a built-in role or id of a custom one.
   */
  role: string
}

/**
 * An OpenID Connect provider.
 */
export type OidcSettingsCreate = {
  /**
   * The issuer, below which `/.well-known/openid-configuration` is found.
   */
  issuer: string
  client_id: string
  /**
   * Kept sealed; never shown again.
   */
  client_secret: string
  /**
   * What is asked for beside `openid`. By default `email` and `profile`.
   */
  scopes?: Array<string>
  /**
   * The claim that lists groups. By default `groups`.
   */
  groups_claim?: string
  /**
   * For providers that send no `email_verified`: take every address of your verified domains as theirs. An `email_verified` of false is refused in any case.
   */
  trust_email?: boolean
}

/**
 * OpenID Connect
 *
 * A connection by OpenID Connect.
 */
export type OidcConnectionCreate = {
  type: 'oidc'
  /**
   * What people see.
   */
  name: string
  /**
   * Whether people may sign in through it.
   */
  enabled?: boolean
  /**
   * E-mail domains whose people sign in here, in lower case. Each counts once it is verified.
   */
  domains?: Array<string>
  default_roles?: RoleNames
  /**
   * Roles that groups of the provider bring.
   */
  group_roles?: Array<GroupRoleInput>
  /**
   * Whether people who are not members yet become members at their first sign-in.
   */
  jit_provisioning?: boolean
  /**
   * Whether groups may make and unmake owners. Only an owner may say so.
   */
  allow_owner_role?: boolean
  oidc: OidcSettingsCreate
}

/**
 * A SAML 2.0 identity provider.
 */
export type SamlSettingsCreate = {
  /**
   * The entity id of the identity provider: the Issuer of its responses.
   */
  idp_entity_id: string
  /**
   * Where people are sent with a request (HTTP-Redirect).
   */
  sso_url: string
  /**
   * The certificates that responses may be signed with (PEM, RSA of 2048 bits or more). Keys inside a response are never used. Give two while the provider changes from one to the next.
   */
  certificates: Array<string>
  /**
   * The attribute that holds the address. By default the usual names, or a NameID in e-mail form.
   */
  email_attribute?: string
  /**
   * The attribute that holds the full name.
   */
  name_attribute?: string
  /**
   * The attribute that lists groups.
   */
  groups_attribute?: string
}

/**
 * SAML 2.0
 *
 * A connection by SAML 2.0.
 */
export type SamlConnectionCreate = {
  type: 'saml'
  /**
   * What people see.
   */
  name: string
  /**
   * Whether people may sign in through it.
   */
  enabled?: boolean
  /**
   * E-mail domains whose people sign in here, in lower case. Each counts once it is verified.
   */
  domains?: Array<string>
  default_roles?: RoleNames
  /**
   * Roles that groups of the provider bring.
   */
  group_roles?: Array<GroupRoleInput>
  /**
   * Whether people who are not members yet become members at their first sign-in.
   */
  jit_provisioning?: boolean
  /**
   * Whether groups may make and unmake owners. Only an owner may say so.
   */
  allow_owner_role?: boolean
  saml: SamlSettingsCreate
}

/**
 * A connection to set up. The type decides which settings it takes.
 */
export type SsoConnectionCreate =
  | ({
      type: 'oidc'
    } & OidcConnectionCreate)
  | ({
      type: 'saml'
    } & SamlConnectionCreate)

/**
 * An OpenID Connect provider; what is absent stays as it is.
 */
export type OidcSettingsUpdate = {
  /**
   * The issuer, below which `/.well-known/openid-configuration` is found.
   */
  issuer?: string
  client_id?: string
  /**
   * Kept sealed; never shown again.
   */
  client_secret?: string
  /**
   * What is asked for beside `openid`. By default `email` and `profile`.
   */
  scopes?: Array<string>
  /**
   * The claim that lists groups. By default `groups`.
   */
  groups_claim?: string
  /**
   * For providers that send no `email_verified`: take every address of your verified domains as theirs. An `email_verified` of false is refused in any case.
   */
  trust_email?: boolean
}

/**
 * A SAML 2.0 identity provider; what is absent stays as it is.
 */
export type SamlSettingsUpdate = {
  /**
   * The entity id of the identity provider: the Issuer of its responses.
   */
  idp_entity_id?: string
  /**
   * Where people are sent with a request (HTTP-Redirect).
   */
  sso_url?: string
  /**
   * The certificates that responses may be signed with (PEM, RSA of 2048 bits or more). Keys inside a response are never used. Give two while the provider changes from one to the next.
   */
  certificates?: Array<string>
  /**
   * The attribute that holds the address. By default the usual names, or a NameID in e-mail form.
   */
  email_attribute?: string
  /**
   * The attribute that holds the full name.
   */
  name_attribute?: string
  /**
   * The attribute that lists groups.
   */
  groups_attribute?: string
}

/**
 * What to change; what is absent stays as it is. The type stays.
 */
export type SsoConnectionUpdate = {
  /**
   * What people see.
   */
  name?: string
  /**
   * Whether people may sign in through it.
   */
  enabled?: boolean
  /**
   * E-mail domains whose people sign in here, in lower case. Each counts once it is verified.
   */
  domains?: Array<string>
  default_roles?: RoleNames
  /**
   * Roles that groups of the provider bring.
   */
  group_roles?: Array<GroupRoleInput>
  /**
   * Whether people who are not members yet become members at their first sign-in.
   */
  jit_provisioning?: boolean
  /**
   * Whether groups may make and unmake owners. Only an owner may say so.
   */
  allow_owner_role?: boolean
  oidc?: OidcSettingsUpdate
  saml?: SamlSettingsUpdate
}

/**
 * One thing that was looked at.
 */
export type SsoConnectionCheck = {
  name: 'discovery' | 'signing_keys' | 'certificates' | 'domains' | (string & {})
  ok: boolean
  /**
   * What was found in words.
   */
  detail: string
}

/**
 * What a look at the provider found.
 */
export type SsoConnectionTest = {
  object: 'sso_connection_test'
  connection_id: string
  /**
   * Whether every check passed.
   */
  ok: boolean
  checks: Array<SsoConnectionCheck>
}

/**
 * A provisioning token, without its secret.
 */
export type ScimToken = {
  id: string
  object: 'scim_token'
  connection_id: string
  name: string
  /**
   * The last four characters of the token.
   */
  last4: string
  expires_at: string | null
  revoked_at: string | null
  /**
   * Accurate to a minute.
   */
  last_used_at: string | null
  created_at: Timestamp
}

/**
 * A page of provisioning tokens.
 */
export type ScimTokenPage = {
  data: Array<ScimToken>
  /**
   * Whether `next_cursor` leads to more items.
   */
  has_more: boolean
  /**
   * The next page in the order of the list.
   */
  next_cursor: string | null
  /**
   * The page before this one; null on the first page.
   */
  prev_cursor: string | null
  /**
   * Poll it for items that are newer than any seen so far; it never ends.
   */
  refresh_cursor: string | null
}

/**
 * A token for the provisioning service of an identity provider.
 */
export type ScimTokenCreate = {
  /**
   * The connection whose people and groups it provisions.
   */
  connection_id: string
  /**
   * What people see.
   */
  name: string
  /**
   * When it stops working. By default it works until it is deleted.
   */
  expires_at?: string
}

/**
 * A provisioning token, with its secret, this once.
 */
export type ScimTokenWithSecret = {
  id: string
  object: 'scim_token'
  connection_id: string
  name: string
  /**
   * The last four characters of the token.
   */
  last4: string
  expires_at: string | null
  revoked_at: string | null
  /**
   * Accurate to a minute.
   */
  last_used_at: string | null
  created_at: Timestamp
  /**
   * The token, to be sent as `Authorization: Bearer st_…`. Shown now and never again.
   */
  token: string
}

/**
 * Asks for events. They come in the order of the feed, at least once each, until the subscription or the connection ends.
 */
export type EventStreamSubscribe = {
  type: 'subscribe'
  /**
   * Your name for the subscription; every event comes under it.
   */
  id: string
  /**
   * Only these types; `message.*` means all under a name. All types when absent.
   */
  event_types?: Array<string>
  /**
   * Only events of this resource.
   */
  subject?: string
  /**
   * Only events of this conversation and of what happens in it.
   */
  conversation_id?: string
  /**
   * Only events for which this expression in CEL is true: `event.data.channel == "sms"`. Loops do not nest, regular expressions are those of RE2, and an error counts as false.
   */
  filter?: string
  /**
   * `now` (when absent), `beginning`, or the id of the last event that you have.
   */
  from?: string
  /**
   * So many events may be without an acknowledgement; then delivery pauses. 1,000 when absent.
   */
  max_unacknowledged?: number
}

/**
 * Ends a subscription.
 */
export type EventStreamUnsubscribe = {
  type: 'unsubscribe'
  /**
   * Of the subscription.
   */
  id: string
}

/**
 * Says that this event and all before it were handled, which makes room for more.
 */
export type EventStreamAck = {
  type: 'ack'
  /**
   * Of the subscription.
   */
  id: string
  event_id: string
}

/**
 * Parameters of the path and the query, by name.
 */
export type EventStreamCallParams = {
  [key: string]: string | number | boolean
}

/**
 * The body of the request, as the operation wants it.
 */
export type EventStreamCallBody = {
  [key: string]: unknown
}

/**
 * Calls an operation of the API, with the permissions, limits and audit of any request.
 */
export type EventStreamCall = {
  type: 'call'
  /**
   * Your name for the call; the answer has it.
   */
  id: string
  /**
   * Id of the operation.
   */
  operation: string
  params?: EventStreamCallParams
  body?: EventStreamCallBody
  /**
   * As the header Idempotency-Key.
   */
  idempotency_key?: string
}

/**
 * Tells the others who follow a subject what somebody does right now. Never stored; needs `messages:write`.
 */
export type EventStreamIndicate = {
  type: 'indicator'
  /**
   * Whom it reaches: subscriptions with this subject or conversation.
   */
  subject: string
  kind: 'typing_started' | 'typing_stopped' | 'present' | 'away'
  /**
   * Who, as your side names them.
   */
  participant?: string
}

/**
 * A sign of life, for clients that can not answer WebSocket pings.
 */
export type EventStreamPong = {
  type: 'pong'
}

/**
 * The first frame of a connection.
 */
export type EventStreamHello = {
  type: 'hello'
  /**
   * For support and logs.
   */
  connection_id: string
  environment_id: string
  api_version: string
  oldest_event_id: string | null
  /**
   * Subscribe from it to get everything that happens from now on.
   */
  last_event_id: string | null
  limits: EventStreamLimits
}

/**
 * The subscription stands.
 */
export type EventStreamSubscribed = {
  type: 'subscribed'
  /**
   * Your name for it.
   */
  subscription: string
  /**
   * Events after this one follow; null means from the very first.
   */
  last_event_id: string | null
}

/**
 * The subscription is over; no event of it follows.
 */
export type EventStreamUnsubscribed = {
  type: 'unsubscribed'
  /**
   * Your name for it.
   */
  subscription: string
}

/**
 * Something that happened.
 */
export type EventStreamEvent = {
  type: 'event'
  /**
   * The subscription that it belongs to.
   */
  subscription: string
  event: Event
}

/**
 * Headers of the answer that mean something here, in lower case.
 */
export type EventStreamAnswerHeaders = {
  [key: string]: string
}

/**
 * The body of the answer, as the operation describes it.
 */
export type EventStreamAnswerBody = {
  [key: string]: unknown
}

/**
 * What an operation answers: the status and body that the request would get over HTTP.
 */
export type EventStreamAnswer = {
  type: 'answer'
  /**
   * Of the call.
   */
  id: string
  status: number
  headers: EventStreamAnswerHeaders
  body: EventStreamAnswerBody | null
}

/**
 * The feed does not have the event to resume from any more. The subscription does not stand; read what you need and subscribe anew.
 */
export type EventStreamResyncRequired = {
  type: 'resync_required'
  /**
   * Your name for it.
   */
  subscription: string
  /**
   * The oldest event that there is.
   */
  oldest: string | null
}

/**
 * What somebody does right now; others sent it.
 */
export type EventStreamIndicator = {
  type: 'indicator'
  subject: string
  kind: 'typing_started' | 'typing_stopped' | 'present' | 'away' | (string & {})
  participant: string | null
}

/**
 * A frame that could not be followed. The connection goes on.
 */
export type EventStreamProblem = {
  type: 'problem'
  /**
   * That it concerns.
   */
  subscription?: string | null
  problem: Problem
}

export type MessagesListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
    /**
     * Only this channel.
     */
    channel?: 'sms' | 'email' | 'in_app'
    /**
     * Only this direction.
     */
    direction?: 'outbound' | 'inbound'
    /**
     * Only messages that stand here now.
     */
    status?:
      | 'scheduled'
      | 'queued'
      | 'sending'
      | 'sent'
      | 'delivered'
      | 'read'
      | 'undelivered'
      | 'failed'
      | 'unknown'
      | 'expired'
      | 'canceled'
      | 'received'
    /**
     * Only messages with this tag.
     */
    tag?: string
    /**
     * Only messages of this batch.
     */
    batch_id?: string
    /**
     * Only what was created at or after this time.
     */
    created_after?: string
    /**
     * Only what was created before this time.
     */
    created_before?: string
  }
  url: '/v1/messages'
}

export type MessagesListResponses = {
  /**
   * A page of messages.
   */
  200: MessagePage
}

export type MessagesListResponse = MessagesListResponses[keyof MessagesListResponses]

export type MessagesCreateData = {
  body: MessageCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/messages'
}

export type MessagesCreateResponses = {
  /**
   * The message was accepted.
   */
  202: Message
}

export type MessagesCreateResponse = MessagesCreateResponses[keyof MessagesCreateResponses]

export type MessagesGetData = {
  body?: never
  path: {
    /**
     * Id of the message.
     */
    message_id: string
  }
  query?: never
  url: '/v1/messages/{message_id}'
}

export type MessagesGetResponses = {
  /**
   * The message.
   */
  200: Message
}

export type MessagesGetResponse = MessagesGetResponses[keyof MessagesGetResponses]

export type MessagesCancelData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the message.
     */
    message_id: string
  }
  query?: never
  url: '/v1/messages/{message_id}/cancel'
}

export type MessagesCancelResponses = {
  /**
   * The canceled message.
   */
  200: Message
}

export type MessagesCancelResponse = MessagesCancelResponses[keyof MessagesCancelResponses]

export type MessagesListEventsData = {
  body?: never
  path: {
    /**
     * Id of the message.
     */
    message_id: string
  }
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/messages/{message_id}/events'
}

export type MessagesListEventsResponses = {
  /**
   * A page of events.
   */
  200: EventPage
}

export type MessagesListEventsResponse = MessagesListEventsResponses[keyof MessagesListEventsResponses]

export type MessageBatchesCreateData = {
  body: MessageBatchCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/message_batches'
}

export type MessageBatchesCreateResponses = {
  /**
   * The batch was accepted.
   */
  202: MessageBatch
}

export type MessageBatchesCreateResponse = MessageBatchesCreateResponses[keyof MessageBatchesCreateResponses]

export type MessageBatchesGetData = {
  body?: never
  path: {
    /**
     * Id of the batch.
     */
    batch_id: string
  }
  query?: never
  url: '/v1/message_batches/{batch_id}'
}

export type MessageBatchesGetResponses = {
  /**
   * The batch.
   */
  200: MessageBatch
}

export type MessageBatchesGetResponse = MessageBatchesGetResponses[keyof MessageBatchesGetResponses]

export type EventsListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
    /**
     * Only this type, or all types under a name with `message.*`.
     */
    type?: string
    /**
     * Only events of this resource.
     */
    subject?: string
    /**
     * Direction of the list.
     */
    order?: 'asc' | 'desc'
    /**
     * Only what was created at or after this time.
     */
    created_after?: string
    /**
     * Only what was created before this time.
     */
    created_before?: string
  }
  url: '/v1/events'
}

export type EventsListResponses = {
  /**
   * A page of events.
   */
  200: EventPage
}

export type EventsListResponse = EventsListResponses[keyof EventsListResponses]

export type EventsGetData = {
  body?: never
  path: {
    /**
     * Id of the event.
     */
    event_id: string
  }
  query?: never
  url: '/v1/events/{event_id}'
}

export type EventsGetResponses = {
  /**
   * The event.
   */
  200: Event
}

export type EventsGetResponse = EventsGetResponses[keyof EventsGetResponses]

export type EventStreamConnectData = {
  body?: never
  headers?: {
    /**
     * For Server-Sent Events, the id of the last event that you have.
     */
    'Last-Event-ID'?: string
  }
  path?: never
  query?: {
    /**
     * For Server-Sent Events, only these types, with commas between; `message.*` means all under a name.
     */
    event_types?: string
    /**
     * For Server-Sent Events, only events of this resource.
     */
    subject?: string
    /**
     * For Server-Sent Events, where to begin. `Last-Event-ID` goes before it.
     */
    from?: 'now' | 'beginning'
  }
  url: '/v1/event_stream'
}

export type EventStreamConnectResponses = {
  /**
   * Where the stream stands, or the stream itself as Server-Sent Events. An upgrade is answered with 101.
   */
  200: EventStream
}

export type EventStreamConnectResponse = EventStreamConnectResponses[keyof EventStreamConnectResponses]

export type EventStreamTicketsCreateData = {
  body: EventStreamTicketCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/event_stream_tickets'
}

export type EventStreamTicketsCreateResponses = {
  /**
   * The ticket, shown this once.
   */
  201: EventStreamTicket
}

export type EventStreamTicketsCreateResponse =
  EventStreamTicketsCreateResponses[keyof EventStreamTicketsCreateResponses]

export type EventTypesListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/event_types'
}

export type EventTypesListResponses = {
  /**
   * A page of event types.
   */
  200: EventTypePage
}

export type EventTypesListResponse = EventTypesListResponses[keyof EventTypesListResponses]

export type EventTypesGetData = {
  body?: never
  path: {
    /**
     * Name of the event type.
     */
    event_type: string
  }
  query?: never
  url: '/v1/event_types/{event_type}'
}

export type EventTypesGetResponses = {
  /**
   * The event type.
   */
  200: EventType
}

export type EventTypesGetResponse = EventTypesGetResponses[keyof EventTypesGetResponses]

export type OauthClientsListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/oauth_clients'
}

export type OauthClientsListResponses = {
  /**
   * A page of apps.
   */
  200: OauthClientPage
}

export type OauthClientsListResponse = OauthClientsListResponses[keyof OauthClientsListResponses]

export type OauthClientsCreateData = {
  body: OauthClientCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/oauth_clients'
}

export type OauthClientsCreateResponses = {
  /**
   * The app with its secret.
   */
  201: OauthClientWithSecret
}

export type OauthClientsCreateResponse = OauthClientsCreateResponses[keyof OauthClientsCreateResponses]

export type OauthClientsDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the app.
     */
    oauth_client_id: string
  }
  query?: never
  url: '/v1/oauth_clients/{oauth_client_id}'
}

export type OauthClientsDeleteResponses = {
  /**
   * The app, with `revoked_at`.
   */
  200: OauthClient
}

export type OauthClientsDeleteResponse = OauthClientsDeleteResponses[keyof OauthClientsDeleteResponses]

export type OauthClientsGetData = {
  body?: never
  path: {
    /**
     * Id of the app.
     */
    oauth_client_id: string
  }
  query?: never
  url: '/v1/oauth_clients/{oauth_client_id}'
}

export type OauthClientsGetResponses = {
  /**
   * The app.
   */
  200: OauthClient
}

export type OauthClientsGetResponse = OauthClientsGetResponses[keyof OauthClientsGetResponses]

export type OauthClientsUpdateData = {
  body: OauthClientUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the app.
     */
    oauth_client_id: string
  }
  query?: never
  url: '/v1/oauth_clients/{oauth_client_id}'
}

export type OauthClientsUpdateResponses = {
  /**
   * The app as it is now.
   */
  200: OauthClient
}

export type OauthClientsUpdateResponse = OauthClientsUpdateResponses[keyof OauthClientsUpdateResponses]

export type OauthClientsRotateSecretData = {
  body: OauthClientRotateSecret
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the app.
     */
    oauth_client_id: string
  }
  query?: never
  url: '/v1/oauth_clients/{oauth_client_id}/rotate_secret'
}

export type OauthClientsRotateSecretResponses = {
  /**
   * The app with its new secret.
   */
  201: OauthClientWithSecret
}

export type OauthClientsRotateSecretResponse =
  OauthClientsRotateSecretResponses[keyof OauthClientsRotateSecretResponses]

export type OauthGrantsListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/oauth_grants'
}

export type OauthGrantsListResponses = {
  /**
   * A page of grants.
   */
  200: OauthGrantPage
}

export type OauthGrantsListResponse = OauthGrantsListResponses[keyof OauthGrantsListResponses]

export type OauthGrantsDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of a grant.
     */
    oauth_grant_id: string
  }
  query?: never
  url: '/v1/oauth_grants/{oauth_grant_id}'
}

export type OauthGrantsDeleteResponses = {
  /**
   * The grant as it was.
   */
  200: OauthGrant
}

export type OauthGrantsDeleteResponse = OauthGrantsDeleteResponses[keyof OauthGrantsDeleteResponses]

export type OauthGrantsGetData = {
  body?: never
  path: {
    /**
     * Id of a grant.
     */
    oauth_grant_id: string
  }
  query?: never
  url: '/v1/oauth_grants/{oauth_grant_id}'
}

export type OauthGrantsGetResponses = {
  /**
   * The grant.
   */
  200: OauthGrant
}

export type OauthGrantsGetResponse = OauthGrantsGetResponses[keyof OauthGrantsGetResponses]

export type TokenIssuersListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/token_issuers'
}

export type TokenIssuersListResponses = {
  /**
   * A page of issuers.
   */
  200: TokenIssuerPage
}

export type TokenIssuersListResponse = TokenIssuersListResponses[keyof TokenIssuersListResponses]

export type TokenIssuersCreateData = {
  body: TokenIssuerCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/token_issuers'
}

export type TokenIssuersCreateResponses = {
  /**
   * The issuer.
   */
  201: TokenIssuer
}

export type TokenIssuersCreateResponse = TokenIssuersCreateResponses[keyof TokenIssuersCreateResponses]

export type TokenIssuersDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of a trusted token issuer.
     */
    issuer_id: string
  }
  query?: never
  url: '/v1/token_issuers/{issuer_id}'
}

export type TokenIssuersDeleteResponses = {
  /**
   * The issuer as it was.
   */
  200: TokenIssuer
}

export type TokenIssuersDeleteResponse = TokenIssuersDeleteResponses[keyof TokenIssuersDeleteResponses]

export type TokenIssuersGetData = {
  body?: never
  path: {
    /**
     * Id of a trusted token issuer.
     */
    issuer_id: string
  }
  query?: never
  url: '/v1/token_issuers/{issuer_id}'
}

export type TokenIssuersGetResponses = {
  /**
   * The issuer.
   */
  200: TokenIssuer
}

export type TokenIssuersGetResponse = TokenIssuersGetResponses[keyof TokenIssuersGetResponses]

export type TokenIssuersUpdateData = {
  body: TokenIssuerUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of a trusted token issuer.
     */
    issuer_id: string
  }
  query?: never
  url: '/v1/token_issuers/{issuer_id}'
}

export type TokenIssuersUpdateResponses = {
  /**
   * The issuer as it is now.
   */
  200: TokenIssuer
}

export type TokenIssuersUpdateResponse = TokenIssuersUpdateResponses[keyof TokenIssuersUpdateResponses]

export type ApiKeysListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/api_keys'
}

export type ApiKeysListResponses = {
  /**
   * A page of keys.
   */
  200: ApiKeyPage
}

export type ApiKeysListResponse = ApiKeysListResponses[keyof ApiKeysListResponses]

export type ApiKeysCreateData = {
  body: ApiKeyCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/api_keys'
}

export type ApiKeysCreateResponses = {
  /**
   * The key and its secret.
   */
  201: ApiKeyWithSecret
}

export type ApiKeysCreateResponse = ApiKeysCreateResponses[keyof ApiKeysCreateResponses]

export type ApiKeysDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the API key.
     */
    api_key_id: string
  }
  query?: never
  url: '/v1/api_keys/{api_key_id}'
}

export type ApiKeysDeleteResponses = {
  /**
   * The revoked key.
   */
  200: ApiKey
}

export type ApiKeysDeleteResponse = ApiKeysDeleteResponses[keyof ApiKeysDeleteResponses]

export type ApiKeysGetData = {
  body?: never
  path: {
    /**
     * Id of the API key.
     */
    api_key_id: string
  }
  query?: never
  url: '/v1/api_keys/{api_key_id}'
}

export type ApiKeysGetResponses = {
  /**
   * The key.
   */
  200: ApiKey
}

export type ApiKeysGetResponse = ApiKeysGetResponses[keyof ApiKeysGetResponses]

export type ApiKeysUpdateData = {
  body: ApiKeyUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the API key.
     */
    api_key_id: string
  }
  query?: never
  url: '/v1/api_keys/{api_key_id}'
}

export type ApiKeysUpdateResponses = {
  /**
   * The key as it is now.
   */
  200: ApiKey
}

export type ApiKeysUpdateResponse = ApiKeysUpdateResponses[keyof ApiKeysUpdateResponses]

export type ApiKeysRotateData = {
  body: ApiKeyRotate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the API key.
     */
    api_key_id: string
  }
  query?: never
  url: '/v1/api_keys/{api_key_id}/rotate'
}

export type ApiKeysRotateResponses = {
  /**
   * The key and its new secret.
   */
  201: ApiKeyWithSecret
}

export type ApiKeysRotateResponse = ApiKeysRotateResponses[keyof ApiKeysRotateResponses]

export type OrganizationGetData = {
  body?: never
  path?: never
  query?: never
  url: '/v1/organization'
}

export type OrganizationGetResponses = {
  /**
   * The organization.
   */
  200: Organization
}

export type OrganizationGetResponse = OrganizationGetResponses[keyof OrganizationGetResponses]

export type OrganizationUpdateData = {
  body: OrganizationUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/organization'
}

export type OrganizationUpdateResponses = {
  /**
   * The organization as it is now.
   */
  200: Organization
}

export type OrganizationUpdateResponse = OrganizationUpdateResponses[keyof OrganizationUpdateResponses]

export type SecurityPolicyGetData = {
  body?: never
  path?: never
  query?: never
  url: '/v1/security_policy'
}

export type SecurityPolicyGetResponses = {
  /**
   * The policy.
   */
  200: SecurityPolicyChange
}

export type SecurityPolicyGetResponse = SecurityPolicyGetResponses[keyof SecurityPolicyGetResponses]

export type SecurityPolicyUpdateData = {
  body: SecurityPolicyUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: {
    /**
     * Only tell the effect.
     */
    dry_run?: boolean
  }
  url: '/v1/security_policy'
}

export type SecurityPolicyUpdateResponses = {
  /**
   * The policy as it is, or would be.
   */
  200: SecurityPolicyChange
}

export type SecurityPolicyUpdateResponse = SecurityPolicyUpdateResponses[keyof SecurityPolicyUpdateResponses]

export type ProjectsListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/projects'
}

export type ProjectsListResponses = {
  /**
   * A page of projects.
   */
  200: ProjectPage
}

export type ProjectsListResponse = ProjectsListResponses[keyof ProjectsListResponses]

export type ProjectsCreateData = {
  body: ProjectCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/projects'
}

export type ProjectsCreateResponses = {
  /**
   * The project and its first keys.
   */
  201: ProjectWithKeys
}

export type ProjectsCreateResponse = ProjectsCreateResponses[keyof ProjectsCreateResponses]

export type ProjectsGetData = {
  body?: never
  path: {
    /**
     * Id of the project.
     */
    project_id: string
  }
  query?: never
  url: '/v1/projects/{project_id}'
}

export type ProjectsGetResponses = {
  /**
   * The project.
   */
  200: Project
}

export type ProjectsGetResponse = ProjectsGetResponses[keyof ProjectsGetResponses]

export type ProjectsUpdateData = {
  body: ProjectUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the project.
     */
    project_id: string
  }
  query?: never
  url: '/v1/projects/{project_id}'
}

export type ProjectsUpdateResponses = {
  /**
   * The project as it is now.
   */
  200: Project
}

export type ProjectsUpdateResponse = ProjectsUpdateResponses[keyof ProjectsUpdateResponses]

export type MembersListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/members'
}

export type MembersListResponses = {
  /**
   * A page of members.
   */
  200: MemberPage
}

export type MembersListResponse = MembersListResponses[keyof MembersListResponses]

export type MembersDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the member.
     */
    member_id: string
  }
  query?: never
  url: '/v1/members/{member_id}'
}

export type MembersDeleteResponses = {
  /**
   * The member that was removed.
   */
  200: Member
}

export type MembersDeleteResponse = MembersDeleteResponses[keyof MembersDeleteResponses]

export type MembersGetData = {
  body?: never
  path: {
    /**
     * Id of the member.
     */
    member_id: string
  }
  query?: never
  url: '/v1/members/{member_id}'
}

export type MembersGetResponses = {
  /**
   * The member.
   */
  200: Member
}

export type MembersGetResponse = MembersGetResponses[keyof MembersGetResponses]

export type MembersUpdateData = {
  body: MemberUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the member.
     */
    member_id: string
  }
  query?: never
  url: '/v1/members/{member_id}'
}

export type MembersUpdateResponses = {
  /**
   * The member as it is now.
   */
  200: Member
}

export type MembersUpdateResponse = MembersUpdateResponses[keyof MembersUpdateResponses]

export type InvitationsListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/invitations'
}

export type InvitationsListResponses = {
  /**
   * A page of invitations.
   */
  200: InvitationPage
}

export type InvitationsListResponse = InvitationsListResponses[keyof InvitationsListResponses]

export type InvitationsCreateData = {
  body: InvitationCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/invitations'
}

export type InvitationsCreateResponses = {
  /**
   * The invitation and its token.
   */
  201: InvitationWithToken
}

export type InvitationsCreateResponse = InvitationsCreateResponses[keyof InvitationsCreateResponses]

export type InvitationsDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the invitation.
     */
    invitation_id: string
  }
  query?: never
  url: '/v1/invitations/{invitation_id}'
}

export type InvitationsDeleteResponses = {
  /**
   * The invitation as it is now.
   */
  200: Invitation
}

export type InvitationsDeleteResponse = InvitationsDeleteResponses[keyof InvitationsDeleteResponses]

export type InvitationsGetData = {
  body?: never
  path: {
    /**
     * Id of the invitation.
     */
    invitation_id: string
  }
  query?: never
  url: '/v1/invitations/{invitation_id}'
}

export type InvitationsGetResponses = {
  /**
   * The invitation.
   */
  200: Invitation
}

export type InvitationsGetResponse = InvitationsGetResponses[keyof InvitationsGetResponses]

export type RolesListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/roles'
}

export type RolesListResponses = {
  /**
   * A page of roles.
   */
  200: RolePage
}

export type RolesListResponse = RolesListResponses[keyof RolesListResponses]

export type RolesCreateData = {
  body: RoleCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/roles'
}

export type RolesCreateResponses = {
  /**
   * The role.
   */
  201: Role
}

export type RolesCreateResponse = RolesCreateResponses[keyof RolesCreateResponses]

export type RolesDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the custom role.
     */
    role_id: string
  }
  query?: never
  url: '/v1/roles/{role_id}'
}

export type RolesDeleteResponses = {
  /**
   * The role that was removed.
   */
  200: Role
}

export type RolesDeleteResponse = RolesDeleteResponses[keyof RolesDeleteResponses]

export type RolesGetData = {
  body?: never
  path: {
    /**
     * Id of the custom role.
     */
    role_id: string
  }
  query?: never
  url: '/v1/roles/{role_id}'
}

export type RolesGetResponses = {
  /**
   * The role.
   */
  200: Role
}

export type RolesGetResponse = RolesGetResponses[keyof RolesGetResponses]

export type RolesUpdateData = {
  body: RoleUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the custom role.
     */
    role_id: string
  }
  query?: never
  url: '/v1/roles/{role_id}'
}

export type RolesUpdateResponses = {
  /**
   * The role as it is now.
   */
  200: Role
}

export type RolesUpdateResponse = RolesUpdateResponses[keyof RolesUpdateResponses]

export type RateLimitPoliciesListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/rate_limit_policies'
}

export type RateLimitPoliciesListResponses = {
  /**
   * A page of policies.
   */
  200: RateLimitPolicyPage
}

export type RateLimitPoliciesListResponse = RateLimitPoliciesListResponses[keyof RateLimitPoliciesListResponses]

export type RateLimitPoliciesCreateData = {
  body: RateLimitPolicyCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/rate_limit_policies'
}

export type RateLimitPoliciesCreateResponses = {
  /**
   * The policy is in force.
   */
  201: RateLimitPolicy
}

export type RateLimitPoliciesCreateResponse = RateLimitPoliciesCreateResponses[keyof RateLimitPoliciesCreateResponses]

export type RateLimitPoliciesDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of a rate limit policy.
     */
    policy_id: string
  }
  query?: never
  url: '/v1/rate_limit_policies/{policy_id}'
}

export type RateLimitPoliciesDeleteResponses = {
  /**
   * The policy as it was.
   */
  200: RateLimitPolicy
}

export type RateLimitPoliciesDeleteResponse = RateLimitPoliciesDeleteResponses[keyof RateLimitPoliciesDeleteResponses]

export type RateLimitPoliciesGetData = {
  body?: never
  path: {
    /**
     * Id of a rate limit policy.
     */
    policy_id: string
  }
  query?: never
  url: '/v1/rate_limit_policies/{policy_id}'
}

export type RateLimitPoliciesGetResponses = {
  /**
   * The policy.
   */
  200: RateLimitPolicy
}

export type RateLimitPoliciesGetResponse = RateLimitPoliciesGetResponses[keyof RateLimitPoliciesGetResponses]

export type RateLimitPoliciesUpdateData = {
  body: RateLimitPolicyUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of a rate limit policy.
     */
    policy_id: string
  }
  query?: never
  url: '/v1/rate_limit_policies/{policy_id}'
}

export type RateLimitPoliciesUpdateResponses = {
  /**
   * The policy as it is now.
   */
  200: RateLimitPolicy
}

export type RateLimitPoliciesUpdateResponse = RateLimitPoliciesUpdateResponses[keyof RateLimitPoliciesUpdateResponses]

export type WebhookEndpointsListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/webhook_endpoints'
}

export type WebhookEndpointsListResponses = {
  /**
   * A page of endpoints.
   */
  200: WebhookEndpointPage
}

export type WebhookEndpointsListResponse = WebhookEndpointsListResponses[keyof WebhookEndpointsListResponses]

export type WebhookEndpointsCreateData = {
  body: WebhookEndpointCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/webhook_endpoints'
}

export type WebhookEndpointsCreateResponses = {
  /**
   * The endpoint, with its secret.
   */
  201: WebhookEndpointWithSecret
}

export type WebhookEndpointsCreateResponse = WebhookEndpointsCreateResponses[keyof WebhookEndpointsCreateResponses]

export type WebhookEndpointsDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the webhook endpoint.
     */
    endpoint_id: string
  }
  query?: never
  url: '/v1/webhook_endpoints/{endpoint_id}'
}

export type WebhookEndpointsDeleteResponses = {
  /**
   * The endpoint as it was.
   */
  200: WebhookEndpoint
}

export type WebhookEndpointsDeleteResponse = WebhookEndpointsDeleteResponses[keyof WebhookEndpointsDeleteResponses]

export type WebhookEndpointsGetData = {
  body?: never
  path: {
    /**
     * Id of the webhook endpoint.
     */
    endpoint_id: string
  }
  query?: never
  url: '/v1/webhook_endpoints/{endpoint_id}'
}

export type WebhookEndpointsGetResponses = {
  /**
   * The endpoint.
   */
  200: WebhookEndpoint
}

export type WebhookEndpointsGetResponse = WebhookEndpointsGetResponses[keyof WebhookEndpointsGetResponses]

export type WebhookEndpointsUpdateData = {
  body: WebhookEndpointUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the webhook endpoint.
     */
    endpoint_id: string
  }
  query?: never
  url: '/v1/webhook_endpoints/{endpoint_id}'
}

export type WebhookEndpointsUpdateResponses = {
  /**
   * The endpoint as it is now.
   */
  200: WebhookEndpoint
}

export type WebhookEndpointsUpdateResponse = WebhookEndpointsUpdateResponses[keyof WebhookEndpointsUpdateResponses]

export type WebhookEndpointsRotateSecretData = {
  body: WebhookSecretRotate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the webhook endpoint.
     */
    endpoint_id: string
  }
  query?: never
  url: '/v1/webhook_endpoints/{endpoint_id}/rotate_secret'
}

export type WebhookEndpointsRotateSecretResponses = {
  /**
   * The endpoint, with its new secret.
   */
  201: WebhookEndpointWithSecret
}

export type WebhookEndpointsRotateSecretResponse =
  WebhookEndpointsRotateSecretResponses[keyof WebhookEndpointsRotateSecretResponses]

export type WebhookEndpointsTestData = {
  body: WebhookTestCreate
  path: {
    /**
     * Id of the webhook endpoint.
     */
    endpoint_id: string
  }
  query?: never
  url: '/v1/webhook_endpoints/{endpoint_id}/test'
}

export type WebhookEndpointsTestResponses = {
  /**
   * What came of it.
   */
  200: WebhookTest
}

export type WebhookEndpointsTestResponse = WebhookEndpointsTestResponses[keyof WebhookEndpointsTestResponses]

export type WebhookEndpointsReplayData = {
  body: WebhookReplayCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the webhook endpoint.
     */
    endpoint_id: string
  }
  query?: never
  url: '/v1/webhook_endpoints/{endpoint_id}/replay'
}

export type WebhookEndpointsReplayResponses = {
  /**
   * The replay goes on.
   */
  202: Operation
}

export type WebhookEndpointsReplayResponse = WebhookEndpointsReplayResponses[keyof WebhookEndpointsReplayResponses]

export type WebhookEndpointsRecoverData = {
  body: WebhookRecover
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the webhook endpoint.
     */
    endpoint_id: string
  }
  query?: never
  url: '/v1/webhook_endpoints/{endpoint_id}/recover'
}

export type WebhookEndpointsRecoverResponses = {
  /**
   * The endpoint is active; what it missed is being sent.
   */
  202: Operation
}

export type WebhookEndpointsRecoverResponse = WebhookEndpointsRecoverResponses[keyof WebhookEndpointsRecoverResponses]

export type WebhookEndpointsSetTransformationData = {
  body: WebhookTransformationSet
  path: {
    /**
     * Id of the webhook endpoint.
     */
    endpoint_id: string
  }
  query?: never
  url: '/v1/webhook_endpoints/{endpoint_id}/transformation'
}

export type WebhookEndpointsSetTransformationResponses = {
  /**
   * The endpoint as it is now.
   */
  200: WebhookEndpoint
}

export type WebhookEndpointsSetTransformationResponse =
  WebhookEndpointsSetTransformationResponses[keyof WebhookEndpointsSetTransformationResponses]

export type WebhookEndpointsSimulateTransformationData = {
  body: WebhookTransformationSimulate
  path: {
    /**
     * Id of the webhook endpoint.
     */
    endpoint_id: string
  }
  query?: never
  url: '/v1/webhook_endpoints/{endpoint_id}/transformation/simulate'
}

export type WebhookEndpointsSimulateTransformationResponses = {
  /**
   * What the transformation makes of it.
   */
  200: WebhookTransformationResult
}

export type WebhookEndpointsSimulateTransformationResponse =
  WebhookEndpointsSimulateTransformationResponses[keyof WebhookEndpointsSimulateTransformationResponses]

export type WebhookDeliveriesListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
    /**
     * Only deliveries to this endpoint.
     */
    endpoint_id?: string
    /**
     * Only deliveries of this event.
     */
    event_id?: string
    /**
     * Only deliveries that stand here now.
     */
    status?: 'waiting' | 'blocked' | 'delivering' | 'delivered' | 'exhausted' | 'canceled'
    /**
     * Only what was created at or after this time.
     */
    created_after?: string
    /**
     * Only what was created before this time.
     */
    created_before?: string
  }
  url: '/v1/webhook_deliveries'
}

export type WebhookDeliveriesListResponses = {
  /**
   * A page of deliveries.
   */
  200: WebhookDeliveryPage
}

export type WebhookDeliveriesListResponse = WebhookDeliveriesListResponses[keyof WebhookDeliveriesListResponses]

export type WebhookDeliveriesGetData = {
  body?: never
  path: {
    /**
     * Id of the delivery.
     */
    delivery_id: string
  }
  query?: never
  url: '/v1/webhook_deliveries/{delivery_id}'
}

export type WebhookDeliveriesGetResponses = {
  /**
   * The delivery.
   */
  200: WebhookDelivery
}

export type WebhookDeliveriesGetResponse = WebhookDeliveriesGetResponses[keyof WebhookDeliveriesGetResponses]

export type WebhookDeliveriesRetryData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the delivery.
     */
    delivery_id: string
  }
  query?: never
  url: '/v1/webhook_deliveries/{delivery_id}/retry'
}

export type WebhookDeliveriesRetryResponses = {
  /**
   * The delivery, which is due now.
   */
  202: WebhookDelivery
}

export type WebhookDeliveriesRetryResponse = WebhookDeliveriesRetryResponses[keyof WebhookDeliveriesRetryResponses]

export type WebhookInspectorsListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/webhook_inspectors'
}

export type WebhookInspectorsListResponses = {
  /**
   * List inspectors, the answer.
   */
  200: WebhookInspectorPage
}

export type WebhookInspectorsListResponse = WebhookInspectorsListResponses[keyof WebhookInspectorsListResponses]

export type WebhookInspectorsCreateData = {
  body: WebhookInspectorCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/webhook_inspectors'
}

export type WebhookInspectorsCreateResponses = {
  /**
   * Create an inspector, the answer.
   */
  201: WebhookInspector
}

export type WebhookInspectorsCreateResponse = WebhookInspectorsCreateResponses[keyof WebhookInspectorsCreateResponses]

export type WebhookInspectorsDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of an inspector.
     */
    inspector_id: string
  }
  query?: never
  url: '/v1/webhook_inspectors/{inspector_id}'
}

export type WebhookInspectorsDeleteResponses = {
  /**
   * Delete an inspector, the answer.
   */
  200: WebhookInspector
}

export type WebhookInspectorsDeleteResponse = WebhookInspectorsDeleteResponses[keyof WebhookInspectorsDeleteResponses]

export type WebhookInspectorsGetData = {
  body?: never
  path: {
    /**
     * Id of an inspector.
     */
    inspector_id: string
  }
  query?: never
  url: '/v1/webhook_inspectors/{inspector_id}'
}

export type WebhookInspectorsGetResponses = {
  /**
   * Read an inspector, the answer.
   */
  200: WebhookInspector
}

export type WebhookInspectorsGetResponse = WebhookInspectorsGetResponses[keyof WebhookInspectorsGetResponses]

export type WebhookInspectorsUpdateData = {
  body: WebhookInspectorUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of an inspector.
     */
    inspector_id: string
  }
  query?: never
  url: '/v1/webhook_inspectors/{inspector_id}'
}

export type WebhookInspectorsUpdateResponses = {
  /**
   * Change an inspector, the answer.
   */
  200: WebhookInspector
}

export type WebhookInspectorsUpdateResponse = WebhookInspectorsUpdateResponses[keyof WebhookInspectorsUpdateResponses]

export type WebhookInspectionsListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
    /**
     * Only what came to this inspector.
     */
    inspector_id?: string
  }
  url: '/v1/webhook_inspections'
}

export type WebhookInspectionsListResponses = {
  /**
   * List inspected requests, the answer.
   */
  200: WebhookInspectionPage
}

export type WebhookInspectionsListResponse = WebhookInspectionsListResponses[keyof WebhookInspectionsListResponses]

export type WebhookInspectionsGetData = {
  body?: never
  path: {
    /**
     * Id of an inspected request.
     */
    inspection_id: string
  }
  query?: never
  url: '/v1/webhook_inspections/{inspection_id}'
}

export type WebhookInspectionsGetResponses = {
  /**
   * Read an inspected request, the answer.
   */
  200: WebhookInspection
}

export type WebhookInspectionsGetResponse = WebhookInspectionsGetResponses[keyof WebhookInspectionsGetResponses]

export type EventSinksListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/event_sinks'
}

export type EventSinksListResponses = {
  /**
   * List event sinks, the answer.
   */
  200: EventSinkPage
}

export type EventSinksListResponse = EventSinksListResponses[keyof EventSinksListResponses]

export type EventSinksCreateData = {
  body: EventSinkCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/event_sinks'
}

export type EventSinksCreateResponses = {
  /**
   * Create an event sink, the answer.
   */
  201: EventSink
}

export type EventSinksCreateResponse = EventSinksCreateResponses[keyof EventSinksCreateResponses]

export type EventSinksDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of an event sink.
     */
    sink_id: string
  }
  query?: never
  url: '/v1/event_sinks/{sink_id}'
}

export type EventSinksDeleteResponses = {
  /**
   * Delete an event sink, the answer.
   */
  200: EventSink
}

export type EventSinksDeleteResponse = EventSinksDeleteResponses[keyof EventSinksDeleteResponses]

export type EventSinksGetData = {
  body?: never
  path: {
    /**
     * Id of an event sink.
     */
    sink_id: string
  }
  query?: never
  url: '/v1/event_sinks/{sink_id}'
}

export type EventSinksGetResponses = {
  /**
   * Read an event sink, the answer.
   */
  200: EventSink
}

export type EventSinksGetResponse = EventSinksGetResponses[keyof EventSinksGetResponses]

export type EventSinksUpdateData = {
  body: EventSinkUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of an event sink.
     */
    sink_id: string
  }
  query?: never
  url: '/v1/event_sinks/{sink_id}'
}

export type EventSinksUpdateResponses = {
  /**
   * Change an event sink, the answer.
   */
  200: EventSink
}

export type EventSinksUpdateResponse = EventSinksUpdateResponses[keyof EventSinksUpdateResponses]

export type EventSinksTestData = {
  body: EventSinkTestCreate
  path: {
    /**
     * Id of an event sink.
     */
    sink_id: string
  }
  query?: never
  url: '/v1/event_sinks/{sink_id}/test'
}

export type EventSinksTestResponses = {
  /**
   * Send an example event, the answer.
   */
  200: EventSinkTest
}

export type EventSinksTestResponse = EventSinksTestResponses[keyof EventSinksTestResponses]

export type MeGetData = {
  body?: never
  path?: never
  query?: never
  url: '/v1/me'
}

export type MeGetResponses = {
  /**
   * The credential.
   */
  200: Me
}

export type MeGetResponse = MeGetResponses[keyof MeGetResponses]

export type OperationsGetData = {
  body?: never
  path: {
    /**
     * Id of the operation.
     */
    operation_id: string
  }
  query?: never
  url: '/v1/operations/{operation_id}'
}

export type OperationsGetResponses = {
  /**
   * The operation.
   */
  200: Operation
}

export type OperationsGetResponse = OperationsGetResponses[keyof OperationsGetResponses]

export type AuditEventsListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
    /**
     * Only this action, an operation such as `api_keys.create`.
     */
    action?: string
    /**
     * Only what this API key, app, session or member did.
     */
    actor_id?: string
    /**
     * Only what was done to this resource.
     */
    resource_id?: string
    /**
     * Only what succeeded, or only what was refused.
     */
    outcome?: 'succeeded' | 'failed'
    /**
     * Direction of the list.
     */
    order?: 'asc' | 'desc'
    /**
     * With `proof`, every event comes with its place in the chain.
     */
    include?: 'proof'
    /**
     * Only what was created at or after this time.
     */
    created_after?: string
    /**
     * Only what was created before this time.
     */
    created_before?: string
  }
  url: '/v1/audit_events'
}

export type AuditEventsListResponses = {
  /**
   * A page of audit events.
   */
  200: AuditEventPage
}

export type AuditEventsListResponse = AuditEventsListResponses[keyof AuditEventsListResponses]

export type AuditEventsGetData = {
  body?: never
  path: {
    /**
     * Id of the audit event.
     */
    audit_event_id: string
  }
  query?: never
  url: '/v1/audit_events/{audit_event_id}'
}

export type AuditEventsGetResponses = {
  /**
   * The audit event.
   */
  200: AuditEvent
}

export type AuditEventsGetResponse = AuditEventsGetResponses[keyof AuditEventsGetResponses]

export type AuditCheckpointsListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
    /**
     * Direction of the list.
     */
    order?: 'asc' | 'desc'
  }
  url: '/v1/audit_checkpoints'
}

export type AuditCheckpointsListResponses = {
  /**
   * A page of checkpoints.
   */
  200: AuditCheckpointPage
}

export type AuditCheckpointsListResponse = AuditCheckpointsListResponses[keyof AuditCheckpointsListResponses]

export type AuditKeysListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/audit_keys'
}

export type AuditKeysListResponses = {
  /**
   * A page of keys.
   */
  200: AuditKeyPage
}

export type AuditKeysListResponse = AuditKeysListResponses[keyof AuditKeysListResponses]

export type RequestLogsListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
    /**
     * Only answers of this class.
     */
    status_class?: '2xx' | '4xx' | '5xx'
    /**
     * Only requests for this operation.
     */
    operation?: string
    /**
     * Only requests with this API key, app or session.
     */
    credential_id?: string
    /**
     * Only failures with this code.
     */
    code?: string
    /**
     * Only requests for this resource.
     */
    resource_id?: string
    /**
     * Only what was created at or after this time.
     */
    created_after?: string
    /**
     * Only what was created before this time.
     */
    created_before?: string
  }
  url: '/v1/request_logs'
}

export type RequestLogsListResponses = {
  /**
   * A page of requests.
   */
  200: RequestLogPage
}

export type RequestLogsListResponse = RequestLogsListResponses[keyof RequestLogsListResponses]

export type RequestLogsGetData = {
  body?: never
  path: {
    /**
     * Id of the request.
     */
    request_id: string
  }
  query?: never
  url: '/v1/request_logs/{request_id}'
}

export type RequestLogsGetResponses = {
  /**
   * The request.
   */
  200: RequestLog
}

export type RequestLogsGetResponse = RequestLogsGetResponses[keyof RequestLogsGetResponses]

export type SsoConnectionsListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/sso_connections'
}

export type SsoConnectionsListResponses = {
  /**
   * A page of connections.
   */
  200: SsoConnectionPage
}

export type SsoConnectionsListResponse = SsoConnectionsListResponses[keyof SsoConnectionsListResponses]

export type SsoConnectionsCreateData = {
  body: SsoConnectionCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/sso_connections'
}

export type SsoConnectionsCreateResponses = {
  /**
   * The connection.
   */
  201: SsoConnection
}

export type SsoConnectionsCreateResponse = SsoConnectionsCreateResponses[keyof SsoConnectionsCreateResponses]

export type SsoConnectionsDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the connection.
     */
    connection_id: string
  }
  query?: never
  url: '/v1/sso_connections/{connection_id}'
}

export type SsoConnectionsDeleteResponses = {
  /**
   * The connection as it was.
   */
  200: SsoConnection
}

export type SsoConnectionsDeleteResponse = SsoConnectionsDeleteResponses[keyof SsoConnectionsDeleteResponses]

export type SsoConnectionsGetData = {
  body?: never
  path: {
    /**
     * Id of the connection.
     */
    connection_id: string
  }
  query?: never
  url: '/v1/sso_connections/{connection_id}'
}

export type SsoConnectionsGetResponses = {
  /**
   * The connection.
   */
  200: SsoConnection
}

export type SsoConnectionsGetResponse = SsoConnectionsGetResponses[keyof SsoConnectionsGetResponses]

export type SsoConnectionsUpdateData = {
  body: SsoConnectionUpdate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the connection.
     */
    connection_id: string
  }
  query?: never
  url: '/v1/sso_connections/{connection_id}'
}

export type SsoConnectionsUpdateResponses = {
  /**
   * The changed connection.
   */
  200: SsoConnection
}

export type SsoConnectionsUpdateResponse = SsoConnectionsUpdateResponses[keyof SsoConnectionsUpdateResponses]

export type SsoConnectionsTestData = {
  body?: never
  path: {
    /**
     * Id of the connection.
     */
    connection_id: string
  }
  query?: never
  url: '/v1/sso_connections/{connection_id}/test'
}

export type SsoConnectionsTestResponses = {
  /**
   * What was found.
   */
  200: SsoConnectionTest
}

export type SsoConnectionsTestResponse = SsoConnectionsTestResponses[keyof SsoConnectionsTestResponses]

export type SsoConnectionsVerifyDomainsData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the connection.
     */
    connection_id: string
  }
  query?: never
  url: '/v1/sso_connections/{connection_id}/verify_domains'
}

export type SsoConnectionsVerifyDomainsResponses = {
  /**
   * The connection.
   */
  200: SsoConnection
}

export type SsoConnectionsVerifyDomainsResponse =
  SsoConnectionsVerifyDomainsResponses[keyof SsoConnectionsVerifyDomainsResponses]

export type ScimTokensListData = {
  body?: never
  path?: never
  query?: {
    /**
     * How many items a page has at most.
     */
    limit?: number
    /**
     * Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
     */
    cursor?: string
  }
  url: '/v1/scim_tokens'
}

export type ScimTokensListResponses = {
  /**
   * A page of tokens.
   */
  200: ScimTokenPage
}

export type ScimTokensListResponse = ScimTokensListResponses[keyof ScimTokensListResponses]

export type ScimTokensCreateData = {
  body: ScimTokenCreate
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path?: never
  query?: never
  url: '/v1/scim_tokens'
}

export type ScimTokensCreateResponses = {
  /**
   * The token.
   */
  201: ScimTokenWithSecret
}

export type ScimTokensCreateResponse = ScimTokensCreateResponses[keyof ScimTokensCreateResponses]

export type ScimTokensDeleteData = {
  body?: never
  headers?: {
    /**
     * Makes a retry safe: the first request with this key has the effect, later ones with the same body get its stored
     * response for 24 hours. A random UUID is a good key.
     *
     */
    'Idempotency-Key'?: string
  }
  path: {
    /**
     * Id of the provisioning token.
     */
    scim_id: string
  }
  query?: never
  url: '/v1/scim_tokens/{scim_id}'
}

export type ScimTokensDeleteResponses = {
  /**
   * The revoked token.
   */
  200: ScimToken
}

export type ScimTokensDeleteResponse = ScimTokensDeleteResponses[keyof ScimTokensDeleteResponses]
