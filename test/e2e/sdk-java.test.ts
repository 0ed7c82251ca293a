// The Java SDK against the real server: its examples, its event stream over connections that break, and the package as a
// newcomer installs it.

import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { hasJava, type JavaBuild, javaCommand, javaForSdk, packageSdk } from '../../scripts/check/java.ts'
import { RelayOS } from '../../sdks/typescript/src/index.ts'
import { startRelay } from '../support/relay.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { skipUnless } from '../support/skip.ts'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../../sdks/java', import.meta.url))

describe('the Java SDK against the server', function () {
  this.timeout(240_000) // the first run on a machine compiles it

  let server: TestServer
  let build: JavaBuild
  before(async function () {
    skipUnless(this, hasJava, 'Java 17 with Maven is not here')
    build = javaForSdk()
    server = await startServer()
  })
  after(() => server?.stop())

  const settings = (baseUrl = server.baseUrl) => ({
    env: { PATH: process.env.PATH, RELAYOS_API_KEY: server.keys.sandbox.api_key, RELAYOS_BASE_URL: baseUrl },
  })
  const example = async (name: string): Promise<string[]> => {
    const { stdout } = await run('java', javaCommand(build, `com.relayos.examples.${name}`), settings())
    return stdout.trimEnd().split('\n')
  }

  it('sends a message and follows it to its outcome', async () => {
    expect(await example('SendMessage')).to.deep.equal([
      'delivered',
      ...['message.queued', 'message.sending', 'message.sent', 'message.delivered'],
    ])
  })

  it('sends many at once, and walks all pages', async () => {
    expect(await example('Concurrent')).to.deep.equal(['10 messages', '4 pages'])
  })

  it('throws typed exceptions, and replays under the same idempotency key', async () => {
    expect(await example('Failures')).to.deep.equal([
      'not found not_found true',
      'refused recipient_suppressed',
      'malformed /to',
      'replayed true true',
    ])
  })

  it('follows events as they happen', async () => {
    expect(await example('FollowEvents')).to.deep.equal([
      ...['message.queued', 'message.sending', 'message.sent', 'message.delivered'],
      'true',
    ])
  })

  it('loses nothing and repeats nothing of the stream while connections break and events flow', async () => {
    const relay = await startRelay(server.baseUrl)
    const wanted = 400
    const program = spawn('java', [...javaCommand(build, 'com.relayos.Follow'), String(wanted)], {
      ...settings(relay.url),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const client = new RelayOS({ apiKey: server.keys.sandbox.api_key, baseURL: server.baseUrl })
      const send = async () => {
        for (let sent = 0; sent < wanted / 4; sent++)
          await client.messages.create({ channel: 'in_app', to: 'user_1', content: { text: 'Hi' } })
      }
      let start = ''
      let sending = Promise.resolve()
      const seen: string[] = []
      for await (const line of createInterface({ input: program.stdout })) {
        if (!start) {
          start = line // the subscription stands
          sending = send()
        } else if (seen.push(line) % 25 === 0) relay.cut()
      }
      await sending
      const feed: string[] = []
      for await (const { id } of client.events.list({ order: 'asc', limit: 100 })) feed.push(id)
      expect(relay.count()).to.be.above(5)
      expect(seen).to.deep.equal(feed.slice(feed.indexOf(start) + 1))
    } finally {
      program.kill('SIGKILL')
      await relay.stop()
    }
  })

  it('is built into a package, and the installed package does what the first lines of the README say', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'relayos-java-readme-'))
    try {
      const jar = packageSdk(temporary)
      const [, code = ''] = /```java\n([\s\S]*?)```/.exec(await readFile(join(folder, 'README.md'), 'utf8')) ?? []
      const home = join(temporary, 'readme')
      await mkdir(home)
      await writeFile(join(home, 'module-info.java'), 'module readme { requires com.relayos; }\n')
      await mkdir(join(home, 'readme'))
      const program = `package readme;\nimport com.relayos.*;\nimport com.relayos.models.*;\npublic class Readme {\n  public static void main(String... args) {\n${code}  }\n}\n`
      await writeFile(join(home, 'readme/Readme.java'), program)
      const path = [jar, ...build.jars.filter((path) => /jackson-core/.test(path))].join(':')
      await run('javac', [
        '-J-Xmx512m',
        '-Xlint:all',
        '-Werror',
        '-p',
        path,
        '-d',
        join(home, 'out'),
        join(home, 'module-info.java'),
        join(home, 'readme/Readme.java'),
      ])
      const words = ['-Xmx512m', '-p', `${path}:${join(home, 'out')}`, '-m', 'readme/readme.Readme']
      expect((await run('java', words, settings())).stdout.trim()).to.match(/^msg_\w{26} queued$/)
    } finally {
      await rm(temporary, { recursive: true, force: true })
    }
  })
})
