// Plays the app and the browser of a person against the OAuth server.

import { createHash, randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { scopes as catalogue, type Scope } from '../../generated/server/operations.ts'
import type { SignedIn, SignInPort } from '../../server/domains/identity/sign-in-port.ts'
import { newId } from '../../server/lib/ids.ts'
import type { Config } from '../../server/config.ts'
import type { Clock } from '../../server/lib/clock.ts'
import type { Log } from '../../server/lib/log.ts'
import type { Json } from './json.ts'
import { startServer, type TestServer } from './server.ts'

export type App = { id: string; secret: string | null }

/** Registers an app through the API. */
export async function registerApp(server: TestServer, body: object, key = server.keys.sandbox.api_key): Promise<App> {
  const answer = await server.request('POST', '/v1/oauth_clients', { key, body })
  if (answer.status !== 201) throw new Error(answer.text)
  return { id: answer.body.id, secret: answer.body.client_secret }
}

export const SERVICE = {
  name: 'Service',
  type: 'confidential',
  grant_types: ['client_credentials'],
  scopes: ['messages:read', 'messages:write'],
}
export const CALLBACK = 'https://shop.example/callback'
export const WEB_APP = {
  name: 'Shop',
  type: 'confidential',
  redirect_uris: [CALLBACK],
  grant_types: ['authorization_code', 'refresh_token'],
  scopes: ['messages:read', 'messages:write'],
}

export type FormAnswer = { status: number; headers: Headers; body: Json; text: string }

/** POSTs a form to /oauth, as the app unless told otherwise. */
export async function postForm(
  server: TestServer,
  path: string,
  fields: Record<string, string>,
  app?: App,
  headers: Record<string, string> = {},
): Promise<FormAnswer> {
  const authorization = app?.secret ? { authorization: `Basic ${Buffer.from(`${app.id}:${app.secret}`).toString('base64')}` } : {}
  const body = new URLSearchParams({ ...(app && !app.secret ? { client_id: app.id } : {}), ...fields })
  const response = await fetch(`${server.baseUrl}/oauth${path}`, {
    method: 'POST',
    headers: { ...authorization, ...headers },
    body,
    redirect: 'manual',
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined }
}

export async function serviceToken(server: TestServer, app: App, scope = 'messages:read messages:write'): Promise<string> {
  const answer = await postForm(server, '/token', { grant_type: 'client_credentials', scope }, app)
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body.access_token
}

export type FakeSignIn = SignInPort & { as(member: SignedIn | null): void }

/** A sign-in that knows one session, `relayos_session=here`. */
export function createFakeSignIn(): FakeSignIn {
  let who: SignedIn | null = null
  return {
    as: (member) => void (who = member),
    current: async (cookies) => (/(^|; )relayos_session=here(;|$)/.test(cookies ?? '') ? who : null),
    signInPath: (returnTo) => `/sign-in?return_to=${encodeURIComponent(returnTo)}`,
  }
}

/** A person in the organization of the server, signed in a minute ago. */
export async function addMember(server: TestServer, roles = ['owner'], scopes = Object.keys(catalogue) as Scope[]): Promise<SignedIn> {
  const organizationId = (await server.db('organizations').first('id')).id
  const at = new Date()
  const userId = newId('usr')
  const memberId = newId('mem')
  await server.db('users').insert({ id: userId, email: `${userId}@example.test`, name: 'Ada Example', created_at: at, updated_at: at })
  const member = { organization_id: organizationId, id: memberId, user_id: userId, roles, status: 'active', created_at: at, updated_at: at }
  await server.db('members').insert(member)
  const signedInAt = new Date(at.getTime() - 60_000)
  return {
    userId,
    memberId,
    organizationId,
    name: 'Ada Example',
    scopes: new Set(scopes),
    sessionId: newId('key'),
    signedInAt,
    strong: true,
  }
}

export const pkce = () => {
  const verifier = randomBytes(32).toString('base64url')
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') }
}

export type Page = { status: number; location: string | null; text: string; headers: Headers }

/** A browser: cookies by path, no redirects by itself. */
export function createBrowser(server: TestServer, { signedIn = true } = {}) {
  const jar = new Map<string, { value: string; path: string }>()
  if (signedIn) jar.set('relayos_session /', { value: 'here', path: '/' })

  const send = async (url: string, init: RequestInit = {}): Promise<Page> => {
    const { pathname } = new URL(url, server.baseUrl)
    const cookie = [...jar]
      .filter(([, { path }]) => pathname === path || path === '/' || pathname.startsWith(`${path}/`))
      .map(([name, { value }]) => `${name.split(' ')[0]}=${value}`)
      .join('; ')
    const response = await fetch(new URL(url, server.baseUrl), {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', ...init.headers, cookie },
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair, ...attributes] = line.split('; ')
      const cut = pair!.indexOf('=')
      const path = attributes.find((one) => one.startsWith('path='))?.slice(5) ?? '/'
      const name = `${pair!.slice(0, cut)} ${path}`
      if (/expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name)
      else jar.set(name, { value: pair!.slice(cut + 1), path })
    }
    return { status: response.status, location: response.headers.get('location'), text: await response.text(), headers: response.headers }
  }
  const get = (url: string) => send(url)
  const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    send(url, { method: 'POST', body: new URLSearchParams(fields), headers })

  return {
    get,
    post,
    jar,
    /** Follows redirects as long as they stay on the server. */
    async follow(page: Page): Promise<Page> {
      let at = page
      for (let count = 0; count < 10 && at.location && new URL(at.location, server.baseUrl).origin === server.baseUrl; count++)
        at = await get(at.location)
      return at
    },
  }
}

export type Browser = ReturnType<typeof createBrowser>

export const fieldOf = (page: Page, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? ''
export const actionOf = (page: Page) => /<form[^>]* action="([^"]*)"/.exec(page.text)?.[1] ?? ''

export const authorizeUrl = (app: App, challenge: string, more: Record<string, string | null> = {}) => {
  const fields = {
    client_id: app.id,
    response_type: 'code',
    redirect_uri: CALLBACK,
    scope: 'messages:read',
    state: 'st',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...more,
  }
  const given = Object.entries(fields).filter((pair): pair is [string, string] => pair[1] !== null)
  return `/oauth/authorize?${new URLSearchParams(given)}`
}

/** Says yes on the consent page; answers with what the app's callback gets. */
export async function allow(
  server: TestServer,
  browser: Browser,
  page: Page,
  environment = server.keys.sandbox.environment_id,
): Promise<Page> {
  return browser.follow(await browser.post(actionOf(page), { token: fieldOf(page, 'token'), decision: 'allow', environment }))
}

/** The whole way to a code. */
export async function getCode(
  server: TestServer,
  app: App,
  challenge: string,
  more: Record<string, string | null> = {},
  environment?: string,
) {
  const browser = createBrowser(server)
  const page = await browser.follow(await browser.get(authorizeUrl(app, challenge, more)))
  const end = await allow(server, browser, page, environment)
  if (!end.location) throw new Error(end.text)
  return new URL(end.location).searchParams.get('code') ?? ''
}

/** Asks for tokens, as the app that may. */
export const exchangeCode = (server: TestServer, app: App, code: string, verifier: string, more: Record<string, string> = {}) =>
  postForm(server, '/token', { grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: CALLBACK, ...more }, app)

/** The whole way to tokens. */
export async function getTokens(server: TestServer, app: App, more: Record<string, string | null> = {}, environment?: string) {
  const { verifier, challenge } = pkce()
  const code = await getCode(server, app, challenge, more, environment)
  const answer = await exchangeCode(server, app, code, verifier, more.redirect_uri ? { redirect_uri: more.redirect_uri } : {})
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body as {
    access_token: string
    refresh_token: string
    id_token?: string
    scope: string
    expires_in: number
    token_type: string
  }
}

export const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString())
export const headerOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString())

/** A server whose public address is the one that it listens at: issuer, API and pages are of one origin. */
export async function startOauthServer(settings: Partial<Config> = {}, log?: Log, clock?: Clock, signIn?: SignInPort): Promise<TestServer> {
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return startServer({ port, publicUrl: `http://127.0.0.1:${port}`, ...settings }, log, clock, signIn ? { signIn } : {})
}

/** Within a `describe`: a server with an app, and another member signed in for each test. `server` and `app` are there once it began. */
export function setUpApp() {
  const signIn = createFakeSignIn()
  const own = { signIn, server: undefined as unknown as TestServer, app: undefined as unknown as App }
  before(async () => {
    own.server = await startOauthServer({}, undefined, undefined, signIn)
    own.app = await registerApp(own.server, WEB_APP)
  })
  beforeEach(async () => signIn.as(await addMember(own.server)))
  after(() => own.server.stop())
  return own
}
