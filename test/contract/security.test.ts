// The contract tests itself: every operation is tried without a key, without its scope, with ids of another
// environment, with a body that breaks the contract, and over the limit. An exception needs a line with its reason.

import { expect } from 'chai'
import { operations } from '../../generated/server/operations.ts'
import { newApiKey } from '../../server/domains/identity/api-key.ts'
import { roles, scopes } from '../../generated/server/operations.ts'
import { model, sampleOf } from '../support/samples.ts'
import { createOneOfEach } from '../support/one-of-each.ts'
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
    foreign = await createOneOfEach(server, (await server.addOrganization()).sandbox.api_key)
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
        expect(exact.status).to.not.equal(401)
        expect(exact.body.code).to.not.equal('missing_scope') // other refusals may follow: nobody gives what they do not have
      })

      const parameters = operation.parameters.filter((parameter) => parameter.in === 'path')
      if (parameters.length > 0) {
        it("answers another environment's id as one that nobody has", async () => {
          if (operation.id in SAME_FOR_ALL) return
          for (const { name } of parameters) {
            expect(foreign, `no foreign ${name}; create one in support/one-of-each.ts`).to.have.property(name)
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

  it('lets a restricted credential do only what keeps to its restrictions', async () => {
    const { body: made } = await server.request('POST', '/v1/api_keys', {
      body: { name: 'One channel', scopes: Object.keys(scopes), restrictions: { channels: ['in_app'] } },
    })
    for (const operation of model.operations) {
      const { method, path, query, body } = sampleOf(operation)
      const { status, body: answer } = await server.request(method, path, { key: made.api_key, query, body })
      const wasRefused = status === 403 && answer.detail?.startsWith(`${operation.id} is not for credentials restricted`)
      expect(wasRefused, operation.id).to.equal(!operation.restrictable)
    }
    const open = model.operations.filter(({ restrictable }) => restrictable).map(({ tag }) => tag)
    expect([...new Set(open)].sort(), 'what becomes restrictable must narrow what it reads and writes').to.deep.equal([
      'api_keys',
      'event_types',
      'events',
      'me',
      'message_batches',
      'messages',
      'oauth_clients',
    ])
  }).timeout(20_000)

  it('allows every role what the contract gives it, and nothing else', async () => {
    const differences: string[] = []
    for (const [role, { scopes: held }] of Object.entries(roles)) {
      const key = await server.addKey([...held])
      for (const operation of model.operations) {
        const { method, path, query, body } = sampleOf(operation)
        const answer = await server.request(method, path, { key, query, body })
        const allowed = answer.body.code !== 'missing_scope'
        const wanted = operation.scopes.every((scope) => (held as readonly string[]).includes(scope))
        if (allowed !== wanted) differences.push(`${role}: ${operation.id}`)
      }
    }
    expect(differences).to.deep.equal([])
  }).timeout(180_000) // a server for each

  it('counts the cost of every operation and refuses what is over the limit, without an effect', async () => {
    for (const cost of new Set(model.operations.map((operation) => operation.cost))) {
      let now = Date.now()
      const limited = await startServer({ rateLimit: cost }, undefined, { now: () => now })
      try {
        for (const operation of model.operations.filter((each) => each.cost === cost)) {
          now += 10_000 // the bucket is full again
          const { method, path, query, body } = sampleOf(operation)
          const first = await limited.request(method, path, { query, body })
          expect(first.status, operation.id).to.not.equal(429)
          expect(first.headers.get('ratelimit'), operation.id).to.match(/^"default";r=0;t=\d+$/)
          const second = await limited.request(method, path, { query, body })
          expect(second.status, operation.id).to.equal(429)
          expect(second.headers.get('retry-after')).to.match(/^\d+$/)
          expect(second.body['violated-policies']).to.deep.equal(['default'])
        }
      } finally {
        await limited.stop()
      }
    }
  }).timeout(60_000)
})

const anonymous = (text: string) => text.replaceAll(/req_[0-9a-z]{26}/g, 'req')
