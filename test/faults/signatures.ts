// Check 13: what is sent verifies, by the specification's own library and by hand; nothing that was changed does; and through
// rotations of the secret under load, a receiver that changes over late verifies everything, one that never does nothing more.

import { createPublicKey, verify as verifyWith } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { createSigner } from '../../server/domains/webhooks/secrets.ts'
import { atEnd, type Check, sleep, zeroIn } from '../assure/check.ts'
import { launch } from '../assure/server-process.ts'
import { type Received, startReceiver } from '../support/receiver.ts'
import { createRandom } from './random.ts'

type Signed = { id: string; timestamp: string; signature: string; body: string }

/** Published with the specification and its libraries. */
const VECTORS: { secret: string; signed: Signed }[] = [
  {
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    signed: {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: '1614265330',
      signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      body: '{"test": 2432232314}',
    },
  },
]

const OVERLAP_S = 4

export const check: Check = async ({ small, seed, tell }) => {
  const random = createRandom(seed)
  const receiver = await startReceiver()
  atEnd(receiver.stop)
  const server = await launch({ RELAYOS_RATE_LIMIT: '0', RELAYOS_EGRESS_ALLOW: receiver.host, LOG_LEVEL: 'warn' })
  const ask = async (path: string, body: object) => {
    const answer = await fetch(`${server.baseUrl}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.keys.sandbox.api_key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${path} → ${answer.status} ${text}`)
    return JSON.parse(text)
  }
  const send = () => ask('/v1/messages', { channel: 'in_app', to: 'user_1', content: { text: `Hello ${random()} é 漢 🎈` } })

  const vectors = VECTORS.filter(({ secret, signed: { id, timestamp, signature, body } }) => {
    const own = { hmac: secret.replace('whsec_', ''), private: '', created_at: '', expires_at: null }
    return createSigner([own], ['v1'])(id, Number(timestamp), body, Date.now()) !== signature
  }).length

  const endpoint = await ask('/v1/webhook_endpoints', {
    url: receiver.url,
    event_types: ['message.*'],
    signature_algorithms: ['v1', 'v1a'],
  })
  const publicKey = endpoint.public_keys[0] as string
  for (let count = 0; count < (small ? 10 : 50); count++) await send()
  await quiet(receiver.received)
  const first = receiver.received.map(toSigned)
  const [symmetric, asymmetric] = [
    first.filter((one) => !good(one, endpoint.secret)).length,
    first.filter((one) => !goodByKey(one, publicKey)).length,
  ]

  let [mutations, accepted] = [0, 0]
  const examples: string[] = []
  const strange = (await ask('/v1/webhook_endpoints', { url: receiver.url, event_types: ['message.read'] })) as {
    secret: string
    public_keys: string[]
  }
  for (const one of first.slice(0, small ? 10 : 50)) {
    for (const { how, signed } of mutate(one, random)) {
      mutations++
      if (!good(signed, endpoint.secret) && !goodByKey(signed, publicKey)) continue
      accepted++
      examples.push(how)
    }
    mutations += 2
    if (good(one, strange.secret) || goodByKey(one, strange.public_keys[0]!)) accepted++
  }
  tell(`${mutations} mutations, ${accepted} accepted`)

  // Rotations under load: a receiver holds one secret, and changes to the newest at the end of the overlap.
  receiver.received.length = 0
  let sending = true
  const load = Promise.all(
    Array.from({ length: 4 }, async () => {
      while (sending) {
        await send()
        await sleep(10)
      }
    }),
  )
  let held: string = endpoint.secret
  let [checked, failed, afterwards, stale] = [0, 0, 0, 0]
  const rotations = small ? 2 : 8
  for (let round = 0; round < rotations; round++) {
    const from = receiver.received.length
    const { secret } = await ask(`/v1/webhook_endpoints/${endpoint.id}/rotate_secret`, { overlap_seconds: OVERLAP_S })
    await sleep(OVERLAP_S * 1_000 - 700)
    const during = receiver.received.slice(from).map(toSigned)
    checked += during.length
    failed += during.filter((one) => !good(one, held)).length
    await sleep(1_000)
    await quietFor(receiver.received, 300) // what was signed before the end has arrived
    const later = receiver.received.length
    await sleep(600)
    const after = receiver.received.slice(later).map(toSigned)
    afterwards += after.length
    failed += after.filter((one) => !good(one, secret)).length
    stale += after.filter((one) => good(one, held)).length
    held = secret
    tell(`rotation ${round + 1} of ${rotations}: ${checked} in the overlap, ${failed} failed, ${afterwards} after it`)
  }
  sending = false
  await load

  const n = first.length * 2 + checked + afterwards
  return {
    name: 'signatures',
    value: {
      vectors: VECTORS.length,
      vectors_wrong: vectors,
      deliveries: first.length,
      v1_refused: symmetric,
      v1a_refused: asymmetric,
      mutations,
      mutations_accepted: accepted,
      examples: examples.slice(0, 5),
      rotations,
      through_overlap: checked,
      failed,
      after_overlap: afterwards,
      by_the_old_secret: stale,
    },
    bar: { vectors_wrong: 0, refused: 0, mutations_accepted: 0, failed: 0, by_the_old_secret: 0, confidence: zeroIn(n) },
    pass: vectors + symmetric + asymmetric + accepted + failed + stale === 0 && first.length > 0 && checked > 0 && afterwards > 0,
    n,
  }
}

