// The rules of webhook endpoints.

import type { EventTypeName } from '#generated/events.ts'
import type { WebhookEndpointsHandlers } from '#generated/handlers.ts'
import type { WebhookEndpointCreate, WebhookEndpointUpdate } from '#generated/types/types.gen.ts'
import { apiVersion } from '#generated/operations.ts'

import { readTime } from '../../lib/clock.ts'
import type { Context } from '../../lib/context.ts'
import type { Cursors } from '../../lib/cursor.ts'
import type { Db } from '../../lib/db.ts'
import type { Egress } from '../../lib/egress.ts'
import { once } from '../../lib/idempotency.ts'
import { newId } from '../../lib/ids.ts'
import type { Jobs } from '../../lib/jobs.ts'
import { readPage } from '../../lib/page.ts'
import { notFound, Problem } from '../../lib/problem.ts'
import type { Seal } from '../../lib/seal.ts'
import { exampleOf } from '../events/choice.ts'
import { publish } from '../events/publish.ts'
import { type EndpointRow, placeOf, toEndpoint, toEventData } from './endpoint.ts'
import { policyOf } from '../identity/tenancy/security-policies.ts'
import { checkEndpoint } from './endpoint-checks.ts'
import { changeTls } from './endpoint-tls.ts'
import { createEndpointStore, type EndpointChanges } from './endpoints.store.ts'

import { HEALTHY } from '../../lib/health.ts'
import type { Replays } from './replays.ts'
import { infoOf, isLive, MAX_LIVE, newSecret, type Secret, shown } from './secrets.ts'
import type { Sandbox } from './sandbox.ts'
import { checkTransformation, simulate } from './transformations.ts'
import type { TestSender } from './test-sender.ts'

const MAX_ENDPOINTS = 100
const DEFAULT_CONCURRENCY = 10
const DAY_MS = 86_400_000
const NO_TLS = { tls: null, client_certificate: null, has_ca_certificate: false } as const
const DEFAULT_OVERLAP_SECONDS = 86_400

type Dependencies = {
  db: Db
  cursors: Cursors
  egress: Egress
  seal: Seal
  jobs: Jobs
  sandbox: Sandbox
  replays: Replays
  sendTest: TestSender
  isInspector(environment: string, url: string): Promise<boolean>
  onChange(environment: string): void
}

