// Written by `npm run generate` from spec/. Do not edit.

export type OperationRow = {
  readonly id: OperationId
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly scopes: readonly Scope[] // all are needed; none: any valid credential
  readonly restrictable: boolean // keeps to a credential's restrictions; the others are refused to one that has any
  readonly cost: number // units of the rate limit
  readonly body: 'none' | 'optional' | 'required'
  readonly status: number // of success
  readonly idempotent: boolean // takes an Idempotency-Key
  readonly location: string | null // where what was created is read
  readonly emits: readonly string[]
  readonly secret: boolean // its answer shows a secret, this once
}

export type OperationId = 
  | 'messages.list'
  | 'messages.create'
  | 'messages.get'
  | 'messages.cancel'
  | 'messages.list_events'
  | 'message_batches.create'
  | 'message_batches.get'
  | 'events.list'
  | 'events.get'
  | 'event_stream.connect'
  | 'event_stream_tickets.create'
  | 'event_types.list'
  | 'event_types.get'
  | 'oauth_clients.list'
  | 'oauth_clients.create'
  | 'oauth_clients.get'
  | 'oauth_clients.update'
  | 'oauth_clients.delete'
  | 'oauth_clients.rotate_secret'
  | 'oauth_grants.list'
  | 'oauth_grants.get'
  | 'oauth_grants.delete'
  | 'token_issuers.list'
  | 'token_issuers.create'
  | 'token_issuers.get'
  | 'token_issuers.update'
  | 'token_issuers.delete'
  | 'api_keys.list'
  | 'api_keys.create'
  | 'api_keys.get'
  | 'api_keys.update'
  | 'api_keys.delete'
  | 'api_keys.rotate'
  | 'organization.get'
  | 'organization.update'
  | 'security_policy.get'
  | 'security_policy.update'
  | 'projects.list'
  | 'projects.create'
  | 'projects.get'
  | 'projects.update'
  | 'members.list'
  | 'members.get'
  | 'members.update'
  | 'members.delete'
  | 'invitations.list'
  | 'invitations.create'
  | 'invitations.get'
  | 'invitations.delete'
  | 'roles.list'
  | 'roles.create'
  | 'roles.get'
  | 'roles.update'
  | 'roles.delete'
  | 'rate_limit_policies.list'
  | 'rate_limit_policies.create'
  | 'rate_limit_policies.get'
  | 'rate_limit_policies.update'
  | 'rate_limit_policies.delete'
  | 'webhook_endpoints.list'
  | 'webhook_endpoints.create'
  | 'webhook_endpoints.get'
  | 'webhook_endpoints.update'
  | 'webhook_endpoints.delete'
  | 'webhook_endpoints.rotate_secret'
  | 'webhook_endpoints.test'
  | 'webhook_endpoints.replay'
  | 'webhook_endpoints.recover'
  | 'webhook_endpoints.set_transformation'
  | 'webhook_endpoints.simulate_transformation'
  | 'webhook_deliveries.list'
  | 'webhook_deliveries.get'
  | 'webhook_deliveries.retry'
  | 'me.get'
  | 'operations.get'
  | 'audit_events.list'
  | 'audit_events.get'
  | 'audit_checkpoints.list'
  | 'audit_keys.list'
  | 'request_logs.list'
  | 'request_logs.get'
  | 'sso_connections.list'
  | 'sso_connections.create'
  | 'sso_connections.get'
  | 'sso_connections.update'
  | 'sso_connections.delete'
  | 'sso_connections.test'
  | 'sso_connections.verify_domains'
  | 'scim_tokens.list'
  | 'scim_tokens.create'
  | 'scim_tokens.delete'

export type Scope = 
  | 'messages:read'
  | 'messages:write'
  | 'events:read'
  | 'webhooks:read'
  | 'webhooks:write'
  | 'operations:read'
  | 'organization:read'
  | 'organization:write'
  | 'members:read'
  | 'members:write'
  | 'owners:write'
  | 'api_keys:read'
  | 'api_keys:write'
  | 'oauth_clients:read'
  | 'oauth_clients:write'
  | 'identity_providers:read'
  | 'identity_providers:write'
  | 'rate_limits:read'
  | 'rate_limits:write'
  | 'audit_events:read'
  | 'request_logs:read'

export const apiVersion = '2026-11-23'

