// Written by `npm run generate` from spec/. Do not edit.
package com.relayos.resources;

import com.relayos.internal.Resource;
import com.relayos.internal.Transport;

/** Every resource of the API, a method per tag of the contract. */
public abstract class Resources {
  private final MessagesResource messages;
  private final MessageBatchesResource messageBatches;
  private final EventsResource events;
  private final EventStreamResource eventStream;
  private final EventStreamTicketsResource eventStreamTickets;
  private final EventTypesResource eventTypes;
  private final OauthClientsResource oauthClients;
  private final OauthGrantsResource oauthGrants;
  private final TokenIssuersResource tokenIssuers;
  private final ApiKeysResource apiKeys;
  private final OrganizationResource organization;
  private final SecurityPolicyResource securityPolicy;
  private final ProjectsResource projects;
  private final MembersResource members;
  private final InvitationsResource invitations;
  private final RolesResource roles;
  private final RateLimitPoliciesResource rateLimitPolicies;
  private final WebhookEndpointsResource webhookEndpoints;
  private final WebhookDeliveriesResource webhookDeliveries;
  private final MeResource me;
  private final OperationsResource operations;
  private final AuditEventsResource auditEvents;
  private final AuditCheckpointsResource auditCheckpoints;
  private final AuditKeysResource auditKeys;
  private final RequestLogsResource requestLogs;
  private final SsoConnectionsResource ssoConnections;
  private final ScimTokensResource scimTokens;

  /** For the client, which extends this. */
  protected Resources(Object connection) {
    Transport transport = (Transport) connection;
    Resource resource = new Resource(transport);
    messages = new MessagesResource(resource);
    messageBatches = new MessageBatchesResource(resource);
    events = new EventsResource(resource);
    eventStream = new EventStreamResource(transport);
    eventStreamTickets = new EventStreamTicketsResource(resource);
    eventTypes = new EventTypesResource(resource);
    oauthClients = new OauthClientsResource(resource);
    oauthGrants = new OauthGrantsResource(resource);
    tokenIssuers = new TokenIssuersResource(resource);
    apiKeys = new ApiKeysResource(resource);
    organization = new OrganizationResource(resource);
    securityPolicy = new SecurityPolicyResource(resource);
    projects = new ProjectsResource(resource);
    members = new MembersResource(resource);
    invitations = new InvitationsResource(resource);
    roles = new RolesResource(resource);
    rateLimitPolicies = new RateLimitPoliciesResource(resource);
    webhookEndpoints = new WebhookEndpointsResource(resource);
    webhookDeliveries = new WebhookDeliveriesResource(resource);
    me = new MeResource(resource);
    operations = new OperationsResource(resource);
    auditEvents = new AuditEventsResource(resource);
    auditCheckpoints = new AuditCheckpointsResource(resource);
    auditKeys = new AuditKeysResource(resource);
    requestLogs = new RequestLogsResource(resource);
    ssoConnections = new SsoConnectionsResource(resource);
    scimTokens = new ScimTokensResource(resource);
  }

  /** Send a message on any channel and follow it to its outcome. */
  public final MessagesResource messages() {
    return messages;
  }

  /** Up to 500 personalised messages in one request, each accepted or rejected by itself. */
  public final MessageBatchesResource messageBatches() {
    return messageBatches;
  }

  /** The ordered feed of everything that happened in an environment. */
  public final EventsResource events() {
    return events;
  }

  /** Events as they happen, over a WebSocket or Server-Sent Events. */
  public final EventStreamResource eventStream() {
    return eventStream;
  }

  /** One-use tickets that let a browser open the event stream. */
  public final EventStreamTicketsResource eventStreamTickets() {
    return eventStreamTickets;
  }

  /** The catalogue of event types, with their JSON Schemas and examples. */
  public final EventTypesResource eventTypes() {
    return eventTypes;
  }

  /** Apps that get tokens from the OAuth 2.1 server. */
  public final OauthClientsResource oauthClients() {
    return oauthClients;
  }

  /** What members let apps do. */
  public final OauthGrantsResource oauthGrants() {
    return oauthGrants;
  }

  /** Issuers elsewhere whose tokens are taken. */
  public final TokenIssuersResource tokenIssuers() {
    return tokenIssuers;
  }

  /** Credentials of an environment, narrowed by scopes, address ranges and restrictions. */
  public final ApiKeysResource apiKeys() {
    return apiKeys;
  }

  /** The organization that the credential belongs to. */
  public final OrganizationResource organization() {
    return organization;
  }

  /** What the organization asks of its people and credentials. */
  public final SecurityPolicyResource securityPolicy() {
    return securityPolicy;
  }

  /** Projects and their environments, {@code sandbox} and {@code live}. */
  public final ProjectsResource projects() {
    return projects;
  }

  /** The people of the organization and their roles. */
  public final MembersResource members() {
    return members;
  }

  /** People who were asked to join. */
  public final InvitationsResource invitations() {
    return invitations;
  }

  /** Built-in roles, and custom ones made of scopes. */
  public final RolesResource roles() {
    return roles;
  }

  /** How much of the API who may use, set by the organization beside the built-in limit. */
  public final RateLimitPoliciesResource rateLimitPolicies() {
    return rateLimitPolicies;
  }

  /** Where events are sent, signed, and how. */
  public final WebhookEndpointsResource webhookEndpoints() {
    return webhookEndpoints;
  }

  /** The log of what was sent to webhook endpoints and what came back. */
  public final WebhookDeliveriesResource webhookDeliveries() {
    return webhookDeliveries;
  }

  /** Who the credential is and what it may do. */
  public final MeResource me() {
    return me;
  }

  /** Work that goes on after its request was answered. */
  public final OperationsResource operations() {
    return operations;
  }

  /** Who did what, in a chain of hashes that can be verified without this server. */
  public final AuditEventsResource auditEvents() {
    return auditEvents;
  }

  /** Signed statements of how far the audit log has come. */
  public final AuditCheckpointsResource auditCheckpoints() {
    return auditCheckpoints;
  }

  /** Public keys for verifying checkpoints. */
  public final AuditKeysResource auditKeys() {
    return auditKeys;
  }

  /** Requests of an environment and how they were answered. */
  public final RequestLogsResource requestLogs() {
    return requestLogs;
  }

  /** Sign in through the identity provider of the organization, by OpenID Connect or SAML 2.0. */
  public final SsoConnectionsResource ssoConnections() {
    return ssoConnections;
  }

  /** Let a directory create, change and remove members by SCIM 2.0. */
  public final ScimTokensResource scimTokens() {
    return scimTokens;
  }
}
