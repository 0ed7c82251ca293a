// credentials.json: the first keys, for the newcomer and for tests. Only its owner reads it.

import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

type Key = { api_key: string; environment_id: string }
export type Credentials = { base_url: string; sandbox: Key; live: Key }

const path = (dataDir: string) => join(dataDir, 'credentials.json')

/** Whole or not at all: written aside, then renamed. */
export async function keepCredentials(dataDir: string, { base_url, sandbox, live }: Credentials): Promise<void> {
  const aside = `${path(dataDir)}.${process.pid}`
  await writeFile(aside, `${JSON.stringify({ base_url, sandbox, live }, null, 2)}\n`, { mode: 0o600 })
  await rename(aside, path(dataDir))
}

export const readCredentials = (dataDir: string): Promise<Credentials | null> =>
  readFile(path(dataDir), 'utf8').then(JSON.parse, () => null)
