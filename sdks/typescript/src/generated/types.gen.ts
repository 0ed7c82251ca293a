// Written by `npm run generate` from spec/. Do not edit.

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
      type: 'webhook_delivery.exhausted'
    } & WebhookDeliveryExhaustedEvent)
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
 * A rate limit that counts for this credential.
 */
export type RateLimitPolicy = {
  name: string
  /**
   * Cost units per window.
   */
  quota: number
  window_seconds: number
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
  rate_limits: Array<RateLimitPolicy>
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
