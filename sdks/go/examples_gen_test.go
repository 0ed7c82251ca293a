// Written by `npm run generate` from spec/. Do not edit.

package relayos_test

import (
	"context"
	"fmt"

	"relayos.dev/go/relayos"
)

func ExampleMessagesService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.Messages.ListAll(ctx, relayos.MessagesListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleMessagesService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Messages.Create(ctx, relayos.SMSMessageCreateParams{
		To: "+15005550010",
		Content: relayos.SMSContentParams{
			Text: "Your table is ready.",
		},
	})
	fmt.Println(result, err)
}

func ExampleMessagesService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Messages.Get(ctx, "msg_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleMessagesService_Cancel() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Messages.Cancel(ctx, "msg_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleMessagesService_ListEvents() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.Messages.ListEventsAll(ctx, "msg_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.MessagesListEventsParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleMessageBatchesService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.MessageBatches.Create(ctx, relayos.MessageBatchCreateParams{
		Messages: []relayos.MessageCreateParams{
			relayos.SMSMessageCreateParams{
				To: "+15005550010",
				Content: relayos.SMSContentParams{
					Text: "Your table is ready.",
				},
			},
			relayos.SMSMessageCreateParams{
				To: "+15005550011",
				Content: relayos.SMSContentParams{
					Text: "Your order is on its way.",
				},
			},
		},
		Metadata: map[string]string{
			"campaign": "november",
		},
	})
	fmt.Println(result, err)
}

func ExampleMessageBatchesService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.MessageBatches.Get(ctx, "bat_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleEventsService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.Events.ListAll(ctx, relayos.EventsListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleEventsService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Events.Get(ctx, "evt_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleEventStreamService_Connect() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.EventStream.Connect(ctx, relayos.EventStreamConnectParams{})
	fmt.Println(result, err)
}

func ExampleEventStreamTicketsService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.EventStreamTickets.Create(ctx, relayos.EventStreamTicketCreateParams{
		Scopes: []string{"events:read"},
	})
	fmt.Println(result, err)
}

func ExampleEventTypesService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.EventTypes.ListAll(ctx, relayos.EventTypesListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleEventTypesService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.EventTypes.Get(ctx, "message.delivered")
	fmt.Println(result, err)
}

func ExampleOAuthClientsService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.OAuthClients.ListAll(ctx, relayos.OAuthClientsListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleOAuthClientsService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.OAuthClients.Create(ctx, relayos.OAuthClientCreateParams{
		Name:         "Order notifications",
		Type:         relayos.OAuthClientTypeConfidential,
		RedirectURIs: []string{"https://shop.example/oauth/callback"},
		GrantTypes: []relayos.OAuthGrantType{
			relayos.OAuthGrantTypeAuthorizationCode,
			relayos.OAuthGrantTypeRefreshToken,
			relayos.OAuthGrantTypeClientCredentials,
		},
		Scopes: []string{"messages:read", "messages:write"},
	})
	fmt.Println(result, err)
}

func ExampleOAuthClientsService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.OAuthClients.Get(ctx, "app_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleOAuthClientsService_Update() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.OAuthClients.Update(ctx, "app_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.OAuthClientUpdateParams{
		Name:   relayos.String("Order and delivery notifications"),
		Scopes: []string{"messages:read", "messages:write", "events:read"},
	})
	fmt.Println(result, err)
}

func ExampleOAuthClientsService_Delete() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.OAuthClients.Delete(ctx, "app_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleOAuthClientsService_RotateSecret() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.OAuthClients.RotateSecret(ctx, "app_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.OAuthClientRotateSecretParams{
		OverlapSeconds: relayos.Int(3600),
	})
	fmt.Println(result, err)
}

