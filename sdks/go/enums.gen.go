// Written by `npm run generate` from spec/. Do not edit.

package relayos

// Channel is one of the constants of this type.
//
// The way a message takes.
//
// The server may have more values than these.
type Channel string

// Values of Channel.
const (
	ChannelSMS   Channel = "sms"
	ChannelEmail Channel = "email"
	ChannelInApp Channel = "in_app"
)

// MessageDirection is one of the constants of this type.
//
// Outbound messages are sent by you; inbound messages come from a recipient.
//
// The server may have more values than these.
type MessageDirection string

// Values of MessageDirection.
const (
	MessageDirectionOutbound MessageDirection = "outbound"
	MessageDirectionInbound  MessageDirection = "inbound"
)

// MessageStatus is one of the constants of this type.
//
// Where a message stands: `scheduled` → `queued` → `sending` → `sent` → `delivered` → `read`. It ends early as
// `undelivered` (refused downstream), `failed` (no carrier took it), `unknown` (a carrier may have taken it; never sent
// twice), `expired` (validity period over) or `canceled`. Inbound messages are `received`.
//
// The server may have more values than these.
type MessageStatus string

// Values of MessageStatus.
const (
	MessageStatusScheduled   MessageStatus = "scheduled"
	MessageStatusQueued      MessageStatus = "queued"
	MessageStatusSending     MessageStatus = "sending"
	MessageStatusSent        MessageStatus = "sent"
	MessageStatusDelivered   MessageStatus = "delivered"
	MessageStatusRead        MessageStatus = "read"
	MessageStatusUndelivered MessageStatus = "undelivered"
	MessageStatusFailed      MessageStatus = "failed"
	MessageStatusUnknown     MessageStatus = "unknown"
	MessageStatusExpired     MessageStatus = "expired"
	MessageStatusCanceled    MessageStatus = "canceled"
	MessageStatusReceived    MessageStatus = "received"
)

// MessageErrorCode is one of the constants of this type.
//
// The server may have more values than these.
type MessageErrorCode string

// Values of MessageErrorCode.
const (
	MessageErrorCodeCarrierFiltered    MessageErrorCode = "carrier_filtered"
	MessageErrorCodeCarrierUnavailable MessageErrorCode = "carrier_unavailable"
	MessageErrorCodeCarrierThrottled   MessageErrorCode = "carrier_throttled"
	MessageErrorCodeCarrierRejected    MessageErrorCode = "carrier_rejected"
	MessageErrorCodeMailboxUnavailable MessageErrorCode = "mailbox_unavailable"
	MessageErrorCodeOutcomeUnknown     MessageErrorCode = "outcome_unknown"
	MessageErrorCodeValidityExpired    MessageErrorCode = "validity_expired"
)

// ProblemFaultIn is one of the constants of this type.
//
// The part of the request that the pointer points into.
//
// The server may have more values than these.
type ProblemFaultIn string

// Values of ProblemFaultIn.
const (
	ProblemFaultInBody   ProblemFaultIn = "body"
	ProblemFaultInQuery  ProblemFaultIn = "query"
	ProblemFaultInPath   ProblemFaultIn = "path"
	ProblemFaultInHeader ProblemFaultIn = "header"
)

// ProblemCategory is one of the constants of this type.
//
// What kind of remedy helps.
//
// The server may have more values than these.
type ProblemCategory string

// Values of ProblemCategory.
const (
	ProblemCategoryRequest        ProblemCategory = "request"
	ProblemCategoryAuthentication ProblemCategory = "authentication"
	ProblemCategoryPermission     ProblemCategory = "permission"
	ProblemCategoryNotFound       ProblemCategory = "not_found"
	ProblemCategoryConflict       ProblemCategory = "conflict"
	ProblemCategoryRule           ProblemCategory = "rule"
	ProblemCategoryRateLimit      ProblemCategory = "rate_limit"
	ProblemCategoryAvailability   ProblemCategory = "availability"
	ProblemCategoryServer         ProblemCategory = "server"
)

// MessageBatchStatus is one of the constants of this type.
//
// A batch is completed when every accepted message has an outcome.
//
// The server may have more values than these.
type MessageBatchStatus string

// Values of MessageBatchStatus.
const (
	MessageBatchStatusProcessing MessageBatchStatus = "processing"
	MessageBatchStatusCompleted  MessageBatchStatus = "completed"
)

// WebhookEndpointStatus is one of the constants of this type.
//
// `active`; `degraded`: nothing but failures for a while, deliveries go on; `paused`: by you, or after 5 days of nothing
// but failures; `disabled`: the receiver answered 410 Gone. Paused and disabled endpoints get nothing.
//
// The server may have more values than these.
type WebhookEndpointStatus string

// Values of WebhookEndpointStatus.
const (
	WebhookEndpointStatusActive   WebhookEndpointStatus = "active"
	WebhookEndpointStatusDegraded WebhookEndpointStatus = "degraded"
	WebhookEndpointStatusPaused   WebhookEndpointStatus = "paused"
	WebhookEndpointStatusDisabled WebhookEndpointStatus = "disabled"
)

// EndingCertificateStatus is one of the constants of this type.
//
// The latest of these that holds.
//
// The server may have more values than these.
type EndingCertificateStatus string

// Values of EndingCertificateStatus.
const (
	EndingCertificateStatusExpiresIn30Days EndingCertificateStatus = "expires_in_30_days"
	EndingCertificateStatusExpiresIn7Days  EndingCertificateStatus = "expires_in_7_days"
	EndingCertificateStatusExpired         EndingCertificateStatus = "expired"
)

