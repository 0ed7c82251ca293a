// Written by `npm run generate` from spec/. Do not edit.

package relayos

import "encoding/json"

// SMSContentParams is for a request. What a text message says.
type SMSContentParams struct {
	// Required.
	Text string `json:"text"`
}

// SMSMessageCreateParams is for a request. Its channel is "sms". A text message to a phone number.
type SMSMessageCreateParams struct {
	// Phone number in E.164 form. Required.
	To string `json:"to"`

	// Your phone number in E.164 form, short code or alphanumeric sender. The environment's default sender if absent.
	From Opt[string] `json:"from,omitzero"`

	// Required.
	Content SMSContentParams `json:"content"`

	// Send at this time instead of now. A time in the past sends now.
	ScheduledAt Opt[Timestamp] `json:"scheduled_at,omitzero"`

	// Seconds, counted from when the message is due, after which it expires if its delivery is not confirmed.
	ValidityPeriod Opt[int64] `json:"validity_period,omitzero"`

	// Your own keys and values, at most 50. The platform stores and returns them and never acts on them.
	Metadata map[string]string `json:"metadata,omitzero"`

	// Labels to filter and count by.
	Tags []string `json:"tags,omitzero"`
}

// MarshalJSON implements json.Marshaler.
func (p SMSMessageCreateParams) MarshalJSON() ([]byte, error) {
	type plain SMSMessageCreateParams
	return encodeJSON(struct {
		Channel json.RawMessage `json:"channel"`

		plain
	}{json.RawMessage("\"sms\""), plain(p)})
}

// EmailContentParams is for a request. What an email says, as text, as HTML or as both.
type EmailContentParams struct {
	// One line, no control characters. Required.
	Subject string `json:"subject"`

	Text Opt[string] `json:"text,omitzero"`

	HTML Opt[string] `json:"html,omitzero"`
}

// EmailMessageCreateParams is for a request. Its channel is "email". An email to one address.
type EmailMessageCreateParams struct {
	// Required.
	To string `json:"to"`

	// Sender address. The environment's default sender if absent.
	From Opt[string] `json:"from,omitzero"`

	// Required.
	Content EmailContentParams `json:"content"`

	// Send at this time instead of now. A time in the past sends now.
	ScheduledAt Opt[Timestamp] `json:"scheduled_at,omitzero"`

	// Seconds, counted from when the message is due, after which it expires if its delivery is not confirmed.
	ValidityPeriod Opt[int64] `json:"validity_period,omitzero"`

	// Your own keys and values, at most 50. The platform stores and returns them and never acts on them.
	Metadata map[string]string `json:"metadata,omitzero"`

	// Labels to filter and count by.
	Tags []string `json:"tags,omitzero"`
}

// MarshalJSON implements json.Marshaler.
func (p EmailMessageCreateParams) MarshalJSON() ([]byte, error) {
	type plain EmailMessageCreateParams
	return encodeJSON(struct {
		Channel json.RawMessage `json:"channel"`

		plain
	}{json.RawMessage("\"email\""), plain(p)})
}

// InAppContentParams is for a request. What an in-app message says.
type InAppContentParams struct {
	Title Opt[string] `json:"title,omitzero"`

	// Required.
	Text string `json:"text"`
}

// InAppMessageCreateParams is for a request. Its channel is "in_app". A message to a user of your own application, read
// from the event feed.
type InAppMessageCreateParams struct {
	// Your own id of the user. Required.
	To string `json:"to"`

	// Who the message is shown to be from.
	From Opt[string] `json:"from,omitzero"`

	// Required.
	Content InAppContentParams `json:"content"`

	// Send at this time instead of now. A time in the past sends now.
	ScheduledAt Opt[Timestamp] `json:"scheduled_at,omitzero"`

	// Seconds, counted from when the message is due, after which it expires if its delivery is not confirmed.
	ValidityPeriod Opt[int64] `json:"validity_period,omitzero"`

	// Your own keys and values, at most 50. The platform stores and returns them and never acts on them.
	Metadata map[string]string `json:"metadata,omitzero"`

	// Labels to filter and count by.
	Tags []string `json:"tags,omitzero"`
}

// MarshalJSON implements json.Marshaler.
func (p InAppMessageCreateParams) MarshalJSON() ([]byte, error) {
	type plain InAppMessageCreateParams
	return encodeJSON(struct {
		Channel json.RawMessage `json:"channel"`

		plain
	}{json.RawMessage("\"in_app\""), plain(p)})
}

// MessageBatchCreateParams is for a request. Personalised messages to send together.
type MessageBatchCreateParams struct {
	// Required.
	Messages []MessageCreateParams `json:"messages"`

	// Your own keys and values, at most 50. The platform stores and returns them and never acts on them.
	Metadata map[string]string `json:"metadata,omitzero"`
}

// EventStreamTicketCreateParams is for a request. What the connection that the ticket opens may do.
type EventStreamTicketCreateParams struct {
	// What the connection may do beside reading events (`events:read`), which it always may. At most what the credential
	// may.
	Scopes []string `json:"scopes,omitzero"`
}

