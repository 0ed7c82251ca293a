// What was asked of the server and what it answered: the promises that are held against the database afterwards.

export type Answer =
  | { kind: 'acknowledged'; id: string }
  | { kind: 'refused'; code: string } // 503: `unavailable` says that nothing happened, `outcome_unknown` does not
  | { kind: 'none' } // the connection broke

export type Entry = {
  n: number // in the message's metadata: finds it in the database
  key: string | null // Idempotency-Key
  path: string
  body: object
  events: string[] // that the message or the batch must have in the end
  answers: Answer[]
}

export const LIFE = ['message.queued', 'message.sending', 'message.sent', 'message.delivered']
const sms = (to: string, text: string) => ({ channel: 'sms', to, content: { text } })
const email = { channel: 'email', to: 'delivered@sandbox.relayos.test', content: { subject: 'Hello', text: 'Hello' } }
const inApp = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } }

export const BATCH = [sms('+15005550010', 'One'), sms('+15005550010', 'Two')]

type Kind = { share: number; body: object; events: string[]; path?: string }

/** Mostly plain deliveries, and some that need more than one statement to be complete. */
const kinds: Kind[] = [
  { share: 66, body: sms('+15005550010', 'Hello'), events: LIFE },
  { share: 10, body: email, events: LIFE },
  { share: 10, body: inApp, events: LIFE },
  { share: 4, body: sms('+15005550011', 'Read me'), events: [...LIFE, 'message.read'] },
  {
    share: 3,
    body: sms('+15005550014', 'Fail over'),
    events: ['message.queued', 'message.sending', 'message.failover_started', ...LIFE.slice(1)],
  },
  { share: 3, body: sms('+15005550015', 'Throttle me'), events: ['message.queued', 'message.sending', ...LIFE.slice(1)] },
  { share: 4, body: { messages: BATCH }, events: ['message_batch.completed'], path: '/v1/message_batches' },
]
const deck = kinds.flatMap((kind) => Array.from({ length: kind.share }, () => kind))

export type Ledger = ReturnType<typeof createLedger>

/** `withoutKey`: one request in so many goes without an idempotency key and is never repeated. */
export function createLedger(run: string, withoutKey: number) {
  const entries: Entry[] = []
  const surprises: string[] = []
  return {
    entries,
    surprises, // answers that nobody should get
    next(): Entry {
      const n = entries.length
      const { body, events, path = '/v1/messages' } = deck[(n * 37) % deck.length]! // 37 and 100 have no common factor: the kinds mix
      const key = n % withoutKey === withoutKey - 1 ? null : `${run}-${n}`
      const entry: Entry = { n, key, path, body: { ...body, metadata: { n: String(n), run } }, events, answers: [] }
      entries.push(entry)
      return entry
    },
    acknowledged: () => entries.filter(isAcknowledged),
  }
}

export const isAcknowledged = ({ answers }: Entry) => answers.at(-1)?.kind === 'acknowledged'

/** The first answer said that nothing happened, and nobody asked again. */
export const isLeftAlone = ({ answers }: Entry) =>
  answers.length === 1 && answers[0]!.kind === 'refused' && answers[0]!.code === 'unavailable'
