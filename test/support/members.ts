// People for tests, without the ways in which they sign in.

import type { Db } from '../../server/lib/db.ts'
import { newId } from '../../server/lib/ids.ts'

export async function addMember(db: Db, organization: string, email: string, roles: string[]): Promise<string> {
  const at = { created_at: new Date(), updated_at: new Date() }
  const user = { id: newId('usr'), email, name: email.split('@')[0]!, ...at }
  const member = { organization_id: organization, id: newId('mem'), user_id: user.id, roles, status: 'active', ...at }
  await db('users').insert(user)
  await db('members').insert(member)
  return member.id
}
