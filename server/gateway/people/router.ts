// /auth/*: what the pages of people ask for. JSON both ways, with a cookie; not part of the public API.

import express, { type Request, type Response, type Router } from 'express'
import { deviceCookie, noSessionCookie, readSessionCookie, sessionCookie } from '../../domains/identity/people/cookies.ts'
import type { People } from '../../domains/identity/people/people.ts'
import { scopesOf, type Session, type Stage, type Step } from '../../domains/identity/people/sessions.ts'
import type { Visit } from '../../domains/identity/people/visit.ts'
import { type Clock, iso } from '../../lib/clock.ts'
import { Problem } from '../../lib/problem.ts'
import { qrCode } from '../../lib/qr-code.ts'
import { demandSameOrigin, email, flag, object, optional, password, readFields, text, visitOf } from './guard.ts'

const CODE = text(40)
const TOKEN = text(64)
const NAME = text(100)
const ID = text(40, /^[a-z]{3}_[0-9a-z]{26}$/)

type Work = (request: Request, visit: Visit, response: Response) => Promise<object>
type SignedInWork = (request: Request, session: Session, visit: Visit, response: Response) => Promise<object>

export function createPeopleRouter({ people, clock }: { people: People; clock: Clock }): Router {
  const { sessions, signIn, setup, invitations, resets, account, origin } = people
  const router = express.Router()

  const currentSession = async (request: Request): Promise<Session | null> => {
    const token = readSessionCookie(request.headers.cookie, origin())
    return token ? sessions.find(token, request.socket.remoteAddress ?? '') : null
  }

  const post = (path: string, work: Work) =>
    router.post(path, async (request, response) => {
      const visit = visitOf(request, response, origin())
      demandSameOrigin(request, origin())
      send(response, await work(request, visit, response))
    })

  /** For somebody who is signed in, or is at one of the steps before. */
  const signedIn = async (request: Request, stages: Stage[]): Promise<Session> => {
    const session = await currentSession(request)
    if (!session || !stages.includes(session.stage)) {
      throw new Problem('unauthenticated', 'Nobody is signed in here, or the sign-in is not complete.', { next: [{ action: 'Sign in.' }] })
    }
    await sessions.touch(session)
    return session
  }
  const postAs = (path: string, work: SignedInWork, stages: Stage[] = ['active']) =>
    post(path, async (request, visit, response) => work(request, await signedIn(request, stages), visit, response))
  const getAs = (path: string, work: (session: Session) => Promise<object>, stages: Stage[] = ['active']) =>
    router.get(path, async (request, response) => {
      visitOf(request, response, origin())
      send(response, await work(await signedIn(request, stages)))
    })

  /** Hands out the new token. The browser is remembered as one of this person's once the sign-in is complete. */
  const step = (response: Response, { token, session, organizations }: Step) => {
    const seconds = Math.max(1, Math.floor((session.expires_at.getTime() - clock.now()) / 1_000))
    response.append('set-cookie', sessionCookie(token, seconds, origin()))
    if (session.stage === 'active') response.append('set-cookie', deviceCookie(signIn.deviceMark(session.email), origin()))
    return { ...describe(session), organizations }
  }

  // Signing in
  post('/setup', async (request, visit, response) => {
    const fields = await readFields(request, { token: TOKEN, name: NAME, email, password, organization_name: optional(NAME) })
    return step(response, await setup.complete(fields, visit))
  })
  post('/sign-in', async (request, visit, response) => {
    const fields = await readFields(request, { email, password })
    return step(response, await signIn.withPassword(fields.email, fields.password, await currentSession(request), visit))
  })
  postAs(
    '/sign-in/code',
    async (request, session, visit, response) =>
      step(response, await signIn.withCode(session, (await readFields(request, { code: CODE })).code, visit)),
    ['code'],
  )
  postAs(
    '/sign-in/organization',
    async (request, session, visit, response) => {
      const { organization_id } = await readFields(request, { organization_id: ID })
      return step(response, await signIn.choose(session, organization_id, visit))
    },
    ['organization'],
  )
  post('/passkey/options', async (request) => {
    await readFields(request, {})
    return signIn.passkeyOptions()
  })
  post('/passkey/verify', async (request, visit, response) => {
    const fields = await readFields(request, { response: object })
    return step(response, await signIn.withPasskey(fields.response, await currentSession(request), visit))
  })
  post('/sign-out', async (request, visit, response) => {
    await readFields(request, {})
    const session = await currentSession(request)
    if (session) await signIn.signOut(session, visit)
    response.append('set-cookie', noSessionCookie(origin()))
    return { signed_out: true }
  })

  // Links
  post('/invitation', async (request, visit) => invitations.read((await readFields(request, { token: TOKEN })).token, visit))
  post('/invitation/passkey-options', async (request, visit) => {
    const { token, name } = await readFields(request, { token: TOKEN, name: NAME })
    return invitations.passkeyOptions(token, name, visit)
  })
  post('/invitation/accept', async (request, visit, response) => {
    const fields = await readFields(request, {
      token: TOKEN,
      name: NAME,
      password: optional(password),
      passkey: optional(object),
      user_id: optional(ID),
    })
    const { token, name, passkey, user_id } = fields
    if ((passkey === undefined) !== (user_id === undefined) || (passkey === undefined) === (fields.password === undefined)) {
      throw new Problem('invalid_request', 'Send either a password, or a passkey with the user_id of its options.')
    }
    const proof = passkey ? { passkey: { user_id: user_id!, response: passkey } } : { password: fields.password! }
    return step(response, await invitations.acceptAsNewcomer({ token, name, ...proof }, visit))
  })
  postAs(
    '/invitation/join',
    async (request, session, visit, response) => {
      const { token } = await readFields(request, { token: TOKEN })
      return step(response, await invitations.acceptAs(session, token, visit))
    },
    ['organization', 'active'],
  )
  post('/password-reset/ask', async (request, visit) => {
    await resets.ask((await readFields(request, { email })).email, visit)
    return { sends_mail: resets.sendsMail }
  })
  postAs('/password-reset/link', async (request, session, visit) => {
    const fields = await readFields(request, { email, forget_second_factor: optional(flag) })
    return resets.makeLinkFor(session, fields.email, fields.forget_second_factor ?? false, visit)
  })
  post('/password-reset', async (request, visit, response) => {
    const fields = await readFields(request, { token: TOKEN, password })
    await resets.complete(fields.token, fields.password, visit)
    response.append('set-cookie', noSessionCookie(origin()))
    return { changed: true }
  })

  // One's own account
  getAs('/session', async (session) => describe(session), ['code', 'organization', 'passkey', 'enroll', 'active'])
  getAs('/sessions', async (session) => ({ data: (await sessions.list(session.user_id)).map((each) => describeEntry(each, session.id)) }))
  postAs('/sessions/revoke', async (request, session, visit, response) => {
    const { id } = await readFields(request, { id: ID })
    await account.endSession(session, id, visit)
    if (id === session.id) response.append('set-cookie', noSessionCookie(origin()))
    return { revoked: 1 }
  })
  postAs('/sessions/revoke-others', async (request, session, visit) => {
    await readFields(request, {})
    return { revoked: await account.endOtherSessions(session, visit) }
  })
  postAs('/password', async (request, session, visit, response) => {
    const fields = await readFields(request, { current_password: optional(password), password })
    return step(response, await account.changePassword(session, fields.current_password, fields.password, visit))
  })
  postAs(
    '/totp/start',
    async (request, session) => {
      await readFields(request, {})
      const started = await account.startTotp(session)
      return { ...started, qr: qrCode(started.uri) }
    },
    ['enroll', 'active'],
  )
  postAs(
    '/totp/confirm',
    async (request, session, visit, response) => {
      const { code } = await readFields(request, { code: CODE })
      const confirmed = await account.confirmTotp(session, code, visit)
      return { ...step(response, confirmed), recovery_codes: confirmed.codes }
    },
    ['enroll', 'active'],
  )
  postAs('/totp/remove', async (request, session, visit) => {
    await readFields(request, {})
    await account.removeTotp(session, visit)
    return { enrolled: false }
  })
  postAs('/recovery-codes', async (request, session, visit) => {
    await readFields(request, {})
    return { recovery_codes: await account.renewRecoveryCodes(session, visit) }
  })
  getAs('/passkeys', async (session) => ({ data: (await account.read(session)).passkeys.map(describePasskey) }))
  postAs(
    '/passkeys/options',
    async (request, session) => {
      await readFields(request, {})
      return account.passkeyOptions(session)
    },
    ['enroll', 'active'],
  )
  postAs(
    '/passkeys/add',
    async (request, session, visit, response) => {
      const fields = await readFields(request, { name: NAME, response: object })
      const added = await account.addPasskey(session, fields.response, fields.name, visit)
      return { ...step(response, added), passkey_id: added.id }
    },
    ['enroll', 'active'],
  )
  postAs('/passkeys/remove', async (request, session, visit) => {
    const { id } = await readFields(request, { id: ID })
    await account.removePasskey(session, id, visit)
    return { removed: id }
  })

  return router
}

