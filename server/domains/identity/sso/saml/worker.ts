// The thread in which responses are read. What it throws arrives as words.

import { parentPort } from 'node:worker_threads'
import { RefusedXml } from './strict-xml.ts'
import { RefusedResponse } from './structure.ts'
import { requestIdOf, verify } from './verify.ts'

export type Task = { do: 'open'; base64: string } | { do: 'verify'; base64: string; expected: Parameters<typeof verify>[1] }

export type Answer = { result: unknown } | { refused: string | null }

const run = (task: Task): Promise<unknown> => (task.do === 'open' ? requestIdOf(task.base64) : verify(task.base64, task.expected))

parentPort!.on('message', async (task: Task) => {
  const answer: Answer = await run(task).then(
    (result) => ({ result }),
    // Our own words tell more; those of libraries may quote what was sent.
    (error: Error) => ({ refused: error instanceof RefusedXml || error instanceof RefusedResponse ? error.message : error.name }),
  )
  parentPort!.postMessage(answer)
})
