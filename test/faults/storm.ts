// Many parallel requests under one idempotency key, over one node or several. One has the effect; the others get the very
// same answer or are told to wait.

import { Pool } from 'undici'
import type { Db } from '../../server/lib/db.ts'

export const AT_ONCE = 50

type Answer = { status: number; code: string | undefined; text: string; replayed: boolean; location: string | undefined }
type Kind = { path: string; body(n: number): object; effects: string } // `effects`: how often it happened, which must be once

const sms = (to: string, n: number) => ({ channel: 'sms', to, content: { text: 'Storm' }, metadata: { n: String(n) } })

/** A group-committed operation, a transaction, and one that is refused: each keeps its promise in its own way. */
const kinds: { share: number; kind: Kind }[] = [
  {
    share: 7,
    kind: {
      path: '/v1/messages',
      body: (n) => sms('+15005550010', n),
      effects: `select count(*) as count from messages where metadata->>'n' = ?`,
    },
  },
  {
    share: 2,
    kind: {
      path: '/v1/message_batches',
      body: (n) => ({ messages: [sms('+15005550010', n)], metadata: { n: String(n) } }),
      effects: `select count(*) as count from message_batches b join messages m on m.batch_id = b.id where b.metadata->>'n' = ?`,
    },
  },
  {
    share: 1,
    kind: {
      path: '/v1/messages',
      body: (n) => sms('+15005550001', n),
      effects: `select 1 - count(*) as count from messages where metadata->>'n' = ?`, // refused: that there is none is right
    },
  },
]
const deck = kinds.flatMap(({ share, kind }) => Array.from({ length: share }, () => kind))

export type Damage = {
  effects_wrong: number // keys whose effect did not happen exactly once
  answers_differ: number // answers that are neither 409 nor equal to the first, byte for byte
  reuse_accepted: number // keys that served another request too
  unexpected: number // answers of another status
}

type Options = { baseUrls: string[]; apiKey: string; db: Db; keys: number; random(): number; tell?(text: string): void }

export async function storm({ baseUrls, apiKey, db, keys, random, tell }: Options) {
  const pools = baseUrls.map((url) => new Pool(url, { connections: AT_ONCE, pipelining: 1 }))
  const damage: Damage = { effects_wrong: 0, answers_differ: 0, reuse_accepted: 0, unexpected: 0 }
  const statuses: Record<number, number> = {}
  const send = (n: number, body: object) => post(pools[Math.floor(random() * pools.length)]!, kindOf(n).path, apiKey, `storm-${n}`, body)
  try {
    for (let n = 0; n < keys; n++) {
      const body = kindOf(n).body(n)
      const burst = await Promise.all(Array.from({ length: AT_ONCE }, () => send(n, body)))
      judge(burst, damage)
      for (const { status } of burst) statuses[status] = (statuses[status] ?? 0) + 1
      if ((await send(n, { ...body, tags: ['other'] })).code !== reuse(n)) damage.reuse_accepted++
      if (Number((await db.raw(kindOf(n).effects, [String(n)])).rows[0].count) !== 1) damage.effects_wrong++
      if ((n + 1) % 100 === 0) tell?.(`${n + 1} of ${keys} keys`)
    }
  } finally {
    await Promise.all(pools.map((pool) => pool.destroy()))
  }
  return { damage, statuses }
}

const kindOf = (n: number) => deck[n % deck.length]!

/** Batches take no tags: there the other request is refused before its key is looked at. */
const reuse = (n: number) => (kindOf(n).path === '/v1/messages' ? 'idempotency_key_reused' : 'invalid_request')

function judge(burst: Answer[], damage: Damage): void {
  const given = burst.filter(({ status }) => status !== 409)
  const originals = given.filter(({ replayed }) => !replayed)
  const first = originals[0]
  const isSame = (answer: Answer) => answer.status === first?.status && answer.location === first.location && bare(answer) === bare(first)
  damage.unexpected += given.filter(({ status }) => status !== 202 && status !== 422).length
  damage.answers_differ += given.filter((answer) => !isSame(answer)).length + Math.abs(originals.length - 1)
}

/** A problem names its own request, which is another in every replay; the rest is equal. Successes name none. */
const bare = ({ text }: Answer) => text.replaceAll(/req_[0-9a-z]{26}/g, 'req')

async function post(pool: Pool, path: string, apiKey: string, key: string, body: object): Promise<Answer> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json', 'idempotency-key': key }
  const answer = await pool.request({ method: 'POST', path, headers, body: JSON.stringify(body) })
  const text = await answer.body.text()
  const location = answer.headers.location
  return {
    status: answer.statusCode,
    code: (JSON.parse(text) as { code?: string }).code,
    text,
    replayed: answer.headers['idempotency-replayed'] === 'true',
    location: typeof location === 'string' ? location : undefined,
  }
}

export const isHarmless = (damage: Damage) => Object.values(damage).every((count) => count === 0)
