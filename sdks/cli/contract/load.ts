// Where contracts come from: the package itself, a file, or a server.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type Contract, createContract } from './contract.ts'

export const MAX_BYTES = 32 * 1024 * 1024
const MAX_WAIT_MS = 20_000

/** In the package, `assets/` holds what the repository has at its root (see sdks/cli/package.json, `prepack`). */
const PLACES = ['../../assets/', '../assets/', '../../../'].map((path) => new URL(path, import.meta.url))
const inPackage = (...names: string[]): URL | undefined =>
  PLACES.flatMap((place) => names.map((name) => new URL(name, place))).find((url) => existsSync(url))

/** `source`: a path, an http(s) address, or nothing for the contract that came with the package. */
export async function loadContract(source?: string): Promise<Contract> {
  if (source === undefined) return createContract(JSON.parse(readFileSync(packaged(), 'utf8')))
  const text = /^https?:\/\//.test(source) ? await download(source) : readBounded(source)
  return createContract(parseDocument(text, source))
}

/** For `diff --since`: a file, an address, or a released version that the package remembers. */
export async function loadReleased(since: string): Promise<Contract> {
  if (/^https?:\/\//.test(since) || existsSync(since)) return loadContract(since)
  const known = releases()
  const found = known.get(since)
  if (!found) throw new Error(`${since} is no file, no address and no released version; there ${known.size === 1 ? 'is' : 'are'} ${[...known.keys()].join(', ')}.`)
  return createContract(JSON.parse(readFileSync(found, 'utf8')))
}

/** spec/released/openapi.json is the last release; openapi-<version>.json beside it are those before. */
export function releases(): Map<string, URL> {
  const folder = inPackage('released/', 'spec/released/')
  const files = folder ? readdirSync(fileURLToPath(folder)).filter((name) => /^openapi.*\.json$/.test(name)) : []
  return new Map(
    files.map((name) => {
      const url = new URL(name, folder)
      return [/^openapi-(.+)\.json$/.exec(name)?.[1] ?? (JSON.parse(readFileSync(url, 'utf8')).info.version as string), url]
    }),
  )
}

/** The stories that came with the package. */
export function storiesFolder(): string {
  const folder = inPackage('arazzo/', 'spec/arazzo/')
  if (!folder) throw new Error('The stories are not here; name their files.')
  return fileURLToPath(folder)
}

function packaged(): URL {
  const found = inPackage('openapi.json', 'generated/openapi.json')
  if (!found) throw new Error('The contract is not in the package; name one with --contract.')
  return found
}

export function readBounded(path: string, most = MAX_BYTES): string {
  const { size } = statSync(path)
  if (size > most) throw new Error(`${path} has ${size} bytes; ${most} are the most.`)
  return readFileSync(path, 'utf8')
}

async function download(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(MAX_WAIT_MS) })
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > MAX_BYTES) throw new Error(`${url} has more than ${MAX_BYTES} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseDocument(text: string, source: string): unknown {
  try {
    return text.trimStart().startsWith('{') ? JSON.parse(text) : parse(text, { maxAliasCount: 100 })
  } catch (error) {
    throw new Error(`${source} is neither JSON nor YAML: ${(error as Error).message.split('\n', 1)[0]}`)
  }
}
