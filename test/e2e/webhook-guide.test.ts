// The receivers of docs/guides/webhooks.md run as they stand there, but for their port.

import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { expect } from 'chai'
import { createClient } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

const guide = readFileSync(new URL('../../docs/guides/webhooks.md', import.meta.url), 'utf8')
const blocks = (language: string) => [...guide.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code!)

const receivers: [string, (code: string) => [string, string[]]][] = [
  ['ts', (code) => [process.execPath, ['--input-type=module-typescript', '-e', code]]],
  ['python', (code) => ['python3', ['-c', code]]],
]

describe('the guide to webhooks', () => {
  let server: TestServer
  let child: ChildProcess | undefined
  afterEach(async () => {
    child?.kill()
    await server.stop()
  })

  for (const [language, command] of receivers) {
    it(`has a receiver in ${language} that takes what is signed and refuses the rest`, async () => {
      const port = await freePort()
      server = await startServer({ egressAllow: [`127.0.0.1:${port}`] })
      const client = createClient(server)
      const created = blocks('sh').find((text) => text.includes('/v1/webhook_endpoints '))!
      const body = JSON.parse(/-d '(.*)'/.exec(created)![1]!.replace('9000', String(port)))
      const { body: endpoint } = await client.post('/v1/webhook_endpoints', body)
      const [program, words] = command(blocks(language)[0]!.replace('9000', String(port)))
      let output = ''
      child = spawn(program, words, { env: { PATH: process.env.PATH, SECRET: endpoint.secret }, stdio: ['ignore', 'pipe', 'inherit'] })
      child.stdout!.on('data', (chunk) => (output += chunk))
      await eventually(() => expect(output).to.include('listening'))
      if (language === 'python') await eventually(async () => void (await fetch(`http://127.0.0.1:${port}/`)))

      const test = await client.post(`/v1/webhook_endpoints/${endpoint.id}/test`, { event_type: 'message.delivered' })
      expect(test.body.succeeded, JSON.stringify(test.body.attempt)).to.equal(true)
      await eventually(() => expect(output).to.include(`message.delivered ${test.body.event_id}`))
      const forged = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        headers: { 'webhook-id': 'evt_1', 'webhook-timestamp': String(Math.floor(Date.now() / 1_000)), 'webhook-signature': 'v1,AAAA' },
        body: '{"id":"evt_1","type":"forged"}',
      })
      expect(forged.status).to.equal(400)
      expect(output).to.not.include('forged')
    })
  }
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
