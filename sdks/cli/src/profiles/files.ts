// Files that only their owner reads: written whole or not at all, in a folder that only the owner enters.

import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Env } from '../context.ts'
import { CliError } from '../exit.ts'

const MAX_BYTES = 1_000_000

export function configFolder(env: Env, platform = process.platform): string {
  if (env['XDG_CONFIG_HOME']) return join(env['XDG_CONFIG_HOME'], 'relayos')
  if (platform === 'win32' && env['APPDATA']) return join(env['APPDATA'], 'relayos')
  return join(env['HOME'] || homedir(), '.config', 'relayos')
}

/** An object of JSON; null when there is no such file. */
export async function readPrivate(path: string): Promise<Record<string, unknown> | null> {
  let text: string
  try {
    if ((await stat(path)).size > MAX_BYTES) throw new CliError(`${path} is too large to be ours`)
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    if (error instanceof CliError) throw error
    throw new CliError(`${path} can not be read: ${(error as Error).message}`)
  }
  try {
    const value: unknown = JSON.parse(text)
    if (value && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // The message of JSON.parse would quote the file, secrets and all.
  }
  throw new CliError(`${path} is not a JSON object`, 1, 'mend it or remove it')
}

export async function writePrivate(path: string, value: unknown): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const aside = `${path}.${process.pid}`
  try {
    await writeFile(aside, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw new CliError(`${path} can not be written: ${(error as Error).message}`)
  }
}

/** Whether others on this machine may read it; always false where files have no modes. */
export async function isOpenToOthers(path: string): Promise<boolean> {
  if (process.platform === 'win32') return false
  const found = await stat(path).catch(() => null)
  return found !== null && (found.mode & 0o077) !== 0
}

export const closeToOthers = (path: string) => chmod(path, 0o600)
