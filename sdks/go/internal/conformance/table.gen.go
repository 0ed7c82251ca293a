// Written by `npm run generate` from spec/. Do not edit.

package main

import (
	"reflect"

	"relayos.dev/go/relayos"
)

func init() {
	methods["messages.list"] = method{"Messages", "List"}
	methods["messages.create"] = method{"Messages", "Create"}
	methods["messages.get"] = method{"Messages", "Get"}
	methods["messages.cancel"] = method{"Messages", "Cancel"}
	methods["messages.list_events"] = method{"Messages", "ListEvents"}
	methods["message_batches.create"] = method{"MessageBatches", "Create"}
	methods["message_batches.get"] = method{"MessageBatches", "Get"}
	methods["events.list"] = method{"Events", "List"}
	methods["events.get"] = method{"Events", "Get"}
	methods["event_stream.connect"] = method{"EventStream", "Connect"}
	methods["event_stream_tickets.create"] = method{"EventStreamTickets", "Create"}
	methods["event_types.list"] = method{"EventTypes", "List"}
	methods["event_types.get"] = method{"EventTypes", "Get"}
	methods["oauth_clients.list"] = method{"OAuthClients", "List"}
	methods["oauth_clients.create"] = method{"OAuthClients", "Create"}
	methods["oauth_clients.get"] = method{"OAuthClients", "Get"}
	methods["oauth_clients.update"] = method{"OAuthClients", "Update"}
	methods["oauth_clients.delete"] = method{"OAuthClients", "Delete"}
	methods["oauth_clients.rotate_secret"] = method{"OAuthClients", "RotateSecret"}
	methods["oauth_grants.list"] = method{"OAuthGrants", "List"}
	methods["oauth_grants.get"] = method{"OAuthGrants", "Get"}
	methods["oauth_grants.delete"] = method{"OAuthGrants", "Delete"}
	methods["token_issuers.list"] = method{"TokenIssuers", "List"}
	methods["token_issuers.create"] = method{"TokenIssuers", "Create"}
	methods["token_issuers.get"] = method{"TokenIssuers", "Get"}
	methods["token_issuers.update"] = method{"TokenIssuers", "Update"}
	methods["token_issuers.delete"] = method{"TokenIssuers", "Delete"}
	methods["api_keys.list"] = method{"APIKeys", "List"}
	methods["api_keys.create"] = method{"APIKeys", "Create"}
	methods["api_keys.get"] = method{"APIKeys", "Get"}
	methods["api_keys.update"] = method{"APIKeys", "Update"}
	methods["api_keys.delete"] = method{"APIKeys", "Delete"}
	methods["api_keys.rotate"] = method{"APIKeys", "Rotate"}
	methods["organization.get"] = method{"Organization", "Get"}
	methods["organization.update"] = method{"Organization", "Update"}
	methods["security_policy.get"] = method{"SecurityPolicy", "Get"}
	methods["security_policy.update"] = method{"SecurityPolicy", "Update"}
	methods["projects.list"] = method{"Projects", "List"}
	methods["projects.create"] = method{"Projects", "Create"}
	methods["projects.get"] = method{"Projects", "Get"}
	methods["projects.update"] = method{"Projects", "Update"}
	methods["members.list"] = method{"Members", "List"}
	methods["members.get"] = method{"Members", "Get"}
	methods["members.update"] = method{"Members", "Update"}
	methods["members.delete"] = method{"Members", "Delete"}
	methods["invitations.list"] = method{"Invitations", "List"}
	methods["invitations.create"] = method{"Invitations", "Create"}
	methods["invitations.get"] = method{"Invitations", "Get"}
	methods["invitations.delete"] = method{"Invitations", "Delete"}
	methods["roles.list"] = method{"Roles", "List"}
	methods["roles.create"] = method{"Roles", "Create"}
	methods["roles.get"] = method{"Roles", "Get"}
	methods["roles.update"] = method{"Roles", "Update"}
	methods["roles.delete"] = method{"Roles", "Delete"}
	methods["rate_limit_policies.list"] = method{"RateLimitPolicies", "List"}
	methods["rate_limit_policies.create"] = method{"RateLimitPolicies", "Create"}
	methods["rate_limit_policies.get"] = method{"RateLimitPolicies", "Get"}
	methods["rate_limit_policies.update"] = method{"RateLimitPolicies", "Update"}
	methods["rate_limit_policies.delete"] = method{"RateLimitPolicies", "Delete"}
	methods["webhook_endpoints.list"] = method{"WebhookEndpoints", "List"}
	methods["webhook_endpoints.create"] = method{"WebhookEndpoints", "Create"}
	methods["webhook_endpoints.get"] = method{"WebhookEndpoints", "Get"}
	methods["webhook_endpoints.update"] = method{"WebhookEndpoints", "Update"}
	methods["webhook_endpoints.delete"] = method{"WebhookEndpoints", "Delete"}
	methods["webhook_endpoints.rotate_secret"] = method{"WebhookEndpoints", "RotateSecret"}
	methods["webhook_endpoints.test"] = method{"WebhookEndpoints", "Test"}
	methods["webhook_endpoints.replay"] = method{"WebhookEndpoints", "Replay"}
	methods["webhook_endpoints.recover"] = method{"WebhookEndpoints", "Recover"}
	methods["webhook_endpoints.set_transformation"] = method{"WebhookEndpoints", "SetTransformation"}
	methods["webhook_endpoints.simulate_transformation"] = method{"WebhookEndpoints", "SimulateTransformation"}
	methods["webhook_deliveries.list"] = method{"WebhookDeliveries", "List"}
	methods["webhook_deliveries.get"] = method{"WebhookDeliveries", "Get"}
	methods["webhook_deliveries.retry"] = method{"WebhookDeliveries", "Retry"}
	methods["me.get"] = method{"Me", "Get"}
	methods["operations.get"] = method{"Operations", "Get"}
	methods["audit_events.list"] = method{"AuditEvents", "List"}
	methods["audit_events.get"] = method{"AuditEvents", "Get"}
	methods["audit_checkpoints.list"] = method{"AuditCheckpoints", "List"}
	methods["audit_keys.list"] = method{"AuditKeys", "List"}
	methods["request_logs.list"] = method{"RequestLogs", "List"}
	methods["request_logs.get"] = method{"RequestLogs", "Get"}
	methods["sso_connections.list"] = method{"SSOConnections", "List"}
	methods["sso_connections.create"] = method{"SSOConnections", "Create"}
	methods["sso_connections.get"] = method{"SSOConnections", "Get"}
	methods["sso_connections.update"] = method{"SSOConnections", "Update"}
	methods["sso_connections.delete"] = method{"SSOConnections", "Delete"}
	methods["sso_connections.test"] = method{"SSOConnections", "Test"}
	methods["sso_connections.verify_domains"] = method{"SSOConnections", "VerifyDomains"}
	methods["scim_tokens.list"] = method{"SCIMTokens", "List"}
	methods["scim_tokens.create"] = method{"SCIMTokens", "Create"}
	methods["scim_tokens.delete"] = method{"SCIMTokens", "Delete"}
	variant(reflect.TypeFor[relayos.MessageCreateParams](), "channel", "sms", reflect.TypeFor[relayos.SMSMessageCreateParams]())
	variant(reflect.TypeFor[relayos.MessageCreateParams](), "channel", "email", reflect.TypeFor[relayos.EmailMessageCreateParams]())
	variant(reflect.TypeFor[relayos.MessageCreateParams](), "channel", "in_app", reflect.TypeFor[relayos.InAppMessageCreateParams]())
	variant(reflect.TypeFor[relayos.SSOConnectionCreateParams](), "type", "oidc", reflect.TypeFor[relayos.OIDCConnectionCreateParams]())
	variant(reflect.TypeFor[relayos.SSOConnectionCreateParams](), "type", "saml", reflect.TypeFor[relayos.SAMLConnectionCreateParams]())
}
