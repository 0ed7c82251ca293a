// As whom the embedded PostgreSQL runs: it refuses to be root, so a root server needs another system user for it.
import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'

/** Whom to become for the programs of PostgreSQL; nobody else ({}) when we are not root. */
export type Account = { uid?: number; gid?: number }

const userName = 'relayos-postgres'
const execute = promisify(execFile)

/** What the database's programs get to see: none of the server's own settings and secrets, nor a PGDATA or PGPORT. */
export const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** Root's substitute is the owner of the cluster if there is one, else a system user of our own. */
export async function findAccount(usual: string): Promise<Account> {
  const { uid: owner, gid } = await stat(usual).catch(() => ({ uid: undefined, gid: undefined }))
  const me = process.getuid?.()
  if (me !== 0) {
    if (owner === undefined || owner === me) return {}
    throw new Error(`its data in ${usual} belong to another system user (uid ${owner}): start as that user or as root`)
  }
  // A cluster that an ordinary user made stays that user's: the next start may be without root again.
  const account = owner
    ? { uid: owner, gid: (await idOf('-g', String(owner))) ?? gid }
    : ((await systemAccount()) ?? (await createSystemAccount()))
  const failure = await whyNot('true', [], account)
  if (!failure) return account
  throw new Error(
    `this root may not act as its system user (uid ${account.uid}: ${failure}): ` +
      'start the server with the capabilities SETUID and SETGID, or as an ordinary user',
  )
}

async function systemAccount() {
  const [uid, gid] = await Promise.all([idOf('-u', userName), idOf('-g', userName)])
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

async function createSystemAccount() {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent']
  const failure = await whyNot('useradd', [...options, '--shell', '/usr/sbin/nologin', userName])
  // Another server on this machine may have created the user at the same moment; then useradd failed, and all is well.
  const account = await systemAccount()
  if (account) return account
  throw new Error(
    `it can't run as root, and its system user ${userName} could not be created (${failure}): ` +
      'create that user, or start the server as an ordinary user',
  )
}

async function idOf(option: '-u' | '-g', user: string) {
  return run('id', [option, user]).then(
    ({ stdout }) => Number(stdout),
    () => undefined,
  )
}

export async function giveTo({ uid, gid }: Account, path: string) {
  if (uid !== undefined) await run('chown', ['-R', `${uid}:${gid}`, path])
}

/** Tried as that user rather than read from the modes, which don't tell of access lists, mounts and the like. */
export async function reaches(account: Account, folder: string) {
  return (await whyNot('test', ['-x', folder], account)) === undefined
}

/** Runs a program; undefined when that went well, otherwise what it or the system said. */
export async function whyNot(program: string, words: string[], account?: Account) {
  return run(program, words, account).then(
    () => undefined,
    (error: Error & { stderr?: string }) => error.stderr?.trim() || error.message,
  )
}

export async function run(program: string, words: string[], account?: Account) {
  return execute(program, words, { ...account, env: environment, cwd: '/' })
}
