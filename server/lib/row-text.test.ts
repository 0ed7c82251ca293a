import { expect } from 'chai'
import { connect, type Db } from './db.ts'
import { cloneDatabase } from '../../test/support/postgres.ts'
import { rowText } from './row-text.ts'

const table = rowText({ id: 'text', n: 'integer', seq: 'bigint', on: 'boolean', at: 'timestamptz', tags: 'text[]', data: 'json' })

describe('rows as text', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let db: Db
  before(async () => {
    database = await cloneDatabase()
    db = connect(database.connection, { max: 1 })
  })
  after(async () => {
    await db.destroy()
    await database.drop()
  })
  const read = async (rows: Parameters<typeof table.write>[0]) => (await db.raw(table.sql, [table.write(rows)])).rows

  it('come back as they were', async () => {
    const rows = [
      {
        id: 'a',
        n: -7,
        seq: 2 ** 53 - 1,
        on: true,
        at: new Date('2026-11-23T12:00:00.123Z'),
        tags: [],
        data: { text: 'two\nlines \u001e\u001f "quoted" \\ 漢 😀' },
      },
      { id: `"b\\,{}'`, n: 0, seq: -1, on: false, at: new Date(0), tags: ['x', 'a "b" \\', '{},', 'null', ' '], data: [1, null, 'ü'] },
      { id: 'c\t', n: 2 ** 31 - 1, seq: 0, on: true, at: new Date('9999-12-31T23:59:59.999Z'), tags: ['é'], data: 'text' },
    ]
    expect(await read(rows)).to.deep.equal(rows)
  })

  it('have null for what is absent', async () => {
    const empty = { n: null, seq: null, on: null, at: null, tags: null, data: null }
    expect(await read([{ id: 'a' }, { id: null, n: 1 }])).to.deep.equal([
      { id: 'a', ...empty },
      { id: null, ...empty, n: 1 },
    ])
  })

  it('are none when there are none', async () => {
    expect(await read([])).to.deep.equal([])
  })

  it('are not parted by what their fields hold', async () => {
    for (const odd of ['a\x1fb', 'a\x1eb', 'a\0b']) {
      const [row, ...more] = await read([{ id: odd, tags: [odd], data: { odd: 'a\x1e\x1fb' } }])
      expect([row.id, row.tags, row.data, more]).to.deep.equal(['a\ufffdb', ['a\ufffdb'], { odd: 'a\x1e\x1fb' }, []])
    }
  })
})