// WebhookDeliveryStatus is one of the constants of this type.
//
// `waiting` for its time; `blocked` by an earlier event of the same subject or conversation; `delivering`; `delivered`;
// `exhausted`: the schedule of retries is over; `canceled`: the endpoint was deleted, or the event is past its
// retention.
//
// The server may have more values than these.
type WebhookDeliveryStatus string

// Values of WebhookDeliveryStatus.
const (
	WebhookDeliveryStatusWaiting    WebhookDeliveryStatus = "waiting"
	WebhookDeliveryStatusBlocked    WebhookDeliveryStatus = "blocked"
	WebhookDeliveryStatusDelivering WebhookDeliveryStatus = "delivering"
	WebhookDeliveryStatusDelivered  WebhookDeliveryStatus = "delivered"
	WebhookDeliveryStatusExhausted  WebhookDeliveryStatus = "exhausted"
	WebhookDeliveryStatusCanceled   WebhookDeliveryStatus = "canceled"
)

// WebhookFailure is one of the constants of this type.
//
// Why an attempt failed: refused here (`url_not_allowed`, `address_forbidden`), no connection, no valid answer in time,
// or an
// answer that is no success (`redirect`: they are not followed). `interrupted`: the server that sent it stopped
// meanwhile;
// it may have arrived.
//
// The server may have more values than these.
type WebhookFailure string

// Values of WebhookFailure.
const (
	WebhookFailureURLNotAllowed        WebhookFailure = "url_not_allowed"
	WebhookFailureAddressForbidden     WebhookFailure = "address_forbidden"
	WebhookFailureNameNotResolved      WebhookFailure = "name_not_resolved"
	WebhookFailureConnectTimeout       WebhookFailure = "connect_timeout"
	WebhookFailureConnectionRefused    WebhookFailure = "connection_refused"
	WebhookFailureConnectionReset      WebhookFailure = "connection_reset"
	WebhookFailureTLSError             WebhookFailure = "tls_error"
	WebhookFailureTimeout              WebhookFailure = "timeout"
	WebhookFailureResponseMalformed    WebhookFailure = "response_malformed"
	WebhookFailureResponseTooLarge     WebhookFailure = "response_too_large"
	WebhookFailureContentEncoded       WebhookFailure = "content_encoded"
	WebhookFailureRedirect             WebhookFailure = "redirect"
	WebhookFailureClientError          WebhookFailure = "client_error"
	WebhookFailureTooManyRequests      WebhookFailure = "too_many_requests"
	WebhookFailureGone                 WebhookFailure = "gone"
	WebhookFailureServerError          WebhookFailure = "server_error"
	WebhookFailureTransformationFailed WebhookFailure = "transformation_failed"
	WebhookFailureInterrupted          WebhookFailure = "interrupted"
)

// EventSinkStatus is one of the constants of this type.
//
// `active`; `degraded`: nothing but failures for a while, it goes on trying; `paused`: by you, or after 5 days of
// nothing but failures;
// `disabled`: an http target answered 410 Gone. Paused and disabled sinks keep their place in the feed.
//
// The server may have more values than these.
type EventSinkStatus string

// Values of EventSinkStatus.
const (
	EventSinkStatusActive   EventSinkStatus = "active"
	EventSinkStatusDegraded EventSinkStatus = "degraded"
	EventSinkStatusPaused   EventSinkStatus = "paused"
	EventSinkStatusDisabled EventSinkStatus = "disabled"
)

// EventSinkEventDataType is one of the constants of this type.
//
// The server may have more values than these.
type EventSinkEventDataType string

// Values of EventSinkEventDataType.
const (
	EventSinkEventDataTypeHTTP  EventSinkEventDataType = "http"
	EventSinkEventDataTypeFile  EventSinkEventDataType = "file"
	EventSinkEventDataTypeKafka EventSinkEventDataType = "kafka"
	EventSinkEventDataTypeAmqp  EventSinkEventDataType = "amqp"
	EventSinkEventDataTypeNats  EventSinkEventDataType = "nats"
)

// RateLimitExceededEventDataCredentialType is one of the constants of this type.
//
// The server may have more values than these.
type RateLimitExceededEventDataCredentialType string

// Values of RateLimitExceededEventDataCredentialType.
const (
	RateLimitExceededEventDataCredentialTypeAPIKey      RateLimitExceededEventDataCredentialType = "api_key"
	RateLimitExceededEventDataCredentialTypeAccessToken RateLimitExceededEventDataCredentialType = "access_token"
	RateLimitExceededEventDataCredentialTypeSession     RateLimitExceededEventDataCredentialType = "session"
)

// OperationStatus is one of the constants of this type.
//
// Whether the work goes on.
//
// The server may have more values than these.
type OperationStatus string

// Values of OperationStatus.
const (
	OperationStatusRunning   OperationStatus = "running"
	OperationStatusCompleted OperationStatus = "completed"
	OperationStatusFailed    OperationStatus = "failed"
)

// MessageBatchResultStatus is one of the constants of this type.
//
// The server may have more values than these.
type MessageBatchResultStatus string

// Values of MessageBatchResultStatus.
const (
	MessageBatchResultStatusAccepted MessageBatchResultStatus = "accepted"
	MessageBatchResultStatusRejected MessageBatchResultStatus = "rejected"
)

