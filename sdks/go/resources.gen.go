// Written by `npm run generate` from spec/. Do not edit.

package relayos

// Resources has a field per tag of the contract.
type Resources struct {
	// Send a message on any channel and follow it to its outcome.
	Messages *MessagesService

	// Up to 500 personalised messages in one request, each accepted or rejected by itself.
	MessageBatches *MessageBatchesService

	// The ordered feed of everything that happened in an environment.
	Events *EventsService

	// Events as they happen, over a WebSocket or Server-Sent Events.
	EventStream *EventStreamService

	// One-use tickets that let a browser open the event stream.
	EventStreamTickets *EventStreamTicketsService

	// The catalogue of event types, with their JSON Schemas and examples.
	EventTypes *EventTypesService

	// Apps that get tokens from the OAuth 2.1 server.
	OAuthClients *OAuthClientsService

	// What members let apps do.
	OAuthGrants *OAuthGrantsService

	// Issuers elsewhere whose tokens are taken.
	TokenIssuers *TokenIssuersService

	// Credentials of an environment, narrowed by scopes, address ranges and restrictions.
	APIKeys *APIKeysService

	// The organization that the credential belongs to.
	Organization *OrganizationService

	// What the organization asks of its people and credentials.
	SecurityPolicy *SecurityPolicyService

	// Projects and their environments, `sandbox` and `live`.
	Projects *ProjectsService

	// The people of the organization and their roles.
	Members *MembersService

	// People who were asked to join.
	Invitations *InvitationsService

	// Built-in roles, and custom ones made of scopes.
	Roles *RolesService

	// How much of the API who may use, set by the organization beside the built-in limit.
	RateLimitPolicies *RateLimitPoliciesService

	// Where events are sent, signed, and how.
	WebhookEndpoints *WebhookEndpointsService

	// The log of what was sent to webhook endpoints and what came back.
	WebhookDeliveries *WebhookDeliveriesService

	// Who the credential is and what it may do.
	Me *MeService

	// Work that goes on after its request was answered.
	Operations *OperationsService

	// Who did what, in a chain of hashes that can be verified without this server.
	AuditEvents *AuditEventsService

	// Signed statements of how far the audit log has come.
	AuditCheckpoints *AuditCheckpointsService

	// Public keys for verifying checkpoints.
	AuditKeys *AuditKeysService

	// Requests of an environment and how they were answered.
	RequestLogs *RequestLogsService

	// Sign in through the identity provider of the organization, by OpenID Connect or SAML 2.0.
	SSOConnections *SSOConnectionsService

	// Let a directory create, change and remove members by SCIM 2.0.
	SCIMTokens *SCIMTokensService
}

func newResources(client *Client) Resources {
	return Resources{
		Messages:           &MessagesService{client},
		MessageBatches:     &MessageBatchesService{client},
		Events:             &EventsService{client},
		EventStream:        &EventStreamService{client},
		EventStreamTickets: &EventStreamTicketsService{client},
		EventTypes:         &EventTypesService{client},
		OAuthClients:       &OAuthClientsService{client},
		OAuthGrants:        &OAuthGrantsService{client},
		TokenIssuers:       &TokenIssuersService{client},
		APIKeys:            &APIKeysService{client},
		Organization:       &OrganizationService{client},
		SecurityPolicy:     &SecurityPolicyService{client},
		Projects:           &ProjectsService{client},
		Members:            &MembersService{client},
		Invitations:        &InvitationsService{client},
		Roles:              &RolesService{client},
		RateLimitPolicies:  &RateLimitPoliciesService{client},
		WebhookEndpoints:   &WebhookEndpointsService{client},
		WebhookDeliveries:  &WebhookDeliveriesService{client},
		Me:                 &MeService{client},
		Operations:         &OperationsService{client},
		AuditEvents:        &AuditEventsService{client},
		AuditCheckpoints:   &AuditCheckpointsService{client},
		AuditKeys:          &AuditKeysService{client},
		RequestLogs:        &RequestLogsService{client},
		SSOConnections:     &SSOConnectionsService{client},
		SCIMTokens:         &SCIMTokensService{client},
	}
}
