// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.internal.Decode;
import com.relayos.internal.Operation;
import com.relayos.models.ApiKey;
import com.relayos.models.ApiKeyWithSecret;
import com.relayos.models.AuditCheckpoint;
import com.relayos.models.AuditEvent;
import com.relayos.models.AuditKey;
import com.relayos.models.Event;
import com.relayos.models.EventStream;
import com.relayos.models.EventStreamTicket;
import com.relayos.models.EventType;
import com.relayos.models.Invitation;
import com.relayos.models.InvitationWithToken;
import com.relayos.models.Me;
import com.relayos.models.Member;
import com.relayos.models.Message;
import com.relayos.models.MessageBatch;
import com.relayos.models.OauthClient;
import com.relayos.models.OauthClientWithSecret;
import com.relayos.models.OauthGrant;
import com.relayos.models.Operation_;
import com.relayos.models.Organization;
import com.relayos.models.Project;
import com.relayos.models.ProjectWithKeys;
import com.relayos.models.RateLimitPolicy;
import com.relayos.models.RequestLog;
import com.relayos.models.Role;
import com.relayos.models.ScimToken;
import com.relayos.models.ScimTokenWithSecret;
import com.relayos.models.SecurityPolicyChange;
import com.relayos.models.SsoConnection;
import com.relayos.models.SsoConnectionTest;
import com.relayos.models.TokenIssuer;
import com.relayos.models.WebhookDelivery;
import com.relayos.models.WebhookEndpoint;
import com.relayos.models.WebhookEndpointWithSecret;
import com.relayos.models.WebhookTest;
import com.relayos.models.WebhookTransformationResult;

