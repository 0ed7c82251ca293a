// Written by `npm run generate` from spec/. Do not edit.

import type {
  MessagesListData,
  MessagesListResponses,
  MessagesCreateData,
  MessagesCreateResponses,
  MessagesGetData,
  MessagesGetResponses,
  MessagesCancelData,
  MessagesCancelResponses,
  MessagesListEventsData,
  MessagesListEventsResponses,
  MessageBatchesCreateData,
  MessageBatchesCreateResponses,
  MessageBatchesGetData,
  MessageBatchesGetResponses,
  EventsListData,
  EventsListResponses,
  EventsGetData,
  EventsGetResponses,
  EventStreamConnectData,
  EventStreamConnectResponses,
  EventStreamTicketsCreateData,
  EventStreamTicketsCreateResponses,
  EventTypesListData,
  EventTypesListResponses,
  EventTypesGetData,
  EventTypesGetResponses,
  OauthClientsListData,
  OauthClientsListResponses,
  OauthClientsCreateData,
  OauthClientsCreateResponses,
  OauthClientsGetData,
  OauthClientsGetResponses,
  OauthClientsUpdateData,
  OauthClientsUpdateResponses,
  OauthClientsDeleteData,
  OauthClientsDeleteResponses,
  OauthClientsRotateSecretData,
  OauthClientsRotateSecretResponses,
  OauthGrantsListData,
  OauthGrantsListResponses,
  OauthGrantsGetData,
  OauthGrantsGetResponses,
  OauthGrantsDeleteData,
  OauthGrantsDeleteResponses,
  TokenIssuersListData,
  TokenIssuersListResponses,
  TokenIssuersCreateData,
  TokenIssuersCreateResponses,
  TokenIssuersGetData,
  TokenIssuersGetResponses,
  TokenIssuersUpdateData,
  TokenIssuersUpdateResponses,
  TokenIssuersDeleteData,
  TokenIssuersDeleteResponses,
  ApiKeysListData,
  ApiKeysListResponses,
  ApiKeysCreateData,
  ApiKeysCreateResponses,
  ApiKeysGetData,
  ApiKeysGetResponses,
  ApiKeysUpdateData,
  ApiKeysUpdateResponses,
  ApiKeysDeleteData,
  ApiKeysDeleteResponses,
  ApiKeysRotateData,
  ApiKeysRotateResponses,
  OrganizationGetData,
  OrganizationGetResponses,
  OrganizationUpdateData,
  OrganizationUpdateResponses,
  SecurityPolicyGetData,
  SecurityPolicyGetResponses,
  SecurityPolicyUpdateData,
  SecurityPolicyUpdateResponses,
  ProjectsListData,
  ProjectsListResponses,
  ProjectsCreateData,
  ProjectsCreateResponses,
  ProjectsGetData,
  ProjectsGetResponses,
  ProjectsUpdateData,
  ProjectsUpdateResponses,
  MembersListData,
  MembersListResponses,
  MembersGetData,
  MembersGetResponses,
  MembersUpdateData,
  MembersUpdateResponses,
  MembersDeleteData,
  MembersDeleteResponses,
  InvitationsListData,
  InvitationsListResponses,
  InvitationsCreateData,
  InvitationsCreateResponses,
  InvitationsGetData,
  InvitationsGetResponses,
  InvitationsDeleteData,
  InvitationsDeleteResponses,
  RolesListData,
  RolesListResponses,
  RolesCreateData,
  RolesCreateResponses,
  RolesGetData,
  RolesGetResponses,
  RolesUpdateData,
  RolesUpdateResponses,
  RolesDeleteData,
  RolesDeleteResponses,
  RateLimitPoliciesListData,
  RateLimitPoliciesListResponses,
  RateLimitPoliciesCreateData,
  RateLimitPoliciesCreateResponses,
  RateLimitPoliciesGetData,
  RateLimitPoliciesGetResponses,
  RateLimitPoliciesUpdateData,
  RateLimitPoliciesUpdateResponses,
  RateLimitPoliciesDeleteData,
  RateLimitPoliciesDeleteResponses,
  WebhookEndpointsListData,
  WebhookEndpointsListResponses,
  WebhookEndpointsCreateData,
  WebhookEndpointsCreateResponses,
  WebhookEndpointsGetData,
  WebhookEndpointsGetResponses,
  WebhookEndpointsUpdateData,
  WebhookEndpointsUpdateResponses,
  WebhookEndpointsDeleteData,
  WebhookEndpointsDeleteResponses,
  WebhookEndpointsRotateSecretData,
  WebhookEndpointsRotateSecretResponses,
  WebhookEndpointsTestData,
  WebhookEndpointsTestResponses,
  WebhookEndpointsReplayData,
  WebhookEndpointsReplayResponses,
  WebhookEndpointsRecoverData,
  WebhookEndpointsRecoverResponses,
  WebhookEndpointsSetTransformationData,
  WebhookEndpointsSetTransformationResponses,
  WebhookEndpointsSimulateTransformationData,
  WebhookEndpointsSimulateTransformationResponses,
  WebhookDeliveriesListData,
  WebhookDeliveriesListResponses,
  WebhookDeliveriesGetData,
  WebhookDeliveriesGetResponses,
  WebhookDeliveriesRetryData,
  WebhookDeliveriesRetryResponses,
  WebhookInspectorsListData,
  WebhookInspectorsListResponses,
  WebhookInspectorsCreateData,
  WebhookInspectorsCreateResponses,
  WebhookInspectorsGetData,
  WebhookInspectorsGetResponses,
  WebhookInspectorsUpdateData,
  WebhookInspectorsUpdateResponses,
  WebhookInspectorsDeleteData,
  WebhookInspectorsDeleteResponses,
  WebhookInspectionsListData,
  WebhookInspectionsListResponses,
  WebhookInspectionsGetData,
  WebhookInspectionsGetResponses,
  EventSinksListData,
  EventSinksListResponses,
  EventSinksCreateData,
  EventSinksCreateResponses,
  EventSinksGetData,
  EventSinksGetResponses,
  EventSinksUpdateData,
  EventSinksUpdateResponses,
  EventSinksDeleteData,
  EventSinksDeleteResponses,
  EventSinksTestData,
  EventSinksTestResponses,
  MeGetData,
  MeGetResponses,
  OperationsGetData,
  OperationsGetResponses,
  AuditEventsListData,
  AuditEventsListResponses,
  AuditEventsGetData,
  AuditEventsGetResponses,
  AuditCheckpointsListData,
  AuditCheckpointsListResponses,
  AuditKeysListData,
  AuditKeysListResponses,
  RequestLogsListData,
  RequestLogsListResponses,
  RequestLogsGetData,
  RequestLogsGetResponses,
  SsoConnectionsListData,
  SsoConnectionsListResponses,
  SsoConnectionsCreateData,
  SsoConnectionsCreateResponses,
  SsoConnectionsGetData,
  SsoConnectionsGetResponses,
  SsoConnectionsUpdateData,
  SsoConnectionsUpdateResponses,
  SsoConnectionsDeleteData,
  SsoConnectionsDeleteResponses,
  SsoConnectionsTestData,
  SsoConnectionsTestResponses,
  SsoConnectionsVerifyDomainsData,
  SsoConnectionsVerifyDomainsResponses,
  ScimTokensListData,
  ScimTokensListResponses,
  ScimTokensCreateData,
  ScimTokensCreateResponses,
  ScimTokensDeleteData,
  ScimTokensDeleteResponses,
} from './types/types.gen.ts'

