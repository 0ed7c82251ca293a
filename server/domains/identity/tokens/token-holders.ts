// Who holds an access token, ours or a foreign one. Answers are cached for five seconds: that long a revoked token may still work.

import type { Clock } from '../../../lib/clock.ts'
import { sha256 } from '../../../lib/crypto.ts'
import type { Credentials, Presentation } from '../credentials.ts'
import type { DpopProofs } from './dpop.ts'
import { looksLikeJwt, type Parsed, parseJwt } from './jwt.ts'
import type { Verified } from './own-tokens.ts'

const CACHE_MS = 4_000 // with the way there and back, five seconds
const CACHE_SIZE = 10_000

type Verifier = { verify(token: string, parsed: Parsed): Promise<Verified | null> }
type Entry = { until: number; found: Promise<Verified | null> | Verified | null; good: boolean }
type Dependencies = { own: Verifier & { issuer(): string }; foreign: Verifier; proofs: DpopProofs; clock: Clock }

export function createTokenHolders({ own, foreign, proofs, clock }: Dependencies): Credentials {
  const cache = new Map<string, Entry>() // by a hash: tokens are not kept in memory

  const verify = (token: string, parsed: Parsed): Promise<Verified | null> =>
    parsed.claims.iss === own.issuer() ? own.verify(token, parsed) : foreign.verify(token, parsed)

  const remember = (name: string, found: Promise<Verified | null>, good: boolean) => {
    const entry: Entry = { until: clock.now() + CACHE_MS, found, good }
    cache.delete(name)
    cache.set(name, entry)
    found.then(
      (verified) => {
        entry.found = verified
        entry.good = verified !== null
      },
      () => {
        entry.until = 0 // a database that is away says nothing about a token
      },
    )
    if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value!)
  }

  /** Many requests with one token verify it once. */
  const find = async (token: string, mistrust: () => Promise<boolean>): Promise<Verified | null> => {
    const name = sha256(token)
    const known = cache.get(name)
    if (known && known.until > clock.now()) return known.found
    if (!known?.good && (await mistrust())) return null
    const now = cache.get(name) // another request may have been here meanwhile
    if (now && now.until > clock.now()) return now.found
    const parsed = parseJwt(token)
    if (!parsed) return null // takes the place of nothing in the cache
    const found = verify(token, parsed)
    remember(name, found, known?.good ?? false)
    return found
  }

  return {
    recognises: looksLikeJwt,

    async identify(token: string, presentation: Presentation, mistrust: () => Promise<boolean>) {
      const verified = await find(token, mistrust)
      if (!verified || verified.until <= clock.now()) return null
      if (verified.from && !verified.from.includes(presentation.address)) return null
      const isProven = presentation.scheme === 'dpop'
      if (verified.boundTo === null) return isProven ? null : verified.principal
      return isProven && (await proofs.check(token, verified.boundTo, presentation)) ? verified.principal : null
    },
  }
}
