// Every operation of the contract as a command: its flags, its arguments, its output.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect } from 'chai'
import { startServer, type TestServer } from '../../../test/support/server.ts'
import type { Context } from '../src/context.ts'
import { createIo } from '../src/io/io.ts'
import { readBody } from '../src/operations/body.ts'
import { loadDocument } from '../src/operations/document.ts'
import type { Member } from '../src/operations/members.ts'
import { readOperations } from '../src/operations/operations.ts'
import { createProgram } from '../src/program.ts'
import { createHome, type Home } from './support.ts'

const document = loadDocument()
const operations = readOperations(document)
const ids = readFileSync(new URL('../../../generated/operations.txt', import.meta.url), 'utf8').match(/^\w+\.\w+(?= +[A-Z]+ +\/)/gm)!

function fakeContext(): Context {
  const stream = Object.assign(new PassThrough(), { isTTY: false }) as unknown as NodeJS.WriteStream
  return {
    io: createIo({ stdin: stream, stdout: stream, stderr: stream }, {}),
    env: {},
    cwd: '/',
    options: {},
    contract: loadDocument,
  } as unknown as Context
}

/** What a person would type for a body. */
function toFlags(body: Record<string, unknown>, members: readonly Member[]) {
  const values: Record<string, string | string[]> = {}
  for (const { path, flag, kind, secret } of members) {
    const value = path.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], body)
    if (value === undefined) continue
    if (secret) return null // never among the arguments
    if (kind === 'list') values[flag] = (value as unknown[]).map(String)
    else if (kind === 'map') values[flag] = Object.entries(value as object).map(([name, inner]) => `${name}=${inner}`)
    else values[flag] = kind === 'json' ? JSON.stringify(value) : String(value)
  }
  return values
}

describe('operations as commands', () => {
  const program = createProgram(fakeContext())
  const find = (resource: string, verb: string) =>
    program.commands.find((one) => one.name() === resource)?.commands.find((one) => one.name() === verb)

  it('there is one for every operation', () => {
    expect(ids.length).to.be.greaterThan(80)
    expect(operations.map(({ id }) => id).sort()).to.deep.equal([...ids].sort())
    for (const { resource, verb } of operations) expect(find(resource, verb), `${resource} ${verb}`).to.not.equal(undefined)
  })

  it('no name is taken twice, and no flag', () => {
    const names = program.commands.flatMap((one) => [one.name(), ...one.aliases()])
    expect(new Set(names).size).to.equal(names.length)
    const globals = program.options.map(({ long }) => long)
    for (const resource of program.commands) {
      const verbs = resource.commands.map((one) => one.name())
      expect(new Set(verbs).size, resource.name()).to.equal(verbs.length)
    }
    for (const { resource, verb } of operations) {
      const flags = [...find(resource, verb)!.options.map(({ long }) => long), ...globals, '--help']
      expect(new Set(flags).size, `${resource} ${verb}`).to.equal(flags.length)
    }
  })

  for (const { id, body } of operations.filter((one) => one.body?.example)) {
    it(`${id}: the example of the contract can be said with flags`, async () => {
      const { members, example } = body!
      const flags = toFlags(example as Record<string, unknown>, members)
      if (!flags) return expect(members.some(({ secret }) => secret)).to.equal(true)
      expect(await readBody(fakeContext(), undefined, flags, members)).to.deep.equal(example)
    })
  }

  it('flags are put over --data, deep inside too', async () => {
    const { members } = operations.find(({ id }) => id === 'messages.create')!.body!
    const body = await readBody(
      fakeContext(),
      '{"channel":"sms","content":{"text":"a","other":1}}',
      { 'content.text': 'b', tags: ['x', 'y'] },
      members,
    )
    expect(body).to.deep.equal({ channel: 'sms', content: { text: 'b', other: 1 }, tags: ['x', 'y'] })
  })

  it('a member named __proto__ changes no prototype', async () => {
    const { members } = operations.find(({ id }) => id === 'messages.create')!.body!
    await readBody(fakeContext(), '{"__proto__":{"polluted":1}}', { metadata: ['__proto__=x'], 'content.text': 'b' }, members)
    expect(({} as { polluted?: number }).polluted).to.equal(undefined)
  })
})