export const scopes: Readonly<Record<Scope, string>> = {
  "messages:read": "Read messages, batches and what became of them",
  "messages:write": "Send and cancel messages",
  "events:read": "Read the event feed",
  "webhooks:read": "Read webhook endpoints and the log of deliveries",
  "webhooks:write": "Create, change, test and replay webhook endpoints",
  "operations:read": "Follow asynchronous operations",
  "organization:read": "Read the organization, its security policy, projects and environments",
  "organization:write": "Change the organization, its security policy and projects",
  "members:read": "Read members, invitations and roles",
  "members:write": "Invite and remove members, change their roles, define roles",
  "owners:write": "Make and unmake owners",
  "api_keys:read": "Read the API keys of the environment, without their secrets",
  "api_keys:write": "Create, change, rotate and revoke API keys",
  "oauth_clients:read": "Read registered apps",
  "oauth_clients:write": "Register, change and remove apps",
  "identity_providers:read": "Read single sign-on connections, trusted token issuers and provisioning tokens",
  "identity_providers:write": "Set up single sign-on, trusted token issuers and provisioning",
  "rate_limits:read": "Read rate limit policies and their current use",
  "rate_limits:write": "Change rate limit policies",
  "audit_events:read": "Read the audit log and its proofs",
  "request_logs:read": "Read the log of requests"
}

/** Which kinds of data a scope lets one see or change. */
export const scopeCategories: Readonly<Record<Scope, readonly string[]>> = {
  "messages:read": [
    "analytics.errors",
    "message.content",
    "message.metadata",
    "system.integration",
    "user.contact"
  ],
  "messages:write": [
    "message.content",
    "message.metadata",
    "user.contact"
  ],
  "events:read": [
    "analytics.errors",
    "message.content",
    "message.metadata",
    "system.integration",
    "user.auth",
    "user.contact"
  ],
  "webhooks:read": [
    "analytics.errors",
    "analytics.performance",
    "message.content",
    "system.integration"
  ],
  "webhooks:write": [
    "analytics.errors",
    "analytics.performance",
    "message.content",
    "system.integration",
    "user.auth"
  ],
  "operations:read": [],
  "organization:read": [],
  "organization:write": [
    "system.settings",
    "user.auth"
  ],
  "members:read": [
    "user.contact",
    "user.profile"
  ],
  "members:write": [
    "user.auth",
    "user.contact",
    "user.profile"
  ],
  "owners:write": [],
  "api_keys:read": [
    "system.settings"
  ],
  "api_keys:write": [
    "system.settings",
    "user.auth"
  ],
  "oauth_clients:read": [
    "system.settings"
  ],
  "oauth_clients:write": [
    "system.settings",
    "user.auth"
  ],
  "identity_providers:read": [
    "system.settings"
  ],
  "identity_providers:write": [
    "system.integration",
    "system.settings",
    "user.auth"
  ],
  "rate_limits:read": [
    "system.settings"
  ],
  "rate_limits:write": [
    "system.settings"
  ],
  "audit_events:read": [
    "system.settings",
    "user.auth",
    "user.profile"
  ],
  "request_logs:read": [
    "analytics.errors"
  ]
}

export type RoleName = 
  | 'owner'
  | 'admin'
  | 'developer'
  | 'workflow_editor'
  | 'analyst'
  | 'support'
  | 'billing'
  | 'privacy_officer'
  | 'auditor'
  | 'viewer'

