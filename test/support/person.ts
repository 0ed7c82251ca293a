// A person with a browser, as far as HTTP goes: cookies, an origin, JSON.

import { invitationPepper, setupPepper } from '../../server/domains/identity/people/people.ts'
import { linkDigest, newLinkToken } from '../../server/domains/identity/people/links.ts'
import { issueSetupToken } from '../../server/domains/identity/people/setup.ts'
import { newId } from '../../server/lib/ids.ts'
import type { Json } from './json.ts'
import type { TestServer } from './server.ts'

export type PersonAnswer = { status: number; body: Json; headers: Headers }

export type Person = ReturnType<typeof createPerson>

export const PASSWORD = 'seven quiet lamps'

export function createPerson(server: TestServer, cookies = new Map<string, string>()) {
  const origin = `http://localhost:${server.port}`

  async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<PersonAnswer> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(`${origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(method === 'POST' ? { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body ?? {}) } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value, rest] = /^([^=]+)=([^;]*)(.*)$/.exec(line)!
      if (rest!.includes('Max-Age=0')) cookies.delete(name!)
      else cookies.set(name!, value!)
    }
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : text }
  }

  return {
    cookies,
    origin,
    send,
    token: () => cookies.get('relayos_session'),
    post: (path: string, body?: unknown, headers?: Record<string, string>) => send('POST', `/auth${path}`, body, headers),
    get: (path: string, headers?: Record<string, string>) => send('GET', path, undefined, headers),
    signIn: (email: string, password = PASSWORD) => send('POST', '/auth/sign-in', { email, password }),
    stage: async () => (await send('GET', '/auth/session')).body.stage as string | undefined,
    /** The same browser at this moment: what a thief of the cookies would have. */
    copy: () => createPerson(server, new Map(cookies)),
  }
}

export const setupToken = async (server: TestServer) => (await issueSetupToken(server.db, setupPepper(server.secret), Date.now()))!

/** The first owner, signed in. */
export async function createOwner(server: TestServer, email = 'owner@example.com'): Promise<Person> {
  const person = createPerson(server)
  const token = await setupToken(server)
  const answer = await person.post('/setup', { token, name: 'Olga Owner', email, password: PASSWORD })
  if (answer.status !== 200) throw new Error(`The setup failed: ${JSON.stringify(answer.body)}`)
  return person
}

type Invitation = { email: string; roles?: string[]; organization?: string; expires?: number; changes?: object }

/** An invitation as the organization makes it; the token. */
export async function invite(
  server: TestServer,
  { email, roles = ['developer'], organization, expires = 86_400_000, changes = {} }: Invitation,
) {
  const token = newLinkToken('invitation')
  const now = Date.now()
  await server.db('invitations').insert({
    organization_id: organization ?? (await firstOrganization(server)),
    id: newId('inv'),
    email,
    roles,
    digest: linkDigest(invitationPepper(server.secret), 'invitation', token),
    invited_by: 'test',
    created_at: new Date(now),
    expires_at: new Date(now + expires),
    ...changes,
  })
  return token
}

export const firstOrganization = async (server: TestServer): Promise<string> =>
  (await server.db('organizations').orderBy('id').first('id')).id

/** Somebody who joined by an invitation, signed in. */
export async function createMember(server: TestServer, email: string, options: Partial<Invitation> = {}): Promise<Person> {
  const person = createPerson(server)
  const token = await invite(server, { email, ...options })
  const answer = await person.post('/invitation/accept', { token, name: 'Mia Member', password: PASSWORD })
  if (answer.status !== 200) throw new Error(`Joining failed: ${JSON.stringify(answer.body)}`)
  return person
}

export async function setPolicy(server: TestServer, policy: object, organization?: string): Promise<void> {
  await server
    .db('organizations')
    .where({ id: organization ?? (await firstOrganization(server)) })
    .update({ security_policy: JSON.stringify(policy) })
}

type AuditRecord = { action: string; outcome: string; reason?: string; actor: { id: string; type: string } }

export const auditLog = async (server: TestServer): Promise<AuditRecord[]> =>
  (await server.db('audit_events').orderBy('seq').select('event')).map(({ event }) => JSON.parse(event))
