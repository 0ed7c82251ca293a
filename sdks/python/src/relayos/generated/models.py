# Written by `npm run generate` from spec/. Do not edit.
"""Results, one class per object of the contract."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Literal, Optional, Union

from .._model import Model, many, one, tagged

__all__ = [
    "ApiKey",
    "ApiKeyWithSecret",
    "AuditActor",
    "AuditChange",
    "AuditCheckpoint",
    "AuditEvent",
    "AuditKey",
    "AuditProof",
    "Channel",
    "ClaimMapping",
    "ClientCertificate",
    "EffectiveRateLimit",
    "EmailBouncedEvent",
    "EmailComplainedEvent",
    "EmailDeferredEvent",
    "EndingCertificate",
    "Environment",
    "Event",
    "EventBase",
    "EventSink",
    "EventSinkAmqpSettings",
    "EventSinkCreatedEvent",
    "EventSinkDegradedEvent",
    "EventSinkDisabledEvent",
    "EventSinkError",
    "EventSinkEventData",
    "EventSinkFailure",
    "EventSinkFileSettings",
    "EventSinkHttpSettings",
    "EventSinkKafkaSettings",
    "EventSinkNatsSettings",
    "EventSinkPausedEvent",
    "EventSinkProgress",
    "EventSinkRecoveredEvent",
    "EventSinkStatus",
    "EventSinkTest",
    "EventSinkUpdatedEvent",
    "EventStream",
    "EventStreamLimits",
    "EventStreamTicket",
    "EventType",
    "GroupRole",
    "Invitation",
    "InvitationWithToken",
    "Me",
    "Member",
    "Message",
    "MessageBatch",
    "MessageBatchCompletedEvent",
    "MessageBatchCounts",
    "MessageBatchEventData",
    "MessageBatchResult",
    "MessageBatchStatus",
    "MessageCanceledEvent",
    "MessageContent",
    "MessageDeliveredEvent",
    "MessageDirection",
    "MessageError",
    "MessageEventData",
    "MessageExpiredEvent",
    "MessageFailedEvent",
    "MessageFailoverStartedEvent",
    "MessageQueuedEvent",
    "MessageReadEvent",
    "MessageReceivedEvent",
    "MessageRejection",
    "MessageScheduledEvent",
    "MessageSendingEvent",
    "MessageSentEvent",
    "MessageStatus",
    "MessageUndeliveredEvent",
    "MessageUnknownEvent",
    "Metadata",
    "OauthClient",
    "OauthClientType",
    "OauthClientWithSecret",
    "OauthGrant",
    "OauthGrantType",
    "OidcSettings",
    "Operation",
    "OperationCompletedEvent",
    "OperationError",
    "OperationStatus",
    "Organization",
    "Problem",
    "ProblemFault",
    "ProblemNextStep",
    "Project",
    "ProjectWithKeys",
    "RateLimitExceededEvent",
    "RateLimitExceededEventData",
    "RateLimitPolicy",
    "RateLimitTarget",
    "RateLimitUse",
    "RequestLog",
    "RequestLogEvent",
    "Restrictions",
    "Role",
    "SamlSettings",
    "ScimToken",
    "ScimTokenWithSecret",
    "SecurityPolicy",
    "SecurityPolicyChange",
    "SecurityPolicyEffect",
    "SsoCertificate",
    "SsoConnection",
    "SsoConnectionCheck",
    "SsoConnectionTest",
    "SsoDomain",
    "SsoServiceProvider",
    "Tags",
    "Timestamp",
    "TokenAlgorithm",
    "TokenIssuer",
    "TokenKey",
    "TokenKeySet",
    "TokenType",
    "UnknownEvent",
    "WebhookAttempt",
    "WebhookDelivery",
    "WebhookDeliveryEventData",
    "WebhookDeliveryExhaustedEvent",
    "WebhookDeliveryStats",
    "WebhookDeliveryStatus",
    "WebhookEndpoint",
    "WebhookEndpointCertificateEventData",
    "WebhookEndpointCertificateExpiringEvent",
    "WebhookEndpointCreatedEvent",
    "WebhookEndpointDegradedEvent",
    "WebhookEndpointDisabledEvent",
    "WebhookEndpointEventData",
    "WebhookEndpointPausedEvent",
    "WebhookEndpointRecoveredEvent",
    "WebhookEndpointSecretRotatedEvent",
    "WebhookEndpointStatus",
    "WebhookEndpointUpdatedEvent",
    "WebhookEndpointWithSecret",
    "WebhookFailure",
    "WebhookHeaders",
    "WebhookInspection",
    "WebhookInspectionSignature",
    "WebhookInspector",
    "WebhookRequestHead",
    "WebhookResponseHead",
    "WebhookSecretInfo",
    "WebhookTest",
    "WebhookTransformationResult",
    "decode_event",
]


class MessageContent(Model):
    """What the message says. Which members are present depends on the channel."""

    __slots__ = ()

    text: Optional[str]
    subject: Optional[str]
    html: Optional[str]
    title: Optional[str]


class MessageError(Model):
    """Why a message did not reach its recipient."""

    __slots__ = ()

    code: Union[
        Literal[
            "carrier_filtered",
            "carrier_unavailable",
            "carrier_throttled",
            "carrier_rejected",
            "mailbox_unavailable",
            "outcome_unknown",
            "validity_expired",
        ],
        str,
    ]
    message: str
    vendor_code: Optional[str]
    """The carrier's own code."""


class Message(Model):
    """One message to or from one recipient on one channel."""

    __slots__ = ()

    id: str
    object: Literal["message"]
    channel: Channel
    direction: MessageDirection
    status: MessageStatus
    to: Optional[str]
    """The recipient; your own sender if the message is inbound."""
    from_: Optional[str]
    """The sender; null while the default sender of the channel is used."""
    content: Optional[MessageContent]
    metadata: Optional[Metadata]
    tags: Tags
    batch_id: Optional[str]
    """The batch that the message came with."""
    in_reply_to: Optional[str]
    """For an inbound message, the outbound message that it answers, if known."""
    attempts: int
    """How often the message was handed to a carrier."""
    error: Optional[MessageError]
    """Why the message did not reach its recipient."""
    scheduled_at: Optional[str]
    """When the message is due, if it was scheduled."""
    expires_at: Optional[str]
    """The end of the validity period."""
    created_at: Timestamp
    updated_at: Timestamp
    sent_at: Optional[str]
    """When a carrier took the message."""
    delivered_at: Optional[str]
    """When the carrier confirmed delivery."""
    read_at: Optional[str]
    """When the recipient opened the message."""


class ProblemFault(Model):
    """One fault of a request."""

    __slots__ = ()

    in_: Union[Literal["body", "query", "path", "header"], str]
    """The part of the request that the pointer points into."""
    pointer: str
    """JSON pointer (RFC 6901) to the fault; `/limit` is the query parameter `limit`."""
    code: str
    """The rule that was broken."""
    message: str


class ProblemNextStep(Model):
    """A step that can help."""

    __slots__ = ()

    action: str
    docs: Optional[str]


class Problem(Model, renamed={"violated_policies": "violated-policies"}):
    """What went wrong, as RFC 9457 problem details with a stable code and what to do next."""

    __slots__ = ()

    type: str
    """Identifies the kind of problem and leads to its documentation. Relative to this server, or an IANA
    problem type.
    """
    title: str
    """The kind of problem in words; the same for every occurrence."""
    status: int
    detail: str
    """This occurrence in words."""
    instance: Optional[str]
    """Identifies this occurrence."""
    code: str
    """Stable name of the kind of problem; compare this, never the texts."""
    category: Union[
        Literal[
            "request",
            "authentication",
            "permission",
            "not_found",
            "conflict",
            "rule",
            "rate_limit",
            "availability",
            "server",
        ],
        str,
    ]
    """What kind of remedy helps."""
    request_id: str
    """Quote this when you ask for help; it is in the server's log."""
    trace_id: Optional[str]
    """W3C trace id of the request."""
    retryable: bool
    """Whether the same request can succeed later."""
    vendor_code: Optional[str]
    """The carrier's own code, if it was a carrier that refused."""
    errors: Optional[List[ProblemFault]]
    """One entry per fault of the request."""
    next: Optional[List[ProblemNextStep]]
    """What to do about it, best first."""
    violated_policies: Optional[List[str]]
    """With 429, names of the rate limit policies that were exceeded."""