// OAuthClientType is one of the constants of this type.
//
// A confidential app keeps a secret, on a server; a public one (in a browser, on a device) can't and has none.
//
// The server may have more values than these.
type OAuthClientType string

// Values of OAuthClientType.
const (
	OAuthClientTypeConfidential OAuthClientType = "confidential"
	OAuthClientTypePublic       OAuthClientType = "public"
)

// OAuthGrantType is one of the constants of this type.
//
// A way to get tokens.
//
// The server may have more values than these.
type OAuthGrantType string

// Values of OAuthGrantType.
const (
	OAuthGrantTypeAuthorizationCode                     OAuthGrantType = "authorization_code"
	OAuthGrantTypeRefreshToken                          OAuthGrantType = "refresh_token"
	OAuthGrantTypeClientCredentials                     OAuthGrantType = "client_credentials"
	OAuthGrantTypeUrnIetfParamsOAuthGrantTypeDeviceCode OAuthGrantType = "urn:ietf:params:oauth:grant-type:device_code"
)

// TokenAlgorithm is one of the constants of this type.
//
// A signature algorithm. Those with a shared secret are not taken.
//
// The server may have more values than these.
type TokenAlgorithm string

// Values of TokenAlgorithm.
const (
	TokenAlgorithmEdDSA TokenAlgorithm = "EdDSA"
	TokenAlgorithmES256 TokenAlgorithm = "ES256"
	TokenAlgorithmES384 TokenAlgorithm = "ES384"
	TokenAlgorithmPS256 TokenAlgorithm = "PS256"
	TokenAlgorithmRS256 TokenAlgorithm = "RS256"
)

// TokenType is one of the constants of this type.
//
// What the header of a token must say in `typ`: `at+jwt` for access tokens after RFC 9068; `jwt` for issuers that write
// `JWT` or nothing. With `jwt` choose an audience that no ID token has.
//
// The server may have more values than these.
type TokenType string

// Values of TokenType.
const (
	TokenTypeAtPlusJWT TokenType = "at+jwt"
	TokenTypeJWT       TokenType = "jwt"
)

// EnvironmentKind is one of the constants of this type.
//
// A sandbox never sends for real.
//
// The server may have more values than these.
type EnvironmentKind string

// Values of EnvironmentKind.
const (
	EnvironmentKindSandbox EnvironmentKind = "sandbox"
	EnvironmentKindLive    EnvironmentKind = "live"
)

// MemberStatus is one of the constants of this type.
//
// The server may have more values than these.
type MemberStatus string

// Values of MemberStatus.
const (
	MemberStatusActive    MemberStatus = "active"
	MemberStatusSuspended MemberStatus = "suspended"
)

// InvitationStatus is one of the constants of this type.
//
// The server may have more values than these.
type InvitationStatus string

// Values of InvitationStatus.
const (
	InvitationStatusPending  InvitationStatus = "pending"
	InvitationStatusAccepted InvitationStatus = "accepted"
	InvitationStatusRevoked  InvitationStatus = "revoked"
	InvitationStatusExpired  InvitationStatus = "expired"
)

// InvitationWithTokenStatus is one of the constants of this type.
//
// The server may have more values than these.
type InvitationWithTokenStatus string

// Values of InvitationWithTokenStatus.
const (
	InvitationWithTokenStatusPending  InvitationWithTokenStatus = "pending"
	InvitationWithTokenStatusAccepted InvitationWithTokenStatus = "accepted"
	InvitationWithTokenStatusRevoked  InvitationWithTokenStatus = "revoked"
	InvitationWithTokenStatusExpired  InvitationWithTokenStatus = "expired"
)

// RateLimitTargetType is one of the constants of this type.
//
// The server may have more values than these.
type RateLimitTargetType string

// Values of RateLimitTargetType.
const (
	RateLimitTargetTypeOrganization RateLimitTargetType = "organization"
	RateLimitTargetTypeEnvironment  RateLimitTargetType = "environment"
	RateLimitTargetTypeAPIKey       RateLimitTargetType = "api_key"
	RateLimitTargetTypeAddress      RateLimitTargetType = "address"
	RateLimitTargetTypeOperation    RateLimitTargetType = "operation"
	RateLimitTargetTypeTag          RateLimitTargetType = "tag"
)

// RateLimitPolicyPer is one of the constants of this type.
//
// Who shares what is counted. IPv6 addresses count by their /64 network.
//
// The server may have more values than these.
type RateLimitPolicyPer string

// Values of RateLimitPolicyPer.
const (
	RateLimitPolicyPerOrganization RateLimitPolicyPer = "organization"
	RateLimitPolicyPerEnvironment  RateLimitPolicyPer = "environment"
	RateLimitPolicyPerCredential   RateLimitPolicyPer = "credential"
	RateLimitPolicyPerAddress      RateLimitPolicyPer = "address"
)

// WebhookEndpointPayload is one of the constants of this type.
//
// The server may have more values than these.
type WebhookEndpointPayload string

// Values of WebhookEndpointPayload.
const (
	WebhookEndpointPayloadFull WebhookEndpointPayload = "full"
	WebhookEndpointPayloadThin WebhookEndpointPayload = "thin"
)

// WebhookEndpointOrdering is one of the constants of this type.
//
// The server may have more values than these.
type WebhookEndpointOrdering string

