import { expect } from 'chai'
import { type Client, createClient } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openStream, Refused, type StreamClient } from '../support/stream.ts'

const inApp = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } }
const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }
const LIFE = ['message.queued', 'message.sending', 'message.sent', 'message.delivered']

describe('the event stream', () => {
  let server: TestServer
  let client: Client
  let time = 0 // moves the server's clock ahead
  const open: StreamClient[] = []

  before(async () => {
    server = await startServer({ streamOrigins: ['https://app.example'] }, undefined, { now: () => Date.now() + time })
    client = createClient(server)
  })
  afterEach(() => {
    for (const each of open.splice(0)) each.ws.terminate()
  })
  after(() => server.stop())

  const connect = async (options: Parameters<typeof openStream>[1] = {}) => {
    const stream = await openStream(server.baseUrl, { key: server.keys.sandbox.api_key, ...options })
    open.push(stream)
    return stream
  }
  const refused = async (options: Parameters<typeof openStream>[1]) => {
    const answer = await openStream(server.baseUrl, options).then(
      () => new Error('it was let in'),
      (error) => error,
    )
    expect(answer).to.be.instanceOf(Refused)
    return answer as Refused
  }
  const feed = async (query: Record<string, string | number> = {}): Promise<string[]> => {
    const ids: string[] = []
    let page = (await client.get('/v1/events', { limit: 100, order: 'asc', ...query })).body
    for (;;) {
      ids.push(...page.data.map(({ id }: { id: string }) => id))
      if (!page.has_more) return ids
      page = (await client.get('/v1/events', { limit: 100, order: 'asc', ...query, cursor: page.next_cursor })).body
    }
  }
  const deliver = async (count: number) => {
    const sent = await Promise.all(Array.from({ length: count }, () => client.send(inApp)))
    for (const { id } of sent) await client.reach(id, 'delivered')
    return sent.map(({ id }) => id as string)
  }
  const problem = async (stream: StreamClient) => (await stream.next('problem')).problem

  describe('opening', () => {
    it('says hello with where the feed stands', async () => {
      await deliver(1)
      const hello = await (await connect()).next('hello')
      const ids = await feed()
      expect(hello).to.include({ environment_id: server.keys.sandbox.environment_id, oldest_event_id: ids[0], last_event_id: ids.at(-1) })
      expect((await client.get('/v1/event_stream')).body).to.include({ object: 'event_stream', last_event_id: ids.at(-1) })
    })

    it('asks for a credential and its scope, as every operation does', async () => {
      const none = await refused({})
      expect([none.status, none.body.code]).to.deep.equal([401, 'unauthenticated'])
      expect(none.headers['www-authenticate']).to.match(/^Bearer/)
      const other = await refused({ key: await server.addKey(['messages:read']) })
      expect([other.status, other.body.code]).to.deep.equal([403, 'missing_scope'])
    })

    it('takes no query, so that nobody writes a credential into the address', async () => {
      const answer = await refused({ key: server.keys.sandbox.api_key, path: '/v1/event_stream?ticket=abc' })
      expect(answer.status).to.equal(400)
    })

    it('is not found elsewhere', async () => {
      expect((await refused({ key: server.keys.sandbox.api_key, path: '/v1/events_stream' })).status).to.equal(404)
    })
  })

  describe('tickets', () => {
    const ticket = async (body: object = {}, key = server.keys.sandbox.api_key) => {
      const answer = await client.post('/v1/event_stream_tickets', body, {})
      expect(answer.status, answer.text).to.equal(201)
      return key && (answer.body.ticket as string)
    }
    const withTicket = (name: string, headers = {}) => ({ key: null, protocols: ['relayos.v1', `relayos.ticket.${name}`], headers })

    it('open one connection, which may read events and nothing more', async () => {
      const name = await ticket()
      const stream = await connect(withTicket(name, { origin: 'https://app.example' }))
      expect(stream.ws.protocol).to.equal('relayos.v1')
      await stream.next('hello')
      expect((await stream.call('events.list')).status).to.equal(200)
      expect((await stream.call('messages.create', { body: inApp })).status).to.equal(403)
      expect((await refused(withTicket(name))).status).to.equal(401)
    })

    it('give what they were asked for, at most what their maker has', async () => {
      const stream = await connect(withTicket(await ticket({ scopes: ['messages:write'] })))
      expect((await stream.call('messages.create', { body: inApp })).status).to.equal(202)
      expect((await stream.call('messages.list')).status).to.equal(403)
      const key = await server.addKey(['events:read'])
      const more = await server.request('POST', '/v1/event_stream_tickets', { key, body: { scopes: ['messages:write'] } })
      expect([more.status, more.body.code]).to.deep.equal([403, 'scope_not_held'])
      const invented = await client.post('/v1/event_stream_tickets', { scopes: ['every:thing'] })
      expect(invented.status).to.equal(403)
    })

    it('are refused to pages of other origins, and then are not used up', async () => {
      const name = await ticket()
      const answer = await refused(withTicket(name, { origin: 'https://evil.example' }))
      expect([answer.status, answer.body.code]).to.deep.equal([403, 'origin_not_allowed'])
      await connect(withTicket(name))
    })

    it('end after 30 seconds', async () => {
      const name = await ticket()
      time += 31_000
      expect((await refused(withTicket(name))).status).to.equal(401)
    })

    it('do not work as a key, nor in any other form', async () => {
      const name = await ticket()
      expect((await refused({ key: name })).status).to.equal(401)
      expect((await refused(withTicket(`${name}x`))).status).to.equal(401)
      expect((await server.request('GET', '/v1/events', { key: name })).status).to.equal(401)
      expect((await refused({ key: null, protocols: [`relayos.ticket.${name}`] })).status).to.equal(400)
    })

    it('are nowhere in the database in clear, nor is the key that asked', async () => {
      const name = await ticket()
      const { rows } = await server.db.raw('select * from event_stream_tickets')
      const text = rows.map((row: object) => Object.values(row).map(String).join(' ')).join('\n')
      expect(rows).to.not.have.length(0)
      expect(text).to.not.include(name)
      expect(text).to.not.include(server.keys.sandbox.api_key)
    })

    it('lead to a connection that ends with the key', async () => {
      const key = await server.addKey(['events:read'])
      const { body } = await server.request('POST', '/v1/event_stream_tickets', { key, body: {} })
      const stream = await connect(withTicket(body.ticket))
      await stream.next('hello')
      await server
        .db('api_keys')
        .where({ last4: key.slice(-4) })
        .update({ revoked_at: new Date() })
      time += 61_000
      expect(await stream.closed).to.equal(4401)
    })
  })

  describe('subscriptions', () => {
    it('get what happens from now on, in the order of the feed', async () => {
      const stream = await connect()
      const { last_event_id } = await stream.subscribe({ id: 'all' })
      const before = await feed()
      expect(last_event_id).to.equal(before.at(-1) ?? null)
      await deliver(5)
      const after = (await feed()).slice(before.length)
      expect(after).to.have.length(20)
      await eventually(() => expect(stream.ids('all')).to.deep.equal(after))
    })

    it('carry the same event as the pull feed', async () => {
      const stream = await connect()
      await stream.subscribe({ id: 'all' })
      await deliver(1)
      await eventually(() => expect(stream.events()).to.have.length(4))
      for (const event of stream.events()) expect((await client.get(`/v1/events/${event.id}`)).body).to.deep.equal(event)
    })

    it('begin where they are told to: at the beginning, or after an event', async () => {
      await deliver(3)
      const ids = await feed()
      const stream = await connect()
      await stream.subscribe({ id: 'all', from: 'beginning' })
      await stream.subscribe({ id: 'rest', from: ids[4] })
      await eventually(() => expect(stream.ids('all')).to.deep.equal(ids))
      await eventually(() => expect(stream.ids('rest')).to.deep.equal(ids.slice(5)))
    })

    it('choose by type, wildcard, resource and filter', async () => {
      const stream = await connect()
      const message = await client.send({ ...sms, scheduled_at: '2035-01-01T00:00:00Z' })
      await stream.subscribe({ id: 'type', event_types: ['message.sent', 'message.failed'] })
      await stream.subscribe({ id: 'wildcard', event_types: ['message.*'] })
      await stream.subscribe({ id: 'none', event_types: ['email.*'] })
      await stream.subscribe({ id: 'resource', subject: message.id, from: 'beginning' })
      await stream.subscribe({ id: 'filter', filter: 'event.data.channel == "sms" && event.type.endsWith("ed")' })
      await stream.subscribe({ id: 'pattern', filter: 'event.type.matches("^message[.](sent|queued)$")' })
      await stream.subscribe({ id: 'missing', filter: 'event.data.nothing == 1' })
      await deliver(1)
      await client.reach((await client.send(sms)).id, 'delivered')
      await client.post(`/v1/messages/${message.id}/cancel`)
      await client.send(inApp)
      const types = (name: string) => stream.events(name).map(({ type }) => type)
      await eventually(() => expect(types('wildcard').length).to.be.greaterThan(9))
      await eventually(() => expect(types('type').slice(0, 2)).to.deep.equal(['message.sent', 'message.sent']))
      await eventually(() => expect(types('resource')).to.deep.equal(['message.scheduled', 'message.canceled']))
      await eventually(() => expect(types('filter')).to.deep.equal(['message.queued', 'message.delivered', 'message.canceled']))
      expect(new Set(types('pattern'))).to.deep.equal(new Set(['message.queued', 'message.sent']))
      expect(types('none')).to.deep.equal([])
      expect(types('missing')).to.deep.equal([])
    })

    it('refuse filters that are none, and such as could take long', async () => {
      const stream = await connect()
      for (const filter of ['1 +', '"text"', 'nothing.there', 'event.type.matches(event.id)', 'event.a.all(x, event.b.all(y, x == y))']) {
        stream.send({ type: 'subscribe', id: 'bad', filter })
        const { subscription, problem: found } = await stream.next('problem')
        expect([subscription, found.code], filter).to.deep.equal(['bad', 'invalid_filter'])
      }
      await stream.subscribe({ id: 'bad' })
    })

    it('tell when the feed does not reach back that far', async () => {
      const [oldest] = await feed()
      const stream = await connect()
      stream.send({ type: 'subscribe', id: 'old', from: `evt_${'0'.repeat(26)}` })
      expect(await stream.next('resync_required')).to.deep.equal({ type: 'resync_required', subscription: 'old', oldest })
      await stream.subscribe({ id: 'old' })
    })

    it('do not see the events of another environment, nor resume from one', async () => {
      const [own] = await feed()
      const live = await connect({ key: server.keys.live.api_key })
      live.send({ type: 'subscribe', id: 'mine', from: own })
      await live.next('resync_required')
      await live.subscribe({ id: 'mine', from: 'beginning' })
      await deliver(1)
      await server.request('POST', '/v1/messages', { key: server.keys.live.api_key, body: inApp })
      await eventually(() => expect(live.events().length).to.be.greaterThan(0))
      for (const event of live.events()) expect(event.environment_id).to.equal(server.keys.live.environment_id)
    })

    it('pause at so many unacknowledged events, and go on without a gap', async () => {
      const stream = await connect()
      await stream.subscribe({ id: 'slow', max_unacknowledged: 3 })
      const before = (await feed()).length
      await deliver(3)
      const wanted = (await feed()).slice(before)
      await eventually(() => expect(stream.ids()).to.have.length(3))
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect(stream.ids()).to.have.length(3)
      stream.send({ type: 'ack', id: 'slow', event_id: `evt_${'1'.repeat(26)}` }) // never came: changes nothing
      while (stream.ids().length < wanted.length) {
        const count = stream.ids().length
        stream.send({ type: 'ack', id: 'slow', event_id: stream.ids().at(-1) })
        await eventually(() => expect(stream.ids()).to.have.length(Math.min(count + 3, wanted.length)))
      }
      expect(stream.ids()).to.deep.equal(wanted)
    })

    it('end, and leave the name free', async () => {
      const stream = await connect()
      await stream.subscribe({ id: 'a' })
      stream.send({ type: 'subscribe', id: 'a' })
      expect((await problem(stream)).code).to.equal('subscription_exists')
      stream.send({ type: 'unsubscribe', id: 'a' })
      await stream.next('unsubscribed')
      await deliver(1)
      expect(stream.ids()).to.deep.equal([])
      await stream.subscribe({ id: 'a' })
    })

    it('are bounded in number', async () => {
      const stream = await connect()
      for (let count = 0; count < 50; count++) stream.send({ type: 'subscribe', id: `s${count}` })
      stream.send({ type: 'subscribe', id: 'more' })
      expect((await problem(stream)).code).to.equal('too_many_streams')
    })

    it('take large events, at once or out of the past, without being let go', async () => {
      const live = await connect()
      await live.subscribe({ id: 'live', event_types: ['message.scheduled'], max_unacknowledged: 10_000 })
      const metadata = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key${index}`, 'x'.repeat(490)]))
      const messages = Array.from({ length: 9 }, () => ({ ...inApp, metadata, scheduled_at: '2035-01-01T00:00:00Z' }))
      for (let count = 0; count < 12; count++) await client.post('/v1/message_batches', { messages })
      const wanted = await feed({ type: 'message.scheduled', created_after: new Date(Date.now() + time - 60_000).toISOString() })
      expect(wanted.length).to.be.greaterThan(107)
      await eventually(() => expect(live.ids()).to.deep.equal(wanted.slice(-108)))
      const past = await connect()
      await past.subscribe({ id: 'past', event_types: ['message.scheduled'], from: 'beginning', max_unacknowledged: 10_000 })
      await eventually(() => expect(past.ids().slice(-108)).to.deep.equal(wanted.slice(-108)))
      for (const stream of [live, past]) expect(stream.ws.readyState).to.equal(stream.ws.OPEN)
    })

    it('have no gap and nothing twice while many write and readers come and go', async () => {
      const before = (await feed()).length
      let writing = true
      const reader = async () => {
        const seen: string[] = []
        let from = (await feed())[before - 1]!
        for (let last = false; ; ) {
          if (!writing) last = true
          const stream = await connect()
          await stream.subscribe({ id: 'r', from, max_unacknowledged: 40 })
          const ack = setInterval(() => {
            const id = stream.ids().at(-1)
            if (id) stream.send({ type: 'ack', id: 'r', event_id: id })
          }, 5)
          await new Promise((resolve) => setTimeout(resolve, last ? 600 : 15 + 60 * Math.random()))
          clearInterval(ack)
          stream.ws.terminate()
          await stream.closed
          seen.push(...stream.ids())
          from = seen.at(-1) ?? from
          if (last && stream.ids().length === 0) return seen
        }
      }
      const readers = Promise.all(Array.from({ length: 6 }, reader))
      await Promise.all(Array.from({ length: 6 }, () => deliver(20)))
      writing = false
      const wanted = (await feed()).slice(before)
      expect(wanted).to.have.length(480)
      for (const seen of await readers) expect(seen).to.deep.equal(wanted)
    }).timeout(30_000)
  })

  describe('calls', () => {
    it('go through the same pipeline as requests', async () => {
      const stream = await connect()
      const sent = await stream.call('messages.create', { body: inApp })
      expect(sent).to.deep.include({ status: 202 })
      expect(sent.headers.location).to.equal(`/v1/messages/${sent.body.id}`)
      const read = await stream.call('messages.get', { params: { message_id: sent.body.id } })
      expect(read.body.id).to.equal(sent.body.id)
      const list = await stream.call('messages.list', { params: { limit: 1, channel: 'in_app' } })
      expect(list.body.data).to.have.length(1)
    })

    it('keep idempotency keys', async () => {
      const stream = await connect()
      const call = () => stream.call('messages.create', { body: inApp, idempotency_key: 'once-only' })
      const [first, second] = [await call(), await call()]
      expect(second.body).to.deep.equal(first.body)
      expect(second.headers['idempotency-replayed']).to.equal('true')
    })

    it('are refused as requests are', async () => {
      const stream = await connect({ key: await server.addKey(['events:read']) })
      const status = async (operation: string, more = {}) => (await stream.call(operation, more)).status
      expect(await status('messages.create', { body: inApp })).to.equal(403)
      expect(await status('messages.lose')).to.equal(404)
      expect(await status('events.get')).to.equal(400)
      expect(await status('events.get', { params: { event_id: '../messages' } })).to.equal(400)
      expect(await status('events.list', { params: { surprise: 1 } })).to.equal(400)
      const foreign = (await server.request('GET', '/v1/events', { key: server.keys.live.api_key })).body.data[0]?.id ?? 'evt_x'
      expect(await status('events.get', { params: { event_id: foreign } })).to.equal(404)
    })

    it('are counted by the rate limit', async () => {
      const limited = await startServer({ rateLimit: 3 })
      try {
        const stream = await openStream(limited.baseUrl, { key: limited.keys.sandbox.api_key })
        const statuses = []
        for (let count = 0; count < 4; count++) statuses.push((await stream.call('me.get')).status)
        expect(statuses).to.include(429)
        stream.ws.terminate()
      } finally {
        await limited.stop()
      }
    })

    it('end with the key, within seconds', async () => {
      const key = await server.addKey(['events:read'])
      const stream = await connect({ key })
      await server
        .db('api_keys')
        .where({ last4: key.slice(-4) })
        .update({ revoked_at: new Date() })
      time += 6_000
      expect((await stream.call('events.list')).status).to.equal(401)
    })
  })

  describe('indicators', () => {
    it('reach those who follow the subject, in the same environment, and nobody else', async () => {
      const [sender, same, other, foreign] = [
        await connect(),
        await connect(),
        await connect(),
        await connect({ key: server.keys.live.api_key }),
      ]
      await sender.subscribe({ id: 's', subject: 'cnv_1' })
      await same.subscribe({ id: 's', conversation_id: 'cnv_1' })
      await other.subscribe({ id: 's', subject: 'cnv_2' })
      await foreign.subscribe({ id: 's', subject: 'cnv_1' })
      sender.send({ type: 'indicator', subject: 'cnv_1', kind: 'typing_started', participant: 'ada' })
      expect(await same.next('indicator')).to.include({ subject: 'cnv_1', kind: 'typing_started', participant: 'ada' })
      await sender.call('me.get')
      for (const stream of [sender, other, foreign]) expect(stream.frames.some(({ type }) => type === 'indicator')).to.equal(false)
    })

    it('need the scope of writers', async () => {
      const stream = await connect({ key: await server.addKey(['events:read']) })
      stream.send({ type: 'indicator', subject: 'cnv_1', kind: 'away' })
      expect((await problem(stream)).code).to.equal('missing_scope')
    })
  })

  describe('the connection', () => {
    it('ends when its key is revoked, or loses the scope', async () => {
      const keys = [await server.addKey(['events:read']), await server.addKey(['events:read', 'me:read'])]
      const [revoked, narrowed] = [await connect({ key: keys[0]! }), await connect({ key: keys[1]! })]
      const row = (key: string) => server.db('api_keys').where({ last4: key.slice(-4) })
      await row(keys[0]!).update({ revoked_at: new Date() })
      await row(keys[1]!).update({ scopes: ['messages:read'] })
      time += 61_000
      expect(await revoked.closed).to.equal(4401)
      expect(await narrowed.closed).to.equal(4403)
    })

    it('ends when the client gives no sign of life, and not before', async () => {
      const [dead, alive] = [await connect({ client: { autoPong: false } }), await connect()]
      time += 31_000
      await new Promise((resolve) => dead.ws.once('ping', resolve))
      time += 11_000
      expect(await dead.closed).to.equal(4408)
      expect((await alive.call('me.get')).status).to.equal(200)
    })
  })

  describe('Server-Sent Events', () => {
    const listen = async (query: Record<string, string> = {}, headers: Record<string, string> = {}, key = server.keys.sandbox.api_key) => {
      const stop = new AbortController()
      const response = await fetch(`${server.baseUrl}/v1/event_stream?${new URLSearchParams(query)}`, {
        headers: { authorization: `Bearer ${key}`, accept: 'text/event-stream', ...headers },
        signal: stop.signal,
      })
      let text = ''
      const ended = (async () => {
        for await (const chunk of response.body!) text += Buffer.from(chunk).toString()
      })().catch(() => {})
      const events = () =>
        text
          .split('\n\n')
          .filter((part) => part.startsWith('id: '))
          .map((part) =>
            Object.fromEntries(part.split('\n').map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)])),
          )
      return { response, events, ended, text: () => text, stop: () => stop.abort() }
    }

    it('follow the feed, and resume by Last-Event-ID', async () => {
      const first = await listen()
      expect(first.response.headers.get('content-type')).to.equal('text/event-stream')
      const before = (await feed()).length
      await deliver(2)
      const wanted = (await feed()).slice(before)
      await eventually(() => expect(first.events().map(({ id }) => id)).to.deep.equal(wanted))
      for (const { id, event, data } of first.events()) expect(JSON.parse(data!)).to.include({ id, type: event })
      first.stop()
      const second = await listen({}, { 'last-event-id': wanted[2]! })
      await eventually(() => expect(second.events().map(({ id }) => id)).to.deep.equal(wanted.slice(3)))
      second.stop()
    })

    it('choose by type and resource, from the beginning if wanted', async () => {
      const [id] = await deliver(1)
      const one = await listen({ event_types: 'message.sent,email.*', subject: id!, from: 'beginning' })
      await eventually(() => expect(one.events().map(({ event }) => event)).to.deep.equal(['message.sent']))
      one.stop()
    })

    it('are refused as requests are', async () => {
      const statuses = await Promise.all([
        listen({}, {}, 'x'),
        listen({ surprise: '1' }),
        listen({}, { 'last-event-id': 'x' }),
        listen({}, { 'last-event-id': `evt_${'0'.repeat(26)}` }),
      ])
      expect(statuses.map(({ response }) => response.status)).to.deep.equal([401, 400, 422, 422])
    })

    it('beat while nothing happens, and end with the key', async () => {
      const key = await server.addKey(['events:read'])
      const one = await listen({}, {}, key)
      time += 16_000
      await eventually(() => expect(one.text()).to.include('\n:\n'))
      await server
        .db('api_keys')
        .where({ last4: key.slice(-4) })
        .update({ revoked_at: new Date() })
      time += 61_000
      await one.ended
    })
  })

  it('closes with 1012 when the server stops', async () => {
    const other = await startServer()
    const stream = await openStream(other.baseUrl, { key: other.keys.sandbox.api_key })
    await stream.subscribe({ id: 'a' })
    const started = performance.now()
    await other.stop()
    expect(await stream.closed).to.equal(1012)
    expect(performance.now() - started).to.be.lessThan(10_000) // less than it would wait for a request
  })
})

describe('a life on the stream', () => {
  it('tells every step of a message', async () => {
    const server = await startServer()
    try {
      const stream = await openStream(server.baseUrl, { key: server.keys.sandbox.api_key })
      await stream.subscribe({ id: 'mine' })
      const { body } = await stream.call('messages.create', { body: sms })
      await eventually(() => expect(stream.events().map(({ type }) => type)).to.deep.equal(LIFE))
      for (const event of stream.events()) expect(event.subject).to.equal(body.id)
      stream.ws.terminate()
    } finally {
      await server.stop()
    }
  })
})
