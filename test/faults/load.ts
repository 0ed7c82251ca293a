// Keeps a server busy with sends, the way a careful client does it: what was not answered is asked again under the same
// idempotency key until it is.

import { Pool } from 'undici'
import { sleep } from '../assure/check.ts'
import { type Answer, type Entry, isAcknowledged, type Ledger } from './ledger.ts'

const AGAIN_AFTER_MS = 50

export type Timing = { sentAt: number; ms: number; status: number } // status 0: no answer

type Options = {
  baseUrl: string
  apiKey: string
  ledger: Ledger
  atOnce: number
  /** Of the requests that were told that nothing happened, leave every second as it is, to look whether that is true. */
  leaveAlone?: boolean
}

export function startLoad({ baseUrl, apiKey, ledger, atOnce, leaveAlone = false }: Options) {
  const pool = new Pool(baseUrl, { connections: atOnce, pipelining: 1, headersTimeout: 15_000, bodyTimeout: 15_000, connectTimeout: 2_000 })
  const timings: Timing[] = []
  let acknowledged = 0
  let running = true
  let giveUp = false

  async function send(entry: Entry): Promise<Answer> {
    const sentAt = performance.now()
    const timed = (status: number) => timings.push({ sentAt, ms: performance.now() - sentAt, status })
    try {
      const headers = {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        ...(entry.key ? { 'idempotency-key': entry.key } : {}),
      }
      const { statusCode, body } = await pool.request({ method: 'POST', path: entry.path, headers, body: JSON.stringify(entry.body) })
      const answer = (await body.json()) as { id: string; code: string }
      timed(statusCode)
      if (statusCode === 202) return { kind: 'acknowledged', id: answer.id }
      if (statusCode !== 503) ledger.surprises.push(`${statusCode} ${answer.code}`)
      return { kind: 'refused', code: answer.code }
    } catch {
      timed(0)
      return { kind: 'none' }
    }
  }

  async function see(entry: Entry): Promise<void> {
    for (;;) {
      const answer = await send(entry)
      entry.answers.push(answer)
      if (answer.kind === 'acknowledged') acknowledged++
      if (isAcknowledged(entry) || !entry.key || giveUp) return
      if (leaveAlone && entry.n % 2 === 0 && entry.answers.length === 1 && answer.kind === 'refused' && answer.code === 'unavailable')
        return
      await sleep(AGAIN_AFTER_MS)
    }
  }

  const workers = Array.from({ length: atOnce }, async () => {
    while (running) {
      const entry = ledger.next()
      await see(entry)
      if (!isAcknowledged(entry)) await sleep(AGAIN_AFTER_MS)
    }
  })

  return {
    timings,
    acknowledged: () => acknowledged,
    /** Resolves when so many are acknowledged. Throws when nothing is for a minute. */
    async reach(count: number): Promise<void> {
      for (let last = acknowledged, since = Date.now(); acknowledged < count; await sleep(5)) {
        if (acknowledged !== last) [last, since] = [acknowledged, Date.now()]
        if (Date.now() - since > 60_000) throw new Error(`Nothing was acknowledged for a minute, at ${acknowledged}`)
      }
    },
    /** Sends nothing new, and waits until everything that is under way has its answer. */
    async stop(): Promise<void> {
      running = false
      const late = setTimeout(() => (giveUp = true), 60_000)
      await Promise.all(workers)
      clearTimeout(late)
      await pool.destroy()
    },
  }
}
