import { expect } from 'chai'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openStream } from '../support/stream.ts'
import { openRawStream } from './raw-stream.ts'
import { abuse, abuses } from './stream-abuse.ts'

const inApp = { channel: 'in_app', to: 'user_1', content: { text: 'x'.repeat(500) } }

describe('the event stream under abuse', () => {
  let server: TestServer
  let key: string
  before(async () => {
    server = await startServer({ rateLimit: 0 })
    key = server.keys.sandbox.api_key
    const messages = Array.from({ length: 30 }, () => ({ ...inApp, metadata: { filler: 'x'.repeat(400) } }))
    await server.request('POST', '/v1/message_batches', { body: { messages } })
    await eventually(async () =>
      expect((await server.request('GET', '/v1/events', { query: { limit: 100 } })).body.data).to.have.length(100),
    )
  })
  after(() => server.stop())

  for (const each of abuses) {
    it(`lets go of ${each.name}, with ${each.codes.join(' or ')}`, async () => {
      const { code } = await abuse(each, server.port, key)
      expect(code).to.be.oneOf(each.codes)
    }).timeout(20_000)
  }

  it('answers what is no frame with a problem, and goes on', async () => {
    const stream = await openStream(server.baseUrl, { key })
    const deep = `${'['.repeat(40)}${']'.repeat(40)}`
    const bad = [
      '',
      'null',
      '[]',
      '{',
      '{"type":"hello"}',
      '{"type":"ack"}',
      `{"type":"pong","x":1}`,
      '{"__proto__":{"type":"pong"}}',
      deep,
    ]
    for (const text of bad) {
      stream.send(text)
      const { problem } = await stream.next('problem')
      expect(problem.status, text).to.equal(400)
    }
    expect((await stream.call('me.get')).status).to.equal(200)
    stream.ws.terminate()
  })

  it('keeps serving the others meanwhile', async () => {
    const stream = await openStream(server.baseUrl, { key })
    await stream.subscribe({ id: 'mine', event_types: ['message.queued'] })
    const slow = await Promise.all(Array.from({ length: 20 }, () => openRawStream(server.port, key)))
    for (const each of slow) {
      each.sendJson({ type: 'subscribe', id: 'all', from: 'beginning', max_unacknowledged: 10_000 })
      each.socket.pause()
    }
    const times = []
    for (let count = 0; count < 20; count++) {
      const started = performance.now()
      await stream.call('messages.create', { body: inApp })
      await eventually(() => expect(stream.ids('mine')).to.have.length(count + 1))
      times.push(performance.now() - started)
    }
    for (const each of slow) each.end()
    stream.ws.terminate()
    expect(times.sort((a, b) => a - b)[times.length / 2]).to.be.lessThan(1_000)
  })

  it('refuses upgrades that are not right', async () => {
    const { exchange } = await import('../support/wire.ts')
    const ask = (...lines: string[]) =>
      exchange(server.port, ['GET /v1/event_stream HTTP/1.1', 'Host: x', `Authorization: Bearer ${key}`, ...lines, '', ''].join('\r\n'))
    const upgrade = ['Connection: Upgrade', 'Upgrade: websocket']
    const version = (await ask(...upgrade, 'Sec-WebSocket-Version: 7', 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='))!
    const nokey = (await ask(...upgrade, 'Sec-WebSocket-Version: 13'))!
    for (const answer of [version, nokey]) {
      expect(answer.status).to.equal(400)
      expect(answer.headers['content-type']).to.equal('application/problem+json')
    }
    const other = (await ask('Connection: Upgrade', 'Upgrade: h2c'))! // an upgrade that we don't know is none
    expect(other.status).to.equal(200)
  })
})
