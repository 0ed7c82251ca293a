// Check 28: nobody reaches another tenant. Every operation, at every place where an id can stand, is called by strangers
// with the victim's ids and with ids that nobody has: the two answers must be equal byte for byte, path ids must be 404, and
// the victim's rows must be what they were.

import { createHash } from 'node:crypto'
import type { Schema } from '../../scripts/compiler/model/document.ts'
import { resolve } from '../../scripts/compiler/model/document.ts'
import type { Operation } from '../../scripts/compiler/model/model.ts'
import { eventually } from '../support/eventually.ts'
import { stopPostgres } from '../support/postgres.ts'
import { createOneOfEach } from '../support/one-of-each.ts'
import { model, sampleOf } from '../support/samples.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { atEnd, type Check, zeroIn } from './check.ts'

type Ids = Record<string, string>
type Stranger = { name: string; key: string | null; sees: 'nothing' | 'organization' }
type Place = { in: 'path' | 'query' | 'body'; name: string; put(sample: ReturnType<typeof sampleOf>, id: string): void }

/** Answers that are the same for everybody: the catalogue belongs to no tenant. */
const COMMON = new Set(['event_types.get'])

/** Ids of the organization rather than of one environment: its other environments may see them. */
const OF_ORGANIZATION = new Set([
  'project_id',
  'member_id',
  'invitation_id',
  'role_id',
  'policy_id',
  'audit_event_id',
  'connection_id',
  'scim_id',
])

/** The audit log is the organization's: whoever may read it sees what was done in every environment. */
const FOR_ORGANIZATION = new Set(['audit_events.list'])

/** What grows beside the requests of whomever: their log, and signatures under what the victim did. */
const GROWING = /^(usage|request_logs.*|audit_checkpoint.*)$/

export const check: Check = async ({ tell }) => {
  const server = await startServer()
  atEnd(() => server.stop())
  const victim = await server.addOrganization()
  const ids = await createOneOfEach(server, victim.sandbox.api_key)
  const victimKey = (await server.request('GET', '/v1/me', { key: victim.sandbox.api_key })).body.api_key_id
  const strangers = await gather(server, victim)
  await eventually(() => settled(server, victim.organization_id), 10_000) // what the victim's own requests still cause
  const before = await snapshot(server, victim.organization_id)

  const differences: string[] = []
  let n = 0
  for (const operation of model.operations) {
    for (const place of placesOf(operation)) {
      for (const id of candidates(place, ids)) {
        for (const stranger of strangers) {
          const isShared = OF_ORGANIZATION.has(nameOf(ids, id)) || FOR_ORGANIZATION.has(operation.id)
          if (stranger.sees === 'organization' && isShared) continue
          n++
          const difference = await compare(server, operation, place, id, stranger, victimKey)
          if (difference) differences.push(`${operation.id} ${place.in} ${place.name} by ${stranger.name}: ${difference}`)
        }
      }
    }
  }
  const after = await snapshot(server, victim.organization_id)
  const changed = Object.keys(before).filter((table) => before[table] !== after[table])
  for (const text of [...differences, ...changed.map((table) => `${table} changed`)].slice(0, 20)) tell(text)
  const value = { differences: differences.length, tables_changed: changed.length }
  const bar = { differences: 0, tables_changed: 0 }
  const tried = `${model.operations.length} operations, ${strangers.length} strangers; ${zeroIn(n)}`
  return { name: `isolation of tenants: ${tried}`, value, bar, pass: differences.length + changed.length === 0 && n > 0, n }
}

/** The same in a process of its own, which stops the database at its end. */
export const standalone: Check = (options) => {
  atEnd(stopPostgres)
  return check(options)
}

/** Six who are not the victim: another organization in three ways, the victim's other environment, no key, a dead key. */
async function gather(server: TestServer, victim: Awaited<ReturnType<TestServer['addOrganization']>>): Promise<Stranger[]> {
  const other = await server.addOrganization()
  const restricted = await server.addKey(['messages:read', 'events:read', 'api_keys:read', 'members:read', 'organization:read'])
  return [
    { name: 'another organization', key: other.sandbox.api_key, sees: 'nothing' },
    { name: 'its live environment', key: other.live.api_key, sees: 'nothing' },
    { name: 'a key that may only read', key: restricted, sees: 'nothing' },
    { name: "the victim's live environment", key: victim.live.api_key, sees: 'organization' },
    { name: 'nobody', key: null, sees: 'nothing' },
    { name: 'a key that is none', key: 'rk_test_local_000000000000000000000000000000000000', sees: 'nothing' },
  ]
}

function placesOf(operation: Operation): Place[] {
  const parameters = operation.parameters.flatMap(({ name, in: where, schema }): Place[] => {
    if (where === 'path') return [{ in: 'path', name, put: () => {} }]
    const takesIds = where === 'query' && (name.endsWith('_id') || name === 'subject') && schema.type === 'string'
    return takesIds ? [{ in: 'query', name, put: (sample, id) => void (sample.query[name] = id) }] : []
  })
  return [...parameters, ...bodyPlaces(operation)]
}