export const roles: Readonly<Record<RoleName, { readonly description: string; readonly scopes: readonly Scope[] }>> = {
  "owner": {
    "description": "Everything; only owners make and unmake owners",
    "scopes": [
      "messages:read",
      "messages:write",
      "events:read",
      "webhooks:read",
      "webhooks:write",
      "operations:read",
      "organization:read",
      "organization:write",
      "members:read",
      "members:write",
      "owners:write",
      "api_keys:read",
      "api_keys:write",
      "oauth_clients:read",
      "oauth_clients:write",
      "identity_providers:read",
      "identity_providers:write",
      "rate_limits:read",
      "rate_limits:write",
      "audit_events:read",
      "request_logs:read"
    ]
  },
  "admin": {
    "description": "Everything but the making of owners",
    "scopes": [
      "messages:read",
      "messages:write",
      "events:read",
      "webhooks:read",
      "webhooks:write",
      "operations:read",
      "organization:read",
      "organization:write",
      "members:read",
      "members:write",
      "api_keys:read",
      "api_keys:write",
      "oauth_clients:read",
      "oauth_clients:write",
      "identity_providers:read",
      "identity_providers:write",
      "rate_limits:read",
      "rate_limits:write",
      "audit_events:read",
      "request_logs:read"
    ]
  },
  "developer": {
    "description": "Builds on the API, keys and apps included",
    "scopes": [
      "messages:read",
      "messages:write",
      "events:read",
      "operations:read",
      "webhooks:read",
      "webhooks:write",
      "organization:read",
      "api_keys:read",
      "api_keys:write",
      "oauth_clients:read",
      "oauth_clients:write",
      "rate_limits:read",
      "request_logs:read"
    ]
  },
  "workflow_editor": {
    "description": "Builds and runs workflows",
    "scopes": [
      "messages:read",
      "messages:write",
      "events:read",
      "operations:read",
      "organization:read"
    ]
  },
  "analyst": {
    "description": "Reads what happened",
    "scopes": [
      "messages:read",
      "events:read",
      "operations:read",
      "organization:read"
    ]
  },
  "support": {
    "description": "Finds out what became of a message or a request",
    "scopes": [
      "messages:read",
      "events:read",
      "operations:read",
      "webhooks:read",
      "organization:read",
      "request_logs:read"
    ]
  },
  "billing": {
    "description": "Reads the organization and its projects",
    "scopes": [
      "organization:read"
    ]
  },
  "privacy_officer": {
    "description": "Sets privacy policy and sees who did what",
    "scopes": [
      "organization:read",
      "members:read",
      "audit_events:read",
      "request_logs:read"
    ]
  },
  "auditor": {
    "description": "Reads settings and the audit log, no content",
    "scopes": [
      "organization:read",
      "members:read",
      "api_keys:read",
      "oauth_clients:read",
      "identity_providers:read",
      "rate_limits:read",
      "audit_events:read",
      "request_logs:read"
    ]
  },
  "viewer": {
    "description": "Reads messages and events",
    "scopes": [
      "messages:read",
      "events:read",
      "operations:read",
      "organization:read"
    ]
  }
}

