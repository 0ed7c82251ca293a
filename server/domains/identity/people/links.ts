// Tokens in links: random, stored as a digest, worth one use.

import { hmac, randomBase62 } from '../../../lib/crypto.ts'
import { Problem } from '../../../lib/problem.ts'

export type LinkKind = 'setup' | 'invitation' | 'reset'

const PREFIX: Record<LinkKind, string> = { setup: 'rst', invitation: 'riv', reset: 'rpw' }

/** `riv_` and 43 characters, 256 bits. */
export const newLinkToken = (kind: LinkKind) => `${PREFIX[kind]}_${randomBase62(43)}`

/** Null for what can't be such a token. */
export const linkDigest = (pepper: Buffer, kind: LinkKind, token: string): Buffer | null =>
  new RegExp(`^${PREFIX[kind]}_[0-9A-Za-z]{43}$`).test(token) ? hmac(pepper, token) : null

/** Tokens stand behind the `#`: that part of an address is sent to no server and written to no log. */
export const linkTo = (origin: string, path: string, token: string) => `${origin}${path}#token=${token}`

/** One refusal for a link that is unknown, used, revoked or over. */
export const invalidLink = () =>
  new Problem('invalid_link', 'The link was used already, was withdrawn, or its time is over.', {
    next: [{ action: 'Ask whoever sent it for a new one.' }],
  })
