// The TypeScript SDK against the real server: what its README promises.

import { expect } from 'chai'
import { ConflictError, NotFoundError, PermissionDeniedError, RelayOS, UnprocessableError } from '../../sdks/typescript/src/index.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } } as const

describe('the TypeScript SDK against the server', () => {
  let server: TestServer
  let client: RelayOS
  before(async () => {
    server = await startServer()
    client = new RelayOS({ apiKey: server.keys.sandbox.api_key, baseURL: server.baseUrl })
  })
  after(() => server.stop())

  it('sends, reads, lists, cancels and follows a message', async () => {
    const message = await client.messages.create(sms)
    await eventually(async () => expect((await client.messages.get(message.id)).status).to.equal('delivered'))
    const types: string[] = []
    for await (const event of client.messages.listEvents(message.id, { limit: 2 })) types.push(event.type)
    expect(types).to.deep.equal(['message.queued', 'message.sending', 'message.sent', 'message.delivered'])
    const page = await client.messages.list({ limit: 1 })
    expect(page.data[0]!.id).to.equal(message.id)
    const later = await client.messages.create({ ...sms, scheduled_at: new Date(Date.now() + 60_000).toISOString() })
    expect((await client.messages.cancel(later.id)).status).to.equal('canceled')
  })

  it('walks all pages with one loop', async () => {
    await Promise.all(Array.from({ length: 7 }, () => client.messages.create({ ...sms, tags: ['loop'] })))
    let count = 0
    for await (const message of client.messages.list({ tag: 'loop', limit: 2 })) count += message.tags.length
    expect(count).to.equal(7)
  })

  it('replays under the same idempotency key', async () => {
    const options = { idempotencyKey: 'sdk-1' }
    const [first, second] = [await client.messages.create(sms, options), await client.messages.create(sms, options).withResponse()]
    expect(second.data.id).to.equal(first.id)
    expect(second.response.headers.get('idempotency-replayed')).to.equal('true')
  })

  it('throws typed errors with the request id', async () => {
    const caught = async (work: PromiseLike<unknown>) =>
      Promise.resolve(work).then(
        () => null,
        (error: unknown) => error,
      )
    const missing = await caught(client.messages.get('msg_none'))
    expect(missing).to.be.instanceOf(NotFoundError)
    expect((missing as NotFoundError).requestId).to.match(/^req_/)
    expect(await caught(client.messages.create({ ...sms, to: '+15005550004' }))).to.be.instanceOf(UnprocessableError)
    const narrow = new RelayOS({ apiKey: await server.addKey(['events:read']), baseURL: server.baseUrl })
    expect(await caught(narrow.messages.list())).to.be.instanceOf(PermissionDeniedError)
    const { id } = await client.messages.create(sms)
    await eventually(async () => expect((await client.messages.get(id)).status).to.equal('delivered'))
    expect(await caught(client.messages.cancel(id))).to.be.instanceOf(ConflictError)
  })

  it('reaches every other resource', async () => {
    const batch = await client.messageBatches.create({ messages: [sms] })
    expect((await client.messageBatches.get(batch.id)).id).to.equal(batch.id)
    expect((await client.operations.get(batch.operation_id)).type).to.equal('message_batches.create')
    expect((await client.me.get()).environment.kind).to.equal('sandbox')
    const [event] = (await client.events.list({ limit: 1 })).data
    expect((await client.events.get(event!.id)).id).to.equal(event!.id)
    expect((await client.eventTypes.get('message.sent')).name).to.equal('message.sent')
  })
})