// OAuthClientRestrictionsParams is for a request. What narrows the app below its scopes. A list that is absent narrows
// nothing.
type OAuthClientRestrictionsParams struct {
	// Only messages on these channels.
	Channels []string `json:"channels,omitzero"`

	// Only messages from these senders.
	Senders []string `json:"senders,omitzero"`

	// Only these conversations.
	Conversations []string `json:"conversations,omitzero"`
}

// OAuthClientCreateParams is for a request. An app to register.
type OAuthClientCreateParams struct {
	// What people see when they are asked for access. Required.
	Name string `json:"name"`

	// Required.
	Type OAuthClientType `json:"type"`

	// Needed for `authorization_code`.
	RedirectURIs []string `json:"redirect_uris,omitzero"`

	// A public app has no `client_credentials`; `refresh_token` comes beside `authorization_code` or the device flow.
	// Required.
	GrantTypes []OAuthGrantType `json:"grant_types"`

	// The most that the app may do. You can give what you have yourself, and no more. Required.
	Scopes []string `json:"scopes"`

	// How the app proves itself at the token endpoint. `none` for public apps alone, which is their default; else
	// `client_secret_basic`.
	TokenEndpointAuthMethod Opt[OAuthClientCreateTokenEndpointAuthMethod] `json:"token_endpoint_auth_method,omitzero"`

	Restrictions *OAuthClientRestrictionsParams `json:"restrictions,omitzero"`
}

// OAuthClientUpdateParams is for a request. What is to change; the rest stays. The type of an app never changes.
type OAuthClientUpdateParams struct {
	// What people see when they are asked for access.
	Name Opt[string] `json:"name,omitzero"`

	// Needed for `authorization_code`.
	RedirectURIs []string `json:"redirect_uris,omitzero"`

	// A public app has no `client_credentials`; `refresh_token` comes beside `authorization_code` or the device flow.
	GrantTypes []OAuthGrantType `json:"grant_types,omitzero"`

	// The most that the app may do. You can give what you have yourself, and no more.
	Scopes []string `json:"scopes,omitzero"`

	Restrictions *OAuthClientRestrictionsParams `json:"restrictions,omitzero"`
}

// OAuthClientRotateSecretParams is for a request. How the change of secrets goes on.
type OAuthClientRotateSecretParams struct {
	// For how long the old secret works beside the new one.
	OverlapSeconds Opt[int64] `json:"overlap_seconds,omitzero"`
}

// TokenKeyCreateParams is for a request. A public key as a JWK with a `kid`: RSA of 2048 to 8192 bits with e = 65537,
// P-256, P-384 or Ed25519. Keys of the broken
// generator known as ROCA and private keys are refused.
type TokenKeyCreateParams struct {
	// Required.
	Kty TokenKeyCreateKty `json:"kty"`

	// Required.
	Kid string `json:"kid"`

	Use Opt[TokenKeyCreateUse] `json:"use,omitzero"`

	Alg Opt[TokenKeyCreateAlg] `json:"alg,omitzero"`

	Crv Opt[TokenKeyCreateCrv] `json:"crv,omitzero"`

	X Opt[string] `json:"x,omitzero"`

	Y Opt[string] `json:"y,omitzero"`

	N Opt[string] `json:"n,omitzero"`

	E Opt[string] `json:"e,omitzero"`
}

// TokenKeySetCreateParams is for a request. Pinned public keys.
type TokenKeySetCreateParams struct {
	// Required.
	Keys []TokenKeyCreateParams `json:"keys"`
}

// ClaimMappingCreateParams is for a request. What a token may do whose claim is the value, or a list with it in it. Give
// one of `role` and `scopes`.
type ClaimMappingCreateParams struct {
	// Name of a claim at the top of the token, like `groups` or `https://login.example/roles`. Required.
	Claim string `json:"claim"`

	// Required.
	Value string `json:"value"`

	// Name of a built-in role or id of a custom one.
	Role Opt[string] `json:"role,omitzero"`

	Scopes []string `json:"scopes,omitzero"`
}

// TokenIssuerCreateParams is for a request. An issuer whose tokens are to be taken.
type TokenIssuerCreateParams struct {
	// Required.
	Name string `json:"name"`

	// What `iss` must be, character by character. Required.
	Issuer string `json:"issuer"`

	// What `aud` must be. Left out: an address of this environment, which nobody else can take.
	Audience Opt[string] `json:"audience,omitzero"`

	// Where the keys are fetched; give this or `jwks`.
	JWKSURL Opt[string] `json:"jwks_url,omitzero"`

	JWKS *TokenKeySetCreateParams `json:"jwks,omitzero"`

	// Which algorithms count. `[ES256, RS256]` unless given.
	Algorithms []TokenAlgorithm `json:"algorithms,omitzero"`

	TokenType Opt[TokenType] `json:"token_type,omitzero"`

	// What tokens may do. You can give what you have yourself, and no more. Required.
	ClaimMappings []ClaimMappingCreateParams `json:"claim_mappings"`
}