class EventBase(Model):
    """What all events have in common."""

    __slots__ = ()

    id: str
    object: Literal["event"]
    type: str
    """What happened, as `<resource>.<past tense>`."""
    timestamp: Timestamp
    api_version: str
    """The version of the API that the data is in."""
    environment_id: str
    region: str
    subject: str
    """Id of the resource that it happened to."""


class MessageEventData(Model):
    """A message at the moment of the event, without its content, and the attempt that led to it."""

    __slots__ = ()

    id: str
    """Id of the message."""
    object: Literal["message"]
    channel: Channel
    direction: MessageDirection
    status: MessageStatus
    to: Optional[str]
    from_: Optional[str]
    metadata: Optional[Metadata]
    tags: Tags
    batch_id: Optional[str]
    attempt: int
    """Number of the attempt, from 1; 0 before the first."""
    carrier: Optional[str]
    """The carrier of the attempt."""
    error: Optional[MessageError]


class MessageScheduledEvent(EventBase):
    """A message was accepted and waits for its time."""

    __slots__ = ()

    type: Literal["message.scheduled"]
    data: MessageEventData


class MessageQueuedEvent(EventBase):
    """A message waits for its carrier."""

    __slots__ = ()

    type: Literal["message.queued"]
    data: MessageEventData


class MessageSendingEvent(EventBase):
    """A message is being handed to a carrier."""

    __slots__ = ()

    type: Literal["message.sending"]
    data: MessageEventData


class MessageSentEvent(EventBase):
    """The carrier took the message."""

    __slots__ = ()

    type: Literal["message.sent"]
    data: MessageEventData


class MessageDeliveredEvent(EventBase):
    """The carrier confirmed delivery to the recipient."""

    __slots__ = ()

    type: Literal["message.delivered"]
    data: MessageEventData


class MessageReadEvent(EventBase):
    """The recipient opened the message."""

    __slots__ = ()

    type: Literal["message.read"]
    data: MessageEventData


class MessageUndeliveredEvent(EventBase):
    """The carrier reported that the message did not reach the recipient."""

    __slots__ = ()

    type: Literal["message.undelivered"]
    data: MessageEventData


class MessageFailedEvent(EventBase):
    """The message could not be handed to any carrier."""

    __slots__ = ()

    type: Literal["message.failed"]
    data: MessageEventData


class MessageUnknownEvent(EventBase):
    """The carrier may or may not have taken the message; it is not sent again."""

    __slots__ = ()

    type: Literal["message.unknown"]
    data: MessageEventData


class MessageExpiredEvent(EventBase):
    """The validity period ended before delivery was confirmed."""

    __slots__ = ()

    type: Literal["message.expired"]
    data: MessageEventData


class MessageCanceledEvent(EventBase):
    """The message was canceled before it was sent."""

    __slots__ = ()

    type: Literal["message.canceled"]
    data: MessageEventData


class MessageFailoverStartedEvent(EventBase):
    """A carrier failed and the next one of the plan is tried."""

    __slots__ = ()

    type: Literal["message.failover_started"]
    data: MessageEventData


class MessageReceivedEvent(EventBase):
    """A recipient wrote back."""

    __slots__ = ()

    type: Literal["message.received"]
    data: Message


class EmailDeferredEvent(EventBase):
    """The receiving mail server asked to try again later."""

    __slots__ = ()

    type: Literal["email.deferred"]
    data: MessageEventData


class EmailBouncedEvent(EventBase):
    """The receiving mail server refused the email for good."""

    __slots__ = ()

    type: Literal["email.bounced"]
    data: MessageEventData


class EmailComplainedEvent(EventBase):
    """The recipient marked the email as spam."""

    __slots__ = ()

    type: Literal["email.complained"]
    data: MessageEventData


class MessageBatchCounts(Model):
    """How many messages of the batch stand where."""

    __slots__ = ()

    total: int
    accepted: int
    rejected: int
    finished: int
    """Accepted messages that have their outcome."""


class MessageBatchEventData(Model):
    """A batch at the moment of the event."""

    __slots__ = ()

    id: str
    """Id of the batch."""
    object: Literal["message_batch"]
    status: MessageBatchStatus
    operation_id: str
    counts: MessageBatchCounts


class MessageBatchCompletedEvent(EventBase):
    """Every accepted message of a batch reached its outcome."""

    __slots__ = ()

    type: Literal["message_batch.completed"]
    data: MessageBatchEventData


class WebhookEndpointEventData(Model):
    """A webhook endpoint at the moment of the event."""

    __slots__ = ()

    id: str
    """Id of the endpoint."""
    object: Literal["webhook_endpoint"]
    url: Optional[str]
    status: WebhookEndpointStatus
    status_reason: Optional[str]
    failing_since: Optional[str]


class WebhookEndpointCreatedEvent(EventBase):
    """A webhook endpoint was created."""

    __slots__ = ()

    type: Literal["webhook_endpoint.created"]
    data: WebhookEndpointEventData


class WebhookEndpointUpdatedEvent(EventBase):
    """A webhook endpoint was changed, paused or taken up again."""

    __slots__ = ()

    type: Literal["webhook_endpoint.updated"]
    data: WebhookEndpointEventData


class WebhookEndpointSecretRotatedEvent(EventBase):
    """A webhook endpoint has a new signing secret."""

    __slots__ = ()

    type: Literal["webhook_endpoint.secret_rotated"]
    data: WebhookEndpointEventData


class WebhookEndpointDegradedEvent(EventBase):
    """A webhook endpoint has had nothing but failures for a while."""

    __slots__ = ()

    type: Literal["webhook_endpoint.degraded"]
    data: WebhookEndpointEventData


class WebhookEndpointPausedEvent(EventBase):
    """A webhook endpoint had nothing but failures for days, and gets nothing more."""

    __slots__ = ()

    type: Literal["webhook_endpoint.paused"]
    data: WebhookEndpointEventData


class WebhookEndpointDisabledEvent(EventBase):
    """The receiver of a webhook endpoint said that it is gone."""

    __slots__ = ()

    type: Literal["webhook_endpoint.disabled"]
    data: WebhookEndpointEventData


class WebhookEndpointRecoveredEvent(EventBase):
    """A webhook endpoint works again."""

    __slots__ = ()

    type: Literal["webhook_endpoint.recovered"]
    data: WebhookEndpointEventData


class EndingCertificate(Model):
    """The certificate that ends."""

    __slots__ = ()

    status: Union[Literal["expires_in_30_days", "expires_in_7_days", "expired"], str]
    """The latest of these that holds."""
    fingerprint: str
    """SHA-256 of the certificate in hexadecimal with colons."""
    expires_at: Timestamp
    days_left: int
    """Whole days until it ends, rounded up; 0 when it has ended."""


class WebhookEndpointCertificateEventData(Model):
    """A webhook endpoint whose client certificate ends soon, or has ended."""

    __slots__ = ()

    id: str
    """Id of the endpoint."""
    object: Literal["webhook_endpoint"]
    url: Optional[str]
    client_certificate: EndingCertificate


class WebhookEndpointCertificateExpiringEvent(EventBase):
    """The client certificate of a webhook endpoint ends within 30 days, within 7 days, or has ended. Each
    is told once.
    """

    __slots__ = ()

    type: Literal["webhook_endpoint.certificate_expiring"]
    data: WebhookEndpointCertificateEventData


class WebhookDeliveryEventData(Model):
    """A delivery at the moment of the event."""

    __slots__ = ()

    id: str
    """Id of the delivery."""
    object: Literal["webhook_delivery"]
    endpoint_id: str
    event_id: str
    event_type: str
    status: WebhookDeliveryStatus
    attempt_count: int
    last_failure: Optional[WebhookFailure]


class WebhookDeliveryExhaustedEvent(EventBase):
    """The last retry of a delivery failed."""

    __slots__ = ()

    type: Literal["webhook_delivery.exhausted"]
    data: WebhookDeliveryEventData


class EventSinkEventData(Model):
    """An event sink at the moment of the event."""

    __slots__ = ()

    id: str
    """Id of the sink."""
    object: Literal["event_sink"]
    type: Union[Literal["http", "file", "kafka", "amqp", "nats"], str]
    name: str
    status: EventSinkStatus
    status_reason: Optional[str]
    failing_since: Optional[str]
    last_error: Optional[str]
    """Why the newest attempt failed."""


class EventSinkCreatedEvent(EventBase):
    """An event sink was created."""

    __slots__ = ()

    type: Literal["event_sink.created"]
    data: EventSinkEventData


class EventSinkUpdatedEvent(EventBase):
    """An event sink was changed."""

    __slots__ = ()

    type: Literal["event_sink.updated"]
    data: EventSinkEventData


