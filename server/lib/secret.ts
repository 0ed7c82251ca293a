// The instance secret: 32 random bytes in a file that only its owner reads. It opens the root key (root-key.ts).

import { randomBytes } from 'node:crypto'
import { chmod, link, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const pathIn = (dataDir: string) => join(dataDir, 'secret')

/** Makes one where there is none. */
export async function loadSecret(dataDir: string): Promise<Buffer> {
  const path = pathIn(dataDir)
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

/** Complete or the one before, never half. */
export async function replaceSecret(dataDir: string, secret: Buffer): Promise<void> {
  await rename(await writeAside(pathIn(dataDir), secret), pathIn(dataDir))
}

async function writeAside(path: string, secret: Buffer): Promise<string> {
  const aside = `${path}.${process.pid}`
  await writeFile(aside, `${secret.toString('base64url')}\n`, { mode: 0o600, flush: true })
  await chmod(aside, 0o600)
  return aside
}

/** Complete or absent: linked into place. Whoever comes second reads the first's. */
async function create(path: string): Promise<Buffer> {
  const secret = randomBytes(32)
  const aside = await writeAside(path, secret)
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
