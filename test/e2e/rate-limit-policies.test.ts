import { expect } from 'chai'
import { newId } from '../../server/lib/ids.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

const PATH = '/v1/rate_limit_policies'
const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }
const SLOW = { window_seconds: 86_400 } // nothing flows back during a test

describe('rate limit policies', () => {
  let server: TestServer
  let created: string[] = []

  before(async () => (server = await startServer()))
  after(() => server.stop())
  afterEach(async () => {
    for (const id of created) await server.request('DELETE', `${PATH}/${id}`)
    created = []
  })

  let names = 0
  const create = async (policy: object, key?: string) => {
    const body = { name: `policy ${++names}`, per: 'organization', target: { type: 'organization' }, ...policy }
    const answer = await server.request('POST', PATH, { body, ...(key ? { key } : {}) })
    if (answer.status === 201) created.push(answer.body.id)
    return answer
  }
  const status = async (path = '/v1/events', options = {}) => (await server.request('GET', path, options)).status
  const use = async (id: string) => (await server.request('GET', `${PATH}/${id}`)).body.current_use
  const live = () => server.keys.live.api_key

  describe('are kept', () => {
    it('and read, changed, listed and deleted', async () => {
      const { status, body, headers } = await create({ name: 'nightly', quota: 5, burst: 10, daily_quota: 100, max_concurrent: 3 })
      expect(status).to.equal(201)
      expect(headers.get('location')).to.equal(`${PATH}/${body.id}`)
      expect(body).to.deep.include({
        name: 'nightly',
        quota: 5,
        window_seconds: 1,
        burst: 10,
        monthly_quota: null,
        enabled: true,
        deleted_at: null,
      })
      expect(body.target).to.deep.equal({ type: 'organization', value: null })
      expect(body.current_use).to.deep.equal({ subjects: 0, quota_left: 10, used_today: 0, used_this_month: null, concurrent: 0 })
      expect((await server.request('GET', `${PATH}/${body.id}`, { key: live() })).body.id).to.equal(body.id)

      const change = { quota: 7, burst: null, max_concurrent: null, target: { type: 'tag', value: 'events' } }
      const changed = await server.request('PATCH', `${PATH}/${body.id}`, { body: change })
      expect(changed.body).to.deep.include({ name: 'nightly', quota: 7, burst: null, daily_quota: 100, max_concurrent: null })
      expect(changed.body.target).to.deep.equal({ type: 'tag', value: 'events' })

      const more = (await create({ quota: 1_000 })).body.id
      const page = await server.request('GET', PATH, { query: { limit: 1 } })
      expect(page.body.data[0].id).to.equal(more)
      const next = await server.request('GET', PATH, { query: { limit: 1, cursor: page.body.next_cursor } })
      expect(next.body.data[0].id).to.equal(body.id)

      const gone = await server.request('DELETE', `${PATH}/${body.id}`)
      expect([gone.status, typeof gone.body.deleted_at]).to.deep.equal([200, 'string'])
      expect((await server.request('GET', `${PATH}/${body.id}`)).status).to.equal(404)
      expect((await server.request('DELETE', `${PATH}/${body.id}`)).status).to.equal(404)

      const log = await server.request('GET', '/v1/audit_events', { query: { resource_id: body.id, order: 'asc' } })
      expect(log.body.data.map(({ action }: { action: string }) => action)).to.deep.equal([
        'rate_limit_policies.create',
        'rate_limit_policies.update',
        'rate_limit_policies.delete',
      ])
      expect(log.body.data[1].changes).to.deep.include({ field: 'quota', from: '5', to: '7' })
    })

    it('once per idempotency key', async () => {
      const request = {
        headers: { 'idempotency-key': 'policy-1' },
        body: { name: 'once', per: 'organization', target: { type: 'organization' }, quota: 100 },
      }
      const [first, second] = [await server.request('POST', PATH, request), await server.request('POST', PATH, request)]
      created.push(first.body.id)
      expect(second.body.id).to.equal(first.body.id)
      expect(second.headers.get('idempotency-replayed')).to.equal('true')
    })

    it('only when they make sense', async () => {
      const faulty: [object, string][] = [
        [{}, '/quota'],
        [{ name: 'default', quota: 1 }, '/name'],
        [{ daily_quota: 5, burst: 1 }, '/burst'],
        [{ quota: 1, target: { type: 'organization', value: 'org_1' } }, '/target/value'],
        [{ quota: 1, target: { type: 'operation' } }, '/target/value'],
        [{ quota: 1, target: { type: 'operation', value: 'messages.burn' } }, '/target/value'],
        [{ quota: 1, target: { type: 'tag', value: 'rate_limit_policies' } }, '/target/value'],
        [{ quota: 1, target: { type: 'operation', value: 'rate_limit_policies.delete' } }, '/target/value'],
        [{ quota: 1, target: { type: 'address', value: '10.0.0.0/99' } }, '/target/value'],
        [{ quota: 1, target: { type: 'environment', value: newId('env') } }, '/target/value'],
        [{ quota: 1, target: { type: 'api_key', value: newId('key') } }, '/target/value'],
      ]
      for (const [policy, pointer] of faulty) {
        const { status, body } = await create(policy)
        expect([status, body.code, body.errors?.[0]?.pointer], JSON.stringify(policy)).to.deep.equal([
          422,
          'invalid_rate_limit_policy',
          pointer,
        ])
      }
      expect((await create({ quota: 0 })).status).to.equal(400)
    })

    it('under names that differ', async () => {
      const first = await create({ name: 'same', quota: 100 })
      const second = await create({ name: 'other', quota: 100 })
      expect((await create({ name: 'same', quota: 100 })).body.code).to.equal('rate_limit_policy_exists')
      const renamed = await server.request('PATCH', `${PATH}/${second.body.id}`, { body: { name: 'same' } })
      expect([first.status, renamed.status, renamed.body.code]).to.deep.equal([201, 409, 'rate_limit_policy_exists'])
    })

    it('fifty at most, also when many come at once', async () => {
      const answers = await Promise.all(Array.from({ length: 55 }, () => create({ quota: 1_000_000 })))
      const statuses = answers.map(({ status }) => status)
      expect(statuses.filter((one) => one === 201)).to.have.length(50)
      expect(statuses.filter((one) => one === 422)).to.have.length(5)
    }).timeout(20_000)

    it('from another organization', async () => {
      const other = await otherOrganization(server)
      const { body } = await create({ quota: 1, ...SLOW })
      for (const [method, change] of [
        ['GET', undefined],
        ['PATCH', { quota: 9 }],
        ['DELETE', undefined],
      ] as const) {
        const theirs = await server.request(method, `${PATH}/${body.id}`, { key: other.key, body: change })
        const nobodys = await server.request(method, `${PATH}/${newId('rlp')}`, { key: other.key, body: change })
        const anonymous = (text: string) => text.replaceAll(/req_\w+/g, '')
        expect([theirs.status, anonymous(theirs.text)]).to.deep.equal([404, anonymous(nobodys.text)])
      }
      expect((await server.request('GET', PATH, { key: other.key })).body.data).to.deep.equal([])
      const target = { type: 'environment', value: server.keys.sandbox.environment_id }
      expect((await create({ quota: 1, target }, other.key)).status).to.equal(422)
      expect([await status(), await status(), await status('/v1/events', { key: other.key })]).to.deep.equal([200, 429, 200])
    })
  })

  describe('limit', () => {
    it('an organization: its environments share', async () => {
      await create({ quota: 2, ...SLOW })
      expect([await status(), await status('/v1/events', { key: live() }), await status()]).to.deep.equal([200, 200, 429])
    })

    it('one environment, or each by itself', async () => {
      const one = await create({ quota: 1, ...SLOW, target: { type: 'environment', value: server.keys.live.environment_id } })
      expect([await status(), await status(), await status('/v1/events', { key: live() })]).to.deep.equal([200, 200, 200])
      expect(await status('/v1/events', { key: live() })).to.equal(429)
      await server.request('DELETE', `${PATH}/${one.body.id}`)
      await create({ quota: 1, ...SLOW, target: { type: 'environment' }, per: 'environment' })
      expect([await status(), await status(), await status('/v1/events', { key: live() })]).to.deep.equal([200, 429, 200])
    })

    it('one API key, or each by itself', async () => {
      const key = await server.addKey(['events:read'])
      const { api_key_id } = (await server.request('GET', '/v1/me', { key })).body
      const one = await create({ quota: 1, ...SLOW, target: { type: 'api_key', value: api_key_id } })
      const by = (used: string) => status('/v1/events', { key: used })
      expect([await by(key), await by(key), await status(), await status()]).to.deep.equal([200, 429, 200, 200])
      await server.request('DELETE', `${PATH}/${one.body.id}`)
      await create({ quota: 1, ...SLOW, target: { type: 'api_key' }, per: 'credential' })
      expect([await by(key), await by(key), await status(), await status()]).to.deep.equal([200, 429, 200, 429])
    })

    it('addresses, of a range or each by itself', async () => {
      const away = await create({ quota: 1, ...SLOW, target: { type: 'address', value: '192.0.2.0/24' } })
      expect([await status(), await status()]).to.deep.equal([200, 200])
      const near = await create({ quota: 1, ...SLOW, target: { type: 'address', value: '127.0.0.0/8' }, per: 'address' })
      expect([await status(), await status()]).to.deep.equal([200, 429])
      expect([(await use(away.body.id)).subjects, (await use(near.body.id)).subjects]).to.deep.equal([0, 1])
    })

    it('an operation, or all with a tag, by what they cost', async () => {
      await create({ quota: 1, ...SLOW, target: { type: 'operation', value: 'events.list' } })
      const messages = await create({ quota: 12, ...SLOW, target: { type: 'tag', value: 'messages' } })
      expect([await status(), await status(), await status('/v1/event_types')]).to.deep.equal([200, 429, 200])
      expect([await status('/v1/messages'), (await use(messages.body.id)).quota_left]).to.deep.equal([200, 11])
    })

    it('bursts, and then the rate', async () => {
      const { body } = await create({ quota: 1, window_seconds: 2, burst: 3 })
      const statuses = await Promise.all(Array.from({ length: 6 }, () => status()))
      expect(statuses.filter((one) => one === 200)).to.have.length(3)
      const refused = await server.request('GET', '/v1/events')
      expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 2)
      await eventually(async () => expect(await status()).to.equal(200), 3_000)
      expect((await use(body.id)).quota_left).to.equal(0)
    })

    it('nothing when they are disabled', async () => {
      const { body } = await create({ quota: 1, ...SLOW, enabled: false })
      expect([await status(), await status()]).to.deep.equal([200, 200])
      await server.request('PATCH', `${PATH}/${body.id}`, { body: { enabled: true } })
      expect([await status(), await status()]).to.deep.equal([200, 429])
      await server.request('PATCH', `${PATH}/${body.id}`, { body: { enabled: false } })
      expect(await status()).to.equal(200)
    })

    it('with what was counted before they changed', async () => {
      const { body } = await create({ quota: 2, ...SLOW, daily_quota: 100 })
      await status()
      await server.request('PATCH', `${PATH}/${body.id}`, { body: { daily_quota: 50, max_concurrent: 9 } })
      expect(await use(body.id)).to.include({ quota_left: 1, used_today: 1 })
      expect([await status(), await status()]).to.deep.equal([200, 429])
    })

    it('never the operations that undo them', async () => {
      const { body } = await create({ quota: 1, ...SLOW, daily_quota: 1, max_concurrent: 1 })
      await status()
      expect(await status()).to.equal(429)
      expect(await status(PATH)).to.equal(200)
      expect((await server.request('PATCH', `${PATH}/${body.id}`, { body: { quota: 2 } })).status).to.equal(200)
      expect((await server.request('DELETE', `${PATH}/${body.id}`)).status).to.equal(200)
      expect(await status()).to.equal(200)
    })
  })

  it('are told in the headers, the tightest first, and in the refusal', async () => {
    await create({ name: 'wide', quota: 1_000, window_seconds: 60 })
    await create({ name: 'tight', quota: 2, ...SLOW, max_concurrent: 4 })
    const { headers } = await server.request('GET', '/v1/events')
    const policies = [
      '"tight";q=2;w=86400',
      '"tight/concurrent";q=4;qu="concurrent-requests"',
      '"wide";q=1000;w=60',
      '"default";q=1000000;w=1',
    ]
    expect(headers.get('ratelimit-policy')).to.equal(policies.join(', '))
    expect(headers.get('ratelimit')).to.match(/^"tight";r=1;t=\d+, "tight\/concurrent";r=3, "wide";r=999;t=1, "default";r=999999;t=1$/)
    await status()
    const refused = await server.request('GET', '/v1/events')
    expect(refused.status).to.equal(429)
    expect(refused.body).to.deep.include({
      'violated-policies': ['tight'],
      type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
    })
    expect(Number(refused.headers.get('retry-after'))).to.be.within(43_000, 43_200)
    expect(refused.headers.get('ratelimit')).to.match(/^"tight";r=0;t=\d+, /)
  })

  it('that refuse have no effect, and let no other policy count', async () => {
    const wide = await create({ daily_quota: 100, quota: 50, ...SLOW })
    await create({ quota: 2, ...SLOW })
    const answers = await Promise.all(Array.from({ length: 10 }, () => server.request('POST', '/v1/messages', { body: sms })))
    expect(answers.filter(({ status }) => status === 202)).to.have.length(2)
    expect(await use(wide.body.id)).to.include({ used_today: 2, quota_left: 48 })
    const sent = await server.db('messages').where({ environment_id: server.keys.sandbox.environment_id, direction: 'outbound' })
    expect(sent).to.have.length(2)
  })

  it('that count for a credential are told by me.get', async () => {
    const key = await server.addKey([])
    const me = async (used: string) => (await server.request('GET', '/v1/me', { key: used })).body
    const { api_key_id } = await me(key)
    const mine = await create({
      name: 'mine',
      quota: 9,
      daily_quota: 90,
      target: { type: 'api_key', value: api_key_id },
      per: 'credential',
    })
    await create({ name: 'reads', quota: 8, target: { type: 'operation', value: 'messages.list' } })
    await create({ name: 'off', quota: 1, enabled: false })
    const limits = (await me(key)).rate_limits
    expect(limits.map(({ name }: { name: string }) => name)).to.deep.equal(['default', 'mine', 'reads'])
    expect(limits[1]).to.deep.include({ policy_id: mine.body.id, quota: 9, window_seconds: 1, daily_quota: 90, max_concurrent: null })
    expect((await me(live())).rate_limits.map(({ name }: { name: string }) => name)).to.deep.equal(['default', 'reads'])
  })

  it('are in force on another node within five seconds, and gone as fast', async () => {
    const node = await server.addNode()
    try {
      const there = () => fetch(`${node.baseUrl}/v1/events`, { headers: { authorization: `Bearer ${server.keys.sandbox.api_key}` } })
      expect((await there()).headers.get('ratelimit-policy')).to.not.include('everywhere')
      const { body } = await create({ name: 'everywhere', quota: 1, ...SLOW })
      await eventually(async () => expect((await there()).status).to.equal(429), 5_000)
      await server.request('DELETE', `${PATH}/${body.id}`)
      await eventually(async () => expect((await there()).status).to.equal(200), 5_000)
    } finally {
      await node.stop()
    }
  }).timeout(20_000)
})

