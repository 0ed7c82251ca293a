import { expect } from 'chai'
import { type Client, createClient } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }
const inOneHour = () => new Date(Date.now() + 3_600_000).toISOString()

describe('messages', () => {
  let server: TestServer
  let client: Client
  before(async () => {
    server = await startServer()
    client = createClient(server)
  })
  after(() => server.stop())

  describe('messages.create', () => {
    it('accepts a message and says where to read it', async () => {
      const { status, headers, body } = await client.post('/v1/messages', sms)
      expect(status).to.equal(202)
      expect(body).to.include({ object: 'message', status: 'queued', channel: 'sms', direction: 'outbound', to: sms.to })
      expect(headers.get('location')).to.equal(`/v1/messages/${body.id}`)
    })

    it('goes queued, sending, sent, delivered, with every step in its events and in the feed', async () => {
      const { id } = await client.send(sms)
      const message = await client.reach(id, 'delivered')
      expect(message.sent_at).to.be.a('string')
      expect(message.delivered_at).to.be.a('string')
      const steps = ['message.queued', 'message.sending', 'message.sent', 'message.delivered']
      expect(await client.types(id)).to.deep.equal(steps)
      const feed = await client.get('/v1/events', { subject: id, order: 'asc' })
      expect(feed.body.data.map(({ type }: { type: string }) => type)).to.deep.equal(steps)
    })

    it('keeps metadata and tags', async () => {
      const { id } = await client.send({ ...sms, metadata: { order: '8123' }, tags: ['receipt', 'a:b'] })
      expect(await client.message(id)).to.deep.include({ metadata: { order: '8123' }, tags: ['receipt', 'a:b'] })
    })

    it('sends a scheduled message when its time has come, not before', async () => {
      const scheduled_at = new Date(Date.now() + 1_200).toISOString()
      const message = await client.send({ ...sms, scheduled_at })
      expect(message).to.include({ status: 'scheduled', scheduled_at })
      const { sent_at } = await client.reach(message.id, 'delivered')
      expect(Date.parse(sent_at)).to.be.at.least(Date.parse(scheduled_at))
      expect(await client.types(message.id)).to.deep.equal(
        ['scheduled', 'queued', 'sending', 'sent', 'delivered'].map((step) => `message.${step}`),
      )
    })

    it('sends at once when the time has passed', async () => {
      const message = await client.send({ ...sms, scheduled_at: '2020-01-01T00:00:00Z' })
      expect(message).to.include({ status: 'queued', scheduled_at: null })
    })

    it('takes every character that the contract lets through', async () => {
      const text = 'a\u0001\n"\\ \u{1f600} ünï 漢 \u2028 $1 ? ?? {} \' --'
      const { id } = await client.send({ channel: 'in_app', to: 'user_1', content: { text } })
      expect((await client.message(id)).content.text).to.equal(text)
    })

    const refusals: [string, object, string][] = [
      ['+15005550001', {}, 'invalid_recipient'],
      ['+15005550002', {}, 'unroutable_recipient'],
      ['+15005550003', {}, 'region_not_permitted'],
      ['+15005550004', {}, 'recipient_suppressed'],
      ['+15005550009', {}, 'recipient_not_sms_capable'],
      ['+15005550010', { from: '+15005550007' }, 'sender_not_owned'],
      ['+15005550010', { from: '+15005550008' }, 'sender_queue_full'],
    ]
    for (const [to, more, code] of refusals) {
      it(`refuses ${to} ${JSON.stringify(more)} with ${code}`, async () => {
        const { status, body } = await client.post('/v1/messages', { ...sms, ...more, to })
        expect(status).to.equal(422)
        expect(body.code).to.equal(code)
        expect(body.errors[0].pointer).to.equal('from' in more ? '/from' : '/to')
      })
    }

    it('refuses a suppressed email address', async () => {
      const { status, body } = await client.post('/v1/messages', {
        channel: 'email',
        to: 'suppressed@sandbox.relayos.test',
        content: { subject: 'a', text: 'b' },
      })
      expect([status, body.code]).to.deep.equal([422, 'recipient_suppressed'])
    })

    it('names every fault with its pointer', async () => {
      const { status, body } = await client.post('/v1/messages', {
        channel: 'sms',
        to: '555',
        content: { text: '' },
        extra: 1,
        tags: [7],
        validity_period: 0,
      })
      expect(status).to.equal(400)
      const pointers = new Set(body.errors.map(({ pointer }: { pointer: string }) => pointer))
      expect([...pointers].sort()).to.deep.equal(['/content/text', '/extra', '/tags/0', '/to', '/validity_period'])
    })

    it('judges a body by the channel that it names', async () => {
      const { body } = await client.post('/v1/messages', { channel: 'email', to: 'a@example.com', content: { text: 'no subject' } })
      expect(body.errors).to.deep.equal([{ in: 'body', pointer: '/content/subject', code: 'required', message: 'is required' }])
      const unknown = await client.post('/v1/messages', { ...sms, channel: 'fax' })
      expect(unknown.body.errors).to.deep.equal([
        { in: 'body', pointer: '/channel', code: 'enum', message: 'must be one of sms, email, in_app' },
      ])
    })
  })

  describe('test recipients', () => {
    const outcomes: [string, string, string[]][] = [
      ['+15005550010', 'delivered', ['queued', 'sending', 'sent', 'delivered']],
      ['+15005550011', 'read', ['queued', 'sending', 'sent', 'delivered', 'read']],
      ['+15005550012', 'undelivered', ['queued', 'sending', 'sent', 'undelivered']],
      ['+15005550014', 'delivered', ['queued', 'sending', 'failover_started', 'sending', 'sent', 'delivered']],
      ['+15005550015', 'delivered', ['queued', 'sending', 'sending', 'sent', 'delivered']],
    ]
    for (const [to, status, steps] of outcomes) {
      it(`${to} ends as ${status} after ${steps.join(', ')}`, async () => {
        const { id } = await client.send({ ...sms, to })
        await client.reach(id, status)
        expect(await client.types(id)).to.deep.equal(steps.map((step) => `message.${step}`))
      })
    }

    it('+15005550012 says why', async () => {
      const { id } = await client.send({ ...sms, to: '+15005550012' })
      expect((await client.reach(id, 'undelivered')).error).to.deep.equal({
        code: 'carrier_filtered',
        message: 'The carrier filtered the message.',
        vendor_code: '30007',
      })
    })

    it('+15005550013 is never confirmed and expires with its validity period', async () => {
      const { id } = await client.send({ ...sms, to: '+15005550013', validity_period: 1 })
      await client.reach(id, 'sent')
      expect((await client.reach(id, 'expired')).error.code).to.equal('validity_expired')
      expect((await client.types(id)).at(-1)).to.equal('message.expired')
    })

    it('+15005550014 names the carrier of each attempt', async () => {
      const { id } = await client.send({ ...sms, to: '+15005550014' })
      const { attempts, error } = await client.reach(id, 'delivered')
      expect([attempts, error]).to.deep.equal([2, null])
      const events = (await client.get(`/v1/messages/${id}/events`)).body.data
      expect(events.map(({ data }: { data: { attempt: number; carrier: string } }) => [data.attempt, data.carrier])).to.deep.equal([
        [0, null],
        [1, 'simulator'],
        [1, 'simulator'],
        [2, 'simulator_backup'],
        [2, 'simulator_backup'],
        [2, 'simulator_backup'],
      ])
    })

    it('+15005550016 answers STOP as an inbound message', async () => {
      const { id } = await client.send({ ...sms, to: '+15005550016', from: '+15005550006' })
      await client.reach(id, 'delivered')
      const inbound = await eventually(async () => {
        const { body } = await client.get('/v1/messages', { direction: 'inbound' })
        const found = body.data.find((message: { in_reply_to: string }) => message.in_reply_to === id)
        expect(found).to.not.equal(undefined)
        return found
      })
      expect(inbound).to.deep.include({ status: 'received', from: '+15005550016', to: '+15005550006', content: { text: 'STOP' } })
      const feed = await client.get('/v1/events', { subject: inbound.id })
      expect(feed.body.data[0]).to.deep.include({ type: 'message.received' })
      expect(feed.body.data[0].data.content).to.deep.equal({ text: 'STOP' })
    })

    const emails: [string, string, string[]][] = [
      ['delivered', 'delivered', ['message.queued', 'message.sending', 'message.sent', 'message.delivered']],
      ['bounce', 'undelivered', ['message.queued', 'message.sending', 'message.sent', 'message.undelivered', 'email.bounced']],
      ['complaint', 'delivered', ['message.queued', 'message.sending', 'message.sent', 'message.delivered', 'email.complained']],
      [
        'defer',
        'delivered',
        ['message.queued', 'message.sending', 'email.deferred', 'message.sending', 'message.sent', 'message.delivered'],
      ],
    ]
    for (const [name, status, steps] of emails) {
      it(`${name}@ ends as ${status} after ${steps.join(', ')}`, async () => {
        const { id } = await client.send({
          channel: 'email',
          to: `${name}+label@sandbox.relayos.test`,
          content: { subject: 'Hi', html: '<p>Hi</p>' },
        })
        await eventually(async () => expect(await client.types(id)).to.deep.equal(steps))
        expect((await client.message(id)).status).to.equal(status)
      })
    }
  })

  describe('messages.cancel', () => {
    it('cancels a scheduled message and says so once in the feed', async () => {
      const { id } = await client.send({ ...sms, scheduled_at: inOneHour() })
      expect((await client.post(`/v1/messages/${id}/cancel`)).body.status).to.equal('canceled')
      expect((await client.post(`/v1/messages/${id}/cancel`)).status).to.equal(200)
      expect(await client.message(id)).to.include({ status: 'canceled' })
      expect(await client.types(id)).to.deep.equal(['message.scheduled', 'message.canceled'])
    })

    it('refuses to cancel what was sent', async () => {
      const { id } = await client.send(sms)
      await client.reach(id, 'delivered')
      const { status, body } = await client.post(`/v1/messages/${id}/cancel`)
      expect([status, body.code]).to.deep.equal([409, 'message_not_cancelable'])
    })

    it('never both cancels and sends', async () => {
      const messages = await Promise.all(Array.from({ length: 40 }, () => client.send(sms)))
      const answers = await Promise.all(messages.map(({ id }) => client.post(`/v1/messages/${id}/cancel`)))
      for (const [index, { id }] of messages.entries()) {
        const expected = answers[index]!.status === 200 ? 'canceled' : 'delivered'
        await client.reach(id, expected)
        expect((await client.types(id)).includes('message.sent')).to.equal(expected === 'delivered')
      }
    })
  })

  describe('messages.get', () => {
    it('answers 404 for an id that nothing has, whatever it looks like', async () => {
      for (const id of ['msg_00000000000000000000000000', 'nonsense', 'evt_1', 'a.b']) {
        expect((await client.get(`/v1/messages/${id}`)).status).to.equal(404)
      }
    })
  })
})

describe('a live environment', () => {
  let server: TestServer
  before(async () => {
    server = await startServer()
  })
  after(() => server.stop())
  const post = (body: object) => server.request('POST', '/v1/messages', { key: server.keys.live.api_key, body })

  it('refuses email while SMTP_URL is not set, and says so', async () => {
    const { status, body } = await post({ channel: 'email', to: 'a@example.com', content: { subject: 'a', text: 'b' } })
    expect([status, body.code]).to.deep.equal([422, 'channel_unavailable'])
    expect(body.next[0].action).to.include('SMTP_URL')
  })

  it('refuses text messages without a carrier', async () => {
    expect((await post(sms)).body.code).to.equal('channel_unavailable')
  })

  it('puts in-app messages into the event feed', async () => {
    const { body } = await post({ channel: 'in_app', to: 'user_1', content: { text: 'Hello' } })
    const client = createClient(server, server.keys.live.api_key)
    await client.reach(body.id, 'delivered')
  })

  it('gives test recipients no special meaning', async () => {
    const { body } = await post({ channel: 'in_app', to: '+15005550001', content: { text: 'Hello' } })
    expect(body.status).to.equal('queued')
  })
})
