# Written by `npm run generate` from spec/. Do not edit.
# frozen_string_literal: true

module RelayOS
  # Every operation of the contract: how it is sent, and what decodes its answer.
  # @api private
  module OperationTable
    MESSAGES_LIST = Operation.new("messages.list", "GET", "/v1/messages") { |body| Models::Message.decode(body) }
    MESSAGES_CREATE = Operation.new("messages.create", "POST", "/v1/messages") { |body| Models::Message.decode(body) }
    MESSAGES_GET = Operation.new("messages.get", "GET", "/v1/messages/{message_id}") do |body|
      Models::Message.decode(body)
    end
    MESSAGES_CANCEL = Operation.new("messages.cancel", "POST", "/v1/messages/{message_id}/cancel") do |body|
      Models::Message.decode(body)
    end
    MESSAGES_LIST_EVENTS = Operation.new("messages.list_events", "GET", "/v1/messages/{message_id}/events") do |body|
      Models::Event.decode(body)
    end
    MESSAGE_BATCHES_CREATE = Operation.new("message_batches.create", "POST", "/v1/message_batches") do |body|
      Models::MessageBatch.decode(body)
    end
    MESSAGE_BATCHES_GET = Operation.new("message_batches.get", "GET", "/v1/message_batches/{batch_id}") do |body|
      Models::MessageBatch.decode(body)
    end
    EVENTS_LIST = Operation.new("events.list", "GET", "/v1/events") { |body| Models::Event.decode(body) }
    EVENTS_GET = Operation.new("events.get", "GET", "/v1/events/{event_id}") { |body| Models::Event.decode(body) }
    EVENT_STREAM_CONNECT = Operation.new("event_stream.connect", "GET", "/v1/event_stream") do |body|
      Models::EventStream.decode(body)
    end
    EVENT_STREAM_TICKETS_CREATE = Operation.new(
      "event_stream_tickets.create", "POST", "/v1/event_stream_tickets"
    ) do |body|
      Models::EventStreamTicket.decode(body)
    end
    EVENT_TYPES_LIST = Operation.new("event_types.list", "GET", "/v1/event_types") do |body|
      Models::EventType.decode(body)
    end
    EVENT_TYPES_GET = Operation.new("event_types.get", "GET", "/v1/event_types/{event_type}") do |body|
      Models::EventType.decode(body)
    end
    OAUTH_CLIENTS_LIST = Operation.new("oauth_clients.list", "GET", "/v1/oauth_clients") do |body|
      Models::OauthClient.decode(body)
    end
    OAUTH_CLIENTS_CREATE = Operation.new("oauth_clients.create", "POST", "/v1/oauth_clients") do |body|
      Models::OauthClientWithSecret.decode(body)
    end
    OAUTH_CLIENTS_GET = Operation.new("oauth_clients.get", "GET", "/v1/oauth_clients/{oauth_client_id}") do |body|
      Models::OauthClient.decode(body)
    end
    OAUTH_CLIENTS_UPDATE = Operation.new(
      "oauth_clients.update", "PATCH", "/v1/oauth_clients/{oauth_client_id}"
    ) do |body|
      Models::OauthClient.decode(body)
    end
    OAUTH_CLIENTS_DELETE = Operation.new(
      "oauth_clients.delete", "DELETE", "/v1/oauth_clients/{oauth_client_id}"
    ) do |body|
      Models::OauthClient.decode(body)
    end
    OAUTH_CLIENTS_ROTATE_SECRET = Operation.new(
      "oauth_clients.rotate_secret", "POST", "/v1/oauth_clients/{oauth_client_id}/rotate_secret"
    ) do |body|
      Models::OauthClientWithSecret.decode(body)
    end
    OAUTH_GRANTS_LIST = Operation.new("oauth_grants.list", "GET", "/v1/oauth_grants") do |body|
      Models::OauthGrant.decode(body)
    end
    OAUTH_GRANTS_GET = Operation.new("oauth_grants.get", "GET", "/v1/oauth_grants/{oauth_grant_id}") do |body|
      Models::OauthGrant.decode(body)
    end
    OAUTH_GRANTS_DELETE = Operation.new("oauth_grants.delete", "DELETE", "/v1/oauth_grants/{oauth_grant_id}") do |body|
      Models::OauthGrant.decode(body)
    end
    TOKEN_ISSUERS_LIST = Operation.new("token_issuers.list", "GET", "/v1/token_issuers") do |body|
      Models::TokenIssuer.decode(body)
    end
    TOKEN_ISSUERS_CREATE = Operation.new("token_issuers.create", "POST", "/v1/token_issuers") do |body|
      Models::TokenIssuer.decode(body)
    end
    TOKEN_ISSUERS_GET = Operation.new("token_issuers.get", "GET", "/v1/token_issuers/{issuer_id}") do |body|
      Models::TokenIssuer.decode(body)
    end
    TOKEN_ISSUERS_UPDATE = Operation.new("token_issuers.update", "PATCH", "/v1/token_issuers/{issuer_id}") do |body|
      Models::TokenIssuer.decode(body)
    end
    TOKEN_ISSUERS_DELETE = Operation.new("token_issuers.delete", "DELETE", "/v1/token_issuers/{issuer_id}") do |body|
      Models::TokenIssuer.decode(body)
    end
    API_KEYS_LIST = Operation.new("api_keys.list", "GET", "/v1/api_keys") { |body| Models::ApiKey.decode(body) }
    API_KEYS_CREATE = Operation.new("api_keys.create", "POST", "/v1/api_keys") do |body|
      Models::ApiKeyWithSecret.decode(body)
    end
    API_KEYS_GET = Operation.new("api_keys.get", "GET", "/v1/api_keys/{api_key_id}") do |body|
      Models::ApiKey.decode(body)
    end
    API_KEYS_UPDATE = Operation.new("api_keys.update", "PATCH", "/v1/api_keys/{api_key_id}") do |body|
      Models::ApiKey.decode(body)
    end
    API_KEYS_DELETE = Operation.new("api_keys.delete", "DELETE", "/v1/api_keys/{api_key_id}") do |body|
      Models::ApiKey.decode(body)
    end
    API_KEYS_ROTATE = Operation.new("api_keys.rotate", "POST", "/v1/api_keys/{api_key_id}/rotate") do |body|
      Models::ApiKeyWithSecret.decode(body)
    end
    ORGANIZATION_GET = Operation.new("organization.get", "GET", "/v1/organization") do |body|
      Models::Organization.decode(body)
    end
    ORGANIZATION_UPDATE = Operation.new("organization.update", "PATCH", "/v1/organization") do |body|
      Models::Organization.decode(body)
    end
    SECURITY_POLICY_GET = Operation.new("security_policy.get", "GET", "/v1/security_policy") do |body|
      Models::SecurityPolicyChange.decode(body)
    end
    SECURITY_POLICY_UPDATE = Operation.new("security_policy.update", "PATCH", "/v1/security_policy") do |body|
      Models::SecurityPolicyChange.decode(body)
    end
    PROJECTS_LIST = Operation.new("projects.list", "GET", "/v1/projects") { |body| Models::Project.decode(body) }
    PROJECTS_CREATE = Operation.new("projects.create", "POST", "/v1/projects") do |body|
      Models::ProjectWithKeys.decode(body)
    end
    PROJECTS_GET = Operation.new("projects.get", "GET", "/v1/projects/{project_id}") do |body|
      Models::Project.decode(body)
    end
    PROJECTS_UPDATE = Operation.new("projects.update", "PATCH", "/v1/projects/{project_id}") do |body|
      Models::Project.decode(body)
    end
    MEMBERS_LIST = Operation.new("members.list", "GET", "/v1/members") { |body| Models::Member.decode(body) }
    MEMBERS_GET = Operation.new("members.get", "GET", "/v1/members/{member_id}") { |body| Models::Member.decode(body) }
    MEMBERS_UPDATE = Operation.new("members.update", "PATCH", "/v1/members/{member_id}") do |body|
      Models::Member.decode(body)
    end
    MEMBERS_DELETE = Operation.new("members.delete", "DELETE", "/v1/members/{member_id}") do |body|
      Models::Member.decode(body)
    end
    INVITATIONS_LIST = Operation.new("invitations.list", "GET", "/v1/invitations") do |body|
      Models::Invitation.decode(body)
    end
    INVITATIONS_CREATE = Operation.new("invitations.create", "POST", "/v1/invitations") do |body|
      Models::InvitationWithToken.decode(body)
    end
    INVITATIONS_GET = Operation.new("invitations.get", "GET", "/v1/invitations/{invitation_id}") do |body|
      Models::Invitation.decode(body)
    end
    INVITATIONS_DELETE = Operation.new("invitations.delete", "DELETE", "/v1/invitations/{invitation_id}") do |body|
      Models::Invitation.decode(body)
    end
    ROLES_LIST = Operation.new("roles.list", "GET", "/v1/roles") { |body| Models::Role.decode(body) }
    ROLES_CREATE = Operation.new("roles.create", "POST", "/v1/roles") { |body| Models::Role.decode(body) }
    ROLES_GET = Operation.new("roles.get", "GET", "/v1/roles/{role_id}") { |body| Models::Role.decode(body) }
    ROLES_UPDATE = Operation.new("roles.update", "PATCH", "/v1/roles/{role_id}") { |body| Models::Role.decode(body) }
    ROLES_DELETE = Operation.new("roles.delete", "DELETE", "/v1/roles/{role_id}") { |body| Models::Role.decode(body) }
    RATE_LIMIT_POLICIES_LIST = Operation.new("rate_limit_policies.list", "GET", "/v1/rate_limit_policies") do |body|
      Models::RateLimitPolicy.decode(body)
    end
    RATE_LIMIT_POLICIES_CREATE = Operation.new(
      "rate_limit_policies.create", "POST", "/v1/rate_limit_policies"
    ) do |body|
      Models::RateLimitPolicy.decode(body)
    end
    RATE_LIMIT_POLICIES_GET = Operation.new(
      "rate_limit_policies.get", "GET", "/v1/rate_limit_policies/{policy_id}"
    ) do |body|
      Models::RateLimitPolicy.decode(body)
    end
    RATE_LIMIT_POLICIES_UPDATE = Operation.new(
      "rate_limit_policies.update", "PATCH", "/v1/rate_limit_policies/{policy_id}"
    ) do |body|
      Models::RateLimitPolicy.decode(body)
    end
    RATE_LIMIT_POLICIES_DELETE = Operation.new(
      "rate_limit_policies.delete", "DELETE", "/v1/rate_limit_policies/{policy_id}"
    ) do |body|
      Models::RateLimitPolicy.decode(body)
    end
    WEBHOOK_ENDPOINTS_LIST = Operation.new("webhook_endpoints.list", "GET", "/v1/webhook_endpoints") do |body|
      Models::WebhookEndpoint.decode(body)
    end
    WEBHOOK_ENDPOINTS_CREATE = Operation.new("webhook_endpoints.create", "POST", "/v1/webhook_endpoints") do |body|
      Models::WebhookEndpointWithSecret.decode(body)
    end
    WEBHOOK_ENDPOINTS_GET = Operation.new(
      "webhook_endpoints.get", "GET", "/v1/webhook_endpoints/{endpoint_id}"
    ) do |body|
      Models::WebhookEndpoint.decode(body)
    end
    WEBHOOK_ENDPOINTS_UPDATE = Operation.new(
      "webhook_endpoints.update", "PATCH", "/v1/webhook_endpoints/{endpoint_id}"
    ) do |body|
      Models::WebhookEndpoint.decode(body)
    end
    WEBHOOK_ENDPOINTS_DELETE = Operation.new(
      "webhook_endpoints.delete", "DELETE", "/v1/webhook_endpoints/{endpoint_id}"
    ) do |body|
      Models::WebhookEndpoint.decode(body)
    end
    WEBHOOK_ENDPOINTS_ROTATE_SECRET = Operation.new(
      "webhook_endpoints.rotate_secret", "POST", "/v1/webhook_endpoints/{endpoint_id}/rotate_secret"
    ) do |body|
      Models::WebhookEndpointWithSecret.decode(body)
    end
    WEBHOOK_ENDPOINTS_TEST = Operation.new(
      "webhook_endpoints.test", "POST", "/v1/webhook_endpoints/{endpoint_id}/test"
    ) do |body|
      Models::WebhookTest.decode(body)
    end
    WEBHOOK_ENDPOINTS_REPLAY = Operation.new(
      "webhook_endpoints.replay", "POST", "/v1/webhook_endpoints/{endpoint_id}/replay"
    ) do |body|
      Models::Operation.decode(body)
    end
    WEBHOOK_ENDPOINTS_RECOVER = Operation.new(
      "webhook_endpoints.recover", "POST", "/v1/webhook_endpoints/{endpoint_id}/recover"
    ) do |body|
      Models::Operation.decode(body)
    end
    WEBHOOK_ENDPOINTS_SET_TRANSFORMATION = Operation.new(
      "webhook_endpoints.set_transformation", "PUT", "/v1/webhook_endpoints/{endpoint_id}/transformation"
    ) do |body|
      Models::WebhookEndpoint.decode(body)
    end
    WEBHOOK_ENDPOINTS_SIMULATE_TRANSFORMATION = Operation.new(
      "webhook_endpoints.simulate_transformation", "POST", "/v1/webhook_endpoints/{endpoint_id}/transformation/simulate"
    ) do |body|
      Models::WebhookTransformationResult.decode(body)
    end
    WEBHOOK_DELIVERIES_LIST = Operation.new("webhook_deliveries.list", "GET", "/v1/webhook_deliveries") do |body|
      Models::WebhookDelivery.decode(body)
    end
    WEBHOOK_DELIVERIES_GET = Operation.new(
      "webhook_deliveries.get", "GET", "/v1/webhook_deliveries/{delivery_id}"
    ) do |body|
      Models::WebhookDelivery.decode(body)
    end
    WEBHOOK_DELIVERIES_RETRY = Operation.new(
      "webhook_deliveries.retry", "POST", "/v1/webhook_deliveries/{delivery_id}/retry"
    ) do |body|
      Models::WebhookDelivery.decode(body)
    end
    ME_GET = Operation.new("me.get", "GET", "/v1/me") { |body| Models::Me.decode(body) }
    OPERATIONS_GET = Operation.new("operations.get", "GET", "/v1/operations/{operation_id}") do |body|
      Models::Operation.decode(body)
    end
    AUDIT_EVENTS_LIST = Operation.new("audit_events.list", "GET", "/v1/audit_events") do |body|
      Models::AuditEvent.decode(body)
    end
    AUDIT_EVENTS_GET = Operation.new("audit_events.get", "GET", "/v1/audit_events/{audit_event_id}") do |body|
      Models::AuditEvent.decode(body)
    end
    AUDIT_CHECKPOINTS_LIST = Operation.new("audit_checkpoints.list", "GET", "/v1/audit_checkpoints") do |body|
      Models::AuditCheckpoint.decode(body)
    end
    AUDIT_KEYS_LIST = Operation.new("audit_keys.list", "GET", "/v1/audit_keys") { |body| Models::AuditKey.decode(body) }
    REQUEST_LOGS_LIST = Operation.new("request_logs.list", "GET", "/v1/request_logs") do |body|
      Models::RequestLog.decode(body)
    end
    REQUEST_LOGS_GET = Operation.new("request_logs.get", "GET", "/v1/request_logs/{request_id}") do |body|
      Models::RequestLog.decode(body)
    end
    SSO_CONNECTIONS_LIST = Operation.new("sso_connections.list", "GET", "/v1/sso_connections") do |body|
      Models::SsoConnection.decode(body)
    end
    SSO_CONNECTIONS_CREATE = Operation.new("sso_connections.create", "POST", "/v1/sso_connections") do |body|
      Models::SsoConnection.decode(body)
    end
    SSO_CONNECTIONS_GET = Operation.new("sso_connections.get", "GET", "/v1/sso_connections/{connection_id}") do |body|
      Models::SsoConnection.decode(body)
    end
    SSO_CONNECTIONS_UPDATE = Operation.new(
      "sso_connections.update", "PATCH", "/v1/sso_connections/{connection_id}"
    ) do |body|
      Models::SsoConnection.decode(body)
    end
    SSO_CONNECTIONS_DELETE = Operation.new(
      "sso_connections.delete", "DELETE", "/v1/sso_connections/{connection_id}"
    ) do |body|
      Models::SsoConnection.decode(body)
    end
    SSO_CONNECTIONS_TEST = Operation.new(
      "sso_connections.test", "POST", "/v1/sso_connections/{connection_id}/test"
    ) do |body|
      Models::SsoConnectionTest.decode(body)
    end
    SSO_CONNECTIONS_VERIFY_DOMAINS = Operation.new(
      "sso_connections.verify_domains", "POST", "/v1/sso_connections/{connection_id}/verify_domains"
    ) do |body|
      Models::SsoConnection.decode(body)
    end
    SCIM_TOKENS_LIST = Operation.new("scim_tokens.list", "GET", "/v1/scim_tokens") do |body|
      Models::ScimToken.decode(body)
    end
    SCIM_TOKENS_CREATE = Operation.new("scim_tokens.create", "POST", "/v1/scim_tokens") do |body|
      Models::ScimTokenWithSecret.decode(body)
    end
    SCIM_TOKENS_DELETE = Operation.new("scim_tokens.delete", "DELETE", "/v1/scim_tokens/{scim_id}") do |body|
      Models::ScimToken.decode(body)
    end
  end
end
