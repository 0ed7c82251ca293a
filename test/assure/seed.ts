// Data under the ids of the contract's examples, so that every operation finds something: a message that can be canceled,
// a finished batch with its operation, an event. And a key that may only read messages.

import { addKey } from '../../server/domains/identity/bootstrap.ts'
import { deriveKey } from '../../server/lib/crypto.ts'
import { connect, type Db } from '../../server/lib/db.ts'
import { loadSecret } from '../../server/lib/secret.ts'
import { addMember } from '../support/members.ts'
import { sleep } from './check.ts'
import type { ServerProcess } from './server-process.ts'

const CHANCE = '01k8z7m4x2q9v5n3c6b1a0g7ht' // all examples of ids end with it

export async function seed(server: ServerProcess, scopes: string[]): Promise<{ restrictedKey: string }> {
  const { api_key, environment_id } = server.keys.sandbox
  // biome-ignore lint/suspicious/noExplicitAny: answers of several operations
  const call = async (path: string, body?: object): Promise<any> => {
    const headers = { authorization: `Bearer ${api_key}`, 'content-type': 'application/json' }
    const answer = await fetch(`${server.baseUrl}${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers })
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const sms = (to: string) => ({ channel: 'sms', to, content: { text: 'Hello' } })
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  const message = await call('/v1/messages', { ...sms('+15005550010'), scheduled_at: tomorrow })
  const batch = await call('/v1/message_batches', { messages: [sms('+15005550010'), sms('+15005550001')] })
  for (const to of ['+15005550011', '+15005550012', '+15005550014', '+15005550016']) await call('/v1/messages', sms(to))
  while ((await call(`/v1/operations/${batch.operation_id}`)).status !== 'completed') await sleep(50)
  const event = (await call(`/v1/events?subject=${batch.id}`)).data[0]
  const key = await call('/v1/api_keys', { name: 'Seed', scopes: ['messages:read'] })
  const project = await call('/v1/projects', { name: 'Seed' })
  const role = await call('/v1/roles', { name: 'Seed', scopes: ['messages:read'] })
  const invitation = await call('/v1/invitations', { email: 'seed@example.com', roles: ['viewer'] })
  const { organization_id } = await call('/v1/me')

  const everything = { target: { type: 'organization' }, per: 'environment', enabled: false }
  const policy = await call('/v1/rate_limit_policies', { ...everything, name: 'Seed', quota: 1_000_000 })

  const db = connect(await server.connection(), { max: 1 })
  try {
    const member = await addMember(db, organization_id, 'member@example.com', ['viewer'])
    await rename(db, environment_id, { msg: message.id, bat: batch.id, opn: batch.operation_id, evt: event.id })
    await renameIn(db, 'api_keys', key.id)
    await renameIn(db, 'roles', role.id)
    await renameIn(db, 'invitations', invitation.id)
    await renameIn(db, 'members', member)
    await renameProject(db, project.id)
    await renameIn(db, 'rate_limit_policies', policy.id)
    const pepper = deriveKey(await loadSecret(server.dataDir), 'api-keys')
    return { restrictedKey: await addKey(db, environment_id, 'sandbox', pepper, { name: 'Restricted', now: Date.now(), only: scopes }) }
  } finally {
    await db.destroy()
  }
}

const example = (id: string) => `${id.slice(0, 3)}_${CHANCE}`

const renameIn = (db: Db, table: string, id: string) =>
  db(table)
    .where({ id })
    .update({ id: example(id) })

/** Its environments point at it: a twin takes them over. */
async function renameProject(db: Db, id: string): Promise<void> {
  const { id: _, ...rest } = await db('projects').where({ id }).first()
  await db('projects').insert({ id: example(id), ...rest })
  await db('environments')
    .where({ project_id: id })
    .update({ project_id: example(id) })
  await db('projects').where({ id }).delete()
}

/** Every column that holds an id, and the events' own copies. */
async function rename(db: Db, environment: string, ids: Record<'msg' | 'bat' | 'opn' | 'evt', string>): Promise<void> {
  const columns = [
    ['messages', 'id'],
    ['messages', 'batch_id'],
    ['message_batches', 'id'],
    ['message_batches', 'operation_id'],
    ['operations', 'id'],
    ['operations', 'resource_id'],
    ['events', 'subject'],
    ['events', 'id'],
  ] as const
  for (const [prefix, id] of Object.entries(ids)) {
    const example = `${prefix}_${CHANCE}`
    for (const [table, column] of columns)
      await db(table)
        .where({ environment_id: environment, [column]: id })
        .update({ [column]: example })
    const parameters = [id, example, environment, `%${id}%`]
    await db.raw('update events set data = replace(data::text, ?, ?)::json where environment_id = ? and data::text like ?', parameters)
  }
}