// TokenIssuerUpdateParams is for a request. What is to change; the rest stays. The issuer itself never changes.
type TokenIssuerUpdateParams struct {
	Name Opt[string] `json:"name,omitzero"`

	// What `aud` must be. Left out: an address of this environment, which nobody else can take.
	Audience Opt[string] `json:"audience,omitzero"`

	// Where the keys are fetched; give this or `jwks`.
	JWKSURL Opt[string] `json:"jwks_url,omitzero"`

	JWKS *TokenKeySetCreateParams `json:"jwks,omitzero"`

	// Which algorithms count. `[ES256, RS256]` unless given.
	Algorithms []TokenAlgorithm `json:"algorithms,omitzero"`

	TokenType Opt[TokenType] `json:"token_type,omitzero"`

	// What tokens may do. You can give what you have yourself, and no more.
	ClaimMappings []ClaimMappingCreateParams `json:"claim_mappings,omitzero"`
}

// RestrictionsWriteParams is for a request. What narrows the credential below its scopes. A list that is absent narrows
// nothing.
type RestrictionsWriteParams struct {
	// Only messages on these channels.
	Channels []RestrictionsWriteChannelsItem `json:"channels,omitzero"`

	// Only messages from these senders.
	Senders []string `json:"senders,omitzero"`

	// Only these conversations.
	Conversations []string `json:"conversations,omitzero"`
}

// APIKeyCreateParams is for a request. A new key of the environment of the caller.
type APIKeyCreateParams struct {
	// Required.
	Name string `json:"name"`

	// What the key may do: a part of what the creator may do. Required.
	Scopes []string `json:"scopes"`

	// Where requests may come from, as addresses or CIDR ranges; empty means anywhere.
	IPRanges []string `json:"ip_ranges,omitzero"`

	Restrictions *RestrictionsWriteParams `json:"restrictions,omitzero"`

	// When the key stops working; null for never.
	ExpiresAt Opt[Timestamp] `json:"expires_at,omitzero"`
}

// APIKeyUpdateParams is for a request. What to change; what is absent stays.
type APIKeyUpdateParams struct {
	Name Opt[string] `json:"name,omitzero"`

	// What the key may do: a part of what the creator may do.
	Scopes []string `json:"scopes,omitzero"`

	// Where requests may come from, as addresses or CIDR ranges; empty means anywhere.
	IPRanges []string `json:"ip_ranges,omitzero"`

	Restrictions *RestrictionsWriteParams `json:"restrictions,omitzero"`

	// When the key stops working; null for never.
	ExpiresAt Opt[Timestamp] `json:"expires_at,omitzero"`
}

// APIKeyRotateParams is for a request. How to rotate.
type APIKeyRotateParams struct {
	// How long the old secret goes on working, up to seven days.
	OverlapSeconds Opt[int64] `json:"overlap_seconds,omitzero"`
}

// OrganizationUpdateParams is for a request. What to change.
type OrganizationUpdateParams struct {
	Name Opt[string] `json:"name,omitzero"`
}

// SecurityPolicyUpdateParams is for a request. What to change; what is absent stays.
type SecurityPolicyUpdateParams struct {
	// Whether people need a second factor or a passkey.
	MFARequired Opt[bool] `json:"mfa_required,omitzero"`

	// How long a sign-in lasts at most.
	SessionMinutes Opt[int64] `json:"session_minutes,omitzero"`

	// How long a session may be idle.
	SessionIdleMinutes Opt[int64] `json:"session_idle_minutes,omitzero"`

	// How people may sign in: `password`, `passkey`, `oidc`, `saml`.
	AllowedMethods []SecurityPolicyUpdateAllowedMethodsItem `json:"allowed_methods,omitzero"`

	// Where people and credentials of the organization may come from; empty means anywhere.
	IPRanges []string `json:"ip_ranges,omitzero"`

	// How old the secret of an API key may get; null for any age.
	KeyMaxAgeDays Opt[int64] `json:"key_max_age_days,omitzero"`

	// Whether webhook endpoints and other targets must be https.
	HTTPSOnlyEndpoints Opt[bool] `json:"https_only_endpoints,omitzero"`
}

// ProjectCreateParams is for a request. A new project.
type ProjectCreateParams struct {
	// Required.
	Name string `json:"name"`

	// Where its data lives; the region of this installation if absent. It can not be changed.
	Region Opt[string] `json:"region,omitzero"`
}

// ProjectUpdateParams is for a request. What to change.
type ProjectUpdateParams struct {
	Name Opt[string] `json:"name,omitzero"`
}

// MemberUpdateParams is for a request. What to change; what is absent stays.
type MemberUpdateParams struct {
	// Names of built-in roles and ids of custom roles.
	Roles []string `json:"roles,omitzero"`

	Status Opt[MemberUpdateStatus] `json:"status,omitzero"`
}

