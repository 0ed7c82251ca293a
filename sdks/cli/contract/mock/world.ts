// Everything that the mock knows at a time. A reset makes a new one.

import type { Contract } from '../contract.ts'
import { isRecord, type Schema } from '../document.ts'
import { applying, walk } from '../walk.ts'
import { createRandom, type Random } from './random.ts'
import { type Collection, createModel, type Model } from './resources.ts'
import { createSampler, flatten, isSecret, type Sampler } from './sample.ts'
import { type Entry, Store } from './store.ts'

export type Value = Record<string, unknown>

/** What a credential that the mock gave out stands for. */
export type Holder = { entry: Entry; scopes: string[] | null }

export const FEED = '/v1/events'
const EPOCH = Date.parse('2026-01-01T00:00:00.000Z')

export class World {
  readonly contract: Contract
  readonly model: Model
  readonly seed: string
  readonly random: Random
  readonly sampler: Sampler
  readonly store = new Store()
  readonly holders = new Map<string, Holder>()
  readonly singles = new Map<string, Value>() // by path: the organization, the security policy
  readonly #ids = new Map<string, string>()
  #ticks = 0

  constructor(contract: Contract, seed: string, model: Model = createModel(contract)) {
    this.contract = contract
    this.seed = seed
    this.model = model
    this.random = createRandom(seed)
    this.sampler = createSampler({
      document: contract.document,
      random: this.random,
      now: () => this.now(),
      idNamed: (name) => this.#idNamed(name),
    })
    for (const collection of model.byPath.values()) if (!collection.isMade) this.#furnish(collection)
  }

  /** Time goes on by a second with every request, so that a run is the same each time. */
  now = (): string => new Date(EPOCH + this.#ticks * 1_000).toISOString()
  tick = () => void this.#ticks++

  /** What is only read has something in it; event types are those of the contract. */
  #furnish(collection: Collection) {
    const { document } = this.contract
    if (collection.type === 'event_type') {
      for (const [name, item] of Object.entries(document.webhooks ?? {})) {
        const value = {
          ...this.make(collection.schema),
          name,
          description: String((item.post as { description?: string })?.description ?? name).slice(0, 500),
        }
        this.store.add(collection.path, name, value)
      }
    } else if (['event', 'operation', 'audit_event'].includes(collection.type) || collection.path === FEED)
      return // they fill by what happens
    else if ([...this.model.plans.values()].some(({ kind, collection: path }) => kind === 'list' && path === collection.path)) {
      const value = this.make(collection.schema)
      const id = value[collection.identity]
      this.store.add(collection.path, typeof id === 'string' ? id : collection.path, value)
    }
  }

  make = (schema: Schema): Value => this.sampler.value(schema) as Value

  /** One id for each thing of which there is one: the organization, the project, the environment. */
  #idNamed(name: string): string | undefined {
    const kind = /^(\w+)_id$/.exec(name)?.[1]
    const found =
      kind &&
      Object.values(this.contract.document.components?.schemas ?? {}).find(
        ({ properties, 'x-id-prefix': prefix }) =>
          prefix && (properties?.object?.const === kind || (kind === 'environment' && prefix === 'env')),
      )
    if (!found) return undefined
    return this.idOf(String(found['x-id-prefix']))
  }

  idOf(prefix: string): string {
    const known = this.#ids.get(prefix) ?? this.sampler.id(prefix)
    this.#ids.set(prefix, known)
    return known
  }

  /** Lays what the caller gave over a resource, member by member, where the schema takes it. */
  overlay(schema: Schema, base: Value, given: Value): Value {
    const { document } = this.contract
    const flat = flatten(document, schema)
    const result = { ...base }
    for (const [name, value] of Object.entries(given)) {
      const own = Object.hasOwn(flat.properties ?? {}, name) ? flat.properties![name]! : undefined
      if (!own || name === 'id' || name === 'object') continue
      if (this.contract.validators.body(own, value).length === 0) result[name] = value
      else if (isRecord(value) && !Array.isArray(value)) {
        const inner = applying(document, own, value).find(({ properties }) => properties)
        const before = isRecord(result[name]) ? (result[name] as Value) : inner ? this.make(inner) : {}
        if (inner) {
          const merged = this.overlay(inner, before, value)
          if (this.contract.validators.body(own, merged).length === 0) result[name] = merged
        }
      }
    }
    return result
  }

  /** Only what the schema knows: a secret that was shown once is not shown again. */
  shape(schema: Schema, value: Value): Value {
    const { properties = {}, required = [] } = flatten(this.contract.document, schema)
    if (Object.keys(properties).length === 0) return value // a union: events
    const missing = required.filter((name) => !Object.hasOwn(value, name))
    const known = Object.entries(value).filter(([name]) => Object.hasOwn(properties, name))
    if (missing.length === 0) return Object.fromEntries(known)
    const sampled = this.make(schema)
    return Object.fromEntries([...known, ...missing.map((name): [string, unknown] => [name, sampled[name]])])
  }

  /** Credentials in what was just created open the mock, with the scopes of the resource. */
  remember(entry: Entry, schema: Schema, value: Value) {
    walk(this.contract.document, schema, value, (_, member, schemas) => {
      if (typeof member === 'string' && schemas.some(isSecret)) {
        this.holders.set(member, { entry, scopes: Array.isArray(entry.value.scopes) ? (entry.value.scopes as string[]) : null })
      }
    })
  }

  /** A write stands in the audit log, if the contract has one. */
  audit(action: string, value: Value) {
    const log = this.model.collections.get('audit_event')
    if (!log) return
    const resource_ids = typeof value.id === 'string' ? [value.id] : []
    const entry = this.overlay(log.schema, this.make(log.schema), { action, resource_ids, created_at: this.now() })
    this.store.add(log.path, String(entry.id), entry)
  }

  /** Puts the event that a change of status is into the feed, if the contract has one of that name. */
  emit(type: string, name: string, subject: string, value: Value) {
    const event = `${type}.${name}`
    const feed = this.model.byPath.get(FEED)
    const media = (
      this.contract.document.webhooks?.[event] as
        | { post?: { requestBody?: { content?: Record<string, { schema: Schema; example?: Value }> } } }
        | undefined
    )?.post?.requestBody?.content?.['application/json']
    if (!feed || !media) return
    const id = this.sampler.id('evt')
    const base = { ...(media.example ?? this.make(media.schema)), id, type: event, timestamp: this.now() } as Value
    if (typeof base.environment_id === 'string') base.environment_id = this.idOf('env')
    if ('subject' in base) base.subject = subject
    const data = applying(this.contract.document, media.schema, base).find(({ properties }) => properties?.data)?.properties?.data
    if (data)
      base.data = this.overlay(
        data,
        { ...(isRecord(base.data) ? base.data : {}), ...(isRecord(base.data) && 'id' in base.data ? { id: subject } : {}) },
        value,
      )
    if (this.contract.validators.body(media.schema, base).length === 0) this.store.add(feed.path, id, base)
  }
}
