// Runs one SDK against vectors: its runner makes the calls and prints what came of them; everything is compared here.

import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, promisify } from 'node:util'
import { buildGo, hasGo } from '../../scripts/check/go.ts'
import { compileChanges, hasJava, javaCommand, javaForSdk } from '../../scripts/check/java.ts'
import { hasPython, pythonEnvironment, pythonForSdk } from '../../scripts/check/python.ts'
import { hasRuby, rubyWords } from '../../scripts/check/ruby.ts'
import type { Outcome, StreamVector, Vectors } from '../../scripts/compiler/emit/conformance/vector.ts'
import { startConformanceServer } from './server.ts'

const run = promisify(execFile)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** `streams`: it runs them. `sdks`: the folder that the SDK is taken from. */
export type Runner = {
  name: string
  streams?: true
  present: () => boolean
  command: (sdks: string) => { program: string; words: string[]; env: Record<string, string> }
}

const python = (kind: string): Runner => ({
  name: `python-${kind}`,
  streams: true,
  present: () => hasPython,
  command: (sdks) => ({
    program: pythonForSdk(),
    words: ['-W', 'error::ResourceWarning', join(sdks, 'python/tests/conformance.py'), kind],
    env: { ...pythonEnvironment, PYTHONPATH: join(sdks, 'python/src') },
  }),
})

export const runners: Runner[] = [
  {
    name: 'typescript',
    streams: true,
    present: () => true,
    command: (sdks) => ({ program: process.execPath, words: [join(sdks, 'conformance/typescript.ts')], env: {} }),
  },
  python('sync'),
  python('async'),
  {
    name: 'ruby',
    streams: true,
    present: () => hasRuby,
    command: (sdks) => ({
      program: 'ruby',
      words: [...rubyWords, '-I', join(sdks, 'ruby/lib'), join(sdks, 'ruby/test/conformance.rb')],
      env: {},
    }),
  },
  {
    name: 'go',
    streams: true,
    present: () => hasGo,
    command: (sdks) => ({
      program: buildGo('./internal/conformance', join(sdks, '../.cache/go-conformance'), join(sdks, 'go')),
      words: [],
      env: {},
    }),
  },
  {
    name: 'java',
    streams: true,
    present: () => hasJava,
    command: (sdks) => {
      const build = javaForSdk()
      const before = sdks === here('..') ? [] : [compileChanges(build, join(sdks, 'java'))]
      // The simple compiler is at its speed at once; the other would be in the way of waits that are measured.
      return { program: 'java', words: javaCommand(build, 'com.relayos.Conformance', ['-XX:TieredStopAtLevel=1'], before), env: {} }
    },
  },
]

/** What the SDK did otherwise than the vectors say, a line each. */
export async function conform({ name, streams, command }: Runner, vectors: Vectors, sdks = here('..')): Promise<string[]> {
  const server = await startConformanceServer(vectors)
  const folder = await mkdtemp(join(tmpdir(), 'relayos-conformance-'))
  try {
    const file = join(folder, 'vectors.json')
    await writeFile(file, JSON.stringify(vectors))
    const { program, words, env } = command(sdks)
    const options = { env: { PATH: process.env.PATH ?? '', ...env }, maxBuffer: 100_000_000, timeout: 100_000 }
    const { stdout } = await run(program, [...words, file, server.url(name)], options)
    const printed = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { name: string; outcome: Outcome | StreamVector['outcome'] })
    const outcomes = new Map(printed.map(({ name, outcome }) => [name, outcome]))
    const wanted = [...vectors.calls, ...vectors.webhooks, ...(streams ? vectors.streams : [])]
    const wrong = wanted.flatMap(({ name, outcome }) => {
      const got = outcomes.get(name)
      return got && same(got, outcome) ? [] : [{ name, fault: `ended with ${show(got)} instead of ${show(outcome)}` }]
    })
    return [...server.report(name, streams === true), ...wrong].map(({ name, fault }) => `${name}: ${fault}`)
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Of an error, only what the vector says. */
function same(got: Outcome | StreamVector['outcome'], wanted: Outcome | StreamVector['outcome']): boolean {
  if (!('error' in wanted && wanted.error) || !('error' in got && got.error)) return isDeepStrictEqual(got, wanted)
  if ('events' in wanted && !isDeepStrictEqual({ ...got, error: null }, { ...wanted, error: null })) return false
  const actual = got.error as Record<string, unknown>
  return Object.entries(wanted.error).every(([name, value]) => isDeepStrictEqual(actual[name], value))
}

const show = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 300)
