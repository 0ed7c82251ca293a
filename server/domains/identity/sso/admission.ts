// Whom an assertion lets in, and as whom. The rules, in the order in which they are asked:
//
// 1. A subject that the connection knows already, and whose person is a member, is that member.
// 2. Anybody else needs an address that the provider stands for, in a domain that this connection has proven.
// 3. A member of the organization with that address is linked. So is a person with that address and no membership anywhere.
// 4. A person who belongs to another organization is never taken over: they are invited, and accept while signed in.
// 5. An address that nobody has becomes a person and a member, if the connection provisions just in time.
// 6. Suspended members stay out, and so does whoever holds more than the one who set the connection up: an administrator
//    can't make a provider say that they are an owner.

import type { Db } from '../../../lib/db.ts'
import { Problem } from '../../../lib/problem.ts'
import type { Assertion } from './assertion.ts'
import type { ConnectionRow } from './connection.ts'
import { createConnectionStore } from './connections.store.ts'
import { domainOf } from './domains.ts'
import { covers, OWNER } from './grants.ts'
import { firstRoles, nextRoles } from './group-roles.ts'
import { createPeopleStore, type Member } from './people.store.ts'

export type Admitted = { userId: string; memberId: string; created: boolean; roles?: { from: string[]; to: string[] } }

const MAX_NAME = 200
const MAX_SUBJECT = 1_024
const CONTROL = /[\u0000-\u001f\u007f]/

/** Throws when the person may not come in. Everything happens in the caller's transaction, or not at all. */
export async function admit(tx: Db, connection: ConnectionRow, assertion: Assertion, at: Date): Promise<Admitted> {
  const people = createPeopleStore(tx)
  const { organization_id: organization, id } = connection
  if (assertion.subject.length > MAX_SUBJECT || CONTROL.test(assertion.subject))
    throw refused('subject_malformed', 'The identity provider names the person in a way that can not be used.')
  const subject = { connection: id, issuer: assertion.issuer, subject: assertion.subject }
  const known = await people.findIdentity(organization, subject)
  const knownMember = known === undefined ? undefined : await people.findMember(organization, known)
  const found = knownMember ? { member: knownMember, created: false } : await admitByAddress(tx, connection, assertion, at)
  const { member, created } = found
  if (member.status !== 'active') throw refused('member_suspended', 'The account is suspended.')
  const roles = created ? member.roles : await syncRoles(tx, connection, member, assertion, at)
  if (!(await covers(tx, organization, connection, roles))) {
    throw refused('roles_too_wide', 'The account holds more than this connection may vouch for; sign in some other way.')
  }
  await people.saveIdentity(organization, subject, member.user_id, at)
  const changed = roles.length !== member.roles.length || roles.some((role) => !member.roles.includes(role))
  return { userId: member.user_id, memberId: member.id, created, ...(changed ? { roles: { from: member.roles, to: roles } } : {}) }
}

async function admitByAddress(
  tx: Db,
  connection: ConnectionRow,
  { email, emailVouched, name, groups }: Assertion,
  at: Date,
): Promise<{ member: Member; created: boolean }> {
  const people = createPeopleStore(tx)
  const { organization_id: organization, id } = connection
  if (email === null) throw refused('email_missing', 'The identity provider told no e-mail address.')
  const domain = domainOf(email)
  if (domain === null) throw refused('email_malformed', 'The e-mail address that the identity provider told can not be used.')
  if (!emailVouched) throw refused('email_not_verified', 'The identity provider does not stand for the e-mail address.')
  if (!(await createConnectionStore(tx).hasVerified(organization, id, domain))) {
    throw refused('domain_not_verified', 'The domain of the e-mail address is not one of this connection.')
  }
  await people.lockAddress(email)
  const person = await people.findUser(email)
  if (person && (await people.isElsewhere(organization, person.user_id))) {
    throw refused('account_elsewhere', 'The account belongs to another organization too; ask for an invitation.')
  }
  const member = person && (await people.findMember(organization, person.user_id))
  if (member) return { member, created: false }
  if (!connection.jit_provisioning) throw refused('not_provisioned', 'There is no account for this person; ask an administrator.')
  const userId =
    person?.user_id ??
    (await people.insertUser(email, (name ?? email).replaceAll(new RegExp(CONTROL, 'g'), ' ').slice(0, MAX_NAME).toWellFormed(), at))
  return { member: await people.insertMember(organization, userId, firstRoles(connection, groups ?? []), at), created: true }
}

/** What the provider's groups bring, at every sign-in. A directory that provisions knows better, and is left alone. */
async function syncRoles(tx: Db, connection: ConnectionRow, member: Member, { groups }: Assertion, at: Date): Promise<string[]> {
  const people = createPeopleStore(tx)
  const { organization_id: organization } = connection
  if (groups === null || connection.group_roles.length === 0 || (await people.isProvisioned(organization, member.id))) return member.roles
  const next = nextRoles(connection, member.roles, groups)
  const losesOwner = member.roles.includes(OWNER) && !next.includes(OWNER)
  if (losesOwner && (await people.isLastOwner(organization, member.id))) next.push(OWNER) // never leave an organization without one
  await people.setRoles(organization, member.id, next, at)
  return next
}

export const refused = (reason: string, detail: string, cause?: unknown) =>
  new Problem('sso_refused', detail, { members: { reason }, cause })