describe('requests at a time', () => {
  let server: TestServer
  before(async () => {
    server = await startServer()
    const body = { name: 'two', per: 'environment', target: { type: 'operation', value: 'messages.list' }, max_concurrent: 2 }
    expect((await server.request('POST', PATH, { body })).status).to.equal(201)
  })
  after(() => server.stop())

  const list = () => server.request('GET', '/v1/messages')
  const running = async () => (await server.request('GET', PATH)).body.data[0].current_use.concurrent

  /** While `during` runs, reading messages waits. */
  async function held(during: () => Promise<void>) {
    const tx = await server.db.transaction()
    try {
      await tx.raw('lock table messages in access exclusive mode')
      await during()
    } finally {
      await tx.rollback()
    }
  }

  it('are capped, and free again when they are answered', async () => {
    let waiting: ReturnType<typeof list>[] = []
    await held(async () => {
      waiting = [list(), list()]
      await eventually(async () => expect(await running()).to.equal(2))
      const third = await list()
      expect([third.status, third.body['violated-policies'], third.headers.get('retry-after')]).to.deep.equal([
        429,
        ['two/concurrent'],
        '1',
      ])
    })
    expect((await Promise.all(waiting)).map(({ status }) => status)).to.deep.equal([200, 200])
    expect([(await list()).status, await running()]).to.deep.equal([200, 0])
  })

  it('are free again when they fail, are refused or given up by the caller', async () => {
    for (let count = 0; count < 5; count++) await server.request('GET', '/v1/messages', { query: { surprise: '1' } })
    for (let count = 0; count < 5; count++) await server.request('GET', '/v1/messages', { query: { cursor: 'forged' } })
    expect(await running()).to.equal(0)
    await held(async () => {
      const gone = new AbortController()
      const headers = { authorization: `Bearer ${server.keys.sandbox.api_key}` }
      const abandoned = fetch(`${server.baseUrl}/v1/messages`, { headers, signal: gone.signal }).catch(() => null)
      await eventually(async () => expect(await running()).to.equal(1))
      gone.abort()
      await abandoned
      expect((await list()).status).to.equal(503) // the database did not answer in time
    })
    await eventually(async () => expect(await running()).to.equal(0))
    expect((await Promise.all([list(), list()])).map(({ status }) => status)).to.deep.equal([200, 200])
  }).timeout(20_000)
})

