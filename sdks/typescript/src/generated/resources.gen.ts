// Written by `npm run generate` from spec/. Do not edit.

import type { Transport } from '../transport.ts'

import { ApiKeysResource } from './resources/api_keys.gen.ts'
import { AuditCheckpointsResource } from './resources/audit_checkpoints.gen.ts'
import { AuditEventsResource } from './resources/audit_events.gen.ts'
import { AuditKeysResource } from './resources/audit_keys.gen.ts'
import { EventSinksResource } from './resources/event_sinks.gen.ts'
import { EventStreamTicketsResource } from './resources/event_stream_tickets.gen.ts'
import { EventStreamResource } from './resources/event_stream.gen.ts'
import { EventTypesResource } from './resources/event_types.gen.ts'
import { EventsResource } from './resources/events.gen.ts'
import { InvitationsResource } from './resources/invitations.gen.ts'
import { MeResource } from './resources/me.gen.ts'
import { MembersResource } from './resources/members.gen.ts'
import { MessageBatchesResource } from './resources/message_batches.gen.ts'
import { MessagesResource } from './resources/messages.gen.ts'
import { OauthClientsResource } from './resources/oauth_clients.gen.ts'
import { OauthGrantsResource } from './resources/oauth_grants.gen.ts'
import { OperationsResource } from './resources/operations.gen.ts'
import { OrganizationResource } from './resources/organization.gen.ts'
import { ProjectsResource } from './resources/projects.gen.ts'
import { RateLimitPoliciesResource } from './resources/rate_limit_policies.gen.ts'
import { RequestLogsResource } from './resources/request_logs.gen.ts'
import { RolesResource } from './resources/roles.gen.ts'
import { ScimTokensResource } from './resources/scim_tokens.gen.ts'
import { SecurityPolicyResource } from './resources/security_policy.gen.ts'
import { SsoConnectionsResource } from './resources/sso_connections.gen.ts'
import { TokenIssuersResource } from './resources/token_issuers.gen.ts'
import { WebhookDeliveriesResource } from './resources/webhook_deliveries.gen.ts'
import { WebhookEndpointsResource } from './resources/webhook_endpoints.gen.ts'
import { WebhookInspectionsResource } from './resources/webhook_inspections.gen.ts'
import { WebhookInspectorsResource } from './resources/webhook_inspectors.gen.ts'

/**
 * Every resource of the API, one member per tag of the contract.
 */
