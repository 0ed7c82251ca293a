// Schemathesis (PyPI) in a virtual environment of its own under .cache/, every package pinned.

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { model } from '../support/samples.ts'
import { atEnd } from './check.ts'
import { configuration, expectedCodes } from './schemathesis/configuration.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER = join(ROOT, 'test', 'assure', 'schemathesis')
export const REPORTS = join(ROOT, '.cache', 'assure')
const CODES = join(REPORTS, 'codes.json')
const VERSION = '4.25.2'
const HOME = join(ROOT, '.cache', `schemathesis-${VERSION}`)

export type Role = {
  name: 'full' | 'restricted' | 'none'
  key?: string
  scopes?: string[]
  small: boolean
  ids?: Record<string, string[]> // that exist, by the names of path parameters
  phases: string
  maxExamples: number
}

export type Outcome = {
  passed: boolean
  seconds: number
  operations: number
  cases: number
  failures: number
  warnings: boolean
  report: string
}

/** Writes what is particular to a role; answers the path of the configuration. */
function configure({ name, scopes, ids = {}, small }: Role): string {
  mkdirSync(REPORTS, { recursive: true })
  writeFileSync(CODES, JSON.stringify(Object.fromEntries(model.operations.map((operation) => [operation.id, expectedCodes(operation)]))))
  const path = join(REPORTS, `schemathesis-${name}.toml`)
  writeFileSync(path, configuration(scopes ?? null, ids, small))
  return path
}

/** Installs it once; a marker file tells a whole installation from one that was interrupted. */
export function install(tell: (text: string) => void): void {
  const marker = join(HOME, 'complete')
  if (existsSync(marker)) return
  tell(`installing Schemathesis ${VERSION} into ${HOME}`)
  rmSync(HOME, { recursive: true, force: true })
  must('python3', ['-m', 'venv', HOME])
  must(join(HOME, 'bin', 'python'), [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--no-deps',
    '-r',
    join(FOLDER, 'requirements.txt'),
  ])
  writeFileSync(marker, '')
}

function must(program: string, words: string[]) {
  const { status, error, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed: ${error?.message ?? ''}${stdout}${stderr}`)
}

export async function run(role: Role, baseUrl: string, seed: number): Promise<Outcome> {
  const started = performance.now()
  const words = [
    ...['--config-file', configure(role), 'run', join(ROOT, 'generated', 'openapi.json'), '--url', baseUrl],
    ...['--seed', String(seed), '--max-examples', String(role.maxExamples), '--no-color', '--phases', role.phases],
  ]
  const { PATH = '', HOME: home = '' } = process.env
  const environment = { RELAYOS_CODES: CODES, PATH, HOME: home, COLUMNS: '200', PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1' }
  const child = spawn(join(HOME, 'bin', 'st'), words, {
    cwd: ROOT, // hooks are named from here
    env: {
      ...environment,
      ...(role.key ? { RELAYOS_KEY: role.key } : {}),
      ...(role.scopes ? { RELAYOS_SCOPES: role.scopes.join(' ') } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  atEnd(async () => void child.kill())
  let report = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (report += text))
  const [status] = await once(child, 'close')
  const number = (pattern: RegExp) => Number(pattern.exec(report)?.[1] ?? 0)
  const warnings = /^=+ WARNINGS =+$/m.test(report)
  return {
    passed: status === 0 && !warnings,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    operations: number(/^ {2}Tested: (\d+)/m),
    cases: number(/(\d+) generated/),
    failures: number(/(\d+) unique failures?/) + number(/(\d+) errors? in/),
    warnings,
    report,
  }
}
