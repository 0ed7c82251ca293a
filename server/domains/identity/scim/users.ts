// SCIM Users: people of an organization as their directory knows them.

import { audit } from '../../../lib/audit.ts'
import { iso } from '../../../lib/clock.ts'
import { type Db, isUniqueViolation, transaction } from '../../../lib/db.ts'
import { directoryOf } from '../sso/directory.ts'
import { covers, OWNER } from '../sso/grants.ts'
import { firstRoles } from '../sso/group-roles.ts'
import type { SessionEnder } from '../sso/session-port.ts'
import { auditOf, syncRoles } from './effects.ts'
import type { Condition } from './filter.ts'
import { patchUser, readChanges } from './patch.ts'
import {
  checkVersion,
  type Directory,
  etagOf,
  invalid,
  isObject,
  type Json,
  listOf,
  missing,
  type Page,
  read,
  readBoolean,
  readText,
  ScimError,
  taken,
  USER,
} from './scim.ts'
import { createScimUserStore, type GroupOfUser, type ScimUserColumns, type ScimUserRow } from './users.store.ts'

export type ScimUsers = ReturnType<typeof createScimUsers>

export function createScimUsers({ db, sessions }: { db: Db; sessions: SessionEnder | null }) {
  const show = async (tx: Db, directory: Directory, id: string) => {
    const { organization, connection } = directory
    const store = createScimUserStore(tx)
    const row = (await store.find(organization, connection.id, id)) ?? missing('user')
    return toUser(row, await store.groupsOf(organization, connection.id, [id]), directory)
  }

  const locked = async (tx: Db, { organization, connection }: Directory, id: string, ifMatch: string | undefined) => {
    const row = (await createScimUserStore(tx).find(organization, connection.id, id, { lock: true })) ?? missing('user')
    checkVersion(ifMatch, row.version)
    return row
  }

  /** Takes the access away, with everything that is open. */
  const suspend = async (tx: Db, { organization, at }: Directory, row: ScimUserRow, reason: string) => {
    const { people } = directoryOf(tx)
    if (row.roles.includes(OWNER) && (await people.isLastOwner(organization, row.member_id))) {
      throw new ScimError(409, 'This is the last owner of the organization; make another one first.', 'mutability')
    }
    await people.setStatus(organization, row.member_id, 'suspended', at)
    await sessions?.endAll(tx, { organizationId: organization, memberId: row.member_id, reason })
  }

  /** Makes what the directory says so. */
  const save = async (tx: Db, directory: Directory, row: ScimUserRow, input: UserInput) => {
    const { organization, connection, at } = directory
    const { people, hasVerified } = directoryOf(tx)
    const store = createScimUserStore(tx)
    const { active, ...columns } = input
    const changes = differences(row, input)
    if (Object.keys(changes).length === 0) return
    const leavesOnly = Object.keys(changes).length === 1 && changes.active?.to === false
    // Access may always be taken away. Anything more is for those whom the connection can vouch for.
    if (!leavesOnly && !(await covers(tx, organization, connection, row.roles))) {
      throw new ScimError(403, 'The member holds more than this connection may vouch for; only `active: false` is taken.')
    }
    if (await store.isNameTaken(organization, connection.id, columns.user_name, row.member_id)) throw taken('The userName is taken.')
    if (changes.email) {
      await checkDomain(hasVerified, directory, columns.email)
      await people.lockAddress(columns.email)
      const holder = await people.findUser(columns.email)
      if (holder && holder.user_id !== row.user_id) throw taken('The address belongs to another account.')
    }
    if ((changes.email || changes.display_name) && !(await people.isElsewhere(organization, row.user_id))) {
      await store.updatePerson(row.user_id, columns.email, columns.display_name, at)
    }
    await store.update(organization, connection.id, row.member_id, columns, at)
    if (changes.active?.to === false) await suspend(tx, directory, row, 'deprovisioned')
    if (changes.active?.to === true) await people.setStatus(organization, row.member_id, 'active', at)
    await audit(tx, auditOf(directory, 'scim.users.update', [row.member_id], namesOnly(changes)))
  }

  return {
    async list(directory: Directory, conditions: Condition[], page: Page) {
      const { organization, connection } = directory
      const store = createScimUserStore(db)
      const { total, rows } = await store.list(organization, connection.id, conditions, page)
      const groups = await store.groupsOf(
        organization,
        connection.id,
        rows.map(({ member_id }) => member_id),
      )
      const resources = rows.map((row) => toUser(row, groups, directory))
      return listOf(resources, total, page)
    },

    get: (directory: Directory, id: string) => show(db, directory, id),

    async create(directory: Directory, body: unknown) {
      const { organization, connection, at } = directory
      const { active, ...columns } = readUser(body)
      return transaction(db, async (tx) => {
        const { people, hasVerified } = directoryOf(tx)
        const store = createScimUserStore(tx)
        await checkDomain(hasVerified, directory, columns.email)
        await people.lockAddress(columns.email)
        if (await store.isNameTaken(organization, connection.id, columns.user_name, null)) throw taken('The userName is taken.')
        const person = await people.findUser(columns.email)
        if (person && (await people.isElsewhere(organization, person.user_id)))
          throw taken('The account belongs to another organization too.')
        const known = person && (await people.findMember(organization, person.user_id))
        if (known && (await people.isProvisioned(organization, known.id))) throw taken('The address belongs to another user.')
        const roles = known?.roles ?? firstRoles(connection, [])
        if (!(await covers(tx, organization, connection, roles))) throw taken('The member holds more than this connection may vouch for.')
        const userId = person?.user_id ?? (await people.insertUser(columns.email, columns.display_name, at))
        const member = known ?? (await people.insertMember(organization, userId, roles, at))
        await store.insert(organization, connection.id, member.id, columns, at)
        const row = (await store.find(organization, connection.id, member.id, { lock: true }))!
        if (active && member.status === 'suspended') await people.setStatus(organization, member.id, 'active', at)
        if (!active) await suspend(tx, directory, row, 'deprovisioned')
        await audit(tx, auditOf(directory, 'scim.users.create', [member.id], { active: { from: null, to: active } }))
        return show(tx, directory, member.id)
      }).catch(orTaken)
    },

    async replace(directory: Directory, id: string, body: unknown, ifMatch: string | undefined) {
      const input = readUser(body)
      return transaction(db, async (tx) => {
        await save(tx, directory, await locked(tx, directory, id, ifMatch), input)
        return show(tx, directory, id)
      }).catch(orTaken)
    },

    async patch(directory: Directory, id: string, body: unknown, ifMatch: string | undefined) {
      const changes = readChanges(body)
      return transaction(db, async (tx) => {
        const row = await locked(tx, directory, id, ifMatch)
        await save(tx, directory, row, readUser(patchUser(toInput(row), changes)))
        return show(tx, directory, id)
      }).catch(orTaken)
    },

    /** The member stays behind, suspended, for the audit log to point at; the directory knows nothing of it any more. */
    async delete(directory: Directory, id: string, ifMatch: string | undefined) {
      const { organization, connection } = directory
      await transaction(db, async (tx) => {
        const row = await locked(tx, directory, id, ifMatch)
        await suspend(tx, directory, row, 'removed')
        await syncRoles(tx, directory, [id], { leaving: true })
        await createScimUserStore(tx).delete(organization, connection.id, id)
        await directoryOf(tx).people.removeIdentities(organization, row.user_id)
        await audit(tx, auditOf(directory, 'scim.users.delete', [id]))
      })
    },
  }
}