export class Resources {
  /**
   * Send a message on any channel and follow it to its outcome.
   */
  readonly messages: MessagesResource
  /**
   * Up to 500 personalised messages in one request, each accepted or rejected by itself.
   */
  readonly messageBatches: MessageBatchesResource
  /**
   * The ordered feed of everything that happened in an environment.
   */
  readonly events: EventsResource
  /**
   * Events as they happen, over a WebSocket or Server-Sent Events.
   */
  readonly eventStream: EventStreamResource
  /**
   * One-use tickets that let a browser open the event stream.
   */
  readonly eventStreamTickets: EventStreamTicketsResource
  /**
   * The catalogue of event types, with their JSON Schemas and examples.
   */
  readonly eventTypes: EventTypesResource
  /**
   * Apps that get tokens from the OAuth 2.1 server.
   */
  readonly oauthClients: OauthClientsResource
  /**
   * What members let apps do.
   */
  readonly oauthGrants: OauthGrantsResource
  /**
   * Issuers elsewhere whose tokens are taken.
   */
  readonly tokenIssuers: TokenIssuersResource
  /**
   * Credentials of an environment, narrowed by scopes, address ranges and restrictions.
   */
  readonly apiKeys: ApiKeysResource
  /**
   * The organization that the credential belongs to.
   */
  readonly organization: OrganizationResource
  /**
   * What the organization asks of its people and credentials.
   */
  readonly securityPolicy: SecurityPolicyResource
  /**
   * Projects and their environments, `sandbox` and `live`.
   */
  readonly projects: ProjectsResource
  /**
   * The people of the organization and their roles.
   */
  readonly members: MembersResource
  /**
   * People who were asked to join.
   */
  readonly invitations: InvitationsResource
  /**
   * Built-in roles, and custom ones made of scopes.
   */
  readonly roles: RolesResource
  /**
   * How much of the API who may use, set by the organization beside the built-in limit.
   */
  readonly rateLimitPolicies: RateLimitPoliciesResource
  /**
   * Where events are sent, signed, and how.
   */
  readonly webhookEndpoints: WebhookEndpointsResource
  /**
   * The log of what was sent to webhook endpoints and what came back.
   */
  readonly webhookDeliveries: WebhookDeliveriesResource
  /**
   * Receivers on this server for trying out webhooks in the sandbox.
   */
  readonly webhookInspectors: WebhookInspectorsResource
  /**
   * What came to webhook inspectors, and whether it is signed well.
   */
  readonly webhookInspections: WebhookInspectionsResource
  /**
   * The feed, passed on to systems of yours in order.
   */
  readonly eventSinks: EventSinksResource
  /**
   * Who the credential is and what it may do.
   */
  readonly me: MeResource
  /**
   * Work that goes on after its request was answered.
   */
  readonly operations: OperationsResource
  /**
   * Who did what, in a chain of hashes that can be verified without this server.
   */
  readonly auditEvents: AuditEventsResource
  /**
   * Signed statements of how far the audit log has come.
   */
  readonly auditCheckpoints: AuditCheckpointsResource
  /**
   * Public keys for verifying checkpoints.
   */
  readonly auditKeys: AuditKeysResource
  /**
   * Requests of an environment and how they were answered.
   */
  readonly requestLogs: RequestLogsResource
  /**
   * Sign in through the identity provider of the organization, by OpenID Connect or SAML 2.0.
   */
  readonly ssoConnections: SsoConnectionsResource
  /**
   * Let a directory create, change and remove members by SCIM 2.0.
   */
  readonly scimTokens: ScimTokensResource

  constructor(transport: Transport) {
    this.messages = new MessagesResource(transport)
    this.messageBatches = new MessageBatchesResource(transport)
    this.events = new EventsResource(transport)
    this.eventStream = new EventStreamResource(transport)
    this.eventStreamTickets = new EventStreamTicketsResource(transport)
    this.eventTypes = new EventTypesResource(transport)
    this.oauthClients = new OauthClientsResource(transport)
    this.oauthGrants = new OauthGrantsResource(transport)
    this.tokenIssuers = new TokenIssuersResource(transport)
    this.apiKeys = new ApiKeysResource(transport)
    this.organization = new OrganizationResource(transport)
    this.securityPolicy = new SecurityPolicyResource(transport)
    this.projects = new ProjectsResource(transport)
    this.members = new MembersResource(transport)
    this.invitations = new InvitationsResource(transport)
    this.roles = new RolesResource(transport)
    this.rateLimitPolicies = new RateLimitPoliciesResource(transport)
    this.webhookEndpoints = new WebhookEndpointsResource(transport)
    this.webhookDeliveries = new WebhookDeliveriesResource(transport)
    this.webhookInspectors = new WebhookInspectorsResource(transport)
    this.webhookInspections = new WebhookInspectionsResource(transport)
    this.eventSinks = new EventSinksResource(transport)
    this.me = new MeResource(transport)
    this.operations = new OperationsResource(transport)
    this.auditEvents = new AuditEventsResource(transport)
    this.auditCheckpoints = new AuditCheckpointsResource(transport)
    this.auditKeys = new AuditKeysResource(transport)
    this.requestLogs = new RequestLogsResource(transport)
    this.ssoConnections = new SsoConnectionsResource(transport)
    this.scimTokens = new ScimTokensResource(transport)
  }
}
