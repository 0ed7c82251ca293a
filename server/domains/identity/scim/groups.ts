// SCIM Groups: who is in them, and so which roles their members have.

import { audit } from '../../../lib/audit.ts'
import { iso } from '../../../lib/clock.ts'
import { type Db, isUniqueViolation, transaction } from '../../../lib/db.ts'
import { newId } from '../../../lib/ids.ts'
import { auditOf, syncRoles } from './effects.ts'
import type { Condition } from './filter.ts'
import { createScimGroupStore, type GroupMember, type ScimGroupRow } from './groups.store.ts'
import { type GroupChanges, memberIds, patchGroup, readChanges } from './patch.ts'
import {
  checkVersion,
  type Directory,
  etagOf,
  GROUP,
  invalid,
  isObject,
  listOf,
  missing,
  type Page,
  read,
  readText,
  ScimError,
  taken,
} from './scim.ts'

const MAX_GROUPS = 5_000 // of a connection
const MAX_MEMBERS = 20_000 // of a group
const MAX_NAME = 256

export type ScimGroups = ReturnType<typeof createScimGroups>
/** Whether the answer tells the members: of large groups, directories do not want to read them. */
export type Detail = { members: boolean }

export function createScimGroups({ db }: { db: Db }) {
  const show = async (tx: Db, directory: Directory, id: string, detail: Detail = { members: true }) => {
    const { organization, connection } = directory
    const store = createScimGroupStore(tx)
    const row = (await store.find(organization, connection.id, id)) ?? missing('group')
    return toGroup(row, detail.members ? await store.members(organization, connection.id, [id]) : null, directory)
  }

  /** Makes what the directory says so, and lets roles follow. */
  const save = async (tx: Db, directory: Directory, row: ScimGroupRow, changes: GroupChanges) => {
    const { organization, connection, at } = directory
    const store = createScimGroupStore(tx)
    const display_name = changes.displayName === undefined ? row.display_name : nameOf(changes.displayName)
    const external_id = changes.externalId === undefined ? row.external_id : readText(changes.externalId, 'externalId', 255)
    const renamed = display_name !== row.display_name
    if (renamed && (await store.isNameTaken(organization, connection.id, display_name, row.id))) throw taken('The displayName is taken.')
    const before = (await store.members(organization, connection.id, [row.id])).map(({ member_id }) => member_id)
    const after = applyMembers(before, changes)
    if (after.size > MAX_MEMBERS) throw new ScimError(400, `A group has ${MAX_MEMBERS} members at most.`, 'tooMany')
    const had = new Set(before)
    const added = [...after].filter((id) => !had.has(id))
    const removed = before.filter((id) => !after.has(id))
    const known = new Set(added.length > 0 ? await store.known(organization, connection.id, added) : [])
    const unknown = added.find((id) => !known.has(id))
    if (unknown !== undefined) throw invalid(`There is no user ${unknown}.`)
    if (!renamed && external_id === row.external_id && added.length === 0 && removed.length === 0) return
    if (added.length > 0) await store.addMembers(organization, connection.id, row.id, added)
    if (removed.length > 0) await store.removeMembers(organization, connection.id, row.id, removed)
    await store.update(organization, connection.id, row.id, { display_name, external_id }, at)
    await syncRoles(tx, directory, renamed ? [...new Set([...before, ...after])] : [...added, ...removed])
    await audit(
      tx,
      auditOf(directory, 'scim.groups.update', [row.id], {
        ...(renamed ? { display_name: { from: row.display_name, to: display_name } } : {}),
        ...(added.length > 0 ? { members_added: { from: null, to: added.slice(0, 100) } } : {}),
        ...(removed.length > 0 ? { members_removed: { from: removed.slice(0, 100), to: null } } : {}),
      }),
    )
  }

  const change = (directory: Directory, id: string, ifMatch: string | undefined, changes: GroupChanges) =>
    transaction(db, async (tx) => {
      const { organization, connection } = directory
      const row = (await createScimGroupStore(tx).find(organization, connection.id, id, { lock: true })) ?? missing('group')
      checkVersion(ifMatch, row.version)
      await save(tx, directory, row, changes)
      return show(tx, directory, id)
    }).catch(orTaken)

  return {
    async list(directory: Directory, conditions: Condition[], page: Page, detail: Detail) {
      const { organization, connection } = directory
      const store = createScimGroupStore(db)
      const { total, rows } = await store.list(organization, connection.id, conditions, page)
      const ids = rows.map(({ id }) => id)
      const members = detail.members ? await store.members(organization, connection.id, ids) : null
      const resources = rows.map((row) => toGroup(row, members, directory))
      return listOf(resources, total, page)
    },

    get: (directory: Directory, id: string, detail: Detail) => show(db, directory, id, detail),

    async create(directory: Directory, body: unknown) {
      const { organization, connection, at } = directory
      const { displayName, ...changes } = readGroup(body)
      return transaction(db, async (tx) => {
        const store = createScimGroupStore(tx)
        const display_name = nameOf(displayName)
        if (await store.isNameTaken(organization, connection.id, display_name, null)) throw taken('The displayName is taken.')
        if ((await store.count(organization, connection.id)) >= MAX_GROUPS) throw invalid(`A connection has ${MAX_GROUPS} groups at most.`)
        const row = { id: newId('sgr', at.getTime()), display_name, external_id: null, created_at: at, updated_at: at }
        await store.insert(organization, connection.id, row)
        await audit(tx, auditOf(directory, 'scim.groups.create', [row.id], { display_name: { from: null, to: display_name } }))
        await save(tx, directory, { ...row, version: 1 }, changes)
        return show(tx, directory, row.id)
      }).catch(orTaken)
    },

    replace: (directory: Directory, id: string, body: unknown, ifMatch: string | undefined) =>
      change(directory, id, ifMatch, readGroup(body)),

    patch: (directory: Directory, id: string, body: unknown, ifMatch: string | undefined) =>
      change(directory, id, ifMatch, patchGroup(readChanges(body))),

    async delete(directory: Directory, id: string, ifMatch: string | undefined) {
      const { organization, connection } = directory
      await transaction(db, async (tx) => {
        const store = createScimGroupStore(tx)
        const row = (await store.find(organization, connection.id, id, { lock: true })) ?? missing('group')
        checkVersion(ifMatch, row.version)
        const members = (await store.members(organization, connection.id, [id])).map(({ member_id }) => member_id)
        await store.delete(organization, connection.id, id)
        await syncRoles(tx, directory, members)
        await audit(tx, auditOf(directory, 'scim.groups.delete', [id], { display_name: { from: row.display_name, to: null } }))
      })
    },
  }
}