class EventSinkDegradedEvent(EventBase):
    """An event sink has had nothing but failures for a while; it goes on trying."""

    __slots__ = ()

    type: Literal["event_sink.degraded"]
    data: EventSinkEventData


class EventSinkPausedEvent(EventBase):
    """An event sink was paused after days of nothing but failures."""

    __slots__ = ()

    type: Literal["event_sink.paused"]
    data: EventSinkEventData


class EventSinkDisabledEvent(EventBase):
    """The target of an event sink said that it is gone."""

    __slots__ = ()

    type: Literal["event_sink.disabled"]
    data: EventSinkEventData


class EventSinkRecoveredEvent(EventBase):
    """An event sink that was degraded works again."""

    __slots__ = ()

    type: Literal["event_sink.recovered"]
    data: EventSinkEventData


class RateLimitExceededEventData(Model):
    """What was refused since the last event about the same credential and policies."""

    __slots__ = ()

    object: Literal["rate_limit"]
    credential_type: Union[Literal["api_key", "access_token", "session"], str]
    credential_id: str
    """Of the API key, the app or the session."""
    policies: List[str]
    """Names of the policies without room, as in `violated-policies` of the answer; `default` is the limit
    of the environment.
    """
    operation: str
    """Of the last request that was refused."""
    refused: int
    """How many requests."""
    since: str
    """Time of the first of them."""


class RateLimitExceededEvent(EventBase):
    """Requests of a credential were refused with 429."""

    __slots__ = ()

    type: Literal["rate_limit.exceeded"]
    data: RateLimitExceededEventData


class OperationError(Model):
    """Why an operation failed."""

    __slots__ = ()

    code: str
    message: str


class Operation(Model):
    """Work that goes on after its request was answered."""

    __slots__ = ()

    id: str
    object: Literal["operation"]
    type: str
    """The operation of the API that started it, for example `message_batches.create`."""
    status: OperationStatus
    resource_id: Optional[str]
    """What the operation works on."""
    error: Optional[OperationError]
    created_at: Timestamp
    completed_at: Optional[str]


class OperationCompletedEvent(EventBase):
    """An asynchronous operation ended."""

    __slots__ = ()

    type: Literal["operation.completed"]
    data: Operation


class MessageRejection(Model):
    """Why a message of a batch was rejected; the same codes as the problems of `messages.create`."""

    __slots__ = ()

    code: str
    message: str


class MessageBatchResult(Model):
    """What became of one message of the batch."""

    __slots__ = ()

    index: int
    """Position in the request, from 0."""
    status: Union[Literal["accepted", "rejected"], str]
    message_id: Optional[str]
    error: Optional[MessageRejection]


class MessageBatch(Model):
    """Messages that were sent together, and what became of each."""

    __slots__ = ()

    id: str
    object: Literal["message_batch"]
    status: MessageBatchStatus
    operation_id: str
    """The operation that ends when every accepted message has its outcome."""
    counts: MessageBatchCounts
    results: List[MessageBatchResult]
    """One entry per message of the request, in its order."""
    metadata: Optional[Metadata]
    created_at: Timestamp
    completed_at: Optional[str]
    """When the last accepted message had its outcome."""


class EventStreamLimits(Model):
    """Bounds of one connection."""

    __slots__ = ()

    subscriptions: int
    """At the same time."""
    frame_bytes: int
    """Of a frame from the client."""
    frames_per_second: int
    """From the client."""
    calls_at_once: int
    """Calls without an answer yet."""


class EventStream(Model):
    """Where the stream of the environment begins and ends now, and what a connection may ask of it."""

    __slots__ = ()

    object: Literal["event_stream"]
    environment_id: str
    api_version: str
    oldest_event_id: Optional[str]
    """The oldest event that can be resumed from."""
    last_event_id: Optional[str]
    """The newest event; resume from it to miss nothing from now on."""
    limits: EventStreamLimits


class EventStreamTicket(Model):
    """A ticket that opens one connection to the event stream."""

    __slots__ = ()

    _secrets = frozenset({"ticket"})

    id: str
    object: Literal["event_stream_ticket"]
    ticket: str
    """Present it as the WebSocket subprotocol `relayos.ticket.<ticket>`. Works once."""
    scopes: List[str]
    """What the connection may do."""
    created_at: Timestamp
    expires_at: Timestamp


class EventType(Model):
    """A kind of event."""

    __slots__ = ()

    name: str
    """The `type` of its events."""
    object: Literal["event_type"]
    description: str
    schema: Dict[str, Any]
    """JSON Schema (2020-12) of its events, self-contained."""
    example: Dict[str, Any]
    """One event of this type."""
    deprecated_on: Optional[str]


class Restrictions(Model):
    """What narrows a credential below its scopes. A list that is absent narrows nothing."""

    __slots__ = ()

    channels: Optional[List[str]]
    """Only messages on these channels."""
    senders: Optional[List[str]]
    """Only messages from these senders."""
    conversations: Optional[List[str]]
    """Only these conversations."""


class OauthClient(Model):
    """An app that gets tokens from the OAuth 2.1 server under `/oauth`."""

    __slots__ = ()

    id: str
    """The `client_id` of the app."""
    object: Literal["oauth_client"]
    name: str
    type: OauthClientType
    redirect_uris: List[str]
    grant_types: List[OauthGrantType]
    scopes: List[str]
    """The most that the app may do."""
    token_endpoint_auth_method: str
    """How the app proves itself at the token endpoint."""
    restrictions: Restrictions
    environment_id: str
    """Where tokens work that the app gets for itself."""
    secret_last4: Optional[str]
    """The end of the secret; null for a public app."""
    previous_secret_expires_at: Optional[str]
    """Until then the secret before works too."""
    created_at: Timestamp
    updated_at: Timestamp
    revoked_at: Optional[str]
    """When the app was removed; its tokens ended then."""


class OauthClientWithSecret(Model):
    """An app and its secret, which is shown this once."""

    __slots__ = ()

    _secrets = frozenset({"client_secret"})

    id: str
    """The `client_id` of the app."""
    object: Literal["oauth_client"]
    name: str
    type: OauthClientType
    redirect_uris: List[str]
    grant_types: List[OauthGrantType]
    scopes: List[str]
    """The most that the app may do."""
    token_endpoint_auth_method: str
    """How the app proves itself at the token endpoint."""
    restrictions: Restrictions
    environment_id: str
    """Where tokens work that the app gets for itself."""
    secret_last4: Optional[str]
    """The end of the secret; null for a public app."""
    previous_secret_expires_at: Optional[str]
    """Until then the secret before works too."""
    created_at: Timestamp
    updated_at: Timestamp
    revoked_at: Optional[str]
    """When the app was removed; its tokens ended then."""
    client_secret: Optional[str]
    """Shown this once; null for a public app."""


class OauthGrant(Model):
    """What a member let an app do in the environment."""

    __slots__ = ()

    id: str
    object: Literal["oauth_grant"]
    oauth_client_id: str
    oauth_client_name: str
    member_id: str
    """Who agreed."""
    scopes: List[str]
    """What was agreed to. Tokens can do this as long as the app and the member may do it too."""
    created_at: Timestamp
    expires_at: Timestamp


class TokenKey(Model):
    """A public key."""

    __slots__ = ()

    kty: str
    kid: str
    alg: Optional[str]
    crv: Optional[str]
    x: Optional[str]
    y: Optional[str]
    n: Optional[str]
    e: Optional[str]


class TokenKeySet(Model):
    """Public keys (RFC 7517). Other members are ignored."""

    __slots__ = ()

    keys: List[TokenKey]


class ClaimMapping(Model):
    """What a token may do whose claim has the value; one of `role` and `scopes` is set."""

    __slots__ = ()

    claim: str
    value: str
    role: Optional[str]
    """Name of a built-in role or id of a custom one."""
    scopes: List[str]


class TokenIssuer(Model):
    """An issuer whose tokens are taken."""

    __slots__ = ()

    id: str
    object: Literal["token_issuer"]
    name: str
    issuer: str
    audience: str
    jwks_url: Optional[str]
    jwks: Optional[TokenKeySet]
    algorithms: List[TokenAlgorithm]
    token_type: TokenType
    claim_mappings: List[ClaimMapping]
    created_at: Timestamp
    updated_at: Timestamp