// Values of WebhookEndpointOrdering.
const (
	WebhookEndpointOrderingParallel       WebhookEndpointOrdering = "parallel"
	WebhookEndpointOrderingBySubject      WebhookEndpointOrdering = "by_subject"
	WebhookEndpointOrderingByConversation WebhookEndpointOrdering = "by_conversation"
)

// WebhookEndpointWithSecretPayload is one of the constants of this type.
//
// The server may have more values than these.
type WebhookEndpointWithSecretPayload string

// Values of WebhookEndpointWithSecretPayload.
const (
	WebhookEndpointWithSecretPayloadFull WebhookEndpointWithSecretPayload = "full"
	WebhookEndpointWithSecretPayloadThin WebhookEndpointWithSecretPayload = "thin"
)

// WebhookEndpointWithSecretOrdering is one of the constants of this type.
//
// The server may have more values than these.
type WebhookEndpointWithSecretOrdering string

// Values of WebhookEndpointWithSecretOrdering.
const (
	WebhookEndpointWithSecretOrderingParallel       WebhookEndpointWithSecretOrdering = "parallel"
	WebhookEndpointWithSecretOrderingBySubject      WebhookEndpointWithSecretOrdering = "by_subject"
	WebhookEndpointWithSecretOrderingByConversation WebhookEndpointWithSecretOrdering = "by_conversation"
)

// WebhookInspectionSignatureVerdict is one of the constants of this type.
//
// `valid`: signed with a live secret and not older than five minutes; `invalid`: signed with something else, changed on
// the way, or
// too old; `missing`: a header of Standard Webhooks is not there; `no_endpoint`: no endpoint has this URL.
//
// The server may have more values than these.
type WebhookInspectionSignatureVerdict string

// Values of WebhookInspectionSignatureVerdict.
const (
	WebhookInspectionSignatureVerdictValid      WebhookInspectionSignatureVerdict = "valid"
	WebhookInspectionSignatureVerdictInvalid    WebhookInspectionSignatureVerdict = "invalid"
	WebhookInspectionSignatureVerdictMissing    WebhookInspectionSignatureVerdict = "missing"
	WebhookInspectionSignatureVerdictNoEndpoint WebhookInspectionSignatureVerdict = "no_endpoint"
)

// WebhookInspectionSource is one of the constants of this type.
//
// By a webhook endpoint of this environment, or by anybody over HTTP.
//
// The server may have more values than these.
type WebhookInspectionSource string

// Values of WebhookInspectionSource.
const (
	WebhookInspectionSourceDelivery WebhookInspectionSource = "delivery"
	WebhookInspectionSourceHTTP     WebhookInspectionSource = "http"
)

// EventSinkFailure is one of the constants of this type.
//
// Why a batch did not arrive: refused here (`url_not_allowed`, `address_forbidden`), no connection, an HTTP answer that
// is no success,
// or what the broker said: `authentication_failed`, `target_missing` (no such topic, exchange or stream), `unroutable`
// (no queue
// takes it), `too_large`, `rejected`. `storage_error`: the file can not be written.
//
// The server may have more values than these.
type EventSinkFailure string

// Values of EventSinkFailure.
const (
	EventSinkFailureURLNotAllowed        EventSinkFailure = "url_not_allowed"
	EventSinkFailureAddressForbidden     EventSinkFailure = "address_forbidden"
	EventSinkFailureNameNotResolved      EventSinkFailure = "name_not_resolved"
	EventSinkFailureConnectTimeout       EventSinkFailure = "connect_timeout"
	EventSinkFailureConnectionRefused    EventSinkFailure = "connection_refused"
	EventSinkFailureConnectionReset      EventSinkFailure = "connection_reset"
	EventSinkFailureTLSError             EventSinkFailure = "tls_error"
	EventSinkFailureTimeout              EventSinkFailure = "timeout"
	EventSinkFailureResponseMalformed    EventSinkFailure = "response_malformed"
	EventSinkFailureResponseTooLarge     EventSinkFailure = "response_too_large"
	EventSinkFailureContentEncoded       EventSinkFailure = "content_encoded"
	EventSinkFailureRedirect             EventSinkFailure = "redirect"
	EventSinkFailureClientError          EventSinkFailure = "client_error"
	EventSinkFailureTooManyRequests      EventSinkFailure = "too_many_requests"
	EventSinkFailureGone                 EventSinkFailure = "gone"
	EventSinkFailureServerError          EventSinkFailure = "server_error"
	EventSinkFailureAuthenticationFailed EventSinkFailure = "authentication_failed"
	EventSinkFailureTargetMissing        EventSinkFailure = "target_missing"
	EventSinkFailureRejected             EventSinkFailure = "rejected"
	EventSinkFailureUnroutable           EventSinkFailure = "unroutable"
	EventSinkFailureTooLarge             EventSinkFailure = "too_large"
	EventSinkFailureStorageError         EventSinkFailure = "storage_error"
	EventSinkFailureInterrupted          EventSinkFailure = "interrupted"
)

// EventSinkKafkaSettingsContentMode is one of the constants of this type.
//
// The server may have more values than these.
type EventSinkKafkaSettingsContentMode string

// Values of EventSinkKafkaSettingsContentMode.
const (
	EventSinkKafkaSettingsContentModeBinary     EventSinkKafkaSettingsContentMode = "binary"
	EventSinkKafkaSettingsContentModeStructured EventSinkKafkaSettingsContentMode = "structured"
)

// EventSinkAmqpSettingsContentMode is one of the constants of this type.
//
// The server may have more values than these.
type EventSinkAmqpSettingsContentMode string

