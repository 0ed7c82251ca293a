import { expect } from 'chai'
import { startServer, type TestServer } from '../support/server.ts'
import { openWire, type Wire, type WireAnswer } from '../support/wire.ts'

const LONGEST_MS = 17_000

describe('slow connections', () => {
  let server: TestServer
  before(async () => {
    server = await startServer()
  })
  after(() => server.stop())

  // All wait at the same time: the test takes as long as the slowest of them.
  it('are closed within 17 s, with 408 where a request had begun, while others are served', async function () {
    this.timeout(40_000)
    const post = `POST /v1/messages HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${server.keys.sandbox.api_key}\r\ncontent-type: application/json\r\n`
    const cases: Record<string, { first: string; drip?: string; answered: boolean }> = {
      'says nothing': { first: '', answered: false },
      'sends half a request line': { first: 'POST /v1/mess', answered: true },
      'sends headers forever': { first: 'GET /v1/me HTTP/1.1\r\nhost: x\r\n', drip: 'x-a: b\r\n', answered: true },
      'announces a body and sends none': { first: `${post}content-length: 100\r\n\r\n`, answered: true },
      'sends a body byte by byte': { first: `${post}content-length: 100\r\n\r\n`, drip: ' ', answered: true },
      'sends chunks byte by byte': { first: `${post}transfer-encoding: chunked\r\n\r\n`, drip: '1\r\n \r\n', answered: true },
    }
    const endings = Object.entries(cases).map(async ([name, { first, drip, answered }]) => {
      const wire = await openWire(server.port)
      if (first) wire.send(first)
      const timer = drip ? setInterval(() => wire.send(drip), 500) : undefined
      const { answer, after } = await ending(wire)
      clearInterval(timer)
      expect(after, name).to.be.below(LONGEST_MS)
      if (answered || answer)
        expect([name, answer?.status, answer?.headers['content-type']]).to.deep.equal([name, 408, 'application/problem+json'])
    })
    const others = (async () => {
      for (let count = 0; count < 20; count++) expect((await server.request('GET', '/v1/me')).status).to.equal(200)
    })()
    await Promise.all([...endings, others])
  })
})

async function ending(wire: Wire): Promise<{ answer: WireAnswer | null; after: number }> {
  const answer = await wire.answer()
  return { answer, after: await wire.closed }
}
