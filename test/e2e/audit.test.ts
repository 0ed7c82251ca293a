import { createPublicKey } from 'node:crypto'
import { readFile, stat, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { isSigned, linkHash } from '../../server/domains/identity/audit/checkpoint.ts'
import { openEvent } from '../../server/lib/audit-event.ts'
import { createSeal } from '../../server/lib/seal.ts'
import { exportAudit, verifyExport } from '../support/audit.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'the text of a message' } }
const later = { ...sms, scheduled_at: '2099-01-01T00:00:00Z' }
const sink = join(tmpdir(), `relayos-audit-${process.pid}.jsonl`)

describe('the audit log', () => {
  let server: TestServer

  before(async () => {
    server = await startServer({ auditCheckpointSeconds: 1, auditSink: sink })
  })
  after(async () => {
    await server.stop()
    await rm(sink, { force: true })
  })

  const send = (body: object = sms, options = {}) => server.request('POST', '/v1/messages', { body, ...options })
  const list = async (query: Record<string, string> = {}, key = server.keys.sandbox.api_key) =>
    (await server.request('GET', '/v1/audit_events', { key, query })).body.data

  it('tells who sent a message, from where, with which request', async () => {
    const answer = await send()
    const [event] = await list({ resource_id: answer.body.id })
    const me = await server.request('GET', '/v1/me')
    expect(event).to.deep.include({
      action: 'messages.create',
      organization_id: me.body.organization_id,
      environment_id: me.body.environment.id,
      actor: { type: 'api_key', principal_id: me.body.api_key_id, name: 'First key', member_id: null },
      resource_ids: [answer.body.id],
      request_ids: [answer.headers.get('x-request-id')],
      outcome: 'succeeded',
      reason: null,
      changes: null,
      proof: null,
    })
    expect(event.addresses).to.have.length(1)
    expect(event.addresses[0]).to.match(/127\.0\.0\.1$/)
  })

  it('keeps names and addresses as ciphertext alone, and contents not at all', async () => {
    await send()
    const { rows } = await server.db.raw("select string_agg(event, e'\\n') as text from audit_events")
    expect(rows[0].text).to.include('messages.create')
    for (const secret of ['First key', '127.0.0.1', 'the text of a message', '+15005550010']) expect(rows[0].text).to.not.include(secret)
  })

  it('shows nothing personal without the key, while the chain still holds', async () => {
    await send()
    const { events } = await exportAudit(server)
    const opened = openEvent(createSeal(Buffer.alloc(32)), JSON.parse(events.at(-1)!).proof.event)
    expect(opened).to.deep.include({ addresses: [], changes: null, action: 'messages.create' })
    expect(opened.actor.name).to.equal(null)
  })

  it('tells every message of many once, in few events', async () => {
    const answers = await Promise.all(Array.from({ length: 120 }, () => send()))
    const ids = new Set(answers.map(({ body }) => body.id))
    const events = (await list({ action: 'messages.create', limit: '100' })) as { resource_ids: string[]; request_ids: string[] }[]
    const told = events.flatMap(({ resource_ids }) => resource_ids).filter((id) => ids.has(id))
    expect(told).to.have.length(120)
    expect(new Set(told).size).to.equal(120)
    for (const { resource_ids, request_ids } of events) expect(request_ids.length).to.equal(resource_ids.length)
    expect(events.length).to.be.lessThan(60)
  })

  it('does not claim a replay', async () => {
    const headers = { 'idempotency-key': 'audited-once' }
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(sms, { headers })))
    const id = answers[0]!.body.id
    const events = await list({ resource_id: id })
    expect(events).to.have.length(1)
    const original = answers.find(({ headers }) => !headers.get('idempotency-replayed'))!.headers.get('x-request-id')
    expect(events[0].request_ids).to.include(original)
    const replays = answers.filter(({ headers }) => headers.get('idempotency-replayed')).map(({ headers }) => headers.get('x-request-id'))
    const all = (await list({ limit: '100' })).flatMap(({ request_ids }: { request_ids: string[] }) => request_ids)
    expect(replays.filter((request) => all.includes(request))).to.deep.equal([])
  })

  it('tells of cancels and batches with their own ids', async () => {
    const message = await send(later)
    await server.request('POST', `/v1/messages/${message.body.id}/cancel`)
    const actions = (await list({ resource_id: message.body.id })).map(({ action }: { action: string }) => action)
    expect(actions).to.deep.equal(['messages.cancel', 'messages.create'])
    const batch = await server.request('POST', '/v1/message_batches', { body: { messages: [sms, sms] } })
    const [event] = await list({ action: 'message_batches.create' })
    expect(event.resource_ids).to.deep.equal([batch.body.id])
  })

  it('is left alone by what has no effect', async () => {
    const size = async () => (await list({ limit: '1', include: 'proof' }))[0].proof.seq
    const before = await size()
    await send({ ...sms, to: '+15005550001' })
    await send({ surprise: true })
    await server.request('GET', '/v1/messages')
    expect(await size()).to.equal(before)
  })

  it('tells of changes that were refused for want of a scope, and of reads not', async () => {
    const key = await server.addKey(['audit_events:read'])
    const answers = await Promise.all([1, 2, 3].map(() => send(sms, { key })))
    await server.request('GET', '/v1/messages', { key })
    await eventually(async () => {
      const events = await list({ outcome: 'failed' }, key)
      expect(events).to.have.length(1)
      expect(events[0]).to.include({ action: 'messages.create', outcome: 'failed', reason: 'missing_scope' })
      expect(events[0].request_ids).to.have.members(answers.map(({ headers }) => headers.get('x-request-id')))
      expect(events[0].actor.name).to.equal('Test')
    })
  })

  it('is filtered by actor and time, and read page by page in both directions', async () => {
    const key = await server.addKey(['messages:write', 'audit_events:read', 'messages:read'])
    const me = (await server.request('GET', '/v1/me', { key })).body.api_key_id
    const first = await send(later, { key })
    await new Promise((resolve) => setTimeout(resolve, 5))
    const between = new Date().toISOString()
    for (let count = 0; count < 4; count++) await send(later, { key })
    expect(await list({ actor_id: me })).to.have.length(5)
    expect(await list({ actor_id: me, created_after: between })).to.have.length(4)
    const [only] = await list({ actor_id: me, created_before: between })
    expect(only.resource_ids).to.deep.equal([first.body.id])
    expect(await list({ actor_id: me, action: 'messages.cancel' })).to.deep.equal([])
    const ids: string[] = []
    let cursor: string | null = null
    do {
      const query = { actor_id: me, limit: 2, order: 'asc', ...(cursor ? { cursor } : {}) }
      const { body } = await server.request('GET', '/v1/audit_events', { query })
      ids.push(...body.data.map(({ id }: { id: string }) => id))
      cursor = body.next_cursor
    } while (cursor)
    expect(ids).to.deep.equal((await list({ actor_id: me })).map(({ id }: { id: string }) => id).reverse())
  })

  it('proves an event: its hash, the one before, and a signed checkpoint over both', async () => {
    const message = await send()
    const [{ id }] = await list({ resource_id: message.body.id })
    const { proof } = await eventually(async () => {
      const { body } = await server.request('GET', `/v1/audit_events/${id}`)
      expect(body.proof.checkpoint).to.not.equal(null)
      return body
    })
    expect(linkHash(proof.previous_hash, proof.event)).to.equal(proof.hash)
    expect(proof.checkpoint.size).to.be.at.least(proof.seq)
    const keys = await server.request('GET', '/v1/audit_keys')
    const key = keys.body.data.find(({ key_id }: { key_id: string }) => key_id === proof.checkpoint.key_id)
    expect(isSigned(createPublicKey(key.public_key), proof.checkpoint)).to.equal(true)
    expect(JSON.parse(proof.checkpoint.body)).to.include({ size: proof.checkpoint.size, hash: proof.checkpoint.hash })
  })

  it('is one chain without gaps, whatever happens at once', async () => {
    const live = server.keys.live.api_key
    const inApp = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } }
    const waiting = await Promise.all(Array.from({ length: 20 }, () => send(later)))
    const answers = await Promise.all([
      ...Array.from({ length: 60 }, () => send()),
      ...Array.from({ length: 60 }, () => send(inApp, { key: live })),
      ...Array.from({ length: 10 }, () => server.request('POST', '/v1/message_batches', { body: { messages: [sms] } })),
      ...waiting.map(({ body }) => server.request('POST', `/v1/messages/${body.id}/cancel`)),
    ])
    expect(new Set(answers.map(({ status }) => status))).to.deep.equal(new Set([200, 202]))
    await eventually(async () => {
      const exported = await exportAudit(server)
      const report = await verifyExport(exported, (await readFile(sink, 'utf8')).split('\n'))
      expect(report.findings).to.deep.equal([])
      expect(report.covered).to.equal(report.events)
      expect(report.events).to.be.greaterThan(30)
      expect(report.checkpoints).to.be.greaterThan(1)
    })
    expect((await stat(sink)).mode & 0o777).to.equal(0o600)
  })

  it('keeps organizations apart', async () => {
    const other = await server.addOrganization()
    const theirs = { id: other.organization_id, key: other.sandbox.api_key }
    const [{ id }] = await list()
    expect(await list({}, theirs.key)).to.deep.equal([])
    expect((await server.request('GET', `/v1/audit_events/${id}`, { key: theirs.key })).status).to.equal(404)
    await send(sms, { key: theirs.key })
    const [event] = await list({ include: 'proof' }, theirs.key)
    expect(event.organization_id).to.equal(theirs.id)
    expect(event.proof).to.include({ seq: 1, previous_hash: '0'.repeat(64) })
    await eventually(async () => {
      const report = await verifyExport(await exportAudit(server, theirs.key))
      expect(report).to.deep.include({ ok: true, events: 1, covered: 1, organization: theirs.id })
    })
  })

  for (const table of ['audit_events', 'audit_checkpoints', 'audit_chains']) {
    it(`lets nobody change, remove or empty ${table}`, async () => {
      const updates: Record<string, string> = {
        audit_events: 'update audit_events set hash = hash',
        audit_checkpoints: 'update audit_checkpoints set body = body',
        audit_chains: 'update audit_chains set size = size - 1',
      }
      for (const sql of [updates[table]!, `delete from ${table}`, `delete from ${table} where false`, `truncate ${table} cascade`]) {
        const error = await server.db.raw(sql).then(
          () => null,
          (reason: Error & { code?: string }) => reason,
        )
        expect(error?.code, sql).to.equal('42501')
        expect(error?.message).to.include('only ever added to')
      }
    })
  }
})