const toSigned = ({ headers, text }: Received): Signed => ({
  id: String(headers['webhook-id']),
  timestamp: String(headers['webhook-timestamp']),
  signature: String(headers['webhook-signature']),
  body: text,
})

/** As a receiver does it, with the library of the specification. */
function good({ id, timestamp, signature, body }: Signed, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature })
    return true
  } catch {
    return false
  }
}

const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex') // then the 32 bytes of an Ed25519 key

/** v1a, which the library does not know. */
function goodByKey({ id, timestamp, signature, body }: Signed, key: string): boolean {
  if (!/^\d+$/.test(timestamp) || Math.abs(Date.now() / 1_000 - Number(timestamp)) > 300) return false
  const der = Buffer.concat([SPKI_HEAD, Buffer.from(key.replace('whpk_', ''), 'base64')])
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' })
  return signature
    .split(' ')
    .filter((one) => one.startsWith('v1a,'))
    .some((one) => verifyWith(null, Buffer.from(`${id}.${timestamp}.${body}`), publicKey, Buffer.from(one.slice(4), 'base64')))
}

function* mutate(one: Signed, random: () => number): Generator<{ how: string; signed: Signed }> {
  const { id, timestamp, signature, body } = one
  const flip = (text: string) => {
    const at = Math.floor(random() * text.length)
    return `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ 1)}${text.slice(at + 1)}`
  }
  for (let count = 0; count < 20; count++) yield { how: 'a bit of the body', signed: { ...one, body: flip(body) } }
  for (let count = 0; count < 5; count++) yield { how: 'a bit of the id', signed: { ...one, id: flip(id) } }
  const swapped = (parts: string[]) => ({ ...one, signature: parts.join(' ') })
  const [v1 = '', v1a = ''] = signature.split(' ')
  yield { how: 'a space after the body', signed: { ...one, body: `${body} ` } }
  yield { how: 'the body cut', signed: { ...one, body: body.slice(0, -1) } }
  yield { how: 'no body', signed: { ...one, body: '' } }
  yield { how: 'the body twice', signed: { ...one, body: body + body } }
  yield { how: 'another escape', signed: { ...one, body: body.replace('"object"', '"\\u006fbject"') } }
  yield { how: 'a second later', signed: { ...one, timestamp: String(Number(timestamp) + 1) } }
  yield { how: 'long ago', signed: { ...one, timestamp: String(Number(timestamp) - 3_600) } }
  yield { how: 'time that is none', signed: { ...one, timestamp: 'NaN' } }
  yield { how: 'no time', signed: { ...one, timestamp: '' } }
  yield { how: 'id and time moved', signed: { ...one, id: `${id}.${timestamp}`, timestamp: body.slice(0, 1) } }
  yield { how: 'no signature', signed: swapped([]) }
  yield { how: 'empty signatures', signed: swapped(['v1,', 'v1a,']) }
  yield { how: 'tags changed about', signed: swapped([v1.replace('v1,', 'v1a,'), v1a.replace('v1a,', 'v1,')]) }
  yield { how: 'another version', signed: swapped([v1.replace('v1,', 'v2,'), v1a.replace('v1a,', 'v2a,')]) }
  yield { how: 'cut signatures', signed: swapped([v1.slice(0, -4), v1a.slice(0, -4)]) }
  yield {
    how: 'changed signatures',
    signed: swapped([flip(v1.slice(3, 40)), flip(v1a.slice(4, 80))].map((text, index) => `${index ? 'v1a' : 'v1'},${text}`)),
  }
  yield { how: 'a comma missing', signed: swapped([v1.replace(',', ''), v1a.replace(',', '')]) }
}

/** Until nothing more comes. */
const quiet = (received: Received[]) => quietFor(received, 1_500, true)

/** Until something was on its way for so long that it must be here; with `still`, until nothing comes at all. */
async function quietFor(received: Received[], ms: number, still = false): Promise<void> {
  for (let [count, since] = [received.length, Date.now()]; Date.now() - since < ms; await sleep(20)) {
    if (still && received.length !== count) [count, since] = [received.length, Date.now()]
  }
}