type Part<Data, Name extends string> = Data extends { [key in Name]?: infer Value } ? Exclude<Value, undefined> : undefined

/** What the pipeline hands to a handler: validated, coerced, defaults filled in. */
export type Input<Data> = {
  path: Part<Data, 'path'>
  query: Part<Data, 'query'>
  headers: Part<Data, 'headers'>
  body: Part<Data, 'body'>
}

export type MessagesHandlers<Context> = {
  list(context: Context, input: Input<MessagesListData>): Promise<MessagesListResponses[200]>
  create(context: Context, input: Input<MessagesCreateData>): Promise<MessagesCreateResponses[202]>
  get(context: Context, input: Input<MessagesGetData>): Promise<MessagesGetResponses[200]>
  cancel(context: Context, input: Input<MessagesCancelData>): Promise<MessagesCancelResponses[200]>
  list_events(context: Context, input: Input<MessagesListEventsData>): Promise<MessagesListEventsResponses[200]>
}

export type MessageBatchesHandlers<Context> = {
  create(context: Context, input: Input<MessageBatchesCreateData>): Promise<MessageBatchesCreateResponses[202]>
  get(context: Context, input: Input<MessageBatchesGetData>): Promise<MessageBatchesGetResponses[200]>
}

export type EventsHandlers<Context> = {
  list(context: Context, input: Input<EventsListData>): Promise<EventsListResponses[200]>
  get(context: Context, input: Input<EventsGetData>): Promise<EventsGetResponses[200]>
}

