// The mock's own paths, beside the contract: reset, what there is, faults, and setting a resource to what a test needs.

import { isRecord } from '../document.ts'
import { parseJson } from '../message.ts'
import { type Faults, parseFault } from './faults.ts'
import { enter } from './lives.ts'
import type { World } from './world.ts'

type Parts = { world: World; faults: Faults; reset(): void }
type Reply = { status: number; headers: Record<string, string>; body: string }

export function control(method: string, path: string, bytes: Buffer, { world, faults, reset }: Parts): Reply {
  const say = (status: number, value: unknown): Reply => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  })
  const parsed = bytes.length > 0 ? parseJson(bytes) : { value: {} }
  const body = 'value' in parsed && isRecord(parsed.value) ? parsed.value : null
  if (body === null) return say(400, { error: 'The body must be a JSON object.' })
  const route = `${method} ${path.replace(/^\/__mock/, '')}`
  if (route === 'POST /reset') {
    reset()
    return say(200, { reset: true })
  }
  if (route === 'GET /state' || route === 'GET ') return say(200, { now: world.now(), seed: world.seed, resources: world.store.counts() })
  if (route === 'DELETE /faults') {
    faults.clear()
    return say(200, { faults: 0 })
  }
  if (route === 'POST /faults') {
    try {
      faults.add(parseFault(String(body.fault ?? '')))
      return say(201, { fault: body.fault })
    } catch (error) {
      return say(400, { error: (error as Error).message })
    }
  }
  const resource = /^PATCH \/resources\/([\w-]+)\/([\w.:-]+)$/.exec(route)
  if (resource) {
    const collection = [...world.model.byPath.values()].find((each) => each.path.endsWith(`/${resource[1]}`))
    const entry = collection && world.store.get(collection.path, resource[2]!)
    if (!collection || !entry) return say(404, { error: 'There is no such resource.' })
    const { status, ...rest } = body
    entry.value = world.overlay(collection.schema, entry.value, rest)
    if (typeof status === 'string') {
      if (world.contract.validators.body(collection.schema, { ...world.shape(collection.schema, entry.value), status }).length > 0)
        return say(400, { error: `${status} is no status of it.` })
      enter(world, collection, entry, status)
    }
    return say(200, world.shape(collection.schema, entry.value))
  }
  return say(404, {
    error: 'The mock has POST /__mock/reset, GET /__mock/state, POST and DELETE /__mock/faults, PATCH /__mock/resources/<collection>/<id>.',
  })
}
