// The reference in a real browser: complete, usable by keyboard, and asking nothing of any other host.

import { execFileSync } from 'node:child_process'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { operations } from '../../generated/server/operations.ts'
import { problemCatalogue } from '../../server/lib/problem.ts'
import { openBrowser } from '../support/browser.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('the docs', () => {
  let server: TestServer
  let browser: Browser
  let page: Page
  const elsewhere: string[] = []
  const complaints: string[] = []

  before(async () => {
    execFileSync(process.execPath, ['scripts/docs.ts', '--if-stale'])
    ;[server, browser] = await Promise.all([startServer(), openBrowser()])
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(server.baseUrl) && !/^(data|blob):/.test(url)) elsewhere.push(url)
    })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(`${server.baseUrl}/docs`, { waitUntil: 'load' })
  })
  after(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('name every operation and every way to call it', async () => {
    const text = await page.content()
    for (const { path } of operations) expect(text).to.include(path)
    expect(text).to.include('client.messages.create(')
  })

  it('open a section from the menu', async () => {
    await page.getByText('Messages', { exact: true }).first().click()
    await page.getByText('Send a message', { exact: true }).first().click()
    await page.getByRole('heading', { name: 'Send a message' }).waitFor({ timeout: 5_000 })
  })

  it('find a word by keyboard alone', async () => {
    await page.keyboard.press('Control+k')
    await page.waitForTimeout(300)
    await page.keyboard.type('cancel')
    await page.getByText('/v1/messages/{message_id}/cancel').last().waitFor({ timeout: 5_000 })
    await page.keyboard.press('Escape')
  })

  it('ask nothing of any other host and break no rule of their policy', async () => {
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight / 2)')
    await page.waitForTimeout(500)
    expect(elsewhere).to.deep.equal([])
    expect(complaints).to.deep.equal([])
  })

  it('say their language and have a title', async () => {
    expect(await page.getAttribute('html', 'lang')).to.equal('en')
    expect(await page.title()).to.include('RelayOS')
  })

  it('explain every error under the address that its type gives', async () => {
    await page.goto(`${server.baseUrl}/docs/errors#not_found`)
    for (const { code } of problemCatalogue) expect(await page.locator(`#${code}`).count(), code).to.equal(1)
    expect(complaints).to.deep.equal([])
  })

  it('are the first thing at the root', async () => {
    await page.goto(`${server.baseUrl}/`)
    expect(page.url()).to.equal(`${server.baseUrl}/docs`)
  })
})
