// The rules of event sinks.

import type { EventTypeName } from '#generated/events.ts'
import type { EventSinksHandlers } from '#generated/handlers.ts'
import { audit, auditOf } from '../../lib/audit.ts'
import type { Context } from '../../lib/context.ts'
import type { Cursors } from '../../lib/cursor.ts'
import type { Db } from '../../lib/db.ts'
import type { Egress } from '../../lib/egress.ts'
import { HEALTHY } from '../../lib/health.ts'
import { once } from '../../lib/idempotency.ts'
import { newId } from '../../lib/ids.ts'
import { readPage } from '../../lib/page.ts'
import { notFound, Problem } from '../../lib/problem.ts'
import type { Seal } from '../../lib/seal.ts'
import { checkChoice, exampleOf } from '../events/choice.ts'
import { exampleEvent } from '../events/example-event.ts'
import { publish } from '../events/publish.ts'
import { policyOf } from '../identity/tenancy/security-policies.ts'
import { toCloudEvent } from './cloud-events.ts'
import { type Checks, readSettings, type SinkType, type TargetInput } from './settings.ts'
import { placeOf, type SeenSink, type SinkRow, toEventData, toSink } from './sink.ts'
import { createSinkStore, type SinkChanges } from './sinks.store.ts'
import type { Targets } from './targets.ts'
import { toSinkError } from './targets/sink-error.ts'
import { within } from './targets/target.ts'

const MAX_SINKS = 20
const DEFAULT_BATCH_SIZE = 100
const TYPES = ['http', 'file', 'kafka', 'amqp', 'nats'] as const

type Dependencies = {
  db: Db
  cursors: Cursors
  egress: Egress
  seal: Seal
  files: boolean // whether the operator allows them
  targets: Targets
  onChange(environment: string): void
}

type Start = { start_from?: 'now' | 'beginning'; start_after_event_id?: string }

export function createSinks({ db, cursors, egress, seal, files, targets, onChange }: Dependencies): EventSinksHandlers<Context> {
  const store = createSinkStore(db)
  const nowOf = ({ clock }: Context) => new Date(clock.now())
  const tell = (tx: Db, row: SinkRow, type: EventTypeName, at: Date) =>
    publish(tx, row.environment_id, [{ type, subject: row.id, data: toEventData(row), at }])

  const checksOf = async (context: Context): Promise<Checks> => {
    const { https_only_endpoints } = await policyOf(db, context.principal.organizationId)
    return { egress, httpsOnly: https_only_endpoints, now: context.clock.now(), files }
  }

  /** Locks the sink, has it changed, shows it as it is then. */
  async function change(context: Context, id: string, work: (tx: Db, row: SinkRow, at: Date) => Promise<SinkRow>) {
    const at = nowOf(context)
    const answer = await once(context, db, async (tx) => {
      const row = await createSinkStore(tx).lock(context.environment, id)
      if (!row) return notFound('event sink')
      const before = (await createSinkStore(tx).find(context.environment, id))!
      const changed = await work(tx, row, at)
      const { lag_events, oldest_at } = (await createSinkStore(tx).find(context.environment, id)) ?? before
      return toSink({ ...changed, lag_events, oldest_at }, at.getTime())
    })
    onChange(context.environment)
    return answer
  }

  return {
    async create(context, { body }) {
      const { environment } = context
      const at = nowOf(context)
      checkChoice(body)
      const { settings, secrets } = await readSettings(body.type, body as TargetInput, await checksOf(context))
      const place = { environment_id: environment, id: newId('snk', at.getTime()) }
      const row: SinkRow = {
        ...place,
        type: body.type,
        name: body.name,
        event_types: body.event_types,
        filter: body.filter ?? null,
        batch_size: body.batch_size ?? DEFAULT_BATCH_SIZE,
        settings,
        secrets: seal.close(JSON.stringify(secrets), placeOf(place)),
        version: 0,
        status: 'active',
        status_reason: null,
        ...HEALTHY,
        stopped_at: null,
        ...(await startOf(store, environment, { start_from: 'now', ...body }))!,
        last_delivered_at: null,
        delivered_count: 0,
        ...UNTRIED,
        created_at: at,
        updated_at: at,
        deleted_at: null,
      }
      const answer = await once(context, db, async (tx) => {
        const own = createSinkStore(tx)
        if ((await own.countForCreation(environment)) >= MAX_SINKS) {
          throw new Problem('event_sink_limit', `An environment has ${MAX_SINKS} event sinks at most.`)
        }
        await own.insert(row)
        await tell(tx, row, 'event_sink.created', at)
        return toSink((await own.find(environment, row.id)) as SeenSink, at.getTime())
      })
      onChange(environment)
      return answer
    },

    async list({ environment, clock }, { query }) {
      const scope = { environment, list: 'event_sinks', filter: query ?? {} }
      const request = { cursors, scope, limit: query?.limit ?? 25, cursor: query?.cursor, ascending: false, smallest: 'snk_' }
      return readPage(
        request,
        (slice) => store.list(environment, slice),
        ({ id }) => id,
        (row) => toSink(row, clock.now()),
      )
    },

    async get({ environment, clock }, { path }) {
      const row = await store.find(environment, path.sink_id)
      return row ? toSink(row, clock.now()) : notFound('event sink')
    },

    async update(context, { path, body }) {
      const { environment } = context
      const seen = await store.find(environment, path.sink_id)
      if (!seen) return notFound('event sink')
      checkChoice(body)
      const target = await newTarget(context, seen, body as TargetInput)
      const start = await startOf(store, environment, body as Start)
      return change(context, path.sink_id, async (tx, row, at) => {
        const { status, name, event_types, filter, batch_size } = body
        const changes: SinkChanges = { ...target, ...start, updated_at: at, tries: 0, next_attempt_at: null }
        Object.assign(changes, defined({ name, event_types, filter, batch_size }))
        if (status === 'paused' && row.status !== 'paused') Object.assign(changes, { status, status_reason: 'by_request', stopped_at: at })
        if (status === 'active' && row.status !== 'active') {
          Object.assign(changes, { ...HEALTHY, ...UNTRIED, status, status_reason: null, stopped_at: null })
        }
        context.changes = changesOf(row, changes)
        await createSinkStore(tx).update(environment, row.id, changes)
        const now = { ...row, ...changes }
        await tell(tx, now, 'event_sink.updated', at)
        return now
      })
    },

    async delete(context, { path }) {
      return change(context, path.sink_id, async (tx, row, at) => {
        const gone = { secrets: null, deleted_at: at, updated_at: at }
        await createSinkStore(tx).update(row.environment_id, row.id, gone)
        return { ...row, ...gone }
      })
    },

    async test(context, { path, body }) {
      const row = await store.find(context.environment, path.sink_id)
      if (!row) return notFound('event sink')
      const event = exampleEvent(context, exampleOf(body.event_type))
      await audit(db, auditOf(context, [row.id]))
      const began = performance.now()
      const error = await sendOnce(targets, row, toCloudEvent(event, context.principal.region))
      const duration_ms = Math.round(performance.now() - began)
      const told = error && { code: error.code, message: error.message.slice(0, 500), at: nowOf(context).toISOString() }
      return { object: 'event_sink_test', event_id: event.id, succeeded: error === null, duration_ms, error: told }
    },
  }

  /** A new target, if one is given; it must be of the sink's own type. */
  async function newTarget(context: Context, row: SinkRow, body: TargetInput): Promise<Pick<SinkChanges, 'settings' | 'secrets'>> {
    const given = TYPES.filter((type) => body[type] !== undefined)
    const other = given.find((type) => type !== row.type)
    if (other) {
      const message = `The sink is of the type ${row.type}, which does not change.`
      throw new Problem('invalid_event_sink', message, { errors: [{ in: 'body', pointer: `/${other}`, code: 'type', message }] })
    }
    if (given.length === 0) return {}
    const { settings, secrets } = await readSettings(row.type as SinkType, body, await checksOf(context))
    return { settings, secrets: seal.close(JSON.stringify(secrets), placeOf(row)) }
  }
}