/** Every operation of the contract: how it is sent, and what decodes its answer. */
final class Operations {
  static final Operation<Message> MESSAGES_LIST =
      new Operation<>("messages.list", "GET", "/v1/messages", Decode.object(Message::of));
  static final Operation<Message> MESSAGES_CREATE =
      new Operation<>("messages.create", "POST", "/v1/messages", Decode.object(Message::of));
  static final Operation<Message> MESSAGES_GET =
      new Operation<>(
          "messages.get", "GET", "/v1/messages/{message_id}", Decode.object(Message::of));
  static final Operation<Message> MESSAGES_CANCEL =
      new Operation<>(
          "messages.cancel",
          "POST",
          "/v1/messages/{message_id}/cancel",
          Decode.object(Message::of));
  static final Operation<Event> MESSAGES_LIST_EVENTS =
      new Operation<>(
          "messages.list_events",
          "GET",
          "/v1/messages/{message_id}/events",
          Decode.object(Event::of));
  static final Operation<MessageBatch> MESSAGE_BATCHES_CREATE =
      new Operation<>(
          "message_batches.create", "POST", "/v1/message_batches", Decode.object(MessageBatch::of));
  static final Operation<MessageBatch> MESSAGE_BATCHES_GET =
      new Operation<>(
          "message_batches.get",
          "GET",
          "/v1/message_batches/{batch_id}",
          Decode.object(MessageBatch::of));
  static final Operation<Event> EVENTS_LIST =
      new Operation<>("events.list", "GET", "/v1/events", Decode.object(Event::of));
  static final Operation<Event> EVENTS_GET =
      new Operation<>("events.get", "GET", "/v1/events/{event_id}", Decode.object(Event::of));
  static final Operation<EventStream> EVENT_STREAM_CONNECT =
      new Operation<>(
          "event_stream.connect", "GET", "/v1/event_stream", Decode.object(EventStream::of));
  static final Operation<EventStreamTicket> EVENT_STREAM_TICKETS_CREATE =
      new Operation<>(
          "event_stream_tickets.create",
          "POST",
          "/v1/event_stream_tickets",
          Decode.object(EventStreamTicket::of));
  static final Operation<EventType> EVENT_TYPES_LIST =
      new Operation<>("event_types.list", "GET", "/v1/event_types", Decode.object(EventType::of));
  static final Operation<EventType> EVENT_TYPES_GET =
      new Operation<>(
          "event_types.get", "GET", "/v1/event_types/{event_type}", Decode.object(EventType::of));
  static final Operation<OauthClient> OAUTH_CLIENTS_LIST =
      new Operation<>(
          "oauth_clients.list", "GET", "/v1/oauth_clients", Decode.object(OauthClient::of));
  static final Operation<OauthClientWithSecret> OAUTH_CLIENTS_CREATE =
      new Operation<>(
          "oauth_clients.create",
          "POST",
          "/v1/oauth_clients",
          Decode.object(OauthClientWithSecret::of));
  static final Operation<OauthClient> OAUTH_CLIENTS_GET =
      new Operation<>(
          "oauth_clients.get",
          "GET",
          "/v1/oauth_clients/{oauth_client_id}",
          Decode.object(OauthClient::of));
  static final Operation<OauthClient> OAUTH_CLIENTS_UPDATE =
      new Operation<>(
          "oauth_clients.update",
          "PATCH",
          "/v1/oauth_clients/{oauth_client_id}",
          Decode.object(OauthClient::of));
  static final Operation<OauthClient> OAUTH_CLIENTS_DELETE =
      new Operation<>(
          "oauth_clients.delete",
          "DELETE",
          "/v1/oauth_clients/{oauth_client_id}",
          Decode.object(OauthClient::of));
  static final Operation<OauthClientWithSecret> OAUTH_CLIENTS_ROTATE_SECRET =
      new Operation<>(
          "oauth_clients.rotate_secret",
          "POST",
          "/v1/oauth_clients/{oauth_client_id}/rotate_secret",
          Decode.object(OauthClientWithSecret::of));
  static final Operation<OauthGrant> OAUTH_GRANTS_LIST =
      new Operation<>(
          "oauth_grants.list", "GET", "/v1/oauth_grants", Decode.object(OauthGrant::of));
  static final Operation<OauthGrant> OAUTH_GRANTS_GET =
      new Operation<>(
          "oauth_grants.get",
          "GET",
          "/v1/oauth_grants/{oauth_grant_id}",
          Decode.object(OauthGrant::of));
  static final Operation<OauthGrant> OAUTH_GRANTS_DELETE =
      new Operation<>(
          "oauth_grants.delete",
          "DELETE",
          "/v1/oauth_grants/{oauth_grant_id}",
          Decode.object(OauthGrant::of));
  static final Operation<TokenIssuer> TOKEN_ISSUERS_LIST =
      new Operation<>(
          "token_issuers.list", "GET", "/v1/token_issuers", Decode.object(TokenIssuer::of));
  static final Operation<TokenIssuer> TOKEN_ISSUERS_CREATE =
      new Operation<>(
          "token_issuers.create", "POST", "/v1/token_issuers", Decode.object(TokenIssuer::of));
  static final Operation<TokenIssuer> TOKEN_ISSUERS_GET =
      new Operation<>(
          "token_issuers.get",
          "GET",
          "/v1/token_issuers/{issuer_id}",
          Decode.object(TokenIssuer::of));
  static final Operation<TokenIssuer> TOKEN_ISSUERS_UPDATE =
      new Operation<>(
          "token_issuers.update",
          "PATCH",
          "/v1/token_issuers/{issuer_id}",
          Decode.object(TokenIssuer::of));
  static final Operation<TokenIssuer> TOKEN_ISSUERS_DELETE =
      new Operation<>(
          "token_issuers.delete",
          "DELETE",
          "/v1/token_issuers/{issuer_id}",
          Decode.object(TokenIssuer::of));
  static final Operation<ApiKey> API_KEYS_LIST =
      new Operation<>("api_keys.list", "GET", "/v1/api_keys", Decode.object(ApiKey::of));
  static final Operation<ApiKeyWithSecret> API_KEYS_CREATE =
      new Operation<>(
          "api_keys.create", "POST", "/v1/api_keys", Decode.object(ApiKeyWithSecret::of));
  static final Operation<ApiKey> API_KEYS_GET =
      new Operation<>(
          "api_keys.get", "GET", "/v1/api_keys/{api_key_id}", Decode.object(ApiKey::of));
  static final Operation<ApiKey> API_KEYS_UPDATE =
      new Operation<>(
          "api_keys.update", "PATCH", "/v1/api_keys/{api_key_id}", Decode.object(ApiKey::of));
  static final Operation<ApiKey> API_KEYS_DELETE =
      new Operation<>(
          "api_keys.delete", "DELETE", "/v1/api_keys/{api_key_id}", Decode.object(ApiKey::of));
  static final Operation<ApiKeyWithSecret> API_KEYS_ROTATE =
      new Operation<>(
          "api_keys.rotate",
          "POST",
          "/v1/api_keys/{api_key_id}/rotate",
          Decode.object(ApiKeyWithSecret::of));
  static final Operation<Organization> ORGANIZATION_GET =
      new Operation<>(
          "organization.get", "GET", "/v1/organization", Decode.object(Organization::of));
  static final Operation<Organization> ORGANIZATION_UPDATE =
      new Operation<>(
          "organization.update", "PATCH", "/v1/organization", Decode.object(Organization::of));
  static final Operation<SecurityPolicyChange> SECURITY_POLICY_GET =
      new Operation<>(
          "security_policy.get",
          "GET",
          "/v1/security_policy",
          Decode.object(SecurityPolicyChange::of));
  static final Operation<SecurityPolicyChange> SECURITY_POLICY_UPDATE =
      new Operation<>(
          "security_policy.update",
          "PATCH",
          "/v1/security_policy",
          Decode.object(SecurityPolicyChange::of));
  static final Operation<Project> PROJECTS_LIST =
      new Operation<>("projects.list", "GET", "/v1/projects", Decode.object(Project::of));
  static final Operation<ProjectWithKeys> PROJECTS_CREATE =
      new Operation<>(
          "projects.create", "POST", "/v1/projects", Decode.object(ProjectWithKeys::of));
  static final Operation<Project> PROJECTS_GET =
      new Operation<>(
          "projects.get", "GET", "/v1/projects/{project_id}", Decode.object(Project::of));
  static final Operation<Project> PROJECTS_UPDATE =
      new Operation<>(
          "projects.update", "PATCH", "/v1/projects/{project_id}", Decode.object(Project::of));
  static final Operation<Member> MEMBERS_LIST =
      new Operation<>("members.list", "GET", "/v1/members", Decode.object(Member::of));
  static final Operation<Member> MEMBERS_GET =
      new Operation<>("members.get", "GET", "/v1/members/{member_id}", Decode.object(Member::of));
  static final Operation<Member> MEMBERS_UPDATE =
      new Operation<>(
          "members.update", "PATCH", "/v1/members/{member_id}", Decode.object(Member::of));
  static final Operation<Member> MEMBERS_DELETE =
      new Operation<>(
          "members.delete", "DELETE", "/v1/members/{member_id}", Decode.object(Member::of));
  static final Operation<Invitation> INVITATIONS_LIST =
      new Operation<>("invitations.list", "GET", "/v1/invitations", Decode.object(Invitation::of));
  static final Operation<InvitationWithToken> INVITATIONS_CREATE =
      new Operation<>(
          "invitations.create", "POST", "/v1/invitations", Decode.object(InvitationWithToken::of));
  static final Operation<Invitation> INVITATIONS_GET =
      new Operation<>(
          "invitations.get",
          "GET",
          "/v1/invitations/{invitation_id}",
          Decode.object(Invitation::of));
  static final Operation<Invitation> INVITATIONS_DELETE =
      new Operation<>(
          "invitations.delete",
          "DELETE",
          "/v1/invitations/{invitation_id}",
          Decode.object(Invitation::of));
  static final Operation<Role> ROLES_LIST =
      new Operation<>("roles.list", "GET", "/v1/roles", Decode.object(Role::of));
  static final Operation<Role> ROLES_CREATE =
      new Operation<>("roles.create", "POST", "/v1/roles", Decode.object(Role::of));
  static final Operation<Role> ROLES_GET =
      new Operation<>("roles.get", "GET", "/v1/roles/{role_id}", Decode.object(Role::of));
  static final Operation<Role> ROLES_UPDATE =
      new Operation<>("roles.update", "PATCH", "/v1/roles/{role_id}", Decode.object(Role::of));
  static final Operation<Role> ROLES_DELETE =
      new Operation<>("roles.delete", "DELETE", "/v1/roles/{role_id}", Decode.object(Role::of));
  static final Operation<RateLimitPolicy> RATE_LIMIT_POLICIES_LIST =
      new Operation<>(
          "rate_limit_policies.list",
          "GET",
          "/v1/rate_limit_policies",
          Decode.object(RateLimitPolicy::of));
  static final Operation<RateLimitPolicy> RATE_LIMIT_POLICIES_CREATE =
      new Operation<>(
          "rate_limit_policies.create",
          "POST",
          "/v1/rate_limit_policies",
          Decode.object(RateLimitPolicy::of));
  static final Operation<RateLimitPolicy> RATE_LIMIT_POLICIES_GET =
      new Operation<>(
          "rate_limit_policies.get",
          "GET",
          "/v1/rate_limit_policies/{policy_id}",
          Decode.object(RateLimitPolicy::of));
  static final Operation<RateLimitPolicy> RATE_LIMIT_POLICIES_UPDATE =
      new Operation<>(
          "rate_limit_policies.update",
          "PATCH",
          "/v1/rate_limit_policies/{policy_id}",
          Decode.object(RateLimitPolicy::of));
  static final Operation<RateLimitPolicy> RATE_LIMIT_POLICIES_DELETE =
      new Operation<>(
          "rate_limit_policies.delete",
          "DELETE",
          "/v1/rate_limit_policies/{policy_id}",
          Decode.object(RateLimitPolicy::of));
  static final Operation<WebhookEndpoint> WEBHOOK_ENDPOINTS_LIST =
      new Operation<>(
          "webhook_endpoints.list",
          "GET",
          "/v1/webhook_endpoints",
          Decode.object(WebhookEndpoint::of));
  static final Operation<WebhookEndpointWithSecret> WEBHOOK_ENDPOINTS_CREATE =
      new Operation<>(
          "webhook_endpoints.create",
          "POST",
          "/v1/webhook_endpoints",
          Decode.object(WebhookEndpointWithSecret::of));
  static final Operation<WebhookEndpoint> WEBHOOK_ENDPOINTS_GET =
      new Operation<>(
          "webhook_endpoints.get",
          "GET",
          "/v1/webhook_endpoints/{endpoint_id}",
          Decode.object(WebhookEndpoint::of));
  static final Operation<WebhookEndpoint> WEBHOOK_ENDPOINTS_UPDATE =
      new Operation<>(
          "webhook_endpoints.update",
          "PATCH",
          "/v1/webhook_endpoints/{endpoint_id}",
          Decode.object(WebhookEndpoint::of));
  static final Operation<WebhookEndpoint> WEBHOOK_ENDPOINTS_DELETE =
      new Operation<>(
          "webhook_endpoints.delete",
          "DELETE",
          "/v1/webhook_endpoints/{endpoint_id}",
          Decode.object(WebhookEndpoint::of));
  static final Operation<WebhookEndpointWithSecret> WEBHOOK_ENDPOINTS_ROTATE_SECRET =
      new Operation<>(
          "webhook_endpoints.rotate_secret",
          "POST",
          "/v1/webhook_endpoints/{endpoint_id}/rotate_secret",
          Decode.object(WebhookEndpointWithSecret::of));
  static final Operation<WebhookTest> WEBHOOK_ENDPOINTS_TEST =
      new Operation<>(
          "webhook_endpoints.test",
          "POST",
          "/v1/webhook_endpoints/{endpoint_id}/test",
          Decode.object(WebhookTest::of));
  static final Operation<Operation_> WEBHOOK_ENDPOINTS_REPLAY =
      new Operation<>(
          "webhook_endpoints.replay",
          "POST",
          "/v1/webhook_endpoints/{endpoint_id}/replay",
          Decode.object(Operation_::of));
  static final Operation<Operation_> WEBHOOK_ENDPOINTS_RECOVER =
      new Operation<>(
          "webhook_endpoints.recover",
          "POST",
          "/v1/webhook_endpoints/{endpoint_id}/recover",
          Decode.object(Operation_::of));
  static final Operation<WebhookEndpoint> WEBHOOK_ENDPOINTS_SET_TRANSFORMATION =
      new Operation<>(
          "webhook_endpoints.set_transformation",
          "PUT",
          "/v1/webhook_endpoints/{endpoint_id}/transformation",
          Decode.object(WebhookEndpoint::of));
  static final Operation<WebhookTransformationResult> WEBHOOK_ENDPOINTS_SIMULATE_TRANSFORMATION =
      new Operation<>(
          "webhook_endpoints.simulate_transformation",
          "POST",
          "/v1/webhook_endpoints/{endpoint_id}/transformation/simulate",
          Decode.object(WebhookTransformationResult::of));
  static final Operation<WebhookDelivery> WEBHOOK_DELIVERIES_LIST =
      new Operation<>(
          "webhook_deliveries.list",
          "GET",
          "/v1/webhook_deliveries",
          Decode.object(WebhookDelivery::of));
  static final Operation<WebhookDelivery> WEBHOOK_DELIVERIES_GET =
      new Operation<>(
          "webhook_deliveries.get",
          "GET",
          "/v1/webhook_deliveries/{delivery_id}",
          Decode.object(WebhookDelivery::of));
  static final Operation<WebhookDelivery> WEBHOOK_DELIVERIES_RETRY =
      new Operation<>(
          "webhook_deliveries.retry",
          "POST",
          "/v1/webhook_deliveries/{delivery_id}/retry",
          Decode.object(WebhookDelivery::of));
  static final Operation<Me> ME_GET =
      new Operation<>("me.get", "GET", "/v1/me", Decode.object(Me::of));
  static final Operation<Operation_> OPERATIONS_GET =
      new Operation<>(
          "operations.get", "GET", "/v1/operations/{operation_id}", Decode.object(Operation_::of));
  static final Operation<AuditEvent> AUDIT_EVENTS_LIST =
      new Operation<>(
          "audit_events.list", "GET", "/v1/audit_events", Decode.object(AuditEvent::of));
  static final Operation<AuditEvent> AUDIT_EVENTS_GET =
      new Operation<>(
          "audit_events.get",
          "GET",
          "/v1/audit_events/{audit_event_id}",
          Decode.object(AuditEvent::of));
  static final Operation<AuditCheckpoint> AUDIT_CHECKPOINTS_LIST =
      new Operation<>(
          "audit_checkpoints.list",
          "GET",
          "/v1/audit_checkpoints",
          Decode.object(AuditCheckpoint::of));
  static final Operation<AuditKey> AUDIT_KEYS_LIST =
      new Operation<>("audit_keys.list", "GET", "/v1/audit_keys", Decode.object(AuditKey::of));
  static final Operation<RequestLog> REQUEST_LOGS_LIST =
      new Operation<>(
          "request_logs.list", "GET", "/v1/request_logs", Decode.object(RequestLog::of));
  static final Operation<RequestLog> REQUEST_LOGS_GET =
      new Operation<>(
          "request_logs.get",
          "GET",
          "/v1/request_logs/{request_id}",
          Decode.object(RequestLog::of));
  static final Operation<SsoConnection> SSO_CONNECTIONS_LIST =
      new Operation<>(
          "sso_connections.list", "GET", "/v1/sso_connections", Decode.object(SsoConnection::of));
  static final Operation<SsoConnection> SSO_CONNECTIONS_CREATE =
      new Operation<>(
          "sso_connections.create",
          "POST",
          "/v1/sso_connections",
          Decode.object(SsoConnection::of));
  static final Operation<SsoConnection> SSO_CONNECTIONS_GET =
      new Operation<>(
          "sso_connections.get",
          "GET",
          "/v1/sso_connections/{connection_id}",
          Decode.object(SsoConnection::of));
  static final Operation<SsoConnection> SSO_CONNECTIONS_UPDATE =
      new Operation<>(
          "sso_connections.update",
          "PATCH",
          "/v1/sso_connections/{connection_id}",
          Decode.object(SsoConnection::of));
  static final Operation<SsoConnection> SSO_CONNECTIONS_DELETE =
      new Operation<>(
          "sso_connections.delete",
          "DELETE",
          "/v1/sso_connections/{connection_id}",
          Decode.object(SsoConnection::of));
  static final Operation<SsoConnectionTest> SSO_CONNECTIONS_TEST =
      new Operation<>(
          "sso_connections.test",
          "POST",
          "/v1/sso_connections/{connection_id}/test",
          Decode.object(SsoConnectionTest::of));
  static final Operation<SsoConnection> SSO_CONNECTIONS_VERIFY_DOMAINS =
      new Operation<>(
          "sso_connections.verify_domains",
          "POST",
          "/v1/sso_connections/{connection_id}/verify_domains",
          Decode.object(SsoConnection::of));
  static final Operation<ScimToken> SCIM_TOKENS_LIST =
      new Operation<>("scim_tokens.list", "GET", "/v1/scim_tokens", Decode.object(ScimToken::of));
  static final Operation<ScimTokenWithSecret> SCIM_TOKENS_CREATE =
      new Operation<>(
          "scim_tokens.create", "POST", "/v1/scim_tokens", Decode.object(ScimTokenWithSecret::of));
  static final Operation<ScimToken> SCIM_TOKENS_DELETE =
      new Operation<>(
          "scim_tokens.delete",
          "DELETE",
          "/v1/scim_tokens/{scim_id}",
          Decode.object(ScimToken::of));

  private Operations() {}
}
