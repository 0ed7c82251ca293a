import { expect } from 'chai'
import { eventTypes } from '../../generated/server/events.ts'
import { type Client, createClient } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { startServer, type TestServer } from '../support/server.ts'

const sms = { channel: 'sms', to: '+15005550010', content: { text: 'Hello' } }
type Event = { id: string; type: string; subject: string }

describe('lists and the event feed', () => {
  let server: TestServer
  let client: Client
  before(async () => {
    server = await startServer()
    client = createClient(server)
  })
  after(() => server.stop())

  const page = async (path: string, query: Record<string, string | number>) => (await client.get(path, query)).body
  const sendAndSettle = async (count: number) => {
    const sent = await Promise.all(Array.from({ length: count }, () => client.send(sms)))
    for (const { id } of sent) await client.reach(id, 'delivered')
    return sent.map(({ id }) => id as string)
  }

  it('walks forwards through all pages and back again', async () => {
    await sendAndSettle(7)
    const all = (await page('/v1/messages', { limit: 100 })).data.map(({ id }: Event) => id)
    const forwards: string[][] = []
    let current = await page('/v1/messages', { limit: 3 })
    expect(current.prev_cursor).to.equal(null)
    for (;;) {
      forwards.push(current.data.map(({ id }: Event) => id))
      expect(current.has_more).to.equal(current.next_cursor !== null)
      if (!current.has_more) break
      current = await page('/v1/messages', { limit: 3, cursor: current.next_cursor })
    }
    expect(forwards.flat()).to.deep.equal(all)
    const back = await page('/v1/messages', { limit: 3, cursor: current.prev_cursor })
    expect(back.data.map(({ id }: Event) => id)).to.deep.equal(forwards.at(-2))
  })

  it('gives what is new to whoever polls the refresh cursor, however much it is', async () => {
    let { refresh_cursor } = await page('/v1/events', { limit: 1 })
    const ids = await sendAndSettle(9)
    const seen: Event[] = []
    for (;;) {
      const next = await page('/v1/events', { limit: 5, cursor: refresh_cursor })
      if (next.data.length === 0) break
      seen.push(...next.data.toReversed())
      refresh_cursor = next.refresh_cursor
    }
    expect(seen).to.have.length(36)
    expect(new Set(seen.map(({ id }) => id)).size).to.equal(36)
    for (const id of ids) {
      const steps = seen.filter(({ subject }) => subject === id).map(({ type }) => type)
      expect(steps).to.deep.equal(['message.queued', 'message.sending', 'message.sent', 'message.delivered'])
    }
    expect((await page('/v1/events', { cursor: refresh_cursor })).data).to.deep.equal([])
  })

  it('shows two followers every event exactly once, in one order, while many write', async () => {
    const { refresh_cursor: start } = await page('/v1/events', { limit: 1 })
    let writing = true
    const follow = async (limit: number) => {
      const seen: string[] = []
      for (let cursor = start; ; ) {
        const last = !writing
        const next = await page('/v1/events', { limit, cursor })
        seen.push(...next.data.map(({ id }: Event) => id).reverse())
        cursor = next.refresh_cursor
        if (last && next.data.length === 0) return seen
      }
    }
    const followers = Promise.all([follow(100), follow(7)])
    await Promise.all(Array.from({ length: 8 }, () => sendAndSettle(15)))
    writing = false
    const [first, second] = await followers
    expect(first).to.have.length(480)
    expect(new Set(first).size).to.equal(480)
    expect(second).to.deep.equal(first)
    const { rows } = await server.db.raw('select environment_id, max(seq) - count(*) as gaps from events group by environment_id')
    for (const { gaps } of rows) expect(Number(gaps)).to.equal(0)
  })

  it('filters by type, wildcard, subject and time', async () => {
    const [id] = await sendAndSettle(1)
    const types = async (query: Record<string, string | number>) =>
      (await page('/v1/events', { subject: id!, ...query })).data.map(({ type }: Event) => type)
    expect(await types({ type: 'message.sent' })).to.deep.equal(['message.sent'])
    expect(await types({ type: 'message.*' })).to.have.length(4)
    expect(await types({ type: 'email.*' })).to.deep.equal([])
    expect(await types({ created_after: new Date(Date.now() + 1_000).toISOString() })).to.deep.equal([])
    expect(await types({ created_before: new Date(Date.now() - 3_600_000).toISOString() })).to.deep.equal([])
    expect(await types({ created_after: '1998-12-31T23:59:60Z', created_before: '9999-12-31T23:59:59Z' })).to.have.length(4)
  })

  it('reads one event by its id', async () => {
    const event = (await page('/v1/events', { limit: 1 })).data[0]
    expect((await client.get(`/v1/events/${event.id}`)).body).to.deep.equal(event)
  })

  it('filters messages by status, channel, tag and time', async () => {
    const { id } = await client.send({ channel: 'in_app', to: 'user_1', content: { text: 'a' }, tags: ['rare'] })
    await client.reach(id, 'delivered')
    const ids = async (query: Record<string, string>) => (await page('/v1/messages', query)).data.map((message: Event) => message.id)
    expect(await ids({ tag: 'rare' })).to.deep.equal([id])
    expect(await ids({ channel: 'in_app', status: 'delivered', direction: 'outbound' })).to.deep.equal([id])
    expect(await ids({ channel: 'in_app', status: 'failed' })).to.deep.equal([])
    expect(await ids({ tag: 'rare', created_before: '2020-01-01T00:00:00+01:00' })).to.deep.equal([])
  })

  describe('cursors', () => {
    const forms: [string, (cursor: string) => string][] = [
      ['a changed character', (cursor) => cursor.slice(0, -1) + (cursor.endsWith('A') ? 'B' : 'A')],
      ['a cut one', (cursor) => cursor.slice(0, 10)],
      ['an invented one', () => 'AAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ]
    for (const [name, change] of forms) {
      it(`refuses ${name}`, async () => {
        const { refresh_cursor } = await page('/v1/events', {})
        const { status, body } = await client.get('/v1/events', { cursor: change(refresh_cursor) })
        expect([status, body.code]).to.deep.equal([422, 'invalid_cursor'])
      })
    }

    it('refuses a cursor of another list, filter or environment', async () => {
      const { refresh_cursor: cursor } = await page('/v1/events', {})
      expect((await client.get('/v1/messages', { cursor })).status).to.equal(422)
      expect((await client.get('/v1/events', { cursor, type: 'message.sent' })).status).to.equal(422)
      expect((await server.request('GET', '/v1/events', { key: server.keys.live.api_key, query: { cursor } })).status).to.equal(422)
      expect((await client.get('/v1/events', { cursor, limit: 3 })).status).to.equal(200)
    })
  })

  describe('event_types', () => {
    it('lists every type of the contract with a schema that its example fits', async () => {
      const { data } = await page('/v1/event_types', { limit: 100 })
      expect(data.map(({ name }: { name: string }) => name)).to.deep.equal(eventTypes.map(({ name }) => name).sort())
      const { Ajv2020 } = await import('ajv/dist/2020.js')
      const addFormats = (await import('ajv-formats')).default
      for (const { name, schema, example } of data) {
        const ajv = new Ajv2020({ allowUnionTypes: true, strictTypes: false })
        addFormats.default(ajv)
        const fits = ajv.compile(schema)
        expect(fits(example), `${name} ${JSON.stringify(fits.errors)}`).to.equal(true)
      }
    })

    it('answers one by its name', async () => {
      expect((await client.get('/v1/event_types/message.sent')).body).to.include({ name: 'message.sent', object: 'event_type' })
      expect((await client.get('/v1/event_types/message.lost')).status).to.equal(404)
    })

    it('describes the events that really come', async () => {
      const { responses } = await import('../../generated/server/response-validators.js')
      await client.send({ ...sms, to: '+15005550016' })
      await eventually(async () => expect((await page('/v1/events', { type: 'message.received' })).data).to.not.have.length(0))
      for (const event of (await page('/v1/events', { limit: 100 })).data) {
        const fits = responses[event.type]!.event!
        expect(fits(event), `${event.type} ${JSON.stringify(fits.errors)}`).to.equal(true)
      }
    })
  })
})
