// Limits in memory: requests of an environment, and unauthenticated requests of an address.

import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from '../../lib/problem.ts'

const WINDOW_SECONDS = 1

export type RateLimits = ReturnType<typeof createRateLimits>

export function createRateLimits({ perEnvironment, perAddress }: { perEnvironment: number; perAddress: number }) {
  const environments = new RateLimiterMemory({ points: perEnvironment, duration: WINDOW_SECONDS })
  const addresses = new RateLimiterMemory({ points: perAddress, duration: WINDOW_SECONDS })
  const policy = `"default";q=${perEnvironment};w=${WINDOW_SECONDS}`
  const addressPolicy = `"address";q=${perAddress};w=${WINDOW_SECONDS}`

  return {
    policies: perEnvironment === 0 ? [] : [{ name: 'default', quota: perEnvironment, window_seconds: WINDOW_SECONDS }],

    /** Takes `cost` units and writes the RateLimit headers (draft-ietf-httpapi-ratelimit-headers). Throws 429. */
    async consume(environment: string, cost: number, headers: Record<string, string>): Promise<void> {
      if (perEnvironment === 0) return
      headers['ratelimit-policy'] = policy
      const state: State = await environments.consume(environment, cost).catch(limitReached)
      headers.ratelimit = `"default";r=${state.remainingPoints};t=${seconds(state)}`
      if (state.exceeded) throw tooMany('default', seconds(state), headers)
    },

    /** Counts a request without a valid credential. Throws 429 when its address sent too many. */
    async consumeAddress(address: string, headers: Record<string, string>): Promise<void> {
      if (perAddress === 0) return
      const state: State = await addresses.consume(address, 1).catch(limitReached)
      if (!state.exceeded) return
      headers['ratelimit-policy'] = addressPolicy
      headers.ratelimit = `"address";r=0;t=${seconds(state)}`
      throw tooMany('address', seconds(state), headers)
    },

    /** Whether an address sent too many already; then keys that were never good are not even looked up. */
    async isBlocked(address: string): Promise<boolean> {
      if (perAddress === 0) return false
      const state = await addresses.get(address)
      return state !== null && state.consumedPoints > perAddress
    },
  }
}

type State = Pick<RateLimiterRes, 'remainingPoints' | 'msBeforeNext'> & { exceeded?: true }

function limitReached(reason: unknown): State {
  if (!(reason instanceof RateLimiterRes)) throw reason
  return { remainingPoints: 0, msBeforeNext: reason.msBeforeNext, exceeded: true }
}

const seconds = ({ msBeforeNext }: State) => Math.max(1, Math.ceil(msBeforeNext / 1000))

const tooMany = (policy: string, wait: number, headers: Record<string, string>) =>
  new Problem('rate_limit_exceeded', `The policy "${policy}" is exceeded. Nothing happened.`, {
    headers: { ...headers, 'retry-after': String(wait) },
    next: [{ action: `Wait for ${wait} s, then send fewer requests at a time.` }],
    members: { 'violated-policies': [policy] },
  })
