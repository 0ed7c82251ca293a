// How resources go on with their lives: a status moves one step whenever somebody looks.

import { flatten } from './sample.ts'
import type { Collection } from './resources.ts'
import type { Entry } from './store.ts'
import type { Value, World } from './world.ts'

export function enter(world: World, collection: Collection, entry: Entry, status: string) {
  const { value } = entry
  value.status = status
  const now = world.now()
  const { properties = {} } = collection.flat
  for (const name of [`${status}_at`, 'updated_at']) if (properties[name]) value[name] = now
  world.emit(collection.type, status, entry.id, value)
}

/** Looking at it once more finds it one step further. */
export function goOn(world: World, collection: Collection, entry: Entry) {
  const at = collection.states.indexOf(String(entry.value.status))
  const next = at < 0 ? undefined : collection.states[at + 1]
  if (next !== undefined) enter(world, collection, entry, next)
}

/** Where it begins: scheduled, if a time was given and it can be; else the first step. */
export function begin(world: World, collection: Collection, entry: Entry) {
  const { properties = {} } = collection.flat
  const values = properties.status ? (flatten(world.contract.document, properties.status).enum ?? []) : []
  if (entry.value.scheduled_at && values.includes('scheduled')) return enter(world, collection, entry, 'scheduled')
  if (collection.states[0] !== undefined) return enter(world, collection, entry, collection.states[0])
  world.emit(collection.type, 'created', entry.id, entry.value)
}

/** `cancel` → `canceled`: the status that an operation's verb leads to, if there is one. */
export function statusOf(world: World, { flat }: Collection, verb: string): string | null {
  const values = flat.properties?.status ? (flatten(world.contract.document, flat.properties.status).enum ?? []) : []
  return values.map(String).find((value) => value.startsWith(verb) && value.length <= verb.length + 3) ?? null
}

/** Ended one way or the other: not at a step on its way. */
export const isOver = ({ states }: Collection, { status }: Value): boolean => {
  if (states.length === 0 || status === 'scheduled') return false
  const at = states.indexOf(String(status))
  return at < 0 || at === states.length - 1
}
