// SQL of users and members as single sign-on and SCIM meet them.

import type { Db } from '../../../lib/db.ts'
import { newId } from '../../../lib/ids.ts'
import { OWNER } from './grants.ts'

export type Person = { user_id: string; email: string; name: string }
export type Member = { id: string; user_id: string; roles: string[]; status: 'active' | 'suspended' }

export const createPeopleStore = (db: Db) => ({
  /** Two first sign-ins of one person, or a sign-in and a directory, make one account. Held until the commit. */
  async lockAddress(email: string): Promise<void> {
    await db.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`sso|${email.toLowerCase()}`])
  },

  async findUser(email: string): Promise<Person | undefined> {
    return db('users').whereRaw('lower(email) = ?', [email.toLowerCase()]).select({ user_id: 'id' }, 'email', 'name').first()
  },

  async findIdentity(organization: string, { connection, issuer, subject }: Subject): Promise<string | undefined> {
    const found = await db('sso_identities')
      .where({ organization_id: organization, connection_id: connection, issuer, subject })
      .first('user_id')
    return found?.user_id
  },

  async saveIdentity(organization: string, { connection, issuer, subject }: Subject, user: string, at: Date): Promise<void> {
    await db('sso_identities')
      .insert({
        organization_id: organization,
        connection_id: connection,
        issuer,
        subject,
        user_id: user,
        created_at: at,
        last_used_at: at,
      })
      .onConflict(['organization_id', 'connection_id', 'issuer', 'subject'])
      .merge(['user_id', 'last_used_at'])
  },

  async removeIdentities(organization: string, user: string): Promise<void> {
    await db('sso_identities').where({ organization_id: organization, user_id: user }).delete()
  },

  async findMember(organization: string, user: string): Promise<Member | undefined> {
    return db('members').where({ organization_id: organization, user_id: user }).forUpdate().first('id', 'user_id', 'roles', 'status')
  },

  /** In the order of their ids, so that two who lock the same do not wait for each other. */
  async findMembers(organization: string, ids: string[]): Promise<Member[]> {
    return db('members')
      .where({ organization_id: organization })
      .whereRaw('id = any(?)', [ids])
      .orderBy('id')
      .forUpdate()
      .select('id', 'user_id', 'roles', 'status')
  },

  /** Whether the person belongs to organizations other than this one: then this one does not speak for them. */
  async isElsewhere(organization: string, user: string): Promise<boolean> {
    const found = await db('members').where({ user_id: user }).whereNot({ organization_id: organization }).first('id')
    return found !== undefined
  },

  async insertUser(email: string, name: string, at: Date): Promise<string> {
    const id = newId('usr', at.getTime())
    await db('users').insert({ id, email, name, created_at: at, updated_at: at })
    return id
  },

  async insertMember(organization: string, user: string, roles: string[], at: Date): Promise<Member> {
    const member: Member = { id: newId('mem', at.getTime()), user_id: user, roles, status: 'active' }
    await db('members').insert({ organization_id: organization, ...member, created_at: at, updated_at: at })
    return member
  },

  async setRoles(organization: string, member: string, roles: string[], at: Date): Promise<void> {
    await db('members').where({ organization_id: organization, id: member }).update({ roles, updated_at: at })
  },

  async setAllRoles(organization: string, members: { id: string; roles: string[] }[], at: Date): Promise<void> {
    await db.raw(
      `update members m set roles = r.roles, updated_at = ? from json_to_recordset(?::json) as r(id text, roles text[])
      where m.organization_id = ? and m.id = r.id`,
      [at, JSON.stringify(members), organization],
    )
  },

  async setStatus(organization: string, member: string, status: Member['status'], at: Date): Promise<void> {
    await db('members').where({ organization_id: organization, id: member }).update({ status, updated_at: at })
  },

  /** Whether nobody else could rule the organization. Owners are locked, so that two do not leave at once. */
  async isLastOwner(organization: string, member: string): Promise<boolean> {
    const owners: { id: string }[] = await db('members')
      .where({ organization_id: organization, status: 'active' })
      .whereRaw('? = any(roles)', [OWNER])
      .orderBy('id')
      .forUpdate()
      .select('id')
    return owners.length === 1 && owners[0]!.id === member
  },

  async isProvisioned(organization: string, member: string): Promise<boolean> {
    return (await db('scim_users').where({ organization_id: organization, member_id: member }).first('member_id')) !== undefined
  },
})

type Subject = { connection: string; issuer: string; subject: string }
