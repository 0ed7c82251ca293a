// The Go SDK against the real server: its examples, all code of its README, and its stream over a network that breaks.

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { RelayOS } from '../../sdks/typescript/src/index.ts'
import { buildGo, hasGo } from '../../scripts/check/go.ts'
import { startRelay } from '../support/relay.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { skipUnless } from '../support/skip.ts'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../../sdks/go', import.meta.url))

describe('the Go SDK against the server', function () {
  this.timeout(180_000) // the first run on a machine compiles the standard library

  let server: TestServer
  let built = ''
  before(async function () {
    skipUnless(this, hasGo, 'Go 1.21 or later is not here')
    built = await mkdtemp(join(tmpdir(), 'relayos-go-'))
    server = await startServer({ egressAllow: ['127.0.0.1:9000'] }) // the receiver of the README
  })
  after(async () => {
    await server?.stop()
    if (built) await rm(built, { recursive: true, force: true })
  })

  const settings = (baseUrl = server.baseUrl) => ({
    PATH: process.env.PATH,
    RELAYOS_API_KEY: server.keys.sandbox.api_key,
    RELAYOS_BASE_URL: baseUrl,
  })
  const lines = async (program: string): Promise<string[]> => {
    const { stdout } = await run(program, [], { env: settings(), timeout: 60_000 })
    return stdout.trimEnd().split('\n')
  }
  const example = (name: string) => lines(buildGo(`./examples/${name}`, join(built, name)))

  /** A program of its own, as somebody has who got the module. */
  async function program(name: string, source: string): Promise<string> {
    const home = await mkdtemp(join(built, 'module-'))
    await writeFile(
      join(home, 'go.mod'),
      `module tried\n\ngo 1.24.0\n\nrequire relayos.dev/go/relayos v0.0.0\n\nreplace relayos.dev/go/relayos => ${folder}\n`,
    )
    await writeFile(join(home, 'main.go'), source)
    return buildGo('.', join(built, name), home)
  }

  it('sends a message and follows it to its outcome', async () => {
    const [outcome, ...types] = await example('send_message')
    expect(outcome).to.equal('delivered')
    expect(types).to.deep.equal(['message.queued', 'message.sending', 'message.sent', 'message.delivered'])
  })

  it('sends many at once, and walks all pages', async () => {
    expect(await example('batch')).to.deep.equal(['completed 10'])
  })

  it('gives typed errors, and replays under the same idempotency key', async () => {
    expect(await example('failures')).to.deep.equal([
      'not found not_found true',
      'refused recipient_suppressed',
      'malformed /to',
      'replayed true true',
    ])
  })

  it('watches the life of a message on the event stream', async () => {
    expect(await example('event_stream')).to.deep.equal(['message.queued', 'message.sending', 'message.sent', 'message.delivered'])
  })

  it('does what its README says', async () => {
    const blocks = [...(await readFile(join(folder, 'README.md'), 'utf8')).matchAll(/```go\n([\s\S]*?)```/g)].map(([, code = '']) => code)
    const [first = '', ...rest] = blocks
    const others = rest.filter((code) => !code.startsWith('package main')) // a receiver, by itself: in test/newcomer
    expect((await lines(await program('first', first)))[0]).to.match(/^msg_\w{26} queued$/)
    const printed = await lines(await program('others', all(others)))
    expect(printed.filter((line) => /^404 not_found req_/.test(line))).to.have.length(1)
    expect(
      printed.filter((line) => /^200 \S.* req_/.test(line)),
      'the response',
    ).to.have.length(1)
    expect(
      printed.filter((line) => line.startsWith('msg_')),
      'ids of the list',
    ).to.not.have.length(0)
  })

  it('loses no event and gives none twice while its connections break', async () => {
    const relay = await startRelay(server.baseUrl)
    const watcher = spawn(await program('watch', WATCH), { env: settings(relay.url), stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      const seen: string[] = []
      createInterface({ input: watcher.stdout }).on('line', (line) => seen.push(line))
      await until(() => seen.length === 1, watcher) // 'ready'
      const client = new RelayOS({ apiKey: server.keys.sandbox.api_key, baseURL: server.baseUrl })
      const { data } = await client.events.list({ limit: 1 })
      const before = relay.count()
      for (let round = 0; round < 6; round++) {
        await Promise.all(
          Array.from({ length: 15 }, () => client.messages.create({ channel: 'in_app', to: 'user_1', content: { text: 'Hello' } })),
        )
        await delay(100)
        relay.cut()
        await delay(600)
      }
      const feed = async () => {
        const ids: string[] = []
        for await (const { id } of client.events.list({ order: 'asc', limit: 100 })) ids.push(id)
        return ids.slice(ids.indexOf(data[0]!.id) + 1)
      }
      await until(async () => (await feed()).length === 6 * 15 * 4 && seen.length > 6 * 15 * 4, watcher)
      expect(seen.slice(1)).to.deep.equal(await feed())
      expect(relay.count() - before).to.be.at.least(4)
    } finally {
      watcher.kill('SIGKILL')
      await relay.stop()
    }
  })
})

async function until(holds: () => boolean | Promise<boolean>, child: ChildProcess) {
  for (const end = Date.now() + 60_000; !(await holds()); await delay(50)) {
    if (Date.now() > end || child.exitCode !== null) throw new Error(`it did not come to that; the program ended with ${child.exitCode}`)
  }
}

/** Functions stay functions; the other blocks run one after the other. */
function all(blocks: string[]): string {
  const isFunction = (code: string) => code.startsWith('func ')
  const steps = blocks.filter((code) => !isFunction(code))
  const bodies = steps.map(
    (code) => `\tif err := func() error {\n${code}\n${uses(code)}return nil\n\t}(); err != nil {\n\t\tlog.Println(err)\n\t}\n`,
  )
  return `package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net/http"
	"os"
	"time"

	"relayos.dev/go/relayos"
)

${blocks.filter(isFunction).join('\n')}
func main() {
	ctx := context.Background()
	client := relayos.NewClient()
	message, err := client.Messages.Create(ctx, relayos.SMSMessageCreateParams{To: "+15005550010", Content: relayos.SMSContentParams{Text: "Hi"}})
	if err != nil {
		log.Fatal(err)
	}
	for message.Status != relayos.MessageStatusDelivered {
		time.Sleep(50 * time.Millisecond)
		if message, err = client.Messages.Get(ctx, message.ID); err != nil {
			log.Fatal(err)
		}
	}
	_, _, _, _, _, _, _ = json.Marshal, errors.Is, io.ReadAll, slog.Default, http.Error, os.Getenv, fmt.Println
${bodies.join('')}}
`
}

/** What a block declares and leaves to the reader. */
const uses = (code: string) =>
  [...new Set([...code.matchAll(/^(?:var )?([a-z_]\w*(?:, \w+)*)(?: :=| struct)/gm)].flatMap(([, names = '']) => names.split(', ')))]
    .filter((name) => name !== '_')
    .map((name) => `_ = ${name}\n`)
    .join('')

const WATCH = `package main

import (
	"context"
	"fmt"
	"log"

	"relayos.dev/go/relayos"
)

func main() {
	events := relayos.NewClient().EventStream.Subscribe(context.Background(), relayos.EventStreamSubscribeParams{})
	if err := events.Ready(); err != nil {
		log.Fatal(err)
	}
	fmt.Println("ready")
	for event, err := range events.All() {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(event.GetID())
	}
}
`
