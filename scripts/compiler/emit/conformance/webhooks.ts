// Vectors about webhooks: every event type, and everything that is refused.

import { createHmac, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import type { Model } from '../../model/model.ts'
import type { WebhookVector } from './vector.ts'

const NOW = 1_795_424_400
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64')
const SECRET = `whsec_${base64('conformance secret of 32 bytes!!')}`
const OTHER = `whsec_${base64('another secret of a whole 32 byte')}`

// The seed stands behind the fixed head of PKCS #8. Ed25519 signatures of one key and text are always the same.
const seed = Buffer.from('conformance seed of 32 bytes !!!')
const privateKey = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
  format: 'der',
  type: 'pkcs8',
})
const PUBLIC = `whpk_${base64(createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32))}`

const hmac = (body: string, secret = SECRET, id = 'evt_1', time = NOW) =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
    .update(`${id}.${time}.${body}`)
    .digest('base64')}`
const ed25519 = (body: string) => `v1a,${base64(sign(null, Buffer.from(`evt_1.${NOW}.${body}`), privateKey))}`

const headers = (signature: string, id = 'evt_1', time: string | number = NOW) => ({
  'webhook-id': id,
  'webhook-timestamp': String(time),
  'webhook-signature': signature,
})

export function webhookVectors(model: Model): WebhookVector[] {
  const body = '{"type":"invented.later","id":"evt_1","data":{"text":"ä€😀"}}'
  const value = JSON.parse(body)
  const takes = (name: string, given: Partial<WebhookVector>): WebhookVector => ({
    ...{ name: `a webhook: ${name}`, body, headers: headers(hmac(body)), secrets: [SECRET], now: NOW, outcome: { value } },
    ...given,
  })
  const refuses = (name: string, reason: string, given: Partial<WebhookVector>) =>
    takes(`refuses ${name}`, { ...given, outcome: { error: { kind: 'webhook', reason } } })
  const without = (missing: string) => Object.fromEntries(Object.entries(headers(hmac(body))).filter(([name]) => name !== missing))
  const none = 'no_matching_signature'
  const bare = hmac(body).slice(3)
  const shouting = Object.fromEntries(Object.entries(headers(hmac(body))).map(([name, text]) => [name.toUpperCase(), text]))
  return [
    ...model.events.map(({ name, example }) => {
      const text = JSON.stringify(example)
      return takes(name, { body: text, headers: headers(hmac(text)), outcome: { value: example } })
    }),
    takes('a type that is not known', {}),
    takes('headers in another case', { headers: shouting }),
    takes('the second of two secrets', { secrets: [OTHER, SECRET] }),
    takes('the last of several signatures', { headers: headers(`v9,xyz ${hmac(body, OTHER)} ${hmac(body)}`) }),
    takes('Ed25519', { headers: headers(ed25519(body)), secrets: [PUBLIC] }),
    takes('Ed25519 beside HMAC', { headers: headers(`${hmac(body, OTHER)} ${ed25519(body)}`), secrets: [SECRET, PUBLIC] }),
    takes('five minutes of age', { now: NOW + 300 }),
    takes('five minutes of haste', { now: NOW - 300 }),
    refuses('more age', 'outside_tolerance', { now: NOW + 301 }),
    refuses('more haste', 'outside_tolerance', { now: NOW - 301 }),
    refuses('a changed body', none, { body: `${body} ` }),
    refuses('a changed id', none, { headers: headers(hmac(body), 'evt_2') }),
    refuses('a changed time', none, { headers: headers(hmac(body), 'evt_1', NOW + 1) }),
    refuses('another secret', none, { secrets: [OTHER] }),
    refuses('a signature without its version', none, { headers: headers(bare) }),
    refuses('a signature of a later version', none, { headers: headers(`v2,${bare}`) }),
    refuses('HMAC as Ed25519', none, { headers: headers(`v1a,${bare}`) }),
    refuses('half a signature', none, { headers: headers(hmac(body).slice(0, 27)) }),
    refuses('a changed body under Ed25519', none, { body: `${body} `, headers: headers(ed25519(body)), secrets: [PUBLIC] }),
    refuses('no id', 'missing_header', { headers: without('webhook-id') }),
    refuses('no time', 'missing_header', { headers: without('webhook-timestamp') }),
    refuses('no signature', 'missing_header', { headers: without('webhook-signature') }),
    refuses('a time that is none', 'invalid_timestamp', { headers: headers(hmac(body), 'evt_1', 'soon') }),
    refuses('a time with a fraction', 'invalid_timestamp', { headers: headers(hmac(body), 'evt_1', `${NOW}.5`) }),
    refuses('a body that is no JSON', 'invalid_body', { body: 'no', headers: headers(hmac('no')) }),
    refuses('a body that is a list', 'invalid_body', { body: '[]', headers: headers(hmac('[]')) }),
  ]
}
