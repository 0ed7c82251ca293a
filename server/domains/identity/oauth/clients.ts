// The rules of apps: registered, changed, given a new secret, removed.

import type { OauthClientsHandlers } from '#generated/handlers.ts'
import type { OauthClient, OauthClientWithSecret } from '#generated/types/types.gen.ts'
import { iso } from '../../../lib/clock.ts'
import type { Context } from '../../../lib/context.ts'
import { equal, hmac, randomBase62 } from '../../../lib/crypto.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import type { Db } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { newId } from '../../../lib/ids.ts'
import { readPage } from '../../../lib/page.ts'
import { notFound, Problem } from '../../../lib/problem.ts'
import { checkRestrictions, checkScopes } from '../tenancy/grants.ts'
import { checkSettings } from './client-rules.ts'
import { type ClientRow, createClientStore } from './clients.store.ts'

type Dependencies = { db: Db; cursors: Cursors; pepper: Buffer }

export function createOauthClients({ db, cursors, pepper }: Dependencies): OauthClientsHandlers<Context> {
  const store = createClientStore(db)

  const lock = async (tx: Db, environment: string, id: string): Promise<ClientRow> => {
    const row = await createClientStore(tx).find(environment, id, { lock: true })
    return row ?? notFound('app')
  }
  const lockActive = async (tx: Db, environment: string, id: string): Promise<ClientRow> => {
    const row = await lock(tx, environment, id)
    if (row.revoked_at) throw new Problem('app_removed', 'The app was removed and can not be changed any more.')
    return row
  }

  return {
    async create(context, { body }) {
      const { principal, environment, clock } = context
      const { name, type, grant_types, scopes, redirect_uris = [] } = body
      const token_endpoint_auth_method = body.token_endpoint_auth_method ?? (type === 'public' ? 'none' : 'client_secret_basic')
      checkSettings({ type: type as ClientRow['type'], redirect_uris, grant_types, token_endpoint_auth_method })
      checkScopes(principal, scopes)
      const restrictions = body.restrictions ?? {}
      checkRestrictions(principal, restrictions)
      return once(context, db, async (tx) => {
        const at = new Date(clock.now())
        const secret = type === 'confidential' ? newSecret() : null
        const row: Omit<ClientRow, 'environment_id'> = {
          id: newId('app', at.getTime()),
          name,
          type: type as ClientRow['type'],
          redirect_uris: [...redirect_uris],
          grant_types: [...grant_types],
          scopes: [...scopes].sort(),
          token_endpoint_auth_method,
          restrictions,
          ...kept(pepper, secret),
          previous_digest: null,
          previous_expires_at: null,
          created_by: principal.memberId ?? principal.id,
          created_at: at,
          updated_at: at,
          revoked_at: null,
        }
        await createClientStore(tx).insert(environment, row)
        context.changes = { name: { from: null, to: name }, scopes: { from: null, to: row.scopes } }
        return { ...toClient({ environment_id: environment, ...row }), client_secret: secret } as OauthClientWithSecret
      })
    },

    async list({ environment }, { query }) {
      const { limit = 25, cursor } = query ?? {}
      const scope = { environment, list: 'oauth_clients', filter: {} }
      const request = { cursors, scope, limit, cursor, ascending: false, smallest: 'app_' }
      return readPage(
        request,
        (slice) => store.list(environment, slice),
        ({ id }) => id,
        toClient,
      )
    },

    async get({ environment }, { path }) {
      const row = await store.find(environment, path.oauth_client_id)
      return row ? toClient(row) : notFound('app')
    },

    async update(context, { path, body }) {
      const { principal, environment, clock } = context
      return once(context, db, async (tx) => {
        const row = await lockActive(tx, environment, path.oauth_client_id)
        const { restrictions, scopes, ...plain } = body
        const changes: Partial<ClientRow> = { ...(plain as Partial<ClientRow>), updated_at: new Date(clock.now()) }
        checkScopes(principal, [...row.scopes, ...(scopes ?? [])]) // whoever steers an app could do what it may
        if (scopes) changes.scopes = [...scopes].sort()
        checkRestrictions(principal, restrictions ?? row.restrictions)
        if (restrictions) changes.restrictions = restrictions
        const changed = { ...row, ...changes }
        checkSettings(changed)
        await createClientStore(tx).update(environment, row.id, changes)
        context.changes = difference(row, changes)
        return toClient(changed)
      })
    },

    async delete(context, { path }) {
      const { environment, clock } = context
      return once(context, db, async (tx) => {
        const row = await lock(tx, environment, path.oauth_client_id)
        if (row.revoked_at) return toClient(row)
        const at = new Date(clock.now())
        const end = { revoked_at: at, updated_at: at, secret_digest: null, previous_digest: null, previous_expires_at: null }
        const inside = createClientStore(tx)
        await inside.update(environment, row.id, end)
        await inside.forget(row.id)
        context.changes = { revoked_at: { from: null, to: iso(at) } }
        return toClient({ ...row, ...end })
      })
    },

    async rotate_secret(context, { path, body }) {
      const { environment, clock } = context
      return once(context, db, async (tx) => {
        const row = await lockActive(tx, environment, path.oauth_client_id)
        checkScopes(context.principal, row.scopes)
        checkRestrictions(context.principal, row.restrictions)
        if (row.type === 'public') throw new Problem('invalid_app', 'A public app has no secret.')
        const at = clock.now()
        const overlap = (body.overlap_seconds ?? 0) * 1_000
        const secret = newSecret()
        const changes: Partial<ClientRow> = {
          ...kept(pepper, secret),
          previous_digest: overlap > 0 ? row.secret_digest : null,
          previous_expires_at: overlap > 0 ? new Date(at + overlap) : null,
          updated_at: new Date(at),
        }
        await createClientStore(tx).update(environment, row.id, changes)
        context.changes = { secret_last4: { from: row.secret_last4, to: changes.secret_last4 } }
        return { ...toClient({ ...row, ...changes }), client_secret: secret } as OauthClientWithSecret
      })
    },
  }
}

