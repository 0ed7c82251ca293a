// The end of a client certificate, told in time: at 30 days, at 7 days, at the end; once each, whichever node looks.

import { expect } from 'chai'
import { jobs } from '../../server/lib/jobs.ts'
import { transaction } from '../../server/lib/db.ts'
import { createTestClock } from '../support/clock.ts'
import { createAuthority, type Authority, type Pair } from '../support/certificates.ts'
import { eventually } from '../support/eventually.ts'
import { type Receiver, startReceiver } from '../support/receiver.ts'
import { startServer, type TestServer } from '../support/server.ts'

const DAY_MS = 86_400_000
const TYPE = 'webhook_endpoint.certificate_expiring'

describe('the end of a client certificate', function () {
  this.timeout(60_000)
  const clock = createTestClock()
  let authority: Authority
  let [long, other] = [] as unknown as [Pair, Pair]
  let server: TestServer
  let receiver: Receiver
  let id: string
  let ends: number

  before(async () => {
    authority = await createAuthority()
    long = await authority.issue('long', 'ec', 60)
    other = await authority.issue('other', 'ec', 200)
    receiver = await startReceiver()
    server = await startServer({ egressAllow: [receiver.host, 'hooks.example.com:443'] }, undefined, clock)
    await server.addNode()
    await create({ url: receiver.url, event_types: [TYPE] })
    const endpoint = await create({ event_types: ['message.*'], client_certificate: pem(long) })
    id = endpoint.id
    ends = Date.parse(endpoint.client_certificate.expires_at)
  })
  after(async () => {
    await server.stop()
    await receiver.stop()
    await authority.remove()
  })

  const pem = ({ certificate, private_key }: Pair) => ({ certificate, private_key })
  const create = async (more: object) => {
    const answer = await server.request('POST', '/v1/webhook_endpoints', { body: { url: 'https://hooks.example.com/', ...more } })
    expect(answer.status, answer.text).to.equal(201)
    return answer.body
  }
  const patch = (body: object) => server.request('PATCH', `/v1/webhook_endpoints/${id}`, { body })
  /** The job, several times at once, on whichever node. */
  const look = async () => {
    await transaction(server.db, async (tx) => {
      for (let time = 0; time < 3; time++) await jobs.add(tx, 'webhooks:certificates', {}, new Date())
    })
    await eventually(async () => {
      const { rows } = await server.db.raw(
        `select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
        where t.identifier = 'webhooks:certificates'`,
      )
      expect(rows).to.deep.equal([])
    })
  }
  const told = async (): Promise<[string, number][]> => {
    const { body } = await server.request('GET', '/v1/events', { query: { type: TYPE, limit: 100 } })
    return body.data
      .filter(({ subject }: { subject: string }) => subject === id)
      .map(({ data }: { data: { client_certificate: { status: string; days_left: number } } }) => [
        data.client_certificate.status,
        data.client_certificate.days_left,
      ])
      .reverse()
  }

  it('is told at 30 days, at 7 days and when it has come', async () => {
    await look()
    expect(await told()).to.deep.equal([])
    const expected: [string, number][] = []
    const steps: [number, [string, number] | null][] = [
      [-30 * DAY_MS - 60_000, null],
      [-30 * DAY_MS + 60_000, ['expires_in_30_days', 30]],
      [-8 * DAY_MS, null],
      [-7 * DAY_MS + 60_000, ['expires_in_7_days', 7]],
      [-60_000, null],
      [60_000, ['expired', 0]],
      [30 * DAY_MS, null],
    ]
    for (const [before, news] of steps) {
      clock.advanceTo(ends + before)
      await look()
      await look()
      if (news) expected.push(news)
      expect(await told(), `${before / DAY_MS} days`).to.deep.equal(expected)
    }
  })

  it('reaches the other endpoints, and says which certificate it is', async () => {
    await eventually(() => expect(receiver.received.filter(({ event }) => event.type === TYPE)).to.have.length(3))
    const [first] = receiver.received.filter(({ event }) => event.type === TYPE)
    const { body } = await server.request('GET', `/v1/webhook_endpoints/${id}`)
    const { fingerprint, expires_at } = body.client_certificate
    expect(first!.event.data).to.deep.include({ id, object: 'webhook_endpoint', url: 'https://hooks.example.com/' })
    expect((first!.event.data as { client_certificate: object }).client_certificate).to.include({ fingerprint, expires_at })
  })

  it('begins anew with another certificate, from where that one stands', async () => {
    const { body } = await patch({ client_certificate: pem(other) })
    await look()
    expect(await told()).to.have.length(3)
    clock.advanceTo(Date.parse(body.client_certificate.expires_at) - 5 * DAY_MS + 60_000)
    await look()
    expect((await told()).at(-1)).to.deep.equal(['expires_in_7_days', 5])
    await patch({ client_certificate: pem(other) })
    await look()
    expect(await told()).to.have.length(4)
  })

  it('is of no interest once the certificate or the endpoint is gone', async () => {
    await patch({ client_certificate: null })
    clock.advance(10 * DAY_MS)
    await look()
    expect(await told()).to.have.length(4)
  })
})
