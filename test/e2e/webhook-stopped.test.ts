// What is stored for an endpoint that takes nothing: no more than when it was stopped, and that not for ever; and nothing is lost.

import { expect } from 'chai'
import { jobs } from '../../server/lib/jobs.ts'
import { type Client, createClient } from '../support/client.ts'
import { createTestClock } from '../support/clock.ts'
import { eventually } from '../support/eventually.ts'
import { type Receiver, startReceiver } from '../support/receiver.ts'
import { startServer, type TestServer } from '../support/server.ts'

const DAY_MS = 86_400_000
const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }

for (const neighbour of [true, false]) {
  describe(`a stopped webhook endpoint, ${neighbour ? 'beside one that is well' : 'by itself'}`, function () {
    this.timeout(60_000)
    const clock = createTestClock()
    let server: TestServer
    let client: Client
    let receiver: Receiver
    let other: Receiver
    let id: string

    before(async () => {
      receiver = await startReceiver()
      other = await startReceiver()
      server = await startServer({ egressAllow: [receiver.host, other.host] }, undefined, clock)
      client = createClient(server)
      const create = async (body: object) =>
        (await client.post('/v1/webhook_endpoints', { event_types: ['message.queued'], ...body })).body.id
      id = await create({ url: receiver.url, event_types: ['message.*'], ordering: 'by_subject' })
      if (neighbour) await create({ url: other.url })
    })
    after(async () => {
      await server.stop()
      await receiver.stop()
      await other.stop()
    })

    const rows = async () => {
      const found = await server.db('webhook_deliveries').where({ endpoint_id: id }).select('status')
      return found.map(({ status }) => status as string).sort()
    }
    const become = (status: string) => server.request('PATCH', `/v1/webhook_endpoints/${id}`, { body: { status } })
    const send = async (count: number): Promise<string[]> => {
      const sent = []
      for (let index = 0; index < count; index++) sent.push((await client.send(sms)).id)
      return sent
    }
    const dealt = async () => {
      const { rows: found } = await server.db.raw(
        'select c.seq, s.last from webhook_cursors c join environment_sequences s using (environment_id)',
      )
      return found.every(({ seq, last }: { seq: number; last: number }) => seq === last)
    }
    const cleanUp = async () => {
      await jobs.add(server.db, 'webhooks:cleanup', {}, new Date())
      await eventually(async () => {
        const { rows: waiting } = await server.db.raw(
          `select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
          where t.identifier = 'webhooks:cleanup'`,
        )
        expect(waiting).to.deep.equal([])
      })
    }
    const arrived = () =>
      new Set(receiver.received.filter(({ event }) => event.type === 'message.queued').map(({ event }) => event.subject))

    const kept = [...Array(9).fill('blocked'), ...Array(3).fill('waiting')]
    let earlier: string[] = []
    let meanwhile: string[] = []

    it('keeps what waited, and gets no more of it however much happens', async () => {
      receiver.answer((_, response) => response.writeHead(503).end())
      earlier = await send(3)
      await eventually(async () => {
        expect(await dealt()).to.equal(true)
        expect(await rows()).to.deep.equal(kept)
      })
      await become('paused')
      meanwhile = await send(20)
      for (const message of meanwhile) await client.reach(message, 'delivered')
      await eventually(async () => expect(await dealt()).to.equal(true))
      if (neighbour) await eventually(() => expect(new Set(other.received.map(({ event }) => event.subject)).size).to.equal(23))
      await eventually(async () => expect(await rows()).to.deep.equal(kept)) // a try that was under way may end meanwhile
    })

    it('keeps it for 90 days', async () => {
      clock.advance(89 * DAY_MS)
      await cleanUp()
      expect(await rows()).to.have.length(12)
      clock.advance(2 * DAY_MS)
      await cleanUp()
      expect(await rows()).to.deep.equal([])
    })

    it('gets all of it from the feed when it is asked for', async () => {
      receiver.answer((_, response) => response.writeHead(204).end())
      await become('active')
      const since = new Date(clock.now() - 100 * DAY_MS).toISOString()
      receiver.received.length = 0
      const { status } = await client.post(`/v1/webhook_endpoints/${id}/replay`, { since, which: 'missing' })
      expect(status).to.equal(202)
      await eventually(async () => {
        await server.db('graphile_worker._private_jobs').update({ run_at: new Date(0) }) // jobs go by the clock of the database
        expect(arrived()).to.deep.equal(new Set([...earlier, ...meanwhile]))
      }, 20_000)
      await eventually(async () => expect(new Set(await rows())).to.deep.equal(new Set(['delivered'])))
    })
  })
}
