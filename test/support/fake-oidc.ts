// An OpenID Connect provider on loopback that says what a test tells it to.

import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

export type Authorization = { params: URLSearchParams; code: string }

export type FakeOidc = {
  issuer: string
  port: number
  claims: Record<string, unknown> // of the next person
  userInfo: Record<string, unknown> | null
  discovery: Record<string, unknown> // laid over the discovery document
  tamper: ((token: string, payload: JWTPayload) => Promise<string> | string) | null
  requests: string[]
  /** The person agrees: where the provider sends the browser back to. */
  approve(authorizationUrl: string): URL
  stop(): Promise<void>
}

export const CLIENT_ID = 'relayos'
export const CLIENT_SECRET = 'a secret of sixteen'

export async function startFakeOidc(): Promise<FakeOidc> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  const codes = new Map<string, URLSearchParams>()
  const provider: FakeOidc = {
    issuer: '',
    port: 0,
    claims: {},
    userInfo: null,
    discovery: {},
    tamper: null,
    requests: [],
    approve(authorizationUrl) {
      const params = new URL(authorizationUrl).searchParams
      const code = randomBytes(16).toString('hex')
      codes.set(code, params)
      const back = new URL(params.get('redirect_uri')!)
      back.search = new URLSearchParams({ code, state: params.get('state')!, iss: provider.issuer }).toString()
      return back
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }

  const token = async (form: URLSearchParams, authorization: string | undefined) => {
    const asked = codes.get(form.get('code') ?? '')
    codes.delete(form.get('code') ?? '')
    const basic = Buffer.from(`${encodeURIComponent(CLIENT_ID)}:${encodeURIComponent(CLIENT_SECRET).replaceAll('%20', '+')}`).toString(
      'base64',
    )
    if (authorization !== `Basic ${basic}`) return { error: 'invalid_client' }
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (asked?.get('code_challenge') !== challenge || asked.get('redirect_uri') !== form.get('redirect_uri'))
      return { error: 'invalid_grant' }
    const now = Math.floor(Date.now() / 1_000)
    const standard = { iss: provider.issuer, aud: CLIENT_ID, iat: now, exp: now + 300, nonce: asked.get('nonce')! }
    const payload: JWTPayload = { ...standard, ...provider.claims }
    const signed = await new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'one' }).sign(privateKey)
    const id_token = provider.tamper ? await provider.tamper(signed, payload) : signed
    return { access_token: 'opaque', token_type: 'Bearer', expires_in: 300, id_token }
  }

  const answer = async (request: IncomingMessage): Promise<object> => {
    const path = new URL(request.url!, provider.issuer).pathname
    if (path === '/.well-known/openid-configuration') {
      const { issuer } = provider
      return {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        userinfo_endpoint: `${issuer}/userinfo`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['ES256'],
        authorization_response_iss_parameter_supported: true,
        ...provider.discovery,
      }
    }
    if (path === '/keys') return { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] }
    if (path === '/userinfo') return provider.userInfo ?? { error: 'none' }
    if (path === '/token') return token(new URLSearchParams(await read(request)), request.headers.authorization)
    return { error: 'not_found' }
  }

  const server = createServer(async (request, response) => {
    provider.requests.push(`${request.method} ${request.url}`)
    const body = await answer(request)
    response.writeHead('error' in body ? 400 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  provider.port = (server.address() as AddressInfo).port
  provider.issuer = `http://127.0.0.1:${provider.port}`
  return provider
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
