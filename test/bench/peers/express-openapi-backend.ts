// Peer (a): Express, openapi-backend as shipped, one knex transaction a request. The same contract, tables and fields.
//
// Not held back: API keys are cached for five seconds as ours are, nothing is logged, limited or measured. `quick` and
// the Ajv class are what openapi-backend needs for OpenAPI 3.1.

import { createHmac, hash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import canonicalize from 'canonicalize'
import express, { type Request, type Response } from 'express'
import createKnex from 'knex'
import { type Context, type Document, OpenAPIBackend } from 'openapi-backend'
import { newId } from '../../../server/lib/ids.ts'

const KEY_CACHE_MS = 5_000

const { DATABASE_URL, PEPPER } = process.env
const knex = createKnex({ client: 'pg', connection: DATABASE_URL!, pool: { min: 0, max: 20 } })
const definition: Document = JSON.parse(await readFile(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'))

type Stored = { fingerprint: string; resource_id: string }
type Principal = { environment_id: string; scopes: string[] }
const cache = new Map<string, { until: number; principal: Principal | undefined }>()

async function findPrincipal(key: string): Promise<Principal | undefined> {
  const known = cache.get(key)
  if (known && known.until > Date.now()) return known.principal
  const digest = createHmac('sha256', Buffer.from(PEPPER!, 'base64url')).update(key).digest()
  const principal = await knex('api_keys').where({ digest }).whereNull('revoked_at').first<Principal>('environment_id', 'scopes')
  cache.set(key, { until: Date.now() + KEY_CACHE_MS, principal })
  return principal
}

const api = new OpenAPIBackend({
  definition,
  quick: true,
  customizeAjv: (_, options) => {
    const ajv = new Ajv2020({ ...options, strict: false } as object)
    addFormats.default(ajv)
    return ajv as never
  },
  securityHandlers: {
    apiKey: async ({ operation, request }: Context) => {
      const principal = await findPrincipal(String(request.headers.authorization).slice('Bearer '.length))
      const needed = operation.security?.[0]?.apiKey ?? []
      return needed.every((scope) => principal?.scopes.includes(scope)) && principal
    },
  },
  handlers: {
    unauthorizedHandler: (_: Context, __: Request, response: Response) => response.status(401).json({ status: 401 }),
    validationFail: ({ validation }: Context, _: Request, response: Response) => response.status(400).json({ errors: validation.errors }),
    notFound: (_: Context, __: Request, response: Response) => response.status(404).json({ status: 404 }),
    'messages.create': createMessage,
    'messages.get': getMessage,
  },
})
await api.init()

async function createMessage({ request, security }: Context, { path }: Request, response: Response) {
  const { environment_id } = security!.apiKey as Principal
  const body = request.requestBody
  const key = request.headers['idempotency-key'] as string | undefined
  const now = new Date()
  const scheduled_at = body.scheduled_at ? new Date(body.scheduled_at) : null
  const row = {
    id: newId('msg'),
    channel: body.channel,
    direction: 'outbound',
    status: scheduled_at ? 'scheduled' : 'queued',
    to: body.to,
    from: body.from ?? null,
    content: body.content,
    metadata: body.metadata ?? {},
    tags: body.tags ?? [],
    batch_id: null,
    in_reply_to: null,
    scheduled_at,
    expires_at: new Date((scheduled_at ?? now).getTime() + (body.validity_period ?? 86_400) * 1_000),
    created_at: now,
    updated_at: now,
  }
  const answer = toMessage({ ...row, attempts: 0, error: null, sent_at: null, delivered_at: null, read_at: null })
  const requestId = newId('req')
  const print = hash('sha256', `POST ${path} ${canonicalize(body)}`, 'base64url')
  const replayed = await knex.transaction<Stored | null>(async (tx) => {
    if (key) {
      const taken = await tx('idempotency_keys')
        .insert({
          environment_id,
          operation: 'messages.create',
          key,
          fingerprint: print,
          request_id: requestId,
          status: 202,
          resource_id: row.id,
          expires_at: new Date(now.getTime() + 86_400_000),
        })
        .onConflict(['environment_id', 'operation', 'key'])
        .ignore()
        .returning('key')
      if (taken.length === 0)
        return (await tx('idempotency_keys')
          .where({ environment_id, operation: 'messages.create', key })
          .first('fingerprint', 'resource_id')) as Stored
    }
    await tx('messages').insert({ environment_id, ...row, route: ['simulator', 'simulator_backup'], next_attempt_at: scheduled_at ?? now })
    const [sequence] = await tx('environment_sequences').where({ environment_id }).increment('last', 1).returning('last')
    const { id, channel, direction, status, to, from, metadata, tags, batch_id } = row
    const data = {
      id,
      object: 'message',
      channel,
      direction,
      status,
      to,
      from,
      metadata,
      tags,
      batch_id,
      attempt: 0,
      carrier: null,
      error: null,
    }
    await tx('events').insert({
      environment_id,
      seq: sequence.last,
      id: newId('evt'),
      type: `message.${status}`,
      subject: id,
      data,
      created_at: now,
    })
    return null
  })
  if (replayed && replayed.fingerprint !== print) return response.status(422).json({ status: 422 })
  response
    .status(202)
    .set('x-request-id', requestId)
    .location(`/v1/messages/${row.id}`)
    .json(replayed ? toMessage(await knex('messages').where({ environment_id, id: replayed.resource_id }).first()) : answer)
}

async function getMessage({ request, security }: Context, _: Request, response: Response) {
  const { environment_id } = security!.apiKey as Principal
  const row = await knex('messages')
    .where({ environment_id, id: request.params.message_id as string })
    .first()
  if (!row) return response.status(404).json({ status: 404 })
  response.set('x-request-id', newId('req')).json(toMessage(row))
}

type Row = Record<string, unknown>

/** Dates become text on their way into JSON. */
const toMessage = ({
  id,
  channel,
  direction,
  status,
  to,
  from,
  content,
  metadata,
  tags,
  batch_id,
  in_reply_to,
  attempts,
  error,
  ...times
}: Row) => {
  const { scheduled_at, expires_at, created_at, updated_at, sent_at, delivered_at, read_at } = times
  const message = {
    id,
    object: 'message',
    channel,
    direction,
    status,
    to,
    from,
    content,
    metadata,
    tags,
    batch_id,
    in_reply_to,
    attempts,
    error,
  }
  return { ...message, scheduled_at, expires_at, created_at, updated_at, sent_at, delivered_at, read_at }
}

const app = express()
app.disable('x-powered-by')
app.use(express.json())
app.use((request, response) => api.handleRequest(request as never, request, response))

const server = app.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())
