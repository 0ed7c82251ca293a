// Somebody with every right in the database, but without the server's secret, changes the audit log. Each way is found.

import { generateKeyPairSync, randomInt } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { createHome } from '../../sdks/cli/test/support.ts'
import { linkHash, signCheckpoint } from '../../server/domains/identity/audit/checkpoint.ts'
import { createSigningKey } from '../../server/domains/identity/audit/signing-key.ts'
import type { Db } from '../../server/lib/db.ts'
import type { Log } from '../../server/lib/log.ts'
import { type Export, exportAudit, verifyExport } from '../support/audit.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

const later = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' }, scheduled_at: '2099-01-01T00:00:00Z' }

type Link = { seq: number; event: string; hash: Buffer }

/** Triggers do not stop a superuser who turns them off. */
const past = (db: Db, work: (tx: Db) => Promise<void>) =>
  db.transaction(async (tx) => {
    await tx.raw('set local session_replication_role = replica')
    await work(tx)
  })

const chainOf = async (db: Db, organization: string): Promise<Link[]> =>
  db('audit_events').select('seq', 'event', 'hash').where('organization_id', organization).orderBy('seq')

/** Writes the chain anew from a list of texts, with hashes that fit. */
async function rewrite(tx: Db, organization: string, texts: string[]) {
  await tx('audit_events').where('organization_id', organization).delete()
  let hash = '0'.repeat(64)
  for (const [index, event] of texts.entries()) {
    hash = linkHash(hash, event)
    await tx('audit_events').insert({ organization_id: organization, seq: index + 1, event, hash: Buffer.from(hash, 'hex') })
  }
  await tx('audit_chains')
    .where('organization_id', organization)
    .update({ size: texts.length, hash: Buffer.from(hash, 'hex') })
}

const edited = (text: string) => text.replace('"outcome":"succeeded"', '"outcome":"failed"')

