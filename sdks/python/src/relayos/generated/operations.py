# Written by `npm run generate` from spec/. Do not edit.
"""Every operation of the contract: how it is sent, and what decodes its answer."""

from __future__ import annotations

from .._model import one
from .._request import Operation
from . import models

MESSAGES_LIST: Operation[models.Message] = Operation(
    "messages.list",
    "GET",
    "/v1/messages",
    one(models.Message),
)
MESSAGES_CREATE: Operation[models.Message] = Operation(
    "messages.create",
    "POST",
    "/v1/messages",
    one(models.Message),
)
MESSAGES_GET: Operation[models.Message] = Operation(
    "messages.get",
    "GET",
    "/v1/messages/{message_id}",
    one(models.Message),
)
MESSAGES_CANCEL: Operation[models.Message] = Operation(
    "messages.cancel",
    "POST",
    "/v1/messages/{message_id}/cancel",
    one(models.Message),
)
MESSAGES_LIST_EVENTS: Operation[models.Event] = Operation(
    "messages.list_events",
    "GET",
    "/v1/messages/{message_id}/events",
    models.decode_event,
)
MESSAGE_BATCHES_CREATE: Operation[models.MessageBatch] = Operation(
    "message_batches.create",
    "POST",
    "/v1/message_batches",
    one(models.MessageBatch),
)
MESSAGE_BATCHES_GET: Operation[models.MessageBatch] = Operation(
    "message_batches.get",
    "GET",
    "/v1/message_batches/{batch_id}",
    one(models.MessageBatch),
)
EVENTS_LIST: Operation[models.Event] = Operation(
    "events.list",
    "GET",
    "/v1/events",
    models.decode_event,
)
EVENTS_GET: Operation[models.Event] = Operation(
    "events.get",
    "GET",
    "/v1/events/{event_id}",
    models.decode_event,
)
EVENT_TYPES_LIST: Operation[models.EventType] = Operation(
    "event_types.list",
    "GET",
    "/v1/event_types",
    one(models.EventType),
)
EVENT_TYPES_GET: Operation[models.EventType] = Operation(
    "event_types.get",
    "GET",
    "/v1/event_types/{event_type}",
    one(models.EventType),
)
API_KEYS_LIST: Operation[models.ApiKey] = Operation(
    "api_keys.list",
    "GET",
    "/v1/api_keys",
    one(models.ApiKey),
)
API_KEYS_CREATE: Operation[models.ApiKeyWithSecret] = Operation(
    "api_keys.create",
    "POST",
    "/v1/api_keys",
    one(models.ApiKeyWithSecret),
)
API_KEYS_GET: Operation[models.ApiKey] = Operation(
    "api_keys.get",
    "GET",
    "/v1/api_keys/{api_key_id}",
    one(models.ApiKey),
)
API_KEYS_UPDATE: Operation[models.ApiKey] = Operation(
    "api_keys.update",
    "PATCH",
    "/v1/api_keys/{api_key_id}",
    one(models.ApiKey),
)
API_KEYS_DELETE: Operation[models.ApiKey] = Operation(
    "api_keys.delete",
    "DELETE",
    "/v1/api_keys/{api_key_id}",
    one(models.ApiKey),
)
API_KEYS_ROTATE: Operation[models.ApiKeyWithSecret] = Operation(
    "api_keys.rotate",
    "POST",
    "/v1/api_keys/{api_key_id}/rotate",
    one(models.ApiKeyWithSecret),
)
ORGANIZATION_GET: Operation[models.Organization] = Operation(
    "organization.get",
    "GET",
    "/v1/organization",
    one(models.Organization),
)
ORGANIZATION_UPDATE: Operation[models.Organization] = Operation(
    "organization.update",
    "PATCH",
    "/v1/organization",
    one(models.Organization),
)
SECURITY_POLICY_GET: Operation[models.SecurityPolicyChange] = Operation(
    "security_policy.get",
    "GET",
    "/v1/security_policy",
    one(models.SecurityPolicyChange),
)
SECURITY_POLICY_UPDATE: Operation[models.SecurityPolicyChange] = Operation(
    "security_policy.update",
    "PATCH",
    "/v1/security_policy",
    one(models.SecurityPolicyChange),
)
PROJECTS_LIST: Operation[models.Project] = Operation(
    "projects.list",
    "GET",
    "/v1/projects",
    one(models.Project),
)
PROJECTS_CREATE: Operation[models.ProjectWithKeys] = Operation(
    "projects.create",
    "POST",
    "/v1/projects",
    one(models.ProjectWithKeys),
)
PROJECTS_GET: Operation[models.Project] = Operation(
    "projects.get",
    "GET",
    "/v1/projects/{project_id}",
    one(models.Project),
)
PROJECTS_UPDATE: Operation[models.Project] = Operation(
    "projects.update",
    "PATCH",
    "/v1/projects/{project_id}",
    one(models.Project),
)
MEMBERS_LIST: Operation[models.Member] = Operation(
    "members.list",
    "GET",
    "/v1/members",
    one(models.Member),
)
MEMBERS_GET: Operation[models.Member] = Operation(
    "members.get",
    "GET",
    "/v1/members/{member_id}",
    one(models.Member),
)
MEMBERS_UPDATE: Operation[models.Member] = Operation(
    "members.update",
    "PATCH",
    "/v1/members/{member_id}",
    one(models.Member),
)
MEMBERS_DELETE: Operation[models.Member] = Operation(
    "members.delete",
    "DELETE",
    "/v1/members/{member_id}",
    one(models.Member),
)
INVITATIONS_LIST: Operation[models.Invitation] = Operation(
    "invitations.list",
    "GET",
    "/v1/invitations",
    one(models.Invitation),
)
INVITATIONS_CREATE: Operation[models.InvitationWithToken] = Operation(
    "invitations.create",
    "POST",
    "/v1/invitations",
    one(models.InvitationWithToken),
)
INVITATIONS_GET: Operation[models.Invitation] = Operation(
    "invitations.get",
    "GET",
    "/v1/invitations/{invitation_id}",
    one(models.Invitation),
)
INVITATIONS_DELETE: Operation[models.Invitation] = Operation(
    "invitations.delete",
    "DELETE",
    "/v1/invitations/{invitation_id}",
    one(models.Invitation),
)
ROLES_LIST: Operation[models.Role] = Operation(
    "roles.list",
    "GET",
    "/v1/roles",
    one(models.Role),
)
ROLES_CREATE: Operation[models.Role] = Operation(
    "roles.create",
    "POST",
    "/v1/roles",
    one(models.Role),
)
ROLES_GET: Operation[models.Role] = Operation(
    "roles.get",
    "GET",
    "/v1/roles/{role_id}",
    one(models.Role),
)
ROLES_UPDATE: Operation[models.Role] = Operation(
    "roles.update",
    "PATCH",
    "/v1/roles/{role_id}",
    one(models.Role),
)
ROLES_DELETE: Operation[models.Role] = Operation(
    "roles.delete",
    "DELETE",
    "/v1/roles/{role_id}",
    one(models.Role),
)
ME_GET: Operation[models.Me] = Operation(
    "me.get",
    "GET",
    "/v1/me",
    one(models.Me),
)
OPERATIONS_GET: Operation[models.Operation] = Operation(
    "operations.get",
    "GET",
    "/v1/operations/{operation_id}",
    one(models.Operation),
)