class ApiKey(Model):
    """A key of one environment, without its secret."""

    __slots__ = ()

    id: str
    object: Literal["api_key"]
    name: str
    environment_id: str
    last4: str
    """The last four characters of the key, to tell keys apart."""
    scopes: List[str]
    """What the key may do."""
    ip_ranges: List[str]
    """Where requests may come from; empty means anywhere."""
    restrictions: Restrictions
    created_by: Optional[str]
    """The key, app or member that created it; null for the first keys of an installation."""
    expires_at: Optional[str]
    """When the key stops working."""
    revoked_at: Optional[str]
    """When the key was revoked."""
    last_used_at: Optional[str]
    """The last use that was noticed, to about ten seconds."""
    created_at: Timestamp
    updated_at: Timestamp


class ApiKeyWithSecret(Model):
    """A key with its secret. This is the only time that the secret is shown."""

    __slots__ = ()

    _secrets = frozenset({"api_key"})

    id: str
    object: Literal["api_key"]
    name: str
    environment_id: str
    last4: str
    """The last four characters of the key, to tell keys apart."""
    scopes: List[str]
    """What the key may do."""
    ip_ranges: List[str]
    """Where requests may come from; empty means anywhere."""
    restrictions: Restrictions
    created_by: Optional[str]
    """The key, app or member that created it; null for the first keys of an installation."""
    expires_at: Optional[str]
    """When the key stops working."""
    revoked_at: Optional[str]
    """When the key was revoked."""
    last_used_at: Optional[str]
    """The last use that was noticed, to about ten seconds."""
    created_at: Timestamp
    updated_at: Timestamp
    api_key: str
    """The secret: `rk_<test|live>_<region>_…`. Keep it; it can not be shown again."""


class Organization(Model):
    """Whoever runs projects here; members, roles and the security policy are theirs."""

    __slots__ = ()

    id: str
    object: Literal["organization"]
    name: str
    created_at: Timestamp
    updated_at: Timestamp


class SecurityPolicy(Model):
    """What the organization asks of its people and credentials."""

    __slots__ = ()

    mfa_required: bool
    """Whether people need a second factor or a passkey."""
    session_minutes: int
    """How long a sign-in lasts at most."""
    session_idle_minutes: int
    """How long a session may be idle."""
    allowed_methods: List[str]
    """How people may sign in: `password`, `passkey`, `oidc`, `saml`."""
    ip_ranges: List[str]
    """Where people and credentials of the organization may come from; empty means anywhere."""
    key_max_age_days: Optional[int]
    """How old the secret of an API key may get; null for any age."""
    https_only_endpoints: bool
    """Whether webhook endpoints and other targets must be https."""


class SecurityPolicyEffect(Model):
    """Who can not go on as before. Lists hold up to 100 ids."""

    __slots__ = ()

    api_keys_too_old: List[str]
    """Keys that stop working because their secret is too old; rotate them first."""
    members_without_second_factor: List[str]
    """Members who must set up a second factor at their next sign-in."""
    caller_locked_out: bool
    """Whether the address of this request is outside the ranges."""


class SecurityPolicyChange(Model):
    """A security policy, and whom it affects."""

    __slots__ = ()

    object: Literal["security_policy"]
    dry_run: bool
    """Whether nothing was changed."""
    policy: SecurityPolicy
    affected: SecurityPolicyEffect


class Environment(Model):
    """A separate space of data within a project."""

    __slots__ = ()

    id: str
    kind: Union[Literal["sandbox", "live"], str]
    """A sandbox never sends for real."""


class Project(Model):
    """A project; its region is fixed. Its environments hold messages, events and keys."""

    __slots__ = ()

    id: str
    object: Literal["project"]
    name: str
    region: str
    """Where its data lives."""
    environments: List[Environment]
    created_at: Timestamp
    updated_at: Timestamp


class ProjectWithKeys(Model):
    """A project with the first key of each environment. This is the only time that the keys are shown."""

    __slots__ = ()

    id: str
    object: Literal["project"]
    name: str
    region: str
    """Where its data lives."""
    environments: List[Environment]
    created_at: Timestamp
    updated_at: Timestamp
    api_keys: List[ApiKeyWithSecret]
    """The first key of each environment, with the scopes of the caller."""


class Member(Model):
    """A person in the organization."""

    __slots__ = ()

    id: str
    object: Literal["member"]
    email: Optional[str]
    name: Optional[str]
    roles: List[str]
    """Names of built-in roles and ids of custom roles."""
    status: Union[Literal["active", "suspended"], str]
    created_at: Timestamp
    updated_at: Timestamp


class Invitation(Model):
    """A person who was asked to join."""

    __slots__ = ()

    id: str
    object: Literal["invitation"]
    email: Optional[str]
    roles: List[str]
    """The roles that the person will have."""
    status: Union[Literal["pending", "accepted", "revoked", "expired"], str]
    invited_by: str
    created_at: Timestamp
    expires_at: Timestamp


class InvitationWithToken(Model):
    """An invitation with its token. This is the only time that the token is shown."""

    __slots__ = ()

    _secrets = frozenset({"token", "url"})

    id: str
    object: Literal["invitation"]
    email: Optional[str]
    roles: List[str]
    """The roles that the person will have."""
    status: Union[Literal["pending", "accepted", "revoked", "expired"], str]
    invited_by: str
    created_at: Timestamp
    expires_at: Timestamp
    token: str
    """Give it to the person; it is used up when they join."""
    url: str
    """The page on which the person joins, with the token behind its `#`."""


class Role(Model):
    """A built-in or a custom role. What a member may do is the union of their roles."""

    __slots__ = ()

    id: str
    """Of a built-in role, its name."""
    object: Literal["role"]
    name: str
    description: str
    scopes: List[str]
    """What its holders may do."""
    built_in: bool
    created_at: Optional[str]
    """Null for a built-in role."""
    updated_at: Optional[str]
    """Null for a built-in role."""


class RateLimitTarget(Model):
    """Which requests of the organization a rate limit policy limits."""

    __slots__ = ()

    type: Union[Literal["organization", "environment", "api_key", "address", "operation", "tag"], str]
    value: Optional[str]
    """Id of the environment or API key, IP address or range, operation id, or tag; null for all of the
    type.
    """


class RateLimitUse(Model):
    """What of a policy is in use, as the server that answers knows it. Of several who are counted, the one
    who used most.
    """

    __slots__ = ()

    subjects: int
    """Who are counted now."""
    quota_left: Optional[int]
    """Cost units left in the bucket."""
    used_today: Optional[int]
    """Cost units of the daily quota."""
    used_this_month: Optional[int]
    """Cost units of the monthly quota."""
    concurrent: Optional[int]
    """Requests that run."""


class RateLimitPolicy(Model):
    """A rate limit policy of the organization."""

    __slots__ = ()

    id: str
    object: Literal["rate_limit_policy"]
    name: str
    target: RateLimitTarget
    per: Union[Literal["organization", "environment", "credential", "address"], str]
    """Who shares what is counted. IPv6 addresses count by their /64 network."""
    quota: Optional[int]
    """Cost units per window."""
    window_seconds: int
    """Length of the window of `quota`."""
    burst: Optional[int]
    """Cost units that may come at once; without it, as many as `quota`."""
    daily_quota: Optional[int]
    """Cost units per calendar day in UTC."""
    monthly_quota: Optional[int]
    """Cost units per calendar month in UTC."""
    max_concurrent: Optional[int]
    """Requests at a time."""
    enabled: bool
    """Whether it limits."""
    current_use: RateLimitUse
    created_at: Timestamp
    updated_at: Timestamp
    deleted_at: Optional[Timestamp]
    """Set in the answer to its deletion."""


class ClientCertificate(Model):
    """The client certificate in use, without its key."""

    __slots__ = ()

    subject: Optional[str]
    fingerprint: str
    """SHA-256 of the certificate in hexadecimal with colons."""
    expires_at: Timestamp
    expires_soon: bool
    """Whether that is within 30 days."""


class WebhookDeliveryStats(Model):
    """Deliveries of events of the last 24 hours, of the newest 10,000 at most."""

    __slots__ = ()

    delivered: int
    failing: int
    """Failed so far, whether or not they will be tried again."""
    success_rate: Optional[float]
    """The share that was delivered of those two; null when there were none."""


class WebhookSecretInfo(Model):
    """A live signing secret."""

    __slots__ = ()

    created_at: Timestamp
    expires_at: Optional[str]
    """When it ends, after a rotation."""


