import { expect } from 'chai'
import { cpuMs } from '../support/work.ts'
import { innardsIn } from '../support/innards.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { exchange, openWire, type WireAnswer } from '../support/wire.ts'

describe('the wire', () => {
  let server: TestServer
  let auth: string
  before(async () => {
    server = await startServer()
    auth = `host: x\r\nauthorization: Bearer ${server.keys.sandbox.api_key}\r\n`
  })
  after(() => server.stop())

  const me = () => `GET /v1/me HTTP/1.1\r\n${auth}\r\n`
  const post = (body: string, headers = '') =>
    `POST /v1/messages HTTP/1.1\r\n${auth}content-type: application/json\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  const ask = (...parts: (string | Buffer)[]) => exchange(server.port, ...parts)
  const sms = JSON.stringify({ channel: 'sms', to: '+15005550010', content: { text: 'Hello' } })

  function refused(answer: WireAnswer | null, status: number, code: string) {
    expect(answer, 'the connection closed without an answer').not.to.equal(null)
    const { body, headers } = answer!
    expect(answer!.status, body).to.equal(status)
    expect(headers['content-type']).to.equal('application/problem+json')
    expect(headers['x-request-id']).to.match(/^req_/)
    expect(JSON.parse(body)).to.include({ status, code })
    expect(innardsIn(body)).to.deep.equal([])
  }

  describe('refuses what is no request', () => {
    const heads: Record<string, string> = {
      'a greeting': 'HELLO\r\n\r\n',
      'a TLS handshake': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      'the preface of HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      'a version of its own': 'GET /v1/me HTTP/3.0\r\nhost: x\r\n\r\n',
      'a method of its own': 'FETCH /v1/me HTTP/1.1\r\nhost: x\r\n\r\n',
      'a space before the colon': 'GET /v1/me HTTP/1.1\r\nhost: x\r\nx-a : b\r\n\r\n',
      'a folded header': 'GET /v1/me HTTP/1.1\r\nhost: x\r\nx-a: b\r\n c\r\n\r\n',
      'a control character in a header': 'GET /v1/me HTTP/1.1\r\nhost: x\r\nx-a: \x01\r\n\r\n',
      'a NUL in a header': 'GET /v1/me HTTP/1.1\r\nhost: x\r\nx-a: \0\r\n\r\n',
      'a NUL in the path': 'GET /v1/\0 HTTP/1.1\r\nhost: x\r\n\r\n',
      'a line feed alone': 'GET /v1/me HTTP/1.1\nhost: x\n\n',
      'two lengths': 'POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!',
      'two equal lengths': 'POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 5\r\n\r\nhello',
      'a list of lengths': 'POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 5, 5\r\n\r\nhello',
      'a length and chunks': 'POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      'chunks and a length': 'POST /v1/messages HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\ncontent-length: 5\r\n\r\n0\r\n\r\n',
      'a length with a sign': 'POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: +5\r\n\r\nhello',
      'a negative length': 'POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n',
      'an endless length': `POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: ${'9'.repeat(40)}\r\n\r\n`,
      'chunks that are not last': 'POST /v1/messages HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked, gzip\r\n\r\n0\r\n\r\n',
      'chunks twice': 'POST /v1/messages HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\ntransfer-encoding: identity\r\n\r\n0\r\n\r\n',
    }
    for (const [name, head] of Object.entries(heads)) {
      it(name, async () => {
        const wire = await openWire(server.port)
        wire.send(head)
        refused(await wire.answer(), 400, 'malformed_url')
        await wire.closed // nothing that follows is taken for a request
      })
    }

    it('chunks in disguise, after whose head nothing can be read', async () => {
      const wire = await openWire(server.port)
      wire.send(`POST /v1/messages HTTP/1.1\r\n${auth}transfer-encoding: xchunked\r\n\r\n0\r\n\r\n`)
      refused(await wire.answer(), 400, 'malformed_url')
      await wire.closed
    })

    it('a bad chunk', async () => {
      for (const chunk of ['zz\r\n', '-1\r\n', '5;\0\r\nhello\r\n', '5\r\nhello!\r\n']) {
        const wire = await openWire(server.port)
        wire.send(`POST /v1/messages HTTP/1.1\r\n${auth}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${chunk}`)
        refused(await wire.answer(), 400, 'malformed_url')
        await wire.closed
      }
    })
  })

  describe('bounds', () => {
    it('the headers', async () =>
      refused(await ask(`GET /v1/me HTTP/1.1\r\nhost: x\r\nx-a: ${'a'.repeat(17_000)}\r\n\r\n`), 431, 'headers_too_large'))

    it('the number of headers by their size, and drops none', async () => {
      const many = Array.from({ length: 2_500 }, () => 'a:\r\n').join('')
      const answer = await ask(`GET /v1/me HTTP/1.1\r\nhost: x\r\n${many}authorization: Bearer ${server.keys.sandbox.api_key}\r\n\r\n`)
      expect(answer?.status).to.equal(200)
    })

    it('the address', async () => {
      refused(await ask(`GET /v1/me?${'a'.repeat(9_000)} HTTP/1.1\r\n${auth}\r\n`), 414, 'uri_too_long')
      refused(await ask(`GET /v1/me?${'a'.repeat(17_000)} HTTP/1.1\r\n${auth}\r\n`), 431, 'headers_too_large')
      expect((await ask(`GET /${'a'.repeat(9_000)} HTTP/1.1\r\n${auth}\r\n`))!.status).to.be.oneOf([404, 414])
    })

    it('a body by what it announces', async () => {
      const wire = await openWire(server.port)
      wire.send(`POST /v1/messages HTTP/1.1\r\n${auth}content-type: application/json\r\ncontent-length: 300000\r\n\r\n{`)
      refused(await wire.answer(), 413, 'content_too_large')
      await wire.closed
    })

    it('a body by what arrives', async () => {
      const wire = await openWire(server.port)
      wire.send(`POST /v1/messages HTTP/1.1\r\n${auth}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`)
      for (let sent = 0; sent < 5; sent++) wire.send(`10000\r\n${' '.repeat(0x10000)}\r\n`)
      refused(await wire.answer(), 413, 'content_too_large')
      await wire.closed
    })

    it('a big body while it is still on its way: the answer reaches whoever listens only then', async () => {
      for (let round = 0; round < 5; round++) {
        const answer = await fetch(`${server.baseUrl}/v1/messages`, {
          method: 'POST',
          headers: { authorization: `Bearer ${server.keys.sandbox.api_key}`, 'content-type': 'application/json' },
          body: Buffer.alloc(20_000_000, ' '),
        })
        expect(answer.status).to.equal(413)
      }
    })

    it('the work that a body can cause', async () => {
      const bodies = [
        `{"channel":"sms","to":"+15005550010","content":{"text":"x"},"tags":[${'1,'.repeat(120_000)}1]}`,
        `{"channel":"sms","to":"+15005550010","content":{"text":"x"},${Array.from({ length: 20_000 }, (_, n) => `"k${n}":1`).join()}}`,
        `{"messages":[${'{"channel":"email","to":"a@b.co","content":{}},'.repeat(4_000)}{}]}`,
        `{"messages":[${'{},'.repeat(80_000)}{}]}`,
        `{"metadata":{${Array.from({ length: 20_000 }, (_, n) => `"k${n}":1`).join()}}}`,
        `"${'\\u0000'.repeat(40_000)}"`,
        `{"channel":"email","to":"${'a@'.repeat(60_000)}","content":{}}`,
        `{"channel":"sms","to":"+15005550010","from":"${'a '.repeat(100_000)}","content":{"text":"x"}}`,
      ]
      for (const [index, body] of bodies.entries()) {
        const path = index === 2 || index === 3 ? '/v1/message_batches' : '/v1/messages'
        const work = await cpuMs(async () => {
          const answer = await server.request('POST', path, { raw: body })
          expect(answer.status).to.equal(400)
          expect(answer.body.errors.length).to.be.within(1, 50)
        })
        expect(work, `body ${index}`).to.be.below(1_000)
      }
    })
  })

  describe('reads', () => {
    it('requests that follow each other at once, in their order', async () => {
      const wire = await openWire(server.port)
      wire.send(me(), post(sms), post('{"channel":'), me(), post(sms))
      const statuses = []
      for (let count = 0; count < 5; count++) statuses.push((await wire.answer())?.status)
      expect(statuses).to.deep.equal([200, 202, 400, 200, 202])
      wire.end()
    })

    it('on after every refusal that leaves the connection in order', async () => {
      const wire = await openWire(server.port)
      const refusals = [
        post('nope'),
        post(sms, 'content-encoding: gzip\r\n'),
        post('x'.repeat(100_000), 'x-a: b\r\n').replace('application/json', 'text/plain'),
        `GET /v1/nothing HTTP/1.1\r\n${auth}\r\n`,
        `DELETE /v1/me HTTP/1.1\r\n${auth}\r\n`,
        'GET /v1/me HTTP/1.1\r\nhost: x\r\n\r\n',
        'GET /v1/me HTTP/1.1\r\n\r\n',
      ]
      for (const refusal of refusals) {
        wire.send(refusal)
        expect((await wire.answer())?.status).to.be.within(400, 499)
        wire.send(me())
        expect((await wire.answer())?.status).to.equal(200)
      }
      wire.end()
    })

    it('and answers a broken request on a connection that was in use', async () => {
      const wire = await openWire(server.port)
      wire.send(me())
      expect((await wire.answer())?.status).to.equal(200)
      wire.send('NONSENSE\r\n\r\n')
      refused(await wire.answer(), 400, 'malformed_url')
      await wire.closed
    })

    it('a request byte by byte', async () => {
      const wire = await openWire(server.port)
      for (const byte of Buffer.from(post(sms))) wire.send(Buffer.of(byte))
      expect((await wire.answer())?.status).to.equal(202)
      wire.end()
    })

    it('chunks, with and without trailers', async () => {
      const head = `POST /v1/messages HTTP/1.1\r\n${auth}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`
      const half = sms.length >> 1
      const [left, right] = [sms.slice(0, half), sms.slice(half)]
      const chunks = `${left.length.toString(16)}\r\n${left}\r\n${right.length.toString(16)}\r\n${right}\r\n0\r\n`
      expect((await ask(`${head}${chunks}\r\n`))?.status).to.equal(202)
      expect((await ask(`${head}${chunks}idempotency-key: later\r\n\r\n`))?.status).to.equal(202)
    })

    it('a whole address, as proxies get it', async () => {
      for (const address of [`http://127.0.0.1:${server.port}/v1/me`, 'http://elsewhere.example/v1/me', 'HTTPS://x/v1/me']) {
        expect((await ask(`GET ${address} HTTP/1.1\r\n${auth}\r\n`))?.status).to.equal(200)
      }
      expect((await ask(`GET http://x HTTP/1.1\r\n${auth}\r\n`))?.status).to.equal(302)
      refused(await ask(`GET ftp://x/v1/me HTTP/1.1\r\n${auth}\r\n`), 404, 'not_found')
    })

    it('the scheme in any case, and no other', async () => {
      const key = server.keys.sandbox.api_key
      const status = async (value: string) => (await ask(`GET /v1/me HTTP/1.1\r\nhost: x\r\nauthorization: ${value}\r\n\r\n`))?.status
      for (const scheme of ['Bearer', 'bearer', 'BEARER']) expect(await status(`${scheme} ${key}`)).to.equal(200)
      for (const value of [
        key,
        `Basic ${key}`,
        `Bearer${key}`,
        `Bearer ${key} x`,
        `Bearer ${key},Bearer ${key}`,
        'Bearer',
        `Token ${key}`,
      ]) {
        expect(await status(value), value).to.equal(401)
      }
    })

    it('HTTP/1.0', async () => {
      const wire = await openWire(server.port)
      wire.send(`GET /v1/me HTTP/1.0\r\nauthorization: Bearer ${server.keys.sandbox.api_key}\r\n\r\n`)
      expect((await wire.answer())?.status).to.equal(200)
      await wire.closed
    })

    it('no other protocol on the same connection', async () => {
      for (const protocol of ['websocket', 'h2c']) {
        const upgrade = `connection: upgrade\r\nupgrade: ${protocol}\r\n`
        expect((await ask(`GET /v1/me HTTP/1.1\r\n${auth}${upgrade}\r\n`))?.status).to.equal(200)
      }
    })
  })

  describe('answers', () => {
    it('HEAD like GET, without the body', async () => {
      const wire = await openWire(server.port)
      wire.send(me())
      const got = await wire.answer()
      wire.send(me().replace('GET', 'HEAD'))
      const head = await wire.answer({ head: true })
      expect(head?.status).to.equal(200)
      expect(head?.headers['content-length']).to.equal(got?.headers['content-length'])
      wire.send('HEAD /v1/me HTTP/1.1\r\nhost: x\r\n\r\n')
      expect((await wire.answer({ head: true }))?.status).to.equal(401)
      wire.send(me())
      expect((await wire.answer())?.status).to.equal(200) // no body was left behind
      wire.end()
    })

    it('methods that are not its own with what is allowed', async () => {
      for (const method of ['TRACE', 'QUERY', 'OPTIONS', 'PUT']) {
        const answer = await ask(`${method} /v1/messages HTTP/1.1\r\n${auth}\r\n`)
        refused(answer, 405, 'method_not_allowed')
        expect(answer?.headers.allow).to.equal('GET, HEAD, POST')
      }
      const tunnel = await ask('CONNECT example.com:443 HTTP/1.1\r\nhost: example.com\r\n\r\n')
      refused(tunnel, 405, 'method_not_allowed')
      expect(tunnel?.headers.allow).not.to.equal(undefined)
      refused(await ask('OPTIONS * HTTP/1.1\r\nhost: x\r\n\r\n'), 404, 'not_found')
    })

    it('a request that names no host', async () => {
      for (const path of ['/v1/me', '/livez', '/docs']) refused(await ask(`GET ${path} HTTP/1.1\r\n\r\n`), 400, 'malformed_url')
    })

    it('an expectation before the body, and none that it does not know', async () => {
      const wire = await openWire(server.port)
      const head = `POST /v1/messages HTTP/1.1\r\n${auth}content-type: application/json\r\ncontent-length: ${sms.length}\r\n`
      wire.send(`${head}expect: 100-continue\r\n\r\n`)
      expect((await wire.answer())?.status).to.equal(100)
      wire.send(sms)
      expect((await wire.answer())?.status).to.equal(202)
      wire.send(`${head}expect: the-unexpected\r\n\r\n${sms}`)
      expect((await wire.answer())?.status).to.equal(202)
      wire.end()
    })

    it('a body that is too large before it is sent', async () => {
      const announced = `POST /v1/messages HTTP/1.1\r\n${auth}content-type: application/json\r\ncontent-length: 300000\r\nexpect: 100-continue\r\n\r\n`
      refused(await ask(announced), 413, 'content_too_large')
    })

    it('names of built-in members as headers and parameters like any others', async () => {
      for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
        expect((await ask(`GET /v1/me HTTP/1.1\r\n${auth}${name}: x\r\n\r\n`))?.status, name).to.equal(200)
        refused(await ask(`GET /v1/me?${name}=x HTTP/1.1\r\n${auth}\r\n`), 400, 'invalid_request')
      }
    })

    it('idempotency keys that no key can be with 400', async () => {
      for (const key of ['', 'x'.repeat(256), 'a b', 'é']) {
        const answer = await ask(Buffer.from(post(sms, `idempotency-key: ${key}\r\n`), 'latin1'))
        refused(answer, 400, 'invalid_request')
      }
      refused(await ask(post(sms, 'idempotency-key: a\r\nidempotency-key: b\r\n')), 400, 'invalid_request')
    })
  })
})
