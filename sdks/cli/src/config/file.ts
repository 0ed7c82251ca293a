// The file: YAML, one list for each kind of resource. What it does not name is not touched.

import { parseDocument, stringify } from 'yaml'
import { usageError } from '../exit.ts'
import type { Item, Section } from './sections.ts'
import type { State } from './server.ts'

export type Wanted = Record<string, Item[]>

const MAX_LENGTH = 1_000_000
const VERSION = 1

export function parseConfig(text: string, sections: readonly Section[]): Wanted {
  if (text.length > MAX_LENGTH) throw usageError('The file is too long to be a configuration')
  const document = parseDocument(text, { prettyErrors: true, strict: true, uniqueKeys: true })
  const [fault] = [...document.errors, ...document.warnings]
  if (fault) throw usageError(`The file is not YAML: ${fault.message}`)
  const value: unknown = toPlain(() => document.toJS({ maxAliasCount: 50 }))
  if (!isObject(value)) throw usageError('The file must be a mapping with version: 1')
  const { version, ...rest } = value
  if (version !== VERSION) throw usageError(`The file must say version: ${VERSION}`)
  const wanted: Wanted = {}
  for (const [name, entries] of Object.entries(rest)) {
    const section = sections.find((one) => one.name === name)
    if (!section) throw usageError(`${name}: there is no such section`, sections.map((one) => one.name).join(', '))
    wanted[name] = readEntries(section, entries)
  }
  return wanted
}

function toPlain(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    throw usageError(`The file is not YAML: ${(error as Error).message}`)
  }
}

function readEntries(section: Section, entries: unknown): Item[] {
  const { name, key } = section
  const list = key === null ? [entries] : (entries ?? [])
  if (!Array.isArray(list)) throw usageError(`${name} must be a list`)
  const seen = new Set<unknown>()
  return list.map((entry, index) => {
    const where = key === null ? name : `${name}[${index}]`
    if (!isObject(entry)) throw usageError(`${where} must be a mapping`)
    for (const member of Object.keys(entry)) {
      if (section.refused[member]) throw usageError(`${where}.${member} can not stand here`, section.refused[member])
      if (!section.members.includes(member)) throw usageError(`${where}.${member}: there is no such member`, section.members.join(', '))
    }
    if (key === null) return entry
    if (typeof entry[key] !== 'string' || entry[key] === '') throw usageError(`${where} needs ${key}`)
    if (seen.has(entry[key])) throw usageError(`${where}: ${key} ${entry[key]} stands twice`)
    seen.add(entry[key])
    return entry
  })
}

const isObject = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Without what is empty anyway, so that the file says what somebody decided. */
export function formatConfig(state: State, sections: readonly Section[]): string {
  const content: Record<string, unknown> = { version: VERSION }
  for (const { name, key, members } of sections) {
    const items = state[name]!.map(({ item }) => ordered(item, members, key))
    content[name] = key === null ? items[0] : items.sort((left, right) => (String(left[key]) < String(right[key]) ? -1 : 1))
  }
  const head = '# relayos config: what stands here is applied by `relayos config apply`; what does not is left alone.\n'
  return head + stringify(content, { lineWidth: 120 })
}

function ordered(item: Item, members: readonly string[], key: string | null): Item {
  const names = key ? [key, ...members.filter((member) => member !== key)] : members
  const kept = names.filter((name) => !isEmpty(item[name]) || (key === null && item[name] !== undefined))
  return Object.fromEntries(kept.map((name) => [name, withoutNulls(item[name])]))
}

const isEmpty = (value: unknown) => value === null || value === undefined || (isObject(value) && Object.keys(value).length === 0)

export const withoutNulls = (value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null)) : value