class WebhookEndpoint(Model):
    """Where events are sent."""

    __slots__ = ()

    id: str
    object: Literal["webhook_endpoint"]
    url: Optional[str]
    event_types: List[str]
    description: Optional[str]
    filter: Optional[str]
    payload: Union[Literal["full", "thin"], str]
    ordering: Union[Literal["parallel", "by_subject", "by_conversation"], str]
    concurrency: int
    rate_limit: Optional[int]
    signature_algorithms: List[str]
    transformation: Optional[str]
    """JavaScript that makes the payload."""
    header_names: List[str]
    """Names of the headers that every delivery carries beside our own."""
    client_certificate: ClientCertificate
    has_ca_certificate: bool
    """Whether a private authority is trusted instead of the public ones."""
    retry_schedule: Optional[List[int]]
    """Seconds between attempts; null for the usual schedule."""
    deliveries_24h: Optional[WebhookDeliveryStats]
    """What became of the events of the last 24 hours. Only `webhook_endpoints.get` tells; null elsewhere."""
    metadata: Optional[Metadata]
    api_version: str
    status: WebhookEndpointStatus
    status_reason: Optional[str]
    """Why it is not active, for example `failing`, `gone` or `by_request`."""
    failing_since: Optional[str]
    """Since when there was nothing but failures."""
    secrets: List[WebhookSecretInfo]
    """The live signing secrets, newest first, without themselves."""
    public_keys: List[str]
    """Ed25519 keys that verify `v1a` signatures, newest first, as `whpk_` and base64."""
    created_at: Timestamp
    updated_at: Timestamp
    deleted_at: Optional[str]


class WebhookEndpointWithSecret(Model):
    """A webhook endpoint with its new secret, shown this once."""

    __slots__ = ()

    _secrets = frozenset({"secret"})

    id: str
    object: Literal["webhook_endpoint"]
    url: Optional[str]
    event_types: List[str]
    description: Optional[str]
    filter: Optional[str]
    payload: Union[Literal["full", "thin"], str]
    ordering: Union[Literal["parallel", "by_subject", "by_conversation"], str]
    concurrency: int
    rate_limit: Optional[int]
    signature_algorithms: List[str]
    transformation: Optional[str]
    """JavaScript that makes the payload."""
    header_names: List[str]
    """Names of the headers that every delivery carries beside our own."""
    client_certificate: ClientCertificate
    has_ca_certificate: bool
    """Whether a private authority is trusted instead of the public ones."""
    retry_schedule: Optional[List[int]]
    """Seconds between attempts; null for the usual schedule."""
    deliveries_24h: Optional[WebhookDeliveryStats]
    """What became of the events of the last 24 hours. Only `webhook_endpoints.get` tells; null elsewhere."""
    metadata: Optional[Metadata]
    api_version: str
    status: WebhookEndpointStatus
    status_reason: Optional[str]
    """Why it is not active, for example `failing`, `gone` or `by_request`."""
    failing_since: Optional[str]
    """Since when there was nothing but failures."""
    secrets: List[WebhookSecretInfo]
    """The live signing secrets, newest first, without themselves."""
    public_keys: List[str]
    """Ed25519 keys that verify `v1a` signatures, newest first, as `whpk_` and base64."""
    created_at: Timestamp
    updated_at: Timestamp
    deleted_at: Optional[str]
    secret: str
    """Verifies `v1` signatures. Keep it; it is not shown again."""


class WebhookRequestHead(Model):
    """What was sent, without the values of your own headers."""

    __slots__ = ()

    url: Optional[str]
    headers: Optional[WebhookHeaders]


class WebhookResponseHead(Model):
    """What came back, at most 16 kB of it."""

    __slots__ = ()

    status: int
    headers: Optional[WebhookHeaders]
    body: Optional[str]
    body_truncated: bool


class WebhookAttempt(Model):
    """One request and what came back."""

    __slots__ = ()

    number: int
    started_at: Timestamp
    duration_ms: int
    failure: Optional[WebhookFailure]
    request: WebhookRequestHead
    response: Optional[WebhookResponseHead]


class WebhookTest(Model):
    """What came of an example event."""

    __slots__ = ()

    object: Literal["webhook_test"]
    event_id: str
    succeeded: bool
    attempt: WebhookAttempt


class WebhookTransformationResult(Model):
    """What a transformation makes of an event."""

    __slots__ = ()

    object: Literal["webhook_transformation_result"]
    sent: bool
    """Whether a delivery would be sent."""
    body: Optional[str]
    """The payload that would be sent."""
    error: Optional[str]


class WebhookDelivery(Model):
    """One event on its way to one endpoint."""

    __slots__ = ()

    id: str
    object: Literal["webhook_delivery"]
    endpoint_id: str
    event_id: str
    """Also the `webhook-id` of every attempt."""
    event_type: str
    status: WebhookDeliveryStatus
    attempt_count: int
    next_attempt_at: Optional[str]
    last_failure: Optional[WebhookFailure]
    created_at: Timestamp
    completed_at: Optional[str]
    attempts: List[WebhookAttempt]
    """The newest 50 attempts, oldest first; empty in lists."""


class WebhookInspector(Model):
    """A receiver of webhooks on this server that records what comes and says whether it is signed well."""

    __slots__ = ()

    id: str
    object: Literal["webhook_inspector"]
    name: str
    url: Optional[str]
    """Give it to a webhook endpoint of this environment. Whoever knows it can send to it."""
    response_statuses: List[int]
    response_delay_ms: int
    created_at: Timestamp
    updated_at: Timestamp
    deleted_at: Optional[str]
    """Set in the answer of the delete."""


class WebhookInspectionSignature(Model):
    """What the inspector says of the signature, by the secrets of the endpoints that have its URL."""

    __slots__ = ()

    verdict: Union[Literal["valid", "invalid", "missing", "no_endpoint"], str]
    """`valid`: signed with a live secret and not older than five minutes; `invalid`: signed with something
    else, changed on the way, or
    too old; `missing`: a header of Standard Webhooks is not there; `no_endpoint`: no endpoint has this
    URL.
    """
    scheme: Optional[str]
    """Which signature was right: `v1` or `v1a`."""
    endpoint_id: Optional[str]
    """Whose secret it was."""
    age_seconds: Optional[int]
    """Of `webhook-timestamp` when it came."""
    within_tolerance: Optional[bool]
    """Whether that is five minutes at most."""


class WebhookInspection(Model):
    """A request that came to an inspector. It is kept for 24 hours, and the newest 1,000 of an inspector."""

    __slots__ = ()

    id: str
    object: Literal["webhook_inspection"]
    inspector_id: str
    received_at: Timestamp
    source: Union[Literal["delivery", "http"], str]
    """By a webhook endpoint of this environment, or by anybody over HTTP."""
    method: str
    headers: Optional[WebhookHeaders]
    """As they came; values that are secrets say `[sealed]`."""
    body: Optional[str]
    """The first 20 kB."""
    body_bytes: int
    body_truncated: bool
    event_id: Optional[str]
    """The `webhook-id`."""
    attempt: int
    """The how many-th with this `webhook-id`."""
    signature: WebhookInspectionSignature
    response_status: int
    response_delay_ms: int


class EventSinkError(Model):
    """Why the newest attempt failed."""

    __slots__ = ()

    code: EventSinkFailure
    message: Optional[str]
    at: Timestamp


class EventSinkProgress(Model):
    """How far the sink has come."""

    __slots__ = ()

    last_event_id: Optional[str]
    """The newest event that was acknowledged."""
    last_event_at: Optional[str]
    """When it happened."""
    last_delivered_at: Optional[str]
    """When it was acknowledged."""
    delivered_count: int
    """Events acknowledged so far."""
    lag_events: int
    """Events of the feed that it has not come to, wanted or not."""
    lag_seconds: int
    """The age of the oldest of them."""
    last_error: Optional[EventSinkError]
    """Null when the newest attempt succeeded."""
    next_attempt_at: Optional[str]
    """After a failure, when it is tried again."""


class EventSinkHttpSettings(Model):
    """Settings of a sink of the type `http`, without secrets."""

    __slots__ = ()

    url: Optional[str]
    header_names: List[str]
    has_ca_certificate: bool
    client_certificate: ClientCertificate


class EventSinkFileSettings(Model):
    """Settings of a sink of the type `file`."""

    __slots__ = ()

    path: str
    """The file that is written to, below the folder of the operator."""
    rotate_bytes: int
    keep_files: int


class EventSinkKafkaSettings(Model):
    """Settings of a sink of the type `kafka`, without secrets."""

    __slots__ = ()

    brokers: Optional[List[str]]
    topic: Optional[str]
    content_mode: Union[Literal["binary", "structured"], str]
    sasl_mechanism: Optional[str]
    tls: bool
    has_ca_certificate: bool
    client_certificate: ClientCertificate


