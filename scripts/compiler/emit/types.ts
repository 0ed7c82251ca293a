// generated/server/types/: TypeScript types of every schema and operation, by @hey-api/openapi-ts.

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@hey-api/openapi-ts'
import type { Model } from '../model/model.ts'
import { type Files, HEADER } from './files.ts'

export async function emitTypes(model: Model): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'relayos-types-'))
  try {
    const made = await createClient({
      input: structuredClone(model.document) as never,
      logs: { level: 'silent', file: false },
      output: { path: folder, module: { extension: '.ts' } },
      parser: { transforms: { readWrite: false } }, // readOnly would split every schema in two
      plugins: ['@hey-api/typescript'],
    })
    if (made.length === 0) throw new Error('hey-api made no types of the contract') // it fails without a word
    const types = await readFile(join(folder, 'types.gen.ts'), 'utf8')
    return { 'generated/server/types/types.gen.ts': HEADER + types }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