export type EventStreamHandlers<Context> = {
  connect(context: Context, input: Input<EventStreamConnectData>): Promise<EventStreamConnectResponses[200]>
}

export type EventStreamTicketsHandlers<Context> = {
  create(context: Context, input: Input<EventStreamTicketsCreateData>): Promise<EventStreamTicketsCreateResponses[201]>
}

export type EventTypesHandlers<Context> = {
  list(context: Context, input: Input<EventTypesListData>): Promise<EventTypesListResponses[200]>
  get(context: Context, input: Input<EventTypesGetData>): Promise<EventTypesGetResponses[200]>
}

export type OauthClientsHandlers<Context> = {
  list(context: Context, input: Input<OauthClientsListData>): Promise<OauthClientsListResponses[200]>
  create(context: Context, input: Input<OauthClientsCreateData>): Promise<OauthClientsCreateResponses[201]>
  get(context: Context, input: Input<OauthClientsGetData>): Promise<OauthClientsGetResponses[200]>
  update(context: Context, input: Input<OauthClientsUpdateData>): Promise<OauthClientsUpdateResponses[200]>
  delete(context: Context, input: Input<OauthClientsDeleteData>): Promise<OauthClientsDeleteResponses[200]>
  rotate_secret(context: Context, input: Input<OauthClientsRotateSecretData>): Promise<OauthClientsRotateSecretResponses[201]>
}

export type OauthGrantsHandlers<Context> = {
  list(context: Context, input: Input<OauthGrantsListData>): Promise<OauthGrantsListResponses[200]>
  get(context: Context, input: Input<OauthGrantsGetData>): Promise<OauthGrantsGetResponses[200]>
  delete(context: Context, input: Input<OauthGrantsDeleteData>): Promise<OauthGrantsDeleteResponses[200]>
}

export type TokenIssuersHandlers<Context> = {
  list(context: Context, input: Input<TokenIssuersListData>): Promise<TokenIssuersListResponses[200]>
  create(context: Context, input: Input<TokenIssuersCreateData>): Promise<TokenIssuersCreateResponses[201]>
  get(context: Context, input: Input<TokenIssuersGetData>): Promise<TokenIssuersGetResponses[200]>
  update(context: Context, input: Input<TokenIssuersUpdateData>): Promise<TokenIssuersUpdateResponses[200]>
  delete(context: Context, input: Input<TokenIssuersDeleteData>): Promise<TokenIssuersDeleteResponses[200]>
}