// Values of EventSinkAmqpSettingsContentMode.
const (
	EventSinkAmqpSettingsContentModeBinary     EventSinkAmqpSettingsContentMode = "binary"
	EventSinkAmqpSettingsContentModeStructured EventSinkAmqpSettingsContentMode = "structured"
)

// EventSinkNatsSettingsContentMode is one of the constants of this type.
//
// The server may have more values than these.
type EventSinkNatsSettingsContentMode string

// Values of EventSinkNatsSettingsContentMode.
const (
	EventSinkNatsSettingsContentModeBinary     EventSinkNatsSettingsContentMode = "binary"
	EventSinkNatsSettingsContentModeStructured EventSinkNatsSettingsContentMode = "structured"
)

// EventSinkType is one of the constants of this type.
//
// The server may have more values than these.
type EventSinkType string

// Values of EventSinkType.
const (
	EventSinkTypeHTTP  EventSinkType = "http"
	EventSinkTypeFile  EventSinkType = "file"
	EventSinkTypeKafka EventSinkType = "kafka"
	EventSinkTypeAmqp  EventSinkType = "amqp"
	EventSinkTypeNats  EventSinkType = "nats"
)

// MeType is one of the constants of this type.
//
// Kind of credential.
//
// The server may have more values than these.
type MeType string

// Values of MeType.
const (
	MeTypeAPIKey      MeType = "api_key"
	MeTypeAccessToken MeType = "access_token"
	MeTypeSession     MeType = "session"
)

// AuditActorType is one of the constants of this type.
//
// The server may have more values than these.
type AuditActorType string

// Values of AuditActorType.
const (
	AuditActorTypeAPIKey      AuditActorType = "api_key"
	AuditActorTypeAccessToken AuditActorType = "access_token"
	AuditActorTypeSession     AuditActorType = "session"
	AuditActorTypeUser        AuditActorType = "user"
	AuditActorTypeSystem      AuditActorType = "system"
)

// AuditEventOutcome is one of the constants of this type.
//
// The server may have more values than these.
type AuditEventOutcome string

// Values of AuditEventOutcome.
const (
	AuditEventOutcomeSucceeded AuditEventOutcome = "succeeded"
	AuditEventOutcomeFailed    AuditEventOutcome = "failed"
)

// AuditKeyAlgorithm is one of the constants of this type.
//
// The server may have more values than these.
type AuditKeyAlgorithm string

// Values of AuditKeyAlgorithm.
const (
	AuditKeyAlgorithmEd25519 AuditKeyAlgorithm = "Ed25519"
)

// RequestLogCredentialType is one of the constants of this type.
//
// The server may have more values than these.
type RequestLogCredentialType string

// Values of RequestLogCredentialType.
const (
	RequestLogCredentialTypeAPIKey      RequestLogCredentialType = "api_key"
	RequestLogCredentialTypeAccessToken RequestLogCredentialType = "access_token"
	RequestLogCredentialTypeSession     RequestLogCredentialType = "session"
)

// SSOCertificateStatus is one of the constants of this type.
//
// Expiring: less than 30 days are left. An expired certificate still works, since it is pinned.
//
// The server may have more values than these.
type SSOCertificateStatus string

// Values of SSOCertificateStatus.
const (
	SSOCertificateStatusValid       SSOCertificateStatus = "valid"
	SSOCertificateStatusExpiring    SSOCertificateStatus = "expiring"
	SSOCertificateStatusExpired     SSOCertificateStatus = "expired"
	SSOCertificateStatusNotYetValid SSOCertificateStatus = "not_yet_valid"
)

// SSOConnectionType is one of the constants of this type.
//
// The server may have more values than these.
type SSOConnectionType string

// Values of SSOConnectionType.
const (
	SSOConnectionTypeOIDC SSOConnectionType = "oidc"
	SSOConnectionTypeSAML SSOConnectionType = "saml"
)

// SSOConnectionCheckName is one of the constants of this type.
//
// The server may have more values than these.
type SSOConnectionCheckName string

// Values of SSOConnectionCheckName.
const (
	SSOConnectionCheckNameDiscovery    SSOConnectionCheckName = "discovery"
	SSOConnectionCheckNameSigningKeys  SSOConnectionCheckName = "signing_keys"
	SSOConnectionCheckNameCertificates SSOConnectionCheckName = "certificates"
	SSOConnectionCheckNameDomains      SSOConnectionCheckName = "domains"
)

// OAuthClientCreateTokenEndpointAuthMethod is one of the constants of this type.
//
// How the app proves itself at the token endpoint. `none` for public apps alone, which is their default; else
// `client_secret_basic`.
type OAuthClientCreateTokenEndpointAuthMethod string

// Values of OAuthClientCreateTokenEndpointAuthMethod.
const (
	OAuthClientCreateTokenEndpointAuthMethodClientSecretBasic OAuthClientCreateTokenEndpointAuthMethod = "client_secret_basic"
	OAuthClientCreateTokenEndpointAuthMethodClientSecretPost  OAuthClientCreateTokenEndpointAuthMethod = "client_secret_post"
	OAuthClientCreateTokenEndpointAuthMethodNone              OAuthClientCreateTokenEndpointAuthMethod = "none"
)

// TokenKeyCreateKty is one of the constants of this type.
type TokenKeyCreateKty string

// Values of TokenKeyCreateKty.
const (
	TokenKeyCreateKtyRSA TokenKeyCreateKty = "RSA"
	TokenKeyCreateKtyEC  TokenKeyCreateKty = "EC"
	TokenKeyCreateKtyOKP TokenKeyCreateKty = "OKP"
)

