// What every part of SCIM 2.0 (RFC 7643, RFC 7644) shares: names, errors, and on whose behalf something happens.

import type { ConnectionRow } from '../sso/connection.ts'

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group'
export const ENTERPRISE_USER = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
export const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse'
export const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
export const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error'

export const MAX_RESULTS = 200

/** Who provisions what: the connection that the token belongs to, and nothing beyond it. */
export type Directory = {
  organization: string
  connection: ConnectionRow
  token: { id: string; name: string }
  requestId: string
  address: string
  at: Date
  baseUrl: string // of SCIM
}

type ScimType = 'invalidFilter' | 'tooMany' | 'uniqueness' | 'mutability' | 'invalidSyntax' | 'invalidPath' | 'noTarget' | 'invalidValue'

export class ScimError extends Error {
  readonly status: number
  readonly scimType: ScimType | undefined
  constructor(status: number, detail: string, scimType?: ScimType) {
    super(detail)
    this.status = status
    this.scimType = scimType
  }
}

export const errorBody = (status: number, detail: string, scimType?: string) => ({
  schemas: [ERROR],
  status: String(status), // a string, says the RFC
  detail,
  ...(scimType ? { scimType } : {}),
})

export const invalid = (detail: string) => new ScimError(400, detail, 'invalidValue')
export const taken = (detail: string) => new ScimError(409, detail, 'uniqueness')
export const missing = (what: string): never => {
  throw new ScimError(404, `There is no such ${what}.`)
}

export type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A member by its name in any case: attribute names have none (RFC 7643, section 2.1). */
export function read(object: Json, name: string): unknown {
  const wanted = name.toLowerCase()
  const key = Object.keys(object).find((one) => one.toLowerCase() === wanted)
  return key === undefined ? undefined : object[key]
}

/** Text as it is stored; null when it is absent or empty. */
export function readText(value: unknown, name: string, max: number): string | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value !== 'string') throw invalid(`${name} must be a string.`)
  if (value.length > max) throw invalid(`${name} may have ${max} characters at most.`)
  if (/[\u0000-\u001f\u007f]/.test(value) || !value.isWellFormed()) throw invalid(`${name} holds characters that no name has.`)
  return value
}

/** Some directories send booleans as words. */
export function readBoolean(value: unknown, name: string): boolean {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
  throw invalid(`${name} must be true or false.`)
}

export const etagOf = (version: number) => `W/"${version}"`

export function checkVersion(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined || ifMatch === '*' || ifMatch.split(',').some((one) => one.trim() === etagOf(version))) return
  throw new ScimError(412, 'The resource has changed since.')
}

export type Page = { startIndex: number; count: number }

export const listOf = (resources: object[], total: number, { startIndex }: Page) => ({
  schemas: [LIST],
  totalResults: total,
  startIndex,
  itemsPerPage: resources.length,
  Resources: resources,
})
