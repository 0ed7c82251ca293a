// Options of a client: where they come from, what is refused, and the hooks.

import { expect } from 'chai'
import { type Fetch, type LogEntry, type Middleware, RelayOS, RelayOSError } from '../src/index.ts'
import { connect, KEY, problem, rejection, serve, sms } from './support.ts'

describe('a client', () => {
  const before = { ...process.env }
  afterEach(() => {
    for (const name of ['RELAYOS_API_KEY', 'RELAYOS_BASE_URL']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  })

  const urls: string[] = []
  const keys: unknown[] = []
  const record: Fetch = async (url, { headers }) => {
    urls.push(url)
    keys.push(headers.authorization)
    return Response.json({})
  }
  beforeEach(() => {
    urls.length = keys.length = 0
  })

  it('takes address and key from the environment, and a local server by default', async () => {
    delete process.env.RELAYOS_BASE_URL
    process.env.RELAYOS_API_KEY = `${KEY}\n` // as `cat` of a file gives it
    await new RelayOS({ fetch: record }).me.get()
    process.env.RELAYOS_BASE_URL = 'https://relay.example/eu/'
    await new RelayOS({ fetch: record }).me.get()
    await new RelayOS({ fetch: record, baseURL: 'https://other.example', apiKey: 'k2' }).me.get()
    expect(urls).to.deep.equal(['http://127.0.0.1:8080/v1/me', 'https://relay.example/eu/v1/me', 'https://other.example/v1/me'])
    expect(keys).to.deep.equal([`Bearer ${KEY}`, `Bearer ${KEY}`, 'Bearer k2'])
  })

  it('needs a key, unless it is told that there is none', async () => {
    delete process.env.RELAYOS_API_KEY
    expect(() => new RelayOS()).to.throw(RelayOSError, 'RELAYOS_API_KEY')
    expect(() => new RelayOS({ apiKey: ' ' })).to.throw(RelayOSError, 'RELAYOS_API_KEY')
    await new RelayOS({ fetch: record, apiKey: null }).me.get()
    expect(keys).to.deep.equal([undefined])
  })

  it('asks a function for the key before every call', async () => {
    let calls = 0
    const client = new RelayOS({ fetch: record, apiKey: async () => `k${++calls}` })
    await client.me.get()
    await client.me.get()
    expect(keys).to.deep.equal(['Bearer k1', 'Bearer k2'])
  })

  it('sends a key over plain http to this machine only', () => {
    const others = ['http://relay.example', 'http://10.0.0.1', 'http://127.0.0.1.example', 'http://localhost.example', 'http://0.0.0.0']
    for (const baseURL of others) {
      expect(() => new RelayOS({ apiKey: KEY, baseURL }), baseURL).to.throw(RelayOSError, 'https')
      expect(() => new RelayOS({ apiKey: () => KEY, baseURL }), baseURL).to.throw(RelayOSError, 'https')
      new RelayOS({ apiKey: KEY, baseURL, allowInsecureHTTP: true })
      new RelayOS({ apiKey: null, baseURL })
    }
    for (const baseURL of ['http://localhost:1', 'http://api.localhost', 'http://127.1.2.3', 'http://[::1]:80', 'https://relay.example']) {
      new RelayOS({ apiKey: KEY, baseURL })
    }
  })

  it('refuses addresses that it can not or must not use', () => {
    for (const baseURL of ['', 'relay.example', 'ftp://x', 'https://user:secret@x', 'https://x?y=1', 'https://x#y']) {
      expect(() => new RelayOS({ apiKey: KEY, baseURL }))
        .to.throw(RelayOSError)
        .with.property('message')
        .that.does.not.contain('secret')
    }
    for (const maxRetries of [-1, 1.5, Number.NaN]) {
      expect(() => new RelayOS({ apiKey: KEY, maxRetries })).to.throw(RelayOSError, 'maxRetries')
    }
  })
})

describe('client.request', () => {
  it('sends what has no method, with retries and typed errors', async () => {
    const server = await serve(problem(503, 'unavailable'), { status: 201, json: { id: 'x' } }, problem(404, 'not_found'))
    const { client } = connect(server)
    const result = await client.request<{ id: string }>('POST', '/v1/brand_new', {
      body: { a: 1 },
      query: { dry_run: true },
    })
    expect(result.id).to.equal('x')
    expect(server.seen[1]).to.include({ method: 'POST', url: '/v1/brand_new?dry_run=true', body: '{"a":1}' })
    expect(server.seen[1]?.headers).to.include({ authorization: `Bearer ${KEY}` })
    expect(await rejection(client.request('GET', '/v1/brand_new/{x}'))).to.include({ status: 404 })
  })

  it('sends the key to no other host', async () => {
    const urls: string[] = []
    const fetch: Fetch = async (url) => {
      urls.push(url)
      return Response.json({})
    }
    const client = new RelayOS({ apiKey: KEY, baseURL: 'https://relay.example', fetch })
    for (const path of ['https://evil.example/', '.evil.example/', '@evil.example/', ':80/', '']) {
      expect(await rejection(client.request('GET', path as '/'))).to.be.instanceOf(RelayOSError)
    }
    await client.request('GET', '//evil.example/')
    expect(urls.map((url) => new URL(url).host)).to.deep.equal(['relay.example'])
  })
})

describe('hooks', () => {
  it('middleware wraps every attempt, the first one outermost', async () => {
    const server = await serve(problem(500, 'internal_error'), { json: { id: 'a' } })
    const order: string[] = []
    const named =
      (name: string): Middleware =>
      async (url, init, next) => {
        order.push(`> ${name}`)
        init.headers['x-path'] = `${init.headers['x-path'] ?? ''}${name}`
        const response = await next(url, init)
        order.push(`< ${name} ${response.status}`)
        return response
      }
    await connect(server, { middleware: [named('a'), named('b')] }).client.me.get()
    expect(order).to.deep.equal(['> a', '> b', '< b 500', '< a 500', '> a', '> b', '< b 200', '< a 200'])
    expect(server.seen.map(({ headers }) => headers['x-path'])).to.deep.equal(['ab', 'ab'])
  })

  it('the logger is told about attempts and retries', async () => {
    const unavailable = problem(503, 'unavailable', {}, { 'x-request-id': 'req_1', 'retry-after': '2' })
    const server = await serve(unavailable, { json: {}, headers: { 'x-request-id': 'req_2' } })
    const log: LogEntry[] = []
    await connect(server, { logger: (entry) => log.push(entry) })
      .client.messages.listEvents('msg_secret', { limit: 1 })
      .catch(() => {})
    const all = { operation: 'messages.list_events', method: 'GET', route: '/v1/messages/{message_id}/events' }
    const failed = { ...all, attempt: 1, status: 503, requestId: 'req_1', error: 'ServerError', code: 'unavailable' }
    expect(log).to.have.length(3)
    expect(log[0]).to.include({ ...failed, event: 'attempt' })
    expect(log[0]?.duration).to.be.within(0, 5000)
    expect(log[1]).to.include({ ...failed, event: 'retry', duration: 2000 })
    expect(log[2]).to.include({
      ...all,
      event: 'attempt',
      attempt: 2,
      status: 200,
      requestId: 'req_2',
      error: null,
      code: null,
    })
  })

  it('the logger sees no query and no body', async () => {
    const server = await serve({ json: {} }, { status: 400, text: '{"detail":"private"}' })
    const log: LogEntry[] = []
    const { client } = connect(server, { logger: (entry) => log.push(entry) })
    await client.request('GET', '/v1/contacts?email=private', { query: { to: 'private' } })
    await client.messages.create({ ...sms, content: { text: 'private' } }).catch(() => {})
    expect(log).to.have.length(2)
    expect(JSON.stringify(log)).to.not.contain('private')
  })

  it('a logger that throws does no harm', async () => {
    const server = await serve({ json: { id: 'a' } })
    const logger = () => {
      throw new Error('disk full')
    }
    expect(await connect(server, { logger }).client.me.get()).to.deep.equal({ id: 'a' })
  })
})
