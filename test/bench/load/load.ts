// The bench's end of the load generator.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Order, Report } from './protocol.ts'

export type Load = { run(order: Order): Promise<Report>; stop(): Promise<void> }

export function startLoad(): Load {
  const child = fork(new URL('./generator.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const exited = once(child, 'exit')
  const died = exited.then(([code, signal]) => Promise.reject(new Error(`The load generator ended early (${signal ?? code})`)))
  died.catch(() => {})
  return {
    async run(order) {
      const answer = once(child, 'message') as Promise<[Report]>
      child.send(order)
      const [report] = await Promise.race([answer, died])
      return report
    },
    async stop() {
      if (child.connected) child.disconnect()
      await exited
    },
  }
}
