// Runs transformations of customers in a thread of their own. A thread that does not answer is ended, and another begun.

import { Worker } from 'node:worker_threads'
import type { Done, Job } from './sandbox-thread.ts'

const SILENT_MS = 2_000 // forty times what one may take
const MOST_WAITING = 2_000
const THREAD_MEMORY_MB = 64

/** `output` null without an error: the event is not to be sent. */
export type Transformed = { output: string | null; error: string | null }

type Waiting = { job: Job; resolve(done: Transformed): void }

export type Sandbox = ReturnType<typeof createSandbox>

export function createSandbox() {
  let thread: Worker | undefined
  let current: Waiting | undefined
  let watchdog: NodeJS.Timeout | undefined
  const line: Waiting[] = []
  let count = 0

  const start = (): Worker => {
    const made = new Worker(new URL('./sandbox-thread.ts', import.meta.url), {
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB },
    })
    made.unref()
    made.on('message', ({ output, error }: Done) => settle({ output, error }))
    const broke = () => thread === made && replace('It used more than it may.')
    made.on('error', broke)
    made.on('exit', broke)
    return made
  }

  const settle = (done: Transformed) => {
    clearTimeout(watchdog)
    const { resolve } = current ?? {}
    current = undefined
    resolve?.(done)
    next()
  }

  const replace = (error: string) => {
    const old = thread
    thread = undefined
    void old?.terminate()
    settle({ output: null, error })
  }

  const next = () => {
    if (current || line.length === 0) return
    current = line.shift()!
    thread ??= start()
    watchdog = setTimeout(replace, SILENT_MS, 'It did not end in time.')
    thread.postMessage(current.job)
  }

  return {
    run(code: string, input: string | null): Promise<Transformed> {
      if (line.length >= MOST_WAITING) return Promise.resolve({ output: null, error: 'Too many transformations wait.' })
      return new Promise((resolve) => {
        line.push({ job: { id: ++count, code, input }, resolve })
        next()
      })
    },

    async stop() {
      for (const { resolve } of line.splice(0)) resolve({ output: null, error: 'The server stops.' })
      clearTimeout(watchdog)
      const old = thread
      thread = undefined
      await old?.terminate()
    },
  }
}
