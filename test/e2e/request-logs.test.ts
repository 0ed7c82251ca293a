import { expect } from 'chai'
import { turnRequestLogs } from '../../server/domains/identity/request-logs/partitions.ts'
import { createSample } from '../../server/domains/identity/request-logs/sample.ts'
import { newId } from '../../server/lib/ids.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'the text of a message' } }
const DAY_MS = 86_400_000

const nextMillisecond = () => new Promise((resolve) => setTimeout(resolve, 5)) // by which ids are ordered

describe('the log of requests', () => {
  let server: TestServer

  before(async () => {
    server = await startServer()
  })
  after(() => server.stop())

  const list = async (query: Record<string, string | number> = {}, key = server.keys.sandbox.api_key) =>
    (await server.request('GET', '/v1/request_logs', { key, query })).body.data

  const logged = (id: string | null) =>
    eventually(async () => {
      const { status, body } = await server.request('GET', `/v1/request_logs/${id}`)
      expect(status).to.equal(200)
      return body
    })

  it('tells of a request what was asked, by whom, and how it was answered', async () => {
    const sent = await server.request('POST', '/v1/messages', { body: sms })
    const me = await server.request('GET', '/v1/me')
    const entry = await logged(sent.headers.get('x-request-id'))
    expect(entry).to.deep.include({
      object: 'request_log',
      method: 'POST',
      operation: 'messages.create',
      status: 202,
      code: null,
      credential_type: 'api_key',
      credential_id: me.body.api_key_id,
      member_id: null,
      resource_id: sent.body.id,
      sampled: false,
    })
    expect(entry.events[0]).to.include({ type: 'message.queued' })
    const { body: told } = await server.request('GET', `/v1/events/${entry.events[0].id}`)
    expect(told.subject).to.equal(sent.body.id)
    expect((await logged(me.headers.get('x-request-id'))).events).to.deep.equal([])
    expect(entry.duration_ms).to.be.within(0.01, 5_000)
    expect(Math.abs(Date.parse(entry.created_at) - Date.now())).to.be.lessThan(10_000)
  })

  it('tells of failures with their code, and what the path names', async () => {
    const id = newId('msg')
    const missing = await server.request('GET', `/v1/messages/${id}`)
    expect(await logged(missing.headers.get('x-request-id'))).to.include({ status: 404, code: 'not_found', resource_id: id })
    const broken = await server.request('POST', '/v1/messages', { body: { surprise: true } })
    expect(await logged(broken.headers.get('x-request-id'))).to.include({ status: 400, code: 'invalid_request', resource_id: null })
    const refused = await server.request('POST', '/v1/messages', { body: { ...sms, to: '+15005550001' } })
    expect(await logged(refused.headers.get('x-request-id'))).to.include({ status: 422, code: 'invalid_recipient' })
    const narrow = await server.request('POST', '/v1/messages', { body: sms, key: await server.addKey(['events:read']) })
    expect(await logged(narrow.headers.get('x-request-id'))).to.include({ status: 403, code: 'missing_scope' })
  })

  it('keeps no bodies, queries, addresses or odd paths', async () => {
    const odd = await server.request('GET', '/v1/messages/jane.doe')
    const query = await server.request('GET', '/v1/messages', { query: { tag: 'a-secret-tag' } })
    for (const { headers } of [odd, query]) await logged(headers.get('x-request-id'))
    const { rows } = await server.db.raw(`select string_agg(r::text, ' ') as text from request_logs r`)
    for (const secret of ['jane.doe', 'a-secret-tag', '127.0.0.1', 'the text of a message']) expect(rows[0].text).to.not.include(secret)
  })

  it('does not tell of requests without a credential: they belong to nobody', async () => {
    const { headers } = await server.request('GET', '/v1/me', { key: null })
    await logged((await server.request('GET', '/v1/me')).headers.get('x-request-id'))
    expect((await server.request('GET', `/v1/request_logs/${headers.get('x-request-id')}`)).status).to.equal(404)
  })

  it('is filtered by status, operation, credential, code, resource and time', async () => {
    const key = await server.addKey(['messages:read', 'messages:write', 'request_logs:read'])
    const { body: me } = await server.request('GET', '/v1/me', { key })
    await nextMillisecond()
    const sent = await server.request('POST', '/v1/messages', { body: sms, key })
    await nextMillisecond()
    const between = new Date().toISOString()
    await server.request('GET', `/v1/messages/${newId('msg')}`, { key })
    await nextMillisecond()
    const last = await server.request('GET', `/v1/messages/${sent.body.id}`, { key })
    await logged(last.headers.get('x-request-id'))
    const operations = async (query: Record<string, string>) =>
      (await list({ credential_id: me.api_key_id, created_before: new Date(Date.now() + 60_000).toISOString(), ...query })).map(
        ({ operation, status }: { operation: string; status: number }) => `${operation} ${status}`,
      )
    expect(await operations({})).to.deep.equal(['messages.get 200', 'messages.get 404', 'messages.create 202', 'me.get 200'])
    expect(await operations({ status_class: '2xx' })).to.deep.equal(['messages.get 200', 'messages.create 202', 'me.get 200'])
    expect(await operations({ status_class: '4xx' })).to.deep.equal(['messages.get 404'])
    expect(await operations({ status_class: '5xx' })).to.deep.equal([])
    expect(await operations({ operation: 'me.get' })).to.deep.equal(['me.get 200'])
    expect(await operations({ code: 'not_found' })).to.deep.equal(['messages.get 404'])
    expect(await operations({ resource_id: sent.body.id })).to.deep.equal(['messages.get 200', 'messages.create 202'])
    expect(await operations({ created_after: between })).to.deep.equal(['messages.get 200', 'messages.get 404'])
    expect(await operations({ created_before: between })).to.deep.equal(['messages.create 202', 'me.get 200'])
  })

  it('is read page by page, newest first', async () => {
    const key = await server.addKey(['request_logs:read'])
    const { body: me } = await server.request('GET', '/v1/me', { key })
    const ids: (string | null)[] = []
    for (let count = 0; count < 5; count++) ids.push((await server.request('GET', '/v1/me', { key })).headers.get('x-request-id'))
    await logged(ids.at(-1)!)
    const found: string[] = []
    let cursor: string | null = null
    do {
      const query = { credential_id: me.api_key_id, operation: 'me.get', limit: 2, ...(cursor ? { cursor } : {}) }
      const { body } = await server.request('GET', '/v1/request_logs', { query })
      found.push(...body.data.map(({ id }: { id: string }) => id))
      cursor = body.next_cursor
    } while (cursor)
    expect(found.slice(0, 5)).to.deep.equal(ids.sort().reverse()) // those of one millisecond stand in the order of chance
  })

  it('keeps environments apart', async () => {
    const { headers } = await server.request('GET', '/v1/me')
    const id = headers.get('x-request-id')
    await logged(id)
    const theirs = await server.addOrganization()
    for (const key of [server.keys.live.api_key, theirs.sandbox.api_key]) {
      expect((await server.request('GET', `/v1/request_logs/${id}`, { key })).status).to.equal(404)
      expect((await list({ limit: 100 }, key)).map((entry: { id: string }) => entry.id)).to.not.include(id)
    }
  })
})

