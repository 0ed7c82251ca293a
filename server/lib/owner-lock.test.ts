// One owner per folder, also when owners die without a word and their pids are given away.
import { expect } from 'chai'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acquireOwnerLock, processStart } from './owner-lock.ts'

describe('the owner lock', function () {
  this.timeout(20_000)
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'owner-lock-test-'))
  })

  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  it('is had by one, and leaves nothing behind', async () => {
    const lock = acquireOwnerLock(folder)
    expect(() => acquireOwnerLock(folder)).to.throw(`Another RelayOS server (pid ${process.pid}) is using ${folder}`)
    expect(await readdir(folder)).to.deep.equal(['server.pid'])
    lock.release()
    expect(await readdir(folder)).to.deep.equal([])
  })

  it('does not take another process with the pid of a dead owner for the owner', async () => {
    await writeFile(join(folder, 'server.pid'), `${process.pid}\nsome other time\n`)
    acquireOwnerLock(folder).release()
  })

  it('goes to one of several that find the same dead owner', async () => {
    await writeFile(join(folder, 'server.pid'), '99999999\nlong ago\n')
    const script = `import { acquireOwnerLock } from '${new URL('./owner-lock.ts', import.meta.url)}'
      const [folder, at] = process.argv.slice(1)
      while (Date.now() < at);
      try { acquireOwnerLock(folder); process.exitCode = 7; process.stdin.resume() } catch (error) { if (!/Another/.test(error)) throw error }`
    const at = String(Date.now() + 1000)
    const children = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '--eval', script, folder, at], { stdio: ['pipe', 'inherit', 'inherit'] }),
    )
    let running = children.length
    const codes = await Promise.all(
      children.map(async (child) => {
        const [code] = await once(child, 'exit')
        if (--running === 1) for (const { stdin } of children) stdin.end() // the owner stays until all others have tried
        return code as number
      }),
    )
    expect(codes.sort()).to.deep.equal([0, 0, 0, 0, 0, 7])
  })

  it('knows when a process began, and that a dead one did not', async () => {
    const child = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60000)'])
    const pid = child.pid as number
    expect(processStart(pid)).to.be.a('string').that.equals(processStart(pid))
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(processStart(pid)).to.equal(undefined)
  })
})
