// What those who run it see: health, metrics, logs, and an orderly end.

import { Writable } from 'node:stream'
import { expect } from 'chai'
import { createLog } from '../../server/lib/log.ts'
import { createClient } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('running it', () => {
  const lines: string[] = []
  let server: TestServer
  before(async () => {
    const sink = new Writable({
      write(chunk, _, done) {
        lines.push(String(chunk))
        done()
      },
    })
    server = await startServer({}, createLog('debug', sink))
  })
  after(() => server.stop())

  it('is alive and ready', async () => {
    for (const path of ['/livez', '/readyz']) {
      const response = await fetch(server.baseUrl + path)
      expect([response.status, await response.json()]).to.deep.equal([200, { status: 'ok' }])
    }
  })

  it('logs requests by id, and neither keys, addresses of people, content nor metadata', async () => {
    const client = createClient(server)
    const body = { channel: 'sms', to: '+15005559999', content: { text: 'CANARY-text' }, metadata: { key: 'CANARY-metadata' } }
    const { headers } = await client.post('/v1/messages', body, { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` })
    await client.post('/v1/messages', { ...body, surprise: 'CANARY-fault' })
    await server.request('GET', '/v1/messages', { key: 'rk_test_local_CANARY' })
    const log = lines.join('')
    expect(log).to.include(headers.get('x-request-id')).and.include('a'.repeat(32))
    for (const secret of ['CANARY', '+15005559999', server.keys.sandbox.api_key]) expect(log).to.not.include(secret)
  })

  it('keeps no key in clear in the database', async () => {
    const { rows } = await server.db.raw('select row_to_json(k)::text as text from api_keys k')
    for (const { text } of rows) expect(text).to.not.include(server.keys.sandbox.api_key.slice(14, 44))
  })

  it('counts requests and messages in metrics and in the usage table', async () => {
    const client = createClient(server)
    const { id } = await client.send({ channel: 'sms', to: '+15005550010', content: { text: 'a' } })
    await client.reach(id, 'delivered')
    const text = await (await fetch(`${server.baseUrl}/metrics`)).text()
    expect(text).to.match(/relayos_request_duration_seconds_count\{operation="messages.create",status="202"\} \d+/)
    expect(text).to.match(/relayos_messages_total\{carrier="simulator",status="delivered"\} \d+/)
    expect(text).to.not.include(server.keys.sandbox.environment_id)
    await eventually(async () => {
      const row = await server.db('usage').where({ operation: 'messages.create', outcome: '2xx' }).first()
      expect(Number(row?.requests)).to.be.at.least(2)
    })
  })

  it('answers in-flight requests when it is told to stop, and refuses new ones', async () => {
    const own = await startServer()
    const client = createClient(own)
    const sends = Array.from({ length: 20 }, () =>
      client.post('/v1/messages', { channel: 'sms', to: '+15005550010', content: { text: 'a' } }),
    )
    await Promise.race(sends)
    const stopped = own.stop()
    const outcomes = await Promise.allSettled(sends)
    await stopped
    for (const outcome of outcomes) if (outcome.status === 'fulfilled') expect(outcome.value.status).to.equal(202)
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).to.be.greaterThan(0)
    expect(
      await fetch(`${own.baseUrl}/livez`).then(
        () => 'answered',
        () => 'refused',
      ),
    ).to.equal('refused')
  })
})

describe('nodes that died', () => {
  it('leave no job locked', async () => {
    const server = await startServer()
    try {
      await server.db.raw(
        `insert into nodes (id, worker_ids, started_at, seen_at) values ('nod_dead', '{worker-dead}', now(), now() - interval '1 minute')`,
      )
      await server.db.raw(
        `select graphile_worker.add_job('message_batches:settle', '{"environment":"none","batch":"none","round":0}', run_at := now() + interval '1 day')`,
      )
      await server.db.raw(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-dead', run_at = now()`)
      await eventually(async () => {
        const { rows } = await server.db.raw('select count(*)::int as count from graphile_worker._private_jobs')
        expect(rows[0].count).to.equal(0) // released, then run
      }, 12_000)
      expect(await server.db('nodes').where({ id: 'nod_dead' }).first()).to.equal(undefined)
    } finally {
      await server.stop()
    }
  })
})