export type ApiKeysHandlers<Context> = {
  list(context: Context, input: Input<ApiKeysListData>): Promise<ApiKeysListResponses[200]>
  create(context: Context, input: Input<ApiKeysCreateData>): Promise<ApiKeysCreateResponses[201]>
  get(context: Context, input: Input<ApiKeysGetData>): Promise<ApiKeysGetResponses[200]>
  update(context: Context, input: Input<ApiKeysUpdateData>): Promise<ApiKeysUpdateResponses[200]>
  delete(context: Context, input: Input<ApiKeysDeleteData>): Promise<ApiKeysDeleteResponses[200]>
  rotate(context: Context, input: Input<ApiKeysRotateData>): Promise<ApiKeysRotateResponses[201]>
}

export type OrganizationHandlers<Context> = {
  get(context: Context, input: Input<OrganizationGetData>): Promise<OrganizationGetResponses[200]>
  update(context: Context, input: Input<OrganizationUpdateData>): Promise<OrganizationUpdateResponses[200]>
}

export type SecurityPolicyHandlers<Context> = {
  get(context: Context, input: Input<SecurityPolicyGetData>): Promise<SecurityPolicyGetResponses[200]>
  update(context: Context, input: Input<SecurityPolicyUpdateData>): Promise<SecurityPolicyUpdateResponses[200]>
}

export type ProjectsHandlers<Context> = {
  list(context: Context, input: Input<ProjectsListData>): Promise<ProjectsListResponses[200]>
  create(context: Context, input: Input<ProjectsCreateData>): Promise<ProjectsCreateResponses[201]>
  get(context: Context, input: Input<ProjectsGetData>): Promise<ProjectsGetResponses[200]>
  update(context: Context, input: Input<ProjectsUpdateData>): Promise<ProjectsUpdateResponses[200]>
}

export type MembersHandlers<Context> = {
  list(context: Context, input: Input<MembersListData>): Promise<MembersListResponses[200]>
  get(context: Context, input: Input<MembersGetData>): Promise<MembersGetResponses[200]>
  update(context: Context, input: Input<MembersUpdateData>): Promise<MembersUpdateResponses[200]>
  delete(context: Context, input: Input<MembersDeleteData>): Promise<MembersDeleteResponses[200]>
}

export type InvitationsHandlers<Context> = {
  list(context: Context, input: Input<InvitationsListData>): Promise<InvitationsListResponses[200]>
  create(context: Context, input: Input<InvitationsCreateData>): Promise<InvitationsCreateResponses[201]>
  get(context: Context, input: Input<InvitationsGetData>): Promise<InvitationsGetResponses[200]>
  delete(context: Context, input: Input<InvitationsDeleteData>): Promise<InvitationsDeleteResponses[200]>
}

export type RolesHandlers<Context> = {
  list(context: Context, input: Input<RolesListData>): Promise<RolesListResponses[200]>
  create(context: Context, input: Input<RolesCreateData>): Promise<RolesCreateResponses[201]>
  get(context: Context, input: Input<RolesGetData>): Promise<RolesGetResponses[200]>
  update(context: Context, input: Input<RolesUpdateData>): Promise<RolesUpdateResponses[200]>
  delete(context: Context, input: Input<RolesDeleteData>): Promise<RolesDeleteResponses[200]>
}

export type RateLimitPoliciesHandlers<Context> = {
  list(context: Context, input: Input<RateLimitPoliciesListData>): Promise<RateLimitPoliciesListResponses[200]>
  create(context: Context, input: Input<RateLimitPoliciesCreateData>): Promise<RateLimitPoliciesCreateResponses[201]>
  get(context: Context, input: Input<RateLimitPoliciesGetData>): Promise<RateLimitPoliciesGetResponses[200]>
  update(context: Context, input: Input<RateLimitPoliciesUpdateData>): Promise<RateLimitPoliciesUpdateResponses[200]>
  delete(context: Context, input: Input<RateLimitPoliciesDeleteData>): Promise<RateLimitPoliciesDeleteResponses[200]>
}

