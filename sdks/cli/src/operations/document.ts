// The contract, as it was bundled: from the repository, or from the folder that the package was built into.

import { existsSync, readFileSync } from 'node:fs'

/** The parts that commands look into. Each may be a reference: `resolve` follows it. */
export type Schema = {
  type?: string | string[]
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  items?: Schema
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  'x-relay-privacy'?: { handling?: string }
}

export type Parameter = { name: string; in: string; required?: boolean; description?: string; schema: Schema }
export type Media = { schema: Schema; example?: unknown; examples?: Record<string, { value?: unknown }> }
export type Content = { required?: boolean; content?: Record<string, Media> } // of a request or an answer

export type OperationObject = {
  operationId: string
  summary?: string
  description?: string
  deprecated?: boolean
  security?: Record<string, string[]>[]
  parameters?: Parameter[]
  requestBody?: Content
  responses: Record<string, Content>
}

export type Document = {
  openapi: string
  info: { title: string; version: string }
  tags: { name: string; description?: string; 'x-displayName'?: string }[]
  paths: Record<string, Record<string, OperationObject>>
  webhooks: Record<string, Record<string, OperationObject>>
  components: Record<string, Record<string, unknown>>
}

// Four folders up from src/operations/, and from dist/sdks/cli/src/operations/ in the built package: both have generated/.
const FILE = new URL('../../../../generated/openapi.json', import.meta.url)

let loaded: Document | undefined

export function loadDocument(): Document {
  if (!existsSync(FILE)) throw new Error(`The contract is not where it should be: ${FILE.pathname}`)
  loaded ??= JSON.parse(readFileSync(FILE, 'utf8')) as Document
  return loaded
}

/** Follows a reference inside the document; what is none is given back. */
export function resolve<T>(document: Document, node: T): T {
  let found: unknown = node
  for (let depth = 0; isReference(found); depth++) {
    if (depth > 20) throw new Error(`${found.$ref} leads to itself`)
    found = found.$ref
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>(
        (at, part) => (at as Record<string, unknown> | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')],
        document,
      )
  }
  return found as T
}

const isReference = (node: unknown): node is { $ref: string } =>
  typeof node === 'object' && node !== null && '$ref' in node && typeof node.$ref === 'string'

/** What goes as JSON in a request or an answer. */
export const jsonOf = (document: Document, node: Content | undefined): Media | undefined =>
  resolve(document, node)?.content?.['application/json']

/** The example of it, or the first of several. */
export function exampleOf(document: Document, media: Media | undefined): unknown {
  const [first] = Object.values(media?.examples ?? {})
  return media?.example ?? resolve(document, first)?.value
}

/** The dated version of the API, which stands in the example of every event. */
export function apiVersion(document: Document): string | null {
  const [event] = Object.values(document.webhooks)
  const example = jsonOf(document, event?.['post']?.requestBody)?.example as { api_version?: unknown } | undefined
  return typeof example?.api_version === 'string' ? example.api_version : null
}
