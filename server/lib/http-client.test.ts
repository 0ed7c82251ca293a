// What a hostile URL, resolver or server tries, and what comes of it.

import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { createEgress, EgressError, type EgressSettings, hostAndPort } from './egress.ts'
import { createHttpClient, type Outgoing, type SafeHttpClient } from './http-client.ts'
import { isPublicAddress } from './public-address.ts'

const LOOPBACK_SPELLINGS = [
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://017700000001/',
  'https://0177.0.0.1/',
  'https://0x7f000001/',
  'https://0x7f.0.0.1/',
  'https://１２７.０.０.１/',
  'https://127。0。0。1/',
  'https://127.0.0.1./',
  'https://0/',
  'https://0.0.0.0/',
  'https://[::]/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::7f00:1]/',
  'https://[::5efe:7f00:1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[64:ff9b:1::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:0:7f00:1::]/',
  'https://localhost/',
  'https://LOCALHOST/',
  'https://some.localhost/',
]
const OTHER_CLOSED = [
  'https://169.254.169.254/latest/meta-data/',
  'https://2852039166/',
  'https://168.63.129.16/',
  'https://100.100.100.200/',
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://192.0.0.192/',
  'https://198.18.0.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://[fd00:ec2::254]/',
  'https://[fe80::1]/',
  'https://[fec0::1]/',
  'https://[ff02::1]/',
  'https://[64:ff9b::a9fe:a9fe]/',
  'https://[100::1]/',
  'https://[3fff::1]/',
  'https://[5f00::1]/',
  'https://[2001:db8::1]/',
]
const NOT_ALLOWED = [
  'http://example.com/',
  'ftp://example.com/',
  'file:///etc/passwd',
  'gopher://example.com/',
  'https://user@example.com/',
  'https://user:password@example.com/',
  'https://127.0.0.1:80@example.com/',
  'https://example.com:22/',
  'https://example.com:6379/',
  'https://example.com./',
  'not a url',
  '',
]