// TokenKeyCreateUse is one of the constants of this type.
type TokenKeyCreateUse string

// Values of TokenKeyCreateUse.
const (
	TokenKeyCreateUseSig TokenKeyCreateUse = "sig"
)

// TokenKeyCreateAlg is one of the constants of this type.
type TokenKeyCreateAlg string

// Values of TokenKeyCreateAlg.
const (
	TokenKeyCreateAlgEdDSA TokenKeyCreateAlg = "EdDSA"
	TokenKeyCreateAlgES256 TokenKeyCreateAlg = "ES256"
	TokenKeyCreateAlgES384 TokenKeyCreateAlg = "ES384"
	TokenKeyCreateAlgPS256 TokenKeyCreateAlg = "PS256"
	TokenKeyCreateAlgRS256 TokenKeyCreateAlg = "RS256"
)

// TokenKeyCreateCrv is one of the constants of this type.
type TokenKeyCreateCrv string

// Values of TokenKeyCreateCrv.
const (
	TokenKeyCreateCrvP256    TokenKeyCreateCrv = "P-256"
	TokenKeyCreateCrvP384    TokenKeyCreateCrv = "P-384"
	TokenKeyCreateCrvEd25519 TokenKeyCreateCrv = "Ed25519"
)

// RestrictionsWriteChannelsItem is one of the constants of this type.
//
// Only messages on these channels.
type RestrictionsWriteChannelsItem string

// Values of RestrictionsWriteChannelsItem.
const (
	RestrictionsWriteChannelsItemSMS   RestrictionsWriteChannelsItem = "sms"
	RestrictionsWriteChannelsItemEmail RestrictionsWriteChannelsItem = "email"
	RestrictionsWriteChannelsItemInApp RestrictionsWriteChannelsItem = "in_app"
)

// SecurityPolicyUpdateAllowedMethodsItem is one of the constants of this type.
//
// How people may sign in: `password`, `passkey`, `oidc`, `saml`.
type SecurityPolicyUpdateAllowedMethodsItem string

// Values of SecurityPolicyUpdateAllowedMethodsItem.
const (
	SecurityPolicyUpdateAllowedMethodsItemPassword SecurityPolicyUpdateAllowedMethodsItem = "password"
	SecurityPolicyUpdateAllowedMethodsItemPasskey  SecurityPolicyUpdateAllowedMethodsItem = "passkey"
	SecurityPolicyUpdateAllowedMethodsItemOIDC     SecurityPolicyUpdateAllowedMethodsItem = "oidc"
	SecurityPolicyUpdateAllowedMethodsItemSAML     SecurityPolicyUpdateAllowedMethodsItem = "saml"
)

// MemberUpdateStatus is one of the constants of this type.
type MemberUpdateStatus string

// Values of MemberUpdateStatus.
const (
	MemberUpdateStatusActive    MemberUpdateStatus = "active"
	MemberUpdateStatusSuspended MemberUpdateStatus = "suspended"
)

// RateLimitTargetChoiceType is one of the constants of this type.
type RateLimitTargetChoiceType string

// Values of RateLimitTargetChoiceType.
const (
	RateLimitTargetChoiceTypeOrganization RateLimitTargetChoiceType = "organization"
	RateLimitTargetChoiceTypeEnvironment  RateLimitTargetChoiceType = "environment"
	RateLimitTargetChoiceTypeAPIKey       RateLimitTargetChoiceType = "api_key"
	RateLimitTargetChoiceTypeAddress      RateLimitTargetChoiceType = "address"
	RateLimitTargetChoiceTypeOperation    RateLimitTargetChoiceType = "operation"
	RateLimitTargetChoiceTypeTag          RateLimitTargetChoiceType = "tag"
)

// RateLimitPolicyCreatePer is one of the constants of this type.
//
// Who shares what is counted. IPv6 addresses count by their /64 network.
type RateLimitPolicyCreatePer string

// Values of RateLimitPolicyCreatePer.
const (
	RateLimitPolicyCreatePerOrganization RateLimitPolicyCreatePer = "organization"
	RateLimitPolicyCreatePerEnvironment  RateLimitPolicyCreatePer = "environment"
	RateLimitPolicyCreatePerCredential   RateLimitPolicyCreatePer = "credential"
	RateLimitPolicyCreatePerAddress      RateLimitPolicyCreatePer = "address"
)

// RateLimitPolicyUpdatePer is one of the constants of this type.
//
// Who shares what is counted. IPv6 addresses count by their /64 network.
type RateLimitPolicyUpdatePer string

// Values of RateLimitPolicyUpdatePer.
const (
	RateLimitPolicyUpdatePerOrganization RateLimitPolicyUpdatePer = "organization"
	RateLimitPolicyUpdatePerEnvironment  RateLimitPolicyUpdatePer = "environment"
	RateLimitPolicyUpdatePerCredential   RateLimitPolicyUpdatePer = "credential"
	RateLimitPolicyUpdatePerAddress      RateLimitPolicyUpdatePer = "address"
)

// WebhookEndpointCreatePayload is one of the constants of this type.
//
// A thin payload has no `data`; read the event by its id. Payloads of more than 20 kB are always thin.
type WebhookEndpointCreatePayload string