// InvitationCreateParams is for a request. Whom to invite, and what they will be.
type InvitationCreateParams struct {
	// Required.
	Email string `json:"email"`

	// Names of built-in roles and ids of custom roles. Required.
	Roles []string `json:"roles"`
}

// RoleCreateParams is for a request. A new role.
type RoleCreateParams struct {
	// Required.
	Name string `json:"name"`

	Description Opt[string] `json:"description,omitzero"`

	// What its holders may do: a part of what the caller may do. Required.
	Scopes []string `json:"scopes"`
}

// RoleUpdateParams is for a request. What to change; what is absent stays.
type RoleUpdateParams struct {
	Name Opt[string] `json:"name,omitzero"`

	Description Opt[string] `json:"description,omitzero"`

	// What its holders may do: a part of what the caller may do.
	Scopes []string `json:"scopes,omitzero"`
}

// RateLimitTargetChoiceParams is for a request. Which requests of the organization are limited: all of them, or those of
// an environment, with an API key, from an
// address or a range of them, of an operation, or of the operations with a tag. Without a value: of any environment,
// with
// any API key, from any address.
type RateLimitTargetChoiceParams struct {
	// Required.
	Type RateLimitTargetChoiceType `json:"type"`

	// Id of the environment or API key, IP address or range in CIDR form, operation id, or tag. None for an organization;
	// needed for an operation and a tag.
	Value Opt[string] `json:"value,omitzero"`
}

// RateLimitPolicyCreateParams is for a request. A new rate limit policy. It sets at least one of `quota`, `daily_quota`,
// `monthly_quota` and `max_concurrent`.
type RateLimitPolicyCreateParams struct {
	// Unique in the organization; it stands in the RateLimit headers. Required.
	Name string `json:"name"`

	// Required.
	Target RateLimitTargetChoiceParams `json:"target"`

	// Who shares what is counted. IPv6 addresses count by their /64 network. Required.
	Per RateLimitPolicyCreatePer `json:"per"`

	// Cost units per window.
	Quota Opt[int64] `json:"quota,omitzero"`

	// Length of the window of `quota`.
	WindowSeconds Opt[int64] `json:"window_seconds,omitzero"`

	// Cost units that may come at once; without it, as many as `quota`.
	Burst Opt[int64] `json:"burst,omitzero"`

	// Cost units per calendar day in UTC.
	DailyQuota Opt[int64] `json:"daily_quota,omitzero"`

	// Cost units per calendar month in UTC.
	MonthlyQuota Opt[int64] `json:"monthly_quota,omitzero"`

	// Requests at a time.
	MaxConcurrent Opt[int64] `json:"max_concurrent,omitzero"`

	// Whether it limits.
	Enabled Opt[bool] `json:"enabled,omitzero"`
}

// RateLimitPolicyUpdateParams is for a request. What to change of a rate limit policy.
type RateLimitPolicyUpdateParams struct {
	// Unique in the organization; it stands in the RateLimit headers.
	Name Opt[string] `json:"name,omitzero"`

	Target *RateLimitTargetChoiceParams `json:"target,omitzero"`

	// Who shares what is counted. IPv6 addresses count by their /64 network.
	Per Opt[RateLimitPolicyUpdatePer] `json:"per,omitzero"`

	// Cost units per window.
	Quota Opt[int64] `json:"quota,omitzero"`

	// Length of the window of `quota`.
	WindowSeconds Opt[int64] `json:"window_seconds,omitzero"`

	// Cost units that may come at once; without it, as many as `quota`.
	Burst Opt[int64] `json:"burst,omitzero"`

	// Cost units per calendar day in UTC.
	DailyQuota Opt[int64] `json:"daily_quota,omitzero"`

	// Cost units per calendar month in UTC.
	MonthlyQuota Opt[int64] `json:"monthly_quota,omitzero"`

	// Requests at a time.
	MaxConcurrent Opt[int64] `json:"max_concurrent,omitzero"`

	// Whether it limits.
	Enabled Opt[bool] `json:"enabled,omitzero"`
}

// WebhookEndpointCreateParams is for a request. A new webhook endpoint.
type WebhookEndpointCreateParams struct {
	// Where events are sent by POST. An https URL that leads to public addresses. Required.
	URL string `json:"url"`

	// Names of event types, or of groups as `message.*`; `*` is all. Required.
	EventTypes []string `json:"event_types"`

	Description Opt[string] `json:"description,omitzero"`

	// An expression of the Common Expression Language over `event`; only events for which it is true are sent, for example
	// `event.data.channel == "sms" && event.data.to.matches("^\\+49")`.
	Filter Opt[string] `json:"filter,omitzero"`

	// A thin payload has no `data`; read the event by its id. Payloads of more than 20 kB are always thin.
	Payload Opt[WebhookEndpointCreatePayload] `json:"payload,omitzero"`

	// `parallel` sends at once whatever is there; the others send events of one subject or conversation one after the
	// other, in the order in which they happened: a failing one holds the next ones back until it is delivered or
	// exhausted.
	Ordering Opt[WebhookEndpointCreateOrdering] `json:"ordering,omitzero"`

	// Requests under way at a time.
	Concurrency Opt[int64] `json:"concurrency,omitzero"`

	// Deliveries per second; null for as many as there are.
	RateLimit Opt[int64] `json:"rate_limit,omitzero"`

	// `v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519 with the key pair of the endpoint.
	SignatureAlgorithms []WebhookEndpointCreateSignatureAlgorithmsItem `json:"signature_algorithms,omitzero"`

	// Headers that every delivery carries, for example for a gateway in front of the receiver. Their values are kept sealed
	// and
	// never shown again. Names that HTTP or the signature need for themselves are refused.
	Headers map[string]string `json:"headers,omitzero"`

	// Your own keys and values, at most 50. The platform stores and returns them and never acts on them.
	Metadata map[string]string `json:"metadata,omitzero"`

	// The version of the API that payloads are in; the newest if nothing is said.
	APIVersion Opt[WebhookEndpointCreateAPIVersion] `json:"api_version,omitzero"`
}

