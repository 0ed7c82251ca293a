// The oldest Node that the TypeScript SDK and the command promise to run on. It does not know types, so it gets what is built.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'chai'
import { stage } from '../../scripts/pack-cli.ts'
import { type Running, startCommand } from '../../sdks/cli/test/support.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { must, olderNode, ROOT, sdk } from './language.ts'

/** About what is in the tree, by Node's own types: they say nothing about the runtime. */
const OF_THE_TREE = ['bundle.test.js', 'package.test.js']

describe('Node 20', function () {
  this.timeout(240_000)

  const node = olderNode ?? ''
  let folder: string
  before(function () {
    if (!olderNode) {
      console.log('      Node 20 is not here')
      this.skip()
    }
    folder = mkdtempSync(join(tmpdir(), 'relayos-node20-'))
  })
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true })
  })

  it('runs the tests of the TypeScript SDK', async () => {
    const out = join(folder, 'sdks/typescript')
    mkdirSync(out, { recursive: true })
    const emit = ['--noEmit', 'false', '--declaration', 'false', '--declarationMap', 'false', '--sourceMap', 'false', '--outDir', out]
    await must(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-p', `${sdk('typescript')}/test`, ...emit], ROOT)
    cpSync(`${sdk('typescript')}/package.json`, join(out, 'package.json'))
    for (const name of ['generated', 'node_modules']) symlinkSync(join(ROOT, name), join(folder, name))
    for (const name of OF_THE_TREE) rmSync(join(out, 'test', name))
    const words = [`${ROOT}node_modules/mocha/bin/mocha.js`, '--no-config', '--reporter', 'dot', '--timeout', '20000', 'test/*.test.js']
    const [, passed] = /(\d+) passing/.exec(await must(node, words, out)) ?? []
    expect(Number(passed)).to.be.above(200)
  })

  describe('runs the command', () => {
    let entry: string
    let server: TestServer
    const running: Running[] = []
    before(async () => {
      const staged = stage()
      if (!existsSync(join(staged, 'node_modules'))) symlinkSync(join(ROOT, 'node_modules'), join(staged, 'node_modules'))
      entry = join(staged, 'bin/relayos.js')
      server = await startServer()
    })
    after(async () => {
      for (const each of running) await each.end('SIGKILL')
      await server?.stop()
    })
    const start = (...args: string[]): Running => {
      const env = {
        PATH: `${dirname(node)}:/usr/bin:/bin`,
        ...{ HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), RELAYOS_KEYRING: 'off' },
        ...{ RELAYOS_API_KEY: server.keys.sandbox.api_key, RELAYOS_BASE_URL: server.baseUrl },
      }
      const started = startCommand(node, [entry, ...args], { cwd: folder, env })
      running.push(started)
      return started
    }
    const run = async (...args: string[]): Promise<string> => {
      const { code, out, err } = await start(...args).ended
      expect(code, `${out}${err}`).to.equal(0)
      return out
    }

    it('with its help and its operations', async () => {
      expect(await run('--help')).to.contain('contract')
      expect(await run('me', 'get', '--query', 'environment.kind')).to.equal('sandbox\n')
      const sent = JSON.parse(await run('messages', 'create', '--channel', 'sms', '--to', '+15005550010', '--content.text', 'Hi', '--json'))
      expect(sent.status).to.equal('queued')
    })

    it('with the stories of the contract', async () => {
      const report = join(folder, 'report.xml')
      await run('contract', 'verify', '--base-url', server.baseUrl, '--without', 'webhooks', '--junit', report)
      expect(readFileSync(report, 'utf8')).to.contain('<testsuites').and.not.contain('<failure')
    })

    it('with the mock, and the proxy before it', async () => {
      const mock = start('contract', 'mock', '--port', '0', '--json')
      const [, url = ''] = await mock.says(/"url":"([^"]+)"/)
      const script = `fetch(process.env.RELAYOS_BASE_URL + '/v1/messages', { headers: { authorization: 'Bearer any' } }).then((answer) => process.exit(answer.status === 200 ? 0 : 9))`
      const out = await run('contract', 'proxy', '--target', url, '--', node, '-e', script)
      expect(out).to.contain('1 exchanges, 1 held against the contract, 1 operations, 0 violations')
    })

    it('with the event stream', async () => {
      const listen = start('listen', '--json', '--events', 'message.*')
      await listen.says(/ready|connected/)
      await run('messages', 'create', '--channel', 'sms', '--to', '+15005550010', '--content.text', 'Hi')
      await listen.says(/message\.delivered/)
    })
  })
})
