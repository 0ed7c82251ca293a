// Who holds a provisioning token. Asked at every request: one that was revoked works no more.

import type { Clock } from '../../../lib/clock.ts'
import { sha256 } from '../../../lib/crypto.ts'
import type { Db } from '../../../lib/db.ts'
import type { ConnectionRow } from '../sso/connection.ts'
import { digestOf, isWellFormed } from './token.ts'
import { createScimTokenStore } from './tokens.store.ts'

const USE_MS = 60_000 // how often the last use is written down
const REMEMBER = 10_000
const GOOD_MS = 600_000 // for so long a token that worked is looked up even when its address is not trusted

export type ScimHolder = { organization: string; connection: ConnectionRow; token: { id: string; name: string } }
export type ScimTokenHolders = ReturnType<typeof createScimTokenHolders>

export function createScimTokenHolders({ db, pepper, clock }: { db: Db; pepper: Buffer; clock: Clock }) {
  const store = createScimTokenStore(db)
  const used = new Map<string, number>()
  const good = new Map<string, number>() // by a hash: tokens are not kept in memory in clear

  const note = (map: Map<string, number>, name: string, value: number) => {
    map.delete(name)
    map.set(name, value)
    if (map.size > REMEMBER) map.delete(map.keys().next().value!)
  }

  return {
    /** `mistrust` says whether the address has guessed too often: then what never worked before is not looked up. */
    async identify(token: string, mistrust: () => Promise<boolean>): Promise<ScimHolder | null> {
      if (!isWellFormed(token)) return null
      const now = clock.now()
      const name = sha256(token)
      if ((good.get(name) ?? 0) < now && (await mistrust())) return null
      const row = await store.identify(digestOf(pepper, token), new Date(now))
      const connection = row && (await store.connectionOf(row.organization_id, row.connection_id))
      if (!row || !connection) return null
      note(good, name, now + GOOD_MS)
      if ((used.get(row.id) ?? 0) + USE_MS <= now) {
        note(used, row.id, now)
        await store.recordUse(row.organization_id, row.id, new Date(now))
      }
      return { organization: row.organization_id, connection, token: { id: row.id, name: row.name } }
    },
  }
}
