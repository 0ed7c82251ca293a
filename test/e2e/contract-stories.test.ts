// The stories of the contract against the real server, through the contract proxy: both must have nothing to say.

import { expect } from 'chai'
import { loadContract, startProxy, verify } from '../../sdks/cli/contract/index.ts'
import { startServer, type TestServer } from '../support/server.ts'

describe('the stories of the contract', () => {
  let server: TestServer
  before(async () => (server = await startServer()))
  after(() => server.stop())

  it('are true of the server', async () => {
    const contract = await loadContract()
    const proxy = await startProxy({ contract, target: server.baseUrl })
    const report = await verify({ contract, baseUrl: proxy.url, apiKey: server.keys.sandbox.api_key })
    const traffic = await proxy.stop()
    const failed = report.stories.filter(({ status }) => status !== 'passed')
    expect(failed.map(({ story, reason, steps }) => [story, reason, steps.filter(({ failures }) => failures.length > 0)])).to.deep.equal([])
    expect(report.passed).to.be.at.least(17)
    // The stories break the contract on purpose where they say so, and nowhere else.
    expect(traffic.findings.map(({ operation, rule }) => `${operation} ${rule}`)).to.have.members([
      'messages.create pattern',
      'messages.create additionalProperties',
      'messages.list additionalProperties',
      'messages.create content_type',
    ])
    expect(traffic.findings.filter(({ side }) => side === 'response')).to.deep.equal([])
  }).timeout(60_000)

  it('are not run with a live key', async () => {
    const wish = { contract: await loadContract(), baseUrl: server.baseUrl, apiKey: server.keys.live.api_key }
    expect(await verify(wish).catch((error) => error.message)).to.match(/live environment/)
  })
})
