// How requests to /auth/* come in and go out: same origin, the session of the cookie at the step that is wanted, JSON.

import express, { type Request, type Response } from 'express'
import { deviceCookie, noSessionCookie, readSessionCookie, sessionCookie } from '../../domains/identity/people/cookies.ts'
import type { People } from '../../domains/identity/people/people.ts'
import { scopesOf, type Session, type Stage, type Step } from '../../domains/identity/people/sessions.ts'
import type { Visit } from '../../domains/identity/people/visit.ts'
import { addressOf } from '../../lib/client-address.ts'
import { type Clock, iso } from '../../lib/clock.ts'
import { Problem } from '../../lib/problem.ts'
import { demandSameOrigin, visitOf } from './guard.ts'

type Work = (request: Request, visit: Visit, response: Response) => Promise<object>
type SignedInWork = (request: Request, session: Session, visit: Visit, response: Response) => Promise<object>

export type Door = ReturnType<typeof createDoor>

export function createDoor({ people: { sessions, signIn, origin }, clock }: { people: People; clock: Clock }) {
  const router = express.Router()

  /** For somebody who is signed in, or is at one of the steps before. */
  async function signedIn(request: Request, stages: Stage[]): Promise<Session> {
    const session = await currentSession(request)
    if (!session || !stages.includes(session.stage)) {
      throw new Problem('unauthenticated', 'Nobody is signed in here, or the sign-in is not complete.', { next: [{ action: 'Sign in.' }] })
    }
    await sessions.touch(session)
    return session
  }

  async function currentSession(request: Request): Promise<Session | null> {
    const token = readSessionCookie(request.headers.cookie, origin())
    return token ? sessions.find(token, addressOf(request)) : null
  }

  const post = (path: string, work: Work) =>
    router.post(path, async (request, response) => {
      const visit = visitOf(request, response, origin())
      demandSameOrigin(request, origin())
      send(response, await work(request, visit, response))
    })

  return {
    router,
    currentSession,
    post,
    postAs: (path: string, work: SignedInWork, stages: Stage[] = ['active']) =>
      post(path, async (request, visit, response) => work(request, await signedIn(request, stages), visit, response)),
    getAs: (path: string, work: (session: Session) => Promise<object>, stages: Stage[] = ['active']) =>
      router.get(path, async (request, response) => {
        visitOf(request, response, origin())
        send(response, await work(await signedIn(request, stages)))
      }),

    /** Hands out the new token. The browser is remembered as one of this person's once the sign-in is complete. */
    step(response: Response, { token, session, organizations }: Step) {
      const seconds = Math.max(1, Math.floor((session.expires_at.getTime() - clock.now()) / 1_000))
      response.append('set-cookie', sessionCookie(token, seconds, origin()))
      if (session.stage === 'active') response.append('set-cookie', deviceCookie(signIn.deviceMark(session.email), origin()))
      return { ...describe(session), organizations }
    },

    forget: (response: Response) => response.append('set-cookie', noSessionCookie(origin())),
  }
}

function send(response: Response, body: object) {
  response.set({ 'cache-control': 'no-store', 'x-request-id': response.locals.requestId }).json(body)
}

/** Who is at which step. What an unfinished sign-in may know is only that. */
export function describe(session: Session) {
  const { stage, id, name, email, organization_id, organization_name, member_id, strong, method } = session
  if (stage === 'code' || stage === 'passkey') return { stage }
  return {
    stage,
    id,
    user: { id: session.user_id, name, email },
    organization: organization_id ? { id: organization_id, name: organization_name } : null,
    member_id,
    scopes: stage === 'active' ? [...scopesOf(session)] : [],
    method,
    strong,
    signed_in_at: iso(session.active_at),
    expires_at: iso(session.expires_at),
  }
}
