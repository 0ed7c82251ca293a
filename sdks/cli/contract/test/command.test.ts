// The real command, as a process of its own.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { createHome, type Home } from '../../test/support.ts'

const KEY = 'rk_test_eu_0123456789abcdefghijklmnopqrstuvwxyz'

/** An application under test: `node app.mjs bad` breaks the contract, `node app.mjs fail` only fails. */
const APP = `
const headers = { authorization: 'Bearer ${KEY}', 'content-type': 'application/json' }
const base = process.env.RELAYOS_BASE_URL
const to = process.argv[2] === 'bad' ? 'nobody' : '+15005550010'
const body = JSON.stringify({ channel: 'sms', to, content: { text: 'Hello' } })
await (await fetch(base + '/v1/messages', { method: 'POST', headers, body })).text()
await (await fetch(base + '/v1/messages', { headers })).text()
process.exitCode = process.argv[2] === 'fail' ? 7 : 0
`

describe('relayos contract', function () {
  this.timeout(60_000)
  let home: Home
  let mockUrl: string
  let mock: ReturnType<Home['start']>
  before(async () => {
    home = createHome()
    writeFileSync(join(home.folder, 'app.mjs'), APP)
    mock = home.start(['contract', 'mock', '--json', '--port', '0', '--seed', 'test'])
    mockUrl = (await mock.says(/"url":"([^"]+)"/))[1]!
  })
  after(async () => {
    expect((await mock.end('SIGTERM')).code, 'a mock is meant to be ended').to.equal(0)
    home.remove()
  })

  it('verify runs stories offline and writes reports', async () => {
    const { code, out } = await home.run([
      'contract',
      'verify',
      '--offline',
      '--only',
      'message-canceled',
      '--junit',
      'r/a.xml',
      '--sarif',
      'r/a.sarif',
      '--html',
      'r/a.html',
    ])
    expect(code, out).to.equal(0)
    expect(out)
      .to.match(/message-canceled/)
      .and.match(/2 passed, 0 failed, 0 skipped/)
    for (const name of ['a.xml', 'a.sarif', 'a.html']) expect(existsSync(join(home.folder, 'r', name)), name).to.equal(true)
  })

  it('verify fails with the step, the reason and the command to repeat it', async () => {
    const story = `arazzo: 1.0.1\ninfo: { title: Mine, version: 1.0.0 }\nsourceDescriptions: [{ name: relayos, url: x, type: openapi }]\nworkflows:\n  - workflowId: mine\n    inputs: { type: object, properties: { api_key: { type: string }, wanted: { type: integer } } }\n    parameters: [{ name: Authorization, in: header, value: 'Bearer {$inputs.api_key}' }]\n    steps: [{ stepId: me, operationId: me.get, successCriteria: [{ condition: $statusCode == $inputs.wanted }] }]\n`
    writeFileSync(join(home.folder, 'mine.arazzo.yaml'), story)
    const env = { RELAYOS_BASE_URL: mockUrl, RELAYOS_API_KEY: KEY }
    const failed = await home.run(['contract', 'verify', 'mine.arazzo.yaml', '--input', 'wanted=404'], { env })
    expect(failed.code).to.equal(1)
    expect(failed.out)
      .to.match(/\$statusCode == \$inputs.wanted, but \$statusCode is 200/)
      .and.match(/curl '/)
    expect(failed.out + failed.err).not.to.contain(KEY)
    expect((await home.run(['contract', 'verify', 'mine.arazzo.yaml', '--input', 'wanted=200'], { env })).code).to.equal(0)
    expect((await home.run(['contract', 'verify', 'absent.yaml'], { env })).code).to.equal(2)
    expect((await home.run(['contract', 'verify'], { env: { ...env, RELAYOS_BASE_URL: 'http://127.0.0.1:1' } })).code).to.equal(8)
  })

  it('proxy runs a command, and its exit code is the verdict', async () => {
    const run = (...words: string[]) =>
      home.run(['contract', 'proxy', '--target', mockUrl, '--har', 'traffic.har', '--', process.execPath, 'app.mjs', ...words])
    const good = await run()
    expect(good.code, good.out).to.equal(0)
    expect(good.out).to.match(/2 exchanges, 2 held against the contract, 2 operations, 0 violations/)
    expect((await run('fail')).code, 'the code of the command').to.equal(7)
    const bad = await run('bad')
    expect(bad.code).to.equal(1)
    expect(bad.out)
      .to.match(/messages\.create request body \/to: must match pattern/)
      .and.match(/#\/paths\/~1v1~1messages\/post/)
      .and.match(/curl -X POST/)
    expect(bad.out + readFileSync(join(home.folder, 'traffic.har'), 'utf8')).not.to.contain(KEY)
  })

  it('proxy that runs until it is ended gives its verdict then', async () => {
    const proxy = home.start(['contract', 'proxy', '--target', mockUrl, '--json'])
    const url = (await proxy.says(/"url":"([^"]+)"/))[1]!
    await (await fetch(`${url}/v1/messages?limit=0`, { headers: { authorization: `Bearer ${KEY}` } })).text()
    const { code, out } = await proxy.end('SIGTERM')
    expect(code).to.equal(1)
    expect(JSON.parse(out.trim().split('\n').at(-1)!)).to.deep.include({ violations: 1, exchanges: 1 })
    const quiet = home.start(['contract', 'proxy', '--target', mockUrl])
    await quiet.says(/Listening on/)
    expect((await quiet.end('SIGTERM')).code).to.equal(0)
  })

  it('diff tells what a new contract breaks for this traffic, and nothing else', async () => {
    await home.run(['contract', 'proxy', '--target', mockUrl, '--har', 'used.har', '--', process.execPath, 'app.mjs'])
    expect((await home.run(['contract', 'diff', '--since', '0.1.0', 'used.har'])).code).to.equal(0)
    const document = JSON.parse(readFileSync(new URL('../../../../generated/openapi.json', import.meta.url), 'utf8'))
    delete document.paths['/v1/webhook_endpoints']
    writeFileSync(join(home.folder, 'next.json'), JSON.stringify(document))
    expect((await home.run(['contract', 'diff', '--since', '0.1.0', '--contract', 'next.json', 'used.har'])).code).to.equal(0)
    delete document.paths['/v1/messages'].get
    writeFileSync(join(home.folder, 'next.json'), JSON.stringify(document))
    const broken = await home.run(['contract', 'diff', '--since', '0.1.0', '--contract', 'next.json', 'used.har'])
    expect(broken.code).to.equal(1)
    expect(broken.out)
      .to.match(/messages\.list request url: GET \/v1\/messages is gone/)
      .and.match(/entry 2: GET \/v1\/messages → 200/)
    for (const wrong of [
      ['--since', '9.9.9', 'used.har'],
      ['--since', '0.1.0', 'app.mjs'],
      ['--since', '0.1.0', 'absent.har'],
    ]) {
      expect((await home.run(['contract', 'diff', ...wrong])).code, wrong.join(' ')).to.equal(2)
    }
  })

  it('mock fails as it is told, and refuses faults that it does not know', async () => {
    const { code, err } = await home.run(['contract', 'mock', '--port', '0', '--fault', 'teapot'])
    expect([code, /"teapot" is no fault/.test(err)]).to.deep.equal([2, true])
  })
})
