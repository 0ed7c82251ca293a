// SQL of what the OAuth server has issued: codes, tokens, sessions, grants. No column can be used as one of them.

import { type Db, rows, statement } from '../../../lib/db.ts'

export type Artefact = {
  digest: Buffer
  kind: string
  other_digest: Buffer | null
  grant_digest: Buffer | null
  client_id: string | null
  sealed: string
  expires_at: Date
}

export type StoredArtefact = Pick<Artefact, 'digest' | 'sealed'> & { consumed_at: Date | null }

const upsert = statement<{ digest: Buffer }>(
  'oauth_artefacts.upsert',
  `insert into oauth_artefacts (digest, kind, other_digest, grant_digest, client_id, sealed, expires_at) values (?, ?, ?, ?, ?, ?, ?)
  on conflict (digest) do update set other_digest = excluded.other_digest, grant_digest = excluded.grant_digest, sealed = excluded.sealed,
    expires_at = excluded.expires_at
  where oauth_artefacts.kind = excluded.kind
  returning digest`,
)

const insertOnce = statement<{ digest: Buffer }>(
  'oauth_artefacts.insert_once',
  `insert into oauth_artefacts (digest, kind, sealed, expires_at) values (?, ?, ?, ?)
  on conflict (digest) do nothing returning digest`,
)

const find = statement<StoredArtefact>(
  'oauth_artefacts.find',
  'select digest, sealed, consumed_at from oauth_artefacts where digest = ? and kind = ?',
)

const findByOther = statement<StoredArtefact>(
  'oauth_artefacts.find_by_other',
  'select digest, sealed, consumed_at from oauth_artefacts where other_digest = ? and kind = ?',
)

const consume = statement<{ digest: Buffer }>(
  'oauth_artefacts.consume',
  'update oauth_artefacts set consumed_at = now() where digest = ? and kind = ? and consumed_at is null returning digest',
)

const poll = statement<{ digest: Buffer }>(
  'oauth_artefacts.poll',
  `update oauth_artefacts set polled_at = now()
  where digest = ? and (polled_at is null or polled_at < now() - make_interval(secs => ?)) returning digest`,
)

const grantOf = statement<{ grant_digest: Buffer | null }>(
  'oauth_artefacts.grant_of',
  'select grant_digest from oauth_artefacts where digest = ?',
)

export const createArtefactStore = (db: Db) => ({
  async upsert(tx: Db, { digest, kind, other_digest, grant_digest, client_id, sealed, expires_at }: Artefact): Promise<void> {
    const stored = await rows(tx, upsert, [digest, kind, other_digest, grant_digest, client_id, sealed, expires_at])
    if (stored.length === 0) throw new Error('An artefact of another kind has this id')
  },

  /** False: it is there already. */
  async insertOnce({ digest, kind, sealed, expires_at }: Pick<Artefact, 'digest' | 'kind' | 'sealed' | 'expires_at'>): Promise<boolean> {
    return (await rows(db, insertOnce, [digest, kind, sealed, expires_at])).length === 1
  },

  async find(kind: string, digest: Buffer): Promise<StoredArtefact | undefined> {
    return (await rows(db, find, [digest, kind]))[0]
  },

  async findByOther(kind: string, other: Buffer): Promise<StoredArtefact | undefined> {
    return (await rows(db, findByOther, [other, kind]))[0]
  },

  /** False: somebody was first. Of two at once, one wins. */
  async consume(kind: string, digest: Buffer): Promise<boolean> {
    return (await rows(db, consume, [digest, kind])).length === 1
  },

  /** False: it was asked for less than `seconds` ago. */
  async poll(digest: Buffer, seconds: number): Promise<boolean> {
    return (await rows(db, poll, [digest, seconds])).length === 1
  },

  async grantOf(digest: Buffer): Promise<Buffer | null> {
    return (await rows(db, grantOf, [digest]))[0]?.grant_digest ?? null
  },

  async remove(kind: string, digest: Buffer): Promise<void> {
    await db('oauth_artefacts').where({ digest, kind }).delete()
  },

  async removeByGrant(grant: Buffer, kind?: string): Promise<void> {
    const query = db('oauth_artefacts').where('grant_digest', grant)
    await (kind === undefined ? query : query.where({ kind })).delete()
  },
})

/** What is over goes in small bites. Consumed codes and refresh tokens stay as long as they would have worked, to tell a replay. */
export async function removeExpiredArtefacts(db: Db): Promise<void> {
  for (const table of ['oauth_artefacts', 'oauth_grants']) {
    const bite = `delete from ${table} where ctid = any(array(
      select ctid from ${table} where expires_at < now() - interval '5 minutes' limit 5000))`
    while ((await db.raw(bite)).rowCount === 5000);
  }
}
