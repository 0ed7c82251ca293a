// The OAuth door: /oauth on Express. oidc-provider answers the endpoints; before a page that needs a person stands the sign-in.

import { IncomingMessage } from 'node:http'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { AuthorizationServer } from '../domains/identity/oauth/authorization-server.ts'
import { pagePolicy } from '../domains/identity/oauth/html.ts'
import { noticePage } from '../domains/identity/oauth/consent-page.ts'
import type { RateLimits } from '../domains/identity/limits/limits.ts'
import type { SignInPort } from '../domains/identity/sign-in-port.ts'
import { looksLikeJwt } from '../domains/identity/tokens/jwt.ts'
import { addressOf, passOn } from '../lib/client-address.ts'
import { Problem } from '../lib/problem.ts'
import { createInteraction } from './oauth-interaction.ts'

// 'report-sample' allows nothing: the library adds the hash of its one script, which sends a form on, where it needs it.
const POLICY = "default-src 'none'; script-src 'report-sample'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// Whoever calls these proves who they are: what counts against an address is what fails.
const PROVEN = new Set(['POST /token', 'POST /revoke', 'POST /introspect'])

type Limits = Pick<RateLimits, 'isBlocked' | 'consumeAddress'>
type Dependencies = {
  authorization: AuthorizationServer
  signIn: SignInPort
  countDeviceCode(user: string): Promise<void> // throws when it was too often
  baseUrl(): string
  formKey: Buffer
  limits: Limits
}

export function createOauthDoor({ authorization, signIn, countDeviceCode, baseUrl, formKey, limits }: Dependencies): Router {
  const router = Router()
  const answer = (request: IncomingMessage, response: Response) => authorization.handle(request, response)
  const form = express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 100 })

  const admit: RequestHandler = async (request, response, next) => {
    const address = addressOf(request)
    const isProven = PROVEN.has(`${request.method} ${request.path}`)
    if (!isProven || (await limits.isBlocked(address))) await limits.consumeAddress(address, {}) // throws when it was too much
    if (isProven) {
      response.once('finish', () => {
        if (response.statusCode >= 400 && response.statusCode < 500) limits.consumeAddress(address, {}).catch(() => {})
      })
    }
    next()
  }

  /** RFC 8414 wants the document at the root too, with the issuer's path behind or without. */
  const metadata: RequestHandler = async (request, response) => {
    request.url = '/.well-known/oauth-authorization-server'
    request.baseUrl = '/oauth'
    setOrigin(request)
    await answer(request, response)
  }
  router.get(['/.well-known/oauth-authorization-server', '/.well-known/oauth-authorization-server/oauth'], admit, metadata)

  const oauth = Router()
  oauth.use(admit)
  oauth.use((request, response, next) => {
    setOrigin(request)
    response.set('content-security-policy', POLICY).set('cache-control', 'no-store').set('referrer-policy', 'no-referrer')
    next()
  })

  oauth.get(['/jwks.json', '/.well-known/:document'], (_, response, next) => {
    response.set('cache-control', 'public, max-age=600') // keys are published an hour ahead
    next()
  })

  oauth.use('/interaction', createInteraction({ authorization, signIn, baseUrl, formKey }))

  // Cookies and passkeys belong to a host name: whoever comes as 127.0.0.1 to a server known as localhost is sent there.
  oauth.get(['/authorize', '/device'], (request, response, next) => {
    const own = new URL(baseUrl())
    const { hostname, port } = URL.parse(`http://${request.headers.host}`) ?? {}
    const isOtherName = own.hostname === 'localhost' && own.port === port && (hostname === '127.0.0.1' || hostname === '[::1]')
    if (isOtherName) response.redirect(302, `${own.origin}${request.originalUrl}`)
    else next()
  })

  // Every authorization begins anew and asks: who is signed in, the sign-in says, and not a cookie of before.
  oauth.get(['/authorize', '/authorize/:uid'], (request, _response, next) => {
    dropCookie(request, 'relayos_oauth')
    next()
  })

  oauth.get('/device', async (request, response, next) => {
    if (!(await signIn.current(request.headers.cookie))) return void response.redirect(303, signIn.signInPath(request.originalUrl))
    dropCookie(request, 'relayos_oauth')
    next()
  })
  oauth.post('/device', async (request, response, next) => {
    const member = await signIn.current(request.headers.cookie)
    if (!member) return void response.redirect(303, signIn.signInPath('/oauth/device'))
    const refusal = await countDeviceCode(member.userId).then(
      () => null,
      (error) => {
        if (error instanceof Problem && error.status === 429) return error
        throw error
      },
    )
    if (!refusal) return next()
    const wait = refusal.options.headers?.['retry-after'] ?? '1'
    const html = noticePage('Too many tries', `Wait for ${wait} s, then begin again on your device.`)
    response.status(429).set('retry-after', wait).set('content-security-policy', pagePolicy()).type('html').send(html)
  })

  // The library knows tokens by their ids. A JSON Web Token of ours is one, signed.
  oauth.post(['/revoke', '/introspect'], form, async (request, response) => {
    const body = (request.body ?? {}) as Record<string, unknown>
    if (typeof body.token === 'string' && looksLikeJwt(body.token)) body.token = (await authorization.idOf(body.token)) ?? 'unknown'
    await answer(withBody(request, new URLSearchParams(pairs(body)).toString()), response)
  })

  oauth.use((request, response) => answer(request, response))
  router.use('/oauth', oauth)
  return router

  /** Addresses in answers are built on these: they are ours to say, not the caller's. */
  function setOrigin(request: Request) {
    const { protocol, host } = new URL(baseUrl())
    for (const name of Object.keys(request.headers)) if (name.startsWith('x-forwarded-')) delete request.headers[name]
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1)
    request.headers['x-forwarded-host'] = host
  }
}

function dropCookie(request: Request, name: string) {
  const kept = (request.headers.cookie ?? '').split(';').filter((pair) => ![name, `${name}.sig`].includes(pair.split('=')[0]!.trim()))
  request.headers.cookie = kept.join(';')
}

const pairs = (body: Record<string, unknown>): [string, string][] =>
  Object.entries(body).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]))

/** The same request with another body, for a library that reads it itself. */
function withBody(request: Request, body: string): IncomingMessage {
  const copy = new IncomingMessage(request.socket)
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor } = request
  const length = String(Buffer.byteLength(body))
  const headers = { ...request.headers, 'content-type': 'application/x-www-form-urlencoded', 'content-length': length }
  const { originalUrl, baseUrl } = request
  Object.assign(copy, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, headers, originalUrl, baseUrl, complete: true })
  passOn(request, copy)
  copy.push(body)
  copy.push(null)
  return copy
}
