// The Ruby SDK against the real server: its examples, the code of its README, and an event stream over a bad network.

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { hasRuby, installGem, rubyWords } from '../../scripts/check/ruby.ts'
import { startRelay } from '../support/relay.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { skipUnless } from '../support/skip.ts'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../../sdks/ruby', import.meta.url))

describe('the Ruby SDK against the server', function () {
  this.timeout(60_000)

  let server: TestServer
  before(async function () {
    skipUnless(this, hasRuby, 'ruby (3.1 or later) with rubocop is not here')
    server = await startServer({ egressAllow: ['127.0.0.1:9000'] }) // the receiver of the README
  })
  after(() => server?.stop())

  const ruby = async (words: string[], more: Record<string, string> = {}): Promise<string[]> => {
    const settings = { RELAYOS_API_KEY: server.keys.sandbox.api_key, RELAYOS_BASE_URL: server.baseUrl }
    const { stdout } = await run('ruby', [...rubyWords, ...words], { env: { PATH: process.env.PATH, ...settings, ...more } })
    return stdout.trimEnd().split('\n')
  }
  const example = (name: string) => ruby(['-I', join(folder, 'lib'), join(folder, 'examples', name)])

  it('sends a message and follows it to its outcome', async () => {
    const [outcome, ...types] = await example('send_message.rb')
    expect(outcome).to.equal('delivered')
    expect(types).to.deep.equal(['message.queued', 'message.sending', 'message.sent', 'message.delivered'])
  })

  it('sends many at once from threads, and walks all pages', async () => {
    expect(await example('threads_batch.rb')).to.deep.equal(['completed 10'])
  })

  it('raises typed errors, and replays under the same idempotency key', async () => {
    expect(await example('failures.rb')).to.deep.equal([
      'not found not_found true',
      'refused recipient_suppressed',
      'malformed ["/to"]',
      'replayed true true',
    ])
  })

  it('follows events as they happen', async () => {
    expect(await example('event_stream.rb')).to.deep.equal(['message.queued', 'message.sending', 'message.sent', 'message.delivered'])
  })

  it('loses no event and gives none twice, however often the connection breaks', async () => {
    const relay = await startRelay(server.baseUrl)
    try {
      const send = (count: number) =>
        Promise.all(
          Array.from({ length: count }, (_, index) =>
            server.request('POST', '/v1/messages', {
              body: { channel: 'sms', to: '+15005550010', content: { text: `Number ${index}` } },
            }),
          ),
        )
      await send(20)
      const known = (await feed()).length
      const wanted = known + 200
      const reading = ruby(['-I', join(folder, 'lib'), join(folder, 'test/follow.rb'), String(wanted)], { RELAYOS_BASE_URL: relay.url })
      const cutting = setInterval(relay.cut, 300)
      try {
        for (let round = 0; round < 10; round++) await send(10)
        const ids = await reading
        expect(ids).to.deep.equal((await feed()).slice(0, wanted))
        expect(relay.count()).to.be.at.least(4)
      } finally {
        clearInterval(cutting)
      }
    } finally {
      await relay.stop()
    }
  })

  /** The ids of all events, oldest first. */
  async function feed(): Promise<string[]> {
    const { rows } = await server.db.raw<{ rows: { id: string }[] }>('select id from events where environment_id = ? order by seq', [
      server.keys.sandbox.environment_id,
    ])
    return rows.map(({ id }) => id)
  }

  it('is built into a gem, and the installed gem does what the README says', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'relayos-readme-'))
    try {
      const { home, fault } = installGem(temporary)
      expect(fault).to.equal(null)
      const blocks = [...(await readFile(join(folder, 'README.md'), 'utf8')).matchAll(/```ruby\n([\s\S]*?)```/g)]
        .map(([, code = '']) => code)
        .filter((code) => !code.startsWith('# receiver.rb')) // by itself, with a server: in test/newcomer
      await writeFile(join(temporary, 'readme.rb'), `${blocks.join('\n')}\nputs $LOADED_FEATURES.grep(/relayos\\/client/)\n`)
      const lines = await ruby([join(temporary, 'readme.rb')], { GEM_HOME: home, GEM_PATH: home })
      expect(lines[0]).to.match(/^msg_\w{26} queued$/)
      expect(lines).to.include('message.sent').and.include('not there yet')
      expect(lines.at(-1)?.startsWith(home)).to.equal(true)
    } finally {
      await rm(temporary, { recursive: true, force: true })
    }
  })
})
