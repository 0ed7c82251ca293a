// The contract as the emitters see it: operations and event types, with every reference at hand.

import { type Document, type OperationObject, type Parameter, type Response, type RoleSource, resolve, type Schema } from './document.ts'

export type Operation = {
  id: string // messages.create
  tag: string // messages
  verb: string // create
  method: string // POST
  path: string // /v1/messages/{message_id}
  summary: string
  scopes: string[] // empty: any valid credential
  restrictable: boolean // keeps to the restrictions of a credential; what does not is refused to one that has any
  cost: number
  emits: string[]
  parameters: Parameter[]
  body: { schema: Schema; required: boolean; example: unknown } | null
  success: { status: number; schema: Schema | null }
  responses: { status: string; response: Response }[]
  idempotent: boolean // takes an Idempotency-Key
  paginated: boolean
  frames: { client: Schema; server: Schema } | null // of the connection that it opens
  showsSecret: boolean // a property of the answer is annotated `handling: secret`
  location: string | null // /v1/messages/{id}: where a reader finds what a create made
  source: OperationObject
}

export type EventType = { name: string; description: string; schema: Schema; example: unknown }

export type Model = {
  document: Document
  operations: Operation[]
  events: EventType[]
  scopes: Record<string, string>
  roles: Record<string, { description: string; scopes: string[] }>
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete']

export function createModel(document: Document): Model {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => readOperation(document, path, method, item[method]!)),
  )
  const events = Object.entries(document.webhooks ?? {}).map(([name, item]) => {
    const operation = item.post!
    const media = operation.requestBody!.content['application/json']!
    return { name, description: operation.description ?? '', schema: media.schema, example: media.example }
  })
  for (const operation of operations) operation.location = findLocation(operation, operations)
  return { document, operations, events, scopes: findScopes(document), roles: findRoles(document) }
}

function readOperation(document: Document, path: string, method: string, source: OperationObject): Operation {
  const [tag, verb] = source.operationId.split('.') as [string, string]
  const parameters = (source.parameters ?? []).map((parameter) => resolve(document, parameter))
  const responses = Object.entries(source.responses).map(([status, response]) => ({
    status,
    response: resolve(document, response),
  }))
  const success = responses.find(({ status }) => status.startsWith('2'))
  if (!success) throw new Error(`${source.operationId} has no success response`)
  const media = source.requestBody?.content['application/json']
  return {
    id: source.operationId,
    tag,
    verb,
    method: method.toUpperCase(),
    path,
    summary: source.summary,
    scopes: Object.values(source.security?.[0] ?? {}).flat(), // the lint sees to it that every alternative asks for the same
    restrictable: source['x-restrictable'] ?? false,
    cost: source['x-rate-cost'] ?? 1,
    emits: source['x-emits'] ?? [],
    parameters,
    body: media ? { schema: media.schema, required: source.requestBody?.required === true, example: firstExample(document, media) } : null,
    success: { status: Number(success.status), schema: success.response.content?.['application/json']?.schema ?? null },
    responses,
    idempotent: parameters.some(({ name }) => name === 'Idempotency-Key'),
    paginated: parameters.some(({ name }) => name === 'cursor'),
    frames: source['x-frames']
      ? { client: schemaOf(document, source['x-frames'].client), server: schemaOf(document, source['x-frames'].server) }
      : null,
    showsSecret: holdsSecret(document, success.response.content?.['application/json']?.schema ?? {}),
    location: null,
    source,
  }
}

function schemaOf(document: Document, name: string): Schema {
  if (!document.components.schemas[name]) throw new Error(`x-frames names ${name}, which is no schema under components`)
  return { $ref: `#/components/schemas/${name}` }
}

function holdsSecret(document: Document, node: unknown, within: unknown[] = []): boolean {
  if (typeof node !== 'object' || node === null || within.includes(node)) return false
  const target = '$ref' in node ? resolve(document, node as { $ref: string }) : node
  const privacy = (node as Schema)['x-relay-privacy'] as { handling?: string } | undefined
  return privacy?.handling === 'secret' || Object.values(target).some((child) => holdsSecret(document, child, [...within, node]))
}

function firstExample(document: Document, media: { example?: unknown; examples?: Record<string, { value: unknown }> }) {
  const named = Object.values(media.examples ?? {})[0]
  return named ? resolve<{ value: unknown }>(document, named).value : media.example
}

/** The link named `get` says how to read what was created: /v1/messages/{message_id} with message_id from /id. */
function findLocation(operation: Operation, all: Operation[]): string | null {
  const link = operation.responses.find(({ status }) => status.startsWith('2'))?.response.links?.get
  const target = link && all.find(({ id }) => id === link.operationId)
  if (!link || !target) return null
  return Object.entries(link.parameters ?? {}).reduce(
    (path, [name, expression]) => path.replace(`{${name}}`, `{${expression.replace('$response.body#/', '')}}`),
    target.path,
  )
}

function findScopes(document: Document) {
  return Object.assign({}, ...Object.values(document.components.securitySchemes).map((scheme) => scheme['x-scopes'] ?? {}))
}

/** Built-in roles, with `*` spelled out. */
function findRoles(document: Document): Model['roles'] {
  const all = Object.keys(findScopes(document))
  const spell = ({ scopes, except = [] }: RoleSource) =>
    scopes.flatMap((scope) => (scope === '*' ? all : [scope])).filter((scope) => !except.includes(scope))
  const roles = Object.values(document.components.securitySchemes).flatMap((scheme) => Object.entries(scheme['x-roles'] ?? {}))
  return Object.fromEntries(roles.map(([name, role]) => [name, { description: role.description, scopes: spell(role) }]))
}
