// The contract as the TypeScript SDK's types need it: the same wire format, without what its users never name.

import { type Document, type OperationObject, type Parameter, resolve, type Schema } from '../../model/document.ts'

const METHODS = ['get', 'put', 'post', 'patch', 'delete']

export function sdkDocument(document: Document): Document {
  const copy = structuredClone(document)
  for (const item of Object.values(copy.paths)) {
    for (const method of METHODS) if (item[method]) slim(copy, item[method])
  }
  for (const schema of Object.values(copy.components.schemas)) spellOutAlternatives(schema)
  delete copy.components.parameters // else each parameter becomes a type: Limit, Cursor, OperationId …
  delete copy.components.responses
  delete copy.webhooks // their payloads are component schemas, and stay
  return copy
}

/** Failures are thrown as classes of the runtime, so only what a call resolves to needs types. */
function slim(document: Document, operation: OperationObject) {
  const { parameters = [] } = operation
  operation.parameters = parameters.map((parameter) => resolve<Parameter>(document, parameter))
  const success = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  operation.responses = Object.fromEntries(success.map(([status, response]) => [status, resolve(document, response)]))
}

/**
 * `anyOf: [{required: [text]}, {required: [html]}]` says that one of two members is needed, but hey-api reads it as
 * `unknown`. With the member's schema beside its name it becomes `{ text: string } | { html: string }`.
 */
function spellOutAlternatives(schema: Schema) {
  for (const branch of schema.anyOf ?? []) {
    if (Object.keys(branch).join() !== 'required') continue
    const members = (branch.required ?? []).map((name) => [name, schema.properties?.[name] ?? {}])
    Object.assign(branch, { type: 'object', properties: Object.fromEntries(members) })
  }
}
