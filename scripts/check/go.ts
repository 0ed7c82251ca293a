// The checks of the Go SDK: formatter, vet, tests. Build cache and programs stay under .cache/.

import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER = join(ROOT, 'sdks', 'go')
const NEWER = [1, 21] // fetches the version that go.mod asks for by itself, from the module proxy

const version = /go(\d+)\.(\d+)/.exec(spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).stdout ?? '')

export const hasGo = version !== null && (Number(version[1]) > NEWER[0]! || Number(version[2]) >= NEWER[1]!)

/** The user's own flags would change what is built. Without paths in it, a copy of the SDK finds what is built already. */
export const goEnvironment = {
  GOCACHE: join(ROOT, '.cache', 'go-build'),
  GOPATH: join(ROOT, '.cache', 'go-path'),
  GOFLAGS: '-buildvcs=false -modcacherw -trimpath',
  GOWORK: 'off',
  GOTOOLCHAIN: 'auto',
}

const hasRaceDetector = spawnSync('gcc', ['--version'], { stdio: 'ignore' }).status === 0

export function runGo(words: string[], folder = FOLDER): { ok: boolean; output: string } {
  const env = { ...process.env, ...goEnvironment }
  const { status, stdout, stderr, error } = spawnSync('go', words, { cwd: folder, encoding: 'utf8', env, maxBuffer: 100_000_000 })
  return { ok: status === 0, output: `${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}` }
}

/** Compiles a program of the SDK in this folder; go puts it there in one step, so that two may build at once. */
export function buildGo(what: string, program: string, folder = FOLDER): string {
  mkdirSync(dirname(program), { recursive: true })
  const { ok, output } = runGo(['build', '-ldflags=-s -w', '-o', program, what], folder)
  if (!ok) throw new Error(`go build ${what} failed: ${output}`)
  return program
}

/** Goes on after a failure, so that one run tells all of them. */
export function checkGoSdk(): boolean {
  const checks = [
    ['vet', './...'],
    ['test', ...(hasRaceDetector ? ['-race'] : []), './...'],
  ]
  const outcomes = checks.map((words) => {
    const { ok, output } = runGo(words)
    if (!ok) console.error(`go ${words.join(' ')} failed\n${output}`)
    return ok
  })
  return [isFormatted(), ...outcomes].every(Boolean)
}

function isFormatted(): boolean {
  const root = runGo(['env', 'GOROOT']).output.trim() // of the version that go.mod asks for
  const { status, stdout, stderr } = spawnSync(join(root, 'bin', 'gofmt'), ['-l', '.'], { cwd: FOLDER, encoding: 'utf8' })
  if (status !== 0 || stdout) console.error(`gofmt -l .\n${stdout}${stderr}`)
  return status === 0 && stdout === ''
}

if (import.meta.main) process.exit(checkGoSdk() ? 0 : 1)
