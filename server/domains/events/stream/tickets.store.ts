// SQL of tickets.

import { type Db, rows, statement } from '../../../lib/db.ts'

export type TicketRow = {
  id: string
  digest: Buffer
  credential: string
  address: string
  scopes: string[]
  created_at: Date
  expires_at: Date
}

/** The one read that can't name an environment: it finds it. Whoever deletes the row has used the ticket. */
const redeem = statement<{ environment_id: string; id: string; credential: string; address: string; scopes: string[]; good: boolean }>(
  'event_stream_tickets.redeem',
  `delete from event_stream_tickets where digest = ?
  returning environment_id, id, credential, address, scopes, expires_at > ? as good`,
)

export const createTicketStore = (db: Db) => ({
  async insert(environment: string, row: TicketRow): Promise<void> {
    await db('event_stream_tickets').insert({ environment_id: environment, ...row })
  },

  async redeem(digest: Buffer, now: Date) {
    const [row] = await rows(db, redeem, [digest, now])
    return row?.good ? row : undefined
  },

  async removeExpired(now: Date): Promise<void> {
    await db('event_stream_tickets').where('expires_at', '<', now).delete()
  },
})
