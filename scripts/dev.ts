// npm run dev: the server, started again when its code or the contract changes. The database stays as it is.

import { spawn, spawnSync } from 'node:child_process'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const QUIET_MS = 300 // editors write several files at once

let server = start()
let timer: NodeJS.Timeout | undefined
let contractChanged = false

for (const folder of ['server', 'spec', 'generated']) {
  watch(folder, { recursive: true }, (_, file) => {
    if (!file || file.endsWith('.test.ts') || file.startsWith('docs')) return
    if (folder === 'spec') contractChanged = true
    clearTimeout(timer)
    timer = setTimeout(restart, QUIET_MS)
  })
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.once('exit', () => process.exit(0))
    server.kill('SIGTERM')
  })
}

function start() {
  return spawn(process.execPath, ['server/main.ts'], { stdio: ['ignore', 'inherit', 'inherit'], detached: true })
}

function restart() {
  if (contractChanged) {
    contractChanged = false
    if (spawnSync(process.execPath, ['scripts/generate.ts'], { stdio: 'inherit' }).status !== 0) return
  }
  console.log('Something changed; starting again …')
  server.once('exit', () => {
    server = start()
  })
  server.kill('SIGTERM')
}
