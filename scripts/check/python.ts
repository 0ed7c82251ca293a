// The checks of the Python SDK: formatter, linter, types, tests. In a virtual environment of its own under .cache/.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDER = join(ROOT, 'sdks', 'python')
const CACHE = join(ROOT, '.cache')

export const pythonEnvironment = { PYTHONPATH: join(FOLDER, 'src'), PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' }

export const hasPython = spawnSync('python3', ['-c', 'import venv, ensurepip'], { stdio: 'ignore' }).status === 0

/** Path of the interpreter. Made once per list of packages; a marker file tells a whole installation from a part. */
export function pythonForSdk(): string {
  const requirements = join(FOLDER, 'requirements-dev.txt')
  const home = join(CACHE, `python-${createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12)}`)
  const python = join(home, 'bin', 'python')
  const marker = join(home, 'complete')
  if (existsSync(marker)) return python
  for (const name of existsSync(CACHE) ? readdirSync(CACHE) : []) {
    if (/^python-[0-9a-f]{12}$/.test(name)) rmSync(join(CACHE, name), { recursive: true, force: true })
  }
  must('python3', ['-m', 'venv', home])
  must(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '-r', requirements])
  writeFileSync(marker, '')
  return python
}

function must(program: string, words: string[]) {
  const { status, error, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed: ${error?.message ?? ''}${stdout}${stderr}`)
}

/** Goes on after a failure, so that one run tells all of them. */
export function checkPythonSdk(): boolean {
  const python = pythonForSdk()
  const checks = [
    ['-m', 'ruff', 'format', '--check', '--quiet', '.'],
    ['-m', 'ruff', 'check', '--quiet', '.'],
    ['-m', 'mypy', '--no-error-summary'],
    ['-W', 'error::ResourceWarning', '-m', 'unittest', '--quiet'],
  ]
  const outcomes = checks.map((words) => {
    const { status } = spawnSync(python, words, { cwd: FOLDER, stdio: 'inherit', env: { ...process.env, ...pythonEnvironment } })
    if (status !== 0) console.error(`python ${words.join(' ')} failed`)
    return status === 0
  })
  return outcomes.every(Boolean)
}

if (import.meta.main) process.exit(checkPythonSdk() ? 0 : 1)
