// What has to happen for the server to be as the file says. Applied twice, the second plan is empty.

import type { SecurityPolicyEffect } from '../../../typescript/src/index.ts'
import { CliError, EXIT } from '../exit.ts'
import { withoutNulls, type Wanted } from './file.ts'
import type { Item, Section } from './sections.ts'
import type { Found, State } from './server.ts'

export type Change = { member: string; from: unknown; to: unknown }

export type Step =
  | { action: 'create'; section: string; key: string; body: Item }
  | { action: 'update'; section: string; key: string | null; id: string | null; changes: Change[]; body: Item }
  | { action: 'delete'; section: string; key: string; id: string }

export type Plan = {
  steps: Step[]
  /** On the server, not in the file, and left alone without --prune. */
  kept: { section: string; key: string }[]
  /** Whom a new security policy would affect, as the server says. */
  effect?: SecurityPolicyEffect
}

export function makePlan(wanted: Wanted, state: State, sections: readonly Section[], prune: boolean): Plan {
  const plan: Plan = { steps: [], kept: [] }
  const removals: Step[] = []
  for (const section of sections) {
    const entries = wanted[section.name]
    if (!entries) continue
    const found = state[section.name]!
    for (const entry of entries) plan.steps.push(...stepsFor(section, entry, found))
    for (const { id, key } of surplus(section, entries, found)) {
      if (prune && section.operations.remove && id) removals.push({ action: 'delete', section: section.name, key, id })
      else plan.kept.push({ section: section.name, key })
    }
  }
  plan.steps.push(...removals.reverse()) // what others may name goes last
  return plan
}

function stepsFor({ name, key }: Section, entry: Item, found: readonly Found[]): Step[] {
  const same = key === null ? found : found.filter(({ item }) => item[key] === entry[key])
  if (same.length > 1) {
    const ids = same.map(({ id }) => id).join(', ')
    throw new CliError(
      `${name}: the server has ${same.length} with ${key} ${entry[key!]} (${ids})`,
      EXIT.refused,
      'delete those that are not wanted',
    )
  }
  const [one] = same
  if (!one) {
    // A new resource is active and has nothing that null would take away.
    const body = Object.fromEntries(
      Object.entries(entry).filter(([member, value]) => value !== null && !(member === 'status' && value === 'active')),
    )
    return [{ action: 'create', section: name, key: String(entry[key!]), body }]
  }
  const changes = Object.entries(entry)
    .map(([member, to]) => ({ member, from: one.item[member] ?? null, to }))
    .filter(({ from, to }) => !isSame(from, to))
  if (changes.length === 0) return []
  const body = Object.fromEntries(changes.map(({ member, to }) => [member, to]))
  return [{ action: 'update', section: name, key: key === null ? null : String(entry[key]), id: one.id, changes, body }]
}

function surplus({ key }: Section, entries: readonly Item[], found: readonly Found[]): { id: string | null; key: string }[] {
  if (key === null) return []
  return found
    .filter(({ item }) => !entries.some((entry) => entry[key] === item[key]))
    .map(({ id, item }) => ({ id, key: String(item[key]) }))
}

/** Lists of words are sets; null members of a record and absent ones are the same; nothing at all may be null, [] or {}. */
const isSame = (left: unknown, right: unknown) => canonical(left) === canonical(right)

function canonical(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(canonical).sort())
  const plain = withoutNulls(value)
  if (plain && typeof plain === 'object') {
    const entries = Object.entries(plain).sort(([left], [right]) => (left < right ? -1 : 1))
    return entries.length === 0 ? 'null' : JSON.stringify(entries.map(([name, inner]) => [name, canonical(inner)]))
  }
  return JSON.stringify(plain ?? null)
}