func ExampleOAuthGrantsService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.OAuthGrants.ListAll(ctx, relayos.OAuthGrantsListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleOAuthGrantsService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.OAuthGrants.Get(ctx, "grt_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleOAuthGrantsService_Delete() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.OAuthGrants.Delete(ctx, "grt_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleTokenIssuersService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.TokenIssuers.ListAll(ctx, relayos.TokenIssuersListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleTokenIssuersService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.TokenIssuers.Create(ctx, relayos.TokenIssuerCreateParams{
		Name:       "Company login",
		Issuer:     "https://login.example",
		JWKSURL:    relayos.String("https://login.example/.well-known/jwks.json"),
		Algorithms: []relayos.TokenAlgorithm{relayos.TokenAlgorithmES256},
		ClaimMappings: []relayos.ClaimMappingCreateParams{
			relayos.ClaimMappingCreateParams{
				Claim: "groups",
				Value: "messaging-support",
				Role:  relayos.String("support"),
			},
			relayos.ClaimMappingCreateParams{
				Claim:  "scope_group",
				Value:  "sender",
				Scopes: []string{"messages:read", "messages:write"},
			},
		},
	})
	fmt.Println(result, err)
}

func ExampleTokenIssuersService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.TokenIssuers.Get(ctx, "tki_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleTokenIssuersService_Update() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.TokenIssuers.Update(ctx, "tki_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.TokenIssuerUpdateParams{
		Name:       relayos.String("Company login, new"),
		Algorithms: []relayos.TokenAlgorithm{relayos.TokenAlgorithmES256, relayos.TokenAlgorithmRS256},
	})
	fmt.Println(result, err)
}

func ExampleTokenIssuersService_Delete() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.TokenIssuers.Delete(ctx, "tki_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleAPIKeysService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.APIKeys.ListAll(ctx, relayos.APIKeysListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleAPIKeysService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.APIKeys.Create(ctx, relayos.APIKeyCreateParams{
		Name:     "Order service",
		Scopes:   []string{"messages:read", "messages:write"},
		IPRanges: []string{"192.0.2.0/24", "2001:db8::/32"},
		Restrictions: &relayos.RestrictionsWriteParams{
			Channels: []relayos.RestrictionsWriteChannelsItem{relayos.RestrictionsWriteChannelsItemSMS},
		},
	})
	fmt.Println(result, err)
}

func ExampleAPIKeysService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.APIKeys.Get(ctx, "key_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleAPIKeysService_Update() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.APIKeys.Update(ctx, "key_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.APIKeyUpdateParams{
		Name: relayos.String("Order service (EU)"),
	})
	fmt.Println(result, err)
}

func ExampleAPIKeysService_Delete() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.APIKeys.Delete(ctx, "key_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleAPIKeysService_Rotate() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.APIKeys.Rotate(ctx, "key_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.APIKeyRotateParams{
		OverlapSeconds: relayos.Int(3600),
	})
	fmt.Println(result, err)
}

func ExampleOrganizationService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Organization.Get(ctx)
	fmt.Println(result, err)
}

func ExampleOrganizationService_Update() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Organization.Update(ctx, relayos.OrganizationUpdateParams{
		Name: relayos.String("Example Ltd"),
	})
	fmt.Println(result, err)
}

func ExampleSecurityPolicyService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.SecurityPolicy.Get(ctx)
	fmt.Println(result, err)
}

func ExampleSecurityPolicyService_Update() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.SecurityPolicy.Update(ctx, relayos.SecurityPolicyUpdateParams{
		MFARequired:   relayos.Bool(true),
		KeyMaxAgeDays: relayos.Int(365),
	}, relayos.SecurityPolicyUpdateQuery{})
	fmt.Println(result, err)
}

func ExampleProjectsService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.Projects.ListAll(ctx, relayos.ProjectsListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleProjectsService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Projects.Create(ctx, relayos.ProjectCreateParams{
		Name: "Shop",
	})
	fmt.Println(result, err)
}

func ExampleProjectsService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Projects.Get(ctx, "prj_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleProjectsService_Update() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Projects.Update(ctx, "prj_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.ProjectUpdateParams{
		Name: relayos.String("Web shop"),
	})
	fmt.Println(result, err)
}

func ExampleMembersService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.Members.ListAll(ctx, relayos.MembersListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleMembersService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Members.Get(ctx, "mem_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleMembersService_Update() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Members.Update(ctx, "mem_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.MemberUpdateParams{
		Roles: []string{"developer"},
	})
	fmt.Println(result, err)
}

