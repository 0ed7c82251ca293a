// How the command ends, and that nothing of a hostile server reaches the terminal raw.

import { spawn } from 'node:child_process'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { startServer, type TestServer } from '../../../test/support/server.ts'
import { createHome, type Home, MAIN } from './support.ts'

async function serve(answer: RequestListener): Promise<{ url: string; server: Server }> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

describe('exit codes of relayos', function () {
  this.timeout(60_000) // every test starts processes
  let server: TestServer
  let home: Home
  before(async () => {
    server = await startServer()
    home = createHome({ RELAYOS_BASE_URL: server.baseUrl, RELAYOS_API_KEY: server.keys.sandbox.api_key })
  })
  after(async () => {
    home.remove()
    await server.stop()
  })

  const cases: [number, string, string[], Record<string, string>?][] = [
    [0, 'what works', ['me', 'get']],
    [0, 'help', ['messages', 'create', '--help']],
    [2, 'an unknown command', ['mesages']],
    [2, 'an unknown option', ['messages', 'list', '--nonsense']],
    [2, 'a missing argument', ['messages', 'get']],
    [2, 'an argument too many', ['me', 'get', 'msg_1']],
    [2, 'a value that is no number', ['messages', 'list', '--limit', 'many']],
    [2, 'an expression that is none', ['me', 'get', '--query', 'data[']],
    [2, 'an id that leads elsewhere', ['messages', 'get', '..']],
    [2, 'a base URL that is none', ['me', 'get', '--base-url', 'ftp://example.com']],
    [3, 'a key that the server does not know', ['me', 'get'], { RELAYOS_API_KEY: 'rk_test_local_wrong' }],
    [3, 'no key at all', ['me', 'get'], { RELAYOS_API_KEY: '' }],
    [5, 'something that is not there', ['messages', 'get', 'msg_00000000000000000000000000']],
    [6, 'a request that breaks the contract', ['messages', 'create', '--channel', 'pigeon']],
    [6, 'a request that breaks a rule', ['messages', 'create', '--channel', 'sms', '--to', '+15005550004', '--content.text', 'Hi']],
    [8, 'a server that is away', ['me', 'get'], { RELAYOS_BASE_URL: 'http://127.0.0.1:9' }],
  ]
  for (const [code, what, args, env] of cases) {
    it(`${code} for ${what}`, async () => {
      const ran = await home.run(args, { ...(env ? { env } : {}) })
      expect(ran.code, ran.err).to.equal(code)
      if (code > 0) {
        expect(ran.out).to.equal('')
        expect(ran.err).to.match(/^error: /)
        expect(ran.err).to.not.match(/\n\s+at /)
      }
    })
  }

  it('4 for a scope that the key lacks', async () => {
    const ran = await home.run(['messages', 'list'], { env: { RELAYOS_API_KEY: await server.addKey(['events:read']) } })
    expect(ran.code).to.equal(4)
    expect(ran.err).to.contain('missing_scope')
  })

  it('7 for a rate limit, and it says when to come back', async () => {
    const limited = await serve((_, response) => {
      response.writeHead(429, { 'content-type': 'application/problem+json', 'retry-after': '90' })
      response.end('{"status":429,"code":"rate_limit_exceeded","title":"Too many requests","detail":"Slow down."}')
    })
    const ran = await home.run(['me', 'get', '--max-retries', '0'], { env: { RELAYOS_BASE_URL: limited.url } })
    limited.server.close()
    expect([ran.code, ran.err]).to.deep.equal([7, 'error: 429 rate_limit_exceeded: Slow down.\n  again in 90 s\n'])
  })

  it('130 for Ctrl-C and 143 for SIGTERM, at once, also in the middle of a request', async () => {
    const silent = await serve(() => {})
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const running = home.start(['me', 'get'], { env: { RELAYOS_BASE_URL: silent.url } })
      await new Promise<void>((resolve) => silent.server.once('request', () => resolve()))
      const began = Date.now()
      expect((await running.end(signal)).code).to.equal(code)
      expect(Date.now() - began).to.be.lessThan(10_000) // a request waits for thirty seconds
    }
    silent.server.closeAllConnections()
    silent.server.close()
  })

  it('0 when a reader has seen enough', async () => {
    for (let index = 0; index < 3; index++)
      await server.request('POST', '/v1/message_batches', {
        body: { messages: Array(100).fill({ channel: 'in_app', to: 'u', content: { text: 'x'.repeat(500) } }) },
      })
    const env = {
      PATH: process.env['PATH'],
      HOME: home.folder,
      RELAYOS_BASE_URL: server.baseUrl,
      RELAYOS_API_KEY: server.keys.sandbox.api_key,
    }
    const child = spawn(
      'bash',
      ['-c', `set -o pipefail; "$0" "$1" messages list --all --json | head -n 1 | wc -l`, process.execPath, MAIN],
      { env },
    )
    let out = ''
    let err = ''
    child.stdout.on('data', (part) => (out += part))
    child.stderr.on('data', (part) => (err += part))
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect([code, out.trim(), err]).to.deep.equal([0, '1', ''])
  })

  it('a failure is a problem document on standard error with --json', async () => {
    const ran = await home.run(['messages', 'get', 'msg_00000000000000000000000000', '--json'])
    expect([ran.code, ran.out]).to.deep.equal([5, ''])
    expect(JSON.parse(ran.err).error).to.include({ code: 'not_found', status: 404 })
  })

  it('the key is never told, by --verbose or a failure', async () => {
    const key = server.keys.sandbox.api_key
    for (const args of [['me', 'get', '--verbose'], ['messages', 'get', 'msg_none', '--verbose', '--json'], ['doctor']]) {
      const ran = await home.run(args)
      expect(ran.out + ran.err).to.not.contain(key)
    }
  })

  describe('before a hostile server', () => {
    const ESCAPES = '\x1b]0;owned\x07\x1b[2J\x9b31m\u202e\u2066\x7f\r\x00\ufdd1'
    let hostile: Awaited<ReturnType<typeof serve>>
    before(async () => {
      hostile = await serve((request, response) => {
        const failure = request.url?.includes('msg_')
        response.writeHead(failure ? 404 : 200, { 'content-type': 'application/json', 'x-request-id': 'req_1' })
        const item = { id: `msg_${ESCAPES}`, [`na${ESCAPES}me`]: ESCAPES, status: `a\tb\nc${ESCAPES}`, content: { text: ESCAPES } }
        const page = { data: [item], has_more: false, next_cursor: null, prev_cursor: null, refresh_cursor: null }
        response.end(
          JSON.stringify(
            failure
              ? {
                  code: ESCAPES,
                  detail: ESCAPES,
                  errors: [{ in: 'body', pointer: ESCAPES, message: ESCAPES }],
                  next: [{ action: ESCAPES }],
                }
              : request.url === '/v1/me'
                ? item
                : page,
          ),
        )
      })
    })
    after(() => hostile.server.close())

    const ways = [
      ['me', 'get'],
      ['me', 'get', '--json'],
      ['me', 'get', '--query', 'status'],
      ['messages', 'list'],
      ['messages', 'list', '--all', '--json'],
      ['messages', 'get', 'msg_1'],
      ['messages', 'get', 'msg_1', '--json'],
      ['request_logs', 'list', '--verbose'],
    ]
    for (const args of ways) {
      it(`relayos ${args.join(' ')} writes nothing raw`, async () => {
        const ran = await home.run(args, { env: { RELAYOS_BASE_URL: hostile.url, NO_COLOR: '1' } })
        expect(ran.out + ran.err).to.not.match(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
        if (!args.includes('list')) expect(ran.out + ran.err).to.match(/x1b|u001b/)
      })
    }

    it('a cell stays in its cell, and JSON stays the same value', async () => {
      const { out } = await home.run(['messages', 'list'], { env: { RELAYOS_BASE_URL: hostile.url } })
      expect(out.trimEnd().split('\n')).to.have.length(1)
      const json = await home.run(['me', 'get', '--json'], { env: { RELAYOS_BASE_URL: hostile.url } })
      expect(JSON.parse(json.out).content.text).to.equal(ESCAPES)
    })
  })

  it('colours are for terminals, and for who forces them; NO_COLOR wins', async () => {
    const colored = async (env: Record<string, string>) => (await home.run(['doctor'], { env })).out.includes('\x1b[')
    expect([await colored({}), await colored({ FORCE_COLOR: '1' }), await colored({ FORCE_COLOR: '1', NO_COLOR: '1' })]).to.deep.equal([
      false,
      true,
      false,
    ])
  })
})