// WebhookEndpointUpdateParams is for a request. What is to change. `headers` and `metadata` replace what was there.
type WebhookEndpointUpdateParams struct {
	Status Opt[WebhookEndpointUpdateStatus] `json:"status,omitzero"`

	// Where events are sent by POST. An https URL that leads to public addresses.
	URL Opt[string] `json:"url,omitzero"`

	// Names of event types, or of groups as `message.*`; `*` is all.
	EventTypes []string `json:"event_types,omitzero"`

	Description Opt[string] `json:"description,omitzero"`

	// An expression of the Common Expression Language over `event`; only events for which it is true are sent, for example
	// `event.data.channel == "sms" && event.data.to.matches("^\\+49")`.
	Filter Opt[string] `json:"filter,omitzero"`

	// A thin payload has no `data`; read the event by its id. Payloads of more than 20 kB are always thin.
	Payload Opt[WebhookEndpointUpdatePayload] `json:"payload,omitzero"`

	// `parallel` sends at once whatever is there; the others send events of one subject or conversation one after the
	// other, in the order in which they happened: a failing one holds the next ones back until it is delivered or
	// exhausted.
	Ordering Opt[WebhookEndpointUpdateOrdering] `json:"ordering,omitzero"`

	// Requests under way at a time.
	Concurrency Opt[int64] `json:"concurrency,omitzero"`

	// Deliveries per second; null for as many as there are.
	RateLimit Opt[int64] `json:"rate_limit,omitzero"`

	// `v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519 with the key pair of the endpoint.
	SignatureAlgorithms []WebhookEndpointUpdateSignatureAlgorithmsItem `json:"signature_algorithms,omitzero"`

	// Headers that every delivery carries, for example for a gateway in front of the receiver. Their values are kept sealed
	// and
	// never shown again. Names that HTTP or the signature need for themselves are refused.
	Headers map[string]string `json:"headers,omitzero"`

	// Your own keys and values, at most 50. The platform stores and returns them and never acts on them.
	Metadata map[string]string `json:"metadata,omitzero"`
}

// WebhookSecretRotateParams is for a request. How the old secret goes.
type WebhookSecretRotateParams struct {
	// For how long the old secrets still sign.
	OverlapSeconds Opt[int64] `json:"overlap_seconds,omitzero"`
}

// WebhookTestCreateParams is for a request. Which example to send.
type WebhookTestCreateParams struct {
	// Required.
	EventType string `json:"event_type"`
}

// WebhookReplayCreateParams is for a request. Which events to send again.
type WebhookReplayCreateParams struct {
	// From this time on. Required.
	Since Timestamp `json:"since"`

	// Before this time; now if nothing is said.
	Until Opt[Timestamp] `json:"until,omitzero"`

	// `failed` if nothing is said.
	Which Opt[WebhookReplayCreateWhich] `json:"which,omitzero"`
}

// WebhookRecoverParams is for a request. What to make up for.
type WebhookRecoverParams struct {
	// Send what failed or is missing from this time on; since the endpoint began to fail or was paused if nothing is said.
	Since Opt[Timestamp] `json:"since,omitzero"`
}

// WebhookTransformationSetParams is for a request. A transformation.
type WebhookTransformationSetParams struct {
	// Required.
	Code Opt[string] `json:"code"`
}

// WebhookTransformationSimulateParams is for a request. What to try.
type WebhookTransformationSimulateParams struct {
	// Required.
	EventType string `json:"event_type"`

	// What to run instead of the transformation that is set.
	Code Opt[string] `json:"code,omitzero"`
}

// GroupRoleInputParams is for a request. Whoever is in the group gets the role.
type GroupRoleInputParams struct {
	// The group as the provider names it: the value of the groups claim, or the display name of a SCIM group. Required.
	Group string `json:"group"`

	// Name of a built-in role or id of a custom one. Required.
	Role string `json:"role"`
}

