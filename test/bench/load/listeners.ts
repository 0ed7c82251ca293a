// The bench's end of a process full of WebSockets.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Heard, ListenOrder } from './stream-listeners.ts'

export type Listeners = {
  open(order: Omit<Extract<ListenOrder, { kind: 'open' }>, 'kind'>): Promise<void>
  /** Waits until so many frames came to each, and starts counting anew. */
  hear(frames: number, withinMs: number): Promise<Heard>
  close(): Promise<void>
  stop(): Promise<void>
}

export function startListeners(): Listeners {
  const child = fork(new URL('./stream-listeners.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const exited = once(child, 'exit')
  const died = exited.then(([code, signal]) => Promise.reject(new Error(`The listeners ended early (${signal ?? code})`)))
  died.catch(() => {})
  const ask = async (order: ListenOrder): Promise<Heard | null> => {
    const answer = once(child, 'message') as Promise<[{ heard: Heard | null; error?: string }]>
    child.send(order)
    const [{ heard, error }] = await Promise.race([answer, died])
    if (error !== undefined) throw new Error(error)
    return heard
  }
  return {
    open: async (order) => void (await ask({ kind: 'open', ...order })),
    hear: async (frames, withinMs) => (await ask({ kind: 'await', frames, withinMs }))!,
    close: async () => void (await ask({ kind: 'close' })),
    async stop() {
      if (child.connected) child.disconnect()
      await exited
    },
  }
}
