// Where the server is: the sources of the repository, or what was built into the package. And a Node that can run it.

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CliError, EXIT } from '../exit.ts'

export type Platform = { node: string; args: string[] }

const OLDEST_MAJOR = 24
const FLAGS = ['--max-http-header-size=16384', '--disable-proto=delete'] // as `npm start`

/** Four folders up are the repository, or dist/ of the package. */
const file = (name: string) => fileURLToPath(new URL(`../../../../${name}`, import.meta.url))

export function findPlatform(): Platform {
  const main = [file('server/main.ts'), file('server/main.js')].find((path) => existsSync(path))
  if (!main) {
    throw new CliError(
      'This installation of relayos has no server in it',
      EXIT.failure,
      'install the whole package (npm install relayos, without --omit=optional), or run npm ci && npm start in the repository',
    )
  }
  return { node: findNode(), args: [...FLAGS, main] }
}

function findNode(): string {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_MAJOR) return process.execPath
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    const path = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    if (existsSync(path)) return path
  } catch {
    // The package `node` is optional.
  }
  throw new CliError(`The server needs Node ${OLDEST_MAJOR}; this is ${process.versions.node}`, EXIT.failure, 'npm install node@24')
}
