// What the contract says of its resources without saying it: which paths are collections, and what each operation does.

import type { Contract } from '../contract.ts'
import { type Document, isRecord, type Schema } from '../document.ts'
import type { Operation } from '../operations.ts'
import { flatten } from './sample.ts'

export type Kind = 'create' | 'list' | 'sublist' | 'get' | 'update' | 'delete' | 'read' | 'change' | 'act'

export type Plan = {
  operation: Operation
  kind: Kind
  status: number
  schema: Schema // of the answer
  flat: Schema
  collection: string // path: /v1/messages
  param: string | null // that names the resource
  verb: string
  type: string | null // `object` of the answer
}

export type Model = {
  plans: Map<string, Plan>
  /** `message` → its collection. */
  collections: Map<string, Collection>
  byPath: Map<string, Collection>
}

export type Collection = {
  path: string
  type: string
  prefix: string
  schema: Schema // of one
  flat: Schema
  identity: string // member that paths name it by
  isMade: boolean // there is an operation that creates one
  states: string[] // in the order of a life that goes well; empty when it has none
}

export function createModel({ document, operations }: Contract): Model {
  const plans = new Map<string, Plan>()
  for (const operation of operations) {
    const plan = toPlan(document, operation)
    if (plan) plans.set(operation.id, plan)
  }
  const byPath = new Map<string, Collection>()
  const all = [...plans.values()]
  for (const plan of all.filter(({ kind }) => kind === 'get' || kind === 'list')) {
    if (byPath.has(plan.collection) && plan.kind === 'list') continue
    const schema = plan.kind === 'get' ? plan.schema : (plan.flat.properties?.data?.items ?? {})
    byPath.set(plan.collection, toCollection(document, plan, schema, all))
  }
  return { plans, byPath, collections: new Map([...byPath.values()].map((collection) => [collection.type, collection])) }
}

function toPlan(document: Document, operation: Operation): Plan | null {
  const status = Number(Object.keys(operation.responses).find((code) => code.startsWith('2')))
  const schema = operation.responses[status]?.content['application/json']?.schema
  if (!status || !schema) return null
  const flat = flatten(document, schema)
  const segments = operation.path.split('/').slice(1)
  const at = segments.findIndex((segment) => segment.startsWith('{'))
  const collection = `/${(at < 0 ? segments : segments.slice(0, at)).join('/')}`
  const isPage = flat.properties?.data !== undefined && flat.properties?.has_more !== undefined
  const kind = kindOf(operation.method, at, segments.length, isPage)
  const type = flat.properties?.object?.const
  return {
    operation,
    kind,
    status,
    schema,
    flat,
    collection,
    param: at < 0 ? null : segments[at]!.slice(1, -1),
    verb: operation.id.split('.').at(-1)!,
    type: typeof type === 'string' ? type : null,
  }
}

function kindOf(method: string, at: number, length: number, isPage: boolean): Kind {
  if (at < 0) {
    if (method === 'GET') return isPage ? 'list' : 'read'
    return method === 'POST' ? 'create' : 'change'
  }
  if (at < length - 1) return method === 'GET' && isPage ? 'sublist' : method === 'GET' ? 'get' : 'act'
  return method === 'GET' ? 'get' : method === 'DELETE' ? 'delete' : method === 'POST' ? 'act' : 'update'
}

function toCollection(document: Document, plan: Plan, schema: Schema, all: Plan[]): Collection {
  const flat = flatten(document, schema)
  const type = flat.properties?.object?.const
  const name = typeof type === 'string' ? type : plan.collection
  const create = all.find(({ kind, collection }) => kind === 'create' && collection === plan.collection)
  return {
    path: plan.collection,
    type: name,
    prefix: typeof flat['x-id-prefix'] === 'string' ? flat['x-id-prefix'] : 'mock',
    schema,
    flat,
    identity: flat.properties?.id ? 'id' : (flat.required?.find((member) => member !== 'object') ?? 'id'),
    isMade: create !== undefined,
    states: statesOf(document, name, flat, create?.operation.emits ?? []),
  }
}

const ENDS = ['delivered', 'completed', 'verified', 'active', 'succeeded']

/** Statuses in the order of the events that the create announces, up to one that is a good end. */
function statesOf(document: Document, type: string, { properties = {} }: Schema, emits: string[]): string[] {
  const status = properties.status
  const values = isRecord(status) ? (flatten(document, status as Schema).enum ?? []).map(String) : []
  const end = values.find((value) => ENDS.includes(value))
  if (end === undefined) return []
  const announced = emits
    .flatMap((event) => (event.startsWith(`${type}.`) ? [event.slice(type.length + 1)] : []))
    .filter((state) => values.includes(state) && state !== 'scheduled')
  const way = announced.includes(end) ? announced.slice(0, announced.indexOf(end) + 1) : [values[0]!, end]
  return [...new Set(way)]
}
