// Event sinks to message brokers: Kafka, NATS JetStream and AMQP 0-9-1, each as a process or a server of its own.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AckPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { Consumer, stringDeserializers } from '@platformatic/kafka'
import { expect } from 'chai'
import { type AmqpBroker, startAmqpBroker } from '../support/amqp.ts'
import { type Broker, needBroker, startBroker } from '../support/brokers.ts'
import { type Authority, createAuthority, type Pair } from '../support/certificates.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

const message = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } }

/** What the tests of all brokers do with a server. */
function helpers(server: () => TestServer) {
  const post = (path: string, body: object) => server().request('POST', path, { body })
  const get = async (id: string) => (await server().request('GET', `/v1/event_sinks/${id}`)).body
  return {
    post,
    get,
    async create(body: object) {
      const answer = await post('/v1/event_sinks', { name: 'Test', event_types: ['message.*'], start_from: 'beginning', ...body })
      expect(answer.status, answer.text).to.equal(201)
      return answer.body as { id: string }
    },
    async send(count: number) {
      for (let index = 0; index < count; index++) await post('/v1/messages', message)
    },
    async feed() {
      const { body } = await server().request('GET', '/v1/events', { query: { order: 'asc', limit: '100', type: 'message.*' } })
      return body.data as { id: string; type: string; subject: string; data: unknown; timestamp: string }[]
    },
    caughtUp: (id: string) =>
      eventually(async () => {
        const { progress } = await get(id)
        expect(progress, JSON.stringify(progress)).to.include({ lag_events: 0, last_error: null })
        return progress
      }, 15_000),
    failure: (id: string) =>
      eventually(async () => {
        const { progress } = await get(id)
        expect(progress.last_error).to.not.equal(null)
        return progress.last_error as { code: string; message: string }
      }, 25_000),
    remove: (id: string) => server().request('DELETE', `/v1/event_sinks/${id}`),
  }
}

describe('event sinks to Kafka', function () {
  this.timeout(60_000)
  let broker: Broker
  let server: TestServer
  const { create, send, feed, caughtUp, failure, remove, post } = helpers(() => server)

  before(async function () {
    await needBroker(this, 'kafka')
    broker = await startBroker('kafka')
    server = await startServer({ egressAllow: [`127.0.0.1:${broker.port}`] })
  })
  after(async () => {
    await server?.stop()
    await broker?.stop()
  })

  const kafka = (more: object = {}) => ({
    type: 'kafka',
    kafka: { brokers: [`127.0.0.1:${broker.port}`], topic: 'events', tls: { enabled: false }, ...more },
  })

  async function consume(count: number) {
    const consumer = new Consumer({
      groupId: `test-${Math.random()}`,
      clientId: 'test',
      bootstrapBrokers: [`127.0.0.1:${broker.port}`],
      deserializers: stringDeserializers,
    })
    const stream = await consumer.consume({ topics: ['events'], mode: 'earliest', autocommit: false })
    const records: { partition: number; key: string; value: string; headers: Map<string, string> }[] = []
    for await (const { partition, key, value, headers } of stream) {
      records.push({ partition, key: key!, value: value!, headers: headers as Map<string, string> })
      if (records.length >= count) break
    }
    await stream.close()
    await consumer.close(true)
    return records
  }

  it('produces records with attributes as headers, keyed by subject, each subject in order', async () => {
    await send(6)
    const sink = await create(kafka())
    const { delivered_count } = await caughtUp(sink.id)
    const expected = await feed()
    expect(delivered_count).to.equal(expected.length)
    const records = await consume(expected.length)
    expect(records.map(({ headers }) => headers.get('ce_id')).sort()).to.deep.equal(expected.map(({ id }) => id).sort())
    for (const subject of new Set(expected.map((one) => one.subject))) {
      const own = records.filter(({ key }) => key === subject)
      expect(own.map(({ headers }) => headers.get('ce_id'))).to.deep.equal(
        expected.filter((one) => one.subject === subject).map(({ id }) => id),
      )
      expect(new Set(own.map(({ partition }) => partition)).size).to.equal(1)
    }
    const told = expected.find(({ id }) => id === records[0]!.headers.get('ce_id'))!
    expect(JSON.parse(records[0]!.value)).to.deep.equal(told.data)
    expect(Object.fromEntries(records[0]!.headers)).to.include({
      ce_specversion: '1.0',
      ce_type: told.type,
      'content-type': 'application/json',
    })
    await remove(sink.id)
  })

  it('says when there is no such topic', async () => {
    await send(1)
    const sink = await create(kafka({ topic: 'nothing' }))
    expect(await failure(sink.id)).to.include({ code: 'target_missing' })
    const { body } = await post(`/v1/event_sinks/${sink.id}/test`, { event_type: 'message.sent' })
    expect(body.error.code).to.equal('target_missing')
    await remove(sink.id)
  })

  it('signs in over TLS, by names that are looked up and vetted, and says when it may not', async () => {
    const authority = await createAuthority()
    const pair = await authority.issue('kafka')
    const parameters = ['-cert', pair.certificateFile, '-key', pair.keyFile, '-user', 'relay', '-password', 'geheim']
    const secured = await startBroker('kafka', parameters)
    const other = await startServer({ egressAllow: [`localhost:${secured.port}`, `127.0.0.1:${secured.port}`] })
    try {
      const test = async (settings: object) => {
        const kafka = {
          ...{ brokers: [`localhost:${secured.port}`], topic: 'events', tls: { ca_certificate: authority.certificate } },
          ...{ sasl_mechanism: 'scram_sha_512', username: 'relay', password: 'geheim', ...settings },
        }
        const made = await other.request('POST', '/v1/event_sinks', { body: { type: 'kafka', name: 'A', event_types: ['email.*'], kafka } })
        const { body } = await other.request('POST', `/v1/event_sinks/${made.body.id}/test`, { body: { event_type: 'message.sent' } })
        return body.error?.code ?? 'arrived'
      }
      expect(await test({})).to.equal('arrived')
      expect(await test({ password: 'wrong' })).to.equal('authentication_failed')
      expect(await test({ tls: {} })).to.equal('tls_error')
    } finally {
      await other.stop()
      await secured.stop()
      await authority.remove()
    }
  })

  it('does not go where the metadata of a cluster lead, unless that is allowed, too', async () => {
    const inside = await startServer({ egressAllow: [`localhost:${broker.port}`] }) // but not 127.0.0.1, which the broker calls itself
    try {
      await inside.request('POST', '/v1/messages', { body: message })
      const body = { ...kafka({ brokers: [`localhost:${broker.port}`] }), name: 'A', event_types: ['message.*'], start_from: 'beginning' }
      const { id } = (await inside.request('POST', '/v1/event_sinks', { body })).body
      await eventually(async () => {
        const sink = (await inside.request('GET', `/v1/event_sinks/${id}`)).body
        expect(sink.progress.last_error).to.include({ code: 'url_not_allowed' })
      }, 15_000)
    } finally {
      await inside.stop()
    }
  })
})

