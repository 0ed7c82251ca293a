// The keys that tokens are signed with (ES256). A new one is published before it signs; an old one stays until its last token is over.

import { createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject, randomBytes } from 'node:crypto'
import type { Clock } from '../../../lib/clock.ts'
import type { Db } from '../../../lib/db.ts'
import type { Seal } from '../../../lib/seal.ts'
import { createSigningKeyStore, type StoredKey } from './signing-keys.store.ts'

const PUBLISHED_AHEAD_MS = 60 * 60_000 // verifiers may keep what they fetched for so long
const LONGEST_TOKEN_MS = 60 * 60_000
const KEPT_LONGER_MS = 60 * 60_000
const NEW_KEY_EVERY_MS = 30 * 86_400_000
const RELOAD_MS = 60_000
const COOLDOWN_MS = 5_000

export type SigningKey = { kid: string; jwk: JsonWebKey; publicKey: KeyObject; signsFrom: number }

export type KeySet = { version: string; signer: string; keys: readonly SigningKey[] } // the signer first

export type SigningKeys = ReturnType<typeof createSigningKeys>

export function createSigningKeys({ db, seal, clock }: { db: Db; seal: Seal; clock: Clock }) {
  const store = createSigningKeyStore(db)
  const placeOf = (kid: string) => `oauth_signing_keys|${kid}`
  const opened = new Map<string, SigningKey>()
  let known: SigningKey[] = []
  let loadedAt = -Infinity
  let loading: Promise<void> | undefined

  const open = ({ kid, sealed, signs_from }: StoredKey): SigningKey => {
    const found = opened.get(kid)
    if (found) return found
    const jwk = JSON.parse(seal.open(sealed, placeOf(kid))) as JsonWebKey
    const key = { kid, jwk, publicKey: createPublicKey({ key: jwk, format: 'jwk' }), signsFrom: signs_from.getTime() }
    opened.set(kid, key)
    return key
  }

  const make = (signsFrom: number): StoredKey => {
    const kid = randomBytes(12).toString('base64url')
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const jwk = { ...privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' }
    return {
      kid,
      sealed: seal.close(JSON.stringify(jwk), placeOf(kid)),
      created_at: new Date(clock.now()),
      signs_from: new Date(signsFrom),
    }
  }

  const reload = async () => {
    let stored = await store.list()
    if (stored.length === 0) {
      await store.change((keys) => (keys.length === 0 ? { add: make(clock.now()), remove: [] } : { remove: [] }))
      stored = await store.list()
    }
    known = stored.map(open)
    loadedAt = clock.now()
  }
  const load = () => (loading ??= reload().finally(() => (loading = undefined)))

  const current = (): KeySet => {
    const now = clock.now()
    const signer = known.findLast(({ signsFrom }) => signsFrom <= now) ?? known[0]!
    const keys = [signer, ...known.filter((key) => key !== signer)]
    return { version: keys.map(({ kid }) => kid).join(' '), signer: signer.kid, keys }
  }

  return {
    /** The keys of now. While the database is away, the ones of before. */
    async current(): Promise<KeySet> {
      if (known.length === 0) await load()
      else if (clock.now() - loadedAt > RELOAD_MS) await load().catch(() => {})
      return current()
    },

    /** A key that a token names; one that another node made lately is looked for, though not more often than every few seconds. */
    async find(kid: string): Promise<SigningKey | undefined> {
      const found = known.find((key) => key.kid === kid)
      if (found) return found
      if (clock.now() - loadedAt < COOLDOWN_MS) return undefined
      await load()
      return known.find((key) => key.kid === kid)
    },

    /** Makes a key when the newest is a month old, or at once; lets go of those whose tokens are all over. */
    async rotate({ now: isWanted = false } = {}): Promise<void> {
      await store.change((keys) => {
        const now = clock.now()
        const newest = keys.at(-1)
        const isDue = !newest || isWanted || now - newest.created_at.getTime() >= NEW_KEY_EVERY_MS
        // A key is over when the one after it has been signing for longer than any token lives.
        const remove = keys.filter((_, index) => {
          const next = keys[index + 1]
          return next !== undefined && next.signs_from.getTime() + LONGEST_TOKEN_MS + KEPT_LONGER_MS < now
        })
        return { ...(isDue ? { add: make(newest ? now + PUBLISHED_AHEAD_MS : now) } : {}), remove: remove.map(({ kid }) => kid) }
      })
      await load()
    },
  }
}
