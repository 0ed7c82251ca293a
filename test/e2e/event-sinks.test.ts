// Event sinks: the feed to an HTTP target and to a file, in order, without a gap.

import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { createTestClock } from '../support/clock.ts'
import { eventually } from '../support/eventually.ts'
import { type Receiver, startReceiver } from '../support/receiver.ts'
import { startServer, type TestServer } from '../support/server.ts'

const message = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } }

describe('event sinks', () => {
  let receiver: Receiver
  let server: TestServer
  let dir: string

  before(async () => {
    receiver = await startReceiver()
    dir = await mkdtemp(join(tmpdir(), 'relayos-sinks-'))
    server = await startServer({ egressAllow: ['hooks.example.com:443', receiver.host], sinkDir: dir })
  })
  after(async () => {
    await server.stop()
    await receiver.stop()
    await rm(dir, { recursive: true })
  })
  beforeEach(() => receiver.reset())

  const post = (path: string, body: object, options = {}) => server.request('POST', path, { body, ...options })
  const get = async (id: string) => (await server.request('GET', `/v1/event_sinks/${id}`)).body
  const remove = (id: string) => server.request('DELETE', `/v1/event_sinks/${id}`)
  /** Sent and delivered: nothing more comes of them. */
  const send = async (count: number) => {
    const answers = await Promise.all(Array.from({ length: count }, () => post('/v1/messages', message)))
    for (const { body } of answers) {
      await eventually(async () => expect((await server.request('GET', `/v1/messages/${body.id}`)).body.status).to.equal('delivered'))
    }
  }
  const feed = async (types = /./) => {
    const all: { id: string; type: string; subject: string; data: unknown; timestamp: string }[] = []
    for (let cursor: string | undefined; ; ) {
      const { body } = await server.request('GET', '/v1/events', { query: { order: 'asc', limit: '100', ...(cursor ? { cursor } : {}) } })
      all.push(...body.data)
      if (!body.has_more) return all.filter(({ type }) => types.test(type))
      cursor = body.next_cursor
    }
  }
  const create = async (body: object) => {
    const answer = await post('/v1/event_sinks', { name: 'Test', event_types: ['*'], ...body })
    expect(answer.status, answer.text).to.equal(201)
    return answer.body
  }
  const http = (more: object = {}, settings: object = {}) => ({ type: 'http', http: { url: receiver.url, ...settings }, ...more })
  const arrived = () => receiver.received.flatMap(({ event }) => event)
  const caughtUp = (id: string) =>
    eventually(async () => {
      const sink = await get(id)
      expect(sink.progress.lag_events).to.equal(0)
      return sink
    }, 15_000)

  it('passes the feed on from its beginning, in order, as batches of CloudEvents', async () => {
    await send(8)
    const sink = await create(
      http({ start_from: 'beginning', event_types: ['message.*'], batch_size: 5 }, { headers: { Authorization: 'Bearer x' } }),
    )
    expect(sink.http.header_names).to.deep.equal(['Authorization'])
    expect(JSON.stringify(sink)).to.not.include('Bearer x')
    await caughtUp(sink.id)
    const expected = await feed(/^message\./)
    expect(arrived().map(({ id }) => id)).to.deep.equal(expected.map(({ id }) => id))
    const [first] = arrived()
    const [told] = expected
    expect(first).to.include({ specversion: '1.0', id: told!.id, type: told!.type, subject: told!.subject, time: told!.timestamp })
    expect(first).to.include({ datacontenttype: 'application/json', region: 'local' })
    expect(first.source).to.match(/^urn:relayos:environment:env_/)
    expect(first.data).to.deep.equal(told!.data)
    for (const { headers, event } of receiver.received) {
      expect(headers['content-type']).to.match(/^application\/cloudevents-batch\+json/)
      expect(headers.authorization).to.equal('Bearer x')
      expect(event.length).to.be.within(1, 5)
    }
    const { progress } = await get(sink.id)
    expect(progress).to.include({ last_event_id: expected.at(-1)!.id, delivered_count: expected.length, lag_seconds: 0, last_error: null })
    await remove(sink.id)
  })

  it('sends what is new, and only what types and filter choose', async () => {
    const sink = await create(http({ event_types: ['message.queued', 'message.delivered'], filter: 'event.data.to == "user_2"' }))
    await send(2)
    await post('/v1/messages', { ...message, to: 'user_2' })
    await eventually(() => expect(arrived().map(({ type }) => type)).to.deep.equal(['message.queued', 'message.delivered']))
    expect(new Set(arrived().map(({ data }) => data.to))).to.deep.equal(new Set(['user_2']))
    await remove(sink.id)
  })

  it('stays where it is until a batch is acknowledged, says why, and tries again', async () => {
    let failures = 3
    receiver.answer((_, response) => response.writeHead(failures-- > 0 ? 503 : 200).end())
    const sink = await create(http({ event_types: ['message.*'] }))
    const from = (await feed()).length
    await send(2)
    const failed = await eventually(async () => {
      const { progress } = await get(sink.id)
      expect(progress.last_error).to.include({ code: 'server_error', message: 'The target answered 503.' })
      expect(progress).to.include({ delivered_count: 0, last_event_id: sink.progress.last_event_id })
      expect(progress.next_attempt_at).to.be.a('string')
      return progress
    })
    expect(failed.lag_events).to.be.greaterThan(0)
    const { progress } = await caughtUp(sink.id)
    expect(progress.last_error).to.equal(null)
    const wanted = (await feed()).slice(from).filter(({ type }) => type.startsWith('message.'))
    const firsts = [...new Set(arrived().map(({ id }) => id))]
    expect(firsts).to.deep.equal(wanted.map(({ id }) => id))
    await remove(sink.id)
  }).timeout(30_000)

  it('is disabled when the target is gone, and goes on from there when it is set active', async () => {
    receiver.answer((_, response) => response.writeHead(410).end())
    const sink = await create(http({ event_types: ['message.*'] }))
    await send(1)
    await eventually(async () => expect(await get(sink.id)).to.include({ status: 'disabled', status_reason: 'gone' }))
    expect((await feed(/event_sink\.disabled/)).at(-1)).to.include({ subject: sink.id })
    receiver.answer((_, response) => response.writeHead(204).end())
    receiver.received.length = 0
    const active = await server.request('PATCH', `/v1/event_sinks/${sink.id}`, { body: { status: 'active' } })
    expect(active.body.status).to.equal('active')
    await eventually(() => expect(arrived().map(({ type }) => type)).to.include('message.delivered'))
    await remove(sink.id)
  })

  it('is paused and moved by hand', async () => {
    await send(2)
    const all = await feed(/^message\./)
    const sink = await create(http({ event_types: ['message.*'] }))
    const patch = (body: object) => server.request('PATCH', `/v1/event_sinks/${sink.id}`, { body })
    expect((await patch({ status: 'paused' })).body).to.include({ status: 'paused', status_reason: 'by_request' })
    await send(1)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(arrived()).to.deep.equal([])
    const moved = await patch({ status: 'active', start_after_event_id: all.at(-3)!.id })
    expect(moved.body.progress.last_event_id).to.equal(all.at(-3)!.id)
    const expected = async () => (await feed(/^message\./)).slice(all.length - 2).map(({ id }) => id)
    await caughtUp(sink.id)
    expect(arrived().map(({ id }) => id)).to.deep.equal(await expected())
    const elsewhere = await patch({ start_after_event_id: `evt_${'0'.repeat(26)}` })
    expect([elsewhere.status, elsewhere.body.code]).to.deep.equal([422, 'resync_required'])
    await remove(sink.id)
    expect((await server.request('GET', `/v1/event_sinks/${sink.id}`)).status).to.equal(404)
  })

  it('writes JSON Lines to a file of its own, turns it when it is full, and mends half a line', async () => {
    const sink = await create({ type: 'file', file: { rotate_bytes: 100_000, keep_files: 2 }, start_from: 'beginning' })
    const environment = sink.file.path.split('/')[0]
    const path = join(dir, sink.file.path)
    await caughtUp(sink.id)
    const lines = async (file: string) =>
      (await readFile(file, 'utf8'))
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line))
    const before = await lines(path)
    expect(before.map(({ id }) => id)).to.deep.equal((await feed()).slice(0, before.length).map(({ id }) => id))
    await writeFile(path, '{"half a line', { flag: 'a' })
    await post('/v1/messages', { ...message, content: { text: 'x'.repeat(1_000) } })
    await eventually(async () => expect((await lines(path)).map(({ id }) => id)).to.deep.equal((await feed()).map(({ id }) => id)))
    const long = { ...message, content: { text: 'x'.repeat(1_000) } }
    for (let round = 0; round < 5; round++) {
      await post('/v1/message_batches', { messages: Array.from({ length: 30 }, () => long) })
      await caughtUp(sink.id)
    }
    await eventually(async () => {
      const files = (await readdir(join(dir, environment))).filter((name) => name.endsWith('.jsonl')).sort()
      expect(files.filter((name) => name.includes('-'))).to.have.length(2)
      const full = await Promise.all(files.filter((name) => name.includes('-')).map((name) => lines(join(dir, environment, name))))
      const current = files.includes(`${sink.id}.jsonl`) ? await lines(path) : []
      const told = [...full.flat(), ...current].map(({ id }) => id)
      expect(told).to.deep.equal((await feed()).slice(-told.length).map(({ id }) => id))
    }, 10_000)
    await remove(sink.id)
  }).timeout(60_000)

  it('does not follow links out of the folder', async () => {
    const sink = await create({ type: 'file', file: {}, event_types: ['email.complained'] }) // of which there are none
    const outside = join(dir, 'outside.txt')
    await writeFile(outside, 'mine')
    const path = join(dir, sink.file.path)
    await mkdir(dirname(path), { recursive: true })
    await symlink(outside, path)
    const test = await post(`/v1/event_sinks/${sink.id}/test`, { event_type: 'message.delivered' })
    expect(test.body).to.deep.include({ object: 'event_sink_test', succeeded: false })
    expect(test.body.error.code).to.equal('storage_error')
    expect(await readFile(outside, 'utf8')).to.equal('mine')
    await remove(sink.id)
  })

  it('sends an example event at once', async () => {
    const sink = await create(http({ event_types: ['email.*'] }))
    const { body } = await post(`/v1/event_sinks/${sink.id}/test`, { event_type: 'message.delivered' })
    expect(body).to.include({ succeeded: true, error: null })
    expect(arrived()).to.have.length(1)
    expect(arrived()[0]).to.include({ id: body.event_id, type: 'message.delivered' })
    receiver.answer((_, response) => response.writeHead(401).end())
    const refused = await post(`/v1/event_sinks/${sink.id}/test`, { event_type: 'message.delivered' })
    expect(refused.body.error).to.include({ code: 'authentication_failed' })
    expect((await get(sink.id)).progress.last_error).to.equal(null)
    await remove(sink.id)
  })

  it('refuses what leads inside, what is not secured, and settings that do not go together', async () => {
    const refusal = async (body: object) => {
      const answer = await post('/v1/event_sinks', { name: 'Test', event_types: ['*'], ...body })
      return `${answer.status} ${answer.body.code} ${answer.body.errors?.[0]?.pointer}`
    }
    const kafka = (settings: object) => ({ type: 'kafka', kafka: { brokers: ['kafka.example.com:9092'], topic: 'events', ...settings } })
    expect(await refusal({ type: 'http', http: { url: 'https://10.0.0.1/' } })).to.equal('422 url_not_allowed /http/url')
    expect(await refusal({ type: 'http', http: { url: 'http://example.com/' } })).to.equal('422 url_not_allowed /http/url')
    expect(await refusal(http({}, { headers: { 'Content-Type': 'x' } }))).to.equal('422 invalid_header /http/headers/Content-Type')
    expect(await refusal(kafka({ brokers: ['127.0.0.1:9092'] }))).to.equal('422 url_not_allowed /kafka/brokers/0')
    expect(await refusal(kafka({ brokers: ['1.1.1.1:9092', '169.254.169.254:9092'] }))).to.equal('422 url_not_allowed /kafka/brokers/1')
    expect(await refusal(kafka({ brokers: ['1.1.1.1:9092'], tls: { enabled: false } }))).to.equal('422 url_not_allowed /kafka/brokers/0')
    expect(await refusal(kafka({ brokers: ['1.1.1.1:22'] }))).to.equal('422 url_not_allowed /kafka/brokers/0')
    expect(await refusal(kafka({ brokers: ['1.1.1.1:9092'], username: 'me' }))).to.equal('422 invalid_event_sink /kafka/sasl_mechanism')
    const amqp = (settings: object) => ({ type: 'amqp', amqp: { host: '1.1.1.1:5671', ...settings } })
    expect(await refusal(amqp({ host: '[::1]:5671' }))).to.equal('422 url_not_allowed /amqp/host')
    expect(await refusal(amqp({}))).to.equal('422 invalid_event_sink /amqp/routing_key')
    const nats = (settings: object) => ({ type: 'nats', nats: { servers: ['1.1.1.1:4222'], subject: 'relayos', ...settings } })
    expect(await refusal(nats({ token: 'a', username: 'b', password: 'c' }))).to.equal('422 invalid_event_sink /nats/token')
    expect(await refusal(nats({ servers: ['localhost:4222'] }))).to.equal('422 url_not_allowed /nats/servers/0')
    expect(await refusal(http({ event_types: ['nothing.*'] }))).to.equal('422 unknown_event_type /event_types/0')
    expect(await refusal(http({ filter: 'event.' }))).to.equal('422 invalid_filter /filter')
    expect(await refusal({ type: 'http', file: {} })).to.match(/^400 invalid_request/)
    const sink = await create(http())
    const other = await server.request('PATCH', `/v1/event_sinks/${sink.id}`, { body: { file: {} } })
    expect([other.status, other.body.code]).to.deep.equal([422, 'invalid_event_sink'])
    await remove(sink.id)
    const elsewhere = await startServer()
    try {
      const none = await elsewhere.request('POST', '/v1/event_sinks', { body: { type: 'file', name: 'A', event_types: ['*'], file: {} } })
      expect([none.status, none.body.code]).to.deep.equal([422, 'sink_type_unavailable'])
    } finally {
      await elsewhere.stop()
    }
  })

  it('is not for credentials that may see a part of what happens', async () => {
    const restricted = {
      name: 'SMS',
      scopes: ['event_sinks:write', 'webhooks:write', 'webhooks:read'],
      restrictions: { channels: ['sms'] },
    }
    const { api_key: key } = (await post('/v1/api_keys', restricted)).body
    const attempts = [
      await post('/v1/event_sinks', { name: 'Test', event_types: ['*'], ...http() }, { key }),
      await post('/v1/webhook_endpoints', { url: receiver.url, event_types: ['*'] }, { key }),
      await post('/v1/webhook_inspectors', {}, { key }),
      await server.request('GET', '/v1/webhook_inspections', { key }),
    ]
    for (const { status, body } of attempts) expect([status, body.code]).to.deep.equal([403, 'restricted_credential'])
  })

  it('keeps secrets sealed, and forgets them when the target is replaced or the sink deleted', async () => {
    const sink = await create(http({}, { headers: { Authorization: 'Bearer very-secret' } }))
    const stored = async () => (await server.db('event_sinks').where({ id: sink.id }).first()) as { secrets: string | null }
    expect(JSON.stringify(await stored())).to.not.include('very-secret')
    await server.request('PATCH', `/v1/event_sinks/${sink.id}`, { body: { http: { url: receiver.url } } })
    await post(`/v1/event_sinks/${sink.id}/test`, { event_type: 'message.delivered' })
    expect(receiver.received.at(-1)!.headers.authorization).to.equal(undefined)
    await remove(sink.id)
    expect((await stored()).secrets).to.equal(null)
    const { rows } = await server.db.raw(
      `select detail::text from (select to_jsonb(a) as detail from audit_events a) x where detail::text like '%very-secret%'`,
    )
    expect(rows).to.deep.equal([])
  })

  it('is degraded after minutes of nothing but failures and paused after days, and tells of both; nothing is lost', async () => {
    const clock = createTestClock()
    const own = await startServer({ egressAllow: [receiver.host] }, undefined, clock)
    const request = async (method: string, path: string, body?: object) => (await own.request(method, path, { body })).body
    try {
      receiver.answer((_, response) => response.writeHead(500).end())
      const { id } = await request('POST', '/v1/event_sinks', { name: 'A', event_types: ['message.*'], ...http() })
      const { id: sent } = await request('POST', '/v1/messages', message)
      const status = async (wanted: string, step: number) =>
        eventually(async () => {
          clock.advance(step)
          await new Promise((resolve) => setTimeout(resolve, 300))
          const sink = await request('GET', `/v1/event_sinks/${id}`)
          expect(sink.status).to.equal(wanted)
          return sink
        }, 40_000)
      expect(await status('degraded', 60_000)).to.include({ status_reason: 'failing' })
      expect(await status('paused', 6 * 3_600_000)).to.include({ status_reason: 'failing' })
      receiver.answer((_, response) => response.writeHead(204).end())
      receiver.received.length = 0
      await request('PATCH', `/v1/event_sinks/${id}`, { status: 'active' })
      await eventually(
        () => expect(arrived().map(({ type, subject }) => `${type} ${subject}`)).to.include(`message.delivered ${sent}`),
        15_000,
      )
      const { data } = await request('GET', '/v1/events?type=event_sink.*&order=asc')
      expect(data.map(({ type }: { type: string }) => type)).to.deep.equal(
        ['created', 'degraded', 'paused', 'updated'].map((name) => `event_sink.${name}`),
      )
      expect(data[1].data).to.include({ status: 'degraded', last_error: 'server_error' })
    } finally {
      await own.stop()
    }
  }).timeout(120_000)

  it('is delivered by one node at a time; another goes on when that one stops', async () => {
    const sink = await create(http({ event_types: ['message.*'] }))
    const from = (await feed()).length
    const second = await server.addNode()
    await send(20)
    await second.stop()
    await send(5)
    await caughtUp(sink.id)
    const wanted = (await feed()).slice(from).filter(({ type }) => type.startsWith('message.'))
    expect(arrived().map(({ id }) => id)).to.deep.equal(wanted.map(({ id }) => id))
    await remove(sink.id)
  }).timeout(60_000)
})
