import { expect } from 'chai'
import { connect, type Db } from '../../server/lib/db.ts'
import { SERVER_ROLE } from '../../server/lib/server-role.ts'
import { cloneDatabase } from '../support/postgres.ts'

describe('the role as which the server works', () => {
  let db: Db
  let drop: () => Promise<void>
  before(async () => {
    const clone = await cloneDatabase()
    db = connect(clone.connection, { max: 1, role: SERVER_ROLE })
    drop = clone.drop
  })
  after(async () => {
    await db.destroy()
    await drop()
  })

  it('is no superuser, and owns nothing', async () => {
    const { rows } = await db.raw(`select current_user as name, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
      (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned from pg_roles where rolname = current_user`)
    expect(rows).to.deep.equal([
      { name: SERVER_ROLE, rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false, owned: 0 },
    ])
  })

  for (const sql of [
    'create table t (n int)',
    'drop table messages',
    'alter table messages add column n int',
    'alter table audit_events disable trigger all',
    'truncate messages',
    `update audit_events set event = ''`,
    'delete from audit_events',
    'delete from audit_checkpoints',
    `insert into migrations (name) values ('x')`,
    'select * from graphile_worker._private_jobs',
    'select * from root_keys',
  ]) {
    it(`may not: ${sql}`, async () => {
      const code = await db.raw(sql).then(
        () => 'done',
        (error) => error.code,
      )
      expect(code).to.equal('42501')
    })
  }
})
