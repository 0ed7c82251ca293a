// Peer (b): Fastify with the same schemas, for operations without database work. No credentials, no limits.

import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import createFastify from 'fastify'
import { eventTypes } from '../../../generated/server/events.ts'
import { scopes } from '../../../generated/server/operations.ts'

const text = await readFile(new URL('../../../generated/openapi.json', import.meta.url), 'utf8')
const { paths, components } = JSON.parse(text.replaceAll('"#/components/', '"openapi#/components/'))
const answerOf = (path: string) => paths[path].get.responses['200'].content['application/json'].schema

// What our server answers to the key of the bench, in size and shape.
const me = {
  object: 'me',
  type: 'api_key',
  principal_id: 'key_01kaqxw6g0yjq6vvr7a2m9x3ce',
  api_key_id: 'key_01kaqxw6g0yjq6vvr7a2m9x3ce',
  member_id: null,
  name: 'Bench',
  organization_id: 'org_01kaqxw6g0yjq6vvr7a2m9x3ce',
  project_id: 'prj_01kaqxw6g0yjq6vvr7a2m9x3ce',
  environment: { id: 'env_01kaqxw6g0yjq6vvr7a2m9x3ce', kind: 'sandbox' },
  region: 'local',
  scopes: Object.keys(scopes).sort(),
  restrictions: {},
  api_version: '2026-11-23',
  rate_limits: [
    {
      name: 'default',
      policy_id: null,
      target: { type: 'environment', value: null },
      quota: 1_000_000,
      window_seconds: 1,
      burst: null,
      daily_quota: null,
      monthly_quota: null,
      max_concurrent: null,
    },
  ],
}

const app = createFastify({ ajv: { customOptions: { strict: false } } })
app.addSchema({ $id: 'openapi', components })
app.get('/v1/me', { schema: { response: { 200: answerOf('/v1/me') } } }, async () => me)

const name = components.parameters.EventTypeName.schema
app.get<{ Params: { event_type: string } }>(
  '/v1/event_types/:event_type',
  {
    schema: {
      params: { type: 'object', properties: { event_type: name }, required: ['event_type'] },
      response: { 200: answerOf('/v1/event_types/{event_type}') },
    },
  },
  async (request, reply) => {
    const row = eventTypes.find((type) => type.name === request.params.event_type)
    if (!row) return reply.status(404).send()
    const { description, schema, example } = row
    return { name: row.name, object: 'event_type', description, schema, example, deprecated_on: null }
  },
)

await app.listen({ port: 0, host: '127.0.0.1' })
process.send!((app.server.address() as AddressInfo).port)
process.on('disconnect', () => process.exit())
