// Finds out who sends a request. Refusals look the same whether a key is malformed, unknown, expired or revoked.

import type { ApiKeys } from '../domains/identity/api-keys.ts'
import type { RateLimits } from '../domains/identity/rate-limits.ts'
import type { Principal } from '../lib/context.ts'
import { Problem } from '../lib/problem.ts'
import type { Exchange } from './exchange.ts'

export function createAuthenticate({ apiKeys, limits }: { apiKeys: ApiKeys; limits: RateLimits }) {
  return async (exchange: Exchange): Promise<Principal> => {
    const [scheme, key, more] = (exchange.headers.authorization ?? '').split(' ')
    const credential = scheme?.toLowerCase() === 'bearer' && key && more === undefined ? key : null
    if (credential) {
      const principal = await apiKeys.identify(credential, () => limits.isBlocked(exchange.address))
      if (principal) return principal
    }
    await limits.consumeAddress(exchange.address, exchange.replyHeaders)
    throw new Problem('unauthenticated', credential ? 'The API key is unknown, expired or revoked.' : 'The request carries no API key.', {
      headers: { 'www-authenticate': credential ? 'Bearer realm="relayos", error="invalid_token"' : 'Bearer realm="relayos"' },
      next: [{ action: 'Send a valid key as `Authorization: Bearer rk_…`.' }],
    })
  }
}

/** Throws 403 when a scope that the contract asks for is missing. */
export function authorise({ operation, principal }: Exchange) {
  const missing = operation!.scopes.filter((scope) => !principal!.scopes.has(scope))
  if (missing.length === 0) return
  throw new Problem('missing_scope', `This operation needs the scope ${missing.join(' and ')}.`, {
    next: [{ action: `Use a key that holds ${missing.join(' and ')}.` }],
  })
}