// OIDCSettingsCreateParams is for a request. An OpenID Connect provider.
type OIDCSettingsCreateParams struct {
	// The issuer, below which `/.well-known/openid-configuration` is found. Required.
	Issuer string `json:"issuer"`

	// Required.
	ClientID string `json:"client_id"`

	// Kept sealed; never shown again. Required.
	ClientSecret string `json:"client_secret"`

	// What is asked for beside `openid`. By default `email` and `profile`.
	Scopes []string `json:"scopes,omitzero"`

	// The claim that lists groups. By default `groups`.
	GroupsClaim Opt[string] `json:"groups_claim,omitzero"`

	// For providers that send no `email_verified`: take every address of your verified domains as theirs. An
	// `email_verified` of false is refused in any case.
	TrustEmail Opt[bool] `json:"trust_email,omitzero"`
}

// OIDCConnectionCreateParams is for a request. Its type is "oidc". A connection by OpenID Connect.
type OIDCConnectionCreateParams struct {
	// What people see. Required.
	Name string `json:"name"`

	// Whether people may sign in through it.
	Enabled Opt[bool] `json:"enabled,omitzero"`

	// E-mail domains whose people sign in here, in lower case. Each counts once it is verified.
	Domains []string `json:"domains,omitzero"`

	// Names of built-in roles or ids of custom ones. Nobody grants roles that hold more than they do.
	DefaultRoles []string `json:"default_roles,omitzero"`

	// Roles that groups of the provider bring.
	GroupRoles []GroupRoleInputParams `json:"group_roles,omitzero"`

	// Whether people who are not members yet become members at their first sign-in.
	JitProvisioning Opt[bool] `json:"jit_provisioning,omitzero"`

	// Whether groups may make and unmake owners. Only an owner may say so.
	AllowOwnerRole Opt[bool] `json:"allow_owner_role,omitzero"`

	// Required.
	OIDC OIDCSettingsCreateParams `json:"oidc"`
}

// MarshalJSON implements json.Marshaler.
func (p OIDCConnectionCreateParams) MarshalJSON() ([]byte, error) {
	type plain OIDCConnectionCreateParams
	return encodeJSON(struct {
		Type json.RawMessage `json:"type"`

		plain
	}{json.RawMessage("\"oidc\""), plain(p)})
}

// SAMLSettingsCreateParams is for a request. A SAML 2.0 identity provider.
type SAMLSettingsCreateParams struct {
	// The entity id of the identity provider: the Issuer of its responses. Required.
	IdpEntityID string `json:"idp_entity_id"`

	// Where people are sent with a request (HTTP-Redirect). Required.
	SSOURL string `json:"sso_url"`

	// The certificates that responses may be signed with (PEM, RSA of 2048 bits or more). Keys inside a response are never
	// used. Give two while the provider changes from one to the next. Required.
	Certificates []string `json:"certificates"`

	// The attribute that holds the address. By default the usual names, or a NameID in e-mail form.
	EmailAttribute Opt[string] `json:"email_attribute,omitzero"`

	// The attribute that holds the full name.
	NameAttribute Opt[string] `json:"name_attribute,omitzero"`

	// The attribute that lists groups.
	GroupsAttribute Opt[string] `json:"groups_attribute,omitzero"`
}

// SAMLConnectionCreateParams is for a request. Its type is "saml". A connection by SAML 2.0.
type SAMLConnectionCreateParams struct {
	// What people see. Required.
	Name string `json:"name"`

	// Whether people may sign in through it.
	Enabled Opt[bool] `json:"enabled,omitzero"`

	// E-mail domains whose people sign in here, in lower case. Each counts once it is verified.
	Domains []string `json:"domains,omitzero"`

	// Names of built-in roles or ids of custom ones. Nobody grants roles that hold more than they do.
	DefaultRoles []string `json:"default_roles,omitzero"`

	// Roles that groups of the provider bring.
	GroupRoles []GroupRoleInputParams `json:"group_roles,omitzero"`

	// Whether people who are not members yet become members at their first sign-in.
	JitProvisioning Opt[bool] `json:"jit_provisioning,omitzero"`

	// Whether groups may make and unmake owners. Only an owner may say so.
	AllowOwnerRole Opt[bool] `json:"allow_owner_role,omitzero"`

	// Required.
	SAML SAMLSettingsCreateParams `json:"saml"`
}

// MarshalJSON implements json.Marshaler.
func (p SAMLConnectionCreateParams) MarshalJSON() ([]byte, error) {
	type plain SAMLConnectionCreateParams
	return encodeJSON(struct {
		Type json.RawMessage `json:"type"`

		plain
	}{json.RawMessage("\"saml\""), plain(p)})
}

