// Inspectors: receivers of webhooks on this server, for the sandbox.

import { expect } from 'chai'
import { createInspectorStore } from '../../server/domains/webhooks/inspectors/inspectors.store.ts'
import { newId } from '../../server/lib/ids.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

const message = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } }

describe('webhook inspectors', () => {
  let server: TestServer
  before(async () => {
    server = await startServer() // with no exception that would let a webhook reach it
  })
  after(() => server.stop())

  const post = (path: string, body: object, options = {}) => server.request('POST', path, { body, ...options })
  const create = async (body: object = {}) => {
    const answer = await post('/v1/webhook_inspectors', body)
    expect(answer.status, answer.text).to.equal(201)
    return answer.body as { id: string; url: string }
  }
  const endpoint = async (url: string, more: object = {}) => {
    const answer = await post('/v1/webhook_endpoints', { url, event_types: ['message.queued'], ...more })
    expect(answer.status, answer.text).to.equal(201)
    return answer.body as { id: string; secret: string }
  }
  const inspections = async (inspector_id: string) =>
    (await server.request('GET', '/v1/webhook_inspections', { query: { inspector_id, limit: 100 } })).body.data
  const test = (id: string) => post(`/v1/webhook_endpoints/${id}/test`, { event_type: 'message.sent' })

  it('record deliveries of an endpoint and verify their signatures', async () => {
    const inspector = await create({ name: 'Mine' })
    expect(inspector.url).to.match(/^http:\/\/localhost:\d+\/inspect\/[\w-]{43}$/)
    const { id } = await endpoint(inspector.url, { signature_algorithms: ['v1', 'v1a'], headers: { 'X-Key': 'very secret' } })
    const { body: sent } = await post('/v1/messages', message)
    const [one] = await eventually(async () => {
      const all = await inspections(inspector.id)
      expect(all).to.have.length(1)
      return all
    })
    expect(one).to.include({ source: 'delivery', method: 'POST', attempt: 1, response_status: 204, body_truncated: false })
    expect(one.signature).to.include({ verdict: 'valid', scheme: 'v1', endpoint_id: id, within_tolerance: true })
    expect(JSON.parse(one.body)).to.include({ type: 'message.queued', subject: sent.id, id: one.event_id })
    expect(one.headers).to.include({ 'content-type': 'application/json', 'x-key': '[sealed]', 'user-agent': 'RelayOS/1' })
    expect((await server.request('GET', `/v1/webhook_inspections/${one.id}`)).body).to.deep.equal(one)
    await eventually(async () => {
      const { body: log } = await server.request('GET', '/v1/webhook_deliveries', { query: { endpoint_id: id } })
      expect(log.data[0]).to.include({ status: 'delivered', attempt_count: 1 })
    })
    const { body: shown } = await server.request('GET', `/v1/webhook_endpoints/${id}`)
    expect(shown.deliveries_24h).to.deep.equal({ delivered: 1, failing: 0, success_rate: 1 })
    await post(`/v1/webhook_endpoints/${id}/rotate_secret`, { overlap_seconds: 0 })
    await test(id)
    expect((await inspections(inspector.id))[0].signature).to.include({ verdict: 'valid', endpoint_id: id })
    await server.request('PATCH', `/v1/webhook_endpoints/${id}`, { body: { signature_algorithms: ['v1a'] } })
    await test(id)
    expect((await inspections(inspector.id))[0].signature).to.include({ verdict: 'valid', scheme: 'v1a' })
  })

  it('answer as they are told, attempt by attempt, so that retries can be seen', async () => {
    const inspector = await create({ response_statuses: [503, 500, 200] })
    const { id } = await endpoint(inspector.url, { retry_schedule: [1, 1, 1] })
    await post('/v1/messages', message)
    const all = await eventually(async () => {
      const found = await inspections(inspector.id)
      expect(found).to.have.length(3)
      return found.reverse()
    }, 12_000)
    expect(all.map(({ response_status }: { response_status: number }) => response_status)).to.deep.equal([503, 500, 200])
    expect(all.map(({ attempt }: { attempt: number }) => attempt)).to.deep.equal([1, 2, 3])
    expect(new Set(all.map(({ event_id }: { event_id: string }) => event_id)).size).to.equal(1)
    await eventually(async () => {
      const { body } = await server.request('GET', '/v1/webhook_deliveries', { query: { endpoint_id: id } })
      expect(body.data[0]).to.include({ status: 'delivered', attempt_count: 3 })
      const { attempts } = (await server.request('GET', `/v1/webhook_deliveries/${body.data[0].id}`)).body
      expect(attempts.map(({ failure }: { failure: string }) => failure)).to.deep.equal(['server_error', 'server_error', null])
    })
  }).timeout(30_000)

  it('give up after the last pause of a schedule of its own', async () => {
    const inspector = await create({ response_statuses: [500] })
    const { id } = await endpoint(inspector.url, { retry_schedule: [1] })
    await post('/v1/messages', message)
    await eventually(async () => {
      const { body } = await server.request('GET', '/v1/webhook_deliveries', { query: { endpoint_id: id } })
      expect(body.data[0]).to.include({ status: 'exhausted', attempt_count: 2 })
    })
    expect((await server.request('GET', `/v1/webhook_endpoints/${id}`)).body.deliveries_24h).to.include({ failing: 1, success_rate: 0 })
    const long = await post('/v1/webhook_endpoints', { url: inspector.url, event_types: ['*'], retry_schedule: Array(4).fill(86_400) })
    expect([long.status, long.body.code]).to.deep.equal([422, 'invalid_retry_schedule'])
  })

  it('take as long as they are told; what takes longer than a delivery may is a timeout', async () => {
    const inspector = await create({ response_delay_ms: 300 })
    const { id } = await endpoint(inspector.url)
    const { body } = await test(id)
    expect(body.attempt.duration_ms).to.be.within(290, 10_000)
    await server.request('PATCH', `/v1/webhook_inspectors/${inspector.id}`, { body: { response_delay_ms: 16_000 } })
    expect((await test(id)).body.attempt).to.include({ failure: 'timeout', response: null })
  }).timeout(30_000)

  it('take what anybody sends over HTTP, and say that it is not signed', async () => {
    const inspector = await create({ response_statuses: [418] })
    const path = new URL(inspector.url).pathname
    const { secret } = await endpoint(inspector.url)
    const send = (init: object) => fetch(server.baseUrl + path, init)
    expect((await send({ method: 'PUT', body: 'x'.repeat(30_000), headers: { authorization: 'Bearer mine' } })).status).to.equal(418)
    const [plain] = await inspections(inspector.id)
    expect(plain).to.include({ source: 'http', method: 'PUT', body_bytes: 30_000, body_truncated: true })
    expect(plain.body).to.have.length(20_000)
    expect(plain.headers.authorization).to.equal('[sealed]')
    expect(plain.signature.verdict).to.equal('missing')

    const { Webhook } = await import('standardwebhooks')
    const signed = async (at: Date, body: string, changed = body) => {
      const signature = new Webhook(secret).sign('evt_1', at, body)
      const stamp = String(Math.floor(at.getTime() / 1_000))
      const headers = { 'webhook-id': 'evt_1', 'webhook-timestamp': stamp, 'webhook-signature': signature }
      await send({ method: 'POST', body: changed, headers })
      return (await inspections(inspector.id))[0].signature
    }
    expect(await signed(new Date(), '{"a":1}')).to.include({ verdict: 'valid', scheme: 'v1' })
    expect(await signed(new Date(), '{"a":1}', '{"a":2}')).to.include({ verdict: 'invalid', scheme: null })
    const old = await signed(new Date(Date.now() - 3_600_000), '{"a":1}')
    expect(old).to.include({ verdict: 'invalid', scheme: 'v1', within_tolerance: false })
    expect(old.age_seconds).to.be.within(3_599, 3_602)
    const lone = await create()
    const headers = { 'webhook-id': 'evt_1', 'webhook-timestamp': '1', 'webhook-signature': 'v1,x' }
    await fetch(server.baseUrl + new URL(lone.url).pathname, { method: 'POST', headers })
    expect((await inspections(lone.id))[0].signature.verdict).to.equal('no_endpoint')
  })

  it('belong to a sandbox: no other environment, and no live one, reaches them or itself', async () => {
    const inspector = await create()
    const live = await post('/v1/webhook_inspectors', {}, { key: server.keys.live.api_key })
    expect([live.status, live.body.code]).to.deep.equal([422, 'sandbox_only'])
    const stranger = (await server.addOrganization()).sandbox.api_key
    for (const key of [server.keys.live.api_key, stranger]) {
      const answer = await post('/v1/webhook_endpoints', { url: inspector.url, event_types: ['*'] }, { key })
      expect([answer.status, answer.body.code]).to.deep.equal([422, 'url_not_allowed'])
    }
    const token = new URL(inspector.url).pathname
    for (const url of [
      `https://127.0.0.1${token}`,
      `http://localhost:1${token}`,
      `${inspector.url}?a=1`,
      `${inspector.url.slice(0, -1)}_`,
    ]) {
      const answer = await post('/v1/webhook_endpoints', { url, event_types: ['*'] })
      expect([answer.status, answer.body.code], url).to.deep.equal([422, 'url_not_allowed'])
    }
    // Also when the row is there already: what is not its own inspector goes out by the safe client, and is refused there.
    const { id } = await endpoint(inspector.url)
    await server.request('DELETE', `/v1/webhook_inspectors/${inspector.id}`)
    expect((await test(id)).body.attempt.failure).to.equal('url_not_allowed')
    expect((await fetch(server.baseUrl + token, { method: 'POST' })).status).to.equal(404)
    expect(await inspections(inspector.id)).to.deep.equal([])
  })

  it('ask for https where the security policy does', async () => {
    const inspector = await create()
    const set = (https_only_endpoints: boolean) => server.request('PATCH', '/v1/security_policy', { body: { https_only_endpoints } })
    await set(true)
    const answer = await post('/v1/webhook_endpoints', { url: inspector.url, event_types: ['*'] })
    await set(false)
    expect([answer.status, answer.body.errors[0].code]).to.deep.equal([422, 'https_only'])
  })

  it('keep a thousand requests, for a day', async () => {
    const { id: inspector_id } = await create()
    const { environment } = (await server.request('GET', '/v1/me')).body
    const common = {
      ...{ environment_id: environment.id, inspector_id, source: 'http', method: 'POST', headers: '{}', body: '', body_bytes: 0 },
      ...{ body_truncated: false, attempt: 1, signature: '{}', response_status: 204, response_delay_ms: 0, received_at: new Date() },
    }
    const old = Array.from({ length: 5 }, () => ({ ...common, id: newId('whr', Date.now() - 2 * 86_400_000) }))
    const fresh = Array.from({ length: 1_010 }, () => ({ ...common, id: newId('whr') }))
    await server.db('webhook_inspections').insert(old)
    await server.db('webhook_inspections').insert(fresh)
    const store = createInspectorStore(server.db)
    const count = async () => Number((await server.db('webhook_inspections').where({ inspector_id }).count({ count: '*' }))[0]!.count)
    await store.removeInspectionsBefore(Date.now() - 86_400_000)
    expect(await count()).to.equal(1_010)
    await store.trim({ environment_id: environment.id, id: inspector_id })
    expect(await count()).to.equal(1_000)
  })
})
