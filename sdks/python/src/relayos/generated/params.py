# Written by `npm run generate` from spec/. Do not edit.
"""Arguments that are objects, as the contract names them."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, Mapping, Optional, Sequence, TypedDict, Union

__all__ = [
    "ApiKeyCreate",
    "ApiKeyRotate",
    "ApiKeyUpdate",
    "EmailContent",
    "EmailMessageCreate",
    "InAppContent",
    "InAppMessageCreate",
    "InvitationCreate",
    "MemberUpdate",
    "MessageBatchCreate",
    "MessageCreate",
    "Metadata",
    "OrganizationUpdate",
    "ProjectCreate",
    "ProjectUpdate",
    "RestrictionsWrite",
    "RoleCreate",
    "RoleUpdate",
    "ScheduledAt",
    "SecurityPolicyUpdate",
    "SmsContent",
    "SmsMessageCreate",
    "Tags",
    "ValidityPeriod",
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


Metadata = Mapping[str, str]
Tags = Sequence[str]
ScheduledAt = Union[str, datetime]
ValidityPeriod = int
MessageCreate = Union["SmsMessageCreate", "EmailMessageCreate", "InAppMessageCreate"]
