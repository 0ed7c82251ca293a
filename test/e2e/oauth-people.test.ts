// The whole way with a real person: signed in with a password, asked, and taken out again.

import { expect } from 'chai'
import { allow, authorizeUrl, createBrowser, exchangeCode, pkce, registerApp, WEB_APP } from '../support/oauth.ts'
import { createOwner, type Person } from '../support/person.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('an app that acts for a person who signed in', () => {
  let server: TestServer // as people reach it: by name
  let owner: Person
  before(async () => {
    const started = await startServer()
    owner = await createOwner(started)
    server = { ...started, baseUrl: `http://localhost:${started.port}` }
  })
  after(() => server.stop())

  it('gets a token by their consent, for their member', async () => {
    const app = await registerApp(server, WEB_APP)
    const { verifier, challenge } = pkce()
    const browser = createBrowser(server, { signedIn: false })
    const start = await browser.get(authorizeUrl(app, challenge))
    const outside = await browser.get(start.location!)
    expect(outside.location).to.match(/^\/sign-in\?return_to=/)
    browser.jar.set('relayos_session /', { value: owner.token()!, path: '/' })
    const page = await browser.get(new URL(outside.location!, server.baseUrl).searchParams.get('return_to')!)
    expect(page.text).to.include('asks to act for you')
    const end = await allow(server, browser, page)
    const code = new URL(end.location!).searchParams.get('code')!
    const answer = await exchangeCode(server, app, code, verifier)
    expect(answer.status, answer.text).to.equal(200)
    const me = await server.request('GET', '/v1/me', { key: answer.body.access_token })
    expect(me.body).to.include({ type: 'access_token', principal_id: app.id })
    expect(me.body.member_id).to.equal((await server.db('members').first('id')).id)
  })

  it('is sent to the one name of the server first, where the session is', async () => {
    const app = await registerApp(server, WEB_APP)
    const start = await fetch(`http://127.0.0.1:${server.port}${authorizeUrl(app, pkce().challenge)}`, { redirect: 'manual' })
    expect([start.status, start.headers.get('location')?.slice(0, server.baseUrl.length)]).to.deep.equal([302, server.baseUrl])
  })

  it('does not take a session where a proof is wanted', async () => {
    const answer = await server.request('GET', '/v1/me', { key: null, headers: { authorization: `DPoP ${owner.token()}` } })
    expect(answer.status).to.equal(401)
  })
})
