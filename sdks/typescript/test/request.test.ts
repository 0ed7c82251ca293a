// What goes over the wire, and what comes back.

import { inspect } from 'node:util'
import { expect } from 'chai'
import { RelayOS, RelayOSError, VERSION } from '../src/index.ts'
import { closedPort, connect, KEY, rejection, serve, sms } from './support.ts'

describe('a request', () => {
  it('carries the key, JSON and who asks', async () => {
    const server = await serve({ status: 202, json: { id: 'msg_1' } })
    await connect(server).client.messages.create({ ...sms, metadata: { order: 'ä€😀' } })
    const [request] = server.seen
    expect(request).to.include({ method: 'POST', url: '/v1/messages' })
    expect(JSON.parse(request?.body ?? '')).to.deep.equal({ ...sms, metadata: { order: 'ä€😀' } })
    expect(request?.headers).to.include({
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
      accept: 'application/json, application/problem+json',
      'user-agent': `relayos-typescript/${VERSION}`,
    })
  })

  it('without a body has no content type', async () => {
    const server = await serve({ json: {} })
    await connect(server).client.messages.cancel('msg_1')
    expect(server.seen[0]).to.include({ method: 'POST', url: '/v1/messages/msg_1/cancel', body: '' })
    expect(server.seen[0]?.headers).to.not.have.property('content-type')
  })

  it('encodes path parameters', async () => {
    const server = await serve({ json: {} })
    const { client } = connect(server)
    for (const id of ['a/b?c', '../me', 'ext:order 7#x', 'ä', '%2e']) await client.messages.get(id)
    expect(server.seen.map(({ url }) => url)).to.deep.equal([
      '/v1/messages/a%2Fb%3Fc',
      '/v1/messages/..%2Fme',
      '/v1/messages/ext%3Aorder%207%23x',
      '/v1/messages/%C3%A4',
      '/v1/messages/%252e',
    ])
  })

  it('refuses path parameters that would lead to another operation', async () => {
    const server = await serve({ json: {} })
    const { client } = connect(server)
    for (const id of ['', '.', '..', undefined, null, 7]) {
      const error = await rejection(client.messages.get(id as string))
      expect(error).to.be.instanceOf(RelayOSError)
      expect((error as Error).message).to.contain('message_id')
    }
    expect(server.seen).to.deep.equal([])
  })

  it('drops what is undefined or null from the query, and encodes the rest', async () => {
    const server = await serve({ json: { data: [] } })
    const { client } = connect(server)
    const params = { limit: 5, tag: undefined, batch_id: null, created_after: new Date(0), channel: 'a&b=c+d e' }
    await client.messages.list(params as never, {
      query: { expand: ['contact', 'attempts'], flag: false, none: undefined },
    })
    expect(server.seen[0]?.url?.split(/[?&]/)).to.deep.equal([
      '/v1/messages',
      'limit=5',
      'created_after=1970-01-01T00%3A00%3A00.000Z',
      'channel=a%26b%3Dc%2Bd%20e',
      'expand=contact',
      'expand=attempts',
      'flag=false',
    ])
    await client.messages.list({ tag: undefined } as never)
    expect(server.seen[1]?.url).to.equal('/v1/messages')
  })

  it('takes headers from the client and, before that, from the call; undefined takes one away', async () => {
    const server = await serve({ json: {} })
    const { client } = connect(server, { headers: { 'X-One': 'client', 'X-Two': 'client', 'User-Agent': 'mine' } })
    await client.me.get({ headers: { 'x-two': 'call', 'X-Request-Id': 'req_mine', accept: undefined } })
    expect(server.seen[0]?.headers).to.include({
      'x-one': 'client',
      'x-two': 'call',
      'user-agent': 'mine',
      'x-request-id': 'req_mine',
    })
    expect(server.seen[0]?.headers.accept).to.not.equal('application/json, application/problem+json')
    await client.me.get()
    expect(server.seen[1]?.headers).to.include({ 'x-two': 'client' })
  })

  it('refuses headers that can not be sent, without naming their value', async () => {
    const server = await serve({ json: {} })
    const { client } = connect(server)
    const wrong = [{ headers: { 'X-Secret': 'hidden\r\nX: y' } }, { headers: { 'X-Secret': 'hidden€' } }, { headers: { 'hidden x': '' } }]
    for (const options of wrong) {
      const error = (await rejection(client.me.get(options))) as Error
      expect(error).to.be.instanceOf(RelayOSError)
      expect(inspect(error)).to.not.contain('hidden')
    }
    const error = await rejection(client.messages.cancel('m', { idempotencyKey: 'a\nb' }))
    expect(error).to.include({
      name: 'RelayOSError',
      message: 'The value of the header Idempotency-Key can not be sent',
    })
    expect(server.seen).to.deep.equal([])
  })
})

