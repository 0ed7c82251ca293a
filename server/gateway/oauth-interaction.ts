// /oauth/interaction/…: the consent page and its answer.

import express, { type Request, type Response, Router } from 'express'
import type { Interaction, Provider } from 'oidc-provider'
import type { AuthorizationServer } from '../domains/identity/oauth/authorization-server.ts'
import { consentPage, denyForm, noticePage, sourceOf } from '../domains/identity/oauth/consent-page.ts'
import { pagePolicy } from '../domains/identity/oauth/html.ts'
import type { SignedIn, SignInPort } from '../domains/identity/sign-in-port.ts'
import { equal, hmac } from '../lib/crypto.ts'

type Dependencies = { authorization: AuthorizationServer; signIn: SignInPort; baseUrl(): string; formKey: Buffer }

const REFUSALS = {
  other_organization: ['Another organization', 'This app belongs to another organization than the one that you are signed in to.'],
  nothing_to_grant: ['Nothing to allow', 'The app asks for nothing that you may do yourself.'],
  unknown_app: ['Unknown app', 'There is no such app any more.'],
} as const

export function createInteraction({ authorization, signIn, baseUrl, formKey }: Dependencies): Router {
  const { consent } = authorization
  const router = Router()
  const tokenOf = (uid: string, { sessionId }: SignedIn) => hmac(formKey, `${uid}|${sessionId}`).toString('base64url')

  /** The authorization that the browser is in, by its cookie; null when it is over or is another one's. */
  const find = async (request: Request<{ uid: string }>, response: Response) => {
    const provider = await authorization.provider()
    const interaction = await provider.interactionDetails(request, response).catch((error: { error?: string }) => {
      if (error.error === 'invalid_request' || error.error === 'session_not_found') return null
      throw error
    })
    return interaction && interaction.uid === request.params.uid ? { provider, interaction } : null
  }

  const show = (response: Response, status: number, html: string, policy = pagePolicy()) =>
    void response.status(status).set('content-security-policy', policy).type('html').send(html)
  const over = (response: Response) =>
    show(
      response,
      400,
      noticePage('This request is over', 'It took too long, or was answered already. Go back to the app and begin again.'),
    )

  const refuse = (response: Response, { uid, params }: Interaction, member: SignedIn, refusal: keyof typeof REFUSALS) => {
    const [title, text] = REFUSALS[refusal]
    const targets = typeof params.redirect_uri === 'string' ? [sourceOf(params.redirect_uri)] : []
    show(response, 403, noticePage(title, text, denyForm(uid, tokenOf(uid, member))), pagePolicy(...targets))
  }

  const begin = async (request: Request<{ uid: string }>, response: Response) => {
    const found = await find(request, response)
    if (!found) return void over(response)
    const here = `/oauth/interaction/${found.interaction.uid}`
    const member = await signIn.current(request.headers.cookie)
    if (!member) return void response.redirect(303, signIn.signInPath(here))
    return { ...found, here, member, asked: await consent.ask(found.provider, found.interaction, member) }
  }

  router.get('/:uid', async (request: Request<{ uid: string }>, response) => {
    const begun = await begin(request, response)
    if (!begun) return
    const { interaction, here, member, asked } = begun
    if ('refusal' in asked) return refuse(response, interaction, member, asked.refusal)
    if ('signInAgain' in asked) {
      const link = { href: signIn.signInPath(here), words: 'Sign in' }
      return show(response, 200, noticePage('Sign in again', 'The app asks that you sign in again before you go on.', '', link))
    }
    const { html, policy } = consentPage(asked.question, tokenOf(interaction.uid, member))
    show(response, 200, html, policy)
  })

  const form = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 })
  router.post('/:uid', form, async (request: Request<{ uid: string }>, response) => {
    const begun = await begin(request, response)
    if (!begun) return
    const { provider, interaction, member, asked } = begun
    if (!isOurForm(request, tokenOf(interaction.uid, member))) return over(response)
    const { decision, environment } = request.body as Record<string, unknown>
    if (decision !== 'allow') return consent.deny(provider as Provider, [request, response])
    if ('refusal' in asked) return refuse(response, interaction, member, asked.refusal)
    if ('signInAgain' in asked) return over(response)
    const isDone = await consent.allow(provider, [request, response], interaction, asked.question, String(environment))
    if (!isDone) show(response, 400, noticePage('No environment', 'Go back and choose the environment that the app may work in.'))
  })

  return router

  /** Made by our page for this person, and sent from it. */
  function isOurForm(request: Request, expected: string): boolean {
    const { origin } = request.headers
    const given = (request.body as Record<string, unknown> | undefined)?.token
    const isSameOrigin = origin === undefined || origin === baseUrl() || origin === 'null' // no-referrer makes some browsers say null
    return isSameOrigin && typeof given === 'string' && equal(Buffer.from(given), Buffer.from(expected))
  }
}
