// What members let apps do: to be seen, and taken back.

import type { OauthGrantsHandlers } from '#generated/handlers.ts'
import type { OauthGrant } from '#generated/types/types.gen.ts'
import { iso } from '../../../lib/clock.ts'
import type { Context } from '../../../lib/context.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import type { Db } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { readPage } from '../../../lib/page.ts'
import { notFound } from '../../../lib/problem.ts'
import { forgetGrant } from './adapter.ts'
import { createGrantStore, type NamedGrant } from './grants.store.ts'

export function createOauthGrants({ db, cursors }: { db: Db; cursors: Cursors }): OauthGrantsHandlers<Context> {
  const store = createGrantStore(db)
  return {
    async list({ environment }, { query }) {
      const { limit = 25, cursor } = query ?? {}
      const scope = { environment, list: 'oauth_grants', filter: {} }
      const request = { cursors, scope, limit, cursor, ascending: false, smallest: 'grt_' }
      return readPage(
        request,
        (slice) => store.list(environment, slice),
        ({ id }) => id,
        toGrant,
      )
    },

    async get({ environment }, { path }) {
      const row = await store.find(environment, path.oauth_grant_id)
      return row ? toGrant(row) : notFound('grant')
    },

    async delete(context, { path }) {
      return once(context, db, async (tx) => {
        const row = await createGrantStore(tx).find(context.environment, path.oauth_grant_id)
        if (!row || !(await forgetGrant(tx, row.digest))) return notFound('grant')
        return toGrant(row)
      })
    },
  }
}

const toGrant = (row: NamedGrant): OauthGrant => ({
  id: row.id,
  object: 'oauth_grant',
  oauth_client_id: row.client_id,
  oauth_client_name: row.client_name,
  member_id: row.member_id,
  scopes: row.scopes,
  created_at: iso(row.created_at)!,
  expires_at: iso(row.expires_at)!,
})
