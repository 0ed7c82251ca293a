// Passkeys (WebAuthn): discoverable, with a check of the person, bound to our origin; every challenge works once.

import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Clock } from '../../../lib/clock.ts'
import { hmac } from '../../../lib/crypto.ts'
import type { Db } from '../../../lib/db.ts'
import { newId } from '../../../lib/ids.ts'
import { Problem } from '../../../lib/problem.ts'
import { createPasskeyStore, type PasskeyRow } from './passkeys.store.ts'
import type { User } from './users.store.ts'

const CHALLENGE_MS = 5 * 60_000
const MOST_PASSKEYS = 20
const ALGORITHMS = [-8, -7, -257] // EdDSA, ES256, RS256

export type Passkeys = ReturnType<typeof createPasskeys>
export type Recognised = { user: string; passkey: string } | { refused: 'unknown' } | { refused: string; user: string }

type Options = { db: Db; pepper: Buffer; clock: Clock; origin(): string }

export function createPasskeys({ db, pepper, clock, origin }: Options) {
  const digestOf = (challenge: string) => hmac(pepper, challenge)
  const rpId = () => new URL(origin()).hostname
  const keep = (challenge: string, purpose: string) =>
    createPasskeyStore(db).keepChallenge(digestOf(challenge), purpose, new Date(clock.now() + CHALLENGE_MS))
  const take = (challenge: string, purpose: string) =>
    createPasskeyStore(db).takeChallenge(digestOf(challenge), purpose, new Date(clock.now()))

  return {
    async registrationOptions({ id, email, name }: User) {
      const known = await createPasskeyStore(db).list(id)
      const options = await generateRegistrationOptions({
        rpName: 'RelayOS',
        rpID: rpId(),
        userName: email,
        userDisplayName: name,
        userID: Buffer.from(id),
        attestationType: 'none',
        timeout: CHALLENGE_MS,
        supportedAlgorithmIDs: ALGORITHMS,
        excludeCredentials: known.map(({ credential_id, transports }) => ({ id: credential_id, transports })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      await keep(options.challenge, `register ${id}`)
      return options
    },

    /** Checks what the browser made, and keeps it. Throws 422. */
    async register(tx: Db, user: string, response: unknown, name: string): Promise<PasskeyRow> {
      const store = createPasskeyStore(tx)
      if ((await store.list(user)).length >= MOST_PASSKEYS) throw refusedPasskey(`A person may have ${MOST_PASSKEYS} passkeys.`)
      const verification = await verifyRegistrationResponse({
        response: response as RegistrationResponseJSON,
        expectedChallenge: (challenge) => take(challenge, `register ${user}`),
        expectedOrigin: origin(),
        expectedRPID: rpId(),
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      }).catch(() => null)
      if (!verification?.verified) throw refusedPasskey('The passkey could not be verified.')
      const { id, publicKey, counter, transports = [] } = verification.registrationInfo.credential
      if (await store.findByCredential(id)) throw refusedPasskey('The passkey is in use already.')
      const row: PasskeyRow = {
        user_id: user,
        id: newId('pky', clock.now()),
        credential_id: id,
        public_key: Buffer.from(publicKey),
        counter,
        transports: transports.filter((each) => /^[a-z-]{1,20}$/.test(each)).slice(0, 8),
        name,
        created_at: new Date(clock.now()),
        last_used_at: null,
      }
      await store.insert(row)
      return row
    },

    /** For whichever passkey the person picks: the answer says nothing about who has one. */
    async authenticationOptions() {
      const options = await generateAuthenticationOptions({ rpID: rpId(), timeout: CHALLENGE_MS, userVerification: 'required' })
      await keep(options.challenge, 'authenticate')
      return options
    },

    /** Whose passkey answered the challenge. */
    async authenticate(input: unknown): Promise<Recognised> {
      const response = input as AuthenticationResponseJSON
      const store = createPasskeyStore(db)
      const row = typeof response?.id === 'string' ? await store.findByCredential(response.id) : undefined
      if (!row) return { refused: 'unknown' }
      const { user_id, credential_id, public_key, counter, transports } = row
      const handle = response.response?.userHandle
      if (handle !== undefined && Buffer.from(String(handle), 'base64url').toString() !== user_id)
        return { refused: 'passkey_refused', user: user_id }
      try {
        const { verified, authenticationInfo } = await verifyAuthenticationResponse({
          response,
          expectedChallenge: (challenge) => take(challenge, 'authenticate'),
          expectedOrigin: origin(),
          expectedRPID: rpId(),
          requireUserVerification: true,
          credential: { id: credential_id, publicKey: Uint8Array.from(public_key), counter, transports: transports as never },
        })
        if (!verified || !(await store.use(row, authenticationInfo.newCounter, new Date(clock.now())))) {
          return { refused: 'passkey_refused', user: user_id }
        }
        return { user: user_id, passkey: row.id }
      } catch (error) {
        const wentBack = error instanceof Error && error.message.startsWith('Response counter value')
        return { refused: wentBack ? 'passkey_counter_went_back' : 'passkey_refused', user: user_id }
      }
    },

    list: (user: string, tx = db) => createPasskeyStore(tx).list(user),
    removeAll: (tx: Db, user: string) => createPasskeyStore(tx).removeAll(user),
    remove: (tx: Db, user: string, id: string) => createPasskeyStore(tx).remove(user, id),
  }
}

const refusedPasskey = (detail: string) =>
  new Problem('passkey_not_acceptable', detail, { next: [{ action: 'Begin again, with a new challenge.' }] })
