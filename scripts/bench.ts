// npm run bench [-- name …]: how fast we are beside peers on the same machine, in the same run. Fails below the bars.

import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { figures, runFigures } from '../test/bench/run.ts'
import { table } from '../test/bench/table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, profile: { type: 'string' }, help: { type: 'boolean' } },
})
const known = figures.map(({ name }) => name)
const unknown = positionals.filter((name) => !known.includes(name))

if (values.help || unknown.length > 0) {
  const text = `npm run bench -- [--json] [--profile <folder for CPU profiles of the server>] [figure …]\nFigures: ${known.join(', ')}`
  console.log(unknown.length > 0 ? `Not a figure: ${unknown.join(', ')}\n${text}` : text)
  process.exit(unknown.length > 0 ? 2 : 0)
}

const machine = `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}`
console.error(`Loopback, load generator beside the server, synchronous_commit = on, ${machine}`)
const rows = await runFigures({ names: positionals, profile: values.profile ?? null, say: (text) => console.error(text) })
console.log(values.json ? JSON.stringify({ machine, rows }, null, 2) : `\n${table(rows)}`)
process.exit(rows.every(({ pass }) => pass) ? 0 : 1)
