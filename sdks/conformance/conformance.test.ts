// Every SDK against every vector. A runner makes the calls and prints what came of them; everything is compared here.

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, promisify } from 'node:util'
import { expect } from 'chai'
import { pythonEnvironment, pythonForSdk } from '../../scripts/check/python.ts'
import type { Outcome, Vectors } from '../../scripts/compiler/emit/conformance/vector.ts'
import { startConformanceServer } from './server.ts'

const run = promisify(execFile)
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const file = here('vectors.json')
const vectors: Vectors = JSON.parse(await readFile(file, 'utf8'))
const hasPython = await run('python3', ['-c', 'import venv, ensurepip']).then(
  () => true,
  () => false,
)

type Runner = { name: string; present: boolean; command: () => { program: string; words: string[]; env?: Record<string, string> } }

const typescript = () => ({ program: process.execPath, words: [here('typescript.ts')] })
const python = (kind: string) => () => ({
  program: pythonForSdk(),
  words: ['-W', 'error::ResourceWarning', here('../python/tests/conformance.py'), kind],
  env: pythonEnvironment,
})
const runners: Runner[] = [
  { name: 'typescript', present: true, command: typescript },
  { name: 'python-sync', present: hasPython, command: python('sync') },
  { name: 'python-async', present: hasPython, command: python('async') },
]

describe('conformance', function () {
  this.timeout(120_000)

  it('has vectors for every operation', async () => {
    const { paths } = JSON.parse(await readFile(here('../../generated/openapi.json'), 'utf8')) as { paths: Record<string, object> }
    const ids = Object.values(paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []))
    for (const id of ids) expect(vectors.calls.filter(({ operation }) => operation === id).length, id).to.be.at.least(3)
    expect(vectors.calls.length + vectors.webhooks.length).to.be.at.least(300)
  })

  for (const { name, present, command } of runners) {
    it(`of ${name}`, async function () {
      if (!present) this.skip() // scripts/check.ts names what is absent, and CI fails without it
      const server = await startConformanceServer(vectors)
      try {
        const { program, words, env } = command()
        const options = { env: { PATH: process.env.PATH ?? '', ...env }, maxBuffer: 100_000_000, timeout: 100_000 }
        const { stdout } = await run(program, [...words, file, server.url(name)], options)
        const printed = stdout.trimEnd().split('\n')
        const outcomes = new Map<string, Outcome>(printed.map((line) => JSON.parse(line)).map(({ name, outcome }) => [name, outcome]))
        const wrong = [...vectors.calls, ...vectors.webhooks].flatMap(({ name, outcome }) => {
          const got = outcomes.get(name)
          return got && same(got, outcome) ? [] : [{ name, fault: `ended with ${show(got)} instead of ${show(outcome)}` }]
        })
        const report = [...server.report(name), ...wrong].map(({ name, fault }) => `${name}: ${fault}`)
        expect(report.length, `\n${report.slice(0, 20).join('\n')}\n`).to.equal(0)
        expect(outcomes.size).to.equal(vectors.calls.length + vectors.webhooks.length)
      } finally {
        await server.stop()
      }
    })
  }
})

/** Of an error, only what the vector says. */
function same(got: Outcome, wanted: Outcome): boolean {
  if (!('error' in wanted) || !('error' in got)) return isDeepStrictEqual(got, wanted)
  const actual = got.error as Record<string, unknown>
  return Object.entries(wanted.error).every(([name, value]) => isDeepStrictEqual(actual[name], value))
}

const show = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 300)
