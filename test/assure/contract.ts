// Check 1: the server does what the contract says, and refuses what it says is wrong. Schemathesis tries every operation
// with a full key, a restricted one and none.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from './check.ts'
import { scopes } from '../../generated/server/operations.ts'
import { model } from '../support/samples.ts'
import { install, type Outcome, REPORTS, type Role, run } from './schemathesis.ts'
import { seed as seedData } from './seed.ts'
import { launch } from './server-process.ts'

const RESTRICTED = ['messages:read']
const ALL = Object.keys(scopes)

export const check: Check = async ({ small, seed, tell }) => {
  install(tell)
  // No address limit: else most requests without a key were 429. The host of the examples has no address here.
  const server = await launch({ RELAYOS_ADDRESS_LIMIT: '0', RELAYOS_EGRESS_ALLOW: 'hooks.example.com:443' })
  const { restrictedKey, ids } = await seedData(server, RESTRICTED)
  const operations = model.operations.length

  // Coverage computes for minutes, as there are many operations: the run on request has it, the small one in CI has not.
  const phases = small ? 'examples,fuzzing' : 'examples,coverage,fuzzing'
  const full: Role = {
    name: 'full',
    small,
    key: server.keys.sandbox.api_key,
    scopes: ALL,
    ids,
    maxExamples: small ? 5 : 100,
    phases: `${phases},stateful`,
  }
  const restricted: Role = {
    name: 'restricted',
    key: restrictedKey,
    scopes: RESTRICTED,
    ids,
    small,
    maxExamples: small ? 5 : 50,
    phases: `${phases},stateful`,
  }
  const none: Role = { name: 'none', small, maxExamples: small ? 5 : 50, phases } // without a key nothing leads on to anything

  const outcomes: Record<string, Outcome> = {}
  const attempt = async (role: Role) => {
    const outcome = await run(role, server.baseUrl, seed)
    outcomes[role.name] = outcome
    writeFileSync(join(REPORTS, `schemathesis-${role.name}.txt`), outcome.report)
    tell(`${role.name}: ${outcome.cases} cases, ${outcome.failures} failures, ${outcome.seconds} s`)
    if (!outcome.passed) tell(outcome.report.slice(outcome.report.indexOf('=== FAILURES') - 40).slice(0, 8_000))
  }
  await Promise.all([attempt(full), attempt(restricted).then(() => attempt(none))]) // one process keeps one core busy

  const all = Object.values(outcomes)
  const n = all.reduce((sum, { cases }) => sum + cases, 0)
  const figures = Object.fromEntries(
    Object.entries(outcomes).map(([name, { operations, cases, failures, warnings, seconds }]) => [
      name,
      { operations, cases, failures, warnings, seconds },
    ]),
  )
  return {
    name: 'contract fuzzing with a full key, a restricted one and none',
    value: { ...figures, server_exits: server.alive() ? 0 : 1 },
    bar: { operations, failures: 0, warnings: false, server_exits: 0 },
    pass: server.alive() && all.every((outcome) => outcome.passed && outcome.operations === operations),
    n,
  }
}