describe('the log of requests under load', () => {
  const rateLimit = 1_000_000

  it('leaves out successes, says so, and keeps failures', async () => {
    const server = await startServer({ requestLogRate: 10, rateLimit })
    try {
      const { body: me } = await server.request('GET', '/v1/me')
      const wrong = { ...sms, to: '+15005550001' }
      await Promise.all([
        ...Array.from({ length: 150 }, () => server.request('GET', '/v1/me')),
        ...Array.from({ length: 30 }, () => server.request('POST', '/v1/messages', { body: wrong })),
      ])
      const count = async (query: object) => {
        const { body } = await server.request('GET', '/v1/request_logs', { query: { limit: 100, credential_id: me.api_key_id, ...query } })
        return body.data as { sampled: boolean }[]
      }
      await eventually(async () => expect(await count({ code: 'invalid_recipient' })).to.have.length(30))
      const successes = await count({ operation: 'me.get' })
      expect(successes.length).to.be.within(5, 60)
      expect(successes.some(({ sampled }) => sampled)).to.equal(true)
      expect((await count({ code: 'invalid_recipient' })).some(({ sampled }) => sampled)).to.equal(false)
    } finally {
      await server.stop()
    }
  })

  it('is off at 0', async () => {
    const server = await startServer({ requestLogRate: 0 })
    try {
      await server.request('GET', '/v1/me')
      await new Promise((resolve) => setTimeout(resolve, 1_300))
      expect((await server.request('GET', '/v1/request_logs')).body.data).to.deep.equal([])
    } finally {
      await server.stop()
    }
  })
})