describe('tampering with the audit log', () => {
  const sinkFile = join(tmpdir(), `relayos-tampering-${process.pid}.jsonl`)
  let server: TestServer
  let theirs: { id: string; key: string }
  let organization: string
  let original: Export
  let sink: string[]
  let saved: { events: Link[]; checkpoints: object[]; head: object }

  before(async () => {
    server = await startServer({ auditCheckpointSeconds: 1, auditSink: sinkFile })
    const other = await server.addOrganization()
    theirs = { id: other.organization_id, key: other.sandbox.api_key }
    organization = (await server.request('GET', '/v1/me')).body.organization_id
    for (let round = 1; round <= 3; round++) {
      for (let count = 0; count < 4; count++) await server.request('POST', '/v1/messages', { body: later })
      await eventually(async () => {
        original = await exportAudit(server)
        expect(original.checkpoints.length).to.be.at.least(round)
        const report = await verifyExport(original)
        expect(report.covered).to.equal(round * 4)
        sink = (await readFile(sinkFile, 'utf8')).split('\n')
        expect(sink.length - 1).to.equal(original.checkpoints.length)
      })
    }
    saved = {
      events: await chainOf(server.db, organization),
      checkpoints: await server.db('audit_checkpoints').select('organization_id', 'number', 'body', 'signature'),
      head: await server.db('audit_chains').where('organization_id', organization).first(),
    }
  })
  after(async () => {
    await server.stop()
    await rm(sinkFile, { force: true })
  })
  afterEach(() =>
    past(server.db, async (tx) => {
      await tx('audit_events').delete()
      for (const link of saved.events) await tx('audit_events').insert({ organization_id: organization, ...link })
      await tx('audit_checkpoints').delete()
      await tx('audit_checkpoints').insert(saved.checkpoints)
      await tx('audit_chains').where('organization_id', organization).update(saved.head)
      await tx('audit_chains').where('organization_id', theirs.id).update({ size: 0 })
    }),
  )

  it('is not found where there was none', async () => {
    const report = await verifyExport(original, sink)
    expect(report).to.deep.include({ ok: true, findings: [], events: 12, covered: 12, organization })
  })

  type Way = { named: string; expected: string[]; how(tx: Db, texts: string[]): Promise<unknown>; withoutSink?: false }
  const at = (tx: Db, seq: number) => tx('audit_events').where({ organization_id: organization, seq })

  const ways: Way[] = [
    { named: 'editing a field', expected: ['broken_link'], how: (tx, texts) => at(tx, 5).update({ event: edited(texts[4]!) }) },
    {
      named: 'editing ciphertext',
      expected: ['broken_link'],
      how: (tx, texts) => {
        const { name } = JSON.parse(texts[4]!).actor
        const other = name.slice(0, -1) + (name.endsWith('A') ? 'Q' : 'A')
        return at(tx, 5).update({ event: texts[4]!.replace(name, other) })
      },
    },
    {
      named: 'editing a field and its hash',
      expected: ['broken_link'],
      how: (tx, texts) => {
        const event = edited(texts[4]!)
        return at(tx, 5).update({ event, hash: Buffer.from(linkHash(saved.events[3]!.hash.toString('hex'), event), 'hex') })
      },
    },
    { named: 'deleting an event', expected: ['missing'], how: (tx) => at(tx, 5).delete() },
    { named: 'deleting the first event', expected: ['missing'], how: (tx) => at(tx, 1).delete() },
    {
      named: 'deleting an event and closing the gap',
      expected: ['broken_link', 'rewritten', 'truncated'],
      how: async (tx) => {
        await at(tx, 5).delete()
        for (let seq = 6; seq <= 12; seq++) await at(tx, seq).update({ seq: seq - 1 })
      },
    },
    {
      named: 'inserting an event',
      expected: ['broken_link', 'rewritten'],
      how: async (tx, texts) => {
        for (let seq = 12; seq >= 5; seq--) await at(tx, seq).update({ seq: seq + 1 })
        const event = texts[4]!.replace(/"id":"aud_\w+"/, `"id":"aud_${'0'.repeat(26)}"`)
        const hash = Buffer.from(linkHash(saved.events[3]!.hash.toString('hex'), event), 'hex')
        await tx('audit_events').insert({ organization_id: organization, seq: 5, event, hash })
      },
    },
    {
      named: 'swapping two events',
      expected: ['broken_link'],
      how: async (tx) => {
        await at(tx, 5).update({ seq: 99 })
        await at(tx, 6).update({ seq: 5 })
        await at(tx, 99).update({ seq: 6 })
      },
    },
    { named: 'renumbering an event', expected: ['missing'], how: (tx) => at(tx, 12).update({ seq: 13 }) },
    {
      named: 'cutting off the end',
      expected: ['truncated'],
      how: (tx, texts) => rewrite(tx, organization, texts.slice(0, 10)),
    },
    {
      named: 'cutting off the end and the checkpoints over it',
      expected: ['truncated'],
      withoutSink: false,
      how: async (tx, texts) => {
        await rewrite(tx, organization, texts.slice(0, 4))
        await tx('audit_checkpoints').where('organization_id', organization).where('number', '>', 1).delete()
      },
    },
    {
      named: 'rewriting from a point on, with all hashes made anew',
      expected: ['rewritten'],
      how: (tx, texts) => rewrite(tx, organization, [...texts.slice(0, 6), edited(texts[6]!), ...texts.slice(7)]),
    },
    {
      named: 'rewriting everything and signing it with another key',
      expected: ['unknown_key', 'unsigned'],
      how: async (tx, texts) => {
        const key = createSigningKey(Buffer.alloc(32, 7))
        await rewrite(tx, organization, texts.map(edited))
        for (const { number, body } of saved.checkpoints as { number: number; body: string }[]) {
          const { hash } = (await at(tx, JSON.parse(body).size).first('hash')) as { hash: Buffer }
          const forged = signCheckpoint(key.privateKey, { ...JSON.parse(body), key_id: key.id, hash: hash.toString('hex') })
          await tx('audit_checkpoints')
            .where({ organization_id: organization, number })
            .update({ body: forged.body, signature: Buffer.from(forged.signature, 'base64url') })
        }
      },
    },
    {
      named: 'changing a checkpoint',
      expected: ['bad_signature', 'checkpoint_missing'],
      how: (tx) =>
        tx('audit_checkpoints')
          .where({ organization_id: organization, number: 2 })
          .update({ body: tx.raw(`replace(body, '"size":8', '"size":7')`) }),
    },
    {
      named: 'removing a checkpoint',
      expected: ['checkpoint_missing'],
      how: (tx) => tx('audit_checkpoints').where({ organization_id: organization, number: 2 }).delete(),
    },
    {
      named: 'putting an old checkpoint in the place of the last',
      expected: ['checkpoint_replayed', 'unsigned'],
      how: async (tx) => {
        const first = await tx('audit_checkpoints').select('body', 'signature').where({ organization_id: organization, number: 1 }).first()
        await tx('audit_checkpoints').where({ organization_id: organization, number: 3 }).update(first)
      },
    },
    {
      named: 'moving an event to another organization',
      expected: ['missing'],
      how: (tx) => at(tx, 5).update({ organization_id: theirs.id }),
    },
  ]

  for (const { named, expected, how, withoutSink } of ways) {
    it(`is found: ${named}`, async () => {
      await past(server.db, async (tx) => {
        await how(
          tx,
          saved.events.map(({ event }) => event),
        )
      })
      const exported = await exportAudit(server)
      const codes = async (lines?: string[]) => (await verifyExport(exported, lines)).findings.map(({ code }) => code)
      const found = await codes(sink)
      const foundInExport = withoutSink === false ? found : await codes()
      expect(found, 'with the sink').to.not.deep.equal([])
      expect(foundInExport, 'without the sink').to.not.deep.equal([])
      expect([...found, ...foundInExport]).to.include.members(expected.slice(0, 1))
      expect(expected, 'every finding is one that was foreseen').to.include.members([...new Set(foundInExport)])
    })
  }

  it('is found in the organization that got the event', async () => {
    await past(server.db, async (tx) => {
      await at(tx, 1).update({ organization_id: theirs.id })
    })
    const exported = await exportAudit(server, theirs.key)
    const { findings } = await verifyExport({ ...exported, events: [...exported.events, original.events[1]!] })
    expect(findings.map(({ code }) => code)).to.include('unsigned')
    const mixed = [original.events[0]!, original.events[1]!.replaceAll(organization, theirs.id), ...original.events.slice(2)]
    expect((await verifyExport({ ...original, events: mixed })).findings.map(({ code }) => code)).to.include('foreign')
  })

  it('is found in the export: what is shown must be what was hashed', async () => {
    for (const [name, value] of Object.entries({
      action: 'api_keys.create',
      outcome: 'failed',
      created_at: '2020-01-01T00:00:00.000Z',
      resource_ids: [],
    })) {
      const events = original.events.map((line, index) => (index === 4 ? JSON.stringify({ ...JSON.parse(line), [name]: value }) : line))
      const { findings } = await verifyExport({ ...original, events })
      expect(findings).to.have.length(1)
      expect(findings[0]).to.deep.include({ code: 'misquoted', where: 'event 5' })
      expect(findings[0]!.message).to.include(name)
    }
  })

  it('is found a thousand times out of a thousand, one character each', async () => {
    const characters = '0123456789abcdef"{}:,_ABCXYZ'
    for (let round = 0; round < 1_000; round++) {
      const index = randomInt(original.events.length)
      const item = JSON.parse(original.events[index]!)
      const field = (['event', 'hash', 'previous_hash'] as const)[randomInt(3)]!
      const text: string = item.proof[field]
      const place = randomInt(text.length)
      const other = characters.replace(text[place]!, '')[randomInt(characters.length - 1)]
      item.proof[field] = text.slice(0, place) + other + text.slice(place + 1)
      const events = original.events.with(index, JSON.stringify(item))
      expect((await verifyExport({ ...original, events })).ok, `${field} of event ${index + 1}, character ${place}`).to.equal(false)
    }
  })

  it('is told by the command, which needs nothing but files', async () => {
    const home = createHome() // without a server or a key
    const folder = join(home.folder, 'audit')
    const verify = (args: string[]) => home.run(['audit', 'verify', ...args])
    try {
      const exported = await home.run(['audit', 'export', '--to', 'audit', '--base-url', server.baseUrl], {
        env: { RELAYOS_API_KEY: server.keys.sandbox.api_key },
      })
      expect(exported.out).to.match(/^12 events, 3 checkpoints/)
      const { key_id } = JSON.parse(original.checkpoints[0]!)
      const events = join(folder, 'events.jsonl')
      const args = ['--pub', join(folder, `${key_id}.pem`), '--events', events, '--checkpoints', sinkFile]
      expect(await verify(args)).to.deep.include({ code: 0 })
      await writeFile(events, (await readFile(events, 'utf8')).replace(/\\"outcome\\":\\"succeeded\\"/, '\\"outcome\\":\\"failed\\"'))
      const tampered = await verify(args)
      expect(tampered.code).to.equal(1)
      expect(tampered.out).to.match(/broken_link +event 1: /)
      const { publicKey } = generateKeyPairSync('ed25519')
      await writeFile(join(folder, 'other.pem'), publicKey.export({ format: 'pem', type: 'spki' }))
      expect((await verify(['--pub', join(folder, 'other.pem'), ...args.slice(2)])).code).to.equal(1)
      expect((await verify(['--events', events])).code).to.equal(2)
    } finally {
      home.remove()
    }
  })
})

