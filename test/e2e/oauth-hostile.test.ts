// Requests to /oauth that no client would send: always refused in order, never a failure of the server.

import { Writable } from 'node:stream'
import { expect } from 'chai'
import { createLog } from '../../server/lib/log.ts'
import {
  addMember,
  type App,
  authorizeUrl,
  createBrowser,
  createFakeSignIn,
  pkce,
  registerApp,
  SERVICE,
  serviceToken,
  WEB_APP,
} from '../support/oauth.ts'
import { startOauthServer } from '../support/oauth.ts'
import type { TestServer } from '../support/server.ts'

const ENDPOINTS = ['/token', '/revoke', '/introspect', '/par', '/device_authorization', '/device', '/interaction/x']
const FORM = 'application/x-www-form-urlencoded'

describe('hostile requests to /oauth', () => {
  const signIn = createFakeSignIn()
  const lines: string[] = []
  let server: TestServer
  let app: App
  let service: App
  before(async () => {
    const sink = new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk))
        done()
      },
    })
    server = await startOauthServer({}, createLog('debug', sink), undefined, signIn)
    signIn.as(await addMember(server))
    app = await registerApp(server, WEB_APP)
    service = await registerApp(server, SERVICE)
  })
  after(() => server.stop())

  const send = async (path: string, body: string | Buffer | null, headers: Record<string, string> = {}, method = 'POST') => {
    const init = {
      method,
      redirect: 'manual' as const,
      headers: { cookie: 'relayos_session=here', ...headers },
      ...(body === null ? {} : { body }),
    }
    const response = await fetch(`${server.baseUrl}/oauth${path}`, init)
    return { status: response.status, text: await response.text() }
  }

  const bodies: Record<string, [string | Buffer | null, Record<string, string>]> = {
    nothing: [null, {}],
    'an empty form': ['', { 'content-type': FORM }],
    'no type': [Buffer.from('a=b'), {}],
    JSON: ['{"grant_type":"client_credentials"}', { 'content-type': 'application/json' }],
    'broken JSON': ['{', { 'content-type': 'application/json' }],
    XML: ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', { 'content-type': 'text/xml' }],
    'a large form': [`token=${'x'.repeat(300_000)}`, { 'content-type': FORM }],
    'many fields': [Array.from({ length: 5_000 }, (_, index) => `f${index}=1`).join('&'), { 'content-type': FORM }],
    'a field many times': [Array.from({ length: 50 }, () => 'token=x').join('&'), { 'content-type': FORM }],
    'fields of objects': ['__proto__[x]=1&constructor=2&token[a]=b&client_id[]=c', { 'content-type': FORM }],
    'bad percent signs': ['token=%ZZ&client_id=%', { 'content-type': FORM }],
    zeros: ['token=%00&client_id=%00&client_secret=%00&user_code=%00', { 'content-type': FORM }],
    'half a pair': ['token=%ED%A0%80&client_id=%ED%A0%80', { 'content-type': FORM }],
    'another charset': ['token=x', { 'content-type': `${FORM}; charset=utf-7` }],
    'said to be compressed': [Buffer.from([0x1f, 0x8b, 0, 0]), { 'content-type': FORM, 'content-encoding': 'gzip' }],
    'odd authorization': ['token=x', { 'content-type': FORM, authorization: 'Basic %%%' }],
    'empty authorization': ['token=x', { 'content-type': FORM, authorization: 'Basic ' }],
    'authorization without a colon': ['token=x', { 'content-type': FORM, authorization: `Basic ${Buffer.from('abc').toString('base64')}` }],
    'an odd proof': ['grant_type=client_credentials', { 'content-type': FORM, dpop: 'a.b.c' }],
  }
  for (const [name, [body, headers]] of Object.entries(bodies)) {
    it(`are refused with ${name}`, async () => {
      for (const endpoint of ENDPOINTS) {
        const { status, text } = await send(endpoint, body, headers)
        expect(status, `${endpoint}: ${text.slice(0, 200)}`).to.be.within(200, 499)
        expect(text, endpoint).to.not.match(/at .*\.(js|ts):\d+|node_modules/)
        if (!endpoint.startsWith('/device')) expect(status, endpoint).to.be.within(400, 499)
      }
    })
  }

  it('are refused by other methods', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE', 'TRACE'].filter((one) => one !== 'TRACE'))
      for (const endpoint of ['/token', '/revoke', '/introspect', '/par', '/device_authorization'])
        expect((await send(endpoint, null, {}, method)).status, `${method} ${endpoint}`).to.be.oneOf([404, 405])
  })

  it('find the authorization endpoint unmoved', async () => {
    const { challenge } = pkce()
    const odd: Record<string, string | null>[] = [
      { client_id: 'app_0' },
      { client_id: '' },
      { client_id: "' or 1=1 --" },
      { client_id: 'a\0b' },
      { scope: 'x'.repeat(3_000) },
      { scope: '\u0000' },
      { state: 'x'.repeat(3_000) },
      { response_mode: 'form_post' },
      { response_mode: 'fragment' },
      { response_mode: 'web_message' },
      { code_challenge: 'é'.repeat(43) },
      { resource: 'x' },
      { resource: 'https://other.example' },
      { claims: '{"id_token":{"email":null}}' },
      { prompt: 'none login' },
      { prompt: 'everything' },
      { max_age: '-1' },
      { max_age: 'x', scope: 'openid' },
      { id_token_hint: 'x', scope: 'openid' },
      { nonce: '\u0000', scope: 'openid' },
    ]
    for (const more of odd) {
      const page = await createBrowser(server).get(authorizeUrl(app, challenge, more))
      expect(page.status, JSON.stringify(more)).to.be.within(300, 499)
      expect(page.text).to.not.match(/at .*\.(js|ts):\d+/)
    }
  })

  it('leave no secret in the log, and no failure', async () => {
    const token = await serviceToken(server, service)
    await server.request('GET', '/v1/me', { key: token })
    const log = lines.join('')
    for (const secret of [service.secret!.slice(3), token.split('.')[2]!, app.secret!.slice(3)]) expect(log).to.not.include(secret)
    expect(lines.filter((line) => line.includes('failed'))).to.deep.equal([])
  })
})
