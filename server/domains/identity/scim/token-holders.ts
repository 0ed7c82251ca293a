// Who holds a provisioning token. Asked at every request: one that was revoked works no more.

import type { Clock } from '../../../lib/clock.ts'
import type { Db } from '../../../lib/db.ts'
import type { ConnectionRow } from '../sso/connection.ts'
import { digestOf, isWellFormed } from './token.ts'
import { createScimTokenStore } from './tokens.store.ts'

const USE_MS = 60_000 // how often the last use is written down
const REMEMBER = 10_000

export type ScimHolder = { organization: string; connection: ConnectionRow; token: { id: string; name: string } }
export type ScimTokenHolders = ReturnType<typeof createScimTokenHolders>

export function createScimTokenHolders({ db, pepper, clock }: { db: Db; pepper: Buffer; clock: Clock }) {
  const store = createScimTokenStore(db)
  const used = new Map<string, number>()

  return {
    isWellFormed,

    async identify(token: string): Promise<ScimHolder | null> {
      const now = clock.now()
      const row = isWellFormed(token) ? await store.identify(digestOf(pepper, token), new Date(now)) : undefined
      const connection = row && (await store.connectionOf(row.organization_id, row.connection_id))
      if (!row || !connection) return null
      if ((used.get(row.id) ?? 0) + USE_MS <= now) {
        used.set(row.id, now)
        if (used.size > REMEMBER) used.delete(used.keys().next().value!)
        await store.recordUse(row.organization_id, row.id, new Date(now))
      }
      return { organization: row.organization_id, connection, token: { id: row.id, name: row.name } }
    },
  }
}