export type WebhookEndpointsHandlers<Context> = {
  list(context: Context, input: Input<WebhookEndpointsListData>): Promise<WebhookEndpointsListResponses[200]>
  create(context: Context, input: Input<WebhookEndpointsCreateData>): Promise<WebhookEndpointsCreateResponses[201]>
  get(context: Context, input: Input<WebhookEndpointsGetData>): Promise<WebhookEndpointsGetResponses[200]>
  update(context: Context, input: Input<WebhookEndpointsUpdateData>): Promise<WebhookEndpointsUpdateResponses[200]>
  delete(context: Context, input: Input<WebhookEndpointsDeleteData>): Promise<WebhookEndpointsDeleteResponses[200]>
  rotate_secret(context: Context, input: Input<WebhookEndpointsRotateSecretData>): Promise<WebhookEndpointsRotateSecretResponses[201]>
  test(context: Context, input: Input<WebhookEndpointsTestData>): Promise<WebhookEndpointsTestResponses[200]>
  replay(context: Context, input: Input<WebhookEndpointsReplayData>): Promise<WebhookEndpointsReplayResponses[202]>
  recover(context: Context, input: Input<WebhookEndpointsRecoverData>): Promise<WebhookEndpointsRecoverResponses[202]>
  set_transformation(context: Context, input: Input<WebhookEndpointsSetTransformationData>): Promise<WebhookEndpointsSetTransformationResponses[200]>
  simulate_transformation(context: Context, input: Input<WebhookEndpointsSimulateTransformationData>): Promise<WebhookEndpointsSimulateTransformationResponses[200]>
}

export type WebhookDeliveriesHandlers<Context> = {
  list(context: Context, input: Input<WebhookDeliveriesListData>): Promise<WebhookDeliveriesListResponses[200]>
  get(context: Context, input: Input<WebhookDeliveriesGetData>): Promise<WebhookDeliveriesGetResponses[200]>
  retry(context: Context, input: Input<WebhookDeliveriesRetryData>): Promise<WebhookDeliveriesRetryResponses[202]>
}

export type WebhookInspectorsHandlers<Context> = {
  list(context: Context, input: Input<WebhookInspectorsListData>): Promise<WebhookInspectorsListResponses[200]>
  create(context: Context, input: Input<WebhookInspectorsCreateData>): Promise<WebhookInspectorsCreateResponses[201]>
  get(context: Context, input: Input<WebhookInspectorsGetData>): Promise<WebhookInspectorsGetResponses[200]>
  update(context: Context, input: Input<WebhookInspectorsUpdateData>): Promise<WebhookInspectorsUpdateResponses[200]>
  delete(context: Context, input: Input<WebhookInspectorsDeleteData>): Promise<WebhookInspectorsDeleteResponses[200]>
}

export type WebhookInspectionsHandlers<Context> = {
  list(context: Context, input: Input<WebhookInspectionsListData>): Promise<WebhookInspectionsListResponses[200]>
  get(context: Context, input: Input<WebhookInspectionsGetData>): Promise<WebhookInspectionsGetResponses[200]>
}

export type EventSinksHandlers<Context> = {
  list(context: Context, input: Input<EventSinksListData>): Promise<EventSinksListResponses[200]>
  create(context: Context, input: Input<EventSinksCreateData>): Promise<EventSinksCreateResponses[201]>
  get(context: Context, input: Input<EventSinksGetData>): Promise<EventSinksGetResponses[200]>
  update(context: Context, input: Input<EventSinksUpdateData>): Promise<EventSinksUpdateResponses[200]>
  delete(context: Context, input: Input<EventSinksDeleteData>): Promise<EventSinksDeleteResponses[200]>
  test(context: Context, input: Input<EventSinksTestData>): Promise<EventSinksTestResponses[200]>
}

export type MeHandlers<Context> = {
  get(context: Context, input: Input<MeGetData>): Promise<MeGetResponses[200]>
}

export type OperationsHandlers<Context> = {
  get(context: Context, input: Input<OperationsGetData>): Promise<OperationsGetResponses[200]>
}

