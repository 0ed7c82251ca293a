// Sessions of people: from the first proof of who they are to the organization they work in.

import type { Scope } from '#generated/operations.ts'
import type { Clock } from '../../../lib/clock.ts'
import { hmac, randomBase62 } from '../../../lib/crypto.ts'
import type { Db } from '../../../lib/db.ts'
import { newId } from '../../../lib/ids.ts'
import { createIpRanges } from '../../../lib/ip-ranges.ts'
import { Problem } from '../../../lib/problem.ts'
import { readSecurityPolicy, type SecurityPolicy, type SignInMethod } from '../security-policy.ts'
import { heldScopes } from '../tenancy/role-scopes.ts'
import type { Diary } from './diary.ts'
import { createSessionStore, type LiveSession, type Membership } from './sessions.store.ts'
import type { Visit } from './visit.ts'

const RECENT_MS = 15 * 60_000
const UNFINISHED_MS = 15 * 60_000 // how long a sign-in may take
const TOUCH_MS = 15_000

/**
 * What is still missing: a code of the authenticator app; the choice of an organization; a passkey, or a second factor that
 * is yet to be set up, which the organization asks for; nothing.
 */
export type Stage = 'code' | 'organization' | 'passkey' | 'enroll' | 'active'

export type Session = LiveSession & { stage: Stage; policy: SecurityPolicy }
export type Step = { token: string; session: Session; organizations: { id: string; name: string }[] }
export type Proof = { user: string; method: SignInMethod; strong: boolean; organization?: string }

export type Sessions = ReturnType<typeof createSessions>

export function createSessions({ db, pepper, clock, diary }: { db: Db; pepper: Buffer; clock: Clock; diary: Diary }) {
  const digestOf = (token: string) => hmac(pepper, token)

  /** Null for whatever is wrong with it. Rules of the organization hold from the moment that they change. */
  async function find(token: string, address: string | null, environment: string | null = null): Promise<Session | null> {
    if (!isSessionToken(token)) return null
    const row = await createSessionStore(db).findByDigest(digestOf(token), environment)
    return row ? judge(row, clock.now(), address) : null
  }

  /** Gives the session a new token and takes the steps that need nobody's answer. */
  async function advance(tx: Db, id: string, changes: { strong?: true; organization_id?: string }, visit: Visit): Promise<Step> {
    const store = createSessionStore(tx)
    const token = newToken()
    await store.update(id, { ...changes, digest: digestOf(token) })
    let row = await store.get(id)
    let organizations: Membership[] = []
    if (!row.organization_id && stageOf(row) !== 'code') {
      organizations = await chooseFrom(await store.memberships(row.user_id), row.method, visit.address)
      if (organizations.length === 1) await store.update(id, { organization_id: organizations[0]!.organization_id })
      row = await store.get(id)
    }
    if (row.organization_id && !isAllowed(readSecurityPolicy(row.security_policy), row.method, visit.address)) throw notAllowed()
    if (stageOf(row) === 'active' && !row.active_at) await activate(tx, row, visit)
    const session = judge(await store.get(id), clock.now(), visit.address)
    if (!session) throw signInFailed()
    const choices = session.stage === 'organization' ? organizations : []
    return { token, session, organizations: choices.map(({ organization_id, name }) => ({ id: organization_id, name })) }
  }

  async function activate(tx: Db, row: LiveSession, visit: Visit) {
    const now = clock.now()
    const { session_minutes } = readSecurityPolicy(row.security_policy)
    const expires_at = new Date(now + session_minutes * 60_000)
    await createSessionStore(tx).update(row.id, { active_at: new Date(now), last_used_at: new Date(now), expires_at })
    await diary.note(tx, personOf(row), row.organization_id!, 'session.create', [row.id], visit)
  }

  return {
    find,
    advance,

    /** Begins a session. Its token is new: whatever the browser sent before is not taken over. */
    async open(tx: Db, { user, method, strong, organization }: Proof, visit: Visit): Promise<Step> {
      const now = new Date(clock.now())
      const id = newId('ses', now.getTime())
      await createSessionStore(tx).insert({
        id,
        digest: digestOf(newToken()),
        user_id: user,
        organization_id: organization ?? null,
        method,
        strong,
        address: visit.address,
        user_agent: visit.userAgent.slice(0, 200),
        created_at: now,
        last_used_at: now,
        expires_at: new Date(now.getTime() + UNFINISHED_MS),
      })
      return advance(tx, id, {}, visit)
    },

    /** Notes that a session is in use, so that it does not fall idle. */
    async touch({ id, last_used_at }: Session): Promise<void> {
      const now = clock.now()
      if (now - last_used_at.getTime() > TOUCH_MS) await createSessionStore(db).recordUse(new Map([[id, new Date(now)]]))
    },

    recordUses: (uses: Map<string, Date>) => createSessionStore(db).recordUse(uses),

    list: (user: string) => createSessionStore(db).list(user, new Date(clock.now())),

    /** The organizations among which an unfinished session may choose. */
    async choices({ user_id, method }: Session, address: string) {
      const found = await chooseFrom(await createSessionStore(db).memberships(user_id), method, address)
      return found.map(({ organization_id, name }) => ({ id: organization_id, name }))
    },

    /** Ends sessions of a person: one, all, or all but one. */
    async end(tx: Db, actor: { user_id: string; name: string }, visit: Visit, which: { id?: string; except?: string } = {}) {
      const ended = await createSessionStore(tx).revoke(actor.user_id, new Date(clock.now()), which)
      for (const { id, organization_id } of ended) {
        if (organization_id) await diary.note(tx, personOf(actor), organization_id, 'session.delete', [id], visit)
      }
      return ended.length
    },
  }
}

