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
EVENT_STREAM_CONNECT: Operation[models.EventStream] = Operation(
    "event_stream.connect",
    "GET",
    "/v1/event_stream",
    one(models.EventStream),
)
EVENT_STREAM_TICKETS_CREATE: Operation[models.EventStreamTicket] = Operation(
    "event_stream_tickets.create",
    "POST",
    "/v1/event_stream_tickets",
    one(models.EventStreamTicket),
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
OAUTH_CLIENTS_LIST: Operation[models.OauthClient] = Operation(
    "oauth_clients.list",
    "GET",
    "/v1/oauth_clients",
    one(models.OauthClient),
)
OAUTH_CLIENTS_CREATE: Operation[models.OauthClientWithSecret] = Operation(
    "oauth_clients.create",
    "POST",
    "/v1/oauth_clients",
    one(models.OauthClientWithSecret),
)
OAUTH_CLIENTS_GET: Operation[models.OauthClient] = Operation(
    "oauth_clients.get",
    "GET",
    "/v1/oauth_clients/{oauth_client_id}",
    one(models.OauthClient),
)
OAUTH_CLIENTS_UPDATE: Operation[models.OauthClient] = Operation(
    "oauth_clients.update",
    "PATCH",
    "/v1/oauth_clients/{oauth_client_id}",
    one(models.OauthClient),
)
OAUTH_CLIENTS_DELETE: Operation[models.OauthClient] = Operation(
    "oauth_clients.delete",
    "DELETE",
    "/v1/oauth_clients/{oauth_client_id}",
    one(models.OauthClient),
)
OAUTH_CLIENTS_ROTATE_SECRET: Operation[models.OauthClientWithSecret] = Operation(
    "oauth_clients.rotate_secret",
    "POST",
    "/v1/oauth_clients/{oauth_client_id}/rotate_secret",
    one(models.OauthClientWithSecret),
)
OAUTH_GRANTS_LIST: Operation[models.OauthGrant] = Operation(
    "oauth_grants.list",
    "GET",
    "/v1/oauth_grants",
    one(models.OauthGrant),
)
OAUTH_GRANTS_GET: Operation[models.OauthGrant] = Operation(
    "oauth_grants.get",
    "GET",
    "/v1/oauth_grants/{oauth_grant_id}",
    one(models.OauthGrant),
)
OAUTH_GRANTS_DELETE: Operation[models.OauthGrant] = Operation(
    "oauth_grants.delete",
    "DELETE",
    "/v1/oauth_grants/{oauth_grant_id}",
    one(models.OauthGrant),
)
TOKEN_ISSUERS_LIST: Operation[models.TokenIssuer] = Operation(
    "token_issuers.list",
    "GET",
    "/v1/token_issuers",
    one(models.TokenIssuer),
)
TOKEN_ISSUERS_CREATE: Operation[models.TokenIssuer] = Operation(
    "token_issuers.create",
    "POST",
    "/v1/token_issuers",
    one(models.TokenIssuer),
)
TOKEN_ISSUERS_GET: Operation[models.TokenIssuer] = Operation(
    "token_issuers.get",
    "GET",
    "/v1/token_issuers/{issuer_id}",
    one(models.TokenIssuer),
)
TOKEN_ISSUERS_UPDATE: Operation[models.TokenIssuer] = Operation(
    "token_issuers.update",
    "PATCH",
    "/v1/token_issuers/{issuer_id}",
    one(models.TokenIssuer),
)
TOKEN_ISSUERS_DELETE: Operation[models.TokenIssuer] = Operation(
    "token_issuers.delete",
    "DELETE",
    "/v1/token_issuers/{issuer_id}",
    one(models.TokenIssuer),
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
RATE_LIMIT_POLICIES_LIST: Operation[models.RateLimitPolicy] = Operation(
    "rate_limit_policies.list",
    "GET",
    "/v1/rate_limit_policies",
    one(models.RateLimitPolicy),
)
RATE_LIMIT_POLICIES_CREATE: Operation[models.RateLimitPolicy] = Operation(
    "rate_limit_policies.create",
    "POST",
    "/v1/rate_limit_policies",
    one(models.RateLimitPolicy),
)
RATE_LIMIT_POLICIES_GET: Operation[models.RateLimitPolicy] = Operation(
    "rate_limit_policies.get",
    "GET",
    "/v1/rate_limit_policies/{policy_id}",
    one(models.RateLimitPolicy),
)
RATE_LIMIT_POLICIES_UPDATE: Operation[models.RateLimitPolicy] = Operation(
    "rate_limit_policies.update",
    "PATCH",
    "/v1/rate_limit_policies/{policy_id}",
    one(models.RateLimitPolicy),
)
RATE_LIMIT_POLICIES_DELETE: Operation[models.RateLimitPolicy] = Operation(
    "rate_limit_policies.delete",
    "DELETE",
    "/v1/rate_limit_policies/{policy_id}",
    one(models.RateLimitPolicy),
)
WEBHOOK_ENDPOINTS_LIST: Operation[models.WebhookEndpoint] = Operation(
    "webhook_endpoints.list",
    "GET",
    "/v1/webhook_endpoints",
    one(models.WebhookEndpoint),
)
WEBHOOK_ENDPOINTS_CREATE: Operation[models.WebhookEndpointWithSecret] = Operation(
    "webhook_endpoints.create",
    "POST",
    "/v1/webhook_endpoints",
    one(models.WebhookEndpointWithSecret),
)
WEBHOOK_ENDPOINTS_GET: Operation[models.WebhookEndpoint] = Operation(
    "webhook_endpoints.get",
    "GET",
    "/v1/webhook_endpoints/{endpoint_id}",
    one(models.WebhookEndpoint),
)
WEBHOOK_ENDPOINTS_UPDATE: Operation[models.WebhookEndpoint] = Operation(
    "webhook_endpoints.update",
    "PATCH",
    "/v1/webhook_endpoints/{endpoint_id}",
    one(models.WebhookEndpoint),
)
WEBHOOK_ENDPOINTS_DELETE: Operation[models.WebhookEndpoint] = Operation(
    "webhook_endpoints.delete",
    "DELETE",
    "/v1/webhook_endpoints/{endpoint_id}",
    one(models.WebhookEndpoint),
)
WEBHOOK_ENDPOINTS_ROTATE_SECRET: Operation[models.WebhookEndpointWithSecret] = Operation(
    "webhook_endpoints.rotate_secret",
    "POST",
    "/v1/webhook_endpoints/{endpoint_id}/rotate_secret",
    one(models.WebhookEndpointWithSecret),
)
WEBHOOK_ENDPOINTS_TEST: Operation[models.WebhookTest] = Operation(
    "webhook_endpoints.test",
    "POST",
    "/v1/webhook_endpoints/{endpoint_id}/test",
    one(models.WebhookTest),
)
WEBHOOK_ENDPOINTS_REPLAY: Operation[models.Operation] = Operation(
    "webhook_endpoints.replay",
    "POST",
    "/v1/webhook_endpoints/{endpoint_id}/replay",
    one(models.Operation),
)
WEBHOOK_ENDPOINTS_RECOVER: Operation[models.Operation] = Operation(
    "webhook_endpoints.recover",
    "POST",
    "/v1/webhook_endpoints/{endpoint_id}/recover",
    one(models.Operation),
)
WEBHOOK_ENDPOINTS_SET_TRANSFORMATION: Operation[models.WebhookEndpoint] = Operation(
    "webhook_endpoints.set_transformation",
    "PUT",
    "/v1/webhook_endpoints/{endpoint_id}/transformation",
    one(models.WebhookEndpoint),
)
WEBHOOK_ENDPOINTS_SIMULATE_TRANSFORMATION: Operation[models.WebhookTransformationResult] = Operation(
    "webhook_endpoints.simulate_transformation",
    "POST",
    "/v1/webhook_endpoints/{endpoint_id}/transformation/simulate",
    one(models.WebhookTransformationResult),
)
WEBHOOK_DELIVERIES_LIST: Operation[models.WebhookDelivery] = Operation(
    "webhook_deliveries.list",
    "GET",
    "/v1/webhook_deliveries",
    one(models.WebhookDelivery),
)
WEBHOOK_DELIVERIES_GET: Operation[models.WebhookDelivery] = Operation(
    "webhook_deliveries.get",
    "GET",
    "/v1/webhook_deliveries/{delivery_id}",
    one(models.WebhookDelivery),
)
WEBHOOK_DELIVERIES_RETRY: Operation[models.WebhookDelivery] = Operation(
    "webhook_deliveries.retry",
    "POST",
    "/v1/webhook_deliveries/{delivery_id}/retry",
    one(models.WebhookDelivery),
)
WEBHOOK_INSPECTORS_LIST: Operation[models.WebhookInspector] = Operation(
    "webhook_inspectors.list",
    "GET",
    "/v1/webhook_inspectors",
    one(models.WebhookInspector),
)
WEBHOOK_INSPECTORS_CREATE: Operation[models.WebhookInspector] = Operation(
    "webhook_inspectors.create",
    "POST",
    "/v1/webhook_inspectors",
    one(models.WebhookInspector),
)
WEBHOOK_INSPECTORS_GET: Operation[models.WebhookInspector] = Operation(
    "webhook_inspectors.get",
    "GET",
    "/v1/webhook_inspectors/{inspector_id}",
    one(models.WebhookInspector),
)
WEBHOOK_INSPECTORS_UPDATE: Operation[models.WebhookInspector] = Operation(
    "webhook_inspectors.update",
    "PATCH",
    "/v1/webhook_inspectors/{inspector_id}",
    one(models.WebhookInspector),
)
WEBHOOK_INSPECTORS_DELETE: Operation[models.WebhookInspector] = Operation(
    "webhook_inspectors.delete",
    "DELETE",
    "/v1/webhook_inspectors/{inspector_id}",
    one(models.WebhookInspector),
)
WEBHOOK_INSPECTIONS_LIST: Operation[models.WebhookInspection] = Operation(
    "webhook_inspections.list",
    "GET",
    "/v1/webhook_inspections",
    one(models.WebhookInspection),
)
WEBHOOK_INSPECTIONS_GET: Operation[models.WebhookInspection] = Operation(
    "webhook_inspections.get",
    "GET",
    "/v1/webhook_inspections/{inspection_id}",
    one(models.WebhookInspection),
)
EVENT_SINKS_LIST: Operation[models.EventSink] = Operation(
    "event_sinks.list",
    "GET",
    "/v1/event_sinks",
    one(models.EventSink),
)
EVENT_SINKS_CREATE: Operation[models.EventSink] = Operation(
    "event_sinks.create",
    "POST",
    "/v1/event_sinks",
    one(models.EventSink),
)
EVENT_SINKS_GET: Operation[models.EventSink] = Operation(
    "event_sinks.get",
    "GET",
    "/v1/event_sinks/{sink_id}",
    one(models.EventSink),
)
EVENT_SINKS_UPDATE: Operation[models.EventSink] = Operation(
    "event_sinks.update",
    "PATCH",
    "/v1/event_sinks/{sink_id}",
    one(models.EventSink),
)
EVENT_SINKS_DELETE: Operation[models.EventSink] = Operation(
    "event_sinks.delete",
    "DELETE",
    "/v1/event_sinks/{sink_id}",
    one(models.EventSink),
)
EVENT_SINKS_TEST: Operation[models.EventSinkTest] = Operation(
    "event_sinks.test",
    "POST",
    "/v1/event_sinks/{sink_id}/test",
    one(models.EventSinkTest),
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
AUDIT_EVENTS_LIST: Operation[models.AuditEvent] = Operation(
    "audit_events.list",
    "GET",
    "/v1/audit_events",
    one(models.AuditEvent),
)
AUDIT_EVENTS_GET: Operation[models.AuditEvent] = Operation(
    "audit_events.get",
    "GET",
    "/v1/audit_events/{audit_event_id}",
    one(models.AuditEvent),
)
AUDIT_CHECKPOINTS_LIST: Operation[models.AuditCheckpoint] = Operation(
    "audit_checkpoints.list",
    "GET",
    "/v1/audit_checkpoints",
    one(models.AuditCheckpoint),
)
AUDIT_KEYS_LIST: Operation[models.AuditKey] = Operation(
    "audit_keys.list",
    "GET",
    "/v1/audit_keys",
    one(models.AuditKey),
)
REQUEST_LOGS_LIST: Operation[models.RequestLog] = Operation(
    "request_logs.list",
    "GET",
    "/v1/request_logs",
    one(models.RequestLog),
)
REQUEST_LOGS_GET: Operation[models.RequestLog] = Operation(
    "request_logs.get",
    "GET",
    "/v1/request_logs/{request_id}",
    one(models.RequestLog),
)
SSO_CONNECTIONS_LIST: Operation[models.SsoConnection] = Operation(
    "sso_connections.list",
    "GET",
    "/v1/sso_connections",
    one(models.SsoConnection),
)
SSO_CONNECTIONS_CREATE: Operation[models.SsoConnection] = Operation(
    "sso_connections.create",
    "POST",
    "/v1/sso_connections",
    one(models.SsoConnection),
)
SSO_CONNECTIONS_GET: Operation[models.SsoConnection] = Operation(
    "sso_connections.get",
    "GET",
    "/v1/sso_connections/{connection_id}",
    one(models.SsoConnection),
)
SSO_CONNECTIONS_UPDATE: Operation[models.SsoConnection] = Operation(
    "sso_connections.update",
    "PATCH",
    "/v1/sso_connections/{connection_id}",
    one(models.SsoConnection),
)
SSO_CONNECTIONS_DELETE: Operation[models.SsoConnection] = Operation(
    "sso_connections.delete",
    "DELETE",
    "/v1/sso_connections/{connection_id}",
    one(models.SsoConnection),
)
SSO_CONNECTIONS_TEST: Operation[models.SsoConnectionTest] = Operation(
    "sso_connections.test",
    "POST",
    "/v1/sso_connections/{connection_id}/test",
    one(models.SsoConnectionTest),
)
SSO_CONNECTIONS_VERIFY_DOMAINS: Operation[models.SsoConnection] = Operation(
    "sso_connections.verify_domains",
    "POST",
    "/v1/sso_connections/{connection_id}/verify_domains",
    one(models.SsoConnection),
)
SCIM_TOKENS_LIST: Operation[models.ScimToken] = Operation(
    "scim_tokens.list",
    "GET",
    "/v1/scim_tokens",
    one(models.ScimToken),
)
SCIM_TOKENS_CREATE: Operation[models.ScimTokenWithSecret] = Operation(
    "scim_tokens.create",
    "POST",
    "/v1/scim_tokens",
    one(models.ScimTokenWithSecret),
)
SCIM_TOKENS_DELETE: Operation[models.ScimToken] = Operation(
    "scim_tokens.delete",
    "DELETE",
    "/v1/scim_tokens/{scim_id}",
    one(models.ScimToken),
)
