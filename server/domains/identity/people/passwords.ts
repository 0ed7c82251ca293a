// Passwords: argon2id, two at a time, and never faster for somebody whom nobody knows.

import { argon2, randomBytes } from 'node:crypto'
import { equal } from '../../../lib/crypto.ts'
import { Problem, unavailable } from '../../../lib/problem.ts'
import { isCommon } from './common-passwords.ts'

const SHORTEST = 8
const LONGEST = 128
const AT_ONCE = 2 // 19 MiB each, on threads that name look-ups share
const MOST_WAITING = 32
const TAG = 32

type Cost = { memory: number; passes: number; parallelism: number } // memory in KiB
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 }

export type Passwords = ReturnType<typeof createPasswords>

export function createPasswords() {
  const turns = createTurns()
  const derive = (password: string, nonce: Buffer, { memory, passes, parallelism }: Cost) =>
    turns(() => argon2id({ message: password.normalize('NFKC'), nonce, memory, passes, parallelism, tagLength: TAG }))
  const dummy = toText(COST, randomBytes(16), randomBytes(TAG))

  return {
    /** What is stored. The password must be acceptable. */
    async hash(password: string): Promise<string> {
      const nonce = randomBytes(16)
      return toText(COST, nonce, await derive(password, nonce, COST))
    },

    /** Whether it is the password. Without a stored hash it takes as long, and says no. */
    async verify(password: string, stored: string | null): Promise<boolean> {
      const { cost, nonce, tag } = fromText(stored ?? dummy)
      const derived = await derive(password, nonce, cost)
      return equal(derived, tag) && stored !== null
    },

    /** Whether the hash was made with other costs than today's. */
    isOutdated: (stored: string) => !stored.startsWith(prefix(COST)),
  }
}

/** Throws when a password is too short, too long, well known or one's own name. No rules of composition: they make nothing stronger. */
export function assertAcceptable(password: string, email: string): void {
  const plain = password.normalize('NFKC')
  const length = [...plain].length
  if (length < SHORTEST || length > LONGEST) throw refused(`A password has ${SHORTEST} to ${LONGEST} characters.`)
  if (isCommon(plain)) throw refused('The password is one of the first that anybody tries.')
  const [local = ''] = email.toLowerCase().split('@')
  if ([email.toLowerCase(), local].includes(plain.toLowerCase())) throw refused('The password is the email address.')
}

const refused = (detail: string) => new Problem('password_not_acceptable', detail, { next: [{ action: 'Choose another password.' }] })

const argon2id = (parameters: Parameters<typeof argon2>[1]) =>
  new Promise<Buffer>((resolve, reject) => argon2('argon2id', parameters, (error, derived) => (error ? reject(error) : resolve(derived))))

// The form of the Password Hashing Competition: $argon2id$v=19$m=…,t=…,p=…$salt$hash, base64 without padding.
const prefix = ({ memory, passes, parallelism }: Cost) => `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$`
const plain64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
const toText = (cost: Cost, nonce: Buffer, tag: Buffer) => `${prefix(cost)}${plain64(nonce)}$${plain64(tag)}`

function fromText(text: string) {
  const [, memory, passes, parallelism, nonce, tag] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(text) ?? []
  if (!nonce || !tag) throw new Error('A stored password hash has an unknown form')
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  return { cost, nonce: Buffer.from(nonce, 'base64'), tag: Buffer.from(tag, 'base64') }
}

/** Runs so many at once, lets so many wait, and turns away the rest. */
function createTurns() {
  const waiting: (() => void)[] = []
  let running = 0
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running < AT_ONCE) running++
    else if (waiting.length >= MOST_WAITING) throw unavailable('Too many people sign in at this moment.')
    else await new Promise<void>((resolve) => waiting.push(resolve)) // whoever ends hands over its place
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
