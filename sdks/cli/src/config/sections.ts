// What `relayos config` takes care of: one row for each kind of resource. Which members each has is what the contract says.

import type { Context } from '../context.ts'
import { type Operation, readOperations } from '../operations/operations.ts'

export type Item = Record<string, unknown>

export type Section = {
  name: string
  /** Member by which an entry of the file and a resource of the server are the same; null: there is one only. */
  key: string | null
  members: string[]
  operations: { list: Operation; create: Operation | null; update: Operation; remove: Operation | null }
  /** Members of the file that the server never shows, with what to do instead. */
  refused: Record<string, string>
  /** What people made, not the server. */
  isOwn(item: Item): boolean
  /** A resource of the server as the file would have it. */
  read(item: Item): Item
}

type Row = Partial<Pick<Section, 'refused' | 'isOwn' | 'read'>> & { name: string; key: string | null }

// Roles first, because others may name them; the security policy last, because it may lock out whoever applies it.
const ROWS: Row[] = [
  { name: 'roles', key: 'name', isOwn: (item) => item['built_in'] !== true },
  { name: 'rate_limit_policies', key: 'name' },
  {
    name: 'webhook_endpoints',
    key: 'url',
    refused: { headers: 'headers may hold secrets: relayos webhook_endpoints update <id> --headers @file' },
    // Degraded and disabled are findings of the server, not wishes.
    read: (item) => ({ ...item, status: item['status'] === 'paused' ? 'paused' : 'active' }),
  },
  { name: 'security_policy', key: null, read: (item) => (item['policy'] ?? item) as Item },
]

export function readSections(context: Pick<Context, 'contract'>): Section[] {
  const document = context.contract()
  const all = new Map(readOperations(document).map((operation) => [operation.id, operation]))
  return ROWS.map(({ name, key, refused = {}, isOwn = () => true, read = (item) => item }) => {
    const update = all.get(`${name}.update`)!
    return {
      name,
      key,
      members: update.body!.names.filter((member) => !(member in refused)),
      operations: {
        list: all.get(key ? `${name}.list` : `${name}.get`)!,
        create: all.get(`${name}.create`) ?? null,
        update,
        remove: all.get(`${name}.delete`) ?? null,
      },
      refused,
      isOwn: (item) => isOwn(item) && !item['deleted_at'],
      read,
    }
  })
}
