// Storage of oidc-provider in PostgreSQL. It asks by ids that are secrets; what is stored is an HMAC of each and a sealed content.

import type { Clock } from '../../../lib/clock.ts'
import { hmac } from '../../../lib/crypto.ts'
import { ConnectionLost, type Db, transaction, translate } from '../../../lib/db.ts'
import type { Seal } from '../../../lib/seal.ts'
import { errors, Provider } from 'oidc-provider'
import { createArtefactStore, type StoredArtefact } from './artefacts.store.ts'
import { createGrantStore } from './grants.store.ts'

type Payload = Record<string, unknown> & { clientId?: string; grantId?: string; uid?: string; userCode?: string }

export type Adapter = {
  upsert(id: string, payload: Payload, expiresIn?: number): Promise<void>
  find(id: string): Promise<Payload | undefined>
  findByUid(uid: string): Promise<Payload | undefined>
  findByUserCode(userCode: string): Promise<Payload | undefined>
  consume(id: string): Promise<void>
  destroy(id: string): Promise<void>
  revokeByGrantId(grantId: string): Promise<void>
}

export type EndedGrant = { client_id: string; organization_id: string; member_id: string; environment_id: string }

export const POLL_SECONDS = 5

type Dependencies = {
  db: Db
  pepper: Buffer
  seal: Seal
  clock: Clock
  findClient(id: string): Promise<Payload | undefined>
  onGrantEnd(tx: Db, grant: EndedGrant, isReuse: boolean): Promise<void>
}

export type Artefacts = ReturnType<typeof createArtefacts>

export function createArtefacts({ db, pepper, seal, clock, findClient, onGrantEnd }: Dependencies) {
  const store = createArtefactStore(db)
  const grants = createGrantStore(db)
  const digestOf = (kind: string, id: string) => hmac(pepper, `${TOKENS.has(kind) ? 'token' : kind}|${id}`)
  const otherDigest = (kind: string, id: string) => hmac(pepper, `${kind}|other|${id}`)
  const placeOf = (kind: string, digest: Buffer) => `oauth_artefacts|${kind}|${digest.toString('base64url')}`

  const open = (kind: string, row: StoredArtefact | undefined): Payload | undefined => {
    if (!row) return undefined
    const payload = JSON.parse(seal.open(row.sealed, placeOf(kind, row.digest)))
    return row.consumed_at ? { ...payload, consumed: Math.floor(row.consumed_at.getTime() / 1000) } : payload
  }

  /** Tokens that are being made at this moment come too late: without its grant none is worth anything. */
  const endGrant = (digest: Buffer) =>
    transaction(db, async (tx) => {
      const grant = await forgetGrant(tx, digest)
      // At the token endpoint a grant ends for one reason: a code or a refresh token came a second time.
      if (grant) await onGrantEnd(tx, grant, Provider.ctx?.oidc.route === 'token')
    })

  const put = async (tx: Db, kind: string, id: string, payload: Payload, expiresIn: number) => {
    const digest = digestOf(kind, id)
    const { consumed: _, ...content } = payload
    const other = payload.userCode ?? (kind === 'Session' ? payload.uid : undefined)
    await store.upsert(tx, {
      digest,
      kind,
      other_digest: other === undefined ? null : otherDigest(kind, other),
      grant_digest: payload.grantId === undefined ? null : digestOf('Grant', payload.grantId),
      client_id: payload.clientId ?? null,
      sealed: seal.close(JSON.stringify(content), placeOf(kind, digest)),
      expires_at: new Date(clock.now() + expiresIn * 1_000),
    })
  }

  const adapterOf = (kind: string): Adapter => ({
    async upsert(id, payload, expiresIn = 0) {
      if (!ONCE.has(kind)) return put(db, kind, id, payload, expiresIn)
      const digest = digestOf(kind, id)
      const sealed = seal.close('{}', placeOf(kind, digest))
      const isNew = await store.insertOnce({ digest, kind, sealed, expires_at: new Date(clock.now() + expiresIn * 1_000) })
      if (!isNew) throw new errors.InvalidGrant('the proof was used before') // by a request at the same moment
    },

    async find(id) {
      if (kind === 'Client') return findClient(id)
      const digest = digestOf(kind, id)
      const found = await store.find(kind, digest)
      if (found && kind === 'DeviceCode' && Provider.ctx?.oidc.route === 'token' && !(await store.poll(digest, POLL_SECONDS)))
        throw new errors.SlowDown()
      return open(kind, found)
    },

    findByUid: async (uid) => open(kind, await store.findByOther(kind, otherDigest(kind, uid))),
    findByUserCode: async (code) => open(kind, await store.findByOther(kind, otherDigest(kind, code))),

    async consume(id) {
      const digest = digestOf(kind, id)
      if (await store.consume(kind, digest)) return
      const grant = await store.grantOf(digest)
      if (grant) await endGrant(grant)
      throw kind === 'PushedAuthorizationRequest' ? new errors.InvalidRequestUri('used before') : new errors.InvalidGrant('used before')
    },

    async destroy(id) {
      if (kind === 'Grant') await endGrant(digestOf(kind, id))
      else await store.remove(kind, digestOf(kind, id))
    },

    revokeByGrantId: (grantId) => store.removeByGrant(digestOf('Grant', grantId), kind),
  })

  return {
    adapterOf: (kind: string) => guarded(adapterOf(kind)),
    put,
    digestOfToken: (jti: string) => digestOf('AccessToken', jti),
    digestOfGrant: (id: string) => digestOf('Grant', id),
    environmentOfGrant: (id: string) => grants.environmentOf(digestOf('Grant', id)),
  }
}

/** With the grant goes everything that came of it. */
export async function forgetGrant(tx: Db, digest: Buffer) {
  const grant = await createGrantStore(tx).remove(tx, digest)
  await tx('oauth_artefacts').where('grant_digest', digest).delete()
  await tx('oauth_artefacts').where({ digest, kind: 'Grant' }).delete()
  return grant
}

/** Access tokens of people and of apps share their ids, so that one query finds either. */
const TOKENS = new Set(['AccessToken', 'ClientCredentials'])
const ONCE = new Set(['ReplayDetection'])

/** A database that is away is told as such, in OAuth's words. */
function guarded(adapter: Adapter): Adapter {
  const wrap =
    <Values extends unknown[], Result>(work: (...values: Values) => Promise<Result>) =>
    (...values: Values): Promise<Result> =>
      work(...values).catch((error) => {
        throw asOauthError(error)
      })
  return Object.fromEntries(Object.entries(adapter).map(([name, work]) => [name, wrap(work as never)])) as unknown as Adapter
}

export function asOauthError(cause: unknown): unknown {
  const told = translate(cause)
  if (!(told instanceof ConnectionLost) && (told as { code?: string }).code !== 'unavailable') return cause
  const error = new errors.CustomOIDCProviderError('temporarily_unavailable', 'The database can not be reached.')
  return Object.assign(error, { status: 503, statusCode: 503, cause })
}
