import { expect } from 'chai'
import { type Client, createClient } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

const to = (number: string) => ({ channel: 'sms', to: number, content: { text: 'Hello' } })

describe('message_batches', () => {
  let server: TestServer
  let client: Client
  before(async () => {
    server = await startServer()
    client = createClient(server)
  })
  after(() => server.stop())

  it('accepts and rejects message by message, and ends with its operation', async () => {
    const messages = [to('+15005550010'), to('+15005550004'), to('+15005550012')]
    const created = await client.post('/v1/message_batches', { messages, metadata: { campaign: 'a' } })
    expect(created.status).to.equal(202)
    expect(created.headers.get('location')).to.equal(`/v1/message_batches/${created.body.id}`)
    expect(created.headers.get('retry-after')).to.equal('1')
    expect(created.body).to.deep.include({ status: 'processing', metadata: { campaign: 'a' } })
    expect(created.body.results.map(({ status }: { status: string }) => status)).to.deep.equal(['accepted', 'rejected', 'accepted'])
    expect(created.body.results[1].error.code).to.equal('recipient_suppressed')

    const { id, operation_id } = created.body
    const operation = await eventually(async () => {
      const { body } = await client.get(`/v1/operations/${operation_id}`)
      expect(body.status).to.equal('completed')
      return body
    })
    expect(operation).to.include({ type: 'message_batches.create', resource_id: id, error: null })
    const batch = (await client.get(`/v1/message_batches/${id}`)).body
    expect(batch.counts).to.deep.equal({ total: 3, accepted: 2, rejected: 1, finished: 2 })
    const listed = (await client.get('/v1/messages', { batch_id: id })).body.data
    expect(listed.map((message: { status: string }) => message.status).sort()).to.deep.equal(['delivered', 'undelivered'])
    for (const [subject, type] of [
      [id, 'message_batch.completed'],
      [operation_id, 'operation.completed'],
    ]) {
      const events = (await client.get('/v1/events', { subject })).body.data
      expect(events.map((event: { type: string }) => event.type)).to.deep.equal([type])
    }
  })

  it('ends at once when every message is rejected', async () => {
    const { body } = await client.post('/v1/message_batches', { messages: [to('+15005550004')] })
    await eventually(async () => expect((await client.get(`/v1/message_batches/${body.id}`)).body.status).to.equal('completed'))
  })

  it('takes 500 messages and no more', async () => {
    const many = Array.from({ length: 500 }, () => to('+15005550010'))
    const { status, body } = await client.post('/v1/message_batches', { messages: many })
    expect(status).to.equal(202)
    await eventually(async () => expect((await client.get(`/v1/message_batches/${body.id}`)).body.counts.finished).to.equal(500))
    const over = await client.post('/v1/message_batches', { messages: [...many, many[0]] })
    expect([over.status, over.body.errors[0].pointer]).to.deep.equal([400, '/messages'])
  })

  it('refuses the whole batch when one message breaks the contract, and says which', async () => {
    const { status, body } = await client.post('/v1/message_batches', { messages: [to('+15005550010'), to('nobody')] })
    expect([status, body.errors[0].pointer]).to.deep.equal([400, '/messages/1/to'])
  })

  it('waits for scheduled messages', async () => {
    const scheduled_at = new Date(Date.now() + 1_500).toISOString()
    const { body } = await client.post('/v1/message_batches', { messages: [{ ...to('+15005550010'), scheduled_at }] })
    expect((await client.get(`/v1/message_batches/${body.id}`)).body.status).to.equal('processing')
    await eventually(async () => expect((await client.get(`/v1/message_batches/${body.id}`)).body.status).to.equal('completed'))
  })
})
