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
