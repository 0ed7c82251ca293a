// Something for every id of the contract, in the environment of a key.

import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { Db } from '../../server/lib/db.ts'
import { newId } from '../../server/lib/ids.ts'
import { eventually } from './eventually.ts'
import { addMember } from './members.ts'
import type { TestServer } from './server.ts'

/** One of everything that an id can name, in the environment of the key. */
export async function createOneOfEach(server: Pick<TestServer, 'request' | 'db'>, key: string): Promise<Record<string, string>> {
  const own = crypto.randomUUID().slice(0, 8) // names are taken once
  const body = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } }
  const message = await server.request('POST', '/v1/messages', { key, body })
  const batch = await server.request('POST', '/v1/message_batches', { key, body: { messages: [body] } })
  const events = await server.request('GET', '/v1/events', { key })
  const post = async (path: string, body: object) => (await server.request('POST', path, { key, body })).body.id as string
  const project_id = await post('/v1/projects', { name: `Foreign ${own}` })
  const role_id = await post('/v1/roles', { name: `Foreign ${own}`, scopes: ['messages:read'] })
  const invitation_id = await post('/v1/invitations', { email: `${own}@example.com`, roles: ['viewer'] })
  const api_key_id = await post('/v1/api_keys', { name: `Foreign ${own}`, scopes: ['messages:read'] })
  const requests = await eventually(async () => {
    const { body } = await server.request('GET', '/v1/request_logs', { key })
    if (body.data.length === 0) throw new Error('no request is logged yet')
    return body.data
  })
  const audit = await server.request('GET', '/v1/audit_events', { key })
  const policy = { name: `Foreign ${own}`, target: { type: 'organization' }, per: 'environment', quota: 1_000_000, enabled: false }
  const policy_id = await post('/v1/rate_limit_policies', policy)
  const { organization_id, environment } = (await server.request('GET', '/v1/me', { key })).body
  const oidc = { issuer: 'https://login.example', client_id: 'relayos', client_secret: 'a secret of sixteen' }
  const connection_id = await post('/v1/sso_connections', { type: 'oidc', name: `Foreign ${own}`, oidc })
  const scim_id = await post('/v1/scim_tokens', { connection_id, name: `Foreign ${own}` })
  const member_id = await addMember(server.db, organization_id, `member-${own}@example.com`, ['viewer'])
  const app = { name: `Foreign ${own}`, type: 'confidential', grant_types: ['client_credentials'], scopes: ['messages:read'] }
  const oauth_client_id = await post('/v1/oauth_clients', app)
  const oauth_grant_id = await addGrant(server.db, environment.id, { organization_id, client_id: oauth_client_id, member_id })
  const jwks = { keys: [{ ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }), kid: 'a' }] }
  const claim_mappings = [{ claim: 'a', value: 'b', role: 'viewer' }]
  const issuer_id = await post('/v1/token_issuers', {
    name: `Foreign ${own}`,
    issuer: `https://login-${own}.example`,
    jwks,
    claim_mappings,
  })
  const endpoint = await server.request('POST', '/v1/webhook_endpoints', {
    key,
    body: { url: 'https://hooks.example.com/', event_types: ['message.*'] },
  })
  await server.request('POST', `/v1/webhook_endpoints/${endpoint.body.id}/recover`, { key, body: { since: '2026-01-01T00:00:00Z' } })
  const delivery = await eventually(async () => {
    const { body } = await server.request('GET', '/v1/webhook_deliveries', { key })
    return body.data[0] ?? Promise.reject(new Error('no delivery yet'))
  })
  await server.request('PATCH', `/v1/webhook_endpoints/${endpoint.body.id}`, { key, body: { status: 'paused' } }) // no retries meanwhile
  const inspector = await server.request('POST', '/v1/webhook_inspectors', { key, body: { name: `Foreign ${own}` } })
  const inspected = await server.request('POST', '/v1/webhook_endpoints', {
    key,
    body: { url: inspector.body.url, event_types: ['email.*'] },
  })
  await server.request('POST', `/v1/webhook_endpoints/${inspected.body.id}/test`, { key, body: { event_type: 'email.bounced' } })
  const inspections = await server.request('GET', '/v1/webhook_inspections', { key })
  const http = { url: 'https://hooks.example.com/', headers: { Authorization: 'Bearer of the victim' } }
  const sink_id = await post('/v1/event_sinks', { type: 'http', name: `Foreign ${own}`, event_types: ['email.*'], http })
  await server.request('PATCH', `/v1/event_sinks/${sink_id}`, { key, body: { status: 'paused' } }) // else it would go on by itself
  return {
    sink_id,
    inspector_id: inspector.body.id,
    inspection_id: inspections.body.data[0].id,
    endpoint_id: endpoint.body.id,
    delivery_id: delivery.id,
    oauth_client_id,
    oauth_grant_id,
    issuer_id,
    project_id,
    role_id,
    invitation_id,
    api_key_id,
    member_id,
    request_id: requests[0].id,
    audit_event_id: audit.body.data[0].id,
    policy_id,
    connection_id,
    scim_id,
    message_id: message.body.id,
    batch_id: batch.body.id,
    operation_id: batch.body.operation_id,
    event_id: events.body.data[0].id,
  }
}

/** As if a member had said yes to an app. */
async function addGrant(
  db: Db,
  environment_id: string,
  who: { organization_id: string; client_id: string; member_id: string },
): Promise<string> {
  const id = newId('grt')
  const times = { created_at: new Date(), expires_at: new Date(Date.now() + 86_400_000) }
  await db('oauth_grants').insert({ id, digest: randomBytes(32), environment_id, scopes: ['messages:read'], ...who, ...times })
  return id
}
