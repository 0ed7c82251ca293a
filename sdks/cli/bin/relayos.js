#!/usr/bin/env node
// The one entry point: what the package was built into, or the sources of the repository, on the Node that it brings.

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = new URL('../src/main.ts', import.meta.url)

if (!existsSync(source)) await import('../dist/sdks/cli/src/main.js')
else if (process.features.typescript) await import(source.href)
else {
  const node = fileURLToPath(new URL('../../../node_modules/node/bin/node', import.meta.url))
  const child = spawn(node, [fileURLToPath(source), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('error', () => {
    console.error('The sources need Node 22.18 or later: npm ci brings one')
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : (process.exitCode = code ?? 1)))
}
