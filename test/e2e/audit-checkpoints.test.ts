import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type CheckpointWriter, startCheckpointWriter } from '../../server/domains/identity/audit/checkpoint-writer.ts'
import { createSigningKey } from '../../server/domains/identity/audit/signing-key.ts'
import { createFileSink, type Sink } from '../../server/domains/identity/audit/sink.ts'
import { verifyAudit } from '../../server/domains/identity/audit/verify.ts'
import { bootstrap } from '../../server/domains/identity/bootstrap.ts'
import { auditAll } from '../../server/lib/audit.ts'
import { systemClock } from '../../server/lib/clock.ts'
import { connect, type Db } from '../../server/lib/db.ts'
import { createLog } from '../../server/lib/log.ts'
import { createSeal } from '../../server/lib/seal.ts'
import { eventually } from '../support/eventually.ts'
import { cloneDatabase } from '../support/postgres.ts'
import { startServer } from '../support/server.ts'

const HOUR_MS = 3_600_000

describe('audit checkpoints', () => {
  const key = createSigningKey(randomBytes(32))
  const seal = createSeal(randomBytes(32))
  let db: Db
  let organization: string
  let folder: string
  let dropDatabase: () => Promise<void>
  let writers: CheckpointWriter[]

  beforeEach(async () => {
    const { connection, drop } = await cloneDatabase()
    dropDatabase = drop
    db = connect(connection, { max: 10, auditSeal: seal })
    await bootstrap(db, randomBytes(32), Date.now(), async () => {})
    organization = (await db('organizations').first('id')).id
    folder = await mkdtemp(join(tmpdir(), 'relayos-checkpoints-'))
    writers = []
  })
  afterEach(async () => {
    await Promise.all(writers.map((writer) => writer.stop()))
    await db.destroy()
    await dropDatabase()
    await rm(folder, { recursive: true })
  })

  const start = (everyMs: number, sink: Sink | null) =>
    writers.push(startCheckpointWriter({ db, key, seal, sink, everyMs, clock: systemClock, log: createLog('silent') }))

  const add = (count: number) =>
    auditAll(
      db,
      Array.from({ length: count }, () => ({
        organization,
        environment: null,
        action: 'session.create',
        actor: { type: 'user', id: 'usr_1', name: 'Jane' },
        outcome: 'succeeded',
        resources: [],
        requests: [],
        addresses: ['192.0.2.1'],
        at: new Date(),
      })),
    )

  const numbers = async () =>
    (await db('audit_checkpoints').select('number', 'size').orderBy('number')).map(({ number, size }) => [number, size])
  const lines = async (name: string) => (await readFile(join(folder, name), 'utf8').catch(() => '')).split('\n').filter(Boolean)

  async function verify(...files: string[]) {
    const rows: { seq: number; event: string; hash: Buffer }[] = await db('audit_events').select('seq', 'event', 'hash').orderBy('seq')
    const events = rows.map(({ seq, event, hash }) => JSON.stringify({ proof: { seq, event, hash: hash.toString('hex') } }))
    const checkpoints = await Promise.all(files.map(lines))
    return verifyAudit({ publicKeys: [key.publicPem], events, checkpoints })
  }

  it('are made when something happened, not before the time is over, and at once after a thousand events', async () => {
    start(HOUR_MS, null)
    await add(3)
    await eventually(async () => expect(await numbers()).to.deep.equal([[1, 3]]), 12_000)
    await add(998)
    await new Promise((resolve) => setTimeout(resolve, 6_000))
    expect(await numbers()).to.deep.equal([[1, 3]])
    await add(2)
    await eventually(
      async () =>
        expect(await numbers()).to.deep.equal([
          [1, 3],
          [2, 1_003],
        ]),
      12_000,
    )
  }).timeout(40_000)

  it('are made once by however many nodes, and stand once in the sink', async () => {
    const sink = createFileSink(join(folder, 'sink'))
    for (let node = 0; node < 4; node++) start(300, sink)
    for (let round = 0; round < 8; round++) {
      await add(5)
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    await eventually(async () => {
      const report = await verify('sink')
      expect(report).to.deep.include({ ok: true, findings: [], events: 40, covered: 40 })
      expect(await lines('sink')).to.have.length((await numbers()).length)
    })
    expect((await numbers()).length).to.be.greaterThan(2)
  })

  it('wait for a sink that fails, and lose nothing', async () => {
    const file = createFileSink(join(folder, 'sink'))
    let broken = true
    start(300, { append: (line) => (broken ? Promise.reject(new Error('disk full')) : file.append(line)) })
    await add(1)
    await eventually(async () => expect(await numbers()).to.have.length(1))
    await add(1)
    await eventually(async () => expect(await numbers()).to.have.length(2))
    expect(await lines('sink')).to.deep.equal([])
    broken = false
    await eventually(async () => expect(await lines('sink')).to.have.length(2))
    expect(await verify('sink')).to.deep.include({ ok: true, covered: 2 })
  })

  it('may stand twice in the sink after a crash, and on a line of their own after half a line', async () => {
    start(300, createFileSink(join(folder, 'sink')))
    await add(1)
    const [line] = await eventually(async () => {
      const found = await lines('sink')
      expect(found).to.have.length(1)
      return found
    })
    await writeFile(join(folder, 'sink'), `${line}\n${line}\n${line!.slice(0, 20)}`)
    await add(1)
    await eventually(async () => expect((await lines('sink')).length).to.equal(4))
    const { findings } = await verify('sink')
    expect(findings.map(({ code }) => code)).to.deep.equal(['unreadable_checkpoint']) // told, because somebody may have done it
  })

  it('of several nodes with sinks of their own are verified together', async () => {
    let turn = 0
    const sinks = ['one', 'two'].map((name) => createFileSink(join(folder, name)))
    start(300, { append: (line) => sinks[turn++ % 2]!.append(line) })
    for (let round = 1; round <= 3; round++) {
      await add(2)
      await eventually(async () => expect((await lines('one')).length + (await lines('two')).length).to.equal(round))
    }
    expect(await verify('one', 'two')).to.deep.include({ ok: true, covered: 6, checkpoints: 3 })
    expect((await verify('one')).findings.map(({ code }) => code)).to.include('checkpoint_missing')
  })

  it('need a sink that can be written: else the server does not start', async () => {
    const error = await startServer({ auditSink: join(folder, 'no', 'such', 'folder') }).then(
      () => null,
      (reason: Error) => reason,
    )
    expect(error?.message).to.include('RELAYOS_AUDIT_SINK')
  })
})