describe('daily and monthly quotas', () => {
  it('last until midnight or the end of the month in UTC, over a restart, and begin anew', async () => {
    let now = Date.UTC(2027, 0, 30, 23, 59, 50)
    const clock = { now: () => now }
    const server = await startServer({}, undefined, clock)
    try {
      const body = { name: 'metered', per: 'organization', target: { type: 'tag', value: 'events' }, daily_quota: 3, monthly_quota: 5 }
      const { id } = (await server.request('POST', PATH, { body })).body
      const get = (baseUrl = server.baseUrl) =>
        fetch(`${baseUrl}/v1/events`, { headers: { authorization: `Bearer ${server.keys.sandbox.api_key}` } })
      const statuses = async (count: number) => Promise.all(Array.from({ length: count }, async () => (await get()).status))
      expect((await statuses(5)).sort()).to.deep.equal([200, 200, 200, 429, 429])
      const refused = await get()
      expect(refused.headers.get('retry-after')).to.equal('10')
      expect(refused.headers.get('ratelimit-policy')).to.match(/^"metered\/daily";q=3;w=86400, "metered\/monthly";q=5;w=2678400, /)

      await eventually(async () =>
        expect(await server.db('rate_limit_uses').where({ policy_id: id, period: 'day', used: 3 })).to.have.length(1),
      )
      const restarted = await server.addNode()
      try {
        expect((await get(restarted.baseUrl)).status).to.equal(429) // it never saw a request before
        now = Date.UTC(2027, 0, 31)
        expect((await get()).status).to.equal(200)
        await eventually(async () =>
          expect(await server.db('rate_limit_uses').where({ policy_id: id, period: 'month', used: 4 })).to.have.length(1),
        )
        expect((await get(restarted.baseUrl)).status).to.equal(200)
        await eventually(async () => {
          const there = await get()
          expect([there.status, there.headers.get('retry-after')]).to.deep.equal([429, '86400']) // the month is used up, by both nodes
        })
        now = Date.UTC(2027, 1, 1)
        expect((await statuses(4)).sort()).to.deep.equal([200, 200, 200, 429])
      } finally {
        await restarted.stop()
      }
    } finally {
      await server.stop()
    }
  }).timeout(20_000)
})

/** Somebody else, with a key that may do everything. */
async function otherOrganization({ db, addKey }: TestServer) {
  const created_at = new Date()
  const [organization_id, project_id, environment_id] = [newId('org'), newId('prj'), newId('env')]
  await db('organizations').insert({ id: organization_id, name: 'Other', created_at })
  await db('projects').insert({ id: project_id, organization_id, name: 'Other', region: 'local', created_at })
  await db('environments').insert({ id: environment_id, project_id, kind: 'sandbox', created_at })
  await db('environment_sequences').insert({ environment_id })
  const key = await addKey(['rate_limits:read', 'rate_limits:write', 'events:read'])
  const last = await db('api_keys').max({ id: 'id' }).first()
  await db('api_keys').where({ id: last!.id }).update({ environment_id })
  return { key, environment_id }
}
