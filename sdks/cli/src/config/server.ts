// The configuration as the server has it.

import type { RelayOS } from '../../../typescript/src/index.ts'
import { CliError, EXIT } from '../exit.ts'
import type { Item, Section } from './sections.ts'

export type Found = { id: string | null; item: Item }
export type State = Record<string, Found[]>

export async function readState(client: RelayOS, sections: readonly Section[]): Promise<State> {
  const entries = await Promise.all(sections.map(async (section) => [section.name, await readSection(client, section)] as const))
  return Object.fromEntries(entries)
}

async function readSection(client: RelayOS, section: Section): Promise<Found[]> {
  const items = section.key
    ? await readAll(client, section.operations.list.path)
    : [await client.request<Item>('GET', section.operations.list.path)]
  return items
    .filter(section.isOwn)
    .map((item) => ({ id: typeof item['id'] === 'string' ? item['id'] : null, item: pick(section.read(item), section.members) }))
}

async function readAll(client: RelayOS, path: `/${string}`): Promise<Item[]> {
  const items: Item[] = []
  for (let cursor: string | null = null; ; ) {
    const page: { data: Item[]; has_more: boolean; next_cursor: string | null } = await client.request('GET', path, {
      query: { limit: 100, ...(cursor ? { cursor } : {}) },
    })
    items.push(...page.data)
    if (!page.has_more || !page.next_cursor) return items
    if (page.next_cursor === cursor) throw new CliError('The list does not advance: its cursor repeats', EXIT.unavailable)
    cursor = page.next_cursor
  }
}

const pick = (item: Item, members: readonly string[]): Item =>
  Object.fromEntries(members.filter((member) => item[member] !== undefined).map((member) => [member, item[member]]))