export function createEndpoints({
  db,
  cursors,
  egress,
  seal,
  jobs,
  sandbox,
  replays,
  sendTest,
  isInspector,
  onChange,
}: Dependencies): WebhookEndpointsHandlers<Context> {
  const store = createEndpointStore(db)
  const nowOf = ({ clock }: Context) => new Date(clock.now())
  const tell = (tx: Db, row: EndpointRow, type: EventTypeName, at: Date) =>
    publish(tx, row.environment_id, [{ type, subject: row.id, data: toEventData(row), at }])

  const check = async <Body extends WebhookEndpointCreate | WebhookEndpointUpdate>(context: Context, body: Body): Promise<Body> => {
    const policy = await policyOf(db, context.principal.organizationId)
    return checkEndpoint(egress, body, policy, (url) => isInspector(context.environment, url))
  }

  /** Locks the endpoint, has it changed, tells of it. */
  async function change<Answer>(
    context: Context,
    id: string,
    work: (tx: Db, row: EndpointRow, at: Date) => Promise<Answer>,
  ): Promise<Answer> {
    const answer = await once(context, db, async (tx) => {
      const row = await createEndpointStore(tx).lock(context.environment, id)
      return row ? work(tx, row, nowOf(context)) : notFound('webhook endpoint')
    })
    onChange(context.environment)
    return answer
  }

  return {
    async create(context, { body }) {
      const { environment } = context
      const at = nowOf(context)
      const id = newId('whe', at.getTime())
      const place = { environment_id: environment, id }
      const checked = await check(context, body)
      const secret = newSecret(at)
      const row: EndpointRow = {
        ...place,
        url: body.url,
        event_types: body.event_types,
        description: body.description ?? null,
        filter: body.filter ?? null,
        payload: body.payload ?? 'full',
        ordering: body.ordering ?? 'parallel',
        concurrency: body.concurrency ?? DEFAULT_CONCURRENCY,
        rate_limit: body.rate_limit ?? null,
        signature_algorithms: body.signature_algorithms ?? ['v1'],
        transformation: null,
        header_names: Object.keys(checked.headers ?? {}),
        headers: checked.headers ? seal.close(JSON.stringify(checked.headers), placeOf(place, 'headers')) : null,
        secrets: seal.close(JSON.stringify([secret]), placeOf(place, 'secrets')),
        keys: [infoOf(secret)],
        ...NO_TLS,
        ...changeTls(seal, { ...place, ...NO_TLS }, body, at.getTime()),
        retry_schedule: body.retry_schedule ?? null,
        metadata: body.metadata ?? {},
        api_version: body.api_version ?? apiVersion,
        status: 'active',
        status_reason: null,
        ...HEALTHY,
        stopped_at: null,
        created_at: at,
        updated_at: at,
        deleted_at: null,
      }
      const answer = await once(context, db, async (tx) => {
        const own = createEndpointStore(tx)
        if ((await own.countForCreation(environment)) >= MAX_ENDPOINTS) {
          throw new Problem('webhook_endpoint_limit', `An environment has ${MAX_ENDPOINTS} webhook endpoints at most.`)
        }
        await own.insert(environment, row)
        await tell(tx, row, 'webhook_endpoint.created', at)
        return { ...toEndpoint(row, at.getTime()), secret: shown(secret) }
      })
      onChange(environment)
      return answer
    },

    async list(context, { query }) {
      const { environment, clock } = context
      const scope = { environment, list: 'webhook_endpoints', filter: query ?? {} }
      const request = { cursors, scope, limit: query?.limit ?? 25, cursor: query?.cursor, ascending: false, smallest: 'whe_' }
      return readPage(
        request,
        (slice) => store.list(environment, slice),
        ({ id }) => id,
        (row) => toEndpoint(row, clock.now()),
      )
    },

    async get({ environment, clock }, { path }) {
      const row = await store.find(environment, path.endpoint_id)
      if (!row) return notFound('webhook endpoint')
      const { delivered, failing } = await store.statsSince(environment, row.id, clock.now() - DAY_MS)
      const success_rate = delivered + failing === 0 ? null : Math.round((delivered / (delivered + failing)) * 10_000) / 10_000
      return toEndpoint(row, clock.now(), { delivered, failing, success_rate })
    },

    async update(context, { path, body }) {
      if (!(await store.find(context.environment, path.endpoint_id))) return notFound('webhook endpoint')
      const { headers, status, client_certificate, ca_certificate, ...settings } = await check(context, body)
      return change(context, path.endpoint_id, async (tx, row, at) => {
        const tls = changeTls(seal, row, { client_certificate, ca_certificate }, at.getTime())
        const changes: EndpointChanges = { ...settings, ...tls, updated_at: at }
        if (headers) {
          changes.header_names = Object.keys(headers)
          changes.headers = seal.close(JSON.stringify(headers), placeOf(row, 'headers'))
        }
        if (status === 'paused' && row.status !== 'paused') {
          Object.assign(changes, { status, status_reason: 'by_request', stopped_at: at })
        }
        if (status === 'active' && row.status !== 'active') {
          Object.assign(changes, { ...HEALTHY, status, status_reason: null, stopped_at: null })
        }
        const { tls: _, ...told } = tls
        context.changes = changesOf(row, { ...settings, status, ...told, ...(headers ? { header_names: changes.header_names } : {}) })
        await createEndpointStore(tx).update(row.environment_id, row.id, changes)
        const now = { ...row, ...changes }
        await tell(tx, now, 'webhook_endpoint.updated', at)
        return toEndpoint(now, at.getTime())
      })
    },

    async delete(context, { path }) {
      return change(context, path.endpoint_id, async (tx, row, at) => {
        const own = createEndpointStore(tx)
        const gone: EndpointRow = { ...row, secrets: null, headers: null, tls: null, keys: [], deleted_at: at, updated_at: at }
        await own.update(row.environment_id, row.id, { secrets: null, headers: null, tls: null, keys: [], deleted_at: at, updated_at: at })
        await jobs.add(tx, 'webhooks:cancel', { environment: row.environment_id, endpoint: row.id }, at)
        return toEndpoint(gone, at.getTime())
      })
    },

    async rotate_secret(context, { path, body }) {
      return change(context, path.endpoint_id, async (tx, row, at) => {
        const ends = at.getTime() + (body.overlap_seconds ?? DEFAULT_OVERLAP_SECONDS) * 1_000
        const old = (JSON.parse(seal.open(row.secrets!, placeOf(row, 'secrets'))) as Secret[])
          .map((secret) => (secret.expires_at === null ? { ...secret, expires_at: new Date(ends).toISOString() } : secret))
          .filter((secret) => isLive(secret, at.getTime()))
        if (old.length >= MAX_LIVE) {
          throw new Problem('webhook_secret_limit', `An endpoint has ${MAX_LIVE} live secrets at most.`, {
            next: [{ action: 'Wait until the oldest ends, or rotate with overlap_seconds of 0.' }],
          })
        }
        const secret = newSecret(at)
        const secrets = [secret, ...old]
        const changes = {
          secrets: seal.close(JSON.stringify(secrets), placeOf(row, 'secrets')),
          keys: secrets.map(infoOf),
          updated_at: at,
        }
        await createEndpointStore(tx).update(row.environment_id, row.id, changes)
        await tell(tx, row, 'webhook_endpoint.secret_rotated', at)
        return { ...toEndpoint({ ...row, ...changes }, at.getTime()), secret: shown(secret) }
      })
    },

    async test(context, { path, body }) {
      const row = await store.find(context.environment, path.endpoint_id)
      if (!row) return notFound('webhook endpoint')
      return sendTest(context, row, exampleOf(body.event_type))
    },

    async set_transformation(context, { path, body }) {
      if (!(await store.find(context.environment, path.endpoint_id))) return notFound('webhook endpoint')
      if (body.code !== null) await checkTransformation(sandbox, body.code)
      return change(context, path.endpoint_id, async (tx, row, at) => {
        context.changes = { transformation: { from: row.transformation, to: body.code } }
        const now = { ...row, transformation: body.code, updated_at: at }
        await createEndpointStore(tx).update(row.environment_id, row.id, { transformation: body.code, updated_at: at })
        await tell(tx, now, 'webhook_endpoint.updated', at)
        return toEndpoint(now, at.getTime())
      })
    },

    async simulate_transformation(context, { path, body }) {
      const row = await store.find(context.environment, path.endpoint_id)
      if (!row) return notFound('webhook endpoint')
      return simulate(context, sandbox, row, body.code ?? row.transformation, exampleOf(body.event_type))
    },

    async replay(context, { path, body }) {
      const since = readTime(body.since)
      const until = body.until === undefined ? context.clock.now() : readTime(body.until)
      if (until <= since) {
        throw new Problem('invalid_window', 'The window ends before it begins.', {
          errors: [{ in: 'body', pointer: '/until', code: 'order', message: 'must be later than since' }],
        })
      }
      return change(context, path.endpoint_id, (tx, row, at) => replays.begin(tx, row, { which: body.which ?? 'failed', since, until }, at))
    },

    async recover(context, { path, body }) {
      return change(context, path.endpoint_id, async (tx, row, at) => {
        const since = body.since ?? (row.failing_since ?? row.stopped_at)?.toISOString()
        const well = { ...HEALTHY, status: 'active' as const, status_reason: null, stopped_at: null, updated_at: at }
        await createEndpointStore(tx).update(row.environment_id, row.id, well)
        if (row.status !== 'active') await tell(tx, { ...row, ...well }, 'webhook_endpoint.recovered', at)
        const window = { which: 'lost' as const, since: since === undefined ? at.getTime() : readTime(since), until: at.getTime() }
        return replays.begin(tx, row, window, at)
      })
    },
  }
}

/** Before and after, for the audit log. Headers are told by their names. */
function changesOf(row: EndpointRow, after: Record<string, unknown>): NonNullable<Context['changes']> {
  const before = row as unknown as Record<string, unknown>
  const named = Object.keys(after).filter((name) => after[name] !== undefined && name !== 'metadata')
  return Object.fromEntries(named.map((name) => [name, { from: before[name], to: after[name] }]))
}

export type CancelStep = { environment: string; endpoint: string }

/** What waited for an endpoint that was deleted is canceled, a bite at a time. */
export async function cancelDeliveries(db: Db, { environment, endpoint }: CancelStep, now: number): Promise<void> {
  const store = createEndpointStore(db)
  while (await store.cancelSome(environment, endpoint, new Date(now)));
}
