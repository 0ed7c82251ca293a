// Proofs of possession (RFC 9449): a token that is bound to a key works only beside a fresh signature with it, used once.

import { type JWK, calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose'
import type { Clock } from '../../../lib/clock.ts'
import { sha256 } from '../../../lib/crypto.ts'
import type { Presentation } from '../credentials.ts'
import { parseProof } from './jwt.ts'

const WINDOW_SECONDS = 60

export type DpopProofs = { check(token: string, thumbprint: string, presentation: Presentation): Promise<boolean> }

type Dependencies = { clock: Clock; baseUrl(): string; isFirstUse(id: string, seconds: number): Promise<boolean> }

export function createDpopProofs({ clock, baseUrl, isFirstUse }: Dependencies): DpopProofs {
  return {
    async check(token, thumbprint, { headers, method, path }) {
      const proof = headers.dpop
      if (typeof proof !== 'string' || !parseProof(proof)) return false // Node joins repeated headers with a comma: no token has one
      const verified = await jwtVerify(proof, EmbeddedJWK, {
        algorithms: ['ES256', 'EdDSA', 'Ed25519'],
        typ: 'dpop+jwt',
        clockTolerance: 30,
        currentDate: new Date(clock.now()),
      }).catch(() => null)
      if (!verified) return false
      const { payload, protectedHeader } = verified
      const { htm, htu, iat, jti, ath } = payload
      if (typeof iat !== 'number' || Math.abs(clock.now() / 1_000 - iat) > WINDOW_SECONDS) return false
      if (typeof jti !== 'string' || jti.length === 0 || jti.length > 256) return false
      if (htm !== method || ath !== sha256(token) || !isAddressed(htu, `${baseUrl()}${path}`)) return false
      if ((await calculateJwkThumbprint(protectedHeader.jwk as JWK)) !== thumbprint) return false
      return isFirstUse(`${thumbprint}|${jti}`, WINDOW_SECONDS * 2)
    },
  }
}

/** The address without query and fragment, after normalisation (section 4.3, step 9). */
function isAddressed(htu: unknown, expected: string): boolean {
  const url = typeof htu === 'string' ? URL.parse(htu) : null
  if (!url) return false
  url.search = ''
  url.hash = ''
  return url.href === URL.parse(expected)?.href
}
