// Memory of the server after 100,000 sends, once it is warm.

import { setTimeout as sleep } from 'node:timers/promises'
import { residentBytes } from '../stage/child.ts'
import { bodyOf } from './create.ts'
import { clean, type Measure } from './figure.ts'

const SENDS = 100_000
const WARM = 30_000

export const memory: Measure = async ({ load, ours }) => {
  const target = {
    port: ours.port,
    method: 'POST' as const,
    paths: ['/v1/messages'],
    keys: ours.keys,
    body: bodyOf({}),
    idempotencyKeys: true,
  }
  const send = async (requests: number) => {
    clean(await load.run({ target, connections: 128, stopAfter: { requests }, rate: null }))
    await sleep(5_000)
    return (await residentBytes(ours.pid)) / 2 ** 20
  }
  const before = await send(WARM)
  const after = await send(SENDS)
  const growth = after - before
  return [
    {
      name: `memory after ${SENDS.toLocaleString('en')} sends`,
      ours: `${before.toFixed(0)} → ${after.toFixed(0)} MB (${growth >= 0 ? '+' : ''}${growth.toFixed(0)} MB)`,
      bar: '≤ +100 MB',
      pass: growth <= 100,
    },
  ]
}