describe('the server itself', () => {
  const said: string[] = []
  const log: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: ({ reason }, text) => void said.push(`${text}: ${reason}`) }
  let server: TestServer
  let organization: string

  beforeEach(async () => {
    said.length = 0
    server = await startServer({ auditCheckpointSeconds: 2 }, log)
    organization = (await server.request('GET', '/v1/me')).body.organization_id
    await server.request('POST', '/v1/messages', { body: later })
    await eventually(async () => expect((await exportAudit(server)).checkpoints).to.have.length(1))
    for (let count = 0; count < 3; count++) await server.request('POST', '/v1/messages', { body: later })
  })
  afterEach(() => server.stop())

  /** What is not signed yet could be rewritten with hashes that fit; the server must not sign it then. */
  const ways: [string, string, (tx: Db, texts: string[]) => Promise<unknown>][] = [
    [
      'an edited event',
      'event 3 was not written by this server',
      (tx, texts) => rewrite(tx, organization, texts.with(2, edited(texts[2]!))),
    ],
    [
      'an edited list of ids whose hash was forgotten',
      'event 3 was changed',
      (tx, texts) =>
        tx('audit_events')
          .where({ seq: 3 })
          .update({ event: texts[2]!.replace('"resource_ids":["msg_', '"resource_ids":["msg_x') }),
    ],
    [
      'an invented event',
      'event 5 was not written by this server',
      (tx, texts) => rewrite(tx, organization, [...texts, texts[3]!.replace(/"id":"aud_\w+"/, `"id":"aud_${'0'.repeat(26)}"`)]),
    ],
    ['an event that is gone', 'event 3 is gone', (tx) => tx('audit_events').where({ seq: 3 }).delete()],
    ['an end that was cut off', 'the end of the chain was changed', (tx) => tx('audit_chains').update({ hash: Buffer.alloc(32) })],
    ['a checkpoint that is gone', 'the last checkpoint is gone', (tx) => tx('audit_checkpoints').delete()],
    [
      'a checkpoint that was changed',
      'the last checkpoint was changed',
      (tx) => tx('audit_checkpoints').update({ signature: Buffer.alloc(64) }),
    ],
  ]
  for (const [what, reason, how] of ways) {
    it(`does not sign over ${what}, and says so`, async () => {
      const texts = (await chainOf(server.db, organization)).map(({ event }) => event)
      await past(server.db, async (tx) => {
        await how(tx, texts)
      })
      await eventually(() => expect(said.join('\n')).to.match(new RegExp(`TAMPERED.*${reason}`)))
      const { rows } = await server.db.raw('select max(number) as number, count(*) as count from audit_checkpoints')
      expect(rows[0].number ?? 1).to.equal(1)
    })
  }
})
