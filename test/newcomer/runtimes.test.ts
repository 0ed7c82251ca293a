// Where the TypeScript SDK promises to run beside Node: one program, with the package as it is published, against a real server.

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { rollup } from 'rollup'
import { Webhook } from 'standardwebhooks'
import ts from 'typescript'
import { openBrowser } from '../support/browser.ts'
import { freePort } from '../support/free-port.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { skip } from '../support/skip.ts'
import { type Front, openFront } from './front.ts'
import { type Installed, must, ROOT, sdk } from './language.ts'
import { languages } from './languages.ts'
import type { Report, Task } from './program.ts'
import { bun, deno, installed, quietly, type Runtime } from './runtimes.ts'

const program = readFileSync(new URL('program.ts', import.meta.url), 'utf8').replace('../../sdks/typescript/src/index.ts', '@relayos/sdk')
const { version } = JSON.parse(readFileSync(`${sdk('typescript')}/package.json`, 'utf8'))
const OUR_MESSAGES = ['message.queued', 'message.sending', 'message.sent', 'message.delivered']

let folder: string
let server: TestServer
let front: Front
let home: Installed
let task: Task

describe('the TypeScript SDK', function () {
  this.timeout(300_000) // packages that are fetched

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'relayos-runtimes-'))
    front = await openFront()
    server = await startServer({ streamOrigins: [front.url] })
    front.serve(server)
    home = await languages.find(({ name }) => name === 'TypeScript')!.install(folder)
    task = { front: front.url, closedPort: await freePort(), webhook: [hmac(), ed25519()] }
  })
  after(async () => {
    await server?.stop()
    await front?.stop()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })

  for (const runtime of [deno, bun]) inRuntime(runtime)
  inBrowser()
})

function inRuntime(runtime: Runtime) {
  describe(`in ${runtime.name}`, () => {
    let path: string
    before(function () {
      try {
        path = installed(runtime)
      } catch (error) {
        if (process.env.CI === 'true') throw error
        skip(this, (error as Error).message)
      }
    })

    /** Answers what the program wrote. */
    const run = async (words: string[], name: string, code: string, env: Record<string, string>): Promise<string> => {
      const [, file = ''] = await home.program(`${runtime.name.toLowerCase()}-${name}`, code)
      return must(path, [...words, file], dirname(file), { ...quietly, HOME: folder, DENO_DIR: join(folder, 'deno'), ...env })
    }
    const main = (each: Task) => `${program}\nconsole.log(JSON.stringify(await tryOut(${JSON.stringify(each)})))\n`

    it('is the version that this test is about', async () => {
      expect(await must(path, ['--version'], folder, quietly)).to.contain(runtime.version)
    })

    describeReport(runtime.refused, async () => {
      const env = { RELAYOS_API_KEY: server.keys.sandbox.api_key, RELAYOS_BASE_URL: front.url }
      return JSON.parse(await run(runtime.words.run, 'all', main(task), env))
    })

    it('works where the environment is closed to it', async () => {
      const options = JSON.stringify({ apiKey: server.keys.sandbox.api_key, baseURL: server.baseUrl })
      const code = [
        `import { RelayOS } from '@relayos/sdk'`,
        `new RelayOS({ apiKey: 'rk_test_x' }) // looks for the address`,
        `console.log((await new RelayOS(${options}).me.get()).environment.kind)\n`,
      ].join('\n')
      expect(await run(runtime.words.withoutEnvironment, 'closed', code, {})).to.equal('sandbox\n')
    })

    it('passes the tests of the SDK', async () => {
      const words = [...runtime.words.tests, fileURLToPath(new URL('sdk-tests.ts', import.meta.url)), runtime.without]
      const [, passed] = /(\d+) passing/.exec(await must(path, words, ROOT, { ...quietly, DENO_DIR: join(folder, 'deno') })) ?? []
      console.log(`      ${passed} tests`)
      expect(Number(passed)).to.be.above(230)
    })

    const { check } = runtime.words
    if (check) it('has types that it understands', () => run(check, 'types', main(task), {}))
  })
}

function inBrowser() {
  describe('in a browser', () => {
    let browser: Browser
    let page: Page
    const complaints: string[] = []
    before(async function () {
      try {
        browser = await openBrowser()
      } catch (error) {
        if (process.env.CI === 'true') throw error
        skip(this, (error as Error).message)
      }
      console.log(`      Chromium ${browser.version()}`)
      const [, file = ''] = await home.program('page', `${program}\nObject.assign(globalThis, { tryOut, RelayOS })\n`)
      front.page(await bundled(file))
      page = await browser.newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(`${front.url}/`)
      await page.waitForFunction('globalThis.tryOut')
    })
    after(() => browser?.close())

    describeReport(null, async () => {
      front.withKey = 0
      const each = { ...task, url: front.url, apiKey: null }
      return (await page.evaluate(`tryOut(${JSON.stringify(each)})`)) as Report
    })

    it('sends no key, and nothing goes wrong unseen', () => {
      expect(front.withKey).to.equal(0)
      expect(complaints).to.deep.equal([])
    })

    it('opens the event stream of another origin, if the server knows the page', async () => {
      const script = (origin: string) => `new RelayOS({ apiKey: null, baseURL: '${origin}' }).eventStream
        .subscribe({}, { maxRetries: 0, ticket: async () => (await fetch('/my/ticket', { method: 'POST' })).text() })
        .ready().then(async (stream) => { await stream.close(); return 'ready' }, (error) => error.name)`
      expect(await page.evaluate(script(server.baseUrl))).to.equal('ready')
      const strict = await server.addNode({ streamOrigins: [] })
      expect(await page.evaluate(script(strict.baseUrl))).to.equal('APIConnectionError')
      await strict.stop()
    })

    it('does not reach the API of another origin, as the README says', async () => {
      const script = `new RelayOS({ apiKey: 'rk_test_x', baseURL: '${server.baseUrl}', maxRetries: 0 }).me.get().catch((error) => error.name)`
      expect(await page.evaluate(script)).to.equal('APIConnectionError')
    })
  })
}

