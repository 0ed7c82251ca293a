// How fast anybody may guess, and under which names guesses are counted.

import { isIPv6 } from 'node:net'
import { withoutMapping } from '../../../lib/ip-ranges.ts'
import type { Pace } from './throttle.ts'

const ACCOUNT: Pace = { free: 5, longest: 60, memory: 3_600 }
const CODE: Pace = { free: 5, longest: 900, memory: 86_400 } // there are only a million codes, and the password is known by then
const ADDRESS: Pace = { free: 20, longest: 300, memory: 900 }
const LINK: Pace = { free: 3, longest: 3_600, memory: 3_600 } // mails with a link

const address = (from: string) => `address ${isIPv6(withoutMapping(from)) ? network(from) : withoutMapping(from)}`

/** The /64 of an IPv6 address: whoever has one of its addresses has them all. */
function network(from: string): string {
  const [head = '', tail = ''] = from.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const groups = from.includes('::') ? [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right] : left
  return groups.slice(0, 4).join(':')
}

/**
 * A password for an account. On a device that this account signed in from before, guesses are counted by themselves: so
 * a stranger who keeps on guessing slows down strangers, not the person.
 */
export const ofPassword = (email: string, device: string | null, from: string) => ({
  [device ? `device ${device}` : `account ${email.toLowerCase()}`]: ACCOUNT,
  [address(from)]: ADDRESS,
})

export const ofCode = (user: string, from: string) => ({ [`code ${user}`]: CODE, [address(from)]: ADDRESS })

/** Tokens, challenges: nothing that can be guessed, so only the address counts. */
export const ofToken = (from: string) => ({ [address(from)]: ADDRESS })

export const ofResetMail = (email: string, from: string) => ({ [`mail ${email.toLowerCase()}`]: LINK, [address(from)]: ADDRESS })

/** Somebody who is signed in proves again who they are. */
export const ofConfirmation = (user: string, from: string) => ({ [`confirmation ${user}`]: CODE, [address(from)]: ADDRESS })
