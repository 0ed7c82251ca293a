// What no schema can say: the codes with which an operation may refuse a request that matches the contract. What follows
// from the contract itself (idempotency keys, cursors, ids that nobody has, scopes) is not repeated here.

const TEST_NUMBERS = [
  'invalid_recipient',
  'unroutable_recipient',
  'region_not_permitted',
  'recipient_suppressed',
  'recipient_not_sms_capable',
  'sender_not_owned',
  'sender_queue_full',
]
const GRANTS = ['unknown_scope', 'scope_not_held', 'restricted_credential'] // nobody gives what they do not have
const KEYS = [...GRANTS, 'invalid_ip_range', 'expiry_in_the_past']
const ISSUER = ['invalid_token_issuer', 'invalid_key_set', 'audience_taken']
const ENDPOINT = [
  'url_not_allowed',
  'unknown_event_type',
  'invalid_filter',
  'invalid_header',
  'webhook_endpoint_limit',
  'invalid_transformation',
  'invalid_certificate',
]
const SINK = [
  'invalid_event_sink',
  'sink_type_unavailable',
  'url_not_allowed',
  'unknown_event_type',
  'invalid_filter',
  'invalid_header',
  'invalid_certificate',
]
const ROLES = ['unknown_role', 'scope_not_held']

export const refusals: Record<string, string[]> = {
  'messages.create': TEST_NUMBERS,
  'messages.cancel': ['message_not_cancelable'],
  'oauth_clients.create': [...GRANTS, 'invalid_app', 'invalid_redirect_uri'],
  'oauth_clients.update': [...GRANTS, 'invalid_app', 'invalid_redirect_uri', 'app_removed'],
  'oauth_clients.rotate_secret': ['invalid_app', 'app_removed'],
  'token_issuers.create': [...GRANTS, ...ROLES, ...ISSUER],
  'token_issuers.update': [...GRANTS, ...ROLES, ...ISSUER],
  'sso_connections.create': [...ROLES, 'invalid_sso_settings'],
  'sso_connections.update': [...ROLES, 'invalid_sso_settings'],
  'sso_connections.verify_domains': [...ROLES, 'invalid_sso_settings'],
  'scim_tokens.create': [...ROLES],
  'webhook_endpoints.create': ENDPOINT,
  'webhook_endpoints.update': ENDPOINT,
  'webhook_endpoints.replay': ['invalid_window'],
  'webhook_endpoints.recover': ['invalid_window'],
  'webhook_endpoints.rotate_secret': ['webhook_secret_limit'],
  'webhook_endpoints.test': ['unknown_event_type'],
  'webhook_endpoints.set_transformation': ['invalid_transformation'],
  'webhook_endpoints.simulate_transformation': ['invalid_transformation', 'unknown_event_type'],
  'webhook_inspectors.create': ['sandbox_only', 'webhook_inspector_limit'],
  'event_sinks.create': [...SINK, 'event_sink_limit', 'resync_required'],
  'event_sinks.update': [...SINK, 'resync_required'],
  'event_sinks.test': ['unknown_event_type'],
  'webhook_deliveries.retry': ['delivery_in_flight'],
  'event_stream.connect': ['resync_required'],
  'event_stream_tickets.create': ['scope_not_held'],
  'api_keys.create': KEYS,
  'api_keys.update': [...KEYS, 'api_key_revoked'],
  'api_keys.rotate': [...GRANTS, 'api_key_revoked'],
  'security_policy.update': ['invalid_ip_range', 'would_lock_out_caller'],
  'projects.create': ['unknown_region'],
  'members.update': [...ROLES, 'last_owner'],
  'members.delete': [...ROLES, 'last_owner'],
  'invitations.create': [...ROLES, 'already_a_member'],
  'invitations.delete': ['invitation_closed'],
  'rate_limit_policies.create': ['invalid_rate_limit_policy', 'rate_limit_policy_exists'],
  'rate_limit_policies.update': ['invalid_rate_limit_policy', 'rate_limit_policy_exists'],
  'roles.create': [...GRANTS, 'name_taken'],
  'roles.update': [...GRANTS, 'name_taken', 'role_built_in'],
  'roles.delete': ['role_built_in', 'role_in_use'],
}

/** Of these nothing may be left after the first DELETE, and no operation makes another; so 404 is no warning. */
export const exhaustible = ['members.get', 'members.update', 'members.delete', 'oauth_grants.get', 'oauth_grants.delete']
