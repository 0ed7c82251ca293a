// The embedded PostgreSQL through what befalls it: fresh folders, awkward ones, and every kind of kill -9.
import { expect } from 'chai'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'
import { skipUnless } from '../../test/support/skip.ts'

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65534, gid: 65534 }
const module = new URL('./embedded-postgres.ts', import.meta.url).href

describe('the embedded PostgreSQL', function () {
  this.timeout(60_000)
  let folder: string
  let dataDir: string
  let logged: string[]
  let children: ChildProcess[]
  let databases: EmbeddedPostgres[]

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'embedded-postgres-test-'))
    await chmod(folder, 0o755) // mkdtemp made it private, and root's database runs as another user
    dataDir = join(folder, 'a clone', '.relayos')
    logged = []
    children = []
    databases = []
  })

  afterEach(async () => {
    for (const child of children) child.kill('SIGKILL')
    // Whatever a failed test left running is taken over, and so ended.
    if (databases.length === 0) await start().catch(() => undefined)
    for (const database of databases) {
      await database.stop()
      if (database.location !== join(dataDir, 'postgres')) await rm(dirname(database.location), { recursive: true })
    }
    await rm(folder, { recursive: true })
  })

  it('comes up from nothing, on a socket only, in a path with spaces', async () => {
    const database = await start()
    expect(database).to.include({ adopted: false, location: join(dataDir, 'postgres') })
    expect(await query(database, 'show listen_addresses')).to.deep.equal([{ listen_addresses: '' }])
    expect(await query(database, 'show data_checksums')).to.deep.equal([{ data_checksums: 'on' }])
  })

  it('keeps the data over stop and start, and leaves nothing running or lying about', async () => {
    const first = await start()
    await query(first, 'create table t as select 42 as n')
    await Promise.all([first.stop(), first.stop()])
    expect(() => process.kill(first.pid, 0)).to.throw('ESRCH')
    expect(await exists(first.connection.host)).to.equal(false)
    expect(await readdir(dataDir)).to.have.members(['postgres', 'postgres.log'])
    expect(await query(await start(), 'select n from t')).to.deep.equal([{ n: 42 }])
  })

  it('refuses a folder that another living server has', async () => {
    await startElsewhere()
    await rejects(start(), /Another RelayOS server \(pid \d+\)/)
  })

  it('takes over the database of a killed server, and ends it', async () => {
    const { child, pid } = await startElsewhere()
    await kill(child)
    const database = await start()
    expect(database).to.include({ adopted: true, pid })
    expect(await query(database, 'select n from t')).to.deep.equal([{ n: 42 }])
    await database.stop()
    expect(await exists(join(dataDir, 'postgres', 'postmaster.pid'))).to.equal(false)
  })

  it('starts again when the server and the database were killed, though another process has the old pid', async () => {
    const { child, pid } = await startElsewhere()
    await kill(child)
    process.kill(pid, 'SIGKILL')
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
    const lines = await readFile(pidFile, 'utf8')
    await writeFile(pidFile, lines.replace(/^\d+/, String(process.pid)))
    const database = await start()
    expect(database.adopted).to.equal(false)
    expect(await query(database, 'select n from t')).to.deep.equal([{ n: 42 }])
    expect(await exists(lines.split('\n')[4] as string)).to.equal(false)
  })

  for (const [whose, begin] of [
    ['its own', start],
    ['a taken-over', startTakenOver],
  ] as const) {
    it(`brings ${whose} database back after a kill -9, at the same address, with its data`, async () => {
      const database = await begin()
      await query(database, 'create table u as select 7 as n')
      const { pid, connection } = database
      process.kill(pid, 'SIGKILL')
      await until(() => logged.some((line) => line.includes('is back')))
      expect(database.pid).not.to.equal(pid)
      expect(await query({ connection }, 'select n from u')).to.deep.equal([{ n: 7 }])
    })
  }

  it('begins anew after a kill -9 in the middle of making the cluster', async () => {
    const child = run()
    await until(async () => (await exists(dataDir)) && (await readdir(dataDir)).some((name) => name.includes('.new-')))
    await kill(child)
    expect(await exists(join(dataDir, 'postgres'))).to.equal(false)
    await query(await start(), 'select 1')
    expect(await readdir(dataDir)).to.have.members(['postgres', 'postgres.log', 'server.pid'])
  })

  it('moves aside a folder that is no whole cluster', async () => {
    await mkdir(join(dataDir, 'postgres', 'base'), { recursive: true })
    await query(await start(), 'select 1')
    expect((await readdir(dataDir)).filter((name) => name.startsWith('postgres.broken-'))).to.have.lengthOf(1)
  })

  it('writes no values and no statements to its log', async () => {
    const database = await start()
    await query(database, "create table t as select 'canary'::text as k; create unique index on t (k)")
    const raise = "do $$begin raise 'canary'; end$$"
    const faults = ["insert into t values ('canary')", "select 'canary'::uuid", 'canary', raise]
    for (const sql of faults) await rejects(query(database, sql), /./)
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).not.to.contain('canary')
  })

  it('says why when it can not start', async () => {
    await (await start()).stop()
    databases = []
    await writeFile(join(dataDir, 'postgres', 'global', 'pg_control'), 'junk')
    await rejects(start(), /could not read file "global\/pg_control"[\s\S]*DATABASE_URL/)
  })

  it('as root, lives elsewhere when its user can not reach the folder, and stays there', async function () {
    skipUnless(this, isRoot, 'only root can try it')
    await chmod(folder, 0o700)
    const first = await start()
    expect(first.location).to.match(/^\/var\/lib\/relayos\/cluster-/)
    expect(logged.join()).to.contain(first.location.replace(/\/postgres$/, ''))
    await query(first, 'create table t as select 42 as n')
    await first.stop()
    databases = []
    await chmod(folder, 0o755)
    const second = await start()
    expect(second.location).to.equal(first.location)
    expect(await query(second, 'select n from t')).to.deep.equal([{ n: 42 }])
  })

  it('runs as an ordinary user, and as root on what an ordinary user made', async function () {
    const reachable = isRoot && spawnSync(process.execPath, ['--check', new URL(module).pathname], nobody).status === 0
    skipUnless(this, reachable, 'only root can try it, and only where an ordinary user reaches the program')
    await chown(folder, nobody.uid, nobody.gid)
    const { child } = await startElsewhere(nobody)
    await kill(child)
    const database = await start()
    expect(database.adopted).to.equal(true)
    expect(await query(database, 'select n from t')).to.deep.equal([{ n: 42 }])
  })

  async function start() {
    const database = await startEmbeddedPostgres({ dataDir, log: (line) => logged.push(line) })
    databases = [database]
    return database
  }

  async function startTakenOver() {
    const { child } = await startElsewhere()
    await kill(child)
    return start()
  }

  /** A server process of its own, with a table in its database. */
  async function startElsewhere(user = {}) {
    const child = run(user)
    let text = ''
    child.stdout?.on('data', (chunk) => {
      text += chunk
    })
    await until(() => text.endsWith('\n') || child.exitCode !== null)
    const database = JSON.parse(text) as Pick<EmbeddedPostgres, 'pid' | 'connection'>
    await query(database, 'create table t as select 42 as n')
    return { child, pid: database.pid }
  }

  function run(user = {}) {
    const script = `import { startEmbeddedPostgres } from '${module}'
      const database = await startEmbeddedPostgres({ dataDir: process.argv[1], log() {} })
      console.log(JSON.stringify({ pid: database.pid, connection: database.connection }))`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script, dataDir], { ...user, cwd: '/' })
    children.push(child)
    child.stderr.pipe(process.stderr)
    return child
  }
})

async function query({ connection }: Pick<EmbeddedPostgres, 'connection'>, sql: string) {
  const client = new pg.Client(connection)
  client.on('error', () => undefined)
  await client.connect()
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

async function kill(child: ChildProcess) {
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

async function until(condition: () => boolean | Promise<boolean>) {
  for (const since = Date.now(); !(await condition()); await sleep(10)) {
    if (Date.now() - since > 20_000) throw new Error(`still not so after 20 s: ${condition}`)
  }
}

async function rejects(promise: Promise<unknown>, message: RegExp) {
  const error = await promise.then(
    () => undefined,
    (error) => error,
  )
  expect(error).to.be.an('error').with.property('message').that.matches(message)
}

async function exists(path: string) {
  return readdir(dirname(path)).then(
    (names) => names.includes(path.split('/').at(-1) as string),
    () => false,
  )
}
