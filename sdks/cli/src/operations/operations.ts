// The operations of the contract as commands need them: arguments, flags, columns.

import type { Column } from '../io/table.ts'
import { type Content, type Document, exampleOf, jsonOf, type OperationObject, resolve, type Schema } from './document.ts'
import { type Member, membersOf, membersOfQuery } from './members.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type Operation = {
  id: string // messages.create
  resource: string
  verb: string
  method: Method
  path: `/${string}`
  summary: string
  description: string
  deprecated: boolean
  scopes: string[]
  arguments: { name: string; description: string }[]
  query: Member[]
  body: { required: boolean; names: string[]; members: Member[]; example: unknown } | null
  idempotent: boolean
  /** Columns of its items, if it answers a page of a list. */
  columns: Column[] | null
  /** Members of the answer that are shown this once. */
  secrets: string[]
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

export function readOperations(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => readOperation(document, method, path as `/${string}`, item[method]!)),
  )
}

function readOperation(document: Document, method: string, path: `/${string}`, node: OperationObject): Operation {
  const id = node.operationId
  const [resource, verb] = id.split('.') as [string, string]
  const parameters = (node.parameters ?? []).map((one) => resolve(document, one))
  const answer = successSchema(document, node)
  return {
    id,
    resource,
    verb,
    method: method.toUpperCase() as Method,
    path,
    summary: node.summary ?? id,
    description: node.description ?? '',
    deprecated: node.deprecated === true,
    scopes: Object.values(node.security?.[0] ?? {}).flat(),
    arguments: parameters.filter((one) => one.in === 'path').map(({ name, description }) => ({ name, description: description ?? '' })),
    query: membersOfQuery(
      document,
      parameters.filter((one) => one.in === 'query'),
    ),
    body: readBody(document, node.requestBody),
    idempotent: parameters.some((one) => one.in === 'header' && one.name === 'Idempotency-Key'),
    columns: columnsOf(document, answer),
    secrets: secretsOf(document, answer),
  }
}

function readBody(document: Document, node: Content | undefined): Operation['body'] {
  const media = jsonOf(document, node)
  if (!media) return null
  return {
    required: resolve(document, node)?.required === true,
    names: Object.keys(propertiesOf(document, media.schema)),
    members: membersOf(document, media.schema),
    example: exampleOf(document, media) ?? null,
  }
}

export function successSchema(document: Document, node: OperationObject): Schema | null {
  const [, response] = Object.entries(node.responses).find(([status]) => status.startsWith('2')) ?? []
  return resolve(document, jsonOf(document, response)?.schema) ?? null
}

const isText = (schema: Schema) => ['string', 'integer', 'number', 'boolean'].some((type) => [schema.type].flat().includes(type))

/** `id` first, `created_at` last; what has parts of its own is for --json. */
function columnsOf(document: Document, answer: Schema | null): Column[] | null {
  const items = answer?.properties?.has_more && resolve(document, resolve(document, answer.properties.data)?.items)
  if (!items) return null
  const merged: Properties = Object.assign({}, ...[items, ...(items.oneOf ?? [])].map((part) => propertiesOf(document, part)))
  const names = Object.entries(merged)
    .filter(([name, schema]) => name !== 'object' && name !== 'description' && isText(resolve(document, schema)))
    .map(([name]) => name)
  const rank = (name: string) => (name === 'id' ? 0 : name.endsWith('_at') ? 2 : 1)
  const sorted = names.toSorted((left, right) => rank(left) - rank(right))
  return sorted.map((name, index) => (index < 2 ? { name } : { name, optional: true }))
}

type Properties = Record<string, Schema>

function propertiesOf(document: Document, node: Schema | undefined): Properties {
  const schema = resolve(document, node) ?? {}
  return Object.assign({}, ...(schema.allOf ?? []).map((part) => propertiesOf(document, part)), schema.properties)
}

function secretsOf(document: Document, answer: Schema | null | undefined, depth = 0): string[] {
  if (!answer || depth > 3) return []
  return Object.entries(propertiesOf(document, answer)).flatMap(([name, node]) => {
    const schema = resolve(document, node)
    if (node?.['x-relay-privacy']?.handling === 'secret' || schema?.['x-relay-privacy']?.handling === 'secret') return [name]
    if (schema?.type === 'object') return secretsOf(document, schema, depth + 1).map((inner) => `${name}.${inner}`)
    if (schema?.type === 'array')
      return secretsOf(document, resolve(document, schema.items), depth + 1).map((inner) => `${name}[].${inner}`)
    return []
  })
}