class EventSinkAmqpSettings(Model):
    """Settings of a sink of the type `amqp`, without secrets."""

    __slots__ = ()

    host: Optional[str]
    vhost: Optional[str]
    exchange: Optional[str]
    routing_key: Optional[str]
    content_mode: Union[Literal["binary", "structured"], str]
    tls: bool
    has_ca_certificate: bool
    client_certificate: ClientCertificate


class EventSinkNatsSettings(Model):
    """Settings of a sink of the type `nats`, without secrets."""

    __slots__ = ()

    servers: Optional[List[str]]
    subject: Optional[str]
    stream: Optional[str]
    content_mode: Union[Literal["binary", "structured"], str]
    authentication: Optional[str]
    """`password`, `token`, `credentials`, or null for none."""
    tls: bool
    has_ca_certificate: bool
    client_certificate: ClientCertificate


class EventSink(Model):
    """A reader of the feed that passes events on to a system of yours, in order, each at least once."""

    __slots__ = ()

    id: str
    object: Literal["event_sink"]
    type: Union[Literal["http", "file", "kafka", "amqp", "nats"], str]
    name: str
    status: EventSinkStatus
    status_reason: Optional[str]
    """Why it is not active, for example `failing`, `gone` or `by_request`."""
    failing_since: Optional[str]
    """Since when there was nothing but failures."""
    event_types: List[str]
    filter: Optional[str]
    batch_size: int
    progress: EventSinkProgress
    http: Optional[EventSinkHttpSettings]
    """Settings of a sink of the type `http`; null for the others."""
    file: Optional[EventSinkFileSettings]
    """Settings of a sink of the type `file`; null for the others."""
    kafka: Optional[EventSinkKafkaSettings]
    """Settings of a sink of the type `kafka`; null for the others."""
    amqp: Optional[EventSinkAmqpSettings]
    """Settings of a sink of the type `amqp`; null for the others."""
    nats: Optional[EventSinkNatsSettings]
    """Settings of a sink of the type `nats`; null for the others."""
    created_at: Timestamp
    updated_at: Timestamp
    deleted_at: Optional[str]
    """Set in the answer of the delete."""


class EventSinkTest(Model):
    """What came of an example event."""

    __slots__ = ()

    object: Literal["event_sink_test"]
    event_id: str
    succeeded: bool
    duration_ms: int
    error: Optional[EventSinkError]


class EffectiveRateLimit(Model):
    """A rate limit that counts for this credential, at least for some operations."""

    __slots__ = ()

    name: str
    policy_id: Optional[str]
    """Of the rate limit policy; null for the built-in limit."""
    target: RateLimitTarget
    quota: Optional[int]
    """Cost units per window."""
    window_seconds: int
    """Length of the window of `quota`."""
    burst: Optional[int]
    """Cost units that may come at once; without it, as many as `quota`."""
    daily_quota: Optional[int]
    """Cost units per calendar day in UTC."""
    monthly_quota: Optional[int]
    """Cost units per calendar month in UTC."""
    max_concurrent: Optional[int]
    """Requests at a time."""


class Me(Model):
    """Who the credential is and what it may do."""

    __slots__ = ()

    object: Literal["me"]
    type: Union[Literal["api_key", "access_token", "session"], str]
    """Kind of credential."""
    principal_id: str
    """Of the API key, of the app that the access token was issued to, or of the session."""
    api_key_id: Optional[str]
    """Of the API key; null for other credentials."""
    member_id: Optional[str]
    """The person who acts, if it is one."""
    name: str
    organization_id: str
    project_id: str
    environment: Environment
    region: str
    scopes: List[str]
    """What the credential may do."""
    restrictions: Restrictions
    api_version: str
    rate_limits: List[EffectiveRateLimit]
    """The limits that count for this credential. Some count for a few operations alone; see their target."""


class AuditActor(Model):
    """Who did it."""

    __slots__ = ()

    type: Union[Literal["api_key", "access_token", "session", "user", "system"], str]
    principal_id: str
    name: Optional[str]
    """Its name at that time; null when it was erased."""
    member_id: Optional[str]
    """The person who acted, if it was one."""


class AuditChange(Model):
    """One field that was changed."""

    __slots__ = ()

    field: str
    from_: Optional[str]
    """The value before; JSON text unless it was a string."""
    to: Optional[str]
    """The value after."""


class AuditCheckpoint(Model):
    """How long the chain was and which hash it ended in, signed."""

    __slots__ = ()

    object: Literal["audit_checkpoint"]
    number: int
    """Counts from 1 without gaps."""
    organization_id: str
    size: int
    """How many events the chain had."""
    hash: str
    """Hash of the last of them, hex."""
    previous_hash: str
    """SHA-256 of the `body` of the checkpoint before, hex; zeros in the first."""
    key_id: str
    """The key in `audit_keys.list`."""
    created_at: str
    body: str
    """What was signed: canonical JSON, after the line `relayos audit checkpoint`."""
    signature: str
    """Ed25519, base64url."""


class AuditProof(Model):
    """The place of an event in its organization's chain: `hash` is SHA-256 of a zero byte, the 32 bytes of
    `previous_hash`
    and `event`. Members of `event` that may be personal are ciphertext.
    """

    __slots__ = ()

    seq: int
    """Counts from 1 without gaps."""
    previous_hash: str
    """Hash of the event before, hex; zeros before the first."""
    hash: str
    """Hash of this event, hex."""
    event: str
    """What was hashed: canonical JSON (RFC 8785)."""
    checkpoint: Optional[AuditCheckpoint]
    """The first checkpoint that covers the event; null while none does, and in lists."""


class AuditEvent(Model):
    """Something that was done, or refused."""

    __slots__ = ()

    id: str
    object: Literal["audit_event"]
    organization_id: str
    environment_id: Optional[str]
    """Null when it concerns the organization as a whole."""
    action: str
    """The operation, or what happened outside the API: `session.create`."""
    actor: AuditActor
    addresses: Optional[List[Optional[str]]]
    """Where the requests came from. Those of requests that were sent together are told together."""
    resource_ids: List[str]
    """What it was done to."""
    request_ids: List[str]
    """The requests that did it."""
    outcome: Union[Literal["succeeded", "failed"], str]
    reason: Optional[str]
    """Of a failure: the code that it was answered with."""
    changes: Optional[List[AuditChange]]
    """What was changed. Secrets and contents of messages are never told."""
    created_at: str
    proof: Optional[AuditProof]
    """Its place in the chain; null in a list without `include=proof`."""


class AuditKey(Model):
    """A public key that checkpoints are signed with."""

    __slots__ = ()

    key_id: str
    """Computed from the key."""
    object: Literal["audit_key"]
    algorithm: Union[Literal["Ed25519"], str]
    public_key: str
    """PEM."""


class RequestLogEvent(Model):
    """An event of what a request created or changed."""

    __slots__ = ()

    id: str
    type: str
    created_at: str


class RequestLog(Model):
    """A request and how it was answered."""

    __slots__ = ()

    id: str
    object: Literal["request_log"]
    method: str
    operation: str
    status: int
    code: Optional[str]
    """Of a failure: the `code` of its problem."""
    duration_ms: float
    """From the first byte of the request to its answer."""
    credential_type: Union[Literal["api_key", "access_token", "session"], str]
    credential_id: str
    """Of the API key, the app or the session."""
    member_id: Optional[str]
    """The person who acted, if it was one."""
    resource_id: Optional[str]
    """What it created, or what its path names. Its events: `events.list` with this `subject`."""
    events: Optional[List[RequestLogEvent]]
    """Only in `request_logs.get`, of a request that created or changed something: the first events of that
    resource from then on.
    """
    sampled: bool
    """Whether requests like it were left out in that second."""
    created_at: str


class SsoDomain(Model):
    """An e-mail domain of a connection."""

    __slots__ = ()

    domain: str
    verified_at: Optional[str]
    """Since when it counts; null while it is not proven."""
    verification_record: str
    """The TXT record to publish at the domain itself, then call `sso_connections.verify_domains`."""


class GroupRole(Model):
    """Whoever is in the group gets the role."""

    __slots__ = ()

    group: str
    role: str


class OidcSettings(Model):
    """An OpenID Connect provider. Its client secret is never shown."""

    __slots__ = ()

    issuer: str
    client_id: str
    scopes: List[str]
    groups_claim: str
    trust_email: bool


