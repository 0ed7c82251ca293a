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
