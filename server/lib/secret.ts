// The instance secret: 32 random bytes in a file that only its owner reads. Keys for every purpose derive from it.

import { randomBytes } from 'node:crypto'
import { chmod, link, readFile, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export async function loadSecret(dataDir: string): Promise<Buffer> {
  const path = join(dataDir, 'secret')
  const found = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (found === null) return create(path)
  if ((await stat(path)).mode & 0o077) throw new Error(`${path} can be read by others; run: chmod 600 '${path}'`)
  const secret = Buffer.from(found.trim(), 'base64url')
  if (secret.length < 32) throw new Error(`${path} must hold at least 32 bytes in base64url`)
  return secret
}

/** Complete or absent, never half: written aside, then linked into place. Whoever comes second reads the first's. */
async function create(path: string): Promise<Buffer> {
  const secret = randomBytes(32)
  const aside = `${path}.${process.pid}`
  await writeFile(aside, `${secret.toString('base64url')}\n`, { mode: 0o600 })
  await chmod(aside, 0o600)
  try {
    await link(aside, path)
    return secret
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return Buffer.from((await readFile(path, 'utf8')).trim(), 'base64url')
  } finally {
    await unlink(aside)
  }
}
