// One server process per data folder: `server.pid` names the living owner in a way that a reused pid can't fake.
import { execFileSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ABANDONED_MS = 10_000 // a claim is held for microseconds

/**
 * When a process began, as text that only serves to be compared; undefined when there is no such process.
 * A zombie counts as none: in a container nobody may ever reap it.
 */
export function processStart(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid)
  } catch {
    return undefined
  }
}

/** Takes the data folder for this process. Throws when another living server has it. */
export function acquireOwnerLock(dataDir: string): { release(): void } {
  const file = join(dataDir, 'server.pid')
  const mine = `${process.pid}\n${processStart(process.pid)}\n`
  const draft = `${file}.${randomUUID()}`
  try {
    writeFileSync(draft, mine)
  } catch (cause) {
    throw new Error(`This system user can't write in the data folder ${dataDir}`, { cause })
  }
  try {
    // A hard link appears with its content or not at all, so nobody ever reads a half-written owner.
    while (!linked(draft, file)) removeDeadOwner(file, dataDir)
  } finally {
    rmSync(draft, { force: true })
  }
  return {
    release() {
      if (read(file) === mine) rmSync(file, { force: true })
    },
  }
}

function removeDeadOwner(file: string, dataDir: string) {
  const owner = read(file)
  if (owner === undefined) return
  const [pid, start] = owner.split('\n')
  if (start && processStart(Number(pid)) === start) {
    throw new Error(`Another RelayOS server (pid ${pid}) is using ${dataDir}. Stop it first, or use another folder.`)
  }
  // Only who holds the claim on this very owner may remove it, and looks again first: otherwise a slow process could
  // remove the file of whoever was quicker.
  const claim = `${file}.${createHash('sha256').update(owner).digest('hex').slice(0, 16)}`
  if (!claimed(claim)) return void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
  try {
    if (read(file) === owner) rmSync(file)
  } finally {
    rmSync(claim, { force: true })
  }
}

/** Whether this process now holds the claim. One that its holder left behind is removed, for the next try. */
function claimed(claim: string): boolean {
  try {
    writeFileSync(claim, '', { flag: 'wx' })
    return true
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
    const age = Date.now() - (statSync(claim, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > ABANDONED_MS) rmSync(claim, { force: true })
    return false
  }
}

function linked(from: string, to: string) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false
    throw error
  }
}

function read(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function startFromProc(pid: number) {
  // The name in parentheses may hold anything, so fields are counted from the last one: state is the first after it,
  // the start (in ticks since boot) the twentieth. The boot id keeps two boots apart.
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(')').at(-1)?.trim().split(' ') ?? []
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined
  return `${fields[19]}@${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}`
}

function startFromPs(pid: number) {
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
  const [state, ...start] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { env, encoding: 'utf8' })
    .trim()
    .split(/\s+/)
  return state?.startsWith('Z') ? undefined : start.join(' ')
}

function isCode(error: unknown, code: string) {
  return error instanceof Error && 'code' in error && error.code === code
}