class SsoCertificate(Model):
    """A certificate that responses may be signed with."""

    __slots__ = ()

    fingerprint_sha256: str
    """SHA-256 of the certificate in hexadecimal."""
    subject: str
    not_before: Timestamp
    not_after: Timestamp
    status: Union[Literal["valid", "expiring", "expired", "not_yet_valid"], str]
    """Expiring: less than 30 days are left. An expired certificate still works, since it is pinned."""


class SamlSettings(Model):
    """A SAML 2.0 identity provider."""

    __slots__ = ()

    idp_entity_id: str
    sso_url: str
    certificates: List[SsoCertificate]
    email_attribute: Optional[str]
    name_attribute: Optional[str]
    groups_attribute: Optional[str]


class SsoServiceProvider(Model):
    """What to enter at the identity provider, and where people begin."""

    __slots__ = ()

    redirect_uri: Optional[str]
    """The redirect URI of the OpenID Connect client."""
    acs_url: Optional[str]
    """The assertion consumer service (HTTP-POST), also called single sign-on URL or reply URL."""
    entity_id: Optional[str]
    """The entity id, also called audience."""
    metadata_url: Optional[str]
    """The same values as SAML metadata."""
    sign_in_url: str
    """Where people begin a sign-in."""
    scim_base_url: str
    """The base URL of SCIM 2.0; its token comes from `scim_tokens.create`."""


class SsoConnection(Model):
    """A connection to the identity provider of an organization."""

    __slots__ = ()

    id: str
    object: Literal["sso_connection"]
    type: Union[Literal["oidc", "saml"], str]
    name: str
    enabled: bool
    domains: List[SsoDomain]
    default_roles: List[str]
    group_roles: List[GroupRole]
    jit_provisioning: bool
    allow_owner_role: bool
    oidc: Optional[OidcSettings]
    """Settings of an OpenID Connect connection."""
    saml: Optional[SamlSettings]
    """Settings of a SAML connection."""
    service_provider: SsoServiceProvider
    created_at: Timestamp
    updated_at: Timestamp
    deleted_at: Optional[str]
    """Set in the answer of the delete."""


class SsoConnectionCheck(Model):
    """One thing that was looked at."""

    __slots__ = ()

    name: Union[Literal["discovery", "signing_keys", "certificates", "domains"], str]
    ok: bool
    detail: str
    """What was found in words."""


class SsoConnectionTest(Model):
    """What a look at the provider found."""

    __slots__ = ()

    object: Literal["sso_connection_test"]
    connection_id: str
    ok: bool
    """Whether every check passed."""
    checks: List[SsoConnectionCheck]


class ScimToken(Model):
    """A provisioning token, without its secret."""

    __slots__ = ()

    id: str
    object: Literal["scim_token"]
    connection_id: str
    name: str
    last4: str
    """The last four characters of the token."""
    expires_at: Optional[str]
    revoked_at: Optional[str]
    last_used_at: Optional[str]
    """Accurate to a minute."""
    created_at: Timestamp


class ScimTokenWithSecret(Model):
    """A provisioning token, with its secret, this once."""

    __slots__ = ()

    _secrets = frozenset({"token"})

    id: str
    object: Literal["scim_token"]
    connection_id: str
    name: str
    last4: str
    """The last four characters of the token."""
    expires_at: Optional[str]
    revoked_at: Optional[str]
    last_used_at: Optional[str]
    """Accurate to a minute."""
    created_at: Timestamp
    token: str
    """The token, to be sent as `Authorization: Bearer st_…`. Shown now and never again."""


class UnknownEvent(EventBase):
    """One whose ``type`` this version does not know."""

    __slots__ = ()

    data: Any


Channel = Union[Literal["sms", "email", "in_app"], str]

MessageDirection = Union[Literal["outbound", "inbound"], str]

MessageStatus = Union[
    Literal[
        "scheduled",
        "queued",
        "sending",
        "sent",
        "delivered",
        "read",
        "undelivered",
        "failed",
        "unknown",
        "expired",
        "canceled",
        "received",
    ],
    str,
]

Metadata = Dict[str, str]

Tags = List[str]

Timestamp = str

MessageBatchStatus = Union[Literal["processing", "completed"], str]

WebhookEndpointStatus = Union[Literal["active", "degraded", "paused", "disabled"], str]

WebhookDeliveryStatus = Union[
    Literal["waiting", "blocked", "delivering", "delivered", "exhausted", "canceled"],
    str,
]

WebhookFailure = Union[
    Literal[
        "url_not_allowed",
        "address_forbidden",
        "name_not_resolved",
        "connect_timeout",
        "connection_refused",
        "connection_reset",
        "tls_error",
        "timeout",
        "response_malformed",
        "response_too_large",
        "content_encoded",
        "redirect",
        "client_error",
        "too_many_requests",
        "gone",
        "server_error",
        "transformation_failed",
        "interrupted",
    ],
    str,
]

EventSinkStatus = Union[Literal["active", "degraded", "paused", "disabled"], str]

OperationStatus = Union[Literal["running", "completed", "failed"], str]

OauthClientType = Union[Literal["confidential", "public"], str]

OauthGrantType = Union[
    Literal[
        "authorization_code",
        "refresh_token",
        "client_credentials",
        "urn:ietf:params:oauth:grant-type:device_code",
    ],
    str,
]

TokenAlgorithm = Union[Literal["EdDSA", "ES256", "ES384", "PS256", "RS256"], str]

TokenType = Union[Literal["at+jwt", "jwt"], str]

WebhookHeaders = Dict[str, str]

EventSinkFailure = Union[
    Literal[
        "url_not_allowed",
        "address_forbidden",
        "name_not_resolved",
        "connect_timeout",
        "connection_refused",
        "connection_reset",
        "tls_error",
        "timeout",
        "response_malformed",
        "response_too_large",
        "content_encoded",
        "redirect",
        "client_error",
        "too_many_requests",
        "gone",
        "server_error",
        "authentication_failed",
        "target_missing",
        "rejected",
        "unroutable",
        "too_large",
        "storage_error",
        "interrupted",
    ],
    str,
]

Event = Union[
    MessageScheduledEvent,
    MessageQueuedEvent,
    MessageSendingEvent,
    MessageSentEvent,
    MessageDeliveredEvent,
    MessageReadEvent,
    MessageUndeliveredEvent,
    MessageFailedEvent,
    MessageUnknownEvent,
    MessageExpiredEvent,
    MessageCanceledEvent,
    MessageFailoverStartedEvent,
    MessageReceivedEvent,
    EmailDeferredEvent,
    EmailBouncedEvent,
    EmailComplainedEvent,
    MessageBatchCompletedEvent,
    WebhookEndpointCreatedEvent,
    WebhookEndpointUpdatedEvent,
    WebhookEndpointSecretRotatedEvent,
    WebhookEndpointDegradedEvent,
    WebhookEndpointPausedEvent,
    WebhookEndpointDisabledEvent,
    WebhookEndpointRecoveredEvent,
    WebhookEndpointCertificateExpiringEvent,
    WebhookDeliveryExhaustedEvent,
    EventSinkCreatedEvent,
    EventSinkUpdatedEvent,
    EventSinkDegradedEvent,
    EventSinkPausedEvent,
    EventSinkDisabledEvent,
    EventSinkRecoveredEvent,
    RateLimitExceededEvent,
    OperationCompletedEvent,
    UnknownEvent,
]

