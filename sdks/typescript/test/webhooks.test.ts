// Who sent a webhook, and what is in it.

import { createHmac, generateKeyPairSync, sign as signEd25519 } from 'node:crypto'
import { expect } from 'chai'
import { RelayOSError, WebhookVerificationError, webhooks } from '../src/index.ts'
import { rejection } from './support.ts'

const now = Date.parse('2026-11-23T09:00:00Z')
const seconds = now / 1000
const base64 = (text: string) => Buffer.from(text).toString('base64')
const secret = `whsec_${base64('0123456789abcdef0123456789abcdef')}`
const other = `whsec_${base64('another secret, of 32 bytes, too')}`
const body = JSON.stringify({ id: 'evt_1', type: 'message.delivered', data: { id: 'msg_1', to: 'ä' } })

const sign = (text = body, key = secret) =>
  `v1,${createHmac('sha256', Buffer.from(key.slice(6), 'base64'))
    .update(`evt_1.${seconds}.${text}`)
    .digest('base64')}`
const headers = (signature = sign(), more: Record<string, string> = {}) => ({
  'Webhook-Id': 'evt_1',
  'Webhook-Timestamp': String(seconds),
  'Webhook-Signature': signature,
  ...more,
})

describe('webhooks.unwrap', () => {
  const refused = async (...args: Parameters<typeof webhooks.unwrap>) => {
    const error = await rejection(webhooks.unwrap(args[0], args[1], args[2], { now, ...args[3] }))
    expect(error).to.be.instanceOf(WebhookVerificationError).and.instanceOf(RelayOSError)
    return (error as WebhookVerificationError).reason
  }

  it('gives the event of text and of bytes, with headers of any kind', async () => {
    for (const raw of [body, new TextEncoder().encode(body), Buffer.from(body)]) {
      for (const given of [headers(), new Headers(headers()), { ...headers(), 'Webhook-Signature': ['v9,a', sign()] }]) {
        const event = await webhooks.unwrap(raw, given, secret, { now })
        expect(event).to.deep.equal(JSON.parse(body))
      }
    }
  })

  it('agrees with the example of the standard', async () => {
    const example = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    }
    await webhooks.verify('{"test": 2432232314}', example, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', { now: 1614265330000 })
  })

  it('takes any of several secrets and signatures', async () => {
    const both = `v1,${base64('x'.repeat(32))} v9,zzz ${sign(body, other)}`
    expect(await webhooks.unwrap(body, headers(both), [secret, other], { now })).to.include({ id: 'evt_1' })
    expect(await refused(body, headers(both), [secret])).to.equal('no_matching_signature')
  })

  it('refuses what was changed, and signatures of other forms', async () => {
    expect(await refused(`${body} `, headers(), secret)).to.equal('no_matching_signature')
    expect(await refused(body, headers(sign(), { 'Webhook-Id': 'evt_2' }), secret)).to.equal('no_matching_signature')
    expect(await refused(body, headers(), other)).to.equal('no_matching_signature')
    const bare = sign().slice(3)
    for (const wrong of [bare, sign().slice(0, -1), `v2,${bare}`, `v1a,${bare}`, `v1 ${bare}`, 'v1,', ',', `${sign()}=`]) {
      expect(await refused(body, headers(wrong), secret), wrong).to.equal('no_matching_signature')
    }
    expect(await refused(body, headers(`${'v1,AAAA '.repeat(10_000)}${sign()}`), secret)).to.equal('no_matching_signature')
  })

  it('refuses what is too old, from the future, or without a time', async () => {
    for (const at of [now - 300_000, now + 300_000]) await webhooks.unwrap(body, headers(), secret, { now: at })
    for (const at of [now - 300_001, now + 300_001, Number.NaN]) {
      expect(await refused(body, headers(), secret, { now: at })).to.equal('outside_tolerance')
    }
    await webhooks.unwrap(body, headers(), secret, { now: now + 900_000, tolerance: 900_000 })
    for (const text of ['soon', '-1', '1e9', '1.5', `${'9'.repeat(400)}`]) {
      expect(await refused(body, headers(sign(), { 'Webhook-Timestamp': text }), secret)).to.equal('invalid_timestamp')
    }
  })

  it('names the header that is missing', async () => {
    for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature']) {
      const given = new Headers(headers())
      given.delete(name)
      expect(await refused(body, given, secret)).to.equal('missing_header')
    }
  })

  it('refuses bodies that are no event', async () => {
    for (const text of ['', 'no', '[]', '7', 'null']) expect(await refused(text, headers(sign(text)), secret)).to.equal('invalid_body')
  })

  it('refuses secrets that are none, without telling them', async () => {
    for (const secrets of ['', 'whsec_', 'whsec_!hidden!', [], ['whsec_hidde'], [null as never], 'whpk_hidden!!', 'whpk_aGlkZGVu']) {
      const error = await rejection(webhooks.unwrap(body, headers(), secrets, { now }))
      expect(error).to.be.instanceOf(RelayOSError).and.not.instanceOf(WebhookVerificationError)
      expect(String(error)).to.not.contain('hidde')
    }
  })

  it('takes Ed25519 signatures, and only as v1a', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const key = `whpk_${publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')}`
    const signature = signEd25519(null, Buffer.from(`evt_1.${seconds}.${body}`), privateKey).toString('base64')
    expect(await webhooks.unwrap(body, headers(`v1a,${signature}`), [secret, key], { now })).to.include({ id: 'evt_1' })
    expect(await refused(`${body} `, headers(`v1a,${signature}`), key)).to.equal('no_matching_signature')
    expect(await refused(body, headers(`v1,${signature}`), key)).to.equal('no_matching_signature')
  })
})