export const personOf = ({ user_id, name }: Pick<LiveSession, 'user_id' | 'name'>) => ({ id: user_id, name })

export const isSessionToken = (text: string) => /^rs_[0-9A-Za-z]{43}$/.test(text)

const newToken = () => `rs_${randomBase62(43)}` // 256 bits

/**
 * Single sign-on needs no code of ours unless the organization says so. Somebody who has a second factor uses it, and never
 * sets up another instead: else a stolen password would be enough.
 */
function stageOf({ method, has_totp, has_passkey, strong, organization_id, security_policy }: LiveSession): Stage {
  const isAskedFor = organization_id !== null && readSecurityPolicy(security_policy).mfa_required
  if (has_totp && !strong && (method === 'password' || isAskedFor)) return 'code'
  if (!organization_id) return 'organization'
  if (strong || !isAskedFor) return 'active'
  return has_passkey ? 'passkey' : 'enroll'
}

function judge(row: LiveSession, now: number, address: string | null): Session | null {
  const policy = readSecurityPolicy(row.security_policy)
  const session = { ...row, stage: stageOf(row), policy }
  if (row.expires_at.getTime() <= now) return null
  if (!row.organization_id) return session
  if (row.member_status !== 'active' || !isAllowed(policy, row.method, address)) return null
  if (!row.active_at) return session
  const ends = Math.min(
    row.active_at.getTime() + policy.session_minutes * 60_000,
    row.last_used_at.getTime() + policy.session_idle_minutes * 60_000,
  )
  return ends <= now ? null : session
}

function isAllowed({ allowed_methods, ip_ranges }: SecurityPolicy, method: SignInMethod, address: string | null): boolean {
  if (!allowed_methods.includes(method)) return false
  return ip_ranges.length === 0 || address === null || createIpRanges(ip_ranges).includes(address)
}

async function chooseFrom(memberships: Membership[], method: SignInMethod, address: string): Promise<Membership[]> {
  if (memberships.length === 0) return [] // somebody whom all organizations removed; an invitation may bring them back
  const active = memberships.filter(({ status }) => status === 'active')
  if (active.length === 0) throw signInFailed()
  const open = active.filter(({ security_policy }) => isAllowed(readSecurityPolicy(security_policy), method, address))
  if (open.length === 0) throw notAllowed()
  return open
}

/** A browser that was left open must not be enough to change how somebody signs in. Throws 403. */
export function demandRecent({ active_at, created_at }: Session, now: number): void {
  if (now - (active_at ?? created_at).getTime() < RECENT_MS) return
  throw new Problem('recent_sign_in_required', 'This is possible for fifteen minutes after a sign-in.', {
    next: [{ action: 'Sign in again, then repeat the request.' }],
  })
}

/**
 * The provider of one organization speaks for a member of that one. What opens the account everywhere is not changed in its
 * name: else it could let itself into the person's other organizations. Throws 403.
 */
export function demandOwnSignIn(session: Session, now: number): void {
  demandRecent(session, now)
  if (session.method !== 'oidc' && session.method !== 'saml') return
  throw new Problem('sign_in_not_allowed', 'A session of single sign-on does not change how you sign in elsewhere.', {
    next: [{ action: 'Sign in with your password or a passkey; a link by mail sets a password.' }],
  })
}

/** What the roles of a session's member allow. */
export const scopesOf = ({ roles, custom_scopes }: Pick<LiveSession, 'roles' | 'custom_scopes'>): ReadonlySet<Scope> =>
  heldScopes(roles ?? [], custom_scopes ?? [])

/** One refusal for everything that may be wrong, so that it tells nothing. */
export const signInFailed = () =>
  new Problem('sign_in_failed', 'The email address or what proves it is not right.', {
    next: [{ action: 'Try again, or ask for a new password.' }],
  })

/** The same for somebody whose password was right already. */
export const wrongProof = (what: string) => new Problem('sign_in_failed', `${what} is not right.`, { next: [{ action: 'Try again.' }] })

const notAllowed = () =>
  new Problem('sign_in_not_allowed', 'The organization does not allow this way to sign in, or not from this address.', {
    next: [{ action: 'Sign in another way, or ask an administrator of the organization.' }],
  })