decode_event: Callable[[Any], Event] = tagged(
    "type",
    {
        "message.scheduled": MessageScheduledEvent,
        "message.queued": MessageQueuedEvent,
        "message.sending": MessageSendingEvent,
        "message.sent": MessageSentEvent,
        "message.delivered": MessageDeliveredEvent,
        "message.read": MessageReadEvent,
        "message.undelivered": MessageUndeliveredEvent,
        "message.failed": MessageFailedEvent,
        "message.unknown": MessageUnknownEvent,
        "message.expired": MessageExpiredEvent,
        "message.canceled": MessageCanceledEvent,
        "message.failover_started": MessageFailoverStartedEvent,
        "message.received": MessageReceivedEvent,
        "email.deferred": EmailDeferredEvent,
        "email.bounced": EmailBouncedEvent,
        "email.complained": EmailComplainedEvent,
        "message_batch.completed": MessageBatchCompletedEvent,
        "webhook_endpoint.created": WebhookEndpointCreatedEvent,
        "webhook_endpoint.updated": WebhookEndpointUpdatedEvent,
        "webhook_endpoint.secret_rotated": WebhookEndpointSecretRotatedEvent,
        "webhook_endpoint.degraded": WebhookEndpointDegradedEvent,
        "webhook_endpoint.paused": WebhookEndpointPausedEvent,
        "webhook_endpoint.disabled": WebhookEndpointDisabledEvent,
        "webhook_endpoint.recovered": WebhookEndpointRecoveredEvent,
        "webhook_endpoint.certificate_expiring": WebhookEndpointCertificateExpiringEvent,
        "webhook_delivery.exhausted": WebhookDeliveryExhaustedEvent,
        "event_sink.created": EventSinkCreatedEvent,
        "event_sink.updated": EventSinkUpdatedEvent,
        "event_sink.degraded": EventSinkDegradedEvent,
        "event_sink.paused": EventSinkPausedEvent,
        "event_sink.disabled": EventSinkDisabledEvent,
        "event_sink.recovered": EventSinkRecoveredEvent,
        "rate_limit.exceeded": RateLimitExceededEvent,
        "operation.completed": OperationCompletedEvent,
    },
    UnknownEvent,
)
Message._decoders = {
    "content": one(MessageContent),
    "error": one(MessageError),
}
Problem._decoders = {
    "errors": many(one(ProblemFault)),
    "next": many(one(ProblemNextStep)),
}
MessageEventData._decoders = {
    "error": one(MessageError),
}
MessageScheduledEvent._decoders = {
    "data": one(MessageEventData),
}
MessageQueuedEvent._decoders = {
    "data": one(MessageEventData),
}
MessageSendingEvent._decoders = {
    "data": one(MessageEventData),
}
MessageSentEvent._decoders = {
    "data": one(MessageEventData),
}
MessageDeliveredEvent._decoders = {
    "data": one(MessageEventData),
}
MessageReadEvent._decoders = {
    "data": one(MessageEventData),
}
MessageUndeliveredEvent._decoders = {
    "data": one(MessageEventData),
}
MessageFailedEvent._decoders = {
    "data": one(MessageEventData),
}
MessageUnknownEvent._decoders = {
    "data": one(MessageEventData),
}
MessageExpiredEvent._decoders = {
    "data": one(MessageEventData),
}
MessageCanceledEvent._decoders = {
    "data": one(MessageEventData),
}
MessageFailoverStartedEvent._decoders = {
    "data": one(MessageEventData),
}
MessageReceivedEvent._decoders = {
    "data": one(Message),
}
EmailDeferredEvent._decoders = {
    "data": one(MessageEventData),
}
EmailBouncedEvent._decoders = {
    "data": one(MessageEventData),
}
EmailComplainedEvent._decoders = {
    "data": one(MessageEventData),
}
MessageBatchEventData._decoders = {
    "counts": one(MessageBatchCounts),
}
MessageBatchCompletedEvent._decoders = {
    "data": one(MessageBatchEventData),
}
WebhookEndpointCreatedEvent._decoders = {
    "data": one(WebhookEndpointEventData),
}
WebhookEndpointUpdatedEvent._decoders = {
    "data": one(WebhookEndpointEventData),
}
WebhookEndpointSecretRotatedEvent._decoders = {
    "data": one(WebhookEndpointEventData),
}
WebhookEndpointDegradedEvent._decoders = {
    "data": one(WebhookEndpointEventData),
}
WebhookEndpointPausedEvent._decoders = {
    "data": one(WebhookEndpointEventData),
}
WebhookEndpointDisabledEvent._decoders = {
    "data": one(WebhookEndpointEventData),
}
WebhookEndpointRecoveredEvent._decoders = {
    "data": one(WebhookEndpointEventData),
}
WebhookEndpointCertificateEventData._decoders = {
    "client_certificate": one(EndingCertificate),
}
WebhookEndpointCertificateExpiringEvent._decoders = {
    "data": one(WebhookEndpointCertificateEventData),
}
WebhookDeliveryExhaustedEvent._decoders = {
    "data": one(WebhookDeliveryEventData),
}
EventSinkCreatedEvent._decoders = {
    "data": one(EventSinkEventData),
}
EventSinkUpdatedEvent._decoders = {
    "data": one(EventSinkEventData),
}
EventSinkDegradedEvent._decoders = {
    "data": one(EventSinkEventData),
}
EventSinkPausedEvent._decoders = {
    "data": one(EventSinkEventData),
}
EventSinkDisabledEvent._decoders = {
    "data": one(EventSinkEventData),
}
EventSinkRecoveredEvent._decoders = {
    "data": one(EventSinkEventData),
}
RateLimitExceededEvent._decoders = {
    "data": one(RateLimitExceededEventData),
}
Operation._decoders = {
    "error": one(OperationError),
}
OperationCompletedEvent._decoders = {
    "data": one(Operation),
}
MessageBatchResult._decoders = {
    "error": one(MessageRejection),
}
MessageBatch._decoders = {
    "counts": one(MessageBatchCounts),
    "results": many(one(MessageBatchResult)),
}
EventStream._decoders = {
    "limits": one(EventStreamLimits),
}
OauthClient._decoders = {
    "restrictions": one(Restrictions),
}
OauthClientWithSecret._decoders = {
    "restrictions": one(Restrictions),
}
TokenKeySet._decoders = {
    "keys": many(one(TokenKey)),
}
TokenIssuer._decoders = {
    "jwks": one(TokenKeySet),
    "claim_mappings": many(one(ClaimMapping)),
}
ApiKey._decoders = {
    "restrictions": one(Restrictions),
}
ApiKeyWithSecret._decoders = {
    "restrictions": one(Restrictions),
}
SecurityPolicyChange._decoders = {
    "policy": one(SecurityPolicy),
    "affected": one(SecurityPolicyEffect),
}
Project._decoders = {
    "environments": many(one(Environment)),
}
ProjectWithKeys._decoders = {
    "environments": many(one(Environment)),
    "api_keys": many(one(ApiKeyWithSecret)),
}
RateLimitPolicy._decoders = {
    "target": one(RateLimitTarget),
    "current_use": one(RateLimitUse),
}
WebhookEndpoint._decoders = {
    "client_certificate": one(ClientCertificate),
    "deliveries_24h": one(WebhookDeliveryStats),
    "secrets": many(one(WebhookSecretInfo)),
}
WebhookEndpointWithSecret._decoders = {
    "client_certificate": one(ClientCertificate),
    "deliveries_24h": one(WebhookDeliveryStats),
    "secrets": many(one(WebhookSecretInfo)),
}
WebhookAttempt._decoders = {
    "request": one(WebhookRequestHead),
    "response": one(WebhookResponseHead),
}
WebhookTest._decoders = {
    "attempt": one(WebhookAttempt),
}
WebhookDelivery._decoders = {
    "attempts": many(one(WebhookAttempt)),
}
WebhookInspection._decoders = {
    "signature": one(WebhookInspectionSignature),
}
EventSinkProgress._decoders = {
    "last_error": one(EventSinkError),
}
EventSinkHttpSettings._decoders = {
    "client_certificate": one(ClientCertificate),
}
EventSinkKafkaSettings._decoders = {
    "client_certificate": one(ClientCertificate),
}
EventSinkAmqpSettings._decoders = {
    "client_certificate": one(ClientCertificate),
}
EventSinkNatsSettings._decoders = {
    "client_certificate": one(ClientCertificate),
}
EventSink._decoders = {
    "progress": one(EventSinkProgress),
    "http": one(EventSinkHttpSettings),
    "file": one(EventSinkFileSettings),
    "kafka": one(EventSinkKafkaSettings),
    "amqp": one(EventSinkAmqpSettings),
    "nats": one(EventSinkNatsSettings),
}
EventSinkTest._decoders = {
    "error": one(EventSinkError),
}
EffectiveRateLimit._decoders = {
    "target": one(RateLimitTarget),
}
Me._decoders = {
    "environment": one(Environment),
    "restrictions": one(Restrictions),
    "rate_limits": many(one(EffectiveRateLimit)),
}
AuditProof._decoders = {
    "checkpoint": one(AuditCheckpoint),
}
AuditEvent._decoders = {
    "actor": one(AuditActor),
    "changes": many(one(AuditChange)),
    "proof": one(AuditProof),
}
RequestLog._decoders = {
    "events": many(one(RequestLogEvent)),
}
SamlSettings._decoders = {
    "certificates": many(one(SsoCertificate)),
}
SsoConnection._decoders = {
    "domains": many(one(SsoDomain)),
    "group_roles": many(one(GroupRole)),
    "oidc": one(OidcSettings),
    "saml": one(SamlSettings),
    "service_provider": one(SsoServiceProvider),
}
SsoConnectionTest._decoders = {
    "checks": many(one(SsoConnectionCheck)),
}
