import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { type Client, createClient } from '../support/client.ts'
import { startServer, type TestServer } from '../support/server.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }

describe('idempotency keys', () => {
  let server: TestServer
  let client: Client
  before(async () => {
    server = await startServer()
    client = createClient(server)
  })
  after(() => server.stop())

  const send = (body: object, key: string) => client.post('/v1/messages', body, { 'idempotency-key': key })
  const count = async () => (await client.get('/v1/messages', { limit: 100 })).body.data.length

  it('answers the stored response, byte for byte, with the first request id', async () => {
    const key = randomUUID()
    const first = await send(sms, key)
    await client.reach(first.body.id, 'delivered')
    const second = await send({ content: { text: 'Hello' }, to: '+15005550010', channel: 'sms' }, key) // other order, same meaning
    expect(second.status).to.equal(202)
    expect(second.text).to.equal(first.text)
    expect(first.headers.get('idempotency-replayed')).to.equal(null)
    expect(second.headers.get('idempotency-replayed')).to.equal('true')
    expect(second.headers.get('idempotency-original-request-id')).to.equal(first.headers.get('x-request-id'))
    expect(second.headers.get('location')).to.equal(first.headers.get('location'))
  })

  it('refuses another body under the same key', async () => {
    const key = randomUUID()
    await send(sms, key)
    const before = await count()
    const { status, body } = await send({ ...sms, content: { text: 'Other' } }, key)
    expect([status, body.code]).to.deep.equal([422, 'idempotency_key_reused'])
    expect(await count()).to.equal(before)
  })

  it('has one effect for fifty requests at once', async () => {
    const key = randomUUID()
    const before = await count()
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(sms, key)))
    expect(new Set(answers.map(({ status }) => status))).to.deep.equal(new Set([202]))
    expect(new Set(answers.map(({ text }) => text)).size).to.equal(1)
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null)).to.have.length(1)
    expect(await count()).to.equal(before + 1)
  })

  it('keeps environments apart', async () => {
    const key = randomUUID()
    const inApp = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } }
    const ours = await send(inApp, key)
    const theirs = await server.request('POST', '/v1/messages', {
      key: server.keys.live.api_key,
      body: inApp,
      headers: { 'idempotency-key': key },
    })
    expect(theirs.body.id).to.not.equal(ours.body.id)
  })

  it('remembers a refusal that depends on the request alone', async () => {
    const key = randomUUID()
    const first = await send({ ...sms, to: '+15005550004' }, key)
    const second = await send({ ...sms, to: '+15005550004' }, key)
    expect([first.status, second.status]).to.deep.equal([422, 422])
    expect(second.body.code).to.equal(first.body.code)
    expect(second.headers.get('idempotency-replayed')).to.equal('true')
    expect((await send(sms, key)).body.code).to.equal('idempotency_key_reused')
  })

  it('does not remember a request that never matched the contract', async () => {
    const key = randomUUID()
    expect((await send({ channel: 'sms' }, key)).status).to.equal(400)
    expect((await send(sms, key)).status).to.equal(202)
  })

  it('forgets a key after its window', async () => {
    const key = randomUUID()
    const first = await send(sms, key)
    await server.db.raw(`update idempotency_keys set expires_at = now() - interval '1 second' where key = ?`, [key])
    const second = await send({ ...sms, content: { text: 'Other' } }, key)
    expect(second.status).to.equal(202)
    expect(second.body.id).to.not.equal(first.body.id)
    expect((await send({ ...sms, content: { text: 'Other' } }, key)).text).to.equal(second.text)
  })

  it('works for cancel and for batches', async () => {
    const { id } = await client.send({ ...sms, scheduled_at: new Date(Date.now() + 60_000).toISOString() })
    for (const [path, body] of [
      [`/v1/messages/${id}/cancel`, undefined],
      ['/v1/message_batches', { messages: [sms] }],
    ] as const) {
      const headers = { 'idempotency-key': randomUUID() }
      const answers = await Promise.all(Array.from({ length: 8 }, () => client.post(path, body, headers)))
      expect(new Set(answers.map(({ text }) => text)).size, answers[0]!.text).to.equal(1)
      expect(answers.filter((answer) => answer.headers.get('idempotency-replayed') === null)).to.have.length(1)
    }
  })

  it('refuses keys that are not printable or too long', async () => {
    for (const key of ['a b', 'x'.repeat(256)]) {
      const { status, body } = await send(sms, key)
      expect([status, body.errors[0].in, body.errors[0].pointer]).to.deep.equal([400, 'header', '/idempotency-key'])
    }
  })
})
