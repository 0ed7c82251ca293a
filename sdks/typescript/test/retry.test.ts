// Which failures are repeated, how often, after how long, and under which idempotency key.

import { expect } from 'chai'
import { APIConnectionError, ConflictError, RateLimitError, RelayOSError, ServerError } from '../src/index.ts'
import { closedPort, connect, problem, rejection, serve, sms } from './support.ts'

const message = { json: { id: 'msg_1' } }

describe('retries', () => {
  for (const status of [408, 429, 500, 502, 503, 504, 599]) {
    it(`repeats after ${status}`, async () => {
      const server = await serve(problem(status, 'some_code'), message)
      const { client } = connect(server)
      expect(await client.messages.get('msg_1')).to.deep.equal({ id: 'msg_1' })
      expect(server.seen).to.have.length(2)
    })
  }

  for (const status of [400, 401, 403, 404, 405, 410, 412, 413, 415, 422, 425]) {
    it(`does not repeat after ${status}`, async () => {
      const server = await serve(problem(status, 'some_code'), message)
      const { client, waits } = connect(server)
      expect(await rejection(client.messages.get('msg_1'))).to.include({ status })
      expect(server.seen).to.have.length(1)
      expect(waits).to.deep.equal([])
    })
  }

  it('repeats a 409 only while the first request with the key is under way', async () => {
    const server = await serve(problem(409, 'idempotency_in_flight', {}, { 'retry-after': '1' }), message)
    const { client, waits } = connect(server)
    await client.messages.create(sms)
    expect(server.seen).to.have.length(2)
    expect(waits).to.deep.equal([1000])
  })

  it('does not repeat any other 409', async () => {
    const server = await serve(problem(409, 'conflict'), message)
    const { client } = connect(server)
    expect(await rejection(client.messages.cancel('msg_1'))).to.be.instanceOf(ConflictError)
    expect(server.seen).to.have.length(1)
  })

  it('gives up after two retries, with the last failure', async () => {
    const server = await serve(problem(500, 'a'), problem(502, 'b'), problem(503, 'c'), message)
    const { client, waits } = connect(server)
    const error = await rejection(client.me.get())
    expect(error).to.be.instanceOf(ServerError).and.include({ status: 503, code: 'c' })
    expect(server.seen).to.have.length(3)
    expect(waits).to.deep.equal([500, 1000])
  })

  it('doubles the wait up to 8 seconds', async () => {
    const server = await serve(problem(500, 'internal_error'))
    const { client, waits } = connect(server, { maxRetries: 7 })
    await rejection(client.me.get())
    expect(waits).to.deep.equal([500, 1000, 2000, 4000, 8000, 8000, 8000])
  })

  it('takes the number of retries from the client and, before that, from the call', async () => {
    const server = await serve(problem(500, 'internal_error'))
    const { client } = connect(server, { maxRetries: 0 })
    await rejection(client.me.get())
    expect(server.seen).to.have.length(1)
    await rejection(client.me.get({ maxRetries: 1 }))
    expect(server.seen).to.have.length(3)
  })

  it('refuses a number of retries that would never end', async () => {
    const server = await serve(problem(500, 'internal_error'), { json: {} })
    for (const maxRetries of [Number.NaN, -1, 0.5]) {
      expect(await rejection(connect(server).client.me.get({ maxRetries }))).to.include({ name: 'RelayOSError' })
    }
    expect(server.seen).to.deep.equal([])
  })

  it('repeats when the connection breaks before and within the answer', async () => {
    const cut = (_: unknown, response: { socket: { destroy(): void } | null }) => response.socket?.destroy()
    const server = await serve(
      cut as never,
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
        response.write('{"id":', () => response.socket?.destroy())
      },
      message,
    )
    const { client, waits } = connect(server)
    expect(await client.messages.create(sms)).to.deep.equal({ id: 'msg_1' })
    expect(server.seen).to.have.length(3)
    expect(waits).to.have.length(2)
    expect(new Set(server.seen.map(({ headers }) => headers['idempotency-key']))).to.have.property('size', 1)
  })

  it('tells a refused connection from an answer, and names the reason', async () => {
    const url = await closedPort()
    const { client, waits } = connect({ url, seen: [] })
    const error = (await rejection(client.me.get())) as APIConnectionError
    expect(error).to.be.instanceOf(APIConnectionError).and.instanceOf(RelayOSError)
    expect(error).to.include({ name: 'APIConnectionError', code: 'ECONNREFUSED' })
    expect(error.message).to.equal(`The connection to ${url} failed: ECONNREFUSED`)
    expect(error.cause).to.be.instanceOf(TypeError)
    expect(waits).to.have.length(2)
  })

  it('waits as long as Retry-After says, in seconds', async () => {
    const server = await serve(problem(429, 'rate_limit_exceeded', {}, { 'retry-after': '7' }), message)
    const { client, waits } = connect(server)
    await client.me.get()
    expect(waits).to.deep.equal([7000])
  })

  it('waits until the time that Retry-After names as an HTTP date', async () => {
    const at = (ms: number) => new Date(ms).toUTCString()
    const now = Date.parse('2026-11-23T09:00:00Z')
    const server = await serve(problem(503, 'unavailable', {}, { 'retry-after': at(now + 12_000) }), message)
    const waits: number[] = []
    const timing = { now: () => now, random: () => 0, sleep: async (ms: number) => void waits.push(ms) }
    await connect(server, { timing }).client.me.get()
    expect(waits).to.deep.equal([12_000])
  })

  it('never waits longer than a minute, but tells the whole time when it gives up', async () => {
    const server = await serve(problem(429, 'rate_limit_exceeded', {}, { 'retry-after': '3600' }))
    const { client, waits } = connect(server, { maxRetries: 1 })
    expect(await rejection(client.me.get()))
      .to.be.instanceOf(RateLimitError)
      .and.include({ retryAfter: 3600 })
    expect(waits).to.deep.equal([60_000])
  })

  it('really waits: the first delay is between 375 and 500 ms', async () => {
    const server = await serve(problem(500, 'internal_error'), message)
    const { client } = connect(server, { timing: undefined })
    const started = performance.now()
    await client.me.get()
    expect(performance.now() - started).to.be.within(370, 5_000)
  })
})

