// A progress bar on standard error, for people only: a pipe or a CI log gets none.

import type { Io } from './io.ts'

export type Progress = { at(done: number, total?: number): void; end(): void }

const WIDTH = 24
const EVERY_MS = 80

export function createProgress(io: Io, what: string): Progress {
  if (!io.isInteractive) return { at() {}, end() {} }
  let last = 0
  let drawn = false
  return {
    at(done, total) {
      const now = performance.now()
      if (drawn && now - last < EVERY_MS && done !== total) return
      last = now
      drawn = true
      io.draw(`\r\x1b[2K${what} ${total ? bar(done, total) : done.toLocaleString('en')}`)
    },
    end() {
      if (drawn) io.draw('\r\x1b[2K')
      drawn = false
    },
  }
}

function bar(done: number, total: number): string {
  const share = Math.min(1, total > 0 ? done / total : 1)
  const full = Math.round(share * WIDTH)
  return `[${'█'.repeat(full)}${'·'.repeat(WIDTH - full)}] ${Math.round(share * 100)} %`
}
