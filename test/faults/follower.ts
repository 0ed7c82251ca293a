// A reader of the event stream as a careful client writes it: when its connection ends, it comes back with the last event it has.

import { WebSocket } from 'ws'
import { sleep } from '../assure/check.ts'

const AGAIN_MS = 50
const ACK_EVERY = 20

export type Follower = ReturnType<typeof startFollower>

export function startFollower(baseUrl: string, apiKey: string, from: string) {
  const seen: string[] = []
  const codes: Record<number, number> = {}
  let [connections, resyncs, following] = [0, 0, true]
  let ws: WebSocket | undefined

  const follow = () =>
    new Promise<void>((resolve) => {
      ws = new WebSocket(`${baseUrl.replace('http', 'ws')}/v1/event_stream`, { headers: { authorization: `Bearer ${apiKey}` } })
      const send = (frame: object) => ws!.send(JSON.stringify(frame))
      ws.on('error', () => {}) // the close follows
      ws.on('open', () => {
        connections++
        send({ type: 'subscribe', id: 'all', from: seen.at(-1) ?? from, max_unacknowledged: 1_000 })
      })
      ws.on('message', (data) => {
        const frame = JSON.parse(String(data))
        if (frame.type === 'resync_required') resyncs++
        if (frame.type !== 'event') return
        seen.push(frame.event.id)
        if (seen.length % ACK_EVERY === 0) send({ type: 'ack', id: 'all', event_id: frame.event.id })
      })
      ws.on('close', (code) => {
        codes[code] = (codes[code] ?? 0) + 1
        resolve()
      })
    })
  const done = (async () => {
    while (following) {
      await follow()
      if (following) await sleep(AGAIN_MS)
    }
  })()

  return {
    seen,
    codes,
    connections: () => connections,
    resyncs: () => resyncs,
    async stop() {
      following = false
      ws?.terminate()
      await done
    },
  }
}

/** What is wrong with what each of them saw, given what there was. */
export function compare(followers: Follower[], wanted: string[]): { lost: number; duplicates: number; out_of_order: number } {
  const faults = { lost: 0, duplicates: 0, out_of_order: 0 }
  for (const { seen } of followers) {
    const set = new Set(seen)
    faults.lost += wanted.filter((id) => !set.has(id)).length
    faults.duplicates += seen.length - set.size
    if (seen.length === wanted.length && seen.some((id, index) => id !== wanted[index])) faults.out_of_order++
  }
  return faults
}
