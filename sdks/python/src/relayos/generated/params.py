# Written by `npm run generate` from spec/. Do not edit.
"""Arguments that are objects, as the contract names them."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Mapping, Optional, Sequence, TypedDict, Union

__all__ = [
    "ApiKeyCreate",
    "ApiKeyRotate",
    "ApiKeyUpdate",
    "CaCertificateInput",
    "ClaimMappingCreate",
    "ClientCertificateInput",
    "EmailContent",
    "EmailMessageCreate",
    "EventSinkAmqpInput",
    "EventSinkContentMode",
    "EventSinkCreate",
    "EventSinkCreateAmqp",
    "EventSinkCreateFile",
    "EventSinkCreateHttp",
    "EventSinkCreateKafka",
    "EventSinkCreateNats",
    "EventSinkFileInput",
    "EventSinkHttpInput",
    "EventSinkKafkaInput",
    "EventSinkNatsInput",
    "EventSinkTestCreate",
    "EventSinkTlsInput",
    "EventSinkUpdate",
    "EventStreamTicketCreate",
    "GroupRoleInput",
    "InAppContent",
    "InAppMessageCreate",
    "InvitationCreate",
    "MemberUpdate",
    "MessageBatchCreate",
    "MessageCreate",
    "Metadata",
    "OauthClientCreate",
    "OauthClientRestrictions",
    "OauthClientRotateSecret",
    "OauthClientType",
    "OauthClientUpdate",
    "OauthGrantType",
    "OauthRedirectUri",
    "OidcConnectionCreate",
    "OidcSettingsCreate",
    "OidcSettingsUpdate",
    "OrganizationUpdate",
    "ProjectCreate",
    "ProjectUpdate",
    "RateLimitPolicyCreate",
    "RateLimitPolicyUpdate",
    "RateLimitTargetChoice",
    "RestrictionsWrite",
    "RoleCreate",
    "RoleNames",
    "RoleUpdate",
    "SamlConnectionCreate",
    "SamlSettingsCreate",
    "SamlSettingsUpdate",
    "ScheduledAt",
    "ScimTokenCreate",
    "SecurityPolicyUpdate",
    "SmsContent",
    "SmsMessageCreate",
    "SsoConnectionCreate",
    "SsoConnectionUpdate",
    "Tags",
    "TokenAlgorithm",
    "TokenIssuerCreate",
    "TokenIssuerUpdate",
    "TokenKeyCreate",
    "TokenKeySetCreate",
    "TokenType",
    "ValidityPeriod",
    "WebhookEndpointCreate",
    "WebhookEndpointUpdate",
    "WebhookInspectorCreate",
    "WebhookInspectorUpdate",
    "WebhookRecover",
    "WebhookReplayCreate",
    "WebhookSecretRotate",
    "WebhookTestCreate",
    "WebhookTransformationSet",
    "WebhookTransformationSimulate",
]


class SmsContent(TypedDict):
    """What a text message says."""

    text: str


_SmsMessageCreateReservedOptional = TypedDict("_SmsMessageCreateReservedOptional", {"from": str}, total=False)


class _SmsMessageCreateRequired(TypedDict):
    channel: Literal["sms"]
    to: str
    """Phone number in E.164 form."""
    content: SmsContent


class SmsMessageCreate(_SmsMessageCreateRequired, _SmsMessageCreateReservedOptional, total=False):
    """A text message to a phone number."""

    scheduled_at: ScheduledAt
    validity_period: ValidityPeriod
    metadata: Metadata
    tags: Tags


class _EmailContentRequired(TypedDict):
    subject: str
    """One line, no control characters."""


class EmailContent(_EmailContentRequired, total=False):
    """What an email says, as text, as HTML or as both."""

    text: str
    html: str


_EmailMessageCreateReservedOptional = TypedDict(
    "_EmailMessageCreateReservedOptional",
    {"from": str},
    total=False,
)


class _EmailMessageCreateRequired(TypedDict):
    channel: Literal["email"]
    to: str
    content: EmailContent


class EmailMessageCreate(_EmailMessageCreateRequired, _EmailMessageCreateReservedOptional, total=False):
    """An email to one address."""

    scheduled_at: ScheduledAt
    validity_period: ValidityPeriod
    metadata: Metadata
    tags: Tags


class _InAppContentRequired(TypedDict):
    text: str


class InAppContent(_InAppContentRequired, total=False):
    """What an in-app message says."""

    title: str


_InAppMessageCreateReservedOptional = TypedDict(
    "_InAppMessageCreateReservedOptional",
    {"from": str},
    total=False,
)


class _InAppMessageCreateRequired(TypedDict):
    channel: Literal["in_app"]
    to: str
    """Your own id of the user."""
    content: InAppContent


class InAppMessageCreate(_InAppMessageCreateRequired, _InAppMessageCreateReservedOptional, total=False):
    """A message to a user of your own application, read from the event feed."""

    scheduled_at: ScheduledAt
    validity_period: ValidityPeriod
    metadata: Metadata
    tags: Tags


class _MessageBatchCreateRequired(TypedDict):
    messages: Sequence[MessageCreate]


class MessageBatchCreate(_MessageBatchCreateRequired, total=False):
    """Personalised messages to send together."""

    metadata: Metadata


class EventStreamTicketCreate(TypedDict, total=False):
    """What the connection that the ticket opens may do."""

    scopes: Sequence[str]
    """What the connection may do beside reading events (`events:read`), which it always may. At most what
    the credential may.
    """


class OauthClientRestrictions(TypedDict, total=False):
    """What narrows the app below its scopes. A list that is absent narrows nothing."""

    channels: Sequence[str]
    """Only messages on these channels."""
    senders: Sequence[str]
    """Only messages from these senders."""
    conversations: Sequence[str]
    """Only these conversations."""


class _OauthClientCreateRequired(TypedDict):
    name: str
    """What people see when they are asked for access."""
    type: OauthClientType
    grant_types: Sequence[OauthGrantType]
    """A public app has no `client_credentials`; `refresh_token` comes beside `authorization_code` or the
    device flow.
    """
    scopes: Sequence[str]
    """The most that the app may do. You can give what you have yourself, and no more."""


class OauthClientCreate(_OauthClientCreateRequired, total=False):
    """An app to register."""

    redirect_uris: Sequence[OauthRedirectUri]
    """Needed for `authorization_code`."""
    token_endpoint_auth_method: Literal["client_secret_basic", "client_secret_post", "none"]
    """How the app proves itself at the token endpoint. `none` for public apps alone, which is their
    default; else `client_secret_basic`.
    """
    restrictions: OauthClientRestrictions


class OauthClientUpdate(TypedDict, total=False):
    """What is to change; the rest stays. The type of an app never changes."""

    name: str
    """What people see when they are asked for access."""
    redirect_uris: Sequence[OauthRedirectUri]
    """Needed for `authorization_code`."""
    grant_types: Sequence[OauthGrantType]
    """A public app has no `client_credentials`; `refresh_token` comes beside `authorization_code` or the
    device flow.
    """
    scopes: Sequence[str]
    """The most that the app may do. You can give what you have yourself, and no more."""
    restrictions: OauthClientRestrictions


class OauthClientRotateSecret(TypedDict, total=False):
    """How the change of secrets goes on."""

    overlap_seconds: int
    """For how long the old secret works beside the new one."""


class _TokenKeyCreateRequired(TypedDict):
    kty: Literal["RSA", "EC", "OKP"]
    kid: str


class TokenKeyCreate(_TokenKeyCreateRequired, total=False):
    """A public key as a JWK with a `kid`: RSA of 2048 to 8192 bits with e = 65537, P-256, P-384 or
    Ed25519. Keys of the broken
    generator known as ROCA and private keys are refused.
    """

    use: Literal["sig"]
    alg: Literal["EdDSA", "ES256", "ES384", "PS256", "RS256"]
    crv: Literal["P-256", "P-384", "Ed25519"]
    x: str
    y: str
    n: str
    e: str


class TokenKeySetCreate(TypedDict):
    """Pinned public keys."""

    keys: Sequence[TokenKeyCreate]


class _ClaimMappingCreateRequired(TypedDict):
    claim: str
    """Name of a claim at the top of the token, like `groups` or `https://login.example/roles`."""
    value: str


class ClaimMappingCreate(_ClaimMappingCreateRequired, total=False):
    """What a token may do whose claim is the value, or a list with it in it. Give one of `role` and
    `scopes`.
    """

    role: str
    """Name of a built-in role or id of a custom one."""
    scopes: Sequence[str]


class _TokenIssuerCreateRequired(TypedDict):
    name: str
    issuer: str
    """What `iss` must be, character by character."""
    claim_mappings: Sequence[ClaimMappingCreate]
    """What tokens may do. You can give what you have yourself, and no more."""


class TokenIssuerCreate(_TokenIssuerCreateRequired, total=False):
    """An issuer whose tokens are to be taken."""

    audience: str
    """What `aud` must be. Left out: an address of this environment, which nobody else can take."""
    jwks_url: str
    """Where the keys are fetched; give this or `jwks`."""
    jwks: TokenKeySetCreate
    algorithms: Sequence[TokenAlgorithm]
    """Which algorithms count. `[ES256, RS256]` unless given."""
    token_type: TokenType


class TokenIssuerUpdate(TypedDict, total=False):
    """What is to change; the rest stays. The issuer itself never changes."""

    name: str
    audience: str
    """What `aud` must be. Left out: an address of this environment, which nobody else can take."""
    jwks_url: str
    """Where the keys are fetched; give this or `jwks`."""
    jwks: TokenKeySetCreate
    algorithms: Sequence[TokenAlgorithm]
    """Which algorithms count. `[ES256, RS256]` unless given."""
    token_type: TokenType
    claim_mappings: Sequence[ClaimMappingCreate]
    """What tokens may do. You can give what you have yourself, and no more."""


class RestrictionsWrite(TypedDict, total=False):
    """What narrows the credential below its scopes. A list that is absent narrows nothing."""

    channels: Sequence[Literal["sms", "email", "in_app"]]
    """Only messages on these channels."""
    senders: Sequence[str]
    """Only messages from these senders."""
    conversations: Sequence[str]
    """Only these conversations."""


class _ApiKeyCreateRequired(TypedDict):
    name: str
    scopes: Sequence[str]
    """What the key may do: a part of what the creator may do."""


class ApiKeyCreate(_ApiKeyCreateRequired, total=False):
    """A new key of the environment of the caller."""

    ip_ranges: Sequence[str]
    """Where requests may come from, as addresses or CIDR ranges; empty means anywhere."""
    restrictions: RestrictionsWrite
    expires_at: Optional[Union[str, datetime]]
    """When the key stops working; null for never."""


class ApiKeyUpdate(TypedDict, total=False):
    """What to change; what is absent stays."""

    name: str
    scopes: Sequence[str]
    """What the key may do: a part of what the creator may do."""
    ip_ranges: Sequence[str]
    """Where requests may come from, as addresses or CIDR ranges; empty means anywhere."""
    restrictions: RestrictionsWrite
    expires_at: Optional[Union[str, datetime]]
    """When the key stops working; null for never."""


class ApiKeyRotate(TypedDict, total=False):
    """How to rotate."""

    overlap_seconds: int
    """How long the old secret goes on working, up to seven days."""


class OrganizationUpdate(TypedDict, total=False):
    """What to change."""

    name: str


class SecurityPolicyUpdate(TypedDict, total=False):
    """What to change; what is absent stays."""

    mfa_required: bool
    """Whether people need a second factor or a passkey."""
    session_minutes: int
    """How long a sign-in lasts at most."""
    session_idle_minutes: int
    """How long a session may be idle."""
    allowed_methods: Sequence[Literal["password", "passkey", "oidc", "saml"]]
    """How people may sign in: `password`, `passkey`, `oidc`, `saml`."""
    ip_ranges: Sequence[str]
    """Where people and credentials of the organization may come from; empty means anywhere."""
    key_max_age_days: Optional[int]
    """How old the secret of an API key may get; null for any age."""
    https_only_endpoints: bool
    """Whether webhook endpoints and other targets must be https."""


class _ProjectCreateRequired(TypedDict):
    name: str


class ProjectCreate(_ProjectCreateRequired, total=False):
    """A new project."""

    region: str
    """Where its data lives; the region of this installation if absent. It can not be changed."""


class ProjectUpdate(TypedDict, total=False):
    """What to change."""

    name: str


class MemberUpdate(TypedDict, total=False):
    """What to change; what is absent stays."""

    roles: Sequence[str]
    """Names of built-in roles and ids of custom roles."""
    status: Literal["active", "suspended"]


class InvitationCreate(TypedDict):
    """Whom to invite, and what they will be."""

    email: str
    roles: Sequence[str]
    """Names of built-in roles and ids of custom roles."""


class _RoleCreateRequired(TypedDict):
    name: str
    scopes: Sequence[str]
    """What its holders may do: a part of what the caller may do."""


class RoleCreate(_RoleCreateRequired, total=False):
    """A new role."""

    description: str


class RoleUpdate(TypedDict, total=False):
    """What to change; what is absent stays."""

    name: str
    description: str
    scopes: Sequence[str]
    """What its holders may do: a part of what the caller may do."""


class _RateLimitTargetChoiceRequired(TypedDict):
    type: Literal["organization", "environment", "api_key", "address", "operation", "tag"]


class RateLimitTargetChoice(_RateLimitTargetChoiceRequired, total=False):
    """Which requests of the organization are limited: all of them, or those of an environment, with an API
    key, from an
    address or a range of them, of an operation, or of the operations with a tag. Without a value: of
    any environment, with
    any API key, from any address.
    """

    value: str
    """Id of the environment or API key, IP address or range in CIDR form, operation id, or tag. None for
    an organization; needed for an operation and a tag.
    """


class _RateLimitPolicyCreateRequired(TypedDict):
    name: str
    """Unique in the organization; it stands in the RateLimit headers."""
    target: RateLimitTargetChoice
    per: Literal["organization", "environment", "credential", "address"]
    """Who shares what is counted. IPv6 addresses count by their /64 network."""


class RateLimitPolicyCreate(_RateLimitPolicyCreateRequired, total=False):
    """A new rate limit policy. It sets at least one of `quota`, `daily_quota`, `monthly_quota` and
    `max_concurrent`.
    """

    quota: int
    """Cost units per window."""
    window_seconds: int
    """Length of the window of `quota`."""
    burst: int
    """Cost units that may come at once; without it, as many as `quota`."""
    daily_quota: int
    """Cost units per calendar day in UTC."""
    monthly_quota: int
    """Cost units per calendar month in UTC."""
    max_concurrent: int
    """Requests at a time."""
    enabled: bool
    """Whether it limits."""


class RateLimitPolicyUpdate(TypedDict, total=False):
    """What to change of a rate limit policy."""

    name: str
    """Unique in the organization; it stands in the RateLimit headers."""
    target: RateLimitTargetChoice
    per: Literal["organization", "environment", "credential", "address"]
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


class ClientCertificateInput(TypedDict):
    """Shown to receivers that ask who is calling (mutual TLS). The key must belong to the certificate; RSA
    of 2048 bits at least, P-256,
    P-384, P-521 or Ed25519. Both are kept sealed and never shown again.
    """

    certificate: str
    """The certificate as PEM, with the intermediate ones behind it."""
    private_key: str
    """Its private key as PEM, without a passphrase."""


class _WebhookEndpointCreateRequired(TypedDict):
    url: str
    """Where events are sent by POST. An https URL that leads to public addresses."""
    event_types: Sequence[str]
    """Names of event types, or of groups as `message.*`; `*` is all."""


class WebhookEndpointCreate(_WebhookEndpointCreateRequired, total=False):
    """A new webhook endpoint."""

    description: str
    filter: Optional[str]
    """An expression of the Common Expression Language over `event`; only events for which it is true are
    sent, for example
    `event.data.channel == "sms" && event.data.to.matches("^\\\\+49")`.
    """
    payload: Literal["full", "thin"]
    """A thin payload has no `data`; read the event by its id. Payloads of more than 20 kB are always thin."""
    ordering: Literal["parallel", "by_subject", "by_conversation"]
    """`parallel` sends at once whatever is there; the others send events of one subject or conversation
    one after the
    other, in the order in which they happened: a failing one holds the next ones back until it is
    delivered or exhausted.
    """
    concurrency: int
    """Requests under way at a time."""
    rate_limit: Optional[int]
    """Deliveries per second; null for as many as there are."""
    signature_algorithms: Sequence[Literal["v1", "v1a"]]
    """`v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519 with the key pair of the endpoint."""
    headers: Mapping[str, str]
    """Headers that every delivery carries, for example for a gateway in front of the receiver. Their
    values are kept sealed and
    never shown again. Names that HTTP or the signature need for themselves are refused.
    """
    client_certificate: ClientCertificateInput
    ca_certificate: CaCertificateInput
    retry_schedule: Optional[Sequence[int]]
    """Seconds between attempts, each later by up to a fifth; 72 hours together at most. Null, and if
    nothing is said, for the usual
    schedule of ten attempts in three days.
    """
    metadata: Metadata
    api_version: Literal["2026-11-23"]
    """The version of the API that payloads are in; the newest if nothing is said."""


class WebhookEndpointUpdate(TypedDict, total=False):
    """What is to change. `headers` and `metadata` replace what was there."""

    status: Literal["active", "paused"]
    url: str
    """Where events are sent by POST. An https URL that leads to public addresses."""
    event_types: Sequence[str]
    """Names of event types, or of groups as `message.*`; `*` is all."""
    description: str
    filter: Optional[str]
    """An expression of the Common Expression Language over `event`; only events for which it is true are
    sent, for example
    `event.data.channel == "sms" && event.data.to.matches("^\\\\+49")`.
    """
    payload: Literal["full", "thin"]
    """A thin payload has no `data`; read the event by its id. Payloads of more than 20 kB are always thin."""
    ordering: Literal["parallel", "by_subject", "by_conversation"]
    """`parallel` sends at once whatever is there; the others send events of one subject or conversation
    one after the
    other, in the order in which they happened: a failing one holds the next ones back until it is
    delivered or exhausted.
    """
    concurrency: int
    """Requests under way at a time."""
    rate_limit: Optional[int]
    """Deliveries per second; null for as many as there are."""
    signature_algorithms: Sequence[Literal["v1", "v1a"]]
    """`v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519 with the key pair of the endpoint."""
    headers: Mapping[str, str]
    """Headers that every delivery carries, for example for a gateway in front of the receiver. Their
    values are kept sealed and
    never shown again. Names that HTTP or the signature need for themselves are refused.
    """
    client_certificate: ClientCertificateInput
    ca_certificate: CaCertificateInput
    retry_schedule: Optional[Sequence[int]]
    """Seconds between attempts, each later by up to a fifth; 72 hours together at most. Null, and if
    nothing is said, for the usual
    schedule of ten attempts in three days.
    """
    metadata: Metadata


class WebhookSecretRotate(TypedDict, total=False):
    """How the old secret goes."""

    overlap_seconds: int
    """For how long the old secrets still sign."""


class WebhookTestCreate(TypedDict):
    """Which example to send."""

    event_type: str


class _WebhookReplayCreateRequired(TypedDict):
    since: Union[str, datetime]
    """From this time on."""


class WebhookReplayCreate(_WebhookReplayCreateRequired, total=False):
    """Which events to send again."""

    until: Union[str, datetime]
    """Before this time; now if nothing is said."""
    which: Literal["failed", "missing", "all"]
    """`failed` if nothing is said."""


class WebhookRecover(TypedDict, total=False):
    """What to make up for."""

    since: Union[str, datetime]
    """Send what failed or is missing from this time on; since the endpoint began to fail or was paused if
    nothing is said.
    """


class WebhookTransformationSet(TypedDict):
    """A transformation."""

    code: Optional[str]


class _WebhookTransformationSimulateRequired(TypedDict):
    event_type: str


class WebhookTransformationSimulate(_WebhookTransformationSimulateRequired, total=False):
    """What to try."""

    code: str
    """What to run instead of the transformation that is set."""


class WebhookInspectorCreate(TypedDict, total=False):
    """A new inspector."""

    name: str
    """What people see."""
    response_statuses: Sequence[int]
    """How it answers: the first time that an event comes with the first of these, the second time with the
    second, and so on;
    the last one stays. `[204]` if nothing is said.
    """
    response_delay_ms: int
    """How long it takes to answer; 15 seconds are too long for a delivery."""


class WebhookInspectorUpdate(TypedDict, total=False):
    """What is to change."""

    name: str
    """What people see."""
    response_statuses: Sequence[int]
    """How it answers: the first time that an event comes with the first of these, the second time with the
    second, and so on;
    the last one stays. `[204]` if nothing is said.
    """
    response_delay_ms: int
    """How long it takes to answer; 15 seconds are too long for a delivery."""


class _EventSinkHttpInputRequired(TypedDict):
    url: str
    """An https URL that leads to public addresses."""


class EventSinkHttpInput(_EventSinkHttpInputRequired, total=False):
    """Batches of CloudEvents, sent by POST as `application/cloudevents-batch+json`. Any 2xx acknowledges
    the batch.
    """

    headers: Mapping[str, str]
    """Headers of every request, for example `Authorization`. Their values are kept sealed and never shown
    again.
    """
    ca_certificate: CaCertificateInput
    client_certificate: ClientCertificateInput


class _EventSinkCreateHttpRequired(TypedDict):
    type: Literal["http"]
    """Where events go."""
    name: str
    """What people see."""
    event_types: Sequence[str]
    """Names of event types, or of groups as `message.*`; `*` is all."""
    http: EventSinkHttpInput


class EventSinkCreateHttp(_EventSinkCreateHttpRequired, total=False):
    """A new event sink of the type `http`."""

    filter: Optional[str]
    """An expression of the Common Expression Language over `event`; only events for which it is true are
    sent.
    """
    batch_size: int
    """Events in one batch, at most. A batch has 1 MB at most, too."""
    start_from: Literal["now", "beginning"]
    """Where in the feed to begin."""
    start_after_event_id: str
    """Begin behind this event instead."""


class EventSinkFileInput(TypedDict, total=False):
    """A file of JSON Lines below the folder that the operator of the server chose (`RELAYOS_SINK_DIR`):
    one CloudEvent a line. When it is
    full it is renamed, and another begins.
    """

    rotate_bytes: int
    """A file that is as long as this is full. 64 MiB if nothing is said."""
    keep_files: int
    """Full files that are kept; 10 if nothing is said. Older ones are deleted."""


class _EventSinkCreateFileRequired(TypedDict):
    type: Literal["file"]
    """Where events go."""
    name: str
    """What people see."""
    event_types: Sequence[str]
    """Names of event types, or of groups as `message.*`; `*` is all."""
    file: EventSinkFileInput


class EventSinkCreateFile(_EventSinkCreateFileRequired, total=False):
    """A new event sink of the type `file`."""

    filter: Optional[str]
    """An expression of the Common Expression Language over `event`; only events for which it is true are
    sent.
    """
    batch_size: int
    """Events in one batch, at most. A batch has 1 MB at most, too."""
    start_from: Literal["now", "beginning"]
    """Where in the feed to begin."""
    start_after_event_id: str
    """Begin behind this event instead."""


class EventSinkTlsInput(TypedDict, total=False):
    """How the connection is secured. Without this it is TLS, and the authorities of the system are
    trusted.
    """

    enabled: bool
    """False only for brokers that the operator of the server excepts (`RELAYOS_EGRESS_ALLOW`)."""
    ca_certificate: CaCertificateInput
    client_certificate: ClientCertificateInput


class _EventSinkKafkaInputRequired(TypedDict):
    brokers: Sequence[str]
    """Where the cluster is found: `host:port`."""
    topic: str
    """It must be there already."""


class EventSinkKafkaInput(_EventSinkKafkaInputRequired, total=False):
    """A topic of Apache Kafka or of what speaks its protocol. The key of a record is the subject of the
    event; every replica in sync has to acknowledge.
    """

    content_mode: EventSinkContentMode
    sasl_mechanism: Literal["plain", "scram_sha_256", "scram_sha_512"]
    """How to sign in, with `username` and `password`."""
    username: str
    password: str
    tls: EventSinkTlsInput


class _EventSinkCreateKafkaRequired(TypedDict):
    type: Literal["kafka"]
    """Where events go."""
    name: str
    """What people see."""
    event_types: Sequence[str]
    """Names of event types, or of groups as `message.*`; `*` is all."""
    kafka: EventSinkKafkaInput


class EventSinkCreateKafka(_EventSinkCreateKafkaRequired, total=False):
    """A new event sink of the type `kafka`."""

    filter: Optional[str]
    """An expression of the Common Expression Language over `event`; only events for which it is true are
    sent.
    """
    batch_size: int
    """Events in one batch, at most. A batch has 1 MB at most, too."""
    start_from: Literal["now", "beginning"]
    """Where in the feed to begin."""
    start_after_event_id: str
    """Begin behind this event instead."""


class _EventSinkAmqpInputRequired(TypedDict):
    host: str
    """`host:port`."""


class EventSinkAmqpInput(_EventSinkAmqpInputRequired, total=False):
    """An exchange of RabbitMQ or of what speaks AMQP 0-9-1. Messages are persistent and confirmed; one
    that no queue takes counts as
    not delivered.
    """

    vhost: str
    """`/` if nothing is said."""
    exchange: str
    """It must be there already. The default exchange if nothing is said."""
    routing_key: str
    """The type of the event if nothing is said. With the default exchange it is the name of the queue."""
    content_mode: EventSinkContentMode
    username: str
    password: str
    tls: EventSinkTlsInput


class _EventSinkCreateAmqpRequired(TypedDict):
    type: Literal["amqp"]
    """Where events go."""
    name: str
    """What people see."""
    event_types: Sequence[str]
    """Names of event types, or of groups as `message.*`; `*` is all."""
    amqp: EventSinkAmqpInput


class EventSinkCreateAmqp(_EventSinkCreateAmqpRequired, total=False):
    """A new event sink of the type `amqp`."""

    filter: Optional[str]
    """An expression of the Common Expression Language over `event`; only events for which it is true are
    sent.
    """
    batch_size: int
    """Events in one batch, at most. A batch has 1 MB at most, too."""
    start_from: Literal["now", "beginning"]
    """Where in the feed to begin."""
    start_after_event_id: str
    """Begin behind this event instead."""


class _EventSinkNatsInputRequired(TypedDict):
    servers: Sequence[str]
    """`host:port`."""
    subject: str
    """A stream must listen to `<subject>.>`."""


class EventSinkNatsInput(_EventSinkNatsInputRequired, total=False):
    """A stream of NATS JetStream. An event goes to the subject `<subject>.<type of the event>` and is
    acknowledged by the stream; its
    id is the id of the message, so that the stream drops what comes twice within its window.
    """

    stream: str
    """The stream that has to take the events; any other that does counts as a failure."""
    content_mode: EventSinkContentMode
    username: str
    password: str
    token: str
    credentials: str
    """A credentials file: a JWT and the seed of its key."""
    tls: EventSinkTlsInput


class _EventSinkCreateNatsRequired(TypedDict):
    type: Literal["nats"]
    """Where events go."""
    name: str
    """What people see."""
    event_types: Sequence[str]
    """Names of event types, or of groups as `message.*`; `*` is all."""
    nats: EventSinkNatsInput


class EventSinkCreateNats(_EventSinkCreateNatsRequired, total=False):
    """A new event sink of the type `nats`."""

    filter: Optional[str]
    """An expression of the Common Expression Language over `event`; only events for which it is true are
    sent.
    """
    batch_size: int
    """Events in one batch, at most. A batch has 1 MB at most, too."""
    start_from: Literal["now", "beginning"]
    """Where in the feed to begin."""
    start_after_event_id: str
    """Begin behind this event instead."""


class EventSinkUpdate(TypedDict, total=False):
    """What is to change; the type stays. Settings of the target replace what was there, secrets included:
    a secret that is not given
    again is gone. `start_from` and `start_after_event_id` move the sink in the feed, back or ahead.
    """

    status: Literal["active", "paused"]
    name: str
    """What people see."""
    event_types: Sequence[str]
    """Names of event types, or of groups as `message.*`; `*` is all."""
    filter: Optional[str]
    """An expression of the Common Expression Language over `event`; only events for which it is true are
    sent.
    """
    batch_size: int
    """Events in one batch, at most. A batch has 1 MB at most, too."""
    start_from: Literal["now", "beginning"]
    """Where in the feed to begin."""
    start_after_event_id: str
    """Begin behind this event instead."""
    http: EventSinkHttpInput
    file: EventSinkFileInput
    kafka: EventSinkKafkaInput
    amqp: EventSinkAmqpInput
    nats: EventSinkNatsInput


class EventSinkTestCreate(TypedDict):
    """Which example to send."""

    event_type: str


class GroupRoleInput(TypedDict):
    """Whoever is in the group gets the role."""

    group: str
    """The group as the provider names it: the value of the groups claim, or the display name of a SCIM
    group.
    """
    role: str
    """Name of a built-in role or id of a custom one."""


class _OidcSettingsCreateRequired(TypedDict):
    issuer: str
    """The issuer, below which `/.well-known/openid-configuration` is found."""
    client_id: str
    client_secret: str
    """Kept sealed; never shown again."""


class OidcSettingsCreate(_OidcSettingsCreateRequired, total=False):
    """An OpenID Connect provider."""

    scopes: Sequence[str]
    """What is asked for beside `openid`. By default `email` and `profile`."""
    groups_claim: str
    """The claim that lists groups. By default `groups`."""
    trust_email: bool
    """For providers that send no `email_verified`: take every address of your verified domains as theirs.
    An `email_verified` of false is refused in any case.
    """


class _OidcConnectionCreateRequired(TypedDict):
    type: Literal["oidc"]
    name: str
    """What people see."""
    oidc: OidcSettingsCreate


class OidcConnectionCreate(_OidcConnectionCreateRequired, total=False):
    """A connection by OpenID Connect."""

    enabled: bool
    """Whether people may sign in through it."""
    domains: Sequence[str]
    """E-mail domains whose people sign in here, in lower case. Each counts once it is verified."""
    default_roles: RoleNames
    group_roles: Sequence[GroupRoleInput]
    """Roles that groups of the provider bring."""
    jit_provisioning: bool
    """Whether people who are not members yet become members at their first sign-in."""
    allow_owner_role: bool
    """Whether groups may make and unmake owners. Only an owner may say so."""


class _SamlSettingsCreateRequired(TypedDict):
    idp_entity_id: str
    """The entity id of the identity provider: the Issuer of its responses."""
    sso_url: str
    """Where people are sent with a request (HTTP-Redirect)."""
    certificates: Sequence[str]
    """The certificates that responses may be signed with (PEM, RSA of 2048 bits or more). Keys inside a
    response are never used. Give two while the provider changes from one to the next.
    """


class SamlSettingsCreate(_SamlSettingsCreateRequired, total=False):
    """A SAML 2.0 identity provider."""

    email_attribute: str
    """The attribute that holds the address. By default the usual names, or a NameID in e-mail form."""
    name_attribute: str
    """The attribute that holds the full name."""
    groups_attribute: str
    """The attribute that lists groups."""


class _SamlConnectionCreateRequired(TypedDict):
    type: Literal["saml"]
    name: str
    """What people see."""
    saml: SamlSettingsCreate


class SamlConnectionCreate(_SamlConnectionCreateRequired, total=False):
    """A connection by SAML 2.0."""

    enabled: bool
    """Whether people may sign in through it."""
    domains: Sequence[str]
    """E-mail domains whose people sign in here, in lower case. Each counts once it is verified."""
    default_roles: RoleNames
    group_roles: Sequence[GroupRoleInput]
    """Roles that groups of the provider bring."""
    jit_provisioning: bool
    """Whether people who are not members yet become members at their first sign-in."""
    allow_owner_role: bool
    """Whether groups may make and unmake owners. Only an owner may say so."""


class OidcSettingsUpdate(TypedDict, total=False):
    """An OpenID Connect provider; what is absent stays as it is."""

    issuer: str
    """The issuer, below which `/.well-known/openid-configuration` is found."""
    client_id: str
    client_secret: str
    """Kept sealed; never shown again."""
    scopes: Sequence[str]
    """What is asked for beside `openid`. By default `email` and `profile`."""
    groups_claim: str
    """The claim that lists groups. By default `groups`."""
    trust_email: bool
    """For providers that send no `email_verified`: take every address of your verified domains as theirs.
    An `email_verified` of false is refused in any case.
    """


class SamlSettingsUpdate(TypedDict, total=False):
    """A SAML 2.0 identity provider; what is absent stays as it is."""

    idp_entity_id: str
    """The entity id of the identity provider: the Issuer of its responses."""
    sso_url: str
    """Where people are sent with a request (HTTP-Redirect)."""
    certificates: Sequence[str]
    """The certificates that responses may be signed with (PEM, RSA of 2048 bits or more). Keys inside a
    response are never used. Give two while the provider changes from one to the next.
    """
    email_attribute: str
    """The attribute that holds the address. By default the usual names, or a NameID in e-mail form."""
    name_attribute: str
    """The attribute that holds the full name."""
    groups_attribute: str
    """The attribute that lists groups."""


class SsoConnectionUpdate(TypedDict, total=False):
    """What to change; what is absent stays as it is. The type stays."""

    name: str
    """What people see."""
    enabled: bool
    """Whether people may sign in through it."""
    domains: Sequence[str]
    """E-mail domains whose people sign in here, in lower case. Each counts once it is verified."""
    default_roles: RoleNames
    group_roles: Sequence[GroupRoleInput]
    """Roles that groups of the provider bring."""
    jit_provisioning: bool
    """Whether people who are not members yet become members at their first sign-in."""
    allow_owner_role: bool
    """Whether groups may make and unmake owners. Only an owner may say so."""
    oidc: OidcSettingsUpdate
    saml: SamlSettingsUpdate


class _ScimTokenCreateRequired(TypedDict):
    connection_id: str
    """The connection whose people and groups it provisions."""
    name: str
    """What people see."""


class ScimTokenCreate(_ScimTokenCreateRequired, total=False):
    """A token for the provisioning service of an identity provider."""

    expires_at: Union[str, datetime]
    """When it stops working. By default it works until it is deleted."""


Metadata = Mapping[str, str]
Tags = Sequence[str]
ScheduledAt = Union[str, datetime]
ValidityPeriod = int
MessageCreate = Union["SmsMessageCreate", "EmailMessageCreate", "InAppMessageCreate"]
OauthClientType = Literal["confidential", "public"]
OauthGrantType = Literal[
    "authorization_code",
    "refresh_token",
    "client_credentials",
    "urn:ietf:params:oauth:grant-type:device_code",
]
OauthRedirectUri = str
TokenAlgorithm = Literal["EdDSA", "ES256", "ES384", "PS256", "RS256"]
TokenType = Literal["at+jwt", "jwt"]
CaCertificateInput = Optional[str]
EventSinkContentMode = Literal["binary", "structured"]
EventSinkCreate = Union[
    "EventSinkCreateHttp",
    "EventSinkCreateFile",
    "EventSinkCreateKafka",
    "EventSinkCreateAmqp",
    "EventSinkCreateNats",
]
RoleNames = Sequence[str]
SsoConnectionCreate = Union["OidcConnectionCreate", "SamlConnectionCreate"]
