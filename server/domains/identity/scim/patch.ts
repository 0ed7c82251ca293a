// PATCH (RFC 7644, section 3.5.2), as the directories of this world send it: with and without paths, operations in any case,
// truth values as words, dotted names within values.

import { ENTERPRISE_USER, invalid, isObject, type Json, PATCH, read, readBoolean, ScimError } from './scim.ts'
import { plain } from './filter.ts'

export type Change = { op: 'add' | 'remove' | 'replace'; path: string; selected: string | null; value: unknown }

const MAX_OPERATIONS = 1_000

/** The changes one by one, each with the attribute it is about in lower case; without a path, one for each member of the value. */
export function readChanges(body: unknown): Change[] {
  if (!isObject(body)) throw new ScimError(400, 'A patch is an object.', 'invalidSyntax')
  const schemas = read(body, 'schemas')
  if (!Array.isArray(schemas) || !schemas.includes(PATCH))
    throw new ScimError(400, `A patch says that it is one: schemas: ["${PATCH}"].`, 'invalidSyntax')
  const operations = read(body, 'Operations')
  if (!Array.isArray(operations) || operations.length === 0) throw new ScimError(400, 'A patch has Operations.', 'invalidSyntax')
  if (operations.length > MAX_OPERATIONS) throw new ScimError(400, `A patch has ${MAX_OPERATIONS} operations at most.`, 'tooMany')
  return operations.flatMap(readChange)
}

function readChange(operation: unknown): Change[] {
  if (!isObject(operation)) throw new ScimError(400, 'An operation is an object.', 'invalidSyntax')
  const op = String(read(operation, 'op')).toLowerCase()
  if (op !== 'add' && op !== 'remove' && op !== 'replace')
    throw new ScimError(400, 'An operation is add, remove or replace.', 'invalidSyntax')
  const path = read(operation, 'path')
  const value = read(operation, 'value')
  if (op !== 'remove' && value === undefined) throw invalid(`${op} needs a value.`)
  if (path === undefined || path === null || path === '') {
    if (op === 'remove') throw new ScimError(400, 'remove needs a path.', 'noTarget')
    if (!isObject(value)) throw invalid('Without a path the value is an object.')
    return Object.entries(value).flatMap(([name, one]) => at(op, name, one))
  }
  if (typeof path !== 'string' || path.length > 500) throw new ScimError(400, 'The path is not valid.', 'invalidPath')
  return at(op, path, value)
}

const PATH = /^(?:[A-Za-z$][\w:.$-]*)(?:\[\s*\w+\s+eq\s+(?:"((?:[^"\\]|\\.)*)"|true|false)\s*\])?(?:\.\w+)?$/i

function at(op: Change['op'], path: string, value: unknown): Change[] {
  if (path.toLowerCase() === 'schemas' || path.toLowerCase().startsWith(ENTERPRISE_USER.toLowerCase())) return [] // not kept
  const found = PATH.exec(path)
  if (!found) throw new ScimError(400, `The path ${path.slice(0, 100)} is not supported.`, 'invalidPath')
  const selected = found[1] === undefined ? null : found[1].replaceAll(/\\(.)/g, '$1')
  const name = plain(path)
  if (name === 'name' && isObject(value))
    return Object.entries(value).map(([part, one]) => ({ op, path: `name.${part.toLowerCase()}`, selected, value: one }))
  return [{ op, path: name, selected, value }]
}

/** Attributes of the core schema that are accepted and not kept: what is not needed is not collected. */
const NOT_KEPT = new Set(
  `name.formatted name.middlename name.honorificprefix name.honorificsuffix nickname profileurl title usertype preferredlanguage locale timezone
  password phonenumbers phonenumbers.value ims ims.value photos photos.value addresses addresses.formatted addresses.streetaddress
  addresses.locality addresses.region addresses.postalcode addresses.country addresses.type addresses.primary phonenumbers.type
  phonenumbers.primary emails.type emails.primary emails.display entitlements roles roles.value roles.primary roles.type roles.display
  x509certificates groups id meta`.split(/\s+/),
)

/** Lays the changes over the body of a user. */
export function patchUser(current: Json, changes: Change[]): Json {
  const next: Json = structuredClone(current)
  const name = next.name as Json
  for (const { op, path, value } of changes) {
    const given = op === 'remove' ? null : value
    if (path === 'username') next.userName = given
    else if (path === 'externalid') next.externalId = given
    else if (path === 'displayname') next.displayName = given
    else if (path === 'active') next.active = op === 'remove' ? false : readBoolean(given, 'active')
    else if (path === 'name') next.name = {}
    else if (path === 'name.givenname') name.givenName = given
    else if (path === 'name.familyname') name.familyName = given
    else if (path === 'emails') next.emails = op === 'remove' ? [] : Array.isArray(given) ? given : [given]
    else if (path === 'emails.value') next.emails = op === 'remove' ? [] : [{ value: given, primary: true }]
    else if (!NOT_KEPT.has(path)) throw new ScimError(400, `There is no attribute ${path.slice(0, 100)}.`, 'invalidPath')
  }
  return next
}

export type GroupChanges = { displayName?: string | null; externalId?: string | null; members: MemberChange[] }
export type MemberChange = { op: 'add' | 'remove' | 'set'; ids: string[] }

/** Members are told by what changes: a group may have more of them than a request should carry. */
export function patchGroup(changes: Change[]): GroupChanges {
  const result: GroupChanges = { members: [] }
  for (const { op, path, selected, value } of changes) {
    if (path === 'displayname') result.displayName = op === 'remove' ? null : (value as string)
    else if (path === 'externalid') result.externalId = op === 'remove' ? null : (value as string)
    else if (path === 'members' || path === 'members.value') {
      if (selected !== null) result.members.push({ op: op === 'remove' ? 'remove' : 'add', ids: [selected] })
      else if (op === 'remove')
        result.members.push(value === undefined || value === null ? { op: 'set', ids: [] } : { op: 'remove', ids: memberIds(value) })
      else result.members.push({ op: op === 'add' ? 'add' : 'set', ids: memberIds(value) })
    } else if (path !== 'id' && path !== 'meta') throw new ScimError(400, `There is no attribute ${path.slice(0, 100)}.`, 'invalidPath')
  }
  return result
}

export function memberIds(value: unknown): string[] {
  if (value === undefined || value === null) return []
  const list = Array.isArray(value) ? value : [value]
  return list.map((one) => {
    const id = isObject(one) ? read(one, 'value') : one
    if (typeof id !== 'string' || id.length > 128 || id.includes('\u0000')) throw invalid('A member is told by its id: {"value": "mem_…"}.')
    return id
  })
}