function send(response: Response, body: object) {
  response.set({ 'cache-control': 'no-store', 'x-request-id': response.locals.requestId }).json(body)
}

/** Who is at which step. What an unfinished sign-in may know is only that. */
function describe(session: Session) {
  const { stage, id, name, email: address, organization_id, organization_name, member_id, strong, method } = session
  if (stage === 'code' || stage === 'passkey') return { stage }
  return {
    stage,
    id,
    user: { id: session.user_id, name, email: address },
    organization: organization_id ? { id: organization_id, name: organization_name } : null,
    member_id,
    scopes: stage === 'active' ? [...scopesOf(session)] : [],
    method,
    strong,
    signed_in_at: iso(session.active_at),
    expires_at: iso(session.expires_at),
  }
}

type Entry = Awaited<ReturnType<People['sessions']['list']>>[number]

const describeEntry = (
  { id, organization_id, method, strong, address, user_agent, active_at, last_used_at, expires_at }: Entry,
  current: string,
) => ({
  id,
  current: id === current,
  organization_id,
  method,
  strong,
  address,
  user_agent,
  signed_in_at: iso(active_at),
  last_used_at: iso(last_used_at),
  expires_at: iso(expires_at),
})

const describePasskey = ({
  id,
  name,
  created_at,
  last_used_at,
}: {
  id: string
  name: string
  created_at: Date
  last_used_at: Date | null
}) => ({
  id,
  name,
  created_at: iso(created_at),
  last_used_at: iso(last_used_at),
})
