// Where contracts come from: the package itself, a file, or a server.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { type Contract, createContract } from './contract.ts'

export const MAX_BYTES = 32 * 1024 * 1024
const MAX_WAIT_MS = 20_000

/** The root of the repository; in the package `dist/`, where the build puts what is needed of it under the same names. */
const ROOT = new URL('../../../', import.meta.url)
const SPEC = new URL('spec/', ROOT)

/** `source`: a path, an http(s) address, or nothing for the contract that came with the package. */
export async function loadContract(source?: string): Promise<Contract> {
  if (source === undefined) return createContract(JSON.parse(readFileSync(new URL('generated/openapi.json', ROOT), 'utf8')))
  const text = /^https?:\/\//.test(source) ? await download(source) : readBounded(source)
  return createContract(parseDocument(text, source))
}

/** For `diff --since`: a file, an address, or a released version that the package remembers. */
export async function loadReleased(since: string): Promise<Contract> {
  if (/^https?:\/\//.test(since) || existsSync(since)) return loadContract(since)
  const known = releases()
  const found = known.get(since)
  if (!found)
    throw new Error(
      `${since} is no file, no address and no released version; there ${known.size === 1 ? 'is' : 'are'} ${[...known.keys()].join(', ')}.`,
    )
  return createContract(JSON.parse(readFileSync(found, 'utf8')))
}

/** spec/released/openapi.json is the last release; openapi-<version>.json beside it are those before. */
export function releases(): Map<string, URL> {
  const folder = new URL('released/', SPEC)
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^openapi.*\.json$/.test(name)) : []
  return new Map(
    files.map((name) => {
      const url = new URL(name, folder)
      return [/^openapi-(.+)\.json$/.exec(name)?.[1] ?? (JSON.parse(readFileSync(url, 'utf8')).info.version as string), url]
    }),
  )
}

/** The stories that came with the package. */
export const storiesFolder = (): string => fileURLToPath(new URL('arazzo/', SPEC))

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
