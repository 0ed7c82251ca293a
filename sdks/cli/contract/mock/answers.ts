// What each operation does in the mock.

import { isRecord, type Schema } from '../document.ts'
import { splitUrl } from '../message.ts'
import { applying } from '../walk.ts'
import { begin, enter, goOn, isOver, statusOf } from './lives.ts'
import { type Item, readPage } from './pages.ts'
import { notFound, Refusal } from './problems.ts'
import type { Collection, Plan } from './resources.ts'
import type { Entry } from './store.ts'
import { FEED, type Holder, type Value, type World } from './world.ts'

export type Call = { params: Record<string, string>; url: string; body: unknown; holder: Holder | null }

export function answer(world: World, plan: Plan, call: Call): Value {
  const collection = world.model.byPath.get(plan.collection)
  switch (plan.kind) {
    case 'create':
      return collection ? create(world, plan, collection, call) : made(world, plan, call)
    case 'list':
      return list(world, plan, call, world.store.list(plan.collection))
    case 'sublist':
      return list(world, plan, call, subordinate(world, find(world, plan, collection!, call)))
    case 'read':
      return read(world, plan, call)
    case 'change':
      return change(world, plan, call)
    default: {
      if (!collection) return made(world, plan, call)
      const entry = find(world, plan, collection, call)
      if (plan.kind === 'get') return get(world, plan, collection, entry)
      if (plan.kind === 'update') return update(world, plan, collection, entry, call)
      return plan.kind === 'delete' ? remove(world, plan, collection, entry) : act(world, plan, collection, entry, call)
    }
  }
}

const given = ({ body }: Call): Value => (isRecord(body) && !Array.isArray(body) ? body : {})

/** What the contract says is meant where nothing is said. */
function withDefaults(world: World, { operation }: Plan, body: Value): Value {
  const defaults = applying(world.contract.document, operation.body?.schema ?? {}, body).flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value]])),
  )
  return { ...Object.fromEntries(defaults), ...body }
}

function find(world: World, { param, collection: path }: Plan, { type }: Collection, { params }: Call): Entry {
  const entry = world.store.get(path, params[param!] ?? '')
  if (!entry) throw notFound(type)
  return entry
}

/** An answer that stands for itself: a ticket, the result of a try. */
function made(world: World, { schema }: Plan, call: Call): Value {
  return world.overlay(schema, world.make(schema), given(call))
}

function create(world: World, plan: Plan, collection: Collection, call: Call): Value {
  const value = world.overlay(plan.schema, world.make(plan.schema), withDefaults(world, plan, given(call)))
  value[collection.identity] ??= world.sampler.id(collection.prefix)
  const entry = world.store.add(collection.path, String(value[collection.identity]), value)
  createWithin(world, plan, entry, call)
  begin(world, collection, entry)
  world.remember(entry, plan.schema, value)
  return world.shape(plan.schema, value)
}

/** A batch: items that another collection could have created are, and `results` has one entry each. Work that goes on gets its operation. */
function createWithin(world: World, plan: Plan, { value, id }: Entry, call: Call) {
  const { properties = {} } = plan.flat
  const operations = world.model.collections.get('operation')
  if (operations && properties.operation_id && plan.type !== 'operation') {
    const operation = work(world, operations, plan, id)
    value.operation_id = operation.id
  }
  const items = Object.values(given(call)).find(
    (member): member is Value[] => Array.isArray(member) && member.every(isRecord) && member.length > 0,
  )
  const item = properties.results?.items
  if (!items || !item) return
  const bodySchemas = (plan.operation.body?.schema ?? {}) as Schema
  value.results = items.map((each, index) => {
    const other = creatorOf(world, bodySchemas, each, plan)
    const nested = other ? create(world, other.plan, other.collection, { ...call, body: each }) : null
    const linked = nested && other ? { [`${other.collection.type}_id`]: nested.id, status: 'accepted' } : {}
    return world.overlay(item, world.make(item), { index, ...linked })
  })
  if (isRecord(value.counts)) {
    for (const [name, count] of Object.entries(value.counts))
      if (typeof count === 'number') value.counts[name] = ['total', 'accepted'].includes(name) ? items.length : 0
  }
}