/** What the program has to report, wherever it ran. `refused`: what the platform calls a port where nobody listens. */
function describeReport(refused: string | null, run: () => Promise<Report>) {
  let report: Report
  before(async () => {
    report = await run()
  })
  const came = (name: string) => {
    const outcome = report[name]
    if (!outcome || 'error' in outcome) throw new Error(`${name}: ${outcome?.error ?? 'not tried'}`)
    return outcome.value
  }

  it('is the package of the tree', () => expect(came('version')).to.equal(version))

  it('sends a message and reads it back', () => {
    expect(came('send and read'))
      .to.deep.include({ same: true, type: 'application/json' })
      .and.nested.include({ 'content.text': 'Grüße 🚀' })
  })

  it('walks all pages of a list', () => {
    const { walked, unique, all } = came('walk') as { walked: number; unique: number; all: boolean }
    expect(walked).to.be.at.least(6).and.equal(unique)
    expect(all).to.equal(true)
  })

  it('throws typed errors', () => {
    const common = { hasRequestId: true }
    expect(came('not found')).to.deep.equal({ ...common, name: 'NotFoundError', status: 404, code: 'not_found', pointers: [] })
    const bad = came('bad request') as { pointers: string[] }
    expect(bad).to.include({ ...common, name: 'BadRequestError', status: 400 })
    expect(bad.pointers).to.include.members(['/channel'])
  })

  it('repeats what got lost on the way, and it is done once', () => {
    expect(came('retry')).to.deep.include({ replayed: 'true', count: 1 })
    expect(came('retry')).to.deep.include({ told: ['attempt APIConnectionError', 'retry APIConnectionError', 'attempt 202'] })
  })

  it('says that nobody is there, that it took too long, or that the caller ended it', () => {
    expect(came('nobody there')).to.deep.equal({ name: 'APIConnectionError', code: refused })
    expect(came('slow')).to.deep.include({ name: 'APITimeoutError' })
    expect(came('aborted')).to.deep.equal([1, 2].map(() => ({ name: 'RangeError' })))
  })

  it('follows no redirect', () => {
    expect(came('redirect')).to.have.property('name').that.equals('APIError')
    expect(front.strayed).to.deep.equal([])
  })

  it('believes a webhook that is signed, by HMAC or Ed25519, and no other', () => {
    for (const index of task.webhook.keys()) {
      expect(came(`webhook ${index}`)).to.equal('message.delivered')
      expect(came(`tampered webhook ${index}`)).to.deep.equal({ name: 'WebhookVerificationError' })
    }
  })

  it('follows the event stream, also over a connection that was cut', () => {
    const { first, second, cut, twice, over } = came('stream') as Record<string, unknown>
    expect([first, second]).to.deep.equal([OUR_MESSAGES, OUR_MESSAGES])
    expect({ cut, twice, over }).to.deep.equal({ cut: 1, twice: 0, over: true })
  })
}

/** One file per chunk, as a page loads them; what follows the stream comes when it is asked for. */
async function bundled(entry: string): Promise<Map<string, string>> {
  const build = await rollup({
    input: entry,
    plugins: [
      {
        name: 'types away',
        resolveId: (name) => (name === '@relayos/sdk' ? join(dirname(entry), 'node_modules/@relayos/sdk/dist/index.js') : null),
        transform: (code, id) => (id === entry ? { code: ts.transpileModule(code, { compilerOptions }).outputText, map: null } : null),
      },
    ],
  })
  const { output } = await build.generate({ format: 'es', entryFileNames: 'entry.js', chunkFileNames: '[name].js' })
  await build.close()
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])))
}

const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }

const EVENT = '{"type":"message.delivered","data":{"id":"msg_1","text":"Grüße"}}'

function signed(secret: string, signature: (content: string, at: Date) => string): Task['webhook'][number] {
  const at = new Date(Math.floor(Date.now() / 1_000) * 1_000)
  const id = 'evt_01k8z7m4x2q9v5n3c6b1a0g7ht'
  const seconds = String(at.getTime() / 1_000)
  const headers = { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signature(`${id}.${seconds}.${EVENT}`, at) }
  return { body: EVENT, headers, secrets: [secret] }
}

function hmac() {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  return signed(secret, (content, at) => new Webhook(secret).sign(content.split('.')[0]!, at, EVENT))
}

function ed25519() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return signed(`whpk_${rawOf(publicKey)}`, (content) => `v1a,${sign(null, Buffer.from(content), privateKey).toString('base64')}`)
}

const rawOf = (key: KeyObject) => Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url').toString('base64')