describe('event sinks to NATS JetStream', function () {
  this.timeout(60_000)
  let authority: Authority
  let pair: Pair
  let broker: Broker
  let folder: string
  let client: NatsConnection
  let server: TestServer
  const { create, send, feed, caughtUp, failure, remove } = helpers(() => server)

  before(async function () {
    await needBroker(this, 'nats')
    authority = await createAuthority()
    pair = await authority.issue('server')
    folder = await mkdtemp(join(tmpdir(), 'relayos-nats-'))
    broker = await startBroker('nats', ['-store', folder, '-cert', pair.certificateFile, '-key', pair.keyFile, '-token', 'open sesame'])
    client = await connect({ servers: `localhost:${broker.port}`, token: 'open sesame', tls: { ca: authority.certificate } })
    await (await jetstreamManager(client)).streams.add({ name: 'EVENTS', subjects: ['relayos.>'] })
    server = await startServer({ egressAllow: [`localhost:${broker.port}`] })
  })
  after(async () => {
    await server?.stop()
    await client?.close()
    await broker?.stop()
    await authority?.remove()
    if (folder) await rm(folder, { recursive: true })
  })

  const nats = (more: object = {}) => ({
    type: 'nats',
    nats: {
      servers: [`localhost:${broker.port}`],
      subject: 'relayos',
      token: 'open sesame',
      tls: { ca_certificate: authority.certificate },
      ...more,
    },
  })

  async function stored() {
    const manager = await jetstreamManager(client)
    const { name } = await manager.consumers.add('EVENTS', { ack_policy: AckPolicy.None })
    const consumer = await jetstream(client).consumers.get('EVENTS', name)
    const { num_pending } = await consumer.info()
    if (num_pending === 0) return []
    const all = []
    for await (const one of await consumer.fetch({ max_messages: num_pending, expires: 5_000 })) all.push(one)
    return all
  }

  it('publishes over TLS, in order, with attributes as headers; what is sent again is stored once', async () => {
    await send(5)
    const sink = await create(nats())
    await caughtUp(sink.id)
    const expected = await feed()
    const all = await stored()
    expect(all.map((one) => one.headers?.get('ce-id'))).to.deep.equal(expected.map(({ id }) => id))
    expect(all.map(({ subject }) => subject)).to.deep.equal(expected.map(({ type }) => `relayos.${type}`))
    expect(all[0]!.json()).to.deep.equal(expected[0]!.data)
    expect(all[0]!.headers?.get('Nats-Msg-Id')).to.equal(expected[0]!.id)
    expect(all[0]!.headers?.get('Content-Type')).to.equal('application/json')
    await server.request('PATCH', `/v1/event_sinks/${sink.id}`, { body: { start_from: 'beginning' } })
    await caughtUp(sink.id)
    expect(await stored()).to.have.length(expected.length)
    await remove(sink.id)
  })

  it('puts the whole event into the body where structured mode is asked for', async () => {
    const sink = await create({ ...nats({ subject: 'relayos.whole', content_mode: 'structured' }), start_from: 'now' })
    const from = (await stored()).length
    await send(1)
    const all = await eventually(async () => {
      const fresh = (await stored()).slice(from)
      expect(fresh.length).to.be.greaterThan(0)
      return fresh
    })
    expect(all[0]!.headers?.get('Content-Type')).to.match(/^application\/cloudevents\+json/)
    expect(all[0]!.json()).to.include({ specversion: '1.0', type: 'message.queued' })
    await remove(sink.id)
  })

  it('says what is wrong: the credentials, the authority, the subject, the stream', async () => {
    await send(1)
    const code = async (settings: object) => {
      const sink = await create(nats(settings))
      const found = (await failure(sink.id)).code
      await remove(sink.id)
      return found
    }
    expect(await code({ token: 'wrong' })).to.equal('authentication_failed')
    expect(await code({ tls: {} })).to.equal('tls_error')
    expect(await code({ subject: 'elsewhere' })).to.equal('target_missing')
    expect(await code({ stream: 'OTHER' })).to.equal('rejected')
  })
})

