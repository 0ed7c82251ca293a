// Provisioning tokens of an organization, made through the API.

import type { ScimTokensHandlers } from '#generated/handlers.ts'
import type { ScimToken } from '#generated/types/types.gen.ts'
import { iso, readTime } from '../../../lib/clock.ts'
import type { Context } from '../../../lib/context.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import type { Db } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { newId } from '../../../lib/ids.ts'
import { readPage } from '../../../lib/page.ts'
import { notFound } from '../../../lib/problem.ts'
import { checkHolds } from '../sso/grants.ts'
import { digestOf, newScimToken } from './token.ts'
import { createScimTokenStore, type ScimTokenRow } from './tokens.store.ts'

export function createScimTokens({ db, cursors, pepper }: { db: Db; cursors: Cursors; pepper: Buffer }): ScimTokensHandlers<Context> {
  const store = createScimTokenStore(db)
  return {
    async create(context, { body }) {
      const { organizationId } = context.principal
      return once(context, db, async (tx) => {
        const inside = createScimTokenStore(tx)
        const connection = (await inside.connectionOf(organizationId, body.connection_id)) ?? notFound('connection', 'organization')
        checkHolds(context.principal, connection) // a token does what its connection may
        const token = newScimToken()
        const row: ScimTokenRow = {
          organization_id: organizationId,
          id: newId('sct', context.clock.now()),
          connection_id: connection.id,
          name: body.name,
          last4: token.slice(-4),
          expires_at: body.expires_at === undefined ? null : new Date(readTime(body.expires_at)),
          revoked_at: null,
          last_used_at: null,
          created_at: new Date(context.clock.now()),
        }
        await inside.insert({ ...row, digest: digestOf(pepper, token) })
        return { ...toScimToken(row), token }
      })
    },

    async list(context, { query }) {
      const { limit = 25, cursor } = query ?? {}
      const organization = context.principal.organizationId
      const scope = { environment: organization, list: 'scim_tokens', filter: {} }
      return readPage(
        { cursors, scope, limit, cursor, ascending: false, smallest: 'sct_' },
        (slice) => store.list(organization, slice),
        ({ id }) => id,
        toScimToken,
      )
    },

    async delete(context, { path }) {
      const { organizationId } = context.principal
      return once(context, db, async (tx) => {
        const inside = createScimTokenStore(tx)
        const row = (await inside.find(organizationId, path.scim_id)) ?? notFound('provisioning token', 'organization')
        if (row.revoked_at) return toScimToken(row)
        const revoked_at = new Date(context.clock.now())
        await inside.revoke(organizationId, row.id, revoked_at)
        return toScimToken({ ...row, revoked_at })
      })
    },
  }
}

const toScimToken = (row: ScimTokenRow): ScimToken => ({
  id: row.id,
  object: 'scim_token',
  connection_id: row.connection_id,
  name: row.name,
  last4: row.last4,
  expires_at: iso(row.expires_at),
  revoked_at: iso(row.revoked_at),
  last_used_at: iso(row.last_used_at),
  created_at: iso(row.created_at)!,
})
