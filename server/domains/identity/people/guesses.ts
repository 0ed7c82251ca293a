// How fast anybody may guess, and under which names guesses are counted.

import { isIPv6 } from 'node:net'
import { withoutMapping } from '../../../lib/ip-ranges.ts'
import type { Names, Pace } from './throttle.ts'

const ACCOUNT: Pace = { free: 5, longest: 60, memory: 3_600 }
const CODE: Pace = { free: 5, longest: 900, memory: 86_400 } // there are only a million codes, and the password is known by then
const ADDRESS: Pace = { free: 20, longest: 300, memory: 900 }
const LINK: Pace = { free: 3, longest: 3_600, memory: 3_600 } // mails with a link

const DEVICE_CODE: Pace = { free: 20, longest: 600, memory: 600 } // a code lives for as long

const addressOf = (from: string): [string, Pace] => [
  `address ${isIPv6(withoutMapping(from)) ? network(from) : withoutMapping(from)}`,
  ADDRESS,
]

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
export const ofPassword = (email: string, device: string | null, from: string): Names => ({
  person: [device ? `device ${device}` : `account ${email.toLowerCase()}`, ACCOUNT],
  address: addressOf(from),
})

export const ofCode = (user: string, from: string): Names => ({ person: [`code ${user}`, CODE], address: addressOf(from) })

/** Tokens, challenges: nothing that can be guessed, so only the address counts. */
export const ofToken = (from: string): Names => ({ address: addressOf(from) })

export const ofResetMail = (email: string, from: string): Names => ({
  person: [`mail ${email.toLowerCase()}`, LINK],
  address: addressOf(from),
})

/** Somebody who is signed in proves again who they are. */
export const ofConfirmation = (user: string, from: string): Names => ({ person: [`confirmation ${user}`, CODE], address: addressOf(from) })

/** What a device of one's own shows. Right ones count too: each begins with as few. */
export const ofDeviceCode = (user: string): Names => ({ person: [`device code ${user}`, DEVICE_CODE] })
