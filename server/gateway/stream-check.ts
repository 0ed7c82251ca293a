// Looks again, now and then, whether who opened a connection may still have it.

import type { Principal } from '../lib/context.ts'
import { Problem } from '../lib/problem.ts'

const EVERY_MS = 60_000

export type Verdict = 'unauthenticated' | 'forbidden'

export class StreamCheck {
  principal: Principal
  readonly #identify: () => Promise<Principal>
  #due: number

  constructor(principal: Principal, identify: () => Promise<Principal>, now: number) {
    this.principal = principal
    this.#identify = identify
    this.#due = now + EVERY_MS
  }

  /** Null: it may, or it is not time yet. A database that is away says nothing about a credential. */
  async look(now: number): Promise<Verdict | null> {
    if (now < this.#due) return null
    this.#due = now + EVERY_MS
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
