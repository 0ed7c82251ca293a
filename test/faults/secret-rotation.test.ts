// npm run secret:rotate on a server as people run it: what was made before goes on, and the old secret opens nothing.

import { expect } from 'chai'
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { connect } from '../../server/lib/db.ts'
import { addSecret } from '../../server/lib/root-key.ts'
import { loadSecret } from '../../server/lib/secret.ts'
import { tidy } from '../assure/check.ts'
import { launch, type ServerProcess } from '../assure/server-process.ts'
import { checkedRequest as request } from '../support/request.ts'

const run = promisify(execFile)

describe('rotating the instance secret', () => {
  let server: ServerProcess
  let file: string
  before(async () => {
    server = await launch()
    file = join(server.dataDir, 'secret')
  })
  after(tidy)

  const rotate = (...words: string[]) =>
    run(process.execPath, ['scripts/secret-rotate.ts', ...words], { env: { PATH: process.env.PATH, RELAYOS_DATA_DIR: server.dataDir } })
  const ask = (method: string, path: string, body?: object) =>
    request(server.baseUrl, method, path, { key: server.keys.sandbox.api_key, body })
  const start = () =>
    server.restart().then(
      () => '',
      () => server.log(),
    )

  it('keeps keys, cursors and sealed secrets good', async () => {
    const hook = { url: 'https://hooks.example/in', event_types: ['message.*'] }
    const { body: endpoint } = await ask('POST', '/v1/webhook_endpoints', hook)
    for (let count = 0; count < 2; count++)
      await ask('POST', '/v1/messages', { channel: 'sms', to: '+15005550010', content: { text: 'x' } })
    const { body: page } = await ask('GET', '/v1/messages?limit=1')
    const idempotent = { key: server.keys.sandbox.api_key, headers: { 'idempotency-key': 'one' }, body: { name: 'Once', scopes: [] } }
    const { body: made } = await request(server.baseUrl, 'POST', '/v1/api_keys', idempotent)
    const before = await readFile(file, 'utf8')

    await server.stop()
    expect((await rotate()).stdout).to.include('The old one opens nothing')
    const after = await readFile(file, 'utf8')
    expect(after).to.not.equal(before)
    expect((await stat(file)).mode & 0o777).to.equal(0o600)

    expect(await start()).to.equal('')
    expect((await ask('GET', `/v1/messages?limit=1&cursor=${page.next_cursor}`)).status).to.equal(200)
    expect((await request(server.baseUrl, 'POST', '/v1/api_keys', idempotent)).body.api_key).to.equal(made.api_key) // was sealed
    expect((await ask('POST', `/v1/webhook_endpoints/${endpoint.id}/rotate_secret`, {})).status).to.equal(201)

    await server.stop()
    await writeFile(file, before)
    expect(await start()).to.include('made with another instance secret')
    await writeFile(file, after)
    expect(await start()).to.equal('')
  }).timeout(90_000)

  it('leaves a secret that opens, whenever it is killed', async () => {
    const db = connect(await server.connection(), { max: 1 })
    await addSecret(db, await loadSecret(server.dataDir), randomBytes(32)) // killed before the file was written
    await db.destroy()
    await server.stop()
    expect(await start()).to.equal('')
    await server.stop()
    const before = await readFile(file, 'utf8')
    await rotate('--keep-old') // killed before the old one was dropped
    const after = await readFile(file, 'utf8')
    for (const secret of [before, after]) {
      await writeFile(file, secret)
      expect(await start()).to.equal('')
      await server.stop()
    }
    expect((await rotate('--drop-old')).stdout).to.include('2 other secrets')
    await writeFile(file, before)
    expect(await start()).to.include('made with another instance secret')
  }).timeout(90_000)

  it('is refused while the server runs on the embedded database, and changes nothing', async () => {
    await server.stop()
    await rotate('--help')
    const other = await launch()
    const secret = await readFile(join(other.dataDir, 'secret'), 'utf8')
    const refused = await run(process.execPath, ['scripts/secret-rotate.ts'], {
      env: { PATH: process.env.PATH, RELAYOS_DATA_DIR: other.dataDir },
    }).catch((error) => error)
    expect(refused.code).to.equal(1)
    expect(refused.stderr).to.include('The secret was not rotated')
    expect(await readFile(join(other.dataDir, 'secret'), 'utf8')).to.equal(secret)
    expect(await other.readiness()).to.equal(200)
  }).timeout(60_000)
})