describe('idempotency keys', () => {
  it('stay the same over the retries of a call and differ between calls', async () => {
    const server = await serve(problem(500, 'a'), problem(429, 'b'), message, message)
    const { client } = connect(server)
    await client.messages.create(sms)
    await client.messages.create(sms)
    const keys = server.seen.map(({ headers }) => headers['idempotency-key'])
    expect(keys).to.have.length(4)
    expect(keys[0]).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(keys.slice(1, 3)).to.deep.equal([keys[0], keys[0]])
    expect(keys[3]).to.not.equal(keys[0])
  })

  it('go with POST, PATCH and DELETE, and with nothing else', async () => {
    const server = await serve({ json: {} })
    const { client } = connect(server)
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) await client.request(method, '/v1/x')
    const having = server.seen.filter(({ headers }) => headers['idempotency-key']).map(({ method }) => method)
    expect(having).to.deep.equal(['POST', 'PATCH', 'DELETE'])
  })

  it('can be given, as an option or as a header', async () => {
    const server = await serve(message)
    const { client } = connect(server, { headers: { 'Idempotency-Key': 'one for all would be a mistake' } })
    await client.messages.create(sms, { idempotencyKey: 'order-1' })
    await client.messages.create(sms, { headers: { 'Idempotency-Key': 'order-2' } })
    await client.messages.create(sms)
    const keys = server.seen.map(({ headers }) => headers['idempotency-key'])
    expect(keys.slice(0, 2)).to.deep.equal(['order-1', 'order-2'])
    expect(keys[2]).to.have.length(36)
  })
})