describe('event sinks to AMQP 0-9-1', function () {
  this.timeout(60_000)
  let authority: Authority
  let broker: AmqpBroker
  let server: TestServer
  const { create, send, feed, caughtUp, failure, remove } = helpers(() => server)

  before(async () => {
    authority = await createAuthority()
    const { certificate: cert, private_key: key } = await authority.issue('server')
    broker = await startAmqpBroker({ tls: { cert, key }, user: 'relay', password: 'geheim', exchanges: ['', 'events'] })
    server = await startServer({ egressAllow: [broker.host] })
  })
  after(async () => {
    await server?.stop()
    await broker?.stop()
    await authority?.remove()
  })
  beforeEach(() => {
    broker.messages.length = 0
    broker.confirm(() => 'ack')
    broker.routes(() => true)
  })

  const amqp = (more: object = {}) => ({
    type: 'amqp',
    amqp: {
      ...{ host: broker.host, exchange: 'events', username: 'relay', password: 'geheim' },
      tls: { ca_certificate: authority.certificate },
      ...more,
    },
  })

  it('publishes persistent messages over TLS, in order, and waits until they are confirmed', async () => {
    await send(5)
    const sink = await create(amqp())
    await caughtUp(sink.id)
    const expected = await feed()
    expect(broker.messages.map(({ properties }) => properties['messageId'])).to.deep.equal(expected.map(({ id }) => id))
    const [{ routingKey, properties, body }] = broker.messages as [(typeof broker.messages)[0]]
    expect(routingKey).to.equal(expected[0]!.type)
    expect(properties).to.include({ deliveryMode: 2, contentType: 'application/json', type: expected[0]!.type })
    expect(properties['headers']).to.include({ 'cloudEvents:id': expected[0]!.id, 'cloudEvents:specversion': '1.0' })
    expect(JSON.parse(body)).to.deep.equal(expected[0]!.data)
    expect(broker.connections()).to.equal(1)
    await remove(sink.id)
  })

  it('sends again what was not confirmed when the connection broke', async () => {
    const sink = await create({ ...amqp(), start_from: 'now' })
    const from = (await feed()).length
    let seen = 0
    broker.confirm(() => (++seen === 3 ? 'hang_up' : 'ack'))
    await send(3)
    await eventually(async () => expect((await feed()).length).to.be.at.least(from + 12))
    await caughtUp(sink.id)
    const expected = (await feed()).slice(from).map(({ id }) => id)
    const firsts = [...new Set(broker.messages.map(({ properties }) => properties['messageId']))]
    expect(firsts).to.deep.equal(expected)
    await remove(sink.id)
  })

  it('says what is wrong: the credentials, the exchange, the routing, a refusal', async () => {
    await send(1)
    const code = async (settings: object) => {
      const sink = await create(amqp(settings))
      const { code: found } = await failure(sink.id)
      await remove(sink.id)
      return found
    }
    expect(await code({ password: 'wrong' })).to.equal('authentication_failed')
    expect(await code({ exchange: 'nothing' })).to.equal('target_missing')
    expect(await code({ vhost: 'nowhere' })).to.equal('target_missing')
    expect(await code({ tls: {} })).to.equal('tls_error')
    broker.routes(() => false)
    expect(await code({})).to.equal('unroutable')
    broker.routes(() => true)
    broker.confirm(() => 'nack')
    expect(await code({})).to.equal('rejected')
  })
})
