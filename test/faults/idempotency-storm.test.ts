import { expect } from 'chai'
import { startServer, type TestServer } from '../support/server.ts'
import { createRandom } from './random.ts'
import { storm } from './storm.ts'

describe('an idempotency storm', () => {
  let server: TestServer
  before(async () => {
    server = await startServer({ rateLimit: 0 })
  })
  after(() => server.stop())

  it('has every effect once and gives every caller the same answer', async () => {
    const options = { baseUrls: [server.baseUrl], apiKey: server.keys.sandbox.api_key, db: server.db, keys: 20, random: createRandom(1) }
    const { damage } = await storm(options)
    expect(damage).to.deep.equal({ effects_wrong: 0, answers_differ: 0, reuse_accepted: 0, unexpected: 0 })
  })
})