export const operations: readonly OperationRow[] = [
  {"id":"messages.list","method":"GET","path":"/v1/messages","scopes":["messages:read"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"messages.create","method":"POST","path":"/v1/messages","scopes":["messages:write"],"restrictable":true,"cost":1,"body":"required","status":202,"idempotent":true,"location":"/v1/messages/{id}","emits":["message.scheduled","message.queued","message.sending","message.sent","message.delivered","message.read","message.undelivered","message.failed","message.unknown","message.expired","message.failover_started","message.received","email.deferred","email.bounced","email.complained"],"secret":false},
  {"id":"messages.get","method":"GET","path":"/v1/messages/{message_id}","scopes":["messages:read"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"messages.cancel","method":"POST","path":"/v1/messages/{message_id}/cancel","scopes":["messages:write"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":["message.canceled"],"secret":false},
  {"id":"messages.list_events","method":"GET","path":"/v1/messages/{message_id}/events","scopes":["messages:read"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"message_batches.create","method":"POST","path":"/v1/message_batches","scopes":["messages:write"],"restrictable":true,"cost":10,"body":"required","status":202,"idempotent":true,"location":"/v1/message_batches/{id}","emits":["message.scheduled","message.queued","message.sending","message.sent","message.delivered","message.read","message.undelivered","message.failed","message.unknown","message.expired","message.failover_started","message.received","email.deferred","email.bounced","email.complained","message_batch.completed","operation.completed"],"secret":false},
  {"id":"message_batches.get","method":"GET","path":"/v1/message_batches/{batch_id}","scopes":["messages:read"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"events.list","method":"GET","path":"/v1/events","scopes":["events:read"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"events.get","method":"GET","path":"/v1/events/{event_id}","scopes":["events:read"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"event_stream.connect","method":"GET","path":"/v1/event_stream","scopes":["events:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"event_stream_tickets.create","method":"POST","path":"/v1/event_stream_tickets","scopes":["events:read"],"restrictable":false,"cost":1,"body":"required","status":201,"idempotent":true,"location":null,"emits":[],"secret":true},
  {"id":"event_types.list","method":"GET","path":"/v1/event_types","scopes":["events:read"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"event_types.get","method":"GET","path":"/v1/event_types/{event_type}","scopes":["events:read"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"oauth_clients.list","method":"GET","path":"/v1/oauth_clients","scopes":["oauth_clients:read"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"oauth_clients.create","method":"POST","path":"/v1/oauth_clients","scopes":["oauth_clients:write"],"restrictable":true,"cost":1,"body":"required","status":201,"idempotent":true,"location":"/v1/oauth_clients/{id}","emits":[],"secret":true},
  {"id":"oauth_clients.get","method":"GET","path":"/v1/oauth_clients/{oauth_client_id}","scopes":["oauth_clients:read"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"oauth_clients.update","method":"PATCH","path":"/v1/oauth_clients/{oauth_client_id}","scopes":["oauth_clients:write"],"restrictable":true,"cost":1,"body":"required","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"oauth_clients.delete","method":"DELETE","path":"/v1/oauth_clients/{oauth_client_id}","scopes":["oauth_clients:write"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"oauth_clients.rotate_secret","method":"POST","path":"/v1/oauth_clients/{oauth_client_id}/rotate_secret","scopes":["oauth_clients:write"],"restrictable":true,"cost":1,"body":"required","status":201,"idempotent":true,"location":"/v1/oauth_clients/{id}","emits":[],"secret":true},
  {"id":"oauth_grants.list","method":"GET","path":"/v1/oauth_grants","scopes":["oauth_clients:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"oauth_grants.get","method":"GET","path":"/v1/oauth_grants/{oauth_grant_id}","scopes":["oauth_clients:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"oauth_grants.delete","method":"DELETE","path":"/v1/oauth_grants/{oauth_grant_id}","scopes":["oauth_clients:write"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"token_issuers.list","method":"GET","path":"/v1/token_issuers","scopes":["identity_providers:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"token_issuers.create","method":"POST","path":"/v1/token_issuers","scopes":["identity_providers:write"],"restrictable":false,"cost":1,"body":"required","status":201,"idempotent":true,"location":"/v1/token_issuers/{id}","emits":[],"secret":false},
  {"id":"token_issuers.get","method":"GET","path":"/v1/token_issuers/{issuer_id}","scopes":["identity_providers:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"token_issuers.update","method":"PATCH","path":"/v1/token_issuers/{issuer_id}","scopes":["identity_providers:write"],"restrictable":false,"cost":1,"body":"required","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"token_issuers.delete","method":"DELETE","path":"/v1/token_issuers/{issuer_id}","scopes":["identity_providers:write"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"api_keys.list","method":"GET","path":"/v1/api_keys","scopes":["api_keys:read"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"api_keys.create","method":"POST","path":"/v1/api_keys","scopes":["api_keys:write"],"restrictable":true,"cost":1,"body":"required","status":201,"idempotent":true,"location":"/v1/api_keys/{id}","emits":[],"secret":true},
  {"id":"api_keys.get","method":"GET","path":"/v1/api_keys/{api_key_id}","scopes":["api_keys:read"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"api_keys.update","method":"PATCH","path":"/v1/api_keys/{api_key_id}","scopes":["api_keys:write"],"restrictable":true,"cost":1,"body":"required","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"api_keys.delete","method":"DELETE","path":"/v1/api_keys/{api_key_id}","scopes":["api_keys:write"],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"api_keys.rotate","method":"POST","path":"/v1/api_keys/{api_key_id}/rotate","scopes":["api_keys:write"],"restrictable":true,"cost":1,"body":"required","status":201,"idempotent":true,"location":"/v1/api_keys/{id}","emits":[],"secret":true},
  {"id":"organization.get","method":"GET","path":"/v1/organization","scopes":["organization:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"organization.update","method":"PATCH","path":"/v1/organization","scopes":["organization:write"],"restrictable":false,"cost":1,"body":"required","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"security_policy.get","method":"GET","path":"/v1/security_policy","scopes":["organization:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"security_policy.update","method":"PATCH","path":"/v1/security_policy","scopes":["organization:write"],"restrictable":false,"cost":1,"body":"required","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"projects.list","method":"GET","path":"/v1/projects","scopes":["organization:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"projects.create","method":"POST","path":"/v1/projects","scopes":["organization:write"],"restrictable":false,"cost":1,"body":"required","status":201,"idempotent":true,"location":"/v1/projects/{id}","emits":[],"secret":true},
  {"id":"projects.get","method":"GET","path":"/v1/projects/{project_id}","scopes":["organization:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"projects.update","method":"PATCH","path":"/v1/projects/{project_id}","scopes":["organization:write"],"restrictable":false,"cost":1,"body":"required","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"members.list","method":"GET","path":"/v1/members","scopes":["members:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"members.get","method":"GET","path":"/v1/members/{member_id}","scopes":["members:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"members.update","method":"PATCH","path":"/v1/members/{member_id}","scopes":["members:write"],"restrictable":false,"cost":1,"body":"required","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"members.delete","method":"DELETE","path":"/v1/members/{member_id}","scopes":["members:write"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"invitations.list","method":"GET","path":"/v1/invitations","scopes":["members:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"invitations.create","method":"POST","path":"/v1/invitations","scopes":["members:write"],"restrictable":false,"cost":1,"body":"required","status":201,"idempotent":true,"location":"/v1/invitations/{id}","emits":[],"secret":true},
  {"id":"invitations.get","method":"GET","path":"/v1/invitations/{invitation_id}","scopes":["members:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"invitations.delete","method":"DELETE","path":"/v1/invitations/{invitation_id}","scopes":["members:write"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"roles.list","method":"GET","path":"/v1/roles","scopes":["members:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"roles.create","method":"POST","path":"/v1/roles","scopes":["members:write"],"restrictable":false,"cost":1,"body":"required","status":201,"idempotent":true,"location":"/v1/roles/{id}","emits":[],"secret":false},
  {"id":"roles.get","method":"GET","path":"/v1/roles/{role_id}","scopes":["members:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"roles.update","method":"PATCH","path":"/v1/roles/{role_id}","scopes":["members:write"],"restrictable":false,"cost":1,"body":"required","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"roles.delete","method":"DELETE","path":"/v1/roles/{role_id}","scopes":["members:write"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"rate_limit_policies.list","method":"GET","path":"/v1/rate_limit_policies","scopes":["rate_limits:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"rate_limit_policies.create","method":"POST","path":"/v1/rate_limit_policies","scopes":["rate_limits:write"],"restrictable":false,"cost":1,"body":"required","status":201,"idempotent":true,"location":"/v1/rate_limit_policies/{id}","emits":[],"secret":false},
  {"id":"rate_limit_policies.get","method":"GET","path":"/v1/rate_limit_policies/{policy_id}","scopes":["rate_limits:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"rate_limit_policies.update","method":"PATCH","path":"/v1/rate_limit_policies/{policy_id}","scopes":["rate_limits:write"],"restrictable":false,"cost":1,"body":"required","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"rate_limit_policies.delete","method":"DELETE","path":"/v1/rate_limit_policies/{policy_id}","scopes":["rate_limits:write"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"webhook_endpoints.list","method":"GET","path":"/v1/webhook_endpoints","scopes":["webhooks:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"webhook_endpoints.create","method":"POST","path":"/v1/webhook_endpoints","scopes":["webhooks:write"],"restrictable":false,"cost":1,"body":"required","status":201,"idempotent":true,"location":"/v1/webhook_endpoints/{id}","emits":["webhook_endpoint.created"],"secret":true},
  {"id":"webhook_endpoints.get","method":"GET","path":"/v1/webhook_endpoints/{endpoint_id}","scopes":["webhooks:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"webhook_endpoints.update","method":"PATCH","path":"/v1/webhook_endpoints/{endpoint_id}","scopes":["webhooks:write"],"restrictable":false,"cost":1,"body":"required","status":200,"idempotent":true,"location":null,"emits":["webhook_endpoint.updated"],"secret":false},
  {"id":"webhook_endpoints.delete","method":"DELETE","path":"/v1/webhook_endpoints/{endpoint_id}","scopes":["webhooks:write"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"webhook_endpoints.rotate_secret","method":"POST","path":"/v1/webhook_endpoints/{endpoint_id}/rotate_secret","scopes":["webhooks:write"],"restrictable":false,"cost":1,"body":"required","status":201,"idempotent":true,"location":"/v1/webhook_endpoints/{id}","emits":["webhook_endpoint.secret_rotated"],"secret":true},
  {"id":"webhook_endpoints.test","method":"POST","path":"/v1/webhook_endpoints/{endpoint_id}/test","scopes":["webhooks:write"],"restrictable":false,"cost":5,"body":"required","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"webhook_endpoints.replay","method":"POST","path":"/v1/webhook_endpoints/{endpoint_id}/replay","scopes":["webhooks:write"],"restrictable":false,"cost":10,"body":"required","status":202,"idempotent":true,"location":"/v1/operations/{id}","emits":["operation.completed"],"secret":false},
  {"id":"webhook_endpoints.recover","method":"POST","path":"/v1/webhook_endpoints/{endpoint_id}/recover","scopes":["webhooks:write"],"restrictable":false,"cost":10,"body":"required","status":202,"idempotent":true,"location":"/v1/operations/{id}","emits":["webhook_endpoint.recovered","operation.completed"],"secret":false},
  {"id":"webhook_endpoints.set_transformation","method":"PUT","path":"/v1/webhook_endpoints/{endpoint_id}/transformation","scopes":["webhooks:write"],"restrictable":false,"cost":1,"body":"required","status":200,"idempotent":false,"location":null,"emits":["webhook_endpoint.updated"],"secret":false},
  {"id":"webhook_endpoints.simulate_transformation","method":"POST","path":"/v1/webhook_endpoints/{endpoint_id}/transformation/simulate","scopes":["webhooks:write"],"restrictable":false,"cost":5,"body":"required","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"webhook_deliveries.list","method":"GET","path":"/v1/webhook_deliveries","scopes":["webhooks:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"webhook_deliveries.get","method":"GET","path":"/v1/webhook_deliveries/{delivery_id}","scopes":["webhooks:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"webhook_deliveries.retry","method":"POST","path":"/v1/webhook_deliveries/{delivery_id}/retry","scopes":["webhooks:write"],"restrictable":false,"cost":1,"body":"none","status":202,"idempotent":true,"location":"/v1/webhook_deliveries/{id}","emits":[],"secret":false},
  {"id":"me.get","method":"GET","path":"/v1/me","scopes":[],"restrictable":true,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"operations.get","method":"GET","path":"/v1/operations/{operation_id}","scopes":["operations:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"audit_events.list","method":"GET","path":"/v1/audit_events","scopes":["audit_events:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"audit_events.get","method":"GET","path":"/v1/audit_events/{audit_event_id}","scopes":["audit_events:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"audit_checkpoints.list","method":"GET","path":"/v1/audit_checkpoints","scopes":["audit_events:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"audit_keys.list","method":"GET","path":"/v1/audit_keys","scopes":["audit_events:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"request_logs.list","method":"GET","path":"/v1/request_logs","scopes":["request_logs:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"request_logs.get","method":"GET","path":"/v1/request_logs/{request_id}","scopes":["request_logs:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"sso_connections.list","method":"GET","path":"/v1/sso_connections","scopes":["identity_providers:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"sso_connections.create","method":"POST","path":"/v1/sso_connections","scopes":["identity_providers:write"],"restrictable":false,"cost":1,"body":"required","status":201,"idempotent":true,"location":"/v1/sso_connections/{id}","emits":[],"secret":false},
  {"id":"sso_connections.get","method":"GET","path":"/v1/sso_connections/{connection_id}","scopes":["identity_providers:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"sso_connections.update","method":"PATCH","path":"/v1/sso_connections/{connection_id}","scopes":["identity_providers:write"],"restrictable":false,"cost":1,"body":"required","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"sso_connections.delete","method":"DELETE","path":"/v1/sso_connections/{connection_id}","scopes":["identity_providers:write"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"sso_connections.test","method":"POST","path":"/v1/sso_connections/{connection_id}/test","scopes":["identity_providers:write"],"restrictable":false,"cost":5,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"sso_connections.verify_domains","method":"POST","path":"/v1/sso_connections/{connection_id}/verify_domains","scopes":["identity_providers:write"],"restrictable":false,"cost":5,"body":"none","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
  {"id":"scim_tokens.list","method":"GET","path":"/v1/scim_tokens","scopes":["identity_providers:read"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":false,"location":null,"emits":[],"secret":false},
  {"id":"scim_tokens.create","method":"POST","path":"/v1/scim_tokens","scopes":["identity_providers:write"],"restrictable":false,"cost":1,"body":"required","status":201,"idempotent":true,"location":null,"emits":[],"secret":true},
  {"id":"scim_tokens.delete","method":"DELETE","path":"/v1/scim_tokens/{scim_id}","scopes":["identity_providers:write"],"restrictable":false,"cost":1,"body":"none","status":200,"idempotent":true,"location":null,"emits":[],"secret":false},
]