/** The operation whose body this would be. */
function creatorOf(world: World, _: Schema, item: Value, self: Plan): { plan: Plan; collection: Collection } | null {
  for (const plan of world.model.plans.values()) {
    const collection = world.model.byPath.get(plan.collection)
    const schema = plan.operation.body?.schema
    if (plan !== self && plan.kind === 'create' && collection && schema && world.contract.validators.body(schema, item).length === 0)
      return { plan, collection }
  }
  return null
}

function work(world: World, operations: Collection, plan: Plan, resource: string): Entry {
  const value = world.overlay(operations.schema, world.make(operations.schema), { type: plan.operation.id, resource_id: resource })
  const entry = world.store.add(operations.path, String(value.id), value)
  begin(world, operations, entry)
  return entry
}

function get(world: World, plan: Plan, collection: Collection, entry: Entry): Value {
  const value = world.shape(plan.schema, entry.value)
  goOn(world, collection, entry) // whoever asks again finds it further
  return value
}

function list(world: World, plan: Plan, { url }: Call, entries: Entry[]): Value {
  const query = Object.fromEntries(new URLSearchParams(splitUrl(url).query))
  const { limit, cursor, order, ...filters } = query
  const items = entries
    .filter(({ value }) => Object.entries(filters).every(([name, wanted]) => fits(value, name, wanted)))
    .map(({ key, value }): Item => ({ key, value }))
  const most = plan.operation.parameters.find(({ name }) => name === 'limit')?.schema.default
  const page = readPage(items, {
    limit: Number(limit ?? most ?? 25),
    cursor,
    ascending: order === undefined ? /oldest[^.]*first/i.test(plan.operation.source.description ?? '') : order === 'asc',
    list: JSON.stringify([plan.operation.path, order, Object.entries(filters).sort()]),
    seed: world.seed,
  })
  if (!page) throw new Refusal(422, 'invalid_cursor', 'The cursor was not made by this list with these filters.')
  const item = plan.flat.properties?.data?.items ?? {}
  return world.overlay(plan.schema, { ...world.make(plan.schema) }, { ...page, data: page.data.map((value) => world.shape(item, value)) })
}

/** A filter is the member of its name; `tag` looks into `tags`, and some speak of times. What it can't tell, it lets through. */
function fits(value: Value, name: string, wanted: string): boolean {
  if (name === 'created_after') return String(value.created_at ?? value.timestamp) >= new Date(wanted).toISOString()
  if (name === 'created_before') return String(value.created_at ?? value.timestamp) < new Date(wanted).toISOString()
  const member = value[name] ?? value[`${name}s`]
  if (name === 'type' && wanted.endsWith('*')) return String(member).startsWith(wanted.slice(0, -1))
  if (Array.isArray(member)) return member.map(String).includes(wanted)
  return !Object.hasOwn(value, name) || isRecord(member) || String(member) === wanted
}

/** What the feed says about a resource. */
const subordinate = (world: World, { id }: Entry): Entry[] => world.store.list(FEED).filter(({ value }) => value.subject === id)

function read(world: World, plan: Plan, { holder }: Call): Value {
  const known = world.singles.get(plan.collection) ?? world.make(plan.schema)
  world.singles.set(plan.collection, known)
  if (typeof known.id === 'string' && plan.type) known.id = world.idOf(String(plan.flat['x-id-prefix'] ?? 'mock'))
  if (!holder) {
    const scopes = Object.keys(
      Object.assign(
        {},
        ...Object.values(world.contract.document.components?.securitySchemes ?? {}).map(
          (scheme) => (scheme as { 'x-scopes'?: object })['x-scopes'] ?? {},
        ),
      ),
    )
    return world.overlay(plan.schema, known, plan.flat.properties?.scopes ? { scopes } : {})
  }
  const { id, value } = holder.entry
  return world.overlay(plan.schema, known, {
    ...(plan.type === 'me' ? { name: value.name, scopes: value.scopes, [`${value.object}_id`]: id, principal_id: id } : {}),
  })
}