// OIDCSettingsUpdateParams is for a request. An OpenID Connect provider; what is absent stays as it is.
type OIDCSettingsUpdateParams struct {
	// The issuer, below which `/.well-known/openid-configuration` is found.
	Issuer Opt[string] `json:"issuer,omitzero"`

	ClientID Opt[string] `json:"client_id,omitzero"`

	// Kept sealed; never shown again.
	ClientSecret Opt[string] `json:"client_secret,omitzero"`

	// What is asked for beside `openid`. By default `email` and `profile`.
	Scopes []string `json:"scopes,omitzero"`

	// The claim that lists groups. By default `groups`.
	GroupsClaim Opt[string] `json:"groups_claim,omitzero"`

	// For providers that send no `email_verified`: take every address of your verified domains as theirs. An
	// `email_verified` of false is refused in any case.
	TrustEmail Opt[bool] `json:"trust_email,omitzero"`
}

// SAMLSettingsUpdateParams is for a request. A SAML 2.0 identity provider; what is absent stays as it is.
type SAMLSettingsUpdateParams struct {
	// The entity id of the identity provider: the Issuer of its responses.
	IdpEntityID Opt[string] `json:"idp_entity_id,omitzero"`

	// Where people are sent with a request (HTTP-Redirect).
	SSOURL Opt[string] `json:"sso_url,omitzero"`

	// The certificates that responses may be signed with (PEM, RSA of 2048 bits or more). Keys inside a response are never
	// used. Give two while the provider changes from one to the next.
	Certificates []string `json:"certificates,omitzero"`

	// The attribute that holds the address. By default the usual names, or a NameID in e-mail form.
	EmailAttribute Opt[string] `json:"email_attribute,omitzero"`

	// The attribute that holds the full name.
	NameAttribute Opt[string] `json:"name_attribute,omitzero"`

	// The attribute that lists groups.
	GroupsAttribute Opt[string] `json:"groups_attribute,omitzero"`
}

// SSOConnectionUpdateParams is for a request. What to change; what is absent stays as it is. The type stays.
type SSOConnectionUpdateParams struct {
	// What people see.
	Name Opt[string] `json:"name,omitzero"`

	// Whether people may sign in through it.
	Enabled Opt[bool] `json:"enabled,omitzero"`

	// E-mail domains whose people sign in here, in lower case. Each counts once it is verified.
	Domains []string `json:"domains,omitzero"`

	// Names of built-in roles or ids of custom ones. Nobody grants roles that hold more than they do.
	DefaultRoles []string `json:"default_roles,omitzero"`

	// Roles that groups of the provider bring.
	GroupRoles []GroupRoleInputParams `json:"group_roles,omitzero"`

	// Whether people who are not members yet become members at their first sign-in.
	JitProvisioning Opt[bool] `json:"jit_provisioning,omitzero"`

	// Whether groups may make and unmake owners. Only an owner may say so.
	AllowOwnerRole Opt[bool] `json:"allow_owner_role,omitzero"`

	OIDC *OIDCSettingsUpdateParams `json:"oidc,omitzero"`

	SAML *SAMLSettingsUpdateParams `json:"saml,omitzero"`
}

// SCIMTokenCreateParams is for a request. A token for the provisioning service of an identity provider.
type SCIMTokenCreateParams struct {
	// The connection whose people and groups it provisions. Required.
	ConnectionID string `json:"connection_id"`

	// What people see. Required.
	Name string `json:"name"`

	// When it stops working. By default it works until it is deleted.
	ExpiresAt Opt[Timestamp] `json:"expires_at,omitzero"`
}

// MessageCreateParams is one of these: SMSMessageCreateParams, EmailMessageCreateParams, InAppMessageCreateParams.
//
// A message to send. The channel decides what the other members mean.
type MessageCreateParams interface{ isMessageCreateParams() }

func (SMSMessageCreateParams) isMessageCreateParams() {}

func (EmailMessageCreateParams) isMessageCreateParams() {}

func (InAppMessageCreateParams) isMessageCreateParams() {}

// SSOConnectionCreateParams is one of these: OIDCConnectionCreateParams, SAMLConnectionCreateParams.
//
// A connection to set up. The type decides which settings it takes.
type SSOConnectionCreateParams interface{ isSSOConnectionCreateParams() }

func (OIDCConnectionCreateParams) isSSOConnectionCreateParams() {}

func (SAMLConnectionCreateParams) isSSOConnectionCreateParams() {}

// MessagesListParams is for [MessagesService.List].
type MessagesListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`

	// Only this channel.
	Channel Opt[Channel] `query:"channel"`

	// Only this direction.
	Direction Opt[MessageDirection] `query:"direction"`

	// Only messages that stand here now.
	Status Opt[MessageStatus] `query:"status"`

	// Only messages with this tag.
	Tag Opt[string] `query:"tag"`

	// Only messages of this batch.
	BatchID Opt[string] `query:"batch_id"`

	// Only what was created at or after this time.
	CreatedAfter Opt[Timestamp] `query:"created_after"`

	// Only what was created before this time.
	CreatedBefore Opt[Timestamp] `query:"created_before"`
}

// MessagesListEventsParams is for [MessagesService.ListEvents].
type MessagesListEventsParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// EventsListParams is for [EventsService.List].
type EventsListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`

	// Only this type, or all types under a name with `message.*`.
	Type Opt[string] `query:"type"`

	// Only events of this resource.
	Subject Opt[string] `query:"subject"`

	// Direction of the list.
	Order Opt[EventsListOrder] `query:"order"`

	// Only what was created at or after this time.
	CreatedAfter Opt[Timestamp] `query:"created_after"`

	// Only what was created before this time.
	CreatedBefore Opt[Timestamp] `query:"created_before"`
}

