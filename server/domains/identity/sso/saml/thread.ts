// One thread reads all SAML responses, one after another: XML from strangers never holds up anything else, and never for long.

import { Worker } from 'node:worker_threads'
import { unavailable } from '../../../../lib/problem.ts'
import { RefusedResponse } from './structure.ts'
import type { Answer, Task } from './worker.ts'

const LONGEST_MS = 5_000 // with the start of the thread
const MAX_WAITING = 50
const MAX_MEMORY_MB = 128

type Job = { task: Task; resolve(result: unknown): void; reject(reason: unknown): void }

/** Starts with the first response. */
export function createSamlThread({ longestMs = LONGEST_MS } = {}) {
  const waiting: Job[] = []
  let current: Job | null = null
  let worker: Worker | null = null
  let timer: NodeJS.Timeout | undefined

  const settle = (outcome: (job: Job) => void) => {
    const job = current
    current = null
    clearTimeout(timer)
    if (job) outcome(job)
    next()
  }

  /** A thread that took too long or died takes its task along, and nothing else. */
  const lose = (lost: Worker, why: string) => {
    if (worker !== lost) return
    worker = null
    void lost.terminate()
    settle((job) => job.reject(new RefusedResponse(why)))
  }

  const start = () => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB } })
    started.unref()
    started.on('message', (answer: Answer) =>
      settle((job) => ('result' in answer ? job.resolve(answer.result) : job.reject(new RefusedResponse(answer.refused ?? 'unknown')))),
    )
    started.on('error', () => lose(started, 'a response that can not be read'))
    started.on('exit', () => lose(started, 'a response that can not be read'))
    return started
  }

  function next() {
    if (current || waiting.length === 0) return
    current = waiting.shift()!
    worker ??= start()
    const running = worker
    timer = setTimeout(() => lose(running, 'a response that takes too long'), longestMs)
    running.postMessage(current.task)
  }

  return {
    run<Result>(task: Task): Promise<Result> {
      if (waiting.length >= MAX_WAITING) return Promise.reject(unavailable('Too many sign-ins wait.'))
      return new Promise((resolve, reject) => {
        waiting.push({ task, resolve: resolve as (result: unknown) => void, reject })
        next()
      })
    },

    async stop() {
      const running = worker
      worker = null
      clearTimeout(timer)
      for (const { reject } of [...(current ? [current] : []), ...waiting.splice(0)]) reject(unavailable('The server is stopping.'))
      current = null
      await running?.terminate()
    },
  }
}
