// Runs transformations of customers in a thread of their own. A thread that does not answer is ended, and another begun.

import { Worker } from 'node:worker_threads'
import type { Done, Job, Ready } from './sandbox-thread.ts'

const START_MS = 20_000 // to load the sandbox
const SILENT_MS = 2_000 // twice what one may take on a machine that has no time for it
const WAIT_MS = 2_000 // in line; the lease of a delivery goes on meanwhile
const THREAD_MEMORY_MB = 64

/** `output` null without an error: the event is not to be sent. */
export type Transformed = { output: string | null; error: string | null }

type Waiting = { job: Job; until: number; resolve(done: Transformed): void }

export type Sandbox = ReturnType<typeof createSandbox>

export function createSandbox() {
  let thread: Worker | undefined
  let current: Waiting | undefined
  let watchdog: NodeJS.Timeout | undefined
  const lines = new Map<string, Waiting[]>() // by whose code it is: each in turn, so that slow code holds up its own
  let count = 0

  const start = (): Worker => {
    const made = new Worker(new URL('./sandbox-thread.ts', import.meta.url), {
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY_MB },
    })
    made.unref()
    made.on('message', (said: Done | Ready) => {
      if (thread !== made) return
      if (said === 'ready') watch(SILENT_MS)
      else settle({ output: said.output, error: said.error })
    })
    const broke = () => thread === made && replace('It used more than it may.')
    made.on('error', broke)
    made.on('exit', broke)
    return made
  }

  const watch = (ms: number) => {
    clearTimeout(watchdog)
    watchdog = setTimeout(replace, ms, 'It did not end in time.')
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
    if (current) return
    while (!current && lines.size > 0) {
      const [key, line] = lines.entries().next().value!
      lines.delete(key)
      const first = line.shift()!
      if (line.length > 0) lines.set(key, line)
      if (first.until > performance.now()) current = first
      else first.resolve({ output: null, error: 'Too many transformations wait.' })
    }
    if (!current) return
    watch(thread ? SILENT_MS : START_MS)
    thread ??= start()
    thread.postMessage(current.job)
  }

  return {
    run(key: string, code: string, input: string | null): Promise<Transformed> {
      return new Promise((resolve) => {
        const waiting = { job: { id: ++count, code, input }, until: performance.now() + WAIT_MS, resolve }
        const line = lines.get(key)
        if (line) line.push(waiting)
        else lines.set(key, [waiting])
        next()
      })
    },

    async stop() {
      for (const { resolve } of [...lines.values()].flat()) resolve({ output: null, error: 'The server stops.' })
      lines.clear()
      clearTimeout(watchdog)
      const old = thread
      thread = undefined
      await old?.terminate()
    },
  }
}
