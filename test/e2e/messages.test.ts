import { expect } from 'chai'
import { startServer, type TestServer } from '../support/server.ts'
import { eventually } from '../support/eventually.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }

describe('messages', () => {
  let server: TestServer
  before(async () => {
    server = await startServer()
  })
  after(() => server.stop())

  const send = async (body: object) => (await server.request('POST', '/v1/messages', { body })).body
  const get = async (id: string) => (await server.request('GET', `/v1/messages/${id}`)).body
  const types = async (id: string): Promise<string[]> =>
    (await server.request('GET', `/v1/messages/${id}/events`)).body.data.map(({ type }: { type: string }) => type)
  const reach = (id: string, status: string) => eventually(async () => expect((await get(id)).status).to.equal(status))

  it('accepts a message and says where to read it', async () => {
    const { status, headers, body } = await server.request('POST', '/v1/messages', { body: sms })
    expect(status).to.equal(202)
    expect(body).to.include({ object: 'message', status: 'queued', channel: 'sms', direction: 'outbound', to: sms.to })
    expect(headers.get('location')).to.equal(`/v1/messages/${body.id}`)
  })

  it('goes queued, sending, sent, delivered, with every step in its events and in the feed', async () => {
    const { id } = await send(sms)
    await reach(id, 'delivered')
    const steps = ['message.queued', 'message.sending', 'message.sent', 'message.delivered']
    expect(await types(id)).to.deep.equal(steps)
    const feed = await server.request('GET', '/v1/events', { query: { subject: id, order: 'asc' } })
    expect(feed.body.data.map(({ type }: { type: string }) => type)).to.deep.equal(steps)
  })
})