// EventStreamConnectParams is for [EventStreamService.Connect].
type EventStreamConnectParams struct {
	// For Server-Sent Events, only these types, with commas between; `message.*` means all under a name.
	EventTypes Opt[string] `query:"event_types"`

	// For Server-Sent Events, only events of this resource.
	Subject Opt[string] `query:"subject"`

	// For Server-Sent Events, where to begin. `Last-Event-ID` goes before it.
	From Opt[EventStreamConnectFrom] `query:"from"`
}

// EventTypesListParams is for [EventTypesService.List].
type EventTypesListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// OAuthClientsListParams is for [OAuthClientsService.List].
type OAuthClientsListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// OAuthGrantsListParams is for [OAuthGrantsService.List].
type OAuthGrantsListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// TokenIssuersListParams is for [TokenIssuersService.List].
type TokenIssuersListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// APIKeysListParams is for [APIKeysService.List].
type APIKeysListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// SecurityPolicyUpdateQuery is for [SecurityPolicyService.Update].
type SecurityPolicyUpdateQuery struct {
	// Only tell the effect.
	DryRun Opt[bool] `query:"dry_run"`
}

// ProjectsListParams is for [ProjectsService.List].
type ProjectsListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// MembersListParams is for [MembersService.List].
type MembersListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// InvitationsListParams is for [InvitationsService.List].
type InvitationsListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// RolesListParams is for [RolesService.List].
type RolesListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// RateLimitPoliciesListParams is for [RateLimitPoliciesService.List].
type RateLimitPoliciesListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// WebhookEndpointsListParams is for [WebhookEndpointsService.List].
type WebhookEndpointsListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// WebhookDeliveriesListParams is for [WebhookDeliveriesService.List].
type WebhookDeliveriesListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`

	// Only deliveries to this endpoint.
	EndpointID Opt[string] `query:"endpoint_id"`

	// Only deliveries of this event.
	EventID Opt[string] `query:"event_id"`

	// Only deliveries that stand here now.
	Status Opt[WebhookDeliveryStatus] `query:"status"`

	// Only what was created at or after this time.
	CreatedAfter Opt[Timestamp] `query:"created_after"`

	// Only what was created before this time.
	CreatedBefore Opt[Timestamp] `query:"created_before"`
}

// AuditEventsListParams is for [AuditEventsService.List].
type AuditEventsListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`

	// Only this action, an operation such as `api_keys.create`.
	Action Opt[string] `query:"action"`

	// Only what this API key, app, session or member did.
	ActorID Opt[string] `query:"actor_id"`

	// Only what was done to this resource.
	ResourceID Opt[string] `query:"resource_id"`

	// Only what succeeded, or only what was refused.
	Outcome Opt[AuditEventsListOutcome] `query:"outcome"`

	// Direction of the list.
	Order Opt[AuditEventsListOrder] `query:"order"`

	// With `proof`, every event comes with its place in the chain.
	Include Opt[AuditEventsListInclude] `query:"include"`

	// Only what was created at or after this time.
	CreatedAfter Opt[Timestamp] `query:"created_after"`

	// Only what was created before this time.
	CreatedBefore Opt[Timestamp] `query:"created_before"`
}

// AuditCheckpointsListParams is for [AuditCheckpointsService.List].
type AuditCheckpointsListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`

	// Direction of the list.
	Order Opt[AuditCheckpointsListOrder] `query:"order"`
}

// AuditKeysListParams is for [AuditKeysService.List].
type AuditKeysListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// RequestLogsListParams is for [RequestLogsService.List].
type RequestLogsListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`

	// Only answers of this class.
	StatusClass Opt[RequestLogsListStatusClass] `query:"status_class"`

	// Only requests for this operation.
	Operation Opt[string] `query:"operation"`

	// Only requests with this API key, app or session.
	CredentialID Opt[string] `query:"credential_id"`

	// Only failures with this code.
	Code Opt[string] `query:"code"`

	// Only requests for this resource.
	ResourceID Opt[string] `query:"resource_id"`

	// Only what was created at or after this time.
	CreatedAfter Opt[Timestamp] `query:"created_after"`

	// Only what was created before this time.
	CreatedBefore Opt[Timestamp] `query:"created_before"`
}

// SSOConnectionsListParams is for [SSOConnectionsService.List].
type SSOConnectionsListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}

// SCIMTokensListParams is for [SCIMTokensService.List].
type SCIMTokensListParams struct {
	// How many items a page has at most.
	Limit Opt[int64] `query:"limit"`

	// Position in the list, taken from `next_cursor`, `prev_cursor` or `refresh_cursor` of a page of the same list.
	Cursor Opt[string] `query:"cursor"`
}
