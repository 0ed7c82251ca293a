import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect } from 'chai'
import { WebSocket, WebSocketServer } from 'ws'
import { type Contract, type ContractProxy, loadContract, type ProxyOptions, readRecording, startProxy } from '../index.ts'
import { answerHeaders, problem, startTarget } from './target.ts'

const KEY = 'rk_test_eu_0123456789abcdefghijklmnopqrstuvwxyz'
const auth = { authorization: `Bearer ${KEY}` }
const json = { ...auth, 'content-type': 'application/json' }

describe('the contract proxy', () => {
  let contract: Contract
  let target: Awaited<ReturnType<typeof startTarget>>
  let folder: string
  const open: ContractProxy[] = []
  before(async () => void (contract = await loadContract()))
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'relayos-proxy-'))
    target = await startTarget()
  })
  afterEach(async () => {
    for (const proxy of open.splice(0)) await proxy.stop()
    await target.stop()
    rmSync(folder, { recursive: true })
  })
  const start = async (options: Partial<ProxyOptions> = {}) => {
    const proxy = await startProxy({ contract, target: target.url, ...options })
    open.push(proxy)
    return proxy
  }

  it('passes requests and answers on as they are', async () => {
    const proxy = await start()
    target.tell((incoming, response) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk) => chunks.push(chunk))
      incoming.on('end', () => {
        response.setHeader('set-cookie', ['a=1', 'b=2'])
        response.setHeader('x-saw', JSON.stringify([incoming.method, incoming.url, incoming.headers['x-mine'], incoming.headers.host]))
        response.writeHead(418, 'Teapot', { 'content-type': 'text/plain' }).end(Buffer.concat(chunks))
      })
    })
    const body = Buffer.from([0, 255, 1, 128])
    const answer = await fetch(`${proxy.url}/other/%2F?a=1&a=2#x`, {
      method: 'DELETE',
      headers: { 'x-mine': 'é'.normalize('NFC') },
      body: Readable.toWeb(Readable.from([body])) as ReadableStream,
      duplex: 'half',
    } as RequestInit)
    expect([answer.status, answer.statusText]).to.deep.equal([418, 'Teapot'])
    expect(answer.headers.getSetCookie()).to.deep.equal(['a=1', 'b=2'])
    expect(JSON.parse(answer.headers.get('x-saw')!)).to.deep.equal(['DELETE', '/other/%2F?a=1&a=2', 'é', new URL(target.url).host])
    expect(Buffer.from(await answer.arrayBuffer())).to.deep.equal(body)
    expect((await proxy.stop()).outside).to.equal(1)
  })

  it('tells the target the Host that was asked for, when it is told to', async () => {
    const proxy = await start({ preserveHost: true })
    target.tell((incoming, response) => void response.end(incoming.headers.host))
    const get = (headers: Record<string, string>) =>
      new Promise<string>((resolve, reject) => {
        const outgoing = request(`${proxy.url}/livez`, { headers }, async (answer) =>
          resolve(Buffer.concat(await answer.toArray()).toString()),
        )
        outgoing.on('error', reject).end()
      })
    expect(await get({ host: 'api.example:8443' })).to.equal('api.example:8443')
    expect(await get({})).to.equal(new URL(proxy.url).host)
    const wire = connect(proxy.port, '127.0.0.1') // HTTP/1.0 needs no name
    wire.write('GET /livez HTTP/1.0\r\n\r\n')
    expect(Buffer.concat(await wire.toArray()).toString()).to.contain(new URL(target.url).host)
  })

  it('keeps connections, to both sides', async () => {
    const proxy = await start()
    let connections = 0
    target.server.on('connection', () => connections++)
    target.tell({ text: 'ok', headers: { 'content-type': 'text/plain' } })
    for (let count = 0; count < 20; count++) await (await fetch(`${proxy.url}/livez`)).text()
    expect(connections).to.equal(1)
  })

  it('sends what a client sends after it was told to go on', async () => {
    const proxy = await start()
    target.tell({ status: 400, body: problem(400) })
    const outgoing = request(`${proxy.url}/v1/messages`, {
      method: 'POST',
      headers: { ...json, expect: '100-continue', 'content-length': '2' },
    })
    await once(outgoing, 'continue')
    outgoing.end('{}')
    const [answer] = await once(outgoing, 'response')
    answer.resume()
    expect(answer.statusCode).to.equal(400)
    expect(target.asked[0]!.body).to.equal('{}')
  })

  it('lets a body of 100 MB through without holding it', async () => {
    const proxy = await start()
    let size = 0
    target.tell((incoming, response) => {
      incoming.on('data', (chunk: Buffer) => void (size += chunk.length))
      incoming.on('end', () => {
        response.writeHead(413, answerHeaders(413))
        response.end(JSON.stringify(problem(413, 'content_too_large')))
      })
    })
    const chunk = Buffer.alloc(1024 * 1024, 0x20)
    const before = process.memoryUsage().rss
    let most = before
    async function* body() {
      for (let count = 0; count < 100; count++) {
        most = Math.max(most, process.memoryUsage().rss)
        yield chunk
      }
    }
    const answer = await fetch(`${proxy.url}/v1/messages`, {
      method: 'POST',
      headers: json,
      body: Readable.toWeb(Readable.from(body())) as ReadableStream,
      duplex: 'half',
    } as RequestInit)
    expect(answer.status).to.equal(413)
    await answer.text()
    expect(size).to.equal(100 * 1024 * 1024)
    expect((most - before) / 2 ** 20).to.be.below(90)
    expect(await proxy.stop()).to.include({ unseen: 1, violations: 0 })
  })

  it('answers 502 when its target does not, and says so', async () => {
    const dead = createServer()
    await new Promise<void>((resolve) => dead.listen(0, '127.0.0.1', resolve))
    const { port } = dead.address() as { port: number }
    await new Promise((resolve) => dead.close(resolve))
    const proxy = await start({ target: `http://127.0.0.1:${port}` })
    const answer = await fetch(`${proxy.url}/v1/messages`, { headers: auth })
    expect(answer.status).to.equal(502)
    expect(answer.headers.get('x-relayos-proxy')).to.equal('unreachable')
    expect(await proxy.stop()).to.include({ unreachable: 1, violations: 0 })
  })

  it('does not wait for ever', async () => {
    const proxy = await start({ timeoutMs: 200 })
    target.tell(() => {})
    expect((await fetch(`${proxy.url}/v1/messages`, { headers: auth })).status).to.equal(502)
  })

  it('blames nobody when the application goes away', async () => {
    const proxy = await start()
    target.tell((_, response) => {
      response.writeHead(200, answerHeaders(200))
      const timer = setInterval(() => response.write(' '.repeat(1_000)), 5)
      response.on('close', () => clearInterval(timer))
    })
    const abort = new AbortController()
    const answer = await fetch(`${proxy.url}/v1/messages`, { headers: auth, signal: abort.signal })
    await answer.body!.getReader().read()
    abort.abort()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await proxy.stop()).to.include({ violations: 0, exchanges: 1 })
  })

  it('survives what is no HTTP', async () => {
    const proxy = await start()
    const socket = connect(proxy.port, '127.0.0.1')
    socket.write('\x16\x03\x01\x02\x00\x01\x00\r\n\r\n')
    const [bytes] = await once(socket, 'data')
    expect(String(bytes)).to.match(/^HTTP\/1.1 400/)
    target.tell((_, response) => response.socket!.end('HTTP/1.1 200 OK\r\nContent-Length: nonsense\r\n\r\n'))
    expect((await fetch(`${proxy.url}/v1/messages`, { headers: auth })).status).to.equal(502)
  })

  it('refuses targets that are none', async () => {
    for (const wrong of ['ftp://x', 'nonsense', 'http://user:word@127.0.0.1', 'http://127.0.0.1/v1']) {
      expect(await startProxy({ contract, target: wrong }).catch((error) => error), wrong).to.be.instanceOf(Error)
    }
  })

  describe('leaves streams alone', () => {
    it('of Server-Sent Events, as they come', async () => {
      const proxy = await start()
      let send!: (text: string) => void
      target.tell((_, response) => {
        response.writeHead(200, { ...answerHeaders(200), 'content-type': 'text/event-stream' })
        response.flushHeaders()
        send = (text) => response.write(text)
        response.write('retry: 1000\n\n')
      })
      const answer = await fetch(`${proxy.url}/v1/event_stream`, { headers: { ...auth, accept: 'text/event-stream' } })
      const reader = answer.body!.getReader()
      const read = async () => Buffer.from((await reader.read()).value!).toString()
      expect(await read()).to.equal('retry: 1000\n\n')
      send('id: evt_1\ndata: {}\n\n')
      expect(await read()).to.equal('id: evt_1\ndata: {}\n\n')
      await reader.cancel()
      expect(await proxy.stop()).to.include({ violations: 0 })
    })

    it('of WebSockets, both ways', async () => {
      const sockets = new WebSocketServer({
        server: target.server,
        handleProtocols: (offered) => offered.has('relayos.v1') && 'relayos.v1',
      })
      sockets.on('connection', (socket) => socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary })))
      const proxy = await start()
      const socket = new WebSocket(`${proxy.url.replace('http', 'ws')}/v1/event_stream`, ['relayos.v1', 'relayos.ticket.abc'])
      await once(socket, 'open')
      expect(socket.protocol).to.equal('relayos.v1')
      const big = Buffer.alloc(300_000, 7)
      for (const sent of ['hello', big]) {
        socket.send(sent)
        const [got] = (await once(socket, 'message')) as [Buffer]
        expect(got.equals(Buffer.from(sent as string))).to.equal(true)
      }
      socket.close()
      await once(socket, 'close')
      sockets.close()
      expect(await proxy.stop()).to.include({ violations: 0, checked: 1 })
    })

    it('and looks at the handshake', async () => {
      const proxy = await start()
      target.tell({ status: 400, body: problem(400) })
      const shake = async (headers: Record<string, string>) => {
        const outgoing = request(`${proxy.url}/v1/event_stream`, {
          headers: { ...auth, connection: 'upgrade', upgrade: 'websocket', ...headers },
        })
        const [answer] = await once(outgoing.end(), 'response')
        await answer.toArray()
      }
      const key = { 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' }
      await shake({ 'sec-websocket-version': '13', ...key })
      expect(proxy.report().violations).to.equal(0)
      await shake({ 'sec-websocket-version': '8', ...key })
      await shake({ 'sec-websocket-version': '13', 'sec-websocket-key': 'short' })
      const { findings } = await proxy.stop()
      expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).to.deep.equal([
        'handshake /sec-websocket-version',
        'handshake /sec-websocket-key',
      ])
    })

    it('and takes a ticket for a credential, but not by itself', async () => {
      const proxy = await start()
      target.tell({ status: 401, body: problem(401, 'unauthenticated') })
      const offer = async (...protocols: string[]) => {
        const socket = new WebSocket(`${proxy.url.replace('http', 'ws')}/v1/event_stream`, protocols)
        socket.on('error', () => {})
        await new Promise((resolve) => socket.on('close', resolve))
        return proxy.report().violations
      }
      expect(await offer('relayos.v1', 'relayos.ticket.est_1')).to.equal(0)
      expect(await offer('relayos.ticket.est_1')).to.equal(1)
      expect((await proxy.stop()).findings[0]).to.include({ rule: 'auth_ticket', pointer: '/sec-websocket-protocol' })
    })

    it('and passes a refused handshake on', async () => {
      target.server.on('upgrade', (_, socket) =>
        socket.end(
          `HTTP/1.1 401 Unauthorized\r\ncontent-type: application/problem+json\r\nx-request-id: req_1\r\ncontent-length: ${JSON.stringify(problem(401)).length}\r\n\r\n${JSON.stringify(problem(401))}`,
        ),
      )
      const proxy = await start()
      const socket = new WebSocket(`${proxy.url.replace('http', 'ws')}/v1/event_stream`)
      socket.on('error', () => {})
      const [, answer] = await once(socket, 'unexpected-response')
      expect(answer.statusCode).to.equal(401)
      const { findings } = await proxy.stop()
      expect(findings.map(({ rule }) => rule)).to.deep.equal(['auth_missing'])
    })
  })

  describe('records', () => {
    const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')).log

    it('exchanges as HAR that is whole at any time, for its owner alone', async () => {
      const har = join(folder, 'traffic.har')
      const proxy = await start({ har })
      expect(read(har).entries).to.deep.equal([])
      target.tell({ status: 404, body: problem(404, 'not_found') })
      for (let count = 1; count <= 3; count++) {
        await (await fetch(`${proxy.url}/v1/messages/msg_${count}?x=ä`, { headers: auth })).text()
        await new Promise((resolve) => setTimeout(resolve, 20))
        expect(read(har).entries).to.have.length(count)
      }
      expect(statSync(har).mode & 0o777).to.equal(0o600)
      const { version, creator, entries } = read(har)
      expect([version, creator.name]).to.deep.equal(['1.2', 'relayos contract'])
      const [entry] = entries
      expect(entry).to.include.keys('startedDateTime', 'time', 'request', 'response', 'cache', 'timings')
      expect(entry.request).to.include.keys('method', 'url', 'httpVersion', 'cookies', 'headers', 'queryString', 'headersSize', 'bodySize')
      expect(entry.response).to.include.keys(
        'status',
        'statusText',
        'httpVersion',
        'cookies',
        'headers',
        'content',
        'redirectURL',
        'headersSize',
        'bodySize',
      )
      expect(entry.response.content).to.include({
        mimeType: 'application/problem+json',
        size: JSON.stringify(problem(404, 'not_found')).length,
      })
      await proxy.stop()
      expect(readRecording(har).exchanges).to.have.length(3)
    })

    it('no secret, wherever it stands', async () => {
      const har = join(folder, 'traffic.har')
      const proxy = await start({ har })
      const secrets = ['rk_live_eu_SECRETSECRETSECRETSECRETSECRETSECRET', 'whsec_U0VDUkVU', 'gateway-SECRET', 'SECRET-ticket']
      target.tell({
        status: 201,
        headers: { 'set-cookie': 'session=SECRET' },
        body: { id: 'key_1', api_key: secrets[0], nested: { secret: secrets[1] } },
      })
      await (
        await fetch(`${proxy.url}/v1/api_keys?token=SECRET`, {
          method: 'POST',
          headers: { ...json, cookie: 'a=SECRET', 'x-api-key': 'SECRET' },
          body: JSON.stringify({ name: `uses ${secrets[0]}`, scopes: [] }),
        })
      ).text()
      target.tell({ status: 400, body: problem(400, 'invalid_request', { detail: `You sent ${secrets[0]}` }) })
      await (
        await fetch(`${proxy.url}/v1/webhook_endpoints`, {
          method: 'POST',
          headers: json,
          body: JSON.stringify({ url: 'https://a.example', event_types: ['*'], headers: { 'X-Gateway': secrets[2] }, colour: 'red' }),
        })
      ).text()
      await (await fetch(`${proxy.url}/invitations/abcdefSECRETghi?x=1`)).text()
      await (
        await fetch(`${proxy.url}/oauth/token`, { method: 'POST', body: new URLSearchParams({ client_secret: 'SECRET', code: 'SECRET' }) })
      ).text()
      const report = await proxy.stop()
      for (const text of [readFileSync(har, 'utf8'), JSON.stringify(report)]) {
        expect(text).not.to.match(/SECRET|U0VDUkVU/)
        expect(text).not.to.contain(KEY)
      }
      expect(report.findings.map(({ rule }) => rule)).to.include('additionalProperties')
    })

    it('up to its bound, and says what is left out', async () => {
      const har = join(folder, 'traffic.har')
      const proxy = await start({ har, harMaxBytes: 4_000 })
      target.tell({ status: 404, body: problem(404) })
      for (let count = 0; count < 5; count++) await (await fetch(`${proxy.url}/v1/messages/msg_1`, { headers: auth })).text()
      const { unrecorded } = await proxy.stop()
      expect(unrecorded).to.be.above(0)
      expect(read(har).entries).to.have.length(5 - unrecorded)
      expect(statSync(har).size).to.be.below(4_100)
    })
  })

  it('counts each kind of violation once, however often it happens', async () => {
    const proxy = await start()
    target.tell({ status: 400, body: problem(400) })
    for (let count = 0; count < 10; count++) await (await fetch(`${proxy.url}/v1/messages?limit=0`, { headers: auth })).text()
    const { violations, findings } = await proxy.stop()
    expect([violations, findings.length, findings[0]!.count]).to.deep.equal([10, 1, 10])
  })
})
