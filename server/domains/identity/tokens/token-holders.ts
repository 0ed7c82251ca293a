// Who holds an access token, ours or a foreign one.

import type { Clock } from '../../../lib/clock.ts'
import { createCredentialCache } from '../credential-cache.ts'
import type { Credentials, Presentation } from '../credentials.ts'
import type { DpopProofs } from './dpop.ts'
import { looksLikeJwt, type Parsed, parseJwt } from './jwt.ts'
import type { Verified } from './own-tokens.ts'

const CACHE_MS = 4_000 // with the way there and back, five seconds

type Verifier = { verify(token: string, parsed: Parsed): Promise<Verified | null> }
type Dependencies = { own: Verifier & { issuer(): string }; foreign: Verifier; proofs: DpopProofs; clock: Clock }

export function createTokenHolders({ own, foreign, proofs, clock }: Dependencies): Credentials {
  const cache = createCredentialCache<Verified>({ clock, lifeMs: CACHE_MS })

  const load = (token: string): Promise<Verified | null> | null => {
    const parsed = parseJwt(token)
    return parsed && (parsed.claims.iss === own.issuer() ? own : foreign).verify(token, parsed)
  }

  return {
    recognises: looksLikeJwt,

    async identify(token: string, presentation: Presentation, mistrust: () => Promise<boolean>) {
      const found = cache.find(token, () => load(token), mistrust)
      const verified = found instanceof Promise ? await found : found
      if (!verified || verified.until <= clock.now()) return null
      if (verified.from && !verified.from.includes(presentation.address)) return null
      const isProven = presentation.scheme === 'dpop'
      if (verified.boundTo === null) return isProven ? null : verified.principal
      return isProven && (await proofs.check(token, verified.boundTo, presentation)) ? verified.principal : null
    },
  }
}
