# Written by `npm run generate` from spec/. Do not edit.
"""The resources of both clients."""

from __future__ import annotations

from ..._transport import AsyncTransport, Transport
from .api_keys import ApiKeysResource, AsyncApiKeysResource
from .audit_checkpoints import AsyncAuditCheckpointsResource, AuditCheckpointsResource
from .audit_events import AsyncAuditEventsResource, AuditEventsResource
from .audit_keys import AsyncAuditKeysResource, AuditKeysResource
from .event_sinks import AsyncEventSinksResource, EventSinksResource
from .event_stream import AsyncEventStreamResource, EventStreamResource
from .event_stream_tickets import AsyncEventStreamTicketsResource, EventStreamTicketsResource
from .event_types import AsyncEventTypesResource, EventTypesResource
from .events import AsyncEventsResource, EventsResource
from .invitations import AsyncInvitationsResource, InvitationsResource
from .me import AsyncMeResource, MeResource
from .members import AsyncMembersResource, MembersResource
from .message_batches import AsyncMessageBatchesResource, MessageBatchesResource
from .messages import AsyncMessagesResource, MessagesResource
from .oauth_clients import AsyncOauthClientsResource, OauthClientsResource
from .oauth_grants import AsyncOauthGrantsResource, OauthGrantsResource
from .operations import AsyncOperationsResource, OperationsResource
from .organization import AsyncOrganizationResource, OrganizationResource
from .projects import AsyncProjectsResource, ProjectsResource
from .rate_limit_policies import AsyncRateLimitPoliciesResource, RateLimitPoliciesResource
from .request_logs import AsyncRequestLogsResource, RequestLogsResource
from .roles import AsyncRolesResource, RolesResource
from .scim_tokens import AsyncScimTokensResource, ScimTokensResource
from .security_policy import AsyncSecurityPolicyResource, SecurityPolicyResource
from .sso_connections import AsyncSsoConnectionsResource, SsoConnectionsResource
from .token_issuers import AsyncTokenIssuersResource, TokenIssuersResource
from .webhook_deliveries import AsyncWebhookDeliveriesResource, WebhookDeliveriesResource
from .webhook_endpoints import AsyncWebhookEndpointsResource, WebhookEndpointsResource
from .webhook_inspections import AsyncWebhookInspectionsResource, WebhookInspectionsResource
from .webhook_inspectors import AsyncWebhookInspectorsResource, WebhookInspectorsResource


class Resources:
    """Every resource of the API, one member per tag of the contract."""

    def __init__(self, transport: Transport) -> None:
        self.messages = MessagesResource(transport)
        """Send a message on any channel and follow it to its outcome."""
        self.message_batches = MessageBatchesResource(transport)
        """Up to 500 personalised messages in one request, each accepted or rejected by itself."""
        self.events = EventsResource(transport)
        """The ordered feed of everything that happened in an environment."""
        self.event_stream = EventStreamResource(transport)
        """Events as they happen, over a WebSocket or Server-Sent Events."""
        self.event_stream_tickets = EventStreamTicketsResource(transport)
        """One-use tickets that let a browser open the event stream."""
        self.event_types = EventTypesResource(transport)
        """The catalogue of event types, with their JSON Schemas and examples."""
        self.oauth_clients = OauthClientsResource(transport)
        """Apps that get tokens from the OAuth 2.1 server."""
        self.oauth_grants = OauthGrantsResource(transport)
        """What members let apps do."""
        self.token_issuers = TokenIssuersResource(transport)
        """Issuers elsewhere whose tokens are taken."""
        self.api_keys = ApiKeysResource(transport)
        """Credentials of an environment, narrowed by scopes, address ranges and restrictions."""
        self.organization = OrganizationResource(transport)
        """The organization that the credential belongs to."""
        self.security_policy = SecurityPolicyResource(transport)
        """What the organization asks of its people and credentials."""
        self.projects = ProjectsResource(transport)
        """Projects and their environments, `sandbox` and `live`."""
        self.members = MembersResource(transport)
        """The people of the organization and their roles."""
        self.invitations = InvitationsResource(transport)
        """People who were asked to join."""
        self.roles = RolesResource(transport)
        """Built-in roles, and custom ones made of scopes."""
        self.rate_limit_policies = RateLimitPoliciesResource(transport)
        """How much of the API who may use, set by the organization beside the built-in limit."""
        self.webhook_endpoints = WebhookEndpointsResource(transport)
        """Where events are sent, signed, and how."""
        self.webhook_deliveries = WebhookDeliveriesResource(transport)
        """The log of what was sent to webhook endpoints and what came back."""
        self.webhook_inspectors = WebhookInspectorsResource(transport)
        """Receivers on this server for trying out webhooks in the sandbox."""
        self.webhook_inspections = WebhookInspectionsResource(transport)
        """What came to webhook inspectors, and whether it is signed well."""
        self.event_sinks = EventSinksResource(transport)
        """The feed, passed on to systems of yours in order."""
        self.me = MeResource(transport)
        """Who the credential is and what it may do."""
        self.operations = OperationsResource(transport)
        """Work that goes on after its request was answered."""
        self.audit_events = AuditEventsResource(transport)
        """Who did what, in a chain of hashes that can be verified without this server."""
        self.audit_checkpoints = AuditCheckpointsResource(transport)
        """Signed statements of how far the audit log has come."""
        self.audit_keys = AuditKeysResource(transport)
        """Public keys for verifying checkpoints."""
        self.request_logs = RequestLogsResource(transport)
        """Requests of an environment and how they were answered."""
        self.sso_connections = SsoConnectionsResource(transport)
        """Sign in through the identity provider of the organization, by OpenID Connect or SAML 2.0."""
        self.scim_tokens = ScimTokensResource(transport)
        """Let a directory create, change and remove members by SCIM 2.0."""


