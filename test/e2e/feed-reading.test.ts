// How much of the feed is read for a page of it, whatever the planner believes, and that nothing is passed over.

import { expect } from 'chai'
import { eventsAfterPlace, type FeedEvent } from '../../server/domains/events/feed.ts'
import { publish } from '../../server/domains/events/publish.ts'
import { startServer, type TestServer } from '../support/server.ts'

const PAGE = 500

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Actual Rows': number; 'Actual Loops': number; Plans?: Plan[] }

describe('reading the feed', () => {
  let server: TestServer
  let environment: string
  before(async () => {
    server = await startServer()
    environment = server.keys.sandbox.environment_id
    await add(5_600)
  })
  after(() => server.stop())

  const add = (count: number) =>
    publish(
      server.db,
      environment,
      Array.from({ length: count }, (_, index) => ({
        type: 'message.read' as const,
        subject: `msg_${index}`,
        data: { index },
        at: new Date(),
      })),
    )
  const sql = eventsAfterPlace()
  const read = async (after: number): Promise<FeedEvent[]> => (await server.db.raw(sql, [environment, after, PAGE])).rows
  const numbers = (events: FeedEvent[]) => events.map(({ seq }) => Number(seq))
  const range = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index)

  it('touches a page of events, however many follow', async () => {
    const tx = await server.db.transaction()
    // What it does by itself where it thinks that little follows: reads all that follows, then sorts it.
    await tx.raw('set local enable_indexscan = off; set local enable_indexonlyscan = off')
    const { rows } = await tx.raw(`explain (analyze, format json) ${sql}`, [environment, 10, PAGE])
    await tx.rollback()
    const touched = (plan: Plan): number =>
      (plan['Relation Name']?.startsWith('events') && plan['Node Type'] !== 'Bitmap Index Scan'
        ? plan['Actual Rows'] * plan['Actual Loops']
        : 0) + (plan.Plans ?? []).reduce((sum, part) => sum + touched(part), 0)
    expect(touched(rows[0]['QUERY PLAN'][0].Plan)).to.be.within(PAGE, PAGE + 5)
  })

  it('gives pages that follow each other, to the end', async () => {
    expect(numbers(await read(0))).to.deep.equal(range(1, PAGE))
    expect(numbers(await read(5_560))).to.deep.equal(range(5_561, 40))
    expect(await read(5_600)).to.deep.equal([])
    expect(await read(9_000)).to.deep.equal([])
  })

  it('goes on behind what is past its retention', async () => {
    await server.db('events').where({ environment_id: environment }).whereBetween('seq', [1, 700]).delete()
    expect(numbers(await read(0))).to.deep.equal(range(701, PAGE))
    await server.db('events').where({ environment_id: environment, seq: 720 }).delete()
    expect(numbers(await read(0))).to.deep.equal(range(701, PAGE).filter((seq) => seq !== 720))
    expect(numbers(await read(719))).to.deep.equal(range(721, PAGE))
  })
})