describe('operations against the server', function () {
  this.timeout(60_000)
  let server: TestServer
  let home: Home
  before(async () => {
    server = await startServer()
    home = createHome({ RELAYOS_BASE_URL: server.baseUrl, RELAYOS_API_KEY: server.keys.sandbox.api_key })
  })
  after(async () => {
    home.remove()
    await server.stop()
  })

  const good = async (args: string[], options = {}) => {
    const ran = await home.run(args, options)
    expect(ran.code, ran.err).to.equal(0)
    return ran
  }
  const sms = ['messages', 'create', '--channel', 'sms', '--to', '+15005550010', '--content.text', 'Hello']

  it('sends, reads and cancels a message', async () => {
    const { out: id } = await good([
      ...sms,
      '--tags',
      'a',
      '--tags',
      'b',
      '--metadata',
      'order=1=2',
      '--scheduled-at',
      new Date(Date.now() + 3_600_000).toISOString(),
      '--query',
      'id',
    ])
    const read = JSON.parse((await good(['messages', 'get', id.trim(), '--json'])).out)
    expect(read).to.deep.include({ status: 'scheduled', tags: ['a', 'b'], metadata: { order: '1=2' } })
    expect((await good(['messages', 'cancel', id.trim(), '--query', 'status'])).out).to.equal('canceled\n')
  })

  it('takes the body from an argument, a file and standard input', async () => {
    const body = JSON.stringify({ channel: 'sms', to: '+15005550010', content: { text: 'From a file' } })
    writeFileSync(join(home.folder, 'body.json'), body)
    for (const [data, input] of [[body], ['@body.json'], ['-', body]] as const) {
      const { out } = await good(['messages', 'create', '--data', data, '--query', 'content.text'], input ? { input } : {})
      expect(out).to.equal('From a file\n')
    }
    const broken = await home.run(['messages', 'create', '--data', '{"channel":'])
    expect([broken.code, broken.err]).to.satisfy(([code, err]: [number, string]) => code === 2 && err.includes('--data is not JSON'))
    expect((await home.run(['messages', 'create', '--data', '@nowhere.json'])).err).to.contain('ENOENT')
  })

  it('performs a write once under the same key', async () => {
    const first = await good([...sms, '--idempotency-key', 'cli-1', '--query', 'id'])
    expect((await good([...sms, '--idempotency-key', 'cli-1', '--query', 'id'])).out).to.equal(first.out)
  })

  it('walks all pages as JSON lines, as columns, or as what a query finds', async () => {
    await server.request('POST', '/v1/message_batches', {
      body: { messages: Array(12).fill({ channel: 'in_app', to: 'u', content: { text: 'Hi' } }) },
    })
    const all = (await good(['messages', 'list', '--all', '--limit', '5', '--json', '--channel', 'in_app'])).out.trim().split('\n')
    expect(all.map((line) => JSON.parse(line).channel)).to.deep.equal(Array(12).fill('in_app'))
    const found = (await good(['messages', 'list', '--all', '--limit', '5', '--query', 'id', '--channel', 'in_app'])).out.trim().split('\n')
    expect(new Set(found).size).to.equal(12)
    const rows = (await good(['messages', 'list', '--limit', '3'])).out.trim().split('\n')
    expect(rows).to.have.length(3)
    expect(rows[0]!.split('\t')[0]).to.match(/^msg_/)
    const page = JSON.parse((await good(['messages', 'list', '--limit', '3', '--json'])).out)
    expect(page).to.include({ has_more: true })
    expect((await good(['messages', 'list', '--limit', '3', '--cursor', page.next_cursor, '--query', 'data[].id'])).out).to.not.contain(
      page.data[0].id,
    )
  })

  it('shows a secret once, with a word of warning on standard error', async () => {
    const { out, err } = await good(['api_keys', 'create', '--name', 'Shown', '--scopes', 'messages:read', '--json'])
    const { secret, ...rest } = JSON.parse(out)
    const shown = secret ?? Object.values(rest).find((value) => String(value).startsWith('rk_test_'))
    expect(shown).to.match(/^rk_test_/)
    expect(err).to.contain('this once')
    expect(err).to.not.contain(shown)
  })

  it('takes no secret as an argument', async () => {
    const args = [
      'sso_connections',
      'create',
      '--type',
      'oidc',
      '--name',
      'X',
      '--oidc.issuer',
      'https://login.example',
      '--oidc.client-id',
      'c',
      '--oidc.client-secret',
    ]
    const refused = await home.run([...args, 'a secret of sixteen'])
    expect([refused.code, refused.err.includes('@file')]).to.deep.equal([2, true])
    expect((await good([...args, '-', '--query', 'name'], { input: 'a secret of sixteen\n' })).out).to.equal('X\n')
  })

  it('--dry-run and --example send nothing', async () => {
    const count = async () => (await server.db('messages').count('* as count').first())!['count']
    const before = await count()
    expect((await good([...sms, '--dry-run'])).out).to.match(/^POST http:\/\/127\.0\.0\.1:\d+\/v1\/messages\n\{/)
    expect(JSON.parse((await good(['messages', 'create', '--example'])).out)).to.have.property('channel')
    expect(await count()).to.equal(before)
  })

  it('goes by the names of the contract, and by names with dashes', async () => {
    expect((await good(['rate-limit-policies', 'list'])).out).to.equal((await good(['rate_limit_policies', 'list'])).out)
  })

  it('every list and every resource without an id can be read', async () => {
    const readable = operations.filter(
      ({ method, arguments: needed, id }) => method === 'GET' && needed.length === 0 && id !== 'event_stream.connect',
    )
    expect(readable.length).to.be.greaterThan(20)
    const waiting = [...readable]
    const lane = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        const ran = await home.run([one.resource, one.verb])
        expect(ran.code, `${one.id}: ${ran.err}`).to.equal(0)
      }
    }
    await Promise.all([lane(), lane(), lane()])
  })
})
