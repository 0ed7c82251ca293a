// npm run bench [-- <figure> …] [--json] [--profile <folder>]: figures against peers, in the same run and in turn.
// The load generator is a process of its own on the same machine. Exits with 1 when a bar is missed.

import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { bare } from '../test/bench/figures/bare.ts'
import { coldStart } from '../test/bench/figures/cold-start.ts'
import { create } from '../test/bench/figures/create.ts'
import type { Figure, Measure } from '../test/bench/figures/figure.ts'
import { get } from '../test/bench/figures/get.ts'
import { memory } from '../test/bench/figures/memory.ts'
import { sustained } from '../test/bench/figures/sustained.ts'
import { onStage } from '../test/bench/stage/stage.ts'

const figures: Record<string, Measure> = { bare, get, create, sustained, memory, 'cold-start': coldStart }

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, profile: { type: 'string' } },
})
const names = positionals.length > 0 ? positionals : Object.keys(figures)
const unknown = names.filter((name) => !(name in figures))
if (unknown.length > 0) {
  console.error(`There is no figure ${unknown.join(', ')}; there are ${Object.keys(figures).join(', ')}`)
  process.exit(2)
}

const say = (text: string) => console.error(`  ${text}`)
const results: Figure[] = []
await onStage({ profile: values.profile ?? null, say }, async (stage) => {
  for (const name of names) {
    say(`${name} …`)
    results.push(...(await figures[name]!(stage, say)))
  }
})

if (values.json) console.log(JSON.stringify({ cores: availableParallelism(), node: process.versions.node, results }))
else for (const result of results) console.log(describe(result))
console.log(`${availableParallelism()} cores, Node ${process.versions.node}, load average at the end ${loadavg()[0]!.toFixed(1)}`)
process.exit(results.every(({ pass }) => pass) ? 0 : 1)

function describe({ name, ours, peer, ratio, bar, pass, note }: Figure): string {
  const against = ratio
    ? `\n    peer   ${peer}\n    ratio  ${ratio.median.toFixed(2)} × (${ratio.min.toFixed(2)} to ${ratio.max.toFixed(2)})`
    : ''
  return `${pass ? '✔' : '✘'} ${name}\n    ours   ${ours}${against}\n    bar    ${bar}${note ? `\n    note   ${note}` : ''}\n`
}
