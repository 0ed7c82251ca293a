// Runs gates and counts them: three at a time where they don't mind company, each in a process of its own.

import { spawn } from 'node:child_process'

export type Gate = {
  name: string
  slow?: boolean
  onRequest?: boolean // by --sdks: a wider form of another gate
  alone?: boolean // it measures time, or others need what it writes
  needs?: { what: string; present: boolean }
  run(): Promise<boolean>
}

type Options = { absentFails: boolean; only: string | null }

const LAST_LINES = 80 // of a gate that failed
const LANES = 3 // for two cores: much of the time is waiting

/** Goes on after a failure, so that one run tells all of them. Answers the exit code. */
export async function runGates(gates: Gate[], { absentFails, only }: Options): Promise<number> {
  if (only !== null) return (await gates.find(({ name }) => name === only)?.run()) ? 0 : 1
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const summary = new Map<Gate, string>()
  const failures = new Map<Gate, string>()

  const pass = async (gate: Gate) => {
    const { name, needs } = gate
    const isHere = !needs || needs.present
    const started = performance.now()
    const { ok, output } = isHere ? await runApart(name) : { ok: false, output: '' }
    const outcome = isHere ? (ok ? 'passed' : 'failed') : absentFails ? 'failed' : 'skipped'
    counts[outcome]++
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`
    const line = `${{ passed: '✔', failed: '✘', skipped: '–' }[outcome]} ${name} (${isHere ? seconds : `${outcome}: ${needs.what} is not here`})`
    summary.set(gate, line)
    if (!ok && output) failures.set(gate, lastLines(output))
    console.log(`\n▶ ${name}\n${output}${line}`)
  }

  const first = gates.slice(0, 1) // writes what the others read
  const waiting = gates.slice(1).filter(({ alone }) => !alone)
  for (const gate of first) await pass(gate)
  const lane = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) await pass(gate)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  for (const gate of gates.slice(1).filter(({ alone }) => alone)) await pass(gate)

  console.log(`\n${gates.map((gate) => summary.get(gate)).join('\n')}\n`)
  // Once more, where it is seen: what failed first may stand ten thousand lines above.
  for (const [{ name }, lines] of failures) console.log(`✘ ${name} ended with:\n${lines}\n`)
  console.log(`${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`)
  return counts.failed === 0 ? 0 : 1
}

const lastLines = (output: string) => {
  const lines = output.trimEnd().split('\n')
  // Mocha counts its failures, then tells them; other tools have them at the end.
  const told = lines.findLastIndex((line) => /^\s*\S*\d+ failing/.test(line))
  return lines.slice(told < 0 ? -LAST_LINES : told, told < 0 ? undefined : told + LAST_LINES).join('\n')
}

/** This very script with one gate; what it says is kept together. */
function runApart(name: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [process.argv[1]!, '--gate', name], { stdio: ['ignore', 'pipe', 'pipe'] })
    const parts: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part))
    child.on('error', (error) => resolve({ ok: false, output: `${error.message}\n` }))
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(parts).toString() }))
  })
}
