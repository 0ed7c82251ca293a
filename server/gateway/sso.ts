// Where browsers meet single sign-on: begin, come back, and the metadata that identity providers read.

import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express'
import type { SignedIn, SignIn, Visitor } from '../domains/identity/sso/sign-in.ts'
import { addressOf } from '../lib/client-address.ts'
import { readCookie, writeCookie } from '../lib/cookies.ts'
import { newId } from '../lib/ids.ts'
import type { Log } from '../lib/log.ts'
import { Problem } from '../lib/problem.ts'
import { ssoPage } from './sso-page.ts'

// Base64 of 256 kB and what a form adds to it. Decoded and bounded again where it is read.
const MAX_FORM_BYTES = 384 * 1024
const COOKIE = 'relayos_sso'

type Dependencies = { signIn: SignIn; publicUrl(): string; log: Log }

export function createSso({ signIn, publicUrl, log }: Dependencies): Router {
  const router = express.Router({ caseSensitive: true, strict: true })
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store')
    next()
  })
  const browserOf = (request: Request): string | null => {
    const found = readCookie(request.headers.cookie, COOKIE, publicUrl())
    return found !== undefined && /^[A-Za-z0-9_-]{1,200}$/.test(found) ? found : null
  }

  const visitorOf = (request: Request): Visitor => ({
    address: addressOf(request),
    userAgent: request.headers['user-agent']?.slice(0, 500) ?? null,
    browser: browserOf(request),
    requestId: newId('req'),
  })

  const begin = async (response: Response, by: Parameters<SignIn['start']>[0], returnTo: string) => {
    const { location, browser, lifeMs } = await signIn.start(by, returnTo)
    response.append('set-cookie', writeCookie(COOKIE, browser, Math.floor(lifeMs / 1_000), publicUrl()))
    response.redirect(303, location)
  }

  const end = (response: Response, { location, setCookie }: SignedIn) => {
    response.append('set-cookie', writeCookie(COOKIE, '', 0, publicUrl()))
    response.append('set-cookie', setCookie)
    response.redirect(303, location)
  }

  router.get('/start', async ({ query }, response) => {
    const { domain } = query
    if (typeof domain !== 'string' || domain.length > 253)
      throw new Problem('invalid_request', 'Say the e-mail domain: ?domain=example.com.')
    await begin(response, { domain }, returnToOf(query.return_to))
  })
  router.get('/:connection/start', ({ params, query }, response) =>
    begin(response, { connection: params.connection }, returnToOf(query.return_to)),
  )
  router.get('/:connection/callback', async (request, response) => {
    const { url } = request
    end(
      response,
      await signIn.callback(request.params.connection, url.includes('?') ? url.slice(url.indexOf('?') + 1) : '', visitorOf(request)),
    )
  })
  router.post('/:connection/acs', readForm, async (request, response) => {
    const { SAMLResponse, RelayState } = (request.body ?? {}) as Record<string, unknown>
    if (typeof SAMLResponse !== 'string' || (RelayState !== undefined && typeof RelayState !== 'string')) {
      throw new Problem('invalid_request', 'A form with one SAMLResponse is expected.')
    }
    const { connection } = request.params as { connection: string }
    const { ticket } = await signIn.consume(connection, { SAMLResponse, RelayState: RelayState || null }, visitorOf(request))
    response.redirect(303, `${publicUrl()}/sso/${connection}/finish?ticket=${ticket}`)
  })
  router.get('/:connection/finish', async (request, response) => {
    const { ticket } = request.query
    end(response, await signIn.finish(request.params.connection, typeof ticket === 'string' ? ticket : '', visitorOf(request)))
  })
  router.get('/:connection/metadata', async ({ params }, response) => {
    response.type('application/samlmetadata+xml').send(await signIn.metadata(params.connection))
  })
  router.use(explain(log))
  return router
}

const readForm = express.urlencoded({
  extended: false,
  inflate: false,
  limit: MAX_FORM_BYTES,
  parameterLimit: 10,
  type: 'application/x-www-form-urlencoded',
})

/** Back to a page of ours: a path, never another host. */
function returnToOf(value: unknown): string {
  return typeof value === 'string' && value.length <= 500 && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value) ? value : '/'
}

/** People get a page; whoever asks for JSON, or anything else, gets the problem. */
const explain =
  (log: Log): ErrorRequestHandler =>
  (error, request, response, next) => {
    const problem = error instanceof Problem ? error : fromParser(error)
    if (!problem || request.accepts(['json', 'html']) !== 'html') return next(problem ?? error)
    if (problem.status >= 500) log.warn({ code: problem.code, reason: problem.detail }, 'single sign-on is not available')
    const { html, styleHash } = ssoPage(problem)
    response.set('content-security-policy', `default-src 'none'; style-src '${styleHash}'; frame-ancestors 'none'; base-uri 'none'`)
    response
      .set({ ...problem.options.headers })
      .status(problem.status)
      .type('html')
      .send(html)
  }

function fromParser({ type }: { type?: string }): Problem | null {
  if (type === 'entity.too.large') return new Problem('content_too_large', `The form may have ${MAX_FORM_BYTES} bytes at most.`)
  if (type === 'encoding.unsupported') return new Problem('unsupported_media_type', 'Send the form as it is, not compressed.')
  if (typeof type === 'string') return new Problem('invalid_request', 'The form could not be read.')
  return null
}
