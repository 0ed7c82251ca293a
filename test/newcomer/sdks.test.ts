// As somebody new: in an empty folder per language, the package as it is published, then the README: send a message, create an
// endpoint, receive a webhook and check it. The code is the README's own; only the port is a free one.

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { Webhook } from 'standardwebhooks'
import { eventually } from '../support/eventually.ts'
import { freePort } from '../support/free-port.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { blocksOf, type Installed, type Language } from './language.ts'
import { languages } from './languages.ts'

const exec = promisify(execFile)

for (const language of languages) {
  describe(`somebody new to the ${language.name} SDK`, function () {
    this.timeout(300_000) // compilers, and packages that are fetched

    let folder: string
    let server: TestServer
    let port: number
    let installed: Installed
    let code: Readme
    let secret: string
    const children: ChildProcess[] = []
    before(async function () {
      if (!language.needs.present) {
        console.log(`      ${language.needs.what} is not here`)
        if (process.env.CI === 'true' && !language.needs.optional) throw new Error(`${language.needs.what} is not here`)
        this.skip()
      }
      folder = mkdtempSync(join(tmpdir(), 'relayos-newcomer-'))
      port = await freePort()
      server = await startServer({ egressAllow: [`127.0.0.1:${port}`] })
      code = readmeOf(language, port)
      installed = await language.install(folder)
    })
    after(async () => {
      for (const child of children) child.kill('SIGKILL')
      await server?.stop()
      if (folder) rmSync(folder, { recursive: true, force: true })
    })

    const env = (more: Record<string, string> = {}) => ({
      PATH: process.env.PATH,
      HOME: folder,
      RELAYOS_API_KEY: server.keys.sandbox.api_key,
      RELAYOS_BASE_URL: server.baseUrl,
      ...installed.env,
      ...more,
    })
    const run = async ([program, ...args]: string[]): Promise<string[]> => {
      const { stdout, stderr } = await exec(program!, args, { env: env(), timeout: 60_000 })
      expect(stderr).to.equal('')
      return stdout.trimEnd().split('\n')
    }
    let send: string[]

    it('installs it and sends a message', async () => {
      send = await installed.program('send', code.send)
      const [line = ''] = await run(send)
      expect(line).to.match(/^msg_\w{26} queued$/)
      expect((await server.request('GET', `/v1/messages/${line.split(' ')[0]}`)).body.content.text).to.equal('Your table is ready.')
    })

    it('creates an endpoint and sees its secret', async () => {
      const [, shown = ''] = await run(await installed.program('endpoint', installed.add(code.send, code.endpoint)))
      expect(shown).to.match(/^whsec_[\w+/=]{32,}$/)
      secret = shown
    })

    it('receives a webhook, and believes no other', async () => {
      const [program, ...args] = await installed.program('receiver', code.receiver)
      const child = spawn(program, args, { env: env({ WEBHOOK_SECRET: secret }), stdio: ['ignore', 'pipe', 'ignore'] })
      children.push(child)
      const lines: string[] = []
      createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
      await eventually(() => expect(lines).to.include('listening'))
      const [sent = ''] = await run(send)
      const id = sent.split(' ')[0]!
      await eventually(() => expect(lines).to.include(`delivered ${id}`))

      const signed = signedBy(secret)
      const before = lines.length
      expect(await post(port, signed('{"type":"message.delivered"}', 0), '{"type":"message.delivered" }'), 'changed').to.equal(400)
      expect(await post(port, signedBy(otherSecret)('{}', 0), '{}'), 'signed by somebody else').to.equal(400)
      expect(await post(port, signed('{}', -3_600), '{}'), 'of an hour ago').to.equal(400)
      expect(await post(port, {}, '{}'), 'not signed').to.equal(400)
      const forged = JSON.stringify({ type: 'message.delivered', data: { id: 'msg_forged' } })
      expect(await post(port, { ...signed('{}', 0) }, forged), 'with the signature of another').to.equal(400)
      expect(lines.slice(before).filter((line) => !line.includes(id))).to.deep.equal([])
      expect(await post(port, signed('{"type":"later.invented","data":{}}', 0), '{"type":"later.invented","data":{}}')).to.equal(204)
    })
  })
}

type Readme = { send: string; endpoint: string; receiver: string }

/** Its first block, the one that creates an endpoint, and the receiver. Somebody who has port 9000 taken uses another. */
function readmeOf(language: Language, port: number): Readme {
  const [send = '', ...others] = blocksOf(language).map((code) => code.replaceAll(/\b9000\b/g, String(port)))
  const [endpoint = '', ...more] = others.filter((code) => code.includes(`http://127.0.0.1:${port}/hooks`))
  const [receiver = ''] = others.filter((code) => code.includes('WEBHOOK_SECRET'))
  expect([endpoint, receiver], `the README of ${language.name}`).to.not.include('')
  expect(more).to.deep.equal([])
  return { send, endpoint, receiver }
}

const otherSecret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

const signedBy =
  (secret: string) =>
  (body: string, seconds: number): Record<string, string> => {
    const at = new Date(Math.floor(Date.now() / 1_000 + seconds) * 1_000)
    const id = 'evt_01k8z7m4x2q9v5n3c6b1a0g7ht'
    return {
      'webhook-id': id,
      'webhook-timestamp': String(at.getTime() / 1_000),
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    }
  }

async function post(port: number, headers: Record<string, string>, body: string): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${port}/hooks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  return answer.status
}
