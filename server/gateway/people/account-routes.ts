// /auth/*, the part of it that is about one's own account.

import type { People } from '../../domains/identity/people/people.ts'
import { iso } from '../../lib/clock.ts'
import { qrCode } from '../../lib/qr-code.ts'
import { describe, type Door } from './door.ts'
import { CODE, ID, NAME, object, optional, password, readFields } from './guard.ts'

export function addAccountRoutes({ getAs, postAs, step, forget }: Door, { sessions, account }: People): void {
  getAs('/auth/session', async (session) => describe(session), ['code', 'organization', 'passkey', 'enroll', 'active'])
  getAs('/auth/sessions', async (session) => ({
    data: (await sessions.list(session.user_id)).map((each) => describeEntry(each, session.id)),
  }))
  postAs('/auth/sessions/revoke', async (request, session, visit, response) => {
    const { id } = await readFields(request, { id: ID })
    await account.endSession(session, id, visit)
    if (id === session.id) forget(response)
    return { revoked: 1 }
  })
  postAs('/auth/sessions/revoke-others', async (request, session, visit) => {
    await readFields(request, {})
    return { revoked: await account.endOtherSessions(session, visit) }
  })
  postAs('/auth/password', async (request, session, visit, response) => {
    const fields = await readFields(request, { current_password: optional(password), password })
    return step(response, await account.changePassword(session, fields.current_password, fields.password, visit))
  })
  postAs(
    '/auth/totp/start',
    async (request, session) => {
      await readFields(request, {})
      const started = await account.startTotp(session)
      return { ...started, qr: qrCode(started.uri) }
    },
    ['enroll', 'active'],
  )
  postAs(
    '/auth/totp/confirm',
    async (request, session, visit, response) => {
      const { code } = await readFields(request, { code: CODE })
      const confirmed = await account.confirmTotp(session, code, visit)
      return { ...step(response, confirmed), recovery_codes: confirmed.codes }
    },
    ['enroll', 'active'],
  )
  postAs('/auth/totp/remove', async (request, session, visit) => {
    await readFields(request, {})
    await account.removeTotp(session, visit)
    return { enrolled: false }
  })
  postAs('/auth/recovery-codes', async (request, session, visit) => {
    await readFields(request, {})
    return { recovery_codes: await account.renewRecoveryCodes(session, visit) }
  })
  getAs('/auth/passkeys', async (session) => ({ data: (await account.read(session)).passkeys.map(describePasskey) }))
  postAs(
    '/auth/passkeys/options',
    async (request, session) => {
      await readFields(request, {})
      return account.passkeyOptions(session)
    },
    ['enroll', 'active'],
  )
  postAs(
    '/auth/passkeys/add',
    async (request, session, visit, response) => {
      const fields = await readFields(request, { name: NAME, response: object })
      const added = await account.addPasskey(session, fields.response, fields.name, visit)
      return { ...step(response, added), passkey_id: added.id }
    },
    ['enroll', 'active'],
  )
  postAs('/auth/passkeys/remove', async (request, session, visit) => {
    const { id } = await readFields(request, { id: ID })
    await account.removePasskey(session, id, visit)
    return { removed: id }
  })
}

type Entry = Awaited<ReturnType<People['sessions']['list']>>[number]

const describeEntry = (
  { id, organization_id, method, strong, address, user_agent, active_at, last_used_at, expires_at }: Entry,
  current: string,
) => ({
  id,
  current: id === current,
  organization_id,
  method,
  strong,
  address,
  user_agent,
  signed_in_at: iso(active_at),
  last_used_at: iso(last_used_at),
  expires_at: iso(expires_at),
})

const describePasskey = ({
  id,
  name,
  created_at,
  last_used_at,
}: {
  id: string
  name: string
  created_at: Date
  last_used_at: Date | null
}) => ({
  id,
  name,
  created_at: iso(created_at),
  last_used_at: iso(last_used_at),
})
