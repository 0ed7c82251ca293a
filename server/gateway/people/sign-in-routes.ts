// /auth/*, the part of it by which people get in: not part of the public API.

import type { People } from '../../domains/identity/people/people.ts'
import { Problem } from '../../lib/problem.ts'
import type { Door } from './door.ts'
import { CODE, email, flag, ID, NAME, object, optional, password, readFields, TOKEN } from './guard.ts'

export function addSignInRoutes(
  { post, postAs, step, forget, currentSession }: Door,
  { signIn, setup, invitations, resets }: People,
): void {
  post('/auth/setup', async (request, visit, response) => {
    const fields = await readFields(request, { token: TOKEN, name: NAME, email, password, organization_name: optional(NAME) })
    return step(response, await setup.complete(fields, visit))
  })
  post('/auth/sign-in', async (request, visit, response) => {
    const fields = await readFields(request, { email, password })
    return step(response, await signIn.withPassword(fields.email, fields.password, await currentSession(request), visit))
  })
  postAs(
    '/auth/sign-in/code',
    async (request, session, visit, response) =>
      step(response, await signIn.withCode(session, (await readFields(request, { code: CODE })).code, visit)),
    ['code'],
  )
  postAs(
    '/auth/sign-in/organization',
    async (request, session, visit, response) => {
      const { organization_id } = await readFields(request, { organization_id: ID })
      return step(response, await signIn.choose(session, organization_id, visit))
    },
    ['organization'],
  )
  post('/auth/passkey/options', async (request) => {
    await readFields(request, {})
    return signIn.passkeyOptions()
  })
  post('/auth/passkey/verify', async (request, visit, response) => {
    const fields = await readFields(request, { response: object })
    return step(response, await signIn.withPasskey(fields.response, await currentSession(request), visit))
  })
  post('/auth/sign-out', async (request, visit, response) => {
    await readFields(request, {})
    const session = await currentSession(request)
    if (session) await signIn.signOut(session, visit)
    forget(response)
    return { signed_out: true }
  })

  // Links
  post('/auth/invitation', async (request, visit) => invitations.read((await readFields(request, { token: TOKEN })).token, visit))
  post('/auth/invitation/passkey-options', async (request, visit) => {
    const { token, name } = await readFields(request, { token: TOKEN, name: NAME })
    return invitations.passkeyOptions(token, name, visit)
  })
  post('/auth/invitation/accept', async (request, visit, response) => {
    const fields = await readFields(request, {
      token: TOKEN,
      name: NAME,
      password: optional(password),
      passkey: optional(object),
      user_id: optional(ID),
    })
    const { token, name, passkey, user_id } = fields
    if ((passkey === undefined) !== (user_id === undefined) || (passkey === undefined) === (fields.password === undefined)) {
      throw new Problem('invalid_request', 'Send either a password, or a passkey with the user_id of its options.')
    }
    const proof = passkey ? { passkey: { user_id: user_id!, response: passkey } } : { password: fields.password! }
    return step(response, await invitations.acceptAsNewcomer({ token, name, ...proof }, visit))
  })
  postAs(
    '/auth/invitation/join',
    async (request, session, visit, response) => {
      const { token } = await readFields(request, { token: TOKEN })
      return step(response, await invitations.acceptAs(session, token, visit))
    },
    ['organization', 'active'],
  )
  post('/auth/password-reset/ask', async (request, visit) => {
    await resets.ask((await readFields(request, { email })).email, visit)
    return { sends_mail: resets.sendsMail }
  })
  postAs('/auth/password-reset/link', async (request, session, visit) => {
    const fields = await readFields(request, { email, forget_second_factor: optional(flag) })
    return resets.makeLinkFor(session, fields.email, fields.forget_second_factor ?? false, visit)
  })
  post('/auth/password-reset', async (request, visit, response) => {
    const fields = await readFields(request, { token: TOKEN, password })
    await resets.complete(fields.token, fields.password, visit)
    forget(response)
    return { changed: true }
  })
}