type UserInput = ScimUserColumns & { active: boolean }

const MAX_NAME = 200

function readUser(body: unknown): UserInput {
  if (!isObject(body)) throw new ScimError(400, 'A user is an object.', 'invalidSyntax')
  const user_name = readText(read(body, 'userName'), 'userName', 254)
  if (user_name === null) throw invalid('userName is required.')
  const name = read(body, 'name')
  const parts = isObject(name) ? name : {}
  const given_name = readText(read(parts, 'givenName'), 'name.givenName', MAX_NAME)
  const family_name = readText(read(parts, 'familyName'), 'name.familyName', MAX_NAME)
  const full = [given_name, family_name].filter(Boolean).join(' ').slice(0, MAX_NAME)
  const active = read(body, 'active')
  return {
    user_name,
    external_id: readText(read(body, 'externalId'), 'externalId', 255),
    email: addressIn(read(body, 'emails')) ?? user_name,
    display_name: readText(read(body, 'displayName'), 'displayName', MAX_NAME) ?? (full || user_name),
    given_name,
    family_name,
    active: active === undefined || active === null ? true : readBoolean(active, 'active'),
  }
}

/** The primary address, or the one at work, or the first. */
function addressIn(emails: unknown): string | null {
  if (emails === undefined || emails === null) return null
  if (!Array.isArray(emails) || !emails.every(isObject)) throw invalid('emails is a list of objects.')
  const primary = emails.find((one) => String(read(one, 'primary')).toLowerCase() === 'true')
  const chosen = primary ?? emails.find((one) => String(read(one, 'type')).toLowerCase() === 'work') ?? emails[0]
  return chosen ? readText(read(chosen, 'value'), 'emails.value', 254) : null
}

