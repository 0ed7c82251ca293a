// The parts of a bundled OpenAPI 3.1 document that the kit reads, and references within it.

export type Schema = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  const?: unknown
  enum?: unknown[]
  required?: string[]
  [keyword: string]: unknown
}

export type Reference = { $ref: string }
export type Parameter = { name: string; in: 'query' | 'path' | 'header' | 'cookie'; required?: boolean; schema: Schema; example?: unknown }
export type Media = { schema?: Schema; example?: unknown; examples?: Record<string, { value: unknown } | Reference> }
export type Header = { required?: boolean; schema?: Schema }
export type Response = { description?: string; headers?: Record<string, Header | Reference>; content?: Record<string, Media> }
export type SecurityScheme = { type: string; scheme?: string; in?: string; name?: string }

export type OperationObject = {
  operationId?: string
  summary?: string
  description?: string
  deprecated?: boolean
  tags?: string[]
  parameters?: (Parameter | Reference)[]
  requestBody?: { required?: boolean; content: Record<string, Media> } | Reference
  responses?: Record<string, Response | Reference>
  security?: Record<string, string[]>[]
  'x-emits'?: string[]
  [extension: string]: unknown
}

export type PathItem = { parameters?: (Parameter | Reference)[] } & Record<string, unknown>

export type Document = {
  openapi: string
  info: { title: string; version: string }
  servers?: { url: string }[]
  security?: Record<string, string[]>[]
  paths: Record<string, PathItem>
  webhooks?: Record<string, PathItem>
  components?: {
    schemas?: Record<string, Schema>
    securitySchemes?: Record<string, SecurityScheme>
    [section: string]: unknown
  }
}

const MOST_HOPS = 50

/** Follows a local reference (`#/components/…`) as often as needed. */
export function resolve<T extends object>(document: Document, node: T | Reference): T {
  let at: unknown = node
  for (let hop = 0; at && typeof at === 'object' && typeof (at as Reference).$ref === 'string'; hop++) {
    const { $ref } = at as Reference
    at = $ref.startsWith('#/') && hop < MOST_HOPS ? follow(document, $ref) : undefined
    if (at === undefined) throw new Error(`The reference ${$ref} leads nowhere: the contract must be one bundled document.`)
  }
  return at as T
}

function follow(document: Document, ref: string): unknown {
  return ref
    .slice(2)
    .split('/')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((parent, key) => (isRecord(parent) && Object.hasOwn(parent, key) ? parent[key] : undefined), document)
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

export const escapePointer = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')
