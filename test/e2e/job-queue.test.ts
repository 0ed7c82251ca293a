// The job queue outlives a database that fails it at any moment, its very first question included.

import { expect } from 'chai'
import { connect, type Db } from '../../server/lib/db.ts'
import { type JobRunner, jobs, startJobs } from '../../server/lib/jobs.ts'
import { createLog } from '../../server/lib/log.ts'
import { eventually } from '../support/eventually.ts'
import { cloneDatabase } from '../support/postgres.ts'

const FIRST_QUESTION = `query like '%\\_private\\_tasks%' and wait_event_type = 'Lock'`

describe('the job queue', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>
  let db: Db
  let runner: JobRunner | undefined
  before(async () => {
    database = await cloneDatabase()
    db = connect(database.connection, { max: 2 })
  })
  after(async () => {
    await runner?.stop()
    await db.destroy()
    await database.drop()
  })

  it('works on when the connection breaks under its first question', async () => {
    let done = 0
    const lock = await db.transaction()
    await lock.raw('lock table graphile_worker._private_tasks in access exclusive mode')
    const starting = startJobs({
      connection: database.connection,
      handlers: { count: async () => void done++ },
      recurring: [],
      log: createLog('silent'),
    })
    await eventually(async () => {
      const { rows } = await db.raw(`select pg_terminate_backend(pid) from pg_stat_activity where ${FIRST_QUESTION}`)
      expect(rows).to.not.deep.equal([])
    })
    await lock.commit()
    runner = await starting
    await jobs.add(db, 'count', {}, new Date())
    await eventually(() => expect(done).to.equal(1), 15_000)
  }).timeout(30_000)
})
