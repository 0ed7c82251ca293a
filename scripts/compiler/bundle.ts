// Joins the files of spec/ into one document.

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Document } from './model/document.ts'

const run = promisify(execFile)

export async function bundle(root = 'spec/openapi.yaml'): Promise<Document> {
  const folder = await mkdtemp(join(tmpdir(), 'relayos-bundle-'))
  const output = join(folder, 'openapi.json')
  try {
    await run(process.execPath, ['node_modules/@redocly/cli/bin/cli.js', 'bundle', root, '--output', output, '--ext', 'json'], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    return JSON.parse(await readFile(output, 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
