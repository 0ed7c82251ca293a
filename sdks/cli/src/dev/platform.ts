// Where the server is: the sources of the repository, or what was built into the package. And a Node that can run it.

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CliError, EXIT } from '../exit.ts'

export type Platform = {
  node: string
  args: string[]
  /** In the repository: builds the reference at /docs if the contract changed. */
  docs: string[] | null
}

const OLDEST_MAJOR = 24
/** Of the server's Node; `npm start` and the image have the same (test/contract/deploy.test.ts). */
export const FLAGS = ['--max-http-header-size=16384', '--max-semi-space-size=32', '--heap-growing-percent=50', '--disable-proto=delete']

/** Four folders up are the repository, or dist/ of the package. */
const file = (name: string) => fileURLToPath(new URL(`../../../../${name}`, import.meta.url))

export function findPlatform(): Platform {
  const source = file('server/main.ts')
  if (existsSync(source)) return { node: findNode(), args: [...FLAGS, source], docs: [file('scripts/docs.ts'), '--if-stale'] }
  const built = file('server/main.js')
  if (!existsSync(built))
    throw new CliError('This installation of relayos has no server in it', EXIT.failure, 'run npm ci && npm start in the repository')
  const missing = missingPackages()
  const node = findNode()
  if (missing.length === 0) return { node, args: [...FLAGS, built], docs: null }
  throw new CliError(
    `The server needs packages that are not installed: ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ', …' : ''}`,
    EXIT.failure,
    `npm leaves them out with --omit=optional and on Node older than ${OLDEST_MAJOR}: install again without`,
  )
}

/** The optional packages of the package that this is. */
function missingPackages(): string[] {
  const { optionalDependencies = {} } = JSON.parse(readFileSync(file('../package.json'), 'utf8')) as {
    optionalDependencies?: Record<string, string>
  }
  return Object.keys(optionalDependencies).filter((name) => name !== '@napi-rs/keyring' && !isInstalled(name))
}

function isInstalled(name: string): boolean {
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  return folders.some((folder) => existsSync(join(folder, name, 'package.json')))
}

/** Ours, or the one that the repository brings along. */
function findNode(): string {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_MAJOR) return process.execPath
  const path = file(`node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`)
  if (existsSync(path)) return path
  throw new CliError(`The server needs Node ${OLDEST_MAJOR} or later; this is ${process.versions.node}`, EXIT.failure)
}