class AsyncResources:
    """Every resource of the API, one member per tag of the contract."""

    def __init__(self, transport: AsyncTransport) -> None:
        self.messages = AsyncMessagesResource(transport)
        """Send a message on any channel and follow it to its outcome."""
        self.message_batches = AsyncMessageBatchesResource(transport)
        """Up to 500 personalised messages in one request, each accepted or rejected by itself."""
        self.events = AsyncEventsResource(transport)
        """The ordered feed of everything that happened in an environment."""
        self.event_stream = AsyncEventStreamResource(transport)
        """Events as they happen, over a WebSocket or Server-Sent Events."""
        self.event_stream_tickets = AsyncEventStreamTicketsResource(transport)
        """One-use tickets that let a browser open the event stream."""
        self.event_types = AsyncEventTypesResource(transport)
        """The catalogue of event types, with their JSON Schemas and examples."""
        self.oauth_clients = AsyncOauthClientsResource(transport)
        """Apps that get tokens from the OAuth 2.1 server."""
        self.oauth_grants = AsyncOauthGrantsResource(transport)
        """What members let apps do."""
        self.token_issuers = AsyncTokenIssuersResource(transport)
        """Issuers elsewhere whose tokens are taken."""
        self.api_keys = AsyncApiKeysResource(transport)
        """Credentials of an environment, narrowed by scopes, address ranges and restrictions."""
        self.organization = AsyncOrganizationResource(transport)
        """The organization that the credential belongs to."""
        self.security_policy = AsyncSecurityPolicyResource(transport)
        """What the organization asks of its people and credentials."""
        self.projects = AsyncProjectsResource(transport)
        """Projects and their environments, `sandbox` and `live`."""
        self.members = AsyncMembersResource(transport)
        """The people of the organization and their roles."""
        self.invitations = AsyncInvitationsResource(transport)
        """People who were asked to join."""
        self.roles = AsyncRolesResource(transport)
        """Built-in roles, and custom ones made of scopes."""
        self.rate_limit_policies = AsyncRateLimitPoliciesResource(transport)
        """How much of the API who may use, set by the organization beside the built-in limit."""
        self.webhook_endpoints = AsyncWebhookEndpointsResource(transport)
        """Where events are sent, signed, and how."""
        self.webhook_deliveries = AsyncWebhookDeliveriesResource(transport)
        """The log of what was sent to webhook endpoints and what came back."""
        self.webhook_inspectors = AsyncWebhookInspectorsResource(transport)
        """Receivers on this server for trying out webhooks in the sandbox."""
        self.webhook_inspections = AsyncWebhookInspectionsResource(transport)
        """What came to webhook inspectors, and whether it is signed well."""
        self.event_sinks = AsyncEventSinksResource(transport)
        """The feed, passed on to systems of yours in order."""
        self.me = AsyncMeResource(transport)
        """Who the credential is and what it may do."""
        self.operations = AsyncOperationsResource(transport)
        """Work that goes on after its request was answered."""
        self.audit_events = AsyncAuditEventsResource(transport)
        """Who did what, in a chain of hashes that can be verified without this server."""
        self.audit_checkpoints = AsyncAuditCheckpointsResource(transport)
        """Signed statements of how far the audit log has come."""
        self.audit_keys = AsyncAuditKeysResource(transport)
        """Public keys for verifying checkpoints."""
        self.request_logs = AsyncRequestLogsResource(transport)
        """Requests of an environment and how they were answered."""
        self.sso_connections = AsyncSsoConnectionsResource(transport)
        """Sign in through the identity provider of the organization, by OpenID Connect or SAML 2.0."""
        self.scim_tokens = AsyncScimTokensResource(transport)
        """Let a directory create, change and remove members by SCIM 2.0."""