func ExampleMembersService_Delete() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Members.Delete(ctx, "mem_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleInvitationsService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.Invitations.ListAll(ctx, relayos.InvitationsListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleInvitationsService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Invitations.Create(ctx, relayos.InvitationCreateParams{
		Email: "ada@example.com",
		Roles: []string{"developer"},
	})
	fmt.Println(result, err)
}

func ExampleInvitationsService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Invitations.Get(ctx, "inv_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleInvitationsService_Delete() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Invitations.Delete(ctx, "inv_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleRolesService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.Roles.ListAll(ctx, relayos.RolesListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleRolesService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Roles.Create(ctx, relayos.RoleCreateParams{
		Name:        "Message reader",
		Description: relayos.String("Reads messages and nothing else"),
		Scopes:      []string{"messages:read"},
	})
	fmt.Println(result, err)
}

func ExampleRolesService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Roles.Get(ctx, "rol_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleRolesService_Update() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Roles.Update(ctx, "rol_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.RoleUpdateParams{
		Scopes: []string{"messages:read", "events:read"},
	})
	fmt.Println(result, err)
}

func ExampleRolesService_Delete() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Roles.Delete(ctx, "rol_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleRateLimitPoliciesService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.RateLimitPolicies.ListAll(ctx, relayos.RateLimitPoliciesListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleRateLimitPoliciesService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.RateLimitPolicies.Create(ctx, relayos.RateLimitPolicyCreateParams{
		Name: "nightly sync",
		Target: relayos.RateLimitTargetChoiceParams{
			Type:  relayos.RateLimitTargetChoiceTypeOperation,
			Value: relayos.String("messages.list"),
		},
		Per:           relayos.RateLimitPolicyCreatePerCredential,
		Quota:         relayos.Int(100),
		WindowSeconds: relayos.Int(10),
		Burst:         relayos.Int(200),
		DailyQuota:    relayos.Int(100000),
	})
	fmt.Println(result, err)
}

func ExampleRateLimitPoliciesService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.RateLimitPolicies.Get(ctx, "rlp_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleRateLimitPoliciesService_Update() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.RateLimitPolicies.Update(ctx, "rlp_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.RateLimitPolicyUpdateParams{
		Quota:         relayos.Int(50),
		MaxConcurrent: relayos.Int(20),
	})
	fmt.Println(result, err)
}

func ExampleRateLimitPoliciesService_Delete() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.RateLimitPolicies.Delete(ctx, "rlp_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleWebhookEndpointsService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.WebhookEndpoints.ListAll(ctx, relayos.WebhookEndpointsListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleWebhookEndpointsService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.WebhookEndpoints.Create(ctx, relayos.WebhookEndpointCreateParams{
		URL:         "https://hooks.example.com/relayos",
		EventTypes:  []string{"message.*", "operation.completed"},
		Description: relayos.String("Order service"),
		Filter:      relayos.String("event.type != \"message.sending\""),
		Headers: map[string]string{
			"X-Gateway-Key": "a-key-of-the-gateway",
		},
		Metadata: map[string]string{
			"team": "orders",
		},
	})
	fmt.Println(result, err)
}

func ExampleWebhookEndpointsService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.WebhookEndpoints.Get(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleWebhookEndpointsService_Update() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.WebhookEndpoints.Update(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookEndpointUpdateParams{
		Concurrency: relayos.Int(20),
		RateLimit:   relayos.Int(100),
	})
	fmt.Println(result, err)
}

func ExampleWebhookEndpointsService_Delete() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.WebhookEndpoints.Delete(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleWebhookEndpointsService_RotateSecret() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.WebhookEndpoints.RotateSecret(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookSecretRotateParams{
		OverlapSeconds: relayos.Int(86400),
	})
	fmt.Println(result, err)
}

func ExampleWebhookEndpointsService_Test() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.WebhookEndpoints.Test(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookTestCreateParams{
		EventType: "message.delivered",
	})
	fmt.Println(result, err)
}

func ExampleWebhookEndpointsService_Replay() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.WebhookEndpoints.Replay(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookReplayCreateParams{
		Since: relayos.Timestamp("2026-11-23T00:00:00Z"),
		Which: relayos.Value(relayos.WebhookReplayCreateWhichFailed),
	})
	fmt.Println(result, err)
}

