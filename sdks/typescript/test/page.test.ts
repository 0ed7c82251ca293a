// Lists, page by page and item by item.

import { expect } from 'chai'
import { Page, RelayOSError } from '../src/index.ts'
import { connect, problem, type Reply, rejection, serve } from './support.ts'

const items = (...ids: string[]) => ids.map((id) => ({ id }))
const page = (ids: string[], next: string | null, more: object = {}): Reply => ({
  json: {
    data: items(...ids),
    has_more: next !== null,
    next_cursor: next,
    prev_cursor: null,
    refresh_cursor: 'r1',
    ...more,
  },
})

describe('pages', () => {
  it('have their items and cursors', async () => {
    const server = await serve(page(['a', 'b'], 'c1', { prev_cursor: 'p1', total: 9 }))
    const list = await connect(server).client.messages.list({ limit: 2 })
    expect(list).to.be.instanceOf(Page)
    expect(list.data).to.deep.equal(items('a', 'b'))
    expect(list).to.include({ hasMore: true, nextCursor: 'c1', prevCursor: 'p1', refreshCursor: 'r1' })
    expect(list.body).to.include({ total: 9 })
  })

  it('lead to the next one with the same filters, and to null after the last', async () => {
    const server = await serve(page(['a'], 'c1'), page(['b'], 'c2'), page(['c'], null))
    const { client } = connect(server)
    const seen: string[] = []
    let list: Page<{ id: string }> | null = await client.messages.list({ limit: 1, status: 'sent' })
    for (; list; list = await list.nextPage()) seen.push(...list.data.map(({ id }) => id))
    expect(seen).to.deep.equal(['a', 'b', 'c'])
    expect(server.seen.map(({ url }) => url)).to.deep.equal([
      '/v1/messages?limit=1&status=sent',
      '/v1/messages?limit=1&status=sent&cursor=c1',
      '/v1/messages?limit=1&status=sent&cursor=c2',
    ])
  })

  it('have no next one when the server says so, whatever cursor it gives', async () => {
    const server = await serve(page(['a'], 'c1', { has_more: false }))
    const list = await connect(server).client.messages.list()
    expect(await list.nextPage()).to.equal(null)
    expect(server.seen).to.have.length(1)
  })

  it('replace the cursor that the first call gave', async () => {
    const server = await serve(page(['a'], 'c1'), page(['b'], null))
    const list = await connect(server).client.messages.list({ cursor: 'start' })
    await list.nextPage()
    expect(server.seen.map(({ url }) => url)).to.deep.equal(['/v1/messages?cursor=start', '/v1/messages?cursor=c1'])
  })

  it('fetch what is newer with refresh()', async () => {
    const server = await serve(page(['a'], null), page(['b'], null, { refresh_cursor: 'r2' }), page([], null))
    const first = await connect(server).client.events.list({ order: 'asc' })
    const second = await first.refresh()
    expect(second?.data).to.deep.equal(items('b'))
    await second?.refresh()
    expect(server.seen.map(({ url }) => url)).to.deep.equal([
      '/v1/events?order=asc',
      '/v1/events?order=asc&cursor=r1',
      '/v1/events?order=asc&cursor=r2',
    ])
  })

  it('have no refresh() without a cursor for it', async () => {
    const server = await serve(page(['a'], null, { refresh_cursor: null }))
    expect(await (await connect(server).client.eventTypes.list()).refresh()).to.equal(null)
  })

  it('refuse an answer that is no page', async () => {
    const server = await serve({ json: { items: [] } }, { status: 204 })
    const { client } = connect(server)
    expect(await rejection(client.messages.list())).to.be.instanceOf(RelayOSError)
    expect(await rejection(client.messages.list())).to.be.instanceOf(RelayOSError)
  })
})

describe('iteration', () => {
  it('walks all pages, an empty one in between too', async () => {
    const server = await serve(page(['a', 'b'], 'c1'), page([], 'c2'), page(['c'], null))
    const seen: string[] = []
    for await (const message of connect(server).client.messages.list({ limit: 2 })) seen.push(message.id)
    expect(seen).to.deep.equal(['a', 'b', 'c'])
    expect(server.seen).to.have.length(3)
  })

  it('walks on from a page at hand', async () => {
    const server = await serve(page(['a'], 'c1'), page(['b'], null))
    const list = await connect(server).client.messages.listEvents('msg_1')
    const seen: string[] = []
    for await (const event of list) seen.push(event.id)
    expect(seen).to.deep.equal(['a', 'b'])
    expect(server.seen[1]?.url).to.equal('/v1/messages/msg_1/events?cursor=c1')
  })

  it('fetches no page before it is needed', async () => {
    const server = await serve(page(['a', 'b'], 'c1'), page(['c'], null))
    for await (const message of connect(server).client.messages.list()) if (message.id === 'b') break
    expect(server.seen).to.have.length(1)
  })

  it('takes the options of the first call to all pages, and repeats failures', async () => {
    const server = await serve(page(['a'], 'c1'), problem(503, 'unavailable'), page(['b'], null))
    const seen: string[] = []
    const options = { headers: { 'X-Trace': 't1' } }
    for await (const message of connect(server).client.messages.list({}, options)) seen.push(message.id)
    expect(seen).to.deep.equal(['a', 'b'])
    expect(server.seen.map(({ headers }) => headers['x-trace'])).to.deep.equal(['t1', 't1', 't1'])
  })

  it('ends with the failure of a page', async () => {
    const server = await serve(page(['a'], 'c1'), problem(422, 'invalid_cursor'))
    const seen: string[] = []
    const walk = async () => {
      for await (const message of connect(server).client.messages.list()) seen.push(message.id)
    }
    expect(await rejection(walk())).to.include({ status: 422, code: 'invalid_cursor' })
    expect(seen).to.deep.equal(['a'])
  })

  it('does not turn for ever when a cursor leads to itself', async () => {
    const server = await serve(page(['a'], 'c1'))
    const walk = async () => {
      for await (const _ of connect(server).client.messages.list());
    }
    expect(await rejection(walk())).to.be.instanceOf(RelayOSError)
    expect(server.seen).to.have.length(2)
  })
})