describe('the way out', () => {
  const servers: (Server | TcpServer)[] = []
  const clients: SafeHttpClient[] = []
  let hits = 0

  const listen = async (server: Server | TcpServer) => {
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return (server.address() as AddressInfo).port
  }
  const serve = (listener: RequestListener) =>
    listen(
      createServer((request, response) => {
        hits++
        listener(request, response)
      }),
    )
  const client = (settings: EgressSettings = {}, connectMs?: number) => {
    const made = createHttpClient({ egress: createEgress(settings), ...(connectMs ? { connectMs } : {}) })
    clients.push(made)
    return made
  }
  /** Asks a server of ours, which stands on the list of exceptions. */
  const ask = (port: number, request: Partial<Outgoing> = {}) =>
    client({ allow: [`127.0.0.1:${port}`] }).send({ method: 'POST', url: `http://127.0.0.1:${port}/`, body: 'x', ...request })
  const reasonOf = async (promise: Promise<unknown>) => {
    const error = await promise.then(
      () => null,
      (reason) => reason,
    )
    expect(error).to.be.instanceOf(EgressError)
    return (error as EgressError).reason
  }

  beforeEach(() => (hits = 0))
  after(async () => {
    for (const made of clients) await made.close()
    for (const server of servers) {
      if ('closeAllConnections' in server) server.closeAllConnections()
      server.close()
    }
  })

  for (const url of [...LOOPBACK_SPELLINGS, ...OTHER_CLOSED]) {
    it(`does not lead to ${url}`, async () => {
      const reason = await reasonOf(client().send({ method: 'POST', url }))
      expect(reason).to.be.oneOf(['address_forbidden', 'url_not_allowed'])
      await reasonOf(createEgress().vet(url))
    })
  }
  for (const url of NOT_ALLOWED) {
    it(`refuses ${JSON.stringify(url)}`, async () =>
      expect(await reasonOf(client().send({ method: 'GET', url }))).to.equal('url_not_allowed'))
  }

  it('takes public addresses for what they are', () => {
    for (const address of ['1.1.1.1', '8.8.8.8', '93.184.215.14', '2606:4700::1111', '64:ff9b::808:808']) {
      expect(isPublicAddress(address), address).to.equal(true)
    }
    for (const address of ['', 'name', '::ffff:8.8.8.8', '127.0.0.1']) expect(isPublicAddress(address), address).to.equal(false)
  })

  it('refuses a name when any of its addresses is not public, at every request anew', async () => {
    const port = await serve((_, response) => response.end())
    const answers = [['93.184.215.14', '127.0.0.1'], ['93.184.215.14', '::1'], ['93.184.215.14', '::ffff:10.0.0.1'], ['127.0.0.1']]
    const rebinding = client({ ports: [[port, port]], resolve: async () => answers.shift()! })
    for (let round = 0; round < 4; round++) {
      expect(await reasonOf(rebinding.send({ method: 'GET', url: `https://rebind.test:${port}/` }))).to.equal('address_forbidden')
    }
    expect(hits).to.equal(0)
  })

  it('connects to the address that was vetted and asks for it once per connection', async () => {
    let asked = 0
    const resolve = async () => (asked++ === 0 ? ['192.0.2.1'] : ['127.0.0.1'])
    expect(await reasonOf(client({ resolve }, 300).send({ method: 'GET', url: 'https://rebind.test/' }))).to.equal('address_forbidden')
    expect(asked).to.equal(1)
  })

  it('refuses addresses of its own machine and database, in any spelling', async () => {
    const egress = createEgress({ forbidden: ['93.184.215.14', '2606:4700:0:0::1111'] })
    for (const url of ['https://93.184.215.14/', 'https://0x5db8d70e/', 'https://[2606:4700::1111]/']) {
      expect(await reasonOf(egress.vet(url))).to.equal('address_forbidden')
    }
  })

  it('knows exceptions by host and port, and by nothing else', async () => {
    const port = await serve((_, response) => response.end('in'))
    const one = client({ allow: [`127.0.0.1:${port}`] })
    expect((await one.send({ method: 'GET', url: `http://127.0.0.1:${port}/` })).status).to.equal(200)
    expect((await one.send({ method: 'GET', url: `http://0x7f.1:${port}/` })).status).to.equal(200) // the same host and port
    expect(await reasonOf(one.send({ method: 'GET', url: `http://127.0.0.1:${port + 1}/` }))).to.equal('url_not_allowed')
    expect(await reasonOf(one.send({ method: 'GET', url: `http://127.0.0.2:${port}/` }))).to.equal('url_not_allowed')
    expect(hostAndPort('[::1]:9000')).to.equal(hostAndPort('[0:0::1]:9000'))
    for (const wrong of ['name', 'name:0', 'name:http', 'http://name:80', 'name:80/path', '']) expect(() => hostAndPort(wrong)).to.throw()
  })

  it('follows no redirect', async () => {
    const inside = await serve((_, response) => response.end('secret'))
    for (const status of [301, 302, 303, 307, 308]) {
      hits = 0
      const port = await serve((_, response) => response.writeHead(status, { location: `http://127.0.0.1:${inside}/` }).end())
      const answer = await ask(port)
      expect([answer.status, hits]).to.deep.equal([status, 1])
    }
  })

  it('takes no notice of proxies in the environment', async () => {
    const proxy = await serve((_, response) => response.end('proxied'))
    const port = await serve((_, response) => response.end('direct'))
    process.env.HTTP_PROXY = process.env.http_proxy = `http://127.0.0.1:${proxy}`
    try {
      expect((await ask(port)).bodyHead.toString()).to.equal('direct')
    } finally {
      delete process.env.HTTP_PROXY
      delete process.env.http_proxy
    }
  })

  it('goes through the proxy of the operator, but for exceptions', async () => {
    const asked: string[] = []
    const proxy = createServer()
    proxy.on('connect', (request, socket) => {
      asked.push(request.url ?? '')
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
    const proxyPort = await listen(proxy)
    const port = await serve((_, response) => response.end('direct'))
    const egress = createEgress({ allow: [`127.0.0.1:${port}`], resolve: () => Promise.reject(new Error('the proxy resolves')) })
    const one = createHttpClient({ egress, proxyUrl: `http://127.0.0.1:${proxyPort}` })
    clients.push(one)
    await reasonOf(one.send({ method: 'GET', url: 'https://hooks.example.com/' }))
    expect(asked).to.deep.equal(['hooks.example.com:443'])
    expect((await one.send({ method: 'GET', url: `http://127.0.0.1:${port}/` })).bodyHead.toString()).to.equal('direct')
    expect(await reasonOf(one.send({ method: 'GET', url: 'https://127.0.0.1/' }))).to.equal('address_forbidden')
    expect(asked).to.have.length(1)
  })

  it('asks for plain bodies and refuses compressed ones', async () => {
    let asked: unknown
    const bomb = gzipSync(Buffer.alloc(1_000_000))
    const port = await serve((request, response) => {
      asked = request.headers['accept-encoding']
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    })
    expect(await reasonOf(ask(port))).to.equal('content_encoded')
    expect(asked).to.equal('identity')
  })

  it('reads 16 kB of an endless body, and hangs up', async () => {
    let closed = false
    const port = await serve((request, response) => {
      request.socket.on('close', () => (closed = true))
      const more = () => {
        if (response.destroyed) return
        response.write('x'.repeat(8_192))
        setImmediate(more)
      }
      more()
    })
    const answer = await ask(port)
    expect([answer.bodyHead.length, answer.truncated]).to.deep.equal([16_384, true])
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(closed).to.equal(true)
  })

  it('ends what is slow: heads, bodies and silence', async () => {
    const silent = await listen(createTcpServer(() => {}))
    const drip = await listen(
      createTcpServer((socket) => {
        socket.on('error', () => {})
        socket.write('HTTP/1.1 200 OK\r\nx-slow: ')
        const timer = setInterval(() => socket.write('x'), 20)
        socket.on('close', () => clearInterval(timer))
      }),
    )
    const slow = await serve((_, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    })
    for (const port of [silent, slow, drip]) {
      const began = performance.now()
      expect(await reasonOf(ask(port, { limits: { totalMs: 300 } }))).to.equal('timeout')
      expect(performance.now() - began).to.be.lessThan(5_000) // without the limit: never
    }
  })

  it('gives up connecting in time', async () => {
    const never = client({ resolve: () => new Promise(() => {}) }, 200)
    const began = performance.now()
    expect(await reasonOf(never.send({ method: 'GET', url: 'https://slow.test/' }))).to.equal('connect_timeout')
    expect(performance.now() - began).to.be.lessThan(5_000) // without the limit: never
  })

  it('refuses heads that are too large and answers that are not HTTP', async () => {
    const large = await serve((_, response) => response.writeHead(200, { 'x-large': 'x'.repeat(20_000) }).end())
    expect(await reasonOf(ask(large))).to.equal('response_too_large')
    const words = await listen(createTcpServer((socket) => socket.end('+OK redis\r\n')))
    expect(await reasonOf(ask(words))).to.be.oneOf(['response_malformed', 'connection_reset'])
    const cut = await listen(createTcpServer((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nx')))
    expect(await reasonOf(ask(cut))).to.equal('connection_reset')
    const nobody = await listen(createTcpServer())
    await new Promise((resolve) => servers.at(-1)!.close(resolve))
    expect(await reasonOf(ask(nobody))).to.equal('connection_refused')
  })

  it('sends no header that would split the request', async () => {
    const port = await serve((_, response) => response.end())
    expect(await reasonOf(ask(port, { headers: { 'x-a': 'b\r\nx-c: d' } }))).to.equal('url_not_allowed')
    expect(hits).to.equal(0)
  })

  it('gets JSON documents, bounded', async () => {
    const port = await serve((request, response) => response.end(request.url === '/large' ? '['.repeat(400_000) : '{"a":1}'))
    const one = client({ allow: [`127.0.0.1:${port}`] })
    expect(await one.fetchJson(`http://127.0.0.1:${port}/`)).to.deep.equal({ a: 1 })
    expect(await reasonOf(one.fetchJson(`http://127.0.0.1:${port}/large`))).to.equal('response_too_large')
  })
})