function readGroup(body: unknown): GroupChanges {
  if (!isObject(body)) throw new ScimError(400, 'A group is an object.', 'invalidSyntax')
  return {
    displayName: read(body, 'displayName') as string | null,
    externalId: (read(body, 'externalId') ?? null) as string | null,
    members: [{ op: 'set', ids: memberIds(read(body, 'members')) }],
  }
}

function nameOf(value: unknown): string {
  const name = readText(value, 'displayName', MAX_NAME)
  if (name === null) throw invalid('displayName is required.')
  return name
}

function applyMembers(before: string[], { members }: GroupChanges): Set<string> {
  let after = new Set(before)
  for (const { op, ids } of members) {
    if (op === 'set') after = new Set(ids)
    else for (const id of ids) op === 'add' ? after.add(id) : after.delete(id)
  }
  return after
}

function toGroup(row: ScimGroupRow, members: GroupMember[] | null, { baseUrl }: Directory) {
  return {
    schemas: [GROUP],
    id: row.id,
    ...(row.external_id === null ? {} : { externalId: row.external_id }),
    displayName: row.display_name,
    ...(members
      ? {
          members: members
            .filter(({ group_id }) => group_id === row.id)
            .map(({ member_id, display_name }) => ({
              value: member_id,
              display: display_name,
              type: 'User',
              $ref: `${baseUrl}/Users/${member_id}`,
            })),
        }
      : {}),
    meta: {
      resourceType: 'Group',
      created: iso(row.created_at)!,
      lastModified: iso(row.updated_at)!,
      location: `${baseUrl}/Groups/${row.id}`,
      version: etagOf(row.version),
    },
  }
}

function orTaken(error: unknown): never {
  if (isUniqueViolation(error)) throw taken('Another request made the same group at the same time.')
  throw error
}