// Values of WebhookEndpointCreatePayload.
const (
	WebhookEndpointCreatePayloadFull WebhookEndpointCreatePayload = "full"
	WebhookEndpointCreatePayloadThin WebhookEndpointCreatePayload = "thin"
)

// WebhookEndpointCreateOrdering is one of the constants of this type.
//
// `parallel` sends at once whatever is there; the others send events of one subject or conversation one after the
// other, in the order in which they happened: a failing one holds the next ones back until it is delivered or exhausted.
type WebhookEndpointCreateOrdering string

// Values of WebhookEndpointCreateOrdering.
const (
	WebhookEndpointCreateOrderingParallel       WebhookEndpointCreateOrdering = "parallel"
	WebhookEndpointCreateOrderingBySubject      WebhookEndpointCreateOrdering = "by_subject"
	WebhookEndpointCreateOrderingByConversation WebhookEndpointCreateOrdering = "by_conversation"
)

// WebhookEndpointCreateSignatureAlgorithmsItem is one of the constants of this type.
//
// `v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519 with the key pair of the endpoint.
type WebhookEndpointCreateSignatureAlgorithmsItem string

// Values of WebhookEndpointCreateSignatureAlgorithmsItem.
const (
	WebhookEndpointCreateSignatureAlgorithmsItemV1  WebhookEndpointCreateSignatureAlgorithmsItem = "v1"
	WebhookEndpointCreateSignatureAlgorithmsItemV1a WebhookEndpointCreateSignatureAlgorithmsItem = "v1a"
)

// WebhookEndpointCreateAPIVersion is one of the constants of this type.
//
// The version of the API that payloads are in; the newest if nothing is said.
type WebhookEndpointCreateAPIVersion string

// Values of WebhookEndpointCreateAPIVersion.
const (
	WebhookEndpointCreateAPIVersion20261123 WebhookEndpointCreateAPIVersion = "2026-11-23"
)

// WebhookEndpointUpdateStatus is one of the constants of this type.
type WebhookEndpointUpdateStatus string

// Values of WebhookEndpointUpdateStatus.
const (
	WebhookEndpointUpdateStatusActive WebhookEndpointUpdateStatus = "active"
	WebhookEndpointUpdateStatusPaused WebhookEndpointUpdateStatus = "paused"
)

// WebhookEndpointUpdatePayload is one of the constants of this type.
//
// A thin payload has no `data`; read the event by its id. Payloads of more than 20 kB are always thin.
type WebhookEndpointUpdatePayload string

// Values of WebhookEndpointUpdatePayload.
const (
	WebhookEndpointUpdatePayloadFull WebhookEndpointUpdatePayload = "full"
	WebhookEndpointUpdatePayloadThin WebhookEndpointUpdatePayload = "thin"
)

// WebhookEndpointUpdateOrdering is one of the constants of this type.
//
// `parallel` sends at once whatever is there; the others send events of one subject or conversation one after the
// other, in the order in which they happened: a failing one holds the next ones back until it is delivered or exhausted.
type WebhookEndpointUpdateOrdering string

// Values of WebhookEndpointUpdateOrdering.
const (
	WebhookEndpointUpdateOrderingParallel       WebhookEndpointUpdateOrdering = "parallel"
	WebhookEndpointUpdateOrderingBySubject      WebhookEndpointUpdateOrdering = "by_subject"
	WebhookEndpointUpdateOrderingByConversation WebhookEndpointUpdateOrdering = "by_conversation"
)

// WebhookEndpointUpdateSignatureAlgorithmsItem is one of the constants of this type.
//
// `v1` is HMAC-SHA-256 with the secret, `v1a` is Ed25519 with the key pair of the endpoint.
type WebhookEndpointUpdateSignatureAlgorithmsItem string

// Values of WebhookEndpointUpdateSignatureAlgorithmsItem.
const (
	WebhookEndpointUpdateSignatureAlgorithmsItemV1  WebhookEndpointUpdateSignatureAlgorithmsItem = "v1"
	WebhookEndpointUpdateSignatureAlgorithmsItemV1a WebhookEndpointUpdateSignatureAlgorithmsItem = "v1a"
)

// WebhookReplayCreateWhich is one of the constants of this type.
//
// `failed` if nothing is said.
type WebhookReplayCreateWhich string

// Values of WebhookReplayCreateWhich.
const (
	WebhookReplayCreateWhichFailed  WebhookReplayCreateWhich = "failed"
	WebhookReplayCreateWhichMissing WebhookReplayCreateWhich = "missing"
	WebhookReplayCreateWhichAll     WebhookReplayCreateWhich = "all"
)

// EventSinkCreateHTTPStartFrom is one of the constants of this type.
//
// Where in the feed to begin.
type EventSinkCreateHTTPStartFrom string

// Values of EventSinkCreateHTTPStartFrom.
const (
	EventSinkCreateHTTPStartFromNow       EventSinkCreateHTTPStartFrom = "now"
	EventSinkCreateHTTPStartFromBeginning EventSinkCreateHTTPStartFrom = "beginning"
)

// EventSinkCreateFileStartFrom is one of the constants of this type.
//
// Where in the feed to begin.
type EventSinkCreateFileStartFrom string

// Values of EventSinkCreateFileStartFrom.
const (
	EventSinkCreateFileStartFromNow       EventSinkCreateFileStartFrom = "now"
	EventSinkCreateFileStartFromBeginning EventSinkCreateFileStartFrom = "beginning"
)

