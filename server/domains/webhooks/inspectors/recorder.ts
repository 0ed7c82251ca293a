// Takes what comes to an inspector: judges its signature, writes it down, and says how to answer.

import { setTimeout as delay } from 'node:timers/promises'
import type { Clock } from '../../../lib/clock.ts'
import type { Db } from '../../../lib/db.ts'
import { EgressError } from '../../../lib/egress.ts'
import type { Incoming, Outgoing } from '../../../lib/http-client.ts'
import { newId } from '../../../lib/ids.ts'
import type { Seal } from '../../../lib/seal.ts'
import type { InspectorRow } from './inspector.ts'
import { createInspectorStore, KEPT_MS } from './inspectors.store.ts'
import { judgeSignature } from './verdict.ts'

export const PATH = '/inspect/'
export const BODY_BYTES = 20_000
const TOKEN = /^[0-9A-Za-z_-]{43}$/
const TRIM_EVERY = 50
const MAX_HEADERS = 40
const MAX_VALUE = 2_000
const DELIVERY_MS = 15_000
const SEALED = new Set(['authorization', 'cookie', 'proxy-authorization', 'x-api-key'])

export type Received = { method: string; headers: Record<string, string>; body: Buffer; bodyBytes: number; source: 'delivery' | 'http' }

export type Recorder = ReturnType<typeof createRecorder>

export function createRecorder({ db, seal, clock }: { db: Db; seal: Seal; clock: Clock }) {
  const store = createInspectorStore(db)
  let count = 0

  async function record(inspector: InspectorRow, { method, headers, body, bodyBytes, source }: Received, sealed: ReadonlySet<string>) {
    const at = clock.now()
    const event_id = headers['webhook-id']?.slice(0, 64) ?? null
    const earlier = event_id === null ? 0 : await store.countOfEvent(inspector, event_id)
    const { response_statuses: statuses, response_delay_ms } = inspector
    const response_status = statuses[Math.min(earlier, statuses.length - 1)]!
    const kept = body.subarray(0, BODY_BYTES)
    await store.insertInspection({
      environment_id: inspector.environment_id,
      id: newId('whr', at),
      inspector_id: inspector.id,
      source,
      method,
      headers: shown(headers, sealed),
      body: kept.toString('utf8').replaceAll('\u0000', '\uFFFD').slice(0, BODY_BYTES),
      body_bytes: bodyBytes,
      body_truncated: bodyBytes > kept.length,
      event_id,
      attempt: earlier + 1,
      signature: judgeSignature(seal, await store.endpointsOf(inspector), { headers, body }, at),
      response_status,
      response_delay_ms,
      received_at: new Date(at),
    })
    if (++count % TRIM_EVERY === 0) await store.trim(inspector)
    return { status: response_status, delayMs: response_delay_ms }
  }

  return {
    /** The inspector that a URL of this environment leads to. */
    async own(environment: string, url: string): Promise<InspectorRow | undefined> {
      const token = tokenOf(url)
      const inspector = token === null ? undefined : await store.findByToken(token)
      return inspector?.environment_id === environment && inspector.url === url ? inspector : undefined
    },

    find: async (token: string): Promise<InspectorRow | undefined> => (TOKEN.test(token) ? store.findByToken(token) : undefined),

    /** What came over HTTP. */
    record: (inspector: InspectorRow, received: Received) => record(inspector, received, NONE),

    /** A delivery, answered as a receiver would; `sealed`: headers whose values are nobody's to read. */
    async deliver(inspector: InspectorRow, request: Outgoing, sealed: string[]): Promise<Incoming> {
      const began = performance.now()
      const body = Buffer.from(request.body ?? '')
      const own = lower({
        'user-agent': 'RelayOS/1',
        ...request.headers,
        'accept-encoding': 'identity',
        'content-length': String(body.length),
      })
      const received = { method: request.method, headers: own, body, bodyBytes: body.length, source: 'delivery' as const }
      const hidden = new Set(sealed.map((name) => name.toLowerCase()))
      const { status, delayMs } = await record(inspector, received, hidden).catch((cause) => {
        throw new EgressError('connection_reset', 'The inspector could not write the request down.', cause)
      })
      const longest = request.limits?.totalMs ?? DELIVERY_MS
      await delay(Math.min(delayMs, longest))
      if (delayMs >= longest) throw new EgressError('timeout', `There was no whole answer within ${longest / 1_000} s.`)
      const totalMs = performance.now() - began
      const timings = { sentMs: 0, headMs: totalMs, totalMs }
      return { status, headers: {}, bodyHead: Buffer.alloc(0), truncated: false, timings }
    },

    cleanUp: () => store.removeInspectionsBefore(clock.now() - KEPT_MS),
  }
}

const NONE: ReadonlySet<string> = new Set()

function tokenOf(url: string): string | null {
  const at = url.indexOf(PATH)
  const token = at < 0 ? '' : url.slice(at + PATH.length)
  return TOKEN.test(token) ? token : null
}

const lower = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** Credentials are not written down. */
function shown(headers: Record<string, string>, sealed: ReadonlySet<string>): Record<string, string> {
  const all = Object.entries(headers).slice(0, MAX_HEADERS)
  const clean = (value: string) => value.replaceAll('\u0000', '\uFFFD').slice(0, MAX_VALUE)
  return Object.fromEntries(
    all.map(([name, value]) => [name.slice(0, 100), SEALED.has(name) || sealed.has(name) ? '[sealed]' : clean(value)]),
  )
}
