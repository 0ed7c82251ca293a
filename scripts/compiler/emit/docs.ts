// generated/docs/index.html: the reference as one page that asks nothing of any other host. Redoc does the layout.

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Model } from '../model/model.ts'
import { addCodeSamples } from './code-samples.ts'

const run = promisify(execFile)
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g

export async function buildDocs(model: Model, folder: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'relayos-docs-'))
  try {
    const [input, output] = [join(work, 'openapi.json'), join(work, 'index.html')]
    await writeFile(input, JSON.stringify(addCodeSamples(model)))
    const options = ['--openapi.disableTelemetry=true', '--openapi.hideLogo=true']
    await run(process.execPath, ['node_modules/@redocly/cli/bin/cli.js', 'build-docs', input, '--inlineBundle', ...options, '-o', output], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    const html = (await readFile(output, 'utf8')).replace(LOGO, 'data:,').replace('<html>', '<html lang="en">')
    await mkdir(folder, { recursive: true })
    const aside = join(folder, `.index.${process.pid}.html`)
    await writeFile(aside, html)
    await rename(aside, join(folder, 'index.html'))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
