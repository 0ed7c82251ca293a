// What every kind of bearer credential (API keys, access tokens, sessions) has to answer.

import type { Awaitable } from '../../lib/awaitable.ts'
import type { Principal } from '../../lib/context.ts'

/** What of a request may matter beside the credential itself. */
export type Presentation = {
  address: string
  headers: Readonly<Record<string, string | string[] | undefined>>
  method: string
  path: string
  scheme: 'bearer' | 'dpop' // under `DPoP` (RFC 9449) only a credential that is bound to a key counts
}

export type Credentials = {
  /** By its form alone, without any query: at most one kind answers true. */
  recognises(credential: string): boolean
  /**
   * The principal, or null for whatever is wrong with the credential. `mistrust` says whether the address has guessed too
   * often: then what was never good before is not looked up.
   */
  identify(credential: string, presentation: Presentation, mistrust: () => Promise<boolean>): Awaitable<Principal | null>
}