// EventSinkContentMode is one of the constants of this type.
//
// How an event is put (CloudEvents 1.0). `binary`, if nothing is said: attributes as headers, the data as the body;
// `structured`: the whole as JSON.
type EventSinkContentMode string

// Values of EventSinkContentMode.
const (
	EventSinkContentModeBinary     EventSinkContentMode = "binary"
	EventSinkContentModeStructured EventSinkContentMode = "structured"
)

// EventSinkKafkaInputSaslMechanism is one of the constants of this type.
//
// How to sign in, with `username` and `password`.
type EventSinkKafkaInputSaslMechanism string

// Values of EventSinkKafkaInputSaslMechanism.
const (
	EventSinkKafkaInputSaslMechanismPlain       EventSinkKafkaInputSaslMechanism = "plain"
	EventSinkKafkaInputSaslMechanismScramSha256 EventSinkKafkaInputSaslMechanism = "scram_sha_256"
	EventSinkKafkaInputSaslMechanismScramSha512 EventSinkKafkaInputSaslMechanism = "scram_sha_512"
)

// EventSinkCreateKafkaStartFrom is one of the constants of this type.
//
// Where in the feed to begin.
type EventSinkCreateKafkaStartFrom string

// Values of EventSinkCreateKafkaStartFrom.
const (
	EventSinkCreateKafkaStartFromNow       EventSinkCreateKafkaStartFrom = "now"
	EventSinkCreateKafkaStartFromBeginning EventSinkCreateKafkaStartFrom = "beginning"
)

// EventSinkCreateAmqpStartFrom is one of the constants of this type.
//
// Where in the feed to begin.
type EventSinkCreateAmqpStartFrom string

// Values of EventSinkCreateAmqpStartFrom.
const (
	EventSinkCreateAmqpStartFromNow       EventSinkCreateAmqpStartFrom = "now"
	EventSinkCreateAmqpStartFromBeginning EventSinkCreateAmqpStartFrom = "beginning"
)

// EventSinkCreateNatsStartFrom is one of the constants of this type.
//
// Where in the feed to begin.
type EventSinkCreateNatsStartFrom string

// Values of EventSinkCreateNatsStartFrom.
const (
	EventSinkCreateNatsStartFromNow       EventSinkCreateNatsStartFrom = "now"
	EventSinkCreateNatsStartFromBeginning EventSinkCreateNatsStartFrom = "beginning"
)

// EventSinkUpdateStatus is one of the constants of this type.
type EventSinkUpdateStatus string

// Values of EventSinkUpdateStatus.
const (
	EventSinkUpdateStatusActive EventSinkUpdateStatus = "active"
	EventSinkUpdateStatusPaused EventSinkUpdateStatus = "paused"
)

// EventSinkUpdateStartFrom is one of the constants of this type.
//
// Where in the feed to begin.
type EventSinkUpdateStartFrom string

// Values of EventSinkUpdateStartFrom.
const (
	EventSinkUpdateStartFromNow       EventSinkUpdateStartFrom = "now"
	EventSinkUpdateStartFromBeginning EventSinkUpdateStartFrom = "beginning"
)

// EventsListOrder is one of the constants of this type.
//
// Direction of the list.
type EventsListOrder string

// Values of EventsListOrder.
const (
	EventsListOrderAsc  EventsListOrder = "asc"
	EventsListOrderDesc EventsListOrder = "desc"
)

// EventStreamConnectFrom is one of the constants of this type.
//
// For Server-Sent Events, where to begin. `Last-Event-ID` goes before it.
type EventStreamConnectFrom string

// Values of EventStreamConnectFrom.
const (
	EventStreamConnectFromNow       EventStreamConnectFrom = "now"
	EventStreamConnectFromBeginning EventStreamConnectFrom = "beginning"
)

// AuditEventsListOutcome is one of the constants of this type.
//
// Only what succeeded, or only what was refused.
type AuditEventsListOutcome string

// Values of AuditEventsListOutcome.
const (
	AuditEventsListOutcomeSucceeded AuditEventsListOutcome = "succeeded"
	AuditEventsListOutcomeFailed    AuditEventsListOutcome = "failed"
)

// AuditEventsListOrder is one of the constants of this type.
//
// Direction of the list.
type AuditEventsListOrder string

// Values of AuditEventsListOrder.
const (
	AuditEventsListOrderAsc  AuditEventsListOrder = "asc"
	AuditEventsListOrderDesc AuditEventsListOrder = "desc"
)

// AuditEventsListInclude is one of the constants of this type.
//
// With `proof`, every event comes with its place in the chain.
type AuditEventsListInclude string

// Values of AuditEventsListInclude.
const (
	AuditEventsListIncludeProof AuditEventsListInclude = "proof"
)

// AuditCheckpointsListOrder is one of the constants of this type.
//
// Direction of the list.
type AuditCheckpointsListOrder string

// Values of AuditCheckpointsListOrder.
const (
	AuditCheckpointsListOrderAsc  AuditCheckpointsListOrder = "asc"
	AuditCheckpointsListOrderDesc AuditCheckpointsListOrder = "desc"
)

// RequestLogsListStatusClass is one of the constants of this type.
//
// Only answers of this class.
type RequestLogsListStatusClass string

// Values of RequestLogsListStatusClass.
const (
	RequestLogsListStatusClass2xx RequestLogsListStatusClass = "2xx"
	RequestLogsListStatusClass4xx RequestLogsListStatusClass = "4xx"
	RequestLogsListStatusClass5xx RequestLogsListStatusClass = "5xx"
)
