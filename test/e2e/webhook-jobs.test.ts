// Events that jobs write are sent as soon as those of requests, and reach streams as soon.

import { expect } from 'chai'
import { eventually } from '../support/eventually.ts'
import { type Receiver, startReceiver } from '../support/receiver.ts'
import { startServer, type TestServer } from '../support/server.ts'
import { openStream } from '../support/stream.ts'

const SOON_MS = 300 // a worker that was not told looks after up to a second
const rejected = { messages: [{ channel: 'sms', to: '+15005550001', content: { text: 'No such number' } }] } // ends at once, by a job

describe('events of jobs', () => {
  let server: TestServer
  let receiver: Receiver
  before(async () => {
    receiver = await startReceiver()
    server = await startServer({ egressAllow: [receiver.host] })
  })
  after(async () => {
    await server.stop()
    await receiver.stop()
  })

  it('wake webhooks and streams', async () => {
    const endpoint = { url: receiver.url, event_types: ['message_batch.completed', 'operation.completed'] }
    const { body: created } = await server.request('POST', '/v1/webhook_endpoints', { body: endpoint })
    const stream = await openStream(server.baseUrl, { key: server.keys.sandbox.api_key })
    await stream.subscribe({ id: 'ends', event_types: ['operation.completed'] })
    const late: number[] = []
    for (let round = 0; round < 7; round++) {
      await new Promise((resolve) => setTimeout(resolve, 170)) // not always at the same place of the poll
      const { body } = await server.request('POST', '/v1/message_batches', { body: rejected })
      const arrived = await eventually(() => {
        const found = receiver.received.find(({ event }) => event.subject === body.operation_id)
        expect(found).to.not.equal(undefined)
        return found!
      })
      late.push(arrived.at - Date.parse(arrived.event.timestamp))
      await eventually(() => expect(stream.ids('ends')).to.have.length(round + 1))
    }
    expect(late.sort((left, right) => left - right)[3]).to.be.lessThan(SOON_MS)

    const window = { since: new Date(Date.now() - 60_000).toISOString(), which: 'missing' }
    const { body: replay } = await server.request('POST', `/v1/webhook_endpoints/${created.id}/replay`, { body: window })
    await eventually(() => expect(receiver.received.map(({ event }) => event.subject)).to.include(replay.id)) // it ends by a job too
    stream.ws.terminate()
  })
})
