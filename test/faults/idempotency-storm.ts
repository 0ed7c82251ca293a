// Check 11: the idempotency storm, on two nodes that share a database.

import { connect } from '../../server/lib/db.ts'
import { atEnd, type Check, zeroIn } from '../assure/check.ts'
import { launch } from '../assure/server-process.ts'
import { createRandom } from './random.ts'
import { AT_ONCE, isHarmless, storm } from './storm.ts'

export const check: Check = async ({ small, seed, tell }) => {
  const keys = small ? 100 : 1_000
  const first = await launch({ RELAYOS_RATE_LIMIT: '0' })
  const second = await launch({ RELAYOS_RATE_LIMIT: '0' }, first)
  const db = connect(await first.connection(), { max: 1 })
  atEnd(() => db.destroy())
  const baseUrls = [first.baseUrl, second.baseUrl]
  const { damage, statuses } = await storm({ baseUrls, apiKey: first.keys.sandbox.api_key, db, keys, random: createRandom(seed), tell })
  return {
    name: 'idempotency storm on two nodes',
    value: { keys, at_once: AT_ONCE, answers: statuses, ...damage },
    bar: { every_fault: 0, confidence: zeroIn(keys) },
    pass: isHarmless(damage),
    n: keys,
  }
}
