// Finds out who sends a request. Refusals look the same whether a credential is malformed, unknown, expired or revoked.

import type { RateLimits } from '../domains/identity/limits/limits.ts'
import type { Credentials } from '../domains/identity/credentials.ts'
import type { Principal } from '../lib/context.ts'
import { Problem } from '../lib/problem.ts'
import type { Exchange } from './exchange.ts'

type Dependencies = { credentials: Credentials[]; limits: RateLimits }

export function createAuthenticate({ credentials, limits }: Dependencies) {
  return async (exchange: Exchange): Promise<Principal> => {
    const [scheme, credential, more] = (exchange.headers.authorization ?? '').split(' ')
    const presented = scheme?.toLowerCase() === 'bearer' && credential && more === undefined ? credential : null
    const kind = presented && credentials.find(({ recognises }) => recognises(presented))
    if (kind) {
      const principal = await kind.identify(presented, exchange, async () => limits.isBlocked(exchange.address))
      if (principal) return principal
    }
    await limits.consumeAddress(exchange.address, exchange.replyHeaders)
    throw new Problem(
      'unauthenticated',
      presented ? 'The credential is unknown, expired or revoked.' : 'The request carries no credential.',
      {
        headers: { 'www-authenticate': presented ? 'Bearer realm="relayos", error="invalid_token"' : 'Bearer realm="relayos"' },
        next: [{ action: 'Send a valid key or access token as `Authorization: Bearer …`.' }],
      },
    )
  }
}

/** Throws 403 when a scope that the contract asks for is missing. */
export function authorise({ operation, principal }: Exchange) {
  const missing = operation!.scopes.filter((scope) => !principal!.scopes.has(scope))
  if (missing.length === 0) return
  throw new Problem('missing_scope', `This operation needs the scope ${missing.join(' and ')}.`, {
    next: [{ action: `Use a credential that holds ${missing.join(' and ')}.` }],
  })
}