func ExampleWebhookEndpointsService_Recover() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.WebhookEndpoints.Recover(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookRecoverParams{
		Since: relayos.Value(relayos.Timestamp("2026-11-23T00:00:00Z")),
	})
	fmt.Println(result, err)
}

func ExampleWebhookEndpointsService_SetTransformation() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.WebhookEndpoints.SetTransformation(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookTransformationSetParams{
		Code: relayos.String("function transform(event) { return { text: event.type } }"),
	})
	fmt.Println(result, err)
}

func ExampleWebhookEndpointsService_SimulateTransformation() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.WebhookEndpoints.SimulateTransformation(ctx, "whe_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.WebhookTransformationSimulateParams{
		EventType: "message.delivered",
		Code:      relayos.String("function transform(event) { return { text: event.type } }"),
	})
	fmt.Println(result, err)
}

func ExampleWebhookDeliveriesService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.WebhookDeliveries.ListAll(ctx, relayos.WebhookDeliveriesListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleWebhookDeliveriesService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.WebhookDeliveries.Get(ctx, "whd_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleWebhookDeliveriesService_Retry() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.WebhookDeliveries.Retry(ctx, "whd_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleMeService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Me.Get(ctx)
	fmt.Println(result, err)
}

func ExampleOperationsService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.Operations.Get(ctx, "opn_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleAuditEventsService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.AuditEvents.ListAll(ctx, relayos.AuditEventsListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleAuditEventsService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.AuditEvents.Get(ctx, "aud_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleAuditCheckpointsService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.AuditCheckpoints.ListAll(ctx, relayos.AuditCheckpointsListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleAuditKeysService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.AuditKeys.ListAll(ctx, relayos.AuditKeysListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleRequestLogsService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.RequestLogs.ListAll(ctx, relayos.RequestLogsListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleRequestLogsService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.RequestLogs.Get(ctx, "req_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleSSOConnectionsService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.SSOConnections.ListAll(ctx, relayos.SSOConnectionsListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleSSOConnectionsService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.SSOConnections.Create(ctx, relayos.OIDCConnectionCreateParams{
		Name:         "Acme staff",
		Domains:      []string{"acme.example"},
		DefaultRoles: []string{"viewer"},
		GroupRoles: []relayos.GroupRoleInputParams{
			relayos.GroupRoleInputParams{
				Group: "engineering",
				Role:  "developer",
			},
		},
		JitProvisioning: relayos.Bool(true),
		OIDC: relayos.OIDCSettingsCreateParams{
			Issuer:       "https://login.acme.example",
			ClientID:     "relayos",
			ClientSecret: "from-your-identity-provider",
		},
	})
	fmt.Println(result, err)
}

func ExampleSSOConnectionsService_Get() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.SSOConnections.Get(ctx, "sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleSSOConnectionsService_Update() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.SSOConnections.Update(ctx, "sso_01k8z7m4x2q9v5n3c6b1a0g7ht", relayos.SSOConnectionUpdateParams{
		Name:            relayos.String("Everyone at Acme"),
		JitProvisioning: relayos.Bool(false),
	})
	fmt.Println(result, err)
}

func ExampleSSOConnectionsService_Delete() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.SSOConnections.Delete(ctx, "sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleSSOConnectionsService_Test() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.SSOConnections.Test(ctx, "sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleSSOConnectionsService_VerifyDomains() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.SSOConnections.VerifyDomains(ctx, "sso_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}

func ExampleSCIMTokensService_List() {
	client := relayos.NewClient()
	ctx := context.Background()
	for item, err := range client.SCIMTokens.ListAll(ctx, relayos.SCIMTokensListParams{}) {
		fmt.Println(item, err)
	}
}

func ExampleSCIMTokensService_Create() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.SCIMTokens.Create(ctx, relayos.SCIMTokenCreateParams{
		ConnectionID: "sso_01k8z7m4x2q9v5n3c6b1a0g7ht",
		Name:         "Directory sync",
	})
	fmt.Println(result, err)
}

func ExampleSCIMTokensService_Delete() {
	client := relayos.NewClient()
	ctx := context.Background()
	result, err := client.SCIMTokens.Delete(ctx, "sct_01k8z7m4x2q9v5n3c6b1a0g7ht")
	fmt.Println(result, err)
}
