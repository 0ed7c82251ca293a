// The checks of the Ruby SDK: linter and formatter, warnings, signatures, tests, and whether the gem builds and installs.
// Needs Ruby and rubocop of the machine (Debian: ruby rubocop), and no gem from elsewhere.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER = join(ROOT, 'sdks', 'ruby')
const CACHE = join(ROOT, '.cache', 'rubocop')

const isInPath = (program: string) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

export const hasRuby =
  ['ruby', 'gem', 'rubocop'].every(isInPath) &&
  spawnSync('ruby', ['--disable-gems', '-e', 'exit RUBY_VERSION >= "3.1"'], { stdio: 'ignore' }).status === 0

/** Warnings of the interpreter, and texts as they are everywhere. */
export const rubyWords = ['-w', '-E', 'UTF-8:UTF-8']

const run = (program: string, words: string[], { cwd = FOLDER, env = {} }: { cwd?: string; env?: Record<string, string> } = {}) =>
  spawnSync(program, words, { cwd, encoding: 'utf8', env: { ...process.env, ...env } })

/** Goes on after a failure, so that one run tells all of them. */
export function checkRubySdk(): boolean {
  mkdirSync(CACHE, { recursive: true })
  const checks: [string, () => string | null][] = [
    ['rubocop', () => failure(run('rubocop', ['--cache-root', CACHE, '--format', 'emacs', '--display-only-fail-level-offenses']))],
    ['ruby -w', () => quiet(run('ruby', [...rubyWords, '-Ilib', '-e', 'require "relayos"']))],
    ['signatures', () => failure(run('ruby', ['test/signatures.rb']))],
    ['tests', () => noWarning(run('ruby', [...rubyWords, '-Ilib', '-Itest', 'test/all.rb']))],
    ['gem', () => buildGem()],
  ]
  const outcomes = checks.map(([name, check]) => {
    const fault = check()
    if (fault !== null) console.error(`${name} failed\n${fault}`)
    return fault === null
  })
  return outcomes.every(Boolean)
}

type Ran = ReturnType<typeof run>

const failure = ({ status, stdout, stderr, error }: Ran) => (status === 0 ? null : `${error?.message ?? ''}${stdout}${stderr}`)

const quiet = (ran: Ran) => failure(ran) ?? (ran.stdout + ran.stderr || null)

/** Warnings of our files; libraries of old Rubies have their own. */
function noWarning(ran: Ran): string | null {
  const warnings = ran.stderr.split('\n').filter((line) => line.startsWith(FOLDER) && line.includes('warning:'))
  console.log(ran.stdout.trimEnd().split('\n').at(-1))
  return failure(ran) ?? (warnings.join('\n') || null)
}

/** Builds the gem and installs it into an empty folder, where it must be all that is needed. */
function buildGem(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'relayos-gem-'))
  try {
    return installGem(folder).fault
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `home`: set GEM_HOME to it, and `require "relayos"` finds the installed gem. */
export function installGem(folder: string): { home: string; fault: string | null } {
  const home = join(folder, 'gems')
  const source = join(folder, 'source')
  cpSync(FOLDER, source, { recursive: true }) // so that nothing is left in the tree
  const built = run('gem', ['build', '--strict', 'relayos.gemspec'], { cwd: source })
  const name = readdirSync(source).find((file) => file.endsWith('.gem'))
  if (built.status !== 0 || !name) return { home, fault: built.stdout + built.stderr }
  const env = { GEM_HOME: home, GEM_PATH: home }
  const installed = run('gem', ['install', '--local', '--no-document', name], { cwd: source, env })
  const tried = run('ruby', ['-w', '-e', 'require "relayos"; print RelayOS::Client.instance_method(:request).source_location.first'], {
    cwd: folder,
    env,
  })
  const elsewhere = tried.stdout.startsWith(home) ? null : `${tried.stdout}${tried.stderr} is not the installed gem`
  return { home, fault: failure(installed) ?? failure(tried) ?? elsewhere }
}

if (import.meta.main) process.exit(checkRubySdk() ? 0 : 1)