export type AuditEventsHandlers<Context> = {
  list(context: Context, input: Input<AuditEventsListData>): Promise<AuditEventsListResponses[200]>
  get(context: Context, input: Input<AuditEventsGetData>): Promise<AuditEventsGetResponses[200]>
}

export type AuditCheckpointsHandlers<Context> = {
  list(context: Context, input: Input<AuditCheckpointsListData>): Promise<AuditCheckpointsListResponses[200]>
}

export type AuditKeysHandlers<Context> = {
  list(context: Context, input: Input<AuditKeysListData>): Promise<AuditKeysListResponses[200]>
}

export type RequestLogsHandlers<Context> = {
  list(context: Context, input: Input<RequestLogsListData>): Promise<RequestLogsListResponses[200]>
  get(context: Context, input: Input<RequestLogsGetData>): Promise<RequestLogsGetResponses[200]>
}

export type SsoConnectionsHandlers<Context> = {
  list(context: Context, input: Input<SsoConnectionsListData>): Promise<SsoConnectionsListResponses[200]>
  create(context: Context, input: Input<SsoConnectionsCreateData>): Promise<SsoConnectionsCreateResponses[201]>
  get(context: Context, input: Input<SsoConnectionsGetData>): Promise<SsoConnectionsGetResponses[200]>
  update(context: Context, input: Input<SsoConnectionsUpdateData>): Promise<SsoConnectionsUpdateResponses[200]>
  delete(context: Context, input: Input<SsoConnectionsDeleteData>): Promise<SsoConnectionsDeleteResponses[200]>
  test(context: Context, input: Input<SsoConnectionsTestData>): Promise<SsoConnectionsTestResponses[200]>
  verify_domains(context: Context, input: Input<SsoConnectionsVerifyDomainsData>): Promise<SsoConnectionsVerifyDomainsResponses[200]>
}

export type ScimTokensHandlers<Context> = {
  list(context: Context, input: Input<ScimTokensListData>): Promise<ScimTokensListResponses[200]>
  create(context: Context, input: Input<ScimTokensCreateData>): Promise<ScimTokensCreateResponses[201]>
  delete(context: Context, input: Input<ScimTokensDeleteData>): Promise<ScimTokensDeleteResponses[200]>
}

export type Handlers<Context> = {
  messages: MessagesHandlers<Context>
  message_batches: MessageBatchesHandlers<Context>
  events: EventsHandlers<Context>
  event_stream: EventStreamHandlers<Context>
  event_stream_tickets: EventStreamTicketsHandlers<Context>
  event_types: EventTypesHandlers<Context>
  oauth_clients: OauthClientsHandlers<Context>
  oauth_grants: OauthGrantsHandlers<Context>
  token_issuers: TokenIssuersHandlers<Context>
  api_keys: ApiKeysHandlers<Context>
  organization: OrganizationHandlers<Context>
  security_policy: SecurityPolicyHandlers<Context>
  projects: ProjectsHandlers<Context>
  members: MembersHandlers<Context>
  invitations: InvitationsHandlers<Context>
  roles: RolesHandlers<Context>
  rate_limit_policies: RateLimitPoliciesHandlers<Context>
  webhook_endpoints: WebhookEndpointsHandlers<Context>
  webhook_deliveries: WebhookDeliveriesHandlers<Context>
  webhook_inspectors: WebhookInspectorsHandlers<Context>
  webhook_inspections: WebhookInspectionsHandlers<Context>
  event_sinks: EventSinksHandlers<Context>
  me: MeHandlers<Context>
  operations: OperationsHandlers<Context>
  audit_events: AuditEventsHandlers<Context>
  audit_checkpoints: AuditCheckpointsHandlers<Context>
  audit_keys: AuditKeysHandlers<Context>
  request_logs: RequestLogsHandlers<Context>
  sso_connections: SsoConnectionsHandlers<Context>
  scim_tokens: ScimTokensHandlers<Context>
}
