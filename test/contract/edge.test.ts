import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { createClient } from '../support/client.ts'
import type { Answer } from '../support/request.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { innardsIn } from '../support/innards.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }
const nested = (depth: number) => `${'[['.repeat(depth / 2)}${']]'.repeat(depth / 2)}`

describe('bad input', () => {
  let server: TestServer
  before(async () => {
    server = await startServer()
  })
  after(() => server.stop())

  const post = (raw: string | Buffer, headers: Record<string, string> = {}, path = '/v1/messages') =>
    server.request('POST', path, { raw, headers })
  const send = (body: unknown) => server.request('POST', '/v1/messages', { body })
  const get = (path: string) => server.request('GET', path)
  const pointers = ({ body }: Answer): string[] =>
    body.errors.map(({ in: place, pointer }: { in: string; pointer: string }) => `${place} ${pointer}`)

  function refused(answer: Answer, status: number, code: string) {
    expect(answer.status, answer.text).to.equal(status)
    expect(answer.body.code).to.equal(code)
    expect(innardsIn(answer.text)).to.deep.equal([])
  }

  describe('in the body', () => {
    const malformed: Record<string, string | Buffer> = {
      'half an object': '{"channel":',
      words: 'hello',
      'two values': '{} {}',
      'a trailing comma': '{"channel":"sms",}',
      'single quotes': "{'channel':'sms'}",
      'not a number': '{"validity_period":NaN}',
      'a bad escape': '{"channel":"\\x"}',
      'a line feed in a string': '{"channel":"\n"}',
      'invalid UTF-8': Buffer.from([0x22, 0xc3, 0x28, 0x22]),
      'overlong UTF-8': Buffer.from([0x22, 0xc0, 0xaf, 0x22]),
      'UTF-16': Buffer.from('{"channel":"sms"}', 'utf16le'),
      'half of a surrogate pair': '{"channel":"\\ud800"}',
      'a surrogate pair in the wrong order': '{"channel":"\\udc00\\ud800"}',
      'a member __proto__': '{"__proto__":{"admin":true}}',
      'an escaped member __proto__': '{"\\u005f\\u005fproto__":{"admin":true}}',
      'a member constructor.prototype': '{"metadata":{"constructor":{"prototype":{"admin":true}}}}',
      '33 levels': `[${nested(32)}]`,
      '100,000 levels': nested(100_000),
      '100,000 open brackets': '['.repeat(100_000),
    }
    for (const [name, raw] of Object.entries(malformed)) {
      it(`refuses ${name}`, async () => refused(await post(raw), 400, 'malformed_json'))
    }

    it('takes 32 levels apart before it refuses them', async () => refused(await post(nested(32)), 400, 'invalid_request'))

    it('names a value of the wrong type', async () => {
      for (const raw of ['[]', 'null', '7', '"text"', 'true']) {
        const answer = await post(raw)
        refused(answer, 400, 'invalid_request')
        expect(pointers(answer)).to.deep.equal(['body '])
      }
    })

    it('asks for a body that is missing', async () => {
      const answer = await server.request('POST', '/v1/messages')
      refused(answer, 400, 'invalid_request')
      expect(answer.body.errors).to.deep.equal([{ in: 'body', pointer: '', code: 'required', message: 'is required' }])
    })

    it('has one entry for every fault, each with a pointer to it', async () => {
      const answer = await send({
        channel: 'sms',
        to: 15,
        content: { text: '', html: '<p>' },
        'a/b~c': 1,
        validity_period: 0.5,
        tags: ['ok', 'no good'],
      })
      refused(answer, 400, 'invalid_request')
      expect(pointers(answer)).to.have.members([
        'body /to',
        'body /content/text',
        'body /content/html',
        'body /a~1b~0c',
        'body /validity_period',
        'body /tags/1',
      ])
    })

    it('names a member by its name, and alternatives together', async () => {
      const names = await send({ ...sms, metadata: { 'no name': 'x', __x: 'y', fine: 7 } })
      refused(names, 400, 'invalid_request')
      expect(pointers(names)).to.have.members(['body /metadata/no name', 'body /metadata/__x', 'body /metadata/fine'])
      const empty = await send({ channel: 'email', to: 'ada@example.com', content: { subject: 'Hello' } })
      refused(empty, 400, 'invalid_request')
      expect(empty.body.errors).to.deep.equal([{ in: 'body', pointer: '/content', code: 'anyOf', message: 'needs text or html' }])
    })

    it('judges a message by its own channel', async () => {
      const answer = await send({ channel: 'email', to: 'ada@example.com', content: { text: 'No subject' } })
      refused(answer, 400, 'invalid_request')
      expect(pointers(answer)).to.deep.equal(['body /content/subject'])
      const unknown = await send({ ...sms, channel: 'pigeon' })
      refused(unknown, 400, 'invalid_request')
      expect(pointers(unknown)).to.deep.equal(['body /channel'])
    })

    it('refuses a NUL character, which no database stores', async () => {
      const answer = await send({ ...sms, content: { text: 'a\u0000b' } })
      refused(answer, 400, 'invalid_request')
      expect(pointers(answer)).to.deep.equal(['body /content/text'])
    })

    it('takes names of built-in members as ordinary metadata', async () => {
      const metadata = { constructor: 'a', toString: 'b', prototype: 'c', hasOwnProperty: 'd' }
      const answer = await send({ ...sms, metadata })
      expect(answer.status).to.equal(202)
      expect(answer.body.metadata).to.deep.equal(metadata)
    })

    it('takes every time that a calendar has', async () => {
      for (const scheduled_at of ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '9999-12-31T23:59:59-23:59', '2030-12-31T23:59:60Z']) {
        expect((await send({ ...sms, scheduled_at })).status, scheduled_at).to.equal(202)
      }
      const answer = await send({ ...sms, scheduled_at: '2030-02-30T00:00:00Z' })
      refused(answer, 400, 'invalid_request')
    })
  })

  describe('of another type or size', () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json; charset=latin1',
      'json',
    ]) {
      it(`refuses ${type}`, async () => refused(await post(JSON.stringify(sms), { 'content-type': type }), 415, 'unsupported_media_type'))
    }

    for (const type of [
      'application/json; charset=UTF-8',
      'APPLICATION/JSON',
      'application/vnd.relayos+json',
      'application/json; charset="utf-8"',
    ]) {
      it(`takes ${type}`, async () => expect((await post(JSON.stringify(sms), { 'content-type': type })).status).to.equal(202))
    }

    const packed = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync, 'gzip, identity': gzipSync, 'x-gzip': gzipSync }
    for (const [encoding, pack] of Object.entries(packed)) {
      it(`refuses a body in ${encoding} unread`, async () => {
        refused(await post(pack(Buffer.alloc(50_000_000, ' ')), { 'content-encoding': encoding }), 415, 'unsupported_media_type')
      })
    }

    it('refuses more than 256 kB', async () => refused(await post(`"${'x'.repeat(256 * 1024)}"`), 413, 'content_too_large'))
  })

  describe('in the query', () => {
    const cases: Record<string, string[]> = {
      'limit=0': ['query /limit'],
      'limit=101': ['query /limit'],
      'limit=ten': ['query /limit'],
      'limit=0x10': ['query /limit'],
      'limit=1e1': ['query /limit'],
      'limit=%205': ['query /limit'],
      'limit=05': ['query /limit'],
      'limit=': ['query /limit'],
      'limit=5&limit=6': ['query /limit'],
      'limit=5&%6cimit=6': ['query /limit'],
      'colour=red': ['query /colour'],
      'colour=red&limit=x': ['query /colour', 'query /limit'],
      'limit[]=5': ['query /limit[]'],
      '__proto__=1': ['query /__proto__'],
      'type=a%00b': ['query /type'],
      'order=up': ['query /order'],
      'created_after=yesterday': ['query /created_after'],
    }
    for (const [query, wanted] of Object.entries(cases)) {
      it(`refuses ${query}`, async () => {
        const answer = await get(`/v1/events?${query}`)
        refused(answer, 400, 'invalid_request')
        expect(pointers(answer)).to.have.members(wanted)
      })
    }

    it('refuses bad percent-encoding, in the query and in the path', async () => {
      for (const path of [
        '/v1/events?limit=%zz',
        '/v1/events?%',
        '/v1/events?type=%c0%af',
        '/v1/messages/%zz',
        '/v1/messages/%e0%a4',
        '/v1/%zz',
      ]) {
        refused(await get(path), 400, 'malformed_url')
      }
    })

    it('refuses ids that no id can be', async () => {
      for (const id of ['a%00b', 'a%2fb', '%20', 'x'.repeat(129), '%F0%9F%92%A9', '..%2f..%2fetc%2fpasswd', "'or'1'='1"]) {
        const answer = await get(`/v1/messages/${id}`)
        refused(answer, 400, 'invalid_request')
        expect(pointers(answer)).to.deep.equal(['path /message_id'])
      }
    })
  })

  describe('as a cursor', () => {
    const firstCursor = async (path: string, key = server.keys.sandbox.api_key) =>
      (await createClient(server, key).get(path)).body.refresh_cursor

    it('is refused when it was forged', async () => {
      const cursor: string = await firstCursor('/v1/events')
      const flipped = (cursor[0] === 'A' ? 'B' : 'A') + cursor.slice(1)
      const forged = [flipped, cursor.slice(0, -1), `${cursor}A`, 'AAAA', Buffer.from('{"seq":1}').toString('base64url')]
      for (const each of forged) refused(await get(`/v1/events?cursor=${each}`), 422, 'invalid_cursor')
    })

    it('is refused in another list, with other filters and in another environment', async () => {
      const cursor: string = await firstCursor('/v1/events')
      refused(await get(`/v1/messages?cursor=${cursor}`), 422, 'invalid_cursor')
      refused(await get(`/v1/event_types?cursor=${cursor}`), 422, 'invalid_cursor')
      refused(await get(`/v1/events?order=asc&cursor=${cursor}`), 422, 'invalid_cursor')
      refused(await get(`/v1/events?type=message.sent&cursor=${cursor}`), 422, 'invalid_cursor')
      const foreign: string = await firstCursor('/v1/events', server.keys.live.api_key)
      refused(await get(`/v1/events?cursor=${foreign}`), 422, 'invalid_cursor')
    })

    it('is refused with 400 when it can not even be one', async () => {
      for (const each of ['a%20b', 'a.b', 'x'.repeat(513)]) refused(await get(`/v1/events?cursor=${each}`), 400, 'invalid_request')
    })
  })

  describe('as a path or a method', () => {
    it('is answered with 404 where nothing is', async () => {
      for (const path of ['/v1', '/v1/', '/v1/nothing', '/v1//messages', '/v1/Messages', '/v1/../livez', '/v1/messages/x/y/z']) {
        refused(await rawGet(path), 404, 'unknown_operation')
      }
      for (const path of ['/nothing', '/V1/messages', '/v2/messages', '/v1x', '/.env', '/generated/openapi.json'])
        refused(await rawGet(path), 404, 'not_found')
    })

    it('is answered with 405 and what is allowed', async () => {
      for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'QUERY']) {
        const answer = await server.request(method, '/v1/messages')
        refused(answer, 405, 'method_not_allowed')
        expect(answer.headers.get('allow')).to.equal('GET, HEAD, POST')
      }
      expect((await server.request('POST', '/v1/me')).headers.get('allow')).to.equal('GET, HEAD')
      expect((await get('/v1/messages/msg_1/cancel')).headers.get('allow')).to.equal('POST')
    })

    /** Without the checks and the tidying of a client's own. */
    async function rawGet(path: string): Promise<Answer> {
      const { exchange } = await import('../support/wire.ts')
      const answer = await exchange(
        server.port,
        `GET ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${server.keys.sandbox.api_key}\r\n\r\n`,
      )
      return { status: answer!.status, headers: new Headers(answer!.headers), body: JSON.parse(answer!.body), text: answer!.body }
    }
  })
})
