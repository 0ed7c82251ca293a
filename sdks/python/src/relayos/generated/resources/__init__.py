# Written by `npm run generate` from spec/. Do not edit.
"""The resources of both clients."""

from __future__ import annotations

from ..._transport import AsyncTransport, Transport
from .api_keys import ApiKeysResource, AsyncApiKeysResource
from .event_types import AsyncEventTypesResource, EventTypesResource
from .events import AsyncEventsResource, EventsResource
from .invitations import AsyncInvitationsResource, InvitationsResource
from .me import AsyncMeResource, MeResource
from .members import AsyncMembersResource, MembersResource
from .message_batches import AsyncMessageBatchesResource, MessageBatchesResource
from .messages import AsyncMessagesResource, MessagesResource
from .operations import AsyncOperationsResource, OperationsResource
from .organization import AsyncOrganizationResource, OrganizationResource
from .projects import AsyncProjectsResource, ProjectsResource
from .roles import AsyncRolesResource, RolesResource
from .security_policy import AsyncSecurityPolicyResource, SecurityPolicyResource


class Resources:
    """Every resource of the API, one member per tag of the contract."""

    def __init__(self, transport: Transport) -> None:
        self.messages = MessagesResource(transport)
        """Send a message on any channel and follow it to its outcome."""
        self.message_batches = MessageBatchesResource(transport)
        """Up to 500 personalised messages in one request, each accepted or rejected by itself."""
        self.events = EventsResource(transport)
        """The ordered feed of everything that happened in an environment."""
        self.event_types = EventTypesResource(transport)
        """The catalogue of event types, with their JSON Schemas and examples."""
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
        self.me = MeResource(transport)
        """Who the credential is and what it may do."""
        self.operations = OperationsResource(transport)
        """Work that goes on after its request was answered."""


class AsyncResources:
    """Every resource of the API, one member per tag of the contract."""

    def __init__(self, transport: AsyncTransport) -> None:
        self.messages = AsyncMessagesResource(transport)
        """Send a message on any channel and follow it to its outcome."""
        self.message_batches = AsyncMessageBatchesResource(transport)
        """Up to 500 personalised messages in one request, each accepted or rejected by itself."""
        self.events = AsyncEventsResource(transport)
        """The ordered feed of everything that happened in an environment."""
        self.event_types = AsyncEventTypesResource(transport)
        """The catalogue of event types, with their JSON Schemas and examples."""
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
        self.me = AsyncMeResource(transport)
        """Who the credential is and what it may do."""
        self.operations = AsyncOperationsResource(transport)
        """Work that goes on after its request was answered."""