/** A singleton; one that answers with more than itself (`policy` in a change of the policy) takes the body in there. */
function change(world: World, plan: Plan, call: Call): Value {
  const before = world.singles.get(plan.collection) ?? read(world, plan, call)
  let after = world.overlay(plan.schema, before, { ...given(call), updated_at: world.now() })
  for (const [name, member] of Object.entries(after)) {
    if (isRecord(member) && !Array.isArray(member) && Object.keys(given(call)).some((key) => key in member))
      after = world.overlay(plan.schema, after, { [name]: { ...member, ...given(call) } })
  }
  world.singles.set(plan.collection, after)
  return world.shape(plan.schema, after)
}

function update(world: World, plan: Plan, collection: Collection, entry: Entry, call: Call): Value {
  refuseGone(plan, collection, entry)
  entry.value = world.overlay(plan.schema, entry.value, { ...given(call), updated_at: world.now() })
  world.emit(collection.type, 'updated', entry.id, entry.value)
  return world.shape(plan.schema, entry.value)
}

function remove(world: World, plan: Plan, { type, flat, schema }: Collection, entry: Entry): Value {
  const ended = ['revoked_at', 'deleted_at'].find((name) => flat.properties?.[name])
  if (ended) entry.value = world.overlay(schema, entry.value, { [ended]: entry.value[ended] ?? world.now(), updated_at: world.now() })
  if (ended !== 'revoked_at') entry.isGone = true // a revoked key stays to be seen; what is deleted is not found
  entry.value[ENDED] = true
  world.emit(type, ended === 'revoked_at' ? 'revoked' : 'deleted', entry.id, entry.value)
  const { [ENDED]: _, ...value } = entry.value
  return world.shape(plan.schema, value)
}

/** Marks what is over, also where the contract has no member for it: its credentials open nothing. */
export const ENDED = ' ended'

function act(world: World, plan: Plan, collection: Collection, entry: Entry, call: Call): Value {
  const { verb } = plan
  if (plan.type !== collection.type) {
    const other = plan.type === null ? undefined : world.model.collections.get(plan.type)
    if (other?.type === 'operation') return world.shape(plan.schema, work(world, other, plan, entry.id).value)
    return made(world, plan, call)
  }
  refuseGone(plan, collection, entry)
  const status = statusOf(world, collection, verb)
  if (status !== null && entry.value.status !== status) {
    if (isOver(collection, entry.value) && plan.operation.responses['409']) {
      throw new Refusal(409, `${collection.type}_not_${verb}able`, `It is ${entry.value.status}: too late to ${verb} it.`)
    }
    enter(world, collection, entry, status)
  }
  // A secret of the answer is a new one; a PUT of a part sets the member that the path ends with.
  const part = plan.operation.path.split('/').at(-1)!
  const body = plan.operation.method === 'PUT' ? { [part]: { ...given(call), updated_at: world.now() } } : given(call)
  const fresh = world.make(plan.schema)
  const value = world.overlay(
    plan.schema,
    { ...fresh, ...world.shape(collection.schema, entry.value) },
    { ...body, updated_at: world.now() },
  )
  entry.value = { ...entry.value, ...world.shape(collection.schema, value) }
  if (verb === 'rotate' || verb.startsWith('rotate_'))
    world.emit(collection.type, verb === 'rotate' ? 'rotated' : 'secret_rotated', entry.id, entry.value)
  const told = world.shape(plan.schema, value)
  world.remember(entry, plan.schema, told)
  return told
}

function refuseGone({ operation, verb }: Plan, { type }: Collection, { value }: Entry) {
  if (value[ENDED] && operation.responses['409']) throw new Refusal(409, `${type}_revoked`, `It is revoked: too late to ${verb} it.`)
}