/** Members of the body that hold ids, or lists of them, at the first level. */
function bodyPlaces({ body }: Operation): Place[] {
  if (!body) return []
  const schema = resolve(model.document, body.schema) as Schema & { oneOf?: Schema[] }
  const variants = schema.oneOf ? schema.oneOf.map((each) => resolve(model.document, each)) : [schema]
  const names = new Set(variants.flatMap((variant) => Object.keys((variant as Schema).properties ?? {})))
  return [...names]
    .filter((name) => /_ids?$/.test(name) || name === 'roles')
    .map((name) => ({
      in: 'body' as const,
      name,
      put(sample, id) {
        const isList = name.endsWith('s')
        sample.body = { ...(sample.body as object), [name]: isList ? [id] : id }
      },
    }))
}

/** In its own place an id goes where it belongs; elsewhere every id of the victim is tried. */
const candidates = ({ in: where, name }: Place, ids: Ids): string[] =>
  where === 'path' ? [ids[name] ?? missing(name)].filter((id) => id !== '') : Object.values(ids)

const missing = (name: string): string => {
  if (name === 'event_type') return '' // a name, not an id
  throw new Error(`support/one-of-each.ts makes nothing for ${name}`)
}

const nameOf = (ids: Ids, id: string) => Object.keys(ids).find((name) => ids[name] === id) ?? ''

/** What tells the victim's id from one that nobody has; null when nothing does. */
async function compare(
  server: TestServer,
  operation: Operation,
  place: Place,
  id: string,
  { key }: Stranger,
  victimKey: string,
): Promise<string | null> {
  const ask = async (value: string) => {
    const sample = sampleOf(operation, place.in === 'path' ? { [place.name]: value } : {})
    place.put(sample, value)
    const { status, text, headers } = await server.request(sample.method, sample.path, { key, query: sample.query, body: sample.body })
    const told = [...headers].filter(([name]) => !NOISE.has(name)).join('\n')
    // Strangers meet their own requests for the id; none may be the victim's.
    const isOwn = operation.id === 'request_logs.list' && status === 200 && !text.includes(victimKey)
    return { status, text: isOwn ? '' : anonymous(`${status}\n${told}\n${text}`, value) }
  }
  const theirs = await ask(id)
  const nobodys = await ask(`${id.slice(0, 4)}${'0'.repeat(26)}`)
  if (theirs.text !== nobodys.text) return `the answers differ:\n${theirs.text}\n${nobodys.text}`
  if (COMMON.has(operation.id)) return null
  const allowed = place.in === 'path' ? [401, 403, 404, 400] : [200, 400, 401, 403, 404, 422]
  return allowed.includes(theirs.status) ? null : `status ${theirs.status}`
}

const NOISE = new Set(['date', 'x-request-id', 'ratelimit', 'content-length'])

/** Without what is new in every answer, and without the id that was asked for. */
const anonymous = (text: string, id: string) =>
  text
    .replaceAll(id, 'id')
    .replaceAll(/req_[0-9a-z]{26}/g, 'req')
    .replaceAll(/"(next|prev|refresh)_cursor":"[^"]+"/g, '"$1_cursor"')

async function settled(server: TestServer, organization: string): Promise<void> {
  const owned = `environment_id in (select e.id from environments e join projects p on p.id = e.project_id where p.organization_id = :organization)`
  const { rows } = await server.db.raw(
    `select (select count(*) from messages where next_attempt_at is not null and ${owned}) + (select count(*) from operations
      where completed_at is null and ${owned}) + (select count(*) from webhook_deliveries where status = 'delivering' and ${owned})
      + (select count(*) from webhook_cursors c join environment_sequences s using (environment_id) where s.last > c.seq and ${owned}) as left`,
    { organization },
  )
  if (rows[0].left > 0) throw new Error(`${rows[0].left} things are still under way`)
}

/** A digest of each table's rows that belong to the organization; use and audit may grow by the victim's own doing only. */
async function snapshot(server: TestServer, organization: string): Promise<Record<string, string>> {
  const { rows } = await server.db.raw(`select table_name as name, array_agg(column_name::text) as columns from information_schema.columns
    where table_schema = 'public' and table_name not like 'events\\_%' group by table_name order by table_name`)
  const environments = `select e.id from environments e join projects p on p.id = e.project_id where p.organization_id = ?`
  const digests: Record<string, string> = {}
  for (const { name, columns } of rows as { name: string; columns: string[] }[]) {
    const column = columns.includes('environment_id') ? 'environment_id' : columns.includes('organization_id') ? 'organization_id' : null
    if (column === null || GROWING.test(name)) continue
    const owned = column === 'environment_id' ? `environment_id in (${environments})` : 'organization_id = ?'
    const found = await server.db.raw(`select (to_jsonb(t) - 'last_used_at')::text as row from ${name} t where ${owned} order by 1`, [
      organization,
    ])
    digests[name] = createHash('sha256').update(JSON.stringify(found.rows)).digest('hex')
  }
  return digests
}
