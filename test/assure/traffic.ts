// Check 3: the traffic of the whole test suite goes through `relayos contract proxy`. Whatever tests send and whatever servers
// answer is held against the contract, and no alarm may be false, none missing.

import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Verdict } from '../support/through-proxy.ts'
import type { Check } from './check.ts'

const MOCHA = 'node_modules/mocha/bin/mocha.js'
const SUITE = ['test/e2e', 'test/contract', 'test/faults', 'test/assure', 'test/pages', 'sdks/cli/test'].map(
  (folder) => `${folder}/*.test.ts`,
)
export const SAMPLE = ['messages', 'message-batches', 'idempotency', 'events', 'operation'].map((name) => `test/e2e/${name}.test.ts`)
const LANES = 2
const TEST_MS = 60_000 // two files at a time, and a proxy in the middle
const FILE_MS = 400_000 // what hangs is a failure

/** What does not go through it, and why. */
const BYTES = 'bytes that are no HTTP, or come slowly: they are for the server itself, any proxy refuses them first'
const PROCESSES = 'servers in processes of their own that are killed: a connection that breaks has to reach the client as it is'
const SILENT = 'sends no request to a server'
const BESIDE: Record<string, string> = {
  'test/contract/edge-slow.test.ts': BYTES,
  'test/contract/edge-wire.test.ts': BYTES,
  'test/contract/deploy.test.ts': SILENT,
  'test/e2e/audit-checkpoints.test.ts': SILENT,
  'test/e2e/job-queue.test.ts': SILENT,
  'test/e2e/server-role.test.ts': SILENT,
  'test/faults/roles.test.ts': PROCESSES,
  'test/faults/secret-rotation.test.ts': PROCESSES,
  'test/faults/two-nodes.test.ts': PROCESSES,
  'sdks/cli/test/dev.test.ts': 'its server is the one of `relayos dev`',
  'sdks/cli/test/output.test.ts': SILENT,
  'sdks/cli/test/secrets.test.ts': SILENT,
}

export type Traffic = Omit<Verdict, 'operations'> & { runs: number; operations: string[]; failed: string[]; silent: string[] }

/** Runs test files, each by itself, with their servers behind the proxy. `failed`: tests did not pass; `silent`: nothing was sent. */
export async function trafficOf(files: string[], tell: (text: string) => void): Promise<Traffic> {
  const folder = mkdtempSync(join(tmpdir(), 'relayos-traffic-'))
  const all: Traffic = {
    ...{ runs: 0, exchanges: 0, checked: 0, alarms: 0 },
    ...{ falseAlarms: [], missed: [], operations: [], failed: [], silent: [] },
  }
  const again: string[] = []
  const waiting = [...files]
  const lane = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) if (!(await pass(file))) again.push(file)
  }

  /** What was sent counts also where a test fails. */
  async function pass(file: string): Promise<boolean> {
    const report = join(folder, `${all.runs++}.jsonl`)
    const { ok, output } = await runTests(file, report)
    const verdicts = readVerdicts(report)
    const exchanges = verdicts.reduce((sum, verdict) => sum + verdict.exchanges, 0)
    tell(`${ok ? '✔' : '✘'} ${file}: ${exchanges} exchanges`)
    if (!ok) tell(output)
    if (exchanges === 0 && ok) all.silent.push(file)
    for (const verdict of verdicts) {
      for (const count of ['exchanges', 'checked', 'alarms'] as const) all[count] += verdict[count]
      for (const list of ['falseAlarms', 'missed'] as const) all[list].push(...verdict[list].map((text) => `${file}: ${text}`))
      all.operations.push(...verdict.operations)
    }
    return ok
  }

  try {
    await Promise.all(Array.from({ length: LANES }, lane))
    // Some tests hold times. Whoever fails in company gets a second chance alone.
    for (const file of again) if (!(await pass(file))) all.failed.push(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...all, operations: [...new Set(all.operations)].sort() }
}

function runTests(file: string, report: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, RELAYOS_TEST_PROXY: report }
    const words = [MOCHA, '--reporter', 'dot', '--timeout', String(TEST_MS), file]
    const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: FILE_MS })
    const parts: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part))
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(parts).toString().slice(-8_000) }))
  })
}

function readVerdicts(report: string): Verdict[] {
  try {
    return readFileSync(report, 'utf8')
      .trim()
      .split('\n')
      .map((line): Verdict => JSON.parse(line))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [] // it started no server
    throw error
  }
}

/** Words on what is wrong with the traffic, empty when nothing is. */
export function faultsOf({ falseAlarms, missed, failed, silent }: Traffic): string[] {
  return [
    ...falseAlarms.map((words) => `false alarm: ${words}`),
    ...missed.map((words) => `missed: ${words}`),
    ...failed.map((file) => `failed: ${file}`),
    ...silent.map((file) => `sent nothing: ${file}`),
  ]
}

export const check: Check = async ({ small, tell }) => {
  const suite = globSync(SUITE).sort()
  const gone = Object.keys(BESIDE).filter((file) => !suite.includes(file))
  if (gone.length > 0) throw new Error(`There is no ${gone.join(', ')} any more`)
  const files = small ? SAMPLE : suite.filter((file) => !(file in BESIDE))
  for (const [file, reason] of small ? [] : Object.entries(BESIDE)) tell(`– ${file}: ${reason}`)
  const traffic = await trafficOf(files, tell)
  const faults = faultsOf(traffic)
  for (const words of faults) tell(words)
  const { exchanges, checked, operations, alarms, falseAlarms, missed, failed, silent } = traffic
  return {
    name: 'the traffic of the test suite through the contract proxy',
    value: {
      ...{ files: files.length, exchanges, checked, operations: operations.length, alarms },
      ...{ falseAlarms: falseAlarms.length, missed: missed.length, failed: failed.length, silent: silent.length },
    },
    bar: { falseAlarms: 0, missed: 0, failed: 0, silent: 0 },
    pass: faults.length === 0,
    n: checked,
  }
}
