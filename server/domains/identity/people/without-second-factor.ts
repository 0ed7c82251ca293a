// Which members of an organization sign in with a password alone.

import type { Db } from '../../../lib/db.ts'

/** Ids of up to `limit` active members who have neither an authenticator app nor a passkey. */
export async function withoutSecondFactor(db: Db, organization: string, limit: number): Promise<string[]> {
  const found = await db('members as m')
    .where({ 'm.organization_id': organization, 'm.status': 'active' })
    .whereNotExists(db('user_totp as t').whereRaw('t.user_id = m.user_id').whereNotNull('t.confirmed_at'))
    .whereNotExists(db('user_passkeys as p').whereRaw('p.user_id = m.user_id'))
    .orderBy('m.id')
    .limit(limit)
    .pluck('m.id')
  return found as string[]
}
