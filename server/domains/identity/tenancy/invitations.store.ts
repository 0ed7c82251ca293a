// SQL of invitations.

import type { Knex } from 'knex'
import type { Db } from '../../../lib/db.ts'

export type InvitationRow = {
  id: string
  email: string
  roles: string[]
  invited_by: string
  created_at: Date
  expires_at: Date
  accepted_at: Date | null
  revoked_at: Date | null
}

const COLUMNS = ['id', 'email', 'roles', 'invited_by', 'created_at', 'expires_at', 'accepted_at', 'revoked_at']

export const createInvitationStore = (db: Db) => ({
  all: (organization: string): Knex.QueryBuilder => db('invitations').select(COLUMNS).where('organization_id', organization),

  async find(organization: string, id: string, { lock = false } = {}): Promise<InvitationRow | undefined> {
    const query = this.all(organization).where({ id })
    return (await (lock ? query.forUpdate() : query).first()) as InvitationRow | undefined
  },

  async insert(organization: string, row: InvitationRow & { digest: Buffer }): Promise<void> {
    await db('invitations').insert({ organization_id: organization, ...row })
  },

  async revoke(organization: string, id: string, at: Date): Promise<void> {
    await db('invitations').where({ organization_id: organization, id }).update({ revoked_at: at })
  },

  /** Whoever is invited anew has one invitation that works. */
  async revokeOpen(organization: string, email: string, at: Date): Promise<void> {
    await db('invitations')
      .where({ organization_id: organization })
      .whereRaw('lower(email) = lower(?)', [email])
      .whereNull('accepted_at')
      .whereNull('revoked_at')
      .update({ revoked_at: at })
  },
})
