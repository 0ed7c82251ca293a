// Deno and Bun, from the npm registry, each once into a folder of its own under .cache/. Exact versions, so that a run says the
// same tomorrow.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './language.ts'

export type Runtime = {
  name: string
  version: string
  /** Package of this machine's platform, which holds the program itself; null: there is none. */
  package: string | null
  program: string // inside the package
  words: { run: string[]; withoutEnvironment: string[]; check: string[] | null; tests: string[] }
  /** What it calls a port where nobody listens; null: its fetch gives no name. */
  refused: string | null
  /** Title of the test of the SDK that can not pass there. */
  without: string
}

const CACHE = join(ROOT, '.cache')
const { platform, arch } = process
const isMusl =
  platform === 'linux' && !(process.report.getReport() as { header: { glibcVersionRuntime?: string } }).header.glibcVersionRuntime

const pick = (scope: string, names: Record<string, string>) => {
  const name = isMusl ? undefined : names[`${platform}-${arch}`]
  return name ? `${scope}/${name}` : null
}

/** What a careful reader of Deno's manual gives a program: one address, its variables, and no question asked. */
const careful = ['run', '--no-prompt', '--cached-only', '--allow-net=127.0.0.1']

export const deno: Runtime = {
  name: 'Deno',
  version: '2.9.6',
  package: pick('@deno', {
    'linux-x64': 'linux-x64-glibc',
    'linux-arm64': 'linux-arm64-glibc',
    'darwin-x64': 'darwin-x64',
    'darwin-arm64': 'darwin-arm64',
  }),
  program: 'deno',
  words: {
    run: [...careful, '--allow-env=RELAYOS_API_KEY,RELAYOS_BASE_URL,WEBHOOK_SECRET'],
    withoutEnvironment: careful,
    check: ['check', '--cached-only'],
    tests: ['run', '--no-prompt', '--cached-only', '--allow-all'], // mocha looks at much
  },
  refused: null,
  without: 'tells a refused connection from an answer, and names the reason',
}

export const bun: Runtime = {
  name: 'Bun',
  version: '1.4.5',
  package: pick('@oven', {
    'linux-x64': 'bun-linux-x64',
    'linux-arm64': 'bun-linux-aarch64',
    'darwin-x64': 'bun-darwin-x64',
    'darwin-arm64': 'bun-darwin-aarch64',
  }),
  program: 'bin/bun',
  words: { run: ['--no-install'], withoutEnvironment: ['--no-install', '--no-env-file'], check: null, tests: ['--no-install'] },
  refused: 'ECONNREFUSED',
  without: 'leaves neither a listener nor a timer behind', // it does not count timers among the active resources
}

/** So that neither looks for a newer one of itself nor tells anybody about its use. */
export const quietly = { DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1', NO_COLOR: '1' }

/** Path of the program. Throws a reason if it can not be had here. */
export function installed({ name, version, package: from, program }: Runtime): string {
  if (!from) throw new Error(`${name} has no package for ${platform}-${arch}${isMusl ? ' with musl' : ''}`)
  const home = join(CACHE, `${name.toLowerCase()}-${version}`)
  const path = join(home, 'node_modules', from, program)
  const marker = join(home, 'complete') // tells a whole installation from a part
  if (existsSync(marker)) return path
  for (const other of existsSync(CACHE) ? readdirSync(CACHE) : []) {
    if (other.startsWith(`${name.toLowerCase()}-`)) rmSync(join(CACHE, other), { recursive: true, force: true })
  }
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
  const words = ['--ignore-scripts', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', home]
  try {
    execFileSync('npm', ['install', ...words, `${from}@${version}`], { cwd: home, stdio: ['ignore', 'ignore', 'pipe'], timeout: 180_000 })
  } catch (error) {
    throw new Error(
      `${name} ${version} can not be fetched: ${/^npm error .*$/m.exec(String((error as { stderr?: Buffer }).stderr))?.[0] ?? error}`,
    )
  }
  if (!existsSync(path)) throw new Error(`${from}@${version} has no ${program}`)
  writeFileSync(marker, '')
  return path
}

export function isHere(runtime: Runtime): boolean {
  try {
    return installed(runtime) !== ''
  } catch (error) {
    console.log(`      ${(error as Error).message}`)
    return false
  }
}