/** 238 bits of chance need no slow hash. */
const newSecret = () => `rs_${randomBase62(40)}`

const kept = (pepper: Buffer, secret: string | null) => ({
  secret_digest: secret === null ? null : hmac(pepper, secret),
  secret_last4: secret === null ? null : secret.slice(-4),
})

/** Whether a secret is the app's, or was until lately. */
export function isSecretOf(
  { secret_digest, previous_digest, previous_expires_at }: ClientRow,
  pepper: Buffer,
  secret: string,
  now: number,
) {
  const digest = hmac(pepper, secret)
  const isCurrent = secret_digest !== null && equal(secret_digest, digest)
  const isPrevious = previous_digest !== null && equal(previous_digest, digest) && (previous_expires_at?.getTime() ?? 0) > now
  return isCurrent || isPrevious
}

function difference(row: ClientRow, changes: Partial<ClientRow>) {
  const { updated_at: _, ...rest } = changes
  return Object.fromEntries(Object.entries(rest).map(([name, to]) => [name, { from: row[name as keyof ClientRow], to }]))
}

const toClient = (row: ClientRow): OauthClient => ({
  id: row.id,
  object: 'oauth_client',
  name: row.name,
  type: row.type,
  redirect_uris: row.redirect_uris,
  grant_types: row.grant_types as OauthClient['grant_types'],
  scopes: row.scopes,
  token_endpoint_auth_method: row.token_endpoint_auth_method,
  restrictions: row.restrictions as OauthClient['restrictions'],
  environment_id: row.environment_id,
  secret_last4: row.secret_last4,
  previous_secret_expires_at: iso(row.previous_expires_at),
  created_at: iso(row.created_at)!,
  updated_at: iso(row.updated_at)!,
  revoked_at: iso(row.revoked_at),
})
