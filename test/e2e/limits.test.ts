import { expect } from 'chai'
import { newApiKey } from '../../server/domains/identity/api-key.ts'
import { eventually } from '../support/eventually.ts'
import { startServer } from '../support/server.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }

describe('rate limits', () => {
  it('say what is left, refuse what is over without an effect, and open again', async () => {
    const server = await startServer({ rateLimit: 5 })
    try {
      const answers = await Promise.all(Array.from({ length: 12 }, () => server.request('POST', '/v1/messages', { body: sms })))
      const accepted = answers.filter(({ status }) => status === 202)
      const refused = answers.filter(({ status }) => status === 429)
      expect(accepted.length + refused.length).to.equal(12)
      expect(accepted.length).to.be.within(5, 10) // two windows at most
      expect(accepted[0]!.headers.get('ratelimit-policy')).to.equal('"default";q=5;w=1')
      expect(refused[0]!.body).to.include({ type: 'https://iana.org/assignments/http-problem-types#quota-exceeded', retryable: true })
      await eventually(async () => {
        const { status, body } = await server.request('GET', '/v1/messages')
        expect(status).to.equal(200)
        expect(body.data).to.have.length(accepted.length)
      })
    } finally {
      await server.stop()
    }
  })

  it('tell the feed: the first refusal at once, further ones summed up', async () => {
    let now = Date.now()
    const server = await startServer({ rateLimit: 5 }, undefined, { now: () => now })
    const told = async () => (await server.db('events').where({ type: 'rate_limit.exceeded' }).orderBy('seq')).map(({ data }) => data)
    const refuse = async (count: number) => {
      const answers = await Promise.all(Array.from({ length: 5 + count }, () => server.request('POST', '/v1/messages', { body: sms })))
      expect(answers.filter(({ status }) => status === 429)).to.have.length(count)
    }
    try {
      await refuse(3)
      const [first] = await eventually(async () => {
        const events = await told()
        expect(events).to.have.length(1)
        return events
      })
      expect(first).to.include({ object: 'rate_limit', credential_type: 'api_key', operation: 'messages.create' })
      expect(first.policies).to.deep.equal(['default'])
      expect(first.refused).to.be.within(1, 3) // the others may have come after it was told
      now += 30_000
      await refuse(2)
      await new Promise((resolve) => setTimeout(resolve, 1_200))
      expect(await told()).to.have.length(1)
      now += 31_000
      await eventually(async () => {
        const events = await told()
        expect(events.map(({ refused }) => refused).reduce((sum, count) => sum + count, 0)).to.equal(5)
      })
      now += 1_000
      const { body } = await server.request('GET', '/v1/events?type=rate_limit.*') // and the contract says the same
      expect(body.data[0].subject).to.equal(body.data[0].environment_id)
    } finally {
      await server.stop()
    }
  }).timeout(15_000)

  it('count each environment by itself', async () => {
    const server = await startServer({ rateLimit: 3 })
    try {
      const me = (key: string) => server.request('GET', '/v1/me', { key })
      const [sandbox, live] = [server.keys.sandbox.api_key, server.keys.live.api_key]
      const answers = await Promise.all([me(sandbox), me(sandbox), me(sandbox), me(sandbox), me(live)])
      expect(answers.map(({ status }) => status).filter((status) => status === 429)).to.have.length(1)
      expect(answers.at(-1)!.status).to.equal(200)
    } finally {
      await server.stop()
    }
  })

  it('are off at 0, and then no header speaks of them', async () => {
    const server = await startServer({ rateLimit: 0 })
    try {
      const { status, headers, body } = await server.request('GET', '/v1/me')
      expect([status, headers.get('ratelimit'), body.rate_limits]).to.deep.equal([200, null, []])
    } finally {
      await server.stop()
    }
  })

  it('stop an address that guesses keys, but not good keys from the same address', async () => {
    const server = await startServer({ addressLimit: 5 })
    try {
      await server.request('GET', '/v1/me')
      const guesses = await Promise.all(
        Array.from({ length: 20 }, () => server.request('GET', '/v1/me', { key: newApiKey('sandbox', 'local') })),
      )
      const statuses = guesses.map(({ status }) => status)
      expect(new Set(statuses)).to.deep.equal(new Set([401, 429]))
      expect(statuses.filter((status) => status === 401).length).to.be.within(5, 10)
      expect((await server.request('GET', '/v1/me')).status).to.equal(200)
      expect((await fetch(`${server.baseUrl}/livez`)).status).to.equal(200)
    } finally {
      await server.stop()
    }
  })
})

describe('revoked and expired keys', () => {
  it('stop working within five seconds', async () => {
    const server = await startServer()
    try {
      for (const change of ['revoked_at = now()', `expires_at = now() - interval '1 second'`]) {
        const key = await server.addKey(['messages:read'])
        const me = async () => (await server.request('GET', '/v1/me', { key })).status
        expect(await me()).to.equal(200)
        await server.db.raw(`update api_keys set ${change} where id in (select max(id) from api_keys)`)
        await eventually(async () => expect(await me()).to.equal(401), 5_500)
      }
    } finally {
      await server.stop()
    }
  }).timeout(30_000)
})
