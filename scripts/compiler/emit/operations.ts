// generated/server/operations.ts: the table that the router, the pipeline and the tests walk.

import type { Model, Operation } from '../model/model.ts'
import { categoriesOf } from '../model/categories.ts'
import { type Files, HEADER } from './files.ts'

export function emitOperations(model: Model): Files {
  const rows = model.operations.map((operation) => `  ${JSON.stringify(row(operation))},`).join('\n')
  const content = `${HEADER}
export type OperationRow = {
  readonly id: OperationId
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly scopes: readonly Scope[] // all are needed; none: any valid credential
  readonly restrictable: boolean // keeps to a credential's restrictions; the others are refused to one that has any
  readonly cost: number // units of the rate limit
  readonly body: 'none' | 'optional' | 'required'
  readonly status: number // of success
  readonly idempotent: boolean // takes an Idempotency-Key
  readonly location: string | null // where what was created is read
  readonly emits: readonly string[]
  readonly secret: boolean // its answer shows a secret, this once
}

export type OperationId = ${union(model.operations.map(({ id }) => id))}

export type Scope = ${union(Object.keys(model.scopes))}

export const apiVersion = '${apiVersion(model)}'

export const scopes: Readonly<Record<Scope, string>> = ${JSON.stringify(model.scopes, null, 2)}

/** Which kinds of data a scope lets one see or change. */
export const scopeCategories: Readonly<Record<Scope, readonly string[]>> = ${JSON.stringify(categoriesOf(model), null, 2)}

export type RoleName = ${union(Object.keys(model.roles))}

export const roles: Readonly<Record<RoleName, { readonly description: string; readonly scopes: readonly Scope[] }>> = ${JSON.stringify(model.roles, null, 2)}

export const operations: readonly OperationRow[] = [
${rows}
]
`
  return { 'generated/server/operations.ts': content }
}

export function emitOperationsText(model: Model): Files {
  const lines = model.operations.map(({ id, method, path, scopes }) =>
    `${id.padEnd(28)} ${method.padEnd(6)} ${path.padEnd(40)} ${scopes.join(' ')}`.trimEnd(),
  )
  const title = `# Written by \`npm run generate\` from spec/. Do not edit. ${model.operations.length} operations, ${model.events.length} event types.`
  const events = model.events.map(({ name }) => name)
  return { 'generated/operations.txt': `${[title, '', ...lines, '', ...events].join('\n')}\n` }
}

function row(operation: Operation) {
  const { id, method, path, scopes, restrictable, cost, body, success, idempotent, location, emits, showsSecret: secret } = operation
  const presence = body ? (body.required ? 'required' : 'optional') : 'none'
  return { id, method, path, scopes, restrictable, cost, body: presence, status: success.status, idempotent, location, emits, secret }
}

/** The dated version of the contract stands in the examples' \`api_version\`: one place in the spec, read here. */
function apiVersion(model: Model): string {
  const event = model.events[0]?.example as { api_version?: string } | undefined
  if (!event?.api_version) throw new Error('the example of the first event type must carry api_version')
  return event.api_version
}

const union = (names: string[]) => names.map((name) => `\n  | '${name}'`).join('')