const UNTRIED = { tries: 0, next_attempt_at: null, last_error: null, last_error_message: null, last_error_at: null } as const

const TEST_MS = 20_000

async function sendOnce(targets: Targets, row: SinkRow, event: ReturnType<typeof toCloudEvent>) {
  const opening = targets.once(row)
  try {
    const target = await opening
    await within(target.send([event]), TEST_MS)
    return null
  } catch (error) {
    return toSinkError(error)
  } finally {
    void opening.then((target) => target.close()).catch(() => {})
  }
}

type Place = Pick<SinkRow, 'seq' | 'last_event_id' | 'last_event_at'>

/** Where a sink is put in the feed; undefined when it is not to be moved. */
async function startOf(
  store: ReturnType<typeof createSinkStore>,
  environment: string,
  { start_from, start_after_event_id: id }: Start,
): Promise<Place | undefined> {
  if (id !== undefined) {
    const place = await store.placeOfEvent(environment, id)
    if (!place) {
      throw new Problem('resync_required', 'The feed has no such event, or no longer.', {
        errors: [{ in: 'body', pointer: '/start_after_event_id', code: 'unknown', message: 'is not in the feed' }],
      })
    }
    return { seq: place.seq, last_event_id: id, last_event_at: place.at }
  }
  if (start_from === undefined) return undefined
  return { seq: start_from === 'beginning' ? 0 : await store.lastOf(environment), last_event_id: null, last_event_at: null }
}

const defined = (values: Record<string, unknown>) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

const AUDITED = ['name', 'event_types', 'filter', 'batch_size', 'status', 'settings', 'seq'] as const

/** Before and after, for the audit log. Secrets are none of its business. */
const changesOf = (row: SinkRow, changes: SinkChanges): NonNullable<Context['changes']> =>
  Object.fromEntries(AUDITED.filter((name) => name in changes).map((name) => [name, { from: row[name], to: changes[name] }]))
