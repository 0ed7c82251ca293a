// The first owner of an install: whoever holds the token that the server printed at its start.

import type { Clock } from '../../../lib/clock.ts'
import { type Db, transaction } from '../../../lib/db.ts'
import { newId } from '../../../lib/ids.ts'
import type { Diary } from './diary.ts'
import { ofToken } from './guesses.ts'
import { invalidLink, linkDigest, newLinkToken } from './links.ts'
import { assertAcceptable, type Passwords } from './passwords.ts'
import type { Sessions, Step } from './sessions.ts'
import type { Throttle } from './throttle.ts'
import { createUserStore } from './users.store.ts'
import type { Visit } from './visit.ts'

const VALID_MS = 7 * 86_400_000

export type NewOwner = { token: string; name: string; email: string; password: string; organization_name?: string }

type Dependencies = {
  db: Db
  pepper: Buffer
  clock: Clock
  sessions: Sessions
  passwords: Passwords
  throttle: Throttle
  diary: Diary
}

const hasOwner = async (db: Db) => (await db('members').whereRaw(`'owner' = any(roles)`).first('id')) !== undefined

/** A new token while there is no owner, else null. Each node prints its own; the first that is used ends them all. */
export async function issueSetupToken(db: Db, pepper: Buffer, now: number): Promise<string | null> {
  await db('setup_tokens').where('expires_at', '<', new Date(now)).delete()
  if (await hasOwner(db)) return null
  const token = newLinkToken('setup')
  await db('setup_tokens').insert({ digest: linkDigest(pepper, 'setup', token), expires_at: new Date(now + VALID_MS) })
  return token
}

export function createSetup({ db, pepper, clock, sessions, passwords, throttle, diary }: Dependencies) {
  return {
    isOpen: async () => !(await hasOwner(db)),

    async complete({ token, name, email, password, organization_name }: NewOwner, visit: Visit): Promise<Step> {
      const attempt = await throttle.begin(ofToken(visit.address))
      const now = new Date(clock.now())
      const digest = linkDigest(pepper, 'setup', token)
      if (!digest || !(await db('setup_tokens').where({ digest }).where('expires_at', '>', now).first('digest'))) throw invalidLink()
      await attempt.succeeded()
      assertAcceptable(password, email)
      const hash = await passwords.hash(password)
      return transaction(db, async (tx) => {
        await tx.raw('lock table setup_tokens in exclusive mode') // two tokens, two nodes, one owner
        if ((await tx('setup_tokens').where({ digest }).delete()) === 0 || (await hasOwner(tx))) throw invalidLink()
        await tx('setup_tokens').delete()
        const organization = (await tx('organizations').orderBy('id').first('id')).id as string
        const user = { id: newId('usr', now.getTime()), email, name }
        const member = newId('mem', now.getTime())
        const store = createUserStore(tx)
        if (await store.findByEmail(email)) throw invalidLink()
        await store.insert(user, now)
        await store.setPassword(user.id, hash, now)
        await tx('members').insert({
          organization_id: organization,
          id: member,
          user_id: user.id,
          roles: ['owner'],
          status: 'active',
          created_at: now,
          updated_at: now,
        })
        if (organization_name) await tx('organizations').where({ id: organization }).update({ name: organization_name, updated_at: now })
        await diary.note(tx, user, organization, 'setup.complete', [member], visit)
        return sessions.open(tx, { user: user.id, method: 'password', strong: false, organization }, visit)
      })
    },
  }
}
