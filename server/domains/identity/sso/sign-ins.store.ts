// SQL of sign-ins under way. Each is taken once, whoever asks at the same time.

import { type Db, rows, statement } from '../../../lib/db.ts'

export type SignInRow = {
  state_digest: Buffer
  organization_id: string
  connection_id: string
  browser_digest: Buffer
  request_id: string | null
  stage: 'started' | 'asserted'
  secrets: string // sealed
  return_to: string
  expires_at: Date
}

const take = statement<SignInRow>(
  'sso_sign_ins.take',
  `delete from sso_sign_ins
  where state_digest = ? and connection_id = ? and browser_digest = ? and stage = ? and expires_at > ?
  returning *`,
)

// What was asserted waits under a new name for the browser that began; the old one is used up.
const settle = statement<{ connection_id: string }>(
  'sso_sign_ins.settle',
  `update sso_sign_ins set state_digest = ?, secrets = ?, stage = 'asserted', expires_at = ?
  where state_digest = ? and stage = 'started' and expires_at > ?
  returning connection_id`,
)

const spend = statement<{ assertion_id: string }>(
  'sso_spent_assertions.spend',
  `insert into sso_spent_assertions (connection_id, assertion_id, expires_at) values (?, ?, ?)
  on conflict (connection_id, assertion_id) do nothing
  returning assertion_id`,
)

export const createSignInStore = (db: Db) => ({
  async insert(row: SignInRow): Promise<void> {
    await db('sso_sign_ins').insert(row)
  },

  async findByRequest(connection: string, requestId: string, now: Date): Promise<SignInRow | undefined> {
    return db('sso_sign_ins')
      .where({ connection_id: connection, request_id: requestId, stage: 'started' })
      .where('expires_at', '>', now)
      .first() as Promise<SignInRow | undefined>
  },

  /** The sign-in that this browser began, and nobody's any more. */
  async take(
    digest: Buffer,
    { connection, browser, stage, now }: { connection: string; browser: Buffer; stage: SignInRow['stage']; now: Date },
  ): Promise<SignInRow | undefined> {
    return (await rows(db, take, [digest, connection, browser, stage, now]))[0]
  },

  async drop(digest: Buffer): Promise<void> {
    await db('sso_sign_ins').where({ state_digest: digest, stage: 'started' }).delete()
  },

  /** Answers the request with what was asserted. False when it was answered before. */
  async settle(digest: Buffer, next: Pick<SignInRow, 'state_digest' | 'secrets' | 'expires_at'>, now: Date): Promise<boolean> {
    return (await rows(db, settle, [next.state_digest, next.secrets, next.expires_at, digest, now])).length === 1
  },

  /** False when the assertion was accepted before. */
  async spend(connection: string, assertionId: string, until: Date): Promise<boolean> {
    return (await rows(db, spend, [connection, assertionId, until])).length === 1
  },
})

/** Run now and then: what is over is of no use. */
export async function removeOldSignIns(db: Db, now: Date): Promise<void> {
  await db('sso_sign_ins').where('expires_at', '<', now).delete()
  await db('sso_spent_assertions').where('expires_at', '<', now).delete()
}
