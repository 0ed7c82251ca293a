// The consent page and the device pages in a real browser: usable by keyboard, asking nothing of others, within their own policy.

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { addMember, type App, authorizeUrl, createFakeSignIn, pkce, postForm, registerApp } from '../support/oauth.ts'
import { startOauthServer } from '../support/oauth.ts'
import type { TestServer } from '../support/server.ts'

const DEVICE = 'urn:ietf:params:oauth:grant-type:device_code'

describe('consent in a browser', () => {
  const signIn = createFakeSignIn()
  const complaints: string[] = []
  const elsewhere: string[] = []
  let server: TestServer
  let callback: Server
  let callbackUrl: string
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let app: App

  before(async () => {
    callback = createServer(
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>x</title>back at the app'),
    )
    await new Promise<void>((resolve) => callback.listen(0, '127.0.0.1', resolve))
    callbackUrl = `http://127.0.0.1:${(callback.address() as AddressInfo).port}/callback`
    ;[server, browser] = await Promise.all([startOauthServer({}, undefined, undefined, signIn), openBrowser()])
    signIn.as(await addMember(server))
    const grant_types = ['authorization_code', DEVICE, 'refresh_token']
    app = await registerApp(server, {
      name: 'Command line',
      type: 'public',
      redirect_uris: ['http://127.0.0.1/callback'],
      grant_types,
      scopes: ['messages:read'],
    })
    context = await browser.newContext()
    await context.addCookies([{ name: 'relayos_session', value: 'here', url: server.baseUrl }])
    page = await context.newPage()
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(server.baseUrl) && !request.url().startsWith(callbackUrl)) elsewhere.push(request.url())
    })
  })
  after(async () => {
    await browser?.close()
    await server?.stop()
    callback?.close()
  })

  const open = () => page.goto(server.baseUrl + authorizeUrl(app, pkce().challenge, { redirect_uri: callbackUrl }))

  it('leads back to the app with a code, by keyboard alone', async () => {
    await open()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).to.equal('Command line asks to act for you')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.getByRole('radio').first().isChecked()).to.equal(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('back at the app').waitFor({ timeout: 5_000 })
    expect(new URL(page.url()).searchParams.get('code')).to.be.a('string')
  })

  it('does not go on before an environment is chosen', async () => {
    await open()
    await page.getByRole('button', { name: 'Allow' }).click()
    expect(page.url()).to.include('/oauth/interaction/')
  })

  it('leads back with a refusal, without a choice', async () => {
    await open()
    await page.getByRole('button', { name: 'Deny' }).click()
    await page.getByText('back at the app').waitFor({ timeout: 5_000 })
    expect(new URL(page.url()).searchParams.get('error')).to.equal('access_denied')
  })

  it('connects a device from a link', async () => {
    const begun = (await postForm(server, '/device_authorization', { scope: 'messages:read' }, app)).body
    await page.goto(begun.verification_uri_complete)
    await page.getByRole('button', { name: 'Yes, continue' }).click()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Allow' }).click()
    await page.getByRole('heading', { name: 'The device is connected' }).waitFor({ timeout: 5_000 })
  })

  it('names every field, and fits a small screen', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${server.baseUrl}/oauth/device`)
    expect(await page.getByLabel('The code that your device shows').count()).to.equal(1)
    await open()
    const width = await page.evaluate('document.documentElement.scrollWidth')
    expect(width).to.be.at.most(320)
    expect(await page.getAttribute('html', 'lang')).to.equal('en')
  })

  it('asks nothing of any other host and breaks no rule of its policy', () => {
    expect(elsewhere).to.deep.equal([])
    expect(complaints).to.deep.equal([])
  })
})
