// What an emitter returns, and how it reaches the disk: files are touched only when their content changes.

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export type Files = Record<string, string> // path → content

/** The first line of every generated file names the command that makes it. */
export const HEADER = '// Written by `npm run generate` from spec/. Do not edit.\n'

/** Writes the files, removes others below `root`, and tells which paths changed. */
export async function writeFiles(root: string, files: Files, keep: (path: string) => boolean = () => false): Promise<string[]> {
  const changed: string[] = []
  for (const [path, content] of Object.entries(files)) {
    const before = await readFile(path, 'utf8').catch(() => null)
    if (before === content) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    changed.push(path)
  }
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || path in files || keep(path)) continue
    await rm(path)
    changed.push(path)
  }
  return changed
}
