// Data that every operation finds: several of everything, because some operations remove what they find. And a key that may
// only read messages.

import { addKey } from '../../server/domains/identity/bootstrap.ts'
import { deriveKey } from '../../server/lib/crypto.ts'
import { connect } from '../../server/lib/db.ts'
import { openRootKey } from '../../server/lib/root-key.ts'
import { loadSecret } from '../../server/lib/secret.ts'
import { createOneOfEach } from '../support/one-of-each.ts'
import { checkedRequest } from '../support/request.ts'
import { sleep } from './check.ts'
import type { ServerProcess } from './server-process.ts'

const ROUNDS = 5

export type Seeded = { restrictedKey: string; ids: Record<string, string[]> }

/** Answers a key with `scopes` only, and by the names of path parameters the ids that exist. */
export async function seed(server: ServerProcess, scopes: string[]): Promise<Seeded> {
  const { api_key, environment_id } = server.keys.sandbox
  const db = connect(await server.connection(), { max: 1 })
  const request: typeof checkedRequest extends (baseUrl: string, ...rest: infer Rest) => infer Answer ? (...rest: Rest) => Answer : never =
    (...rest) => checkedRequest(server.baseUrl, ...rest)
  const send = async (body: object) => (await request('POST', '/v1/messages', { key: api_key, body })).body.id as string
  const sms = (to: string) => ({ channel: 'sms', to, content: { text: 'Hello' } })
  try {
    for (const to of ['+15005550011', '+15005550012', '+15005550014', '+15005550016']) await send(sms(to))
    const ids: Record<string, string[]> = {}
    const keep = (name: string, id: string) => void (ids[name] ??= []).push(id)
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, id] of Object.entries(await createOneOfEach({ request, db }, api_key))) keep(name, id)
      keep('message_id', await send({ ...sms('+15005550010'), scheduled_at: new Date(Date.now() + 86_400_000).toISOString() })) // can be canceled
    }
    const [operation] = ids.operation_id!
    while ((await request('GET', `/v1/operations/${operation}`, { key: api_key })).body.status !== 'completed') await sleep(50)
    const pepper = deriveKey(await openRootKey(db, await loadSecret(server.dataDir)), 'api-keys')
    const only = { name: 'Restricted', now: Date.now(), only: scopes }
    return { ids, restrictedKey: await addKey(db, environment_id, 'sandbox', pepper, only) }
  } finally {
    await db.destroy()
  }
}