describe('the sample of requests', () => {
  it('gives the quiet their place beside the loud, and is bounded', () => {
    const sample = createSample<string>(20)
    for (let count = 0; count < 1_000; count++) sample.offer('loud', () => 'loud')
    sample.offer('quiet', () => 'quiet')
    const { items, left } = sample.take()
    expect(items).to.have.length(20)
    expect(items).to.include('quiet')
    expect(items.length + left).to.equal(1_001)
    expect(sample.take()).to.deep.equal({ items: [], left: 0 })
  })

  it('keeps all while there are few', () => {
    const sample = createSample<number>(20)
    for (let count = 0; count < 20; count++) sample.offer('one', () => count)
    expect(sample.take()).to.deep.equal({ items: Array.from({ length: 20 }, (_, count) => count), left: 0 })
  })

  it('chooses evenly among the many', () => {
    const hits = new Array(100).fill(0)
    for (let round = 0; round < 2_000; round++) {
      const sample = createSample<number>(15)
      for (let count = 0; count < 100; count++) sample.offer('one', () => count)
      for (const item of sample.take().items) hits[item]++
    }
    for (const count of hits.slice(5)) expect(count).to.be.within(130, 300) // about 2,000 × 10 / 95
  })
})

describe('the days of the log of requests', () => {
  it('are made ahead, dropped when their time is over, and emptied where they had no partition', async () => {
    const server = await startServer()
    try {
      const { db } = server
      const now = Date.now()
      const insert = (at: number) =>
        db('request_logs').insert({
          environment_id: server.keys.sandbox.environment_id,
          id: newId('req', at),
          method: 'GET',
          operation: 'me.get',
          status: 200,
          duration_ms: 1,
          credential_type: 'api_key',
          credential_id: 'key_1',
          sampled: false,
        })
      await insert(now - 10 * DAY_MS) // in the default partition
      await insert(now)
      const partitions = async () =>
        (await db.raw(`select relname from pg_class where relname ~ '^request_logs_\\d.*\\d$' and relkind = 'r' order by 1`)).rows.length
      expect(await partitions()).to.equal(3)
      await turnRequestLogs(db, now, 7)
      expect(await partitions()).to.equal(3)
      expect(await db('request_logs').where('credential_id', 'key_1')).to.have.length(1)
      await turnRequestLogs(db, now + 8 * DAY_MS, 7)
      expect(await db('request_logs').where('credential_id', 'key_1')).to.have.length(0)
      expect(await partitions()).to.equal(5) // tomorrow's and the day after's are younger than seven days
      await insert(now + 20 * DAY_MS)
      await turnRequestLogs(db, now + 19 * DAY_MS, 7) // a day that began without its partition
      expect(await db('request_logs').where('credential_id', 'key_1')).to.have.length(1)
    } finally {
      await server.stop()
    }
  })
})
