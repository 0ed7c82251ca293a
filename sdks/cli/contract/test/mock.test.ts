import { expect } from 'chai'
import { loadContract, type Contract, type Operation } from '../index.ts'
import { type Mock, type MockOptions, startMock } from '../mock/mock.ts'
import { createModel } from '../mock/resources.ts'
import { bodyOf, type Headers } from '../message.ts'
import { describe as say } from '../violation.ts'

const KEY = 'rk_test_mock'
const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }

describe('the mock', () => {
  let contract: Contract
  const mocks: Mock[] = []
  before(async () => void (contract = await loadContract()))
  afterEach(async () => void (await Promise.all(mocks.splice(0).map((mock) => mock.stop()))))

  const start = async (options: Partial<MockOptions> = {}) => {
    const mock = await startMock({ contract, key: KEY, ...options })
    mocks.push(mock)
    return mock
  }

  /** Sends a request and holds the answer against the contract. */
  const ask = async (mock: Mock, method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(mock.url + path, {
      method,
      headers: { authorization: `Bearer ${KEY}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const bytes = Buffer.from(await answer.arrayBuffer())
    const found = contract.match(method, path.split('?')[0]!)
    const own = Object.fromEntries(answer.headers) as Headers
    const { violations } = contract.checkAnswer(
      found.operation,
      { status: answer.status, headers: own, body: bodyOf(bytes) },
      { method, url: path },
    )
    expect(violations.map(say), bytes.toString()).to.deep.equal([])
    return { status: answer.status, headers: answer.headers, body: JSON.parse(bytes.toString()) }
  }

  const exampleOf = ({ body }: Operation) => {
    const { example, examples = {} } = body?.media ?? {}
    const named = Object.values(examples)[0] as { value?: unknown; $ref?: string } | undefined
    const target = named?.$ref
      ? (contract.document.components!.examples as Record<string, { value: unknown }>)[named.$ref.split('/').at(-1)!]
      : named
    return example ?? target?.value
  }

  it('answers every operation, and always as the contract says', async () => {
    const mock = await start()
    const { plans } = createModel(contract)
    const ids = new Map<string, string>() // collection → id of something in it
    const order = ['create', 'list', 'sublist', 'read', 'change', 'get', 'act', 'update', 'delete']
    const operations = contract.operations.toSorted(
      (left, right) => order.indexOf(plans.get(left.id)!.kind) - order.indexOf(plans.get(right.id)!.kind),
    )
    const seen: Record<string, number> = {}
    for (const operation of operations) {
      const { collection, kind, status } = plans.get(operation.id)!
      if (!ids.has(collection)) {
        const list = contract.operations.find(({ id }) => plans.get(id)?.collection === collection && plans.get(id)?.kind === 'list')
        const page = list ? (await ask(mock, 'GET', list.path)).body : { data: [] }
        const known = page.data[0]?.id ?? page.data[0]?.name
        if (known) ids.set(collection, known)
      }
      const path = operation.path.replaceAll(/\{(\w+)\}/g, () => ids.get(collection) ?? 'unknown')
      const answer = await ask(mock, operation.method, path, exampleOf(operation))
      const isThere = !operation.path.includes('{') || ids.has(collection)
      seen[operation.id] = answer.status
      expect(answer.status, `${operation.id} ${JSON.stringify(answer.body)}`).to.equal(isThere ? status : 404)
      if (kind === 'create' && typeof answer.body.id === 'string') ids.set(collection, answer.body.id)
    }
    expect(Object.values(seen).filter((status) => status >= 400).length, JSON.stringify(seen)).to.be.at.most(3)
  })

  it('refuses in the words of the contract', async () => {
    const mock = await start()
    expect((await ask(mock, 'GET', '/v1/messages', undefined, { authorization: 'Bearer other' })).status).to.equal(401)
    expect((await ask(mock, 'GET', '/v1/nothing')).body.code).to.equal('unknown_operation')
    expect((await ask(mock, 'PUT', '/v1/messages')).status).to.equal(405)
    expect((await ask(mock, 'GET', '/v1/messages/msg_unknown')).body.code).to.equal('not_found')
    const { status, body } = await ask(mock, 'POST', '/v1/messages', { channel: 'sms', to: 'x', content: {} })
    expect(status).to.equal(400)
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).to.have.members(['/to', '/content/text'])
    expect((await ask(mock, 'POST', '/v1/messages', sms, { 'content-type': 'text/plain' })).status).to.equal(415)
  })

  it('remembers what is created, changed and deleted', async () => {
    const mock = await start()
    const created = (
      await ask(mock, 'POST', '/v1/webhook_endpoints', {
        url: 'https://hooks.example.com/a',
        event_types: ['message.*'],
        description: 'One',
      })
    ).body
    expect(created.id).to.match(/^whe_/)
    expect(created.secret).to.match(/^whsec_/)
    const read = (await ask(mock, 'GET', `/v1/webhook_endpoints/${created.id}`)).body
    expect(read).to.include({ description: 'One', url: 'https://hooks.example.com/a' })
    expect(read).not.to.have.property('secret')
    await ask(mock, 'PATCH', `/v1/webhook_endpoints/${created.id}`, { description: 'Two' })
    expect(
      (await ask(mock, 'GET', '/v1/webhook_endpoints')).body.data.map(({ description }: { description: string }) => description),
    ).to.deep.equal(['Two'])
    expect((await ask(mock, 'DELETE', `/v1/webhook_endpoints/${created.id}`)).body.deleted_at).to.be.a('string')
    expect((await ask(mock, 'GET', `/v1/webhook_endpoints/${created.id}`)).status).to.equal(404)
    expect((await ask(mock, 'GET', '/v1/webhook_endpoints')).body.data).to.deep.equal([])
  })

  it('walks lists with cursors, both ways, and takes no foreign ones', async () => {
    const mock = await start()
    const ids: string[] = []
    for (let count = 0; count < 5; count++) ids.unshift((await ask(mock, 'POST', '/v1/messages', sms)).body.id)
    const walked: string[] = []
    let page = (await ask(mock, 'GET', '/v1/messages?limit=2')).body
    const refresh = page.refresh_cursor
    for (;;) {
      walked.push(...page.data.map(({ id }: { id: string }) => id))
      if (!page.has_more) break
      page = (await ask(mock, 'GET', `/v1/messages?limit=2&cursor=${page.next_cursor}`)).body
    }
    expect(walked).to.deep.equal(ids)
    const back = (await ask(mock, 'GET', `/v1/messages?limit=2&cursor=${page.prev_cursor}`)).body
    expect(back.data.map(({ id }: { id: string }) => id)).to.deep.equal(ids.slice(2, 4))
    const newest = (await ask(mock, 'POST', '/v1/messages', sms)).body.id
    expect((await ask(mock, 'GET', `/v1/messages?cursor=${refresh}`)).body.data.map(({ id }: { id: string }) => id)).to.deep.equal([newest])
    expect((await ask(mock, 'GET', `/v1/messages?status=queued&cursor=${refresh}`)).body.code).to.equal('invalid_cursor')
  })

  it('moves a message on each time somebody looks, and tells it in the feed', async () => {
    const mock = await start()
    const { id } = (await ask(mock, 'POST', '/v1/messages', sms)).body
    const statuses: string[] = []
    for (let count = 0; count < 6; count++) statuses.push((await ask(mock, 'GET', `/v1/messages/${id}`)).body.status)
    expect(statuses).to.deep.equal(['queued', 'sending', 'sent', 'delivered', 'delivered', 'delivered'])
    const events = (await ask(mock, 'GET', `/v1/messages/${id}/events`)).body.data
    expect(events.map(({ type }: { type: string }) => type)).to.deep.equal([
      'message.queued',
      'message.sending',
      'message.sent',
      'message.delivered',
    ])
    expect((await ask(mock, 'POST', `/v1/messages/${id}/cancel`)).body).to.include({ status: 409, code: 'message_not_cancelable' })
    const set = await fetch(`${mock.url}/__mock/resources/messages/${id}`, { method: 'PATCH', body: '{"status":"undelivered"}' })
    expect(set.status).to.equal(200)
    expect((await ask(mock, 'GET', `/v1/messages/${id}`)).body.status).to.equal('undelivered')
  })

  it('sends once under one idempotency key', async () => {
    const mock = await start()
    const first = await ask(mock, 'POST', '/v1/messages', sms, { 'idempotency-key': 'a' })
    const second = await ask(mock, 'POST', '/v1/messages', sms, { 'idempotency-key': 'a' })
    expect(second.body).to.deep.equal(first.body)
    expect(second.headers.get('idempotency-replayed')).to.equal('true')
    expect(second.headers.get('idempotency-original-request-id')).to.equal(first.headers.get('x-request-id'))
    expect((await ask(mock, 'POST', '/v1/messages', { ...sms, to: '+15005550011' }, { 'idempotency-key': 'a' })).body.code).to.equal(
      'idempotency_key_reused',
    )
    expect((await ask(mock, 'GET', '/v1/messages')).body.data).to.have.length(1)
  })

  it('lets the keys in that it gave out, with their scopes, until they are revoked', async () => {
    const mock = await start()
    const { id, api_key } = (await ask(mock, 'POST', '/v1/api_keys', { name: 'Reader', scopes: ['events:read'] })).body
    const as = { authorization: `Bearer ${api_key}` }
    expect((await ask(mock, 'GET', '/v1/events', undefined, as)).status).to.equal(200)
    expect((await ask(mock, 'GET', '/v1/messages', undefined, as)).body.code).to.equal('missing_scope')
    expect((await ask(mock, 'GET', '/v1/me', undefined, as)).body).to.deep.include({ api_key_id: id, scopes: ['events:read'] })
    await ask(mock, 'DELETE', `/v1/api_keys/${id}`)
    expect((await ask(mock, 'GET', '/v1/events', undefined, as)).status).to.equal(401)
  })

  it('says the same in every run with the same seed, and after a reset', async () => {
    const run = async (mock: Mock) => {
      const first = (await ask(mock, 'POST', '/v1/messages', sms)).body
      const second = (await ask(mock, 'POST', '/v1/api_keys', { name: 'A', scopes: ['events:read'] })).body
      return JSON.stringify([first, second, (await ask(mock, 'GET', '/v1/events')).body])
    }
    const mock = await start({ seed: 'one' })
    const first = await run(mock)
    expect(await run(await start({ seed: 'one' }))).to.equal(first)
    expect(await run(await start({ seed: 'two' }))).not.to.equal(first)
    await fetch(`${mock.url}/__mock/reset`, { method: 'POST' })
    expect(await run(mock)).to.equal(first)
  })

  describe('fails when it is asked to', () => {
    it('with a status, as often as wanted for each call', async () => {
      const mock = await start()
      const fault = { 'mock-fault': '429; retry-after=7; times=2', 'idempotency-key': 'x' }
      const answers = [1, 2, 3].map(() => () => ask(mock, 'POST', '/v1/messages', sms, fault))
      const statuses: number[] = []
      for (const each of answers) {
        const { status, headers } = await each()
        statuses.push(status)
        if (status === 429) expect(headers.get('retry-after')).to.equal('7')
      }
      expect(statuses).to.deep.equal([429, 429, 202])
    })

    it('standing, for an operation, one in so many', async () => {
      const mock = await start({ faults: ['messages.list: 503; every=2'] })
      const statuses: number[] = []
      for (let count = 0; count < 4; count++) statuses.push((await ask(mock, 'GET', '/v1/messages')).status)
      expect(statuses).to.deep.equal([200, 503, 200, 503])
      expect((await ask(mock, 'GET', '/v1/events')).status).to.equal(200)
    })

    it('by waiting, by a dropped connection, by half a body', async () => {
      const mock = await start()
      const began = performance.now()
      await ask(mock, 'GET', '/v1/messages', undefined, { 'mock-fault': 'latency=120' })
      expect(performance.now() - began).to.be.at.least(115)
      for (const fault of ['drop', 'cut']) {
        const outcome = await ask(mock, 'GET', '/v1/messages', undefined, { 'mock-fault': fault }).then(
          () => 'answered',
          (error) => error,
        )
        expect(outcome, fault).to.be.instanceOf(TypeError)
      }
    })

    it('but not when it does not understand', async () => {
      const mock = await start()
      expect((await ask(mock, 'GET', '/v1/messages', undefined, { 'mock-fault': 'teapot' })).status).to.equal(400)
      expect(await startMock({ contract, faults: ['messages.list: 200'] }).catch((error) => error)).to.be.instanceOf(Error)
    })
  })

  it('survives what nobody should send', async () => {
    const mock = await start()
    const big = await fetch(`${mock.url}/v1/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: `"${'x'.repeat(5_000_000)}"`,
    })
    expect(big.status).to.equal(413)
    const deep = await fetch(`${mock.url}/v1/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: '['.repeat(200_000),
    })
    expect(deep.status).to.equal(400)
    const proto = await ask(
      mock,
      'POST',
      '/v1/messages',
      JSON.parse('{"__proto__":{"a":1},"channel":"sms","to":"+15005550010","content":{"text":"x"}}'),
    )
    expect(proto.status).to.equal(400)
    expect((await ask(mock, 'GET', '/v1/messages')).status).to.equal(200)
  })
})
