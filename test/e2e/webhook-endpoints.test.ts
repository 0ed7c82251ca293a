import { createPublicKey, verify } from 'node:crypto'
import { expect } from 'chai'
import { Webhook } from 'standardwebhooks'
import type { Client } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import type { Receiver } from '../support/receiver.ts'
import { type Receiving, startReceiving } from '../support/receiving.ts'
import type { TestServer } from '../support/server.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }

describe('webhook_endpoints', () => {
  let receiving: Receiving
  let server: TestServer
  let client: Client
  let receiver: Receiver
  const patch = (id: string, body: object) => server.request('PATCH', `/v1/webhook_endpoints/${id}`, { body })
  const create = async (body: object = {}) => {
    const answer = await client.post('/v1/webhook_endpoints', { url: receiver.url, event_types: ['message.queued'], ...body })
    expect(answer.status, answer.text).to.equal(201)
    return answer.body
  }
  const remove = (id: string) => server.request('DELETE', `/v1/webhook_endpoints/${id}`)

  before(async () => {
    receiving = await startReceiving('hooks.example.com:443')
    ;({ server, client, receiver } = receiving)
  })
  beforeEach(() => receiver.reset())
  after(() => receiving.stop())

  it('shows the secret once and keeps it nowhere in clear', async () => {
    const endpoint = await create({ headers: { 'X-Gateway-Key': 'gateway-canary' }, metadata: { team: 'a' } })
    expect(endpoint.secret).to.match(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(endpoint.public_keys[0]).to.match(/^whpk_[A-Za-z0-9+/]{43}=$/)
    expect(endpoint).to.deep.include({ status: 'active', header_names: ['X-Gateway-Key'], metadata: { team: 'a' }, concurrency: 10 })
    const { status, body, text } = await client.get(`/v1/webhook_endpoints/${endpoint.id}`)
    expect([status, body.secret]).to.deep.equal([200, undefined])
    expect(text).to.not.include('gateway-canary')
    const stored = JSON.stringify([
      await server.db('webhook_endpoints').select(),
      await server.db('events').select(),
      await server.db('audit_events').select(),
      await server.db('idempotency_keys').select(),
    ])
    expect(stored).to.not.include(endpoint.secret.slice(6))
    expect(stored).to.not.include('gateway-canary')
    await remove(endpoint.id)
  })

  it('answers a repeated creation with the same secret, and makes one endpoint', async () => {
    const body = { url: receiver.url, event_types: ['message.sent'], description: 'twice' }
    const [first, second] = [
      await client.post('/v1/webhook_endpoints', body, { 'idempotency-key': 'twice' }),
      await client.post('/v1/webhook_endpoints', body, { 'idempotency-key': 'twice' }),
    ]
    expect(second.text).to.equal(first.text)
    const { data } = (await client.get('/v1/webhook_endpoints', { limit: 100 })).body
    expect(data.filter(({ description }: { description: string }) => description === 'twice')).to.have.length(1)
    await remove(first.body.id)
  })

  it('delivers an event, signed so that the standard library verifies it', async () => {
    const { id, secret } = await create({ headers: { 'X-Gateway-Key': 'a-key' } })
    const message = await client.send(sms)
    const [one] = await eventually(() => {
      expect(receiver.received).to.have.length(1)
      return receiver.received
    })
    const verified = new Webhook(secret).verify(one!.text, one!.headers as Record<string, string>)
    expect(verified).to.deep.equal(one!.event)
    const stored = (await client.get(`/v1/events/${one!.event.id}`)).body
    expect(one!.event).to.deep.equal(stored)
    expect(one!.headers['webhook-id']).to.equal(stored.id)
    expect(one!.event.subject).to.equal(message.id)
    expect(one!.headers).to.include({ 'x-gateway-key': 'a-key', 'content-type': 'application/json', 'accept-encoding': 'identity' })
    expect(() => new Webhook(secret).verify(`${one!.text} `, one!.headers as Record<string, string>)).to.throw()

    const delivery = await eventually(async () => {
      const { data } = (await client.get('/v1/webhook_deliveries', { endpoint_id: id })).body
      expect(data[0]).to.include({ status: 'delivered', event_id: stored.id, attempt_count: 1 })
      return data[0]
    })
    const { attempts } = (await client.get(`/v1/webhook_deliveries/${delivery.id}`)).body
    expect(attempts).to.have.length(1)
    expect(attempts[0]).to.deep.include({ number: 1, failure: null })
    expect(attempts[0].request.headers['webhook-signature']).to.equal(one!.headers['webhook-signature'])
    expect(attempts[0].request.headers['x-gateway-key']).to.equal('[sealed]')
    expect(attempts[0].response).to.include({ status: 204, body: '' })
    await remove(id)
  })

  it('signs with Ed25519 too when asked', async () => {
    const { id, public_keys, secret } = await create({ signature_algorithms: ['v1', 'v1a'] })
    await client.send(sms)
    await eventually(() => expect(receiver.received).to.have.length(1))
    const { headers, text } = receiver.received[0]!
    const [v1, v1a] = String(headers['webhook-signature']).split(' ')
    const raw = Buffer.from(public_keys[0].slice(5), 'base64')
    const key = createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]), format: 'der', type: 'spki' })
    const content = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`)
    expect(verify(null, content, key, Buffer.from(v1a!.slice(4), 'base64'))).to.equal(true)
    expect(v1).to.match(/^v1,/)
    new Webhook(secret).verify(text, headers as Record<string, string>)
    await remove(id)
  })

  it('signs with old and new secrets while they overlap, and with five at most', async () => {
    const { id, secret } = await create()
    const rotate = (body: object) => client.post(`/v1/webhook_endpoints/${id}/rotate_secret`, body)
    const second = (await rotate({})).body
    expect(second.secret).to.not.equal(secret)
    expect(second.secrets).to.have.length(2)
    expect(Date.parse(second.secrets[1].expires_at) - Date.now()).to.be.within(86_000_000, 86_400_000)
    await client.send(sms)
    await eventually(() => expect(receiver.received).to.have.length(1))
    const { headers, text } = receiver.received[0]!
    for (const each of [secret, second.secret]) new Webhook(each).verify(text, headers as Record<string, string>)

    for (let round = 0; round < 3; round++) expect((await rotate({})).status).to.equal(201)
    const over = await rotate({})
    expect([over.status, over.body.code]).to.deep.equal([422, 'webhook_secret_limit'])
    await remove(id)
    const short = await create()
    const replaced = (await client.post(`/v1/webhook_endpoints/${short.id}/rotate_secret`, { overlap_seconds: 0 })).body
    expect(replaced.secrets).to.have.length(1)
    await remove(short.id)
  })

  it('rotates under load without a delivery that the old or the new secret could not verify', async () => {
    const { id, secret } = await create({ concurrency: 50 })
    const from: { at: number; secret: string }[] = [{ at: 0, secret }]
    const sending = Array.from({ length: 150 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 4))
      return client.send(sms)
    })
    for (let round = 0; round < 2; round++) {
      await new Promise((resolve) => setTimeout(resolve, 200))
      const rotated = await client.post(`/v1/webhook_endpoints/${id}/rotate_secret`, {})
      from.push({ at: Date.now() + 1_000, secret: rotated.body.secret }) // what was dealt out before may still be on its way
    }
    await Promise.all(sending)
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    await client.send(sms)
    await eventually(() => expect(receiver.received).to.have.length(151))
    let verified = 0
    for (const { headers, text, at } of receiver.received) {
      for (const known of from.filter((each) => each.at <= at)) {
        new Webhook(known.secret).verify(text, headers as Record<string, string>)
        verified++
      }
    }
    expect(verified).to.be.at.least(153)
    await remove(id)
  })

  it('refuses URLs that lead inside, types that do not exist, filters that say nothing and headers that are not theirs', async () => {
    const refused: [object, string, string][] = [
      [{ url: 'https://127.0.0.1/' }, 'url_not_allowed', '/url'],
      [{ url: 'https://169.254.169.254/latest' }, 'url_not_allowed', '/url'],
      [{ url: 'https://[::ffff:7f00:1]/' }, 'url_not_allowed', '/url'],
      [{ url: 'http://example.com/' }, 'url_not_allowed', '/url'],
      [{ url: 'https://user:secret@hooks.example.com/' }, 'url_not_allowed', '/url'],
      [{ url: 'https://hooks.example.com:22/' }, 'url_not_allowed', '/url'],
      [{ event_types: ['message.sent', 'message.flown'] }, 'unknown_event_type', '/event_types/1'],
      [{ event_types: ['nothing.*'] }, 'unknown_event_type', '/event_types/0'],
      [{ filter: 'event.type ==' }, 'invalid_filter', '/filter'],
      [{ filter: '1 + 1' }, 'invalid_filter', '/filter'],
      [{ filter: 'other.type == "x"' }, 'invalid_filter', '/filter'],
      [{ filter: 'event.type.matches("(")' }, 'invalid_filter', '/filter'],
      [{ filter: 'event.type.matches(event.subject)' }, 'invalid_filter', '/filter'],
      [{ filter: '[1].exists(a, [1].exists(b, a == b))' }, 'invalid_filter', '/filter'],
      [{ headers: { Host: 'x' } }, 'invalid_header', '/headers/Host'],
      [{ headers: { 'webhook-signature': 'x' } }, 'invalid_header', '/headers/webhook-signature'],
    ]
    for (const [body, code, pointer] of refused) {
      const answer = await client.post('/v1/webhook_endpoints', { url: 'https://hooks.example.com/', event_types: ['*'], ...body })
      expect([answer.status, answer.body.code, answer.body.errors?.[0].pointer], JSON.stringify(body)).to.deep.equal([422, code, pointer])
    }
  })

  it('sends what its types and its filter ask for', async () => {
    const { id } = await create({
      event_types: ['message.*'],
      filter: 'event.type in ["message.sent", "message.queued"] && event.data.to.matches("0010$")',
    })
    await client.send({ ...sms, to: '+15005550012' })
    const message = await client.send(sms)
    await client.reach(message.id, 'delivered')
    await eventually(() => expect(receiver.received).to.have.length(2))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(receiver.received.map(({ event }) => event.type).sort()).to.deep.equal(['message.queued', 'message.sent'])
    expect(new Set(receiver.received.map(({ event }) => event.subject))).to.deep.equal(new Set([message.id]))
    await remove(id)
  })

  it('sends thin payloads when asked, and for events that are too large', async () => {
    const thin = await create({ payload: 'thin' })
    const metadata = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key_${index}`, 'x'.repeat(450)]))
    const full = await create()
    await client.send({ ...sms, metadata })
    await eventually(() => expect(receiver.received).to.have.length(2))
    for (const { event, text } of receiver.received) {
      expect(event).to.not.have.property('data')
      expect(event.type).to.equal('message.queued')
      expect(text.length).to.be.lessThan(20_000)
    }
    await remove(thin.id)
    await remove(full.id)
  })

  it('tests an endpoint at once, whatever comes of it', async () => {
    const { id, secret } = await create()
    const test = () => client.post(`/v1/webhook_endpoints/${id}/test`, { event_type: 'message.delivered' })
    const good = await test()
    expect(good.body).to.deep.include({ object: 'webhook_test', succeeded: true })
    new Webhook(secret).verify(receiver.received[0]!.text, receiver.received[0]!.headers as Record<string, string>)
    receiver.answer((_, response) => response.writeHead(500).end('sorry'))
    const bad = (await test()).body
    expect([bad.succeeded, bad.attempt.failure, bad.attempt.response.body]).to.deep.equal([false, 'server_error', 'sorry'])
    const unknown = await client.post(`/v1/webhook_endpoints/${id}/test`, { event_type: 'message.flown' })
    expect([unknown.status, unknown.body.code]).to.deep.equal([422, 'unknown_event_type'])
    expect((await client.get('/v1/webhook_deliveries', { endpoint_id: id })).body.data).to.deep.equal([])
    await remove(id)
  })

  it('sends what its transformation makes of an event, signed', async () => {
    const { id, secret } = await create({ event_types: ['message.queued', 'message.sent'] })
    const set = (code: string | null) => server.request('PUT', `/v1/webhook_endpoints/${id}/transformation`, { body: { code } })
    const code = 'function transform(event) { return event.type === "message.sent" ? null : { text: event.type, id: event.subject } }'
    expect((await set(code)).body.transformation).to.equal(code)
    const broken = await set('function transform(')
    expect([broken.status, broken.body.code]).to.deep.equal([422, 'invalid_transformation'])
    const simulate = (body: object) =>
      client.post(`/v1/webhook_endpoints/${id}/transformation/simulate`, { event_type: 'message.sent', ...body })
    expect((await simulate({})).body).to.include({ sent: false, body: null, error: null })
    expect((await simulate({ code: 'transform = (event) => [event.type]' })).body).to.include({ sent: true, body: '["message.sent"]' })
    expect((await simulate({ code: 'transform = (event) => event.no.such' })).body.error).to.match(/^TypeError/)

    const message = await client.send(sms)
    await client.reach(message.id, 'delivered')
    const statuses = async () =>
      (await client.get('/v1/webhook_deliveries', { endpoint_id: id })).body.data.map((row: { status: string }) => row.status)
    await eventually(async () => expect((await statuses()).sort()).to.deep.equal(['canceled', 'delivered']))
    expect(receiver.received.map(({ event }) => event)).to.deep.equal([{ text: 'message.queued', id: message.id }])
    new Webhook(secret).verify(receiver.received[0]!.text, receiver.received[0]!.headers as Record<string, string>)

    await set('function transform() { for (;;) {} }')
    await client.send(sms)
    await eventually(async () => {
      const { data } = (await client.get('/v1/webhook_deliveries', { endpoint_id: id, status: 'waiting' })).body
      expect(data[0]?.last_failure).to.equal('transformation_failed')
    })
    expect((await set(null)).body.transformation).to.equal(null)
    await remove(id)
  })

  it('changes, pauses and takes up again; what happened meanwhile can be made up for', async () => {
    const { id } = await create()
    const paused = await patch(id, { status: 'paused', description: 'later' })
    expect(paused.body).to.include({ status: 'paused', status_reason: 'by_request', description: 'later' })
    const message = await client.send(sms)
    await client.reach(message.id, 'delivered')
    await new Promise((resolve) => setTimeout(resolve, 1_300)) // past a poll
    expect(receiver.received).to.have.length(0)
    const recovery = await client.post(`/v1/webhook_endpoints/${id}/recover`, {})
    expect([recovery.status, recovery.body.type]).to.deep.equal([202, 'webhook_endpoints.recover'])
    await eventually(() => expect(receiver.received.map(({ event }) => event.subject)).to.deep.equal([message.id]))
    await eventually(async () => expect((await client.get(`/v1/operations/${recovery.body.id}`)).body.status).to.equal('completed'))
    expect((await client.get(`/v1/webhook_endpoints/${id}`)).body).to.include({ status: 'active', status_reason: null })
    await remove(id)
  })

  it('sends nothing to a deleted endpoint, and keeps its log', async () => {
    const { id } = await create()
    const before = await client.send(sms)
    await eventually(() => expect(receiver.received.map(({ event }) => event.subject)).to.include(before.id))
    const gone = await remove(id)
    expect(gone.body.deleted_at).to.be.a('string')
    expect((await client.get(`/v1/webhook_endpoints/${id}`)).status).to.equal(404)
    const message = await client.send(sms)
    await client.reach(message.id, 'delivered')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(receiver.received).to.have.length(1)
    expect((await client.get('/v1/webhook_deliveries', { endpoint_id: id })).body.data).to.have.length(1)
  })
})
