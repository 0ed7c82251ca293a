// Looks again, now and then, whether who opened a connection may still have it.

import type { Awaitable } from '../lib/awaitable.ts'
import type { Principal } from '../lib/context.ts'
import { Problem } from '../lib/problem.ts'

const EVERY_MS = 60_000

export type Verdict = 'unauthenticated' | 'forbidden'

export class StreamCheck {
  principal: Principal
  readonly #identify: () => Awaitable<Principal>
  #due: number

  constructor(principal: Principal, identify: () => Awaitable<Principal>, now: number) {
    this.principal = principal
    this.#identify = identify
    this.#due = now + EVERY_MS
  }

  /** Looks when it is time, and tells what is wrong. A database that is away says nothing about a credential. */
  tick(now: number, end: (verdict: Verdict) => void): void {
    if (now < this.#due) return
    this.#due = now + EVERY_MS
    void this.#look().then((verdict) => verdict && end(verdict))
  }

  async #look(): Promise<Verdict | null> {
    try {
      const principal = await this.#identify()
      if (principal.environmentId !== this.principal.environmentId) return 'unauthenticated'
      this.principal = principal
      return principal.scopes.has('events:read') ? null : 'forbidden'
    } catch (error) {
      if (!(error instanceof Problem)) return null
      return error.status === 401 ? 'unauthenticated' : error.status === 403 ? 'forbidden' : null
    }
  }
}
