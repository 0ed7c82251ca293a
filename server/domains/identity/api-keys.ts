// The rules of API keys.

import type { ApiKeysHandlers } from '#generated/handlers.ts'
import type { ApiKey, ApiKeyCreate } from '#generated/types/types.gen.ts'
import { iso, readTime } from '../../lib/clock.ts'
import type { Context } from '../../lib/context.ts'
import type { Cursors } from '../../lib/cursor.ts'
import type { Db } from '../../lib/db.ts'
import { once } from '../../lib/idempotency.ts'
import { newId } from '../../lib/ids.ts'
import { isIpRange } from '../../lib/ip-ranges.ts'
import { listNewestFirst } from '../../lib/listing.ts'
import { notFound, Problem } from '../../lib/problem.ts'
import { digestOf, newApiKey } from './api-key.ts'
import { type ApiKeyRow, createApiKeyStore } from './api-keys.store.ts'
import { checkRestrictions, checkScopes } from './tenancy/grants.ts'

const DEFAULT_OVERLAP_SECONDS = 86_400

type Dependencies = { db: Db; cursors: Cursors; pepper: Buffer }

export function createApiKeys({ db, cursors, pepper }: Dependencies): ApiKeysHandlers<Context> {
  const find = async (tx: Db, environment: string, id: string, options = {}) =>
    (await createApiKeyStore(tx).find(environment, id, options)) ?? notFound('API key')

  return {
    async create(context, { body }) {
      const { principal, environment, clock } = context
      const at = new Date(clock.now())
      const secret = newApiKey(principal.environmentKind, principal.region)
      const row: ApiKeyRow = {
        id: newId('key', clock.now()),
        ...judge(context, { ip_ranges: [], restrictions: {}, expires_at: null, ...body }),
        ...{ last4: secret.slice(-4), created_by: principal.memberId ?? principal.id },
        ...{ revoked_at: null, last_used_at: null, created_at: at, updated_at: at },
      }
      return once(context, db, async (tx) => {
        await createApiKeyStore(tx).insert(environment, { ...row, digest: digestOf(pepper, secret) })
        return { ...toApiKey(environment)(row), api_key: secret }
      })
    },

    list: ({ environment }, { query }) =>
      listNewestFirst({
        ...{ cursors, tenant: environment, list: 'api_keys', prefix: 'key', query },
        read: () => createApiKeyStore(db).all(environment),
        toItem: toApiKey(environment),
      }),

    get: async ({ environment }, { path }) => toApiKey(environment)(await find(db, environment, path.api_key_id)),

    update(context, { path, body }) {
      const { environment, clock } = context
      return once(context, db, async (tx) => {
        const row = await find(tx, environment, path.api_key_id, { lock: true })
        refuseRevoked(row)
        const { name, scopes, ip_ranges, restrictions, expires_at } = row
        const wanted = { name, scopes, ip_ranges, restrictions, expires_at: iso(expires_at), ...body }
        const changed = { ...row, ...judge(context, wanted as ApiKeyCreate, row), updated_at: new Date(clock.now()) }
        context.changes = changesOf(row, changed)
        const { id, ...changes } = changed
        await createApiKeyStore(tx).update(environment, id, changes)
        return toApiKey(environment)(changed)
      })
    },

    delete(context, { path }) {
      const { environment, clock } = context
      return once(context, db, async (tx) => {
        const row = await find(tx, environment, path.api_key_id, { lock: true })
        if (row.revoked_at) return toApiKey(environment)(row)
        const at = new Date(clock.now())
        await createApiKeyStore(tx).update(environment, row.id, { revoked_at: at, updated_at: at })
        return toApiKey(environment)({ ...row, revoked_at: at, updated_at: at })
      })
    },

    rotate(context, { path, body }) {
      const { environment, clock, principal } = context
      return once(context, db, async (tx) => {
        const row = await find(tx, environment, path.api_key_id, { lock: true })
        refuseRevoked(row)
        checkScopes(principal, row.scopes) // the new secret would be a way to scopes that the caller lacks
        checkRestrictions(principal, row.restrictions)
        const at = new Date(clock.now())
        const secret = newApiKey(principal.environmentKind, principal.region)
        const overlap = (body.overlap_seconds ?? DEFAULT_OVERLAP_SECONDS) * 1_000
        const fresh = { digest: digestOf(pepper, secret), last4: secret.slice(-4) }
        await createApiKeyStore(tx).rotate(environment, row.id, fresh, at, overlap > 0 ? new Date(at.getTime() + overlap) : null)
        return { ...toApiKey(environment)({ ...row, last4: fresh.last4, updated_at: at }), api_key: secret }
      })
    },
  }
}

/** What a key is to be, held against what its author may give; `before` may keep what it has. Throws 403 and 422. */
function judge({ principal, clock }: Context, wanted: ApiKeyCreate, before?: ApiKeyRow) {
  const { name, scopes, ip_ranges = [], restrictions = {} } = wanted
  const added = scopes.filter((scope) => !before?.scopes.includes(scope))
  checkScopes(principal, added)
  checkRestrictions(principal, restrictions)
  const bad = ip_ranges.find((range) => !isIpRange(range))
  if (bad !== undefined) throw new Problem('invalid_ip_range', `${bad} is neither an address nor a range in CIDR form.`)
  const expires = typeof wanted.expires_at === 'string' ? new Date(readTime(wanted.expires_at)) : null
  const isNew = expires?.getTime() !== before?.expires_at?.getTime()
  if (expires && isNew && expires.getTime() <= clock.now())
    throw new Problem('expiry_in_the_past', 'Give a time to come, or revoke the key.')
  return { name, scopes: [...scopes].sort(), ip_ranges, restrictions, expires_at: expires }
}

function refuseRevoked({ revoked_at }: ApiKeyRow) {
  if (!revoked_at) return
  throw new Problem('api_key_revoked', 'A revoked key stays as it is.', { next: [{ action: 'Create a new key.' }] })
}

function changesOf(before: ApiKeyRow, after: ApiKeyRow): Context['changes'] {
  const names = ['name', 'scopes', 'ip_ranges', 'restrictions', 'expires_at'] as const
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  return Object.fromEntries(changed.map((name) => [name, { from: before[name], to: after[name] }]))
}

export const toApiKey =
  (environment: string) =>
  (row: ApiKeyRow): ApiKey => ({
    id: row.id,
    object: 'api_key',
    name: row.name,
    environment_id: environment,
    last4: row.last4,
    scopes: row.scopes,
    ip_ranges: row.ip_ranges,
    restrictions: row.restrictions as ApiKey['restrictions'],
    created_by: row.created_by,
    expires_at: iso(row.expires_at),
    revoked_at: iso(row.revoked_at),
    last_used_at: iso(row.last_used_at),
    created_at: iso(row.created_at)!,
    updated_at: iso(row.updated_at)!,
  })