describe('a response', () => {
  it('is given as it came: unknown members and enum values stay', async () => {
    const body = { id: 'msg_1', status: 'teleported', content: null, invented_later: { a: [1, null] } }
    const server = await serve({ json: body })
    expect(await connect(server).client.messages.get('msg_1')).to.deep.equal(body)
  })

  it('with 204, or with an empty body, is undefined', async () => {
    const server = await serve({ status: 204 }, { status: 200, text: '' })
    const { client } = connect(server)
    expect(await client.request('DELETE', '/v1/messages/msg_1')).to.equal(undefined)
    expect(await client.request('POST', '/v1/x')).to.equal(undefined)
  })

  it('is at hand in full with withResponse()', async () => {
    const server = await serve({
      status: 202,
      json: { id: 'msg_1' },
      headers: { 'x-request-id': 'req_1', location: '/v1/messages/msg_1' },
    })
    const promise = connect(server).client.messages.create(sms)
    const { data, response, requestId } = await promise.withResponse()
    expect(data).to.deep.equal({ id: 'msg_1' })
    expect(requestId).to.equal('req_1')
    expect(response.status).to.equal(202)
    expect(response.headers.get('location')).to.equal('/v1/messages/msg_1')
    expect(await promise).to.equal(data)
    expect(server.seen).to.have.length(1)
  })

  it('of a list gives the page with withResponse(), and failures reject it', async () => {
    const server = await serve({ json: { data: [{ id: 'a' }], has_more: false, next_cursor: null } }, { status: 404 })
    const { client } = connect(server)
    const { data, requestId } = await client.messages.list().withResponse()
    expect(data.data).to.deep.equal([{ id: 'a' }])
    expect(requestId).to.equal(null)
    expect(await rejection(client.messages.list().withResponse())).to.include({ status: 404 })
  })

  it('comes in a promise that works like any other', async () => {
    const server = await serve({ json: { id: 'a' } }, { status: 404 })
    const { client } = connect(server)
    let settled = 0
    expect(await client.me.get().finally(() => settled++)).to.deep.equal({ id: 'a' })
    expect(await client.me.get().then(undefined, ({ status }) => status)).to.equal(404)
    expect(await client.me.get().catch(({ status }) => status)).to.equal(404)
    const [outcome] = await Promise.allSettled([client.me.get().finally(() => settled++)])
    expect(outcome).to.have.property('status', 'rejected')
    expect(settled).to.equal(2)
  })
})

describe('the API key', () => {
  it('shows neither in the client nor in errors nor in the log', async () => {
    const server = await serve({ status: 401, text: 'no' }, (_, response) => void response.socket?.destroy())
    const log: unknown[] = []
    const { client } = connect(server, { logger: (entry) => log.push(entry) })
    const errors = [await rejection(client.me.get()), await rejection(client.me.get())]
    const dead = new RelayOS({ baseURL: await closedPort(), apiKey: KEY, maxRetries: 0 })
    errors.push(await rejection(dead.me.get()))
    const everything = inspect([client, dead, errors, log], { depth: 20, showHidden: true }) + JSON.stringify([client, errors, log])
    expect(everything).to.contain('APIConnectionError')
    expect(everything).to.not.contain(KEY.slice(10))
  })

  it('with characters that no header takes is refused without being told', () => {
    for (const apiKey of ['rk_test_x y', 'rk_test_ü', 'rk_\nx']) {
      expect(() => new RelayOS({ apiKey }))
        .to.throw(RelayOSError)
        .with.property('message')
        .that.does.not.contain(apiKey)
    }
  })
})
