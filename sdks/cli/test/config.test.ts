// Configuration as a file: what is planned is what happens, twice is once, and no secret gets in or out.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { startServer, type TestServer } from '../../../test/support/server.ts'
import { createHome, type Home } from './support.ts'

const FULL = `version: 1
roles:
  - name: Night shift
    scopes: [messages:read, events:read]
rate_limit_policies:
  - name: partner
    target: { type: environment }
    per: environment
    quota: 1000
webhook_endpoints:
  - url: https://hooks.example.com/a
    event_types: [message.*, email.*]
    metadata: { team: a }
  - url: https://hooks.example.com/b
    event_types: ['*']
    status: paused
security_policy:
  key_max_age_days: 3000
`

describe('relayos config', function () {
  this.timeout(60_000)
  let server: TestServer
  let home: Home
  beforeEach(async () => {
    server = await startServer()
    home = createHome({ RELAYOS_BASE_URL: server.baseUrl, RELAYOS_API_KEY: server.keys.sandbox.api_key })
  })
  afterEach(async () => {
    home.remove()
    await server.stop()
  })

  const file = (text: string) => writeFileSync(join(home.folder, 'relayos.yaml'), text)
  const config = (...args: string[]) => home.run(['config', ...args])
  const planned = async (...args: string[]) => JSON.parse((await config('plan', '--json', ...args)).out)
  const endpoints = async () => (await server.request('GET', '/v1/webhook_endpoints')).body.data

  it('applies a file; the second time there is nothing to do', async () => {
    file(FULL)
    expect((await config('plan', '--exit-code')).code).to.equal(1)
    expect(await endpoints()).to.deep.equal([]) // a plan changes nothing
    const applied = await config('apply', '--yes')
    expect(applied.code, applied.err).to.equal(0)
    expect(applied.out).to.contain('4 to create, 1 to change, 0 to delete')
    expect((await config('plan', '--exit-code')).code).to.equal(0)
    expect((await config('apply', '--yes')).out).to.equal('Nothing to change.\n')
    expect((await endpoints()).map(({ url, status }: { url: string; status: string }) => [url, status]).sort()).to.deep.equal([
      ['https://hooks.example.com/a', 'active'],
      ['https://hooks.example.com/b', 'paused'],
    ])
    expect((await server.request('GET', '/v1/security_policy')).body.policy.key_max_age_days).to.equal(3000)
  })

  it('shows and stores no secret', async () => {
    file(FULL)
    const applied = await config('apply', '--yes', '--json')
    const pulled = await config('pull', '--force')
    for (const text of [applied.out, applied.err, pulled.err, readFileSync(join(home.folder, 'relayos.yaml'), 'utf8')])
      expect(text).to.not.contain('whsec_')
    expect(applied.err).to.contain('rotate_secret whe_')
    file('version: 1\nwebhook_endpoints:\n  - url: https://hooks.example.com/a\n    headers: { authorization: Bearer x }\n')
    const refused = await config('plan')
    expect([refused.code, refused.err.includes('--headers @file'), refused.err.includes('Bearer')]).to.deep.equal([2, true, false])
  })

  it('what is pulled is what stands there', async () => {
    file(FULL)
    await config('apply', '--yes')
    expect((await config('pull')).code).to.equal(2) // over a file only by force
    expect((await config('pull', '--force')).code).to.equal(0)
    expect(await planned('--prune')).to.deep.equal({ steps: [], kept: [] })
    const text = (await config('pull', '--file', '-')).out
    expect(text).to.equal(readFileSync(join(home.folder, 'relayos.yaml'), 'utf8'))
    const other = await server.addOrganization() // and goes into another organization as it is
    const env = { RELAYOS_API_KEY: other.sandbox.api_key }
    expect((await home.run(['config', 'apply', '--yes'], { env })).code).to.equal(0)
    expect((await home.run(['config', 'plan', '--exit-code', '--prune'], { env })).code).to.equal(0)
  })

  it('changes what differs and nothing else, whatever the order of a list', async () => {
    file(FULL)
    await config('apply', '--yes')
    file(
      FULL.replace('quota: 1000', 'quota: 2000')
        .replace('message.*, email.*', 'email.*, message.*')
        .replace('metadata: { team: a }', 'metadata: null'),
    )
    const { steps } = await planned()
    expect(steps.map(({ section, changes }: { section: string; changes: object[] }) => [section, changes])).to.deep.equal([
      ['rate_limit_policies', [{ member: 'quota', from: 1000, to: 2000 }]],
      ['webhook_endpoints', [{ member: 'metadata', from: { team: 'a' }, to: null }]],
    ])
  })

  it('deletes with --prune alone, and only in sections of the file', async () => {
    file(FULL)
    await config('apply', '--yes')
    file('version: 1\nwebhook_endpoints:\n  - url: https://hooks.example.com/a\n    event_types: [message.*, email.*]\n')
    expect((await planned()).steps).to.deep.equal([])
    expect((await config('apply', '--yes')).out).to.contain('https://hooks.example.com/b is not in the file and stays')
    expect(await endpoints()).to.have.length(2)
    expect((await config('apply', '--yes', '--prune')).out).to.contain('1 to delete')
    expect((await endpoints()).map(({ url }: { url: string }) => url)).to.deep.equal(['https://hooks.example.com/a'])
    expect((await server.request('GET', '/v1/roles')).body.data.some(({ name }: { name: string }) => name === 'Night shift')).to.equal(true)
  })

  it('asks, and changes nothing when nobody can answer', async () => {
    file(FULL)
    const ran = await config('apply')
    expect([ran.code, ran.err.includes('--yes')]).to.deep.equal([2, true])
    expect(await endpoints()).to.deep.equal([])
  })

  it('goes on where a failure left it', async () => {
    file(FULL.replace('[message.*, email.*]', '[no.such.event.type]'))
    const failed = await config('apply', '--yes')
    expect(failed.code).to.equal(6)
    expect(failed.out).to.contain('create roles Night shift') // what was done is told
    file(FULL)
    expect((await planned()).steps.map(({ section }: { section: string }) => section)).to.deep.equal([
      'webhook_endpoints',
      'webhook_endpoints',
      'security_policy',
    ])
    expect((await config('apply', '--yes')).code).to.equal(0)
  })

  const wrong: [string, string][] = [
    ['is not YAML', 'version: [1'],
    ['has no version', 'roles: []'],
    ['is of another version', 'version: 2'],
    ['has an unknown section', 'version: 1\nmessages: []'],
    ['has an unknown member', 'version: 1\nroles:\n  - name: a\n    scope: []'],
    ['names something twice', 'version: 1\nroles:\n  - name: a\n    scopes: []\n  - name: a\n    scopes: []'],
    ['lacks the name', 'version: 1\nroles:\n  - scopes: []'],
    ['says a key twice', 'version: 1\nversion: 1'],
    [
      'is a bomb of aliases',
      `version: 1\na: &a [x, x]\n${[...'bcdefghijklmnop'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghijklmno'[index]}`).join(', ')}]`).join('\n')}`,
    ],
  ]
  it('refuses a file that cannot be meant, before anything is sent', async () => {
    for (const [what, text] of wrong) {
      file(text)
      const ran = await config('plan')
      expect([ran.code, ran.out], `${what}: ${ran.err}`).to.deep.equal([2, ''])
    }
  })
})
