// The pages of people, rendered here; their scripts talk to /auth/*.

import type { Request, Response } from 'express'
import type { People } from '../../domains/identity/people/people.ts'
import { addressOf } from '../../lib/client-address.ts'
import { accountPage } from './account-page.ts'
import type { Door } from './door.ts'
import { safePath } from './guard.ts'
import { sendAsset, sendPage } from './page.ts'
import { forgotPage, invitationPage, resetPage, setupPage, signInPage } from './sign-in-pages.ts'

export function addPages({ router, currentSession }: Door, { sessions, setup, resets, account, origin }: People): void {
  /** Passkeys belong to a host name, so that the pages have one name: not 127.0.0.1, where they are known as localhost. */
  const page = (path: string, show: (request: Request, response: Response) => Promise<void>) =>
    router.get(path, async (request, response) => {
      const { hostname, port } = URL.parse(`http://${request.headers.host}`) ?? {}
      const own = new URL(origin())
      const isOtherName = own.hostname === 'localhost' && own.port === port && (hostname === '127.0.0.1' || hostname === '[::1]')
      if (isOtherName) response.redirect(302, `${own.origin}${safePath(request.originalUrl, own.origin)}`)
      else await show(request, response)
    })

  router.get('/auth/assets/:name', async (request, response, next) => {
    if (!(await sendAsset(response, String(request.params.name)))) next()
  })

  page('/sign-in', async (request, response) => {
    const returnTo = safePath(request.query.return_to, origin())
    const session = request.query.again === undefined ? await currentSession(request) : null
    if (session?.stage === 'active') return response.redirect(303, returnTo)
    if (session?.stage === 'enroll') return response.redirect(303, `/account?return_to=${encodeURIComponent(returnTo)}`)
    const choices = session?.stage === 'organization' ? await sessions.choices(session, addressOf(request)) : []
    const data = { 'return-to': returnTo, stage: session?.stage ?? '', organizations: JSON.stringify(choices) }
    sendPage(response, { title: 'Sign in', script: 'sign-in', data, body: signInPage })
  })

  page('/forgot-password', async (_request, response) => {
    sendPage(response, { title: 'Forgot your password?', script: 'sign-in', body: forgotPage(resets.sendsMail) })
  })

  page('/reset-password', async (_request, response) => {
    sendPage(response, { title: 'Set a new password', script: 'sign-in', body: resetPage })
  })

  page('/setup', async (_request, response) => {
    sendPage(response, { title: 'Set up', script: 'setup', body: setupPage(await setup.isOpen()) })
  })

  page('/invitation', async (request, response) => {
    const session = await currentSession(request)
    const isIn = session?.stage === 'active' || session?.stage === 'organization'
    sendPage(response, { title: 'Invitation', script: 'invitation', data: { email: isIn ? session.email : '' }, body: invitationPage })
  })

  page('/account', async (request, response) => {
    const session = await currentSession(request)
    if (session?.stage !== 'active' && session?.stage !== 'enroll') return response.redirect(303, '/sign-in?return_to=%2Faccount')
    await sessions.touch(session)
    const data = { 'return-to': safePath(request.query.return_to, origin()), stage: session.stage }
    const body = accountPage(session, await account.read(session))
    sendPage(response, { title: 'Your account', script: 'account', data, wide: true, body })
  })
}
