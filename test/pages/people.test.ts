// The pages of people in a real browser: setting up, signing in, codes, passkeys, invitations; with a policy that nothing breaks.

import { mkdirSync } from 'node:fs'
import { expect } from 'chai'
import { TOTP } from 'otpauth'
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import type { Json } from '../support/json.ts'
import { invite, PASSWORD, setPolicy, setupToken } from '../support/person.ts'
import { startServer, type TestServer } from '../support/server.ts'

const SHOTS = process.env.RELAYOS_SHOTS // a folder for screenshots, for whoever wants to look

describe('the pages of people', () => {
  let server: TestServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let base: string
  let secret: string
  let recovery: string
  const complaints: string[] = []
  const elsewhere: string[] = []

  before(async () => {
    ;[server, browser] = await Promise.all([startServer(), openBrowser()])
    base = `http://localhost:${server.port}`
    context = await newContext()
    page = await newPage(context)
  })
  after(async () => {
    await browser?.close()
    await server?.stop()
  })

  async function newContext(options = {}) {
    const made = await browser.newContext({ viewport: { width: 1000, height: 900 }, ...options })
    made.setDefaultTimeout(6_000)
    return made
  }
  async function newPage(of: BrowserContext) {
    const made = await of.newPage()
    made.on('request', (request) => request.url().startsWith(base) || elsewhere.push(request.url()))
    made.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
    })
    made.on('pageerror', (error) => complaints.push(String(error)))
    return made
  }
  const shoot = async (name: string, of = page) => {
    if (!SHOTS) return
    mkdirSync(SHOTS, { recursive: true })
    for (const colorScheme of ['light', 'dark'] as const) {
      await of.emulateMedia({ colorScheme })
      await of.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png`, fullPage: true })
    }
    await of.emulateMedia({ colorScheme: 'light' })
  }
  /** Every input has a label, every button a name, no heading is missing; what is hidden does not count. */
  const examine = async (of = page) => {
    const found = await of.evaluate(`(() => {
      const visible = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility())
      const inputs = visible('input').filter((each) => !each.labels.length)
      const buttons = visible('button, a').filter((each) => !(each.textContent.trim() || each.ariaLabel))
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      return {
        unlabelled: inputs.length + buttons.length,
        headings: visible('h1').length,
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        language: document.documentElement.lang,
        wide: document.documentElement.scrollWidth > innerWidth,
      }
    })()`)
    expect(found).to.deep.equal({ unlabelled: 0, headings: 1, twice: [], language: 'en', wide: false })
  }

  it('set up the first owner, and forget the token', async () => {
    await page.goto(`${base}/setup`)
    await page.getByText('Open the link that the server printed').waitFor()
    await page.goto(`${base}/setup#token=${await setupToken(server)}`)
    await page.reload()
    await page.getByLabel('Organization').fill('Nordwind')
    await examine()
    expect(page.url()).to.equal(`${base}/setup`)
    await page.getByLabel('Your name').fill('Olga <b>Owner</b>')
    await page.getByLabel('Email').fill('olga@example.com')
    await page.getByLabel('New password').fill('password')
    await shoot('setup')
    await page.getByRole('button', { name: 'Create the owner' }).click()
    await page.getByRole('alert').getByText('one of the first that anybody tries').waitFor()
    expect(await page.evaluate('document.activeElement.className'), 'the summary has the focus').to.equal('summary')
    await shoot('setup-refused')
    await page.getByLabel('New password').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Olga <b>Owner</b>' }).waitFor()
    await page.getByText('olga@example.com · Nordwind').waitFor()
    await examine()
    await shoot('account')
  })

  it('set up an authenticator app with a QR code and recovery codes', async () => {
    await page.getByRole('button', { name: 'Set up an app' }).click()
    await page.getByRole('img', { name: 'QR code' }).waitFor()
    secret = (await page.locator('#totp-secret').textContent())!.replaceAll(' ', '')
    await shoot('totp')
    await page.getByLabel('Code that the app shows').fill('000000')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Code that the app shows').fill(new TOTP({ secret }).generate())
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
    expect(await page.locator('#codes li').count()).to.equal(10)
    recovery = (await page.locator('#codes li').first().textContent())!
    await shoot('recovery-codes')
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await page.getByText('10 of 10 recovery codes are left').waitFor()
  })

  it('sign in with password and code, by keyboard alone, to where one wanted to go', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.waitForURL(`${base}/sign-in`)
    await page.goto(`${base}/sign-in?return_to=%2Fdocs%2Ferrors`)
    await examine()
    await shoot('sign-in')
    await page.getByLabel('Email').focus()
    await page.keyboard.type('olga@example.com')
    await page.keyboard.press('Tab')
    await page.keyboard.type('not the password')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('not right').waitFor()
    await page.getByLabel('Password').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Enter your code' }).waitFor()
    await examine()
    await shoot('code')
    expect(await page.evaluate('document.activeElement.id')).to.equal('code')
    await page.reload()
    await page.getByRole('heading', { name: 'Enter your code' }).waitFor()
    await page.keyboard.type(new TOTP({ secret }).generate({ timestamp: Date.now() + 30_000 })) // the present one was used
    await page.keyboard.press('Enter')
    await page.waitForURL(`${base}/docs/errors`)
    await page.goto(`${base}/sign-in?return_to=%2F%2Fevil.example`)
    expect(page.url()).to.equal(`${base}/account`)
  })

  it('show errors of fields at the fields', async () => {
    const other = await newContext()
    const form = await newPage(other)
    await form.goto(`${base}/sign-in`)
    await form.getByLabel('Email').fill('not an address')
    await form.getByLabel('Password').fill('x')
    await form.keyboard.press('Enter')
    await form.getByRole('alert').getByText('Email: must be an email address').waitFor()
    expect(await form.getByLabel('Email').getAttribute('aria-invalid')).to.equal('true')
    await shoot('field-error', form)
    await other.close()
  })

  it('end sessions and change the password', async () => {
    const other = await newContext()
    const phone = await newPage(other)
    await phone.goto(`${base}/sign-in`)
    await phone.getByLabel('Email').fill('olga@example.com')
    await phone.getByLabel('Password').fill(PASSWORD)
    await phone.keyboard.press('Enter')
    await phone.getByLabel('Code').fill(recovery)
    await phone.keyboard.press('Enter')
    await phone.getByRole('heading', { name: 'Sessions' }).waitFor()
    await page.goto(`${base}/account`)
    await page.getByRole('button', { name: /^End the session/ }).click()
    await page.getByText('The session has ended.').waitFor()
    await phone.reload()
    await phone.waitForURL(/\/sign-in/)
    await other.close()
    await page.getByLabel('Current password').fill(PASSWORD)
    await page.getByLabel('New password').fill('eight calm rivers')
    await page.getByRole('button', { name: 'Change the password' }).click()
    await page.getByText('The password was changed').waitFor()
    await shoot('password-changed')
  })

  it('make a link for a member who forgot everything, and use it', async () => {
    const other = await newContext()
    const guest = await newPage(other)
    await guest.goto(`${base}/invitation#token=${await invite(server, { email: 'mia@example.com', roles: ['analyst', 'support'] })}`)
    await guest.getByText('with the role analyst, support').first().waitFor()
    await examine(guest)
    await shoot('invitation', guest)
    await guest.getByLabel('Your name').fill('Mia')
    await guest.getByLabel('New password').fill(PASSWORD)
    await guest.getByRole('button', { name: 'Join with a password' }).click()
    await guest.getByRole('heading', { name: 'Mia' }).waitFor()
    expect(await guest.getByRole('heading', { name: 'Help a member' }).count(), 'not for everybody').to.equal(0)

    await page.getByLabel('Email of the member').fill('mia@example.com')
    await page.getByRole('button', { name: 'Make a link' }).click()
    await page.getByLabel('The link').waitFor()
    await guest.goto(await page.getByLabel('The link').inputValue())
    await guest.getByLabel('New password').fill('nine small boats')
    await shoot('reset', guest)
    await guest.keyboard.press('Enter')
    await guest.getByRole('link', { name: 'Sign in' }).click()
    await guest.getByLabel('Email').fill('mia@example.com')
    await guest.getByLabel('Password').fill('nine small boats')
    await guest.keyboard.press('Enter')
    await guest.getByRole('heading', { name: 'Mia' }).waitFor()
    await guest.goto(`${base}/forgot-password`)
    await guest.getByText('sends no mail').waitFor()
    await guest.goto(`${base}/invitation#token=riv_${'a'.repeat(43)}`)
    await guest.getByRole('alert').getByText('used already').waitFor()
    await shoot('invitation-invalid', guest)
    await other.close()
  })

  it('begin single sign-on with the domain of the address alone, and say when no organization has it', async () => {
    const visitor = await newContext()
    const other = await newPage(visitor)
    await other.goto(`${base}/sign-in?return_to=%2Faccount`)
    await other.getByRole('button', { name: 'Sign in with your organization' }).click()
    await other.getByRole('alert').getByText('Enter the address').waitFor()
    await shoot('sso-no-address', other)
    await other.getByLabel('Email').fill('ada@nowhere.example')
    await other.getByRole('button', { name: 'Sign in with your organization' }).click()
    await other.waitForURL(/\/sso\/start\?/)
    expect(other.url()).to.equal(`${base}/sso/start?domain=nowhere.example&return_to=%2Faccount`)
    expect(await other.getByRole('heading', { level: 1 }).count()).to.equal(1)
    await shoot('sso-none', other)
    await visitor.close()
  })

  describe('with passkeys', () => {
    let own: BrowserContext
    let mine: Page
    let devtools: CDPSession
    let authenticator: string

    before(async () => {
      own = await newContext()
      mine = await newPage(own)
      devtools = await own.newCDPSession(mine)
      await devtools.send('WebAuthn.enable')
      const options = {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      } as const
      authenticator = (await devtools.send('WebAuthn.addVirtualAuthenticator', { options })).authenticatorId
    })
    after(() => own?.close())

    const signOut = async () => {
      await mine.getByRole('button', { name: 'Sign out' }).click()
      await mine.waitForURL(`${base}/sign-in`)
    }
    const signInWithPasskey = async () => {
      await mine.goto(`${base}/sign-in`)
      await mine.getByRole('button', { name: 'Sign in with a passkey' }).click()
    }
    /** What the browser would send: for sending it again, or changed. */
    const captureVerification = async () => {
      const captured = mine.waitForRequest(/passkey\/verify/)
      await signInWithPasskey()
      return (await captured).postDataJSON()
    }
    const send = (path: string, body: unknown): Promise<{ status: number; body: Json }> =>
      mine.evaluate(
        async ([path, body]) => {
          const response = await fetch(`/auth${path}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          })
          return { status: response.status, body: await response.json() }
        },
        [path, body] as const,
      )

    it('join by an invitation without any password', async () => {
      await mine.goto(`${base}/invitation#token=${await invite(server, { email: 'pia@example.com' })}`)
      await mine.getByLabel('Your name').fill('Pia')
      await mine.getByRole('button', { name: 'Join with a passkey' }).click()
      await mine.getByRole('heading', { name: 'Pia' }).waitFor()
      await mine.getByText('First passkey').waitFor()
      await mine.getByRole('button', { name: 'Set a password' }).waitFor()
      await shoot('account-passkey', mine)
    })

    it('sign in, which counts as strong', async () => {
      await signOut()
      await signInWithPasskey()
      await mine.getByRole('heading', { name: 'Pia' }).waitFor()
      const session = await mine.evaluate(async () => (await fetch('/auth/session')).json())
      expect(session).to.deep.include({ stage: 'active', method: 'passkey', strong: true })
    })

    it('are not the last way in to be removed', async () => {
      await mine.getByRole('button', { name: 'Remove the passkey First passkey' }).click()
      await mine.getByRole('button', { name: 'Remove the passkey First passkey' }).click()
      await mine.getByRole('alert').getByText('last way to sign in').waitFor()
    })

    it('refuse an answer that was given before, and one for another challenge', async () => {
      await signOut()
      const answer = await captureVerification()
      await mine.getByRole('heading', { name: 'Pia' }).waitFor()
      const replayed = await send('/passkey/verify', answer)
      expect([replayed.status, replayed.body.code]).to.deep.equal([401, 'sign_in_failed'])
      const { challenge } = (await send('/passkey/options', {})).body
      const client = JSON.parse(Buffer.from(answer.response.response.clientDataJSON, 'base64url').toString())
      answer.response.response.clientDataJSON = Buffer.from(JSON.stringify({ ...client, challenge })).toString('base64url')
      expect((await send('/passkey/verify', answer)).status, 'the signature covers the challenge').to.equal(401)
    })

    it('refuse a counter that goes back, as of a copied authenticator', async () => {
      await server.db('user_passkeys').update({ counter: 1_000 })
      await signOut()
      await signInWithPasskey()
      await mine.getByRole('alert').getByText('not right').waitFor()
      await server.db('user_passkeys').update({ counter: 1 })
      await signInWithPasskey()
      await mine.getByRole('heading', { name: 'Pia' }).waitFor()
      const records = (await server.db('audit_events').select('event')).map(({ event }) => JSON.parse(event))
      expect(records.map(({ reason }) => reason)).to.include('passkey_counter_went_back')
    })

    it('refuse an authenticator that did not check the person', async () => {
      await signOut()
      await devtools.send('WebAuthn.setUserVerified', { authenticatorId: authenticator, isUserVerified: false })
      await signInWithPasskey()
      await mine.getByRole('alert').getByText('No passkey was used').waitFor({ timeout: 10_000 })
      await devtools.send('WebAuthn.setUserVerified', { authenticatorId: authenticator, isUserVerified: true })
    })

    it('refuse answers of another origin or for another host, and whatever is no answer', async () => {
      const answer = await captureVerification()
      await mine.getByRole('heading', { name: 'Pia' }).waitFor()
      const fresh = async (change: (client: Record<string, unknown>) => object) => {
        const { challenge } = (await send('/passkey/options', {})).body
        const client = JSON.parse(Buffer.from(answer.response.response.clientDataJSON, 'base64url').toString())
        const clientDataJSON = Buffer.from(JSON.stringify(change({ ...client, challenge }))).toString('base64url')
        return send('/passkey/verify', { response: { ...answer.response, response: { ...answer.response.response, clientDataJSON } } })
      }
      const answers = [
        await fresh((client) => ({ ...client, origin: 'https://evil.example' })),
        await fresh((client) => ({ ...client, origin: `http://localhost:${server.port + 1}` })),
        await fresh((client) => ({ ...client, type: 'webauthn.create' })),
        await fresh((client) => ({ ...client, crossOrigin: true, topOrigin: 'https://evil.example' })),
        await send('/passkey/verify', { response: {} }),
        await send('/passkey/verify', { response: { id: answer.response.id } }),
        await send('/passkey/verify', { response: { ...answer.response, response: null } }),
        await send('/passkey/verify', { response: { ...answer.response, id: { a: 1 } } }),
        await send('/passkey/verify', {
          response: { ...answer.response, response: { ...answer.response.response, authenticatorData: '' } },
        }),
      ]
      expect(new Set(answers.map(({ status, body }) => `${status} ${body.code}`))).to.deep.equal(new Set(['401 sign_in_failed']))
    })

    it('are the second factor of somebody whose organization asks for one', async () => {
      await signOut()
      await setPolicy(server, { mfa_required: true })
      await mine.goto(`${base}/sign-in?return_to=%2Fdocs%2Ferrors`)
      await mine.getByLabel('Email').fill('mia@example.com')
      await mine.getByLabel('Password').fill('nine small boats')
      await mine.keyboard.press('Enter')
      await mine.getByRole('heading', { name: 'One more step' }).waitFor()
      await examine(mine)
      await shoot('enroll', mine)
      await mine.getByRole('button', { name: 'Add a passkey' }).click()
      await mine.waitForURL(`${base}/docs/errors`)
      await mine.goto(`${base}/account`)
      await mine.getByText('Passkey 1').waitFor()
      await signOut()
      await mine.getByLabel('Email').fill('mia@example.com')
      await mine.getByLabel('Password').fill('nine small boats')
      await mine.keyboard.press('Enter')
      await mine.getByRole('heading', { name: 'Use your passkey' }).waitFor()
      await examine(mine)
      await shoot('use-passkey', mine)
      await mine.locator('#passkey-part').getByRole('button', { name: 'Sign in with a passkey' }).click()
      await mine.getByRole('heading', { name: 'Passkeys' }).waitFor()
      await setPolicy(server, {})
    })
  })

  it('fit on a phone', async () => {
    const small = await newContext({ viewport: { width: 320, height: 640 } })
    const phone = await newPage(small)
    await phone.goto(`${base}/sign-in`)
    await examine(phone)
    await shoot('phone-sign-in', phone)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${base}/account`)
    await examine()
    await shoot('phone-account')
    await small.close()
  })

  it('ask nothing of any other host and break no rule of their policy', () => {
    expect(elsewhere).to.deep.equal([])
    expect(complaints).to.deep.equal([])
  })

  it('allow no script but their own', async () => {
    for (const path of ['/sign-in', '/setup', '/invitation', '/reset-password', '/forgot-password']) {
      const { headers } = await fetch(`${base}${path}`)
      const policy = headers.get('content-security-policy')!
      expect(policy).to.include("default-src 'none'").and.include("script-src 'self'").and.include("frame-ancestors 'none'")
      expect(policy).to.not.include('unsafe')
      expect(headers.get('cache-control')).to.equal('no-store')
    }
    expect((await fetch(`${base}/auth/assets/..%2Fguard.ts`)).status).to.equal(404)
  })
})
