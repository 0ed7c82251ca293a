// Generates into the tree and sees whether anything changed: what is committed must be what the contract says.

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { node } from './run.ts'

const FOLDERS = [
  'generated',
  'sdks/typescript/src/generated',
  'sdks/python/src/relayos/generated',
  'sdks/ruby/lib/relayos/generated',
  'sdks/ruby/sig/generated',
  'sdks/go',
  'sdks/java/src/generated',
  'sdks/conformance',
]

export async function changesAfterGenerate(): Promise<boolean> {
  const before = fingerprints()
  if (!(await node('scripts/generate.ts'))) return false
  const after = fingerprints()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path))
  for (const path of changed) console.error(`  ${path} was not what \`npm run generate\` makes`)
  return changed.length === 0
}

function fingerprints(): Map<string, string> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const own = files.filter((path) => !path.startsWith(join('generated', 'docs')) && !path.includes('__pycache__'))
  return new Map(own.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]))
}
