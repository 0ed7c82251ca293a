// The parts of a bundled OpenAPI 3.1 document that the compiler reads.

export type Schema = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema | boolean
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  discriminator?: { propertyName: string; mapping: Record<string, string> }
  const?: unknown
  default?: unknown
  description?: string
  required?: string[]
  [keyword: string]: unknown
}

export type Parameter = {
  name: string
  in: 'query' | 'path' | 'header'
  required?: boolean
  description?: string
  schema: Schema
  example?: unknown
}

export type Media = { schema: Schema; example?: unknown; examples?: Record<string, { summary?: string; value: unknown }> }
export type Link = { operationId: string; parameters?: Record<string, string> }
export type Response = {
  description: string
  headers?: Record<string, unknown>
  content?: Record<string, Media>
  links?: Record<string, Link>
}

export type OperationObject = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  deprecated?: boolean
  security?: Record<string, string[]>[]
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, Media> }
  responses: Record<string, Response>
  'x-rate-cost'?: number
  'x-restrictable'?: boolean
  'x-emits'?: string[]
  'x-frames'?: { client: string; server: string } // names of schemas
  'x-codeSamples'?: { lang: string; label: string; source: string }[]
}

export type PathItem = Record<string, OperationObject>

export type Document = {
  openapi: string
  info: { title: string; version: string; description?: string }
  servers: { url: string }[]
  tags: { name: string; description?: string }[]
  paths: Record<string, PathItem>
  webhooks?: Record<string, PathItem>
  components: {
    schemas: Record<string, Schema>
    securitySchemes: Record<string, SecurityScheme>
    [section: string]: Record<string, unknown>
  }
}

type SecurityScheme = {
  'x-scopes'?: Record<string, string>
  'x-roles'?: Record<string, RoleSource>
}

/** `*` stands for every scope; `except` takes some away again. */
export type RoleSource = { description: string; scopes: string[]; except?: string[] }

/** Follows a local reference (`#/components/…`) as often as needed. */
export function resolve<T extends object>(document: Document, node: T | { $ref: string }): T {
  let at: unknown = node
  while (at && typeof at === 'object' && '$ref' in at) {
    const path = String((at as { $ref: string }).$ref)
    if (!path.startsWith('#/')) throw new Error(`${path}: only local references are left after bundling`)
    at = path
      .slice(2)
      .split('/')
      .reduce<unknown>((parent, key) => (parent as Record<string, unknown>)?.[unescapePointer(key)], document)
    if (at === undefined) throw new Error(`${path} leads nowhere`)
  }
  return at as T
}

const unescapePointer = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~')
