// Finds out who sends a request. Refusals look the same whether a credential is malformed, unknown, expired or revoked.

import type { RateLimits } from '../domains/identity/limits/limits.ts'
import type { Credentials } from '../domains/identity/credentials.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import type { Principal } from '../lib/context.ts'
import { Problem } from '../lib/problem.ts'
import type { Exchange } from './exchange.ts'

type Dependencies = { credentials: Credentials[]; limits: RateLimits }

export function createAuthenticate({ credentials, limits }: Dependencies) {
  const identify = ({ address, headers, method, path }: Exchange, { scheme, credential }: Presented): Awaitable<Principal | null> => {
    const kind = credentials.find(({ recognises }) => recognises(credential))
    return kind ? kind.identify(credential, { address, headers, method, path, scheme }, async () => limits.isBlocked(address)) : null
  }

  const refuse = async ({ address, replyHeaders }: Exchange, presented: Presented | null): Promise<never> => {
    await limits.consumeAddress(address, replyHeaders)
    throw new Problem(
      'unauthenticated',
      presented ? 'The credential is unknown, expired or revoked.' : 'The request carries no credential.',
      {
        headers: {
          'www-authenticate': presented ? `${CHALLENGES[presented.scheme]}, error="invalid_token"` : CHALLENGES.bearer,
        },
        next: [{ action: 'Send a valid key or access token as `Authorization: Bearer …`.' }],
      },
    )
  }

  return (exchange: Exchange): Awaitable<Principal> => {
    const presented = readAuthorization(exchange.headers.authorization ?? '')
    const found = presented && identify(exchange, presented)
    if (found instanceof Promise) return found.then((principal) => principal ?? refuse(exchange, presented))
    return found ?? refuse(exchange, presented)
  }
}

type Presented = { scheme: keyof typeof CHALLENGES; credential: string }

/** A scheme that counts, in whichever case, one space and the credential (RFC 9110, section 11.4); null for anything else. */
function readAuthorization(header: string): Presented | null {
  const space = header.indexOf(' ')
  const credential = header.slice(space + 1)
  if (space < 0 || credential === '' || credential.includes(' ')) return null
  const scheme = header.slice(0, space).toLowerCase()
  return scheme === 'bearer' || scheme === 'dpop' ? { scheme, credential } : null
}

const CHALLENGES = { bearer: 'Bearer realm="relayos"', dpop: 'DPoP realm="relayos", algs="ES256 EdDSA"' }

/** Throws 403 when a scope that the contract asks for is missing, or the operation knows nothing of the credential's restrictions. */
export function authorise({ operation, principal }: Exchange) {
  const { id, scopes, restrictable } = operation!
  const missing = scopes.filter((scope) => !principal!.scopes.has(scope))
  if (missing.length > 0) {
    throw new Problem('missing_scope', `This operation needs the scope ${missing.join(' and ')}.`, {
      next: [{ action: `Use a credential that holds ${missing.join(' and ')}.` }],
    })
  }
  if (!restrictable && Object.keys(principal!.restrictions).length > 0) {
    throw new Problem('restricted_credential', `${id} is not for credentials restricted to some channels, senders or conversations.`, {
      next: [{ action: 'Use a credential without restrictions; for events, poll events.list, which shows what this one may see.' }],
    })
  }
}
