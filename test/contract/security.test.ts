// The contract tests itself: every operation is tried without a key, without its scope, with ids of another
// environment, with a body that breaks the contract, and over the limit. An exception needs a line with its reason.

import { expect } from 'chai'
import { operations } from '../../generated/server/operations.ts'
import { newApiKey } from '../../server/domains/identity/api-key.ts'
import { scopes } from '../../generated/server/operations.ts'
import { eventually } from '../support/eventually.ts'
import { model, sampleOf } from '../support/samples.ts'
import { startServer, type TestServer } from '../support/server.ts'

const NEEDS_NO_SCOPE: Record<string, string> = {
  'me.get': 'a credential may always ask what it is',
}
const SAME_FOR_ALL: Record<string, string> = {
  'event_types.get': 'the catalogue belongs to no environment',
}

describe('security of every operation', () => {
  let server: TestServer
  let foreign: Record<string, string>

  before(async () => {
    server = await startServer()
    foreign = await createIn(server, server.keys.live.api_key)
  })
  after(() => server.stop())

  it('is told by a table that has every operation of the contract', () => {
    expect(operations.map(({ id }) => id)).to.deep.equal(model.operations.map(({ id }) => id))
  })

  for (const operation of model.operations) {
    const send = (key: string | null, ids = {}, changes = {}) => {
      const { method, path, query, body } = sampleOf(operation, ids)
      return server.request(method, path, { key, query, body, ...changes })
    }

    describe(operation.id, () => {
      it('refuses a request without a key', async () => {
        const answer = await send(null)
        expect(answer.status).to.equal(401)
        expect(answer.headers.get('www-authenticate')).to.match(/^Bearer/)
      })

      it('refuses malformed, unknown and mistyped keys alike', async () => {
        const known = server.keys.sandbox.api_key
        const mistyped = known.slice(0, -1) + (known.endsWith('a') ? 'b' : 'a')
        const details = []
        for (const key of ['x', newApiKey('sandbox', 'local'), mistyped, known.toLowerCase(), `${known} x`]) {
          const { status, body } = await send(key)
          expect(status).to.equal(401)
          details.push(body.detail)
        }
        expect(new Set(details.slice(0, 4)).size).to.equal(1)
      })

      it('asks for its scopes and for no others', async () => {
        if (operation.scopes.length === 0) return expect(NEEDS_NO_SCOPE).to.have.property(operation.id)
        for (const missing of operation.scopes) {
          const key = await server.addKey(Object.keys(scopes).filter((scope) => scope !== missing))
          const { status, body } = await send(key)
          expect(status).to.equal(403)
          expect(body.detail).to.include(missing)
        }
        const exact = await send(await server.addKey(operation.scopes))
        expect(exact.status).to.not.be.oneOf([401, 403])
      })

      const parameters = operation.parameters.filter((parameter) => parameter.in === 'path')
      if (parameters.length > 0) {
        it("answers another environment's id as one that nobody has", async () => {
          if (operation.id in SAME_FOR_ALL) return
          for (const { name } of parameters) {
            expect(foreign, `no foreign ${name}; create one in createIn`).to.have.property(name)
            const theirs = await send(server.keys.sandbox.api_key, { [name]: foreign[name]! })
            const nobodys = await send(server.keys.sandbox.api_key, { [name]: `${foreign[name]!.slice(0, 4)}${'0'.repeat(26)}` })
            expect(theirs.status).to.equal(404)
            expect(anonymous(theirs.text)).to.equal(anonymous(nobodys.text))
          }
        })
      }

      if (operation.body) {
        it('refuses a body that breaks the contract, one entry per fault', async () => {
          const body = { ...(operation.body!.example as object), surprise: 1 }
          const answer = await send(server.keys.sandbox.api_key, {}, { body })
          expect(answer.status).to.equal(400)
          expect(answer.body.errors).to.deep.equal([
            { in: 'body', pointer: '/surprise', code: answer.body.errors[0].code, message: 'is not part of the contract' },
          ])
          expect((await send(server.keys.sandbox.api_key, {}, { body: undefined })).status).to.equal(400)
          expect((await send(server.keys.sandbox.api_key, {}, { body: [] })).status).to.equal(400)
        })
      }

      it('refuses unknown query parameters', async () => {
        const answer = await send(server.keys.sandbox.api_key, {}, { query: { ...sampleOf(operation).query, surprise: '1' } })
        expect(answer.status).to.equal(400)
        expect(answer.body.errors[0]).to.include({ in: 'query', pointer: '/surprise' })
      })
    })
  }

  it('counts the cost of every operation and refuses what is over the limit, without an effect', async () => {
    for (const operation of model.operations) {
      const limited = await startServerWithLimit(operation.cost)
      try {
        const { method, path, query, body } = sampleOf(operation)
        const first = await limited.request(method, path, { query, body })
        expect(first.status, operation.id).to.not.equal(429)
        expect(first.headers.get('ratelimit')).to.match(/^"default";r=0;t=\d+$/)
        const second = await limited.request(method, path, { query, body })
        expect(second.status, operation.id).to.equal(429)
        expect(second.headers.get('retry-after')).to.match(/^\d+$/)
        expect(second.body['violated-policies']).to.deep.equal(['default'])
      } finally {
        await limited.stop()
      }
    }
  }).timeout(60_000)
})

const startServerWithLimit = (rateLimit: number) => startServer({ rateLimit })
const anonymous = (text: string) => text.replaceAll(/req_[0-9a-z]{26}/g, 'req')

/** One of everything that an id can name, in the environment of the key. */
async function createIn(server: TestServer, key: string): Promise<Record<string, string>> {
  const body = { channel: 'in_app', to: 'user_1', content: { text: 'Hello' } }
  const message = await server.request('POST', '/v1/messages', { key, body })
  const batch = await server.request('POST', '/v1/message_batches', { key, body: { messages: [body] } })
  const events = await server.request('GET', '/v1/events', { key })
  const endpoint = await server.request('POST', '/v1/webhook_endpoints', {
    key,
    body: { url: 'https://hooks.example.com/', event_types: ['message.*'] },
  })
  await server.request('POST', `/v1/webhook_endpoints/${endpoint.body.id}/recover`, { key, body: { since: '2026-01-01T00:00:00Z' } })
  const delivery = await eventually(async () => {
    const { body } = await server.request('GET', '/v1/webhook_deliveries', { key })
    return body.data[0] ?? Promise.reject(new Error('no delivery yet'))
  })
  return {
    endpoint_id: endpoint.body.id,
    delivery_id: delivery.id,
    message_id: message.body.id,
    batch_id: batch.body.id,
    operation_id: batch.body.operation_id,
    event_id: events.body.data[0].id,
  }
}
