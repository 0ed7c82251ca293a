// What the SDKs cost: decoding a page of 100 messages, beside their language's plain JSON decoding into the same types; and a call
// of the TypeScript SDK, beside bare fetch.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { hasPython, pythonEnvironment, pythonForSdk } from '../../../scripts/check/python.ts'
import { hasRuby } from '../../../scripts/check/ruby.ts'
import { hasGo, runGo } from '../../../scripts/check/go.ts'
import { hasJava, javaCommand, javaForSdk } from '../../../scripts/check/java.ts'
import { type Figure, median, type Row } from './figure.ts'

const BAR = 2
const ROUNDS = 7
const MOST_PER_CALL = 30 // microseconds beyond fetch

type Sdk = { name: string; peer: string; present: boolean; measure(): { ours: number; plain: number }[] } // microseconds

const sdks: Sdk[] = [
  { name: 'Go', peer: 'encoding/json', present: hasGo, measure: measureGo },
  { name: 'Java', peer: 'Jackson into records', present: hasJava, measure: measureJava },
  { name: 'Python', peer: 'json.loads', present: hasPython, measure: measurePython },
  { name: 'Ruby', peer: 'JSON.parse', present: hasRuby, measure: measureRuby },
]

export const sdkFigure: Figure = {
  name: 'sdk',
  run: async () => [...sdks.filter(({ present }) => present).map(row), ...callRows()],
}

/** The program measures both in turn, 200 times 100 calls, with its server in another process. */
function callRows(): Row[] {
  const program = fileURLToPath(new URL('../../../sdks/typescript/bench/overhead.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--json'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`bench/overhead.ts failed: ${stderr}`)
  type Cost = { wall: number; cpu: number }
  const figures = JSON.parse(stdout) as { name: string; fetch: Cost; overhead: Cost }[]
  return figures.map(({ name, fetch, overhead }) => ({
    name: `TypeScript SDK, a call beyond fetch: ${name}`,
    ours: `+${overhead.wall.toFixed(1)} µs`,
    peer: `${fetch.wall.toFixed(0)} µs`,
    ratio: null,
    bar: `≤ ${MOST_PER_CALL} µs`,
    pass: overhead.wall <= MOST_PER_CALL,
    note: `median of the differences, in turn; of CPU time +${overhead.cpu.toFixed(1)} µs`,
  }))
}

function row({ name, peer, measure }: Sdk): Row {
  const rounds = measure()
  const ratios = rounds.map(({ ours, plain }) => ours / plain)
  const ratio = { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) }
  return {
    name: `${name} SDK decodes a page of 100 messages`,
    ours: `${median(rounds.map(({ ours }) => ours)).toFixed(0)} µs`,
    peer: `${median(rounds.map(({ plain }) => plain)).toFixed(0)} µs`,
    ratio,
    bar: `≤ ${BAR} ×`,
    pass: rounds.length >= ROUNDS && ratio.median <= BAR,
    note: `beside ${peer}, in turn, less is better`,
  }
}

/** The program measures both in turn, several times; Ruby's does the same. */
function measurePython(): { ours: number; plain: number }[] {
  const folder = fileURLToPath(new URL('../../../sdks/python/', import.meta.url))
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...pythonEnvironment } } as const
  const { status, stdout, stderr } = spawnSync(pythonForSdk(), ['bench/decode.py', '--json'], options)
  if (status !== 0) throw new Error(`bench/decode.py failed: ${stderr}`)
  return JSON.parse(stdout)
}

function measureRuby(): { ours: number; plain: number }[] {
  const folder = fileURLToPath(new URL('../../../sdks/ruby/', import.meta.url))
  const { status, stdout, stderr } = spawnSync('ruby', ['-Ilib', 'bench/decode.rb', '--json'], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`bench/decode.rb failed: ${stderr}`)
  return JSON.parse(stdout)
}

/** A round is a run of both, so that both meet the same weather. */
function measureGo() {
  return Array.from({ length: ROUNDS }, () => {
    const { ok, output } = runGo(['test', '-run', 'none', '-bench', 'Decode', '-benchtime', '300ms', '.'])
    if (!ok) throw new Error(`go test -bench failed: ${output}`)
    const time = (name: string) =>
      Number(new RegExp(`^BenchmarkDecode/${name}\\S*\\s+\\d+\\s+([\\d.]+) ns/op`, 'm').exec(output)?.[1]) / 1_000
    return { ours: time('ours'), plain: time('encoding/json') }
  })
}

/** The program measures both in turn, several times, when they are warm. */
function measureJava(): { ours: number; plain: number }[] {
  const words = [...javaCommand(javaForSdk(), 'com.relayos.bench.Decode'), 'sdks/conformance/vectors.json']
  const { status, stdout, stderr } = spawnSync('java', words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the bench of the Java SDK failed: ${stderr}`)
  return JSON.parse(stdout)
}
