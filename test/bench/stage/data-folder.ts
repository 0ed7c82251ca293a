// A data folder of the bench, and its end. Root's database goes to /var/lib/relayos when its user can't enter the folder;
// so it can, and the end follows the link all the same: gigabytes would stay behind.

import { chmod, mkdtemp, realpath, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

const NEEDED_BYTES = 12e9

export async function makeDataFolder(name: string): Promise<string> {
  const { bavail, bsize } = await statfs(tmpdir())
  if (bavail * bsize < NEEDED_BYTES) throw new Error(`The bench needs ${NEEDED_BYTES / 1e9} GB in ${tmpdir()} for a while`)
  const folder = await mkdtemp(join(tmpdir(), `relayos-bench-${name}-`))
  await chmod(folder, 0o711)
  return folder
}

export async function removeDataFolder(folder: string): Promise<void> {
  const cluster = await realpath(join(folder, 'postgres')).catch(() => null)
  const home = cluster === null ? folder : dirname(cluster)
  if (home !== (await realpath(folder)) && basename(home).startsWith('cluster-')) await rm(home, { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
}