async function checkDomain(hasVerified: (directory: Directory, email: string) => Promise<boolean>, directory: Directory, email: string) {
  if (await hasVerified(directory, email)) return
  throw invalid('The e-mail address is not in a verified domain of the connection.')
}

/** What a user row is, as the body that would make it. */
const toInput = (row: ScimUserRow): Json => ({
  userName: row.user_name,
  externalId: row.external_id,
  displayName: row.display_name,
  name: { givenName: row.given_name, familyName: row.family_name },
  emails: [{ value: row.email, type: 'work', primary: true }],
  active: row.status === 'active',
})

function differences(row: ScimUserRow, input: UserInput): Record<string, { from: unknown; to: unknown }> {
  const before: UserInput = { ...row, active: row.status === 'active' }
  const names = Object.keys(input) as (keyof UserInput)[]
  return Object.fromEntries(
    names.filter((name) => before[name] !== input[name]).map((name) => [name, { from: before[name], to: input[name] }]),
  )
}

/** The audit log tells what changed of a person; of names and addresses, only that they did. */
const namesOnly = (changes: Record<string, { from: unknown; to: unknown }>) =>
  Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, name === 'active' ? change : { from: null, to: null }]))

function toUser(row: ScimUserRow, groups: GroupOfUser[], { baseUrl }: Directory) {
  const { given_name: givenName, family_name: familyName } = row
  const formatted = [givenName, familyName].filter(Boolean).join(' ')
  return {
    schemas: [USER],
    id: row.member_id,
    ...(row.external_id === null ? {} : { externalId: row.external_id }),
    userName: row.user_name,
    name: { ...(givenName ? { givenName } : {}), ...(familyName ? { familyName } : {}), ...(formatted ? { formatted } : {}) },
    displayName: row.display_name,
    emails: [{ value: row.email, type: 'work', primary: true }],
    active: row.status === 'active',
    groups: groups
      .filter(({ member_id }) => member_id === row.member_id)
      .map(({ id, display_name }) => ({ value: id, display: display_name, $ref: `${baseUrl}/Groups/${id}` })),
    meta: {
      resourceType: 'User',
      created: iso(row.created_at)!,
      lastModified: iso(row.updated_at)!,
      location: `${baseUrl}/Users/${row.member_id}`,
      version: etagOf(row.version),
    },
  }
}

/** Two requests at once for the same person: the second finds what the first made. */
function orTaken(error: unknown): never {
  if (isUniqueViolation(error)) throw taken('Another request made the same user at the same time.')
  throw error
}
