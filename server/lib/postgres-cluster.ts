// The cluster on disk: made once, whole or not at all.
import { chmod, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Place } from './postgres-place.ts'
import { giveTo, run } from './postgres-user.ts'

// Trust is right here, because the kernel has checked already: the socket is in a folder of mode 0700 of the database's
// user. Connecting takes that user or root: an ordinary user's own processes or, when root started us, only root's
// (and the database's own, as nobody can log in as relayos-postgres).
const accessRules = 'local all all trust\n'

/** Makes the cluster if there is none. Every crash on the way leaves either none or a whole one. */
export async function ensureCluster(place: Place, log: (line: string) => void) {
  const { location, version, account } = place
  const folder = dirname(location)
  const leftovers = (await readdir(folder)).filter((name) => name.startsWith(`${basename(location)}.new-`))
  for (const name of leftovers) {
    // An initdb that outlived its killed server may still be writing there; then the next start removes the rest.
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)
  }
  if (await isWhole(location)) {
    const major = (await readFile(join(location, 'PG_VERSION'), 'utf8')).trim()
    if (major !== version.split('.')[0]) {
      throw new Error(
        `its data in ${location} are of PostgreSQL ${major}, but the programs are ${version}: ` +
          'dump them with the old version and restore them with the new one',
      )
    }
    if ((await stat(location)).uid === 0) await giveTo(account, location) // someone ran chown on the clone
    await chmod(location, 0o700) // or chmod; PostgreSQL insists
    return
  }
  if (await stat(location).catch(() => undefined)) {
    const aside = `${location}.broken-${Date.now()}`
    log(`${location} is not a whole PostgreSQL cluster; moving it to ${aside} and making a new one`)
    await rename(location, aside)
  }
  await makeCluster(place)
}

async function makeCluster({ bin, location, account }: Place) {
  const draft = await mkdtemp(`${location}.new-`)
  await giveTo(account, draft)
  const locale = ['--encoding=UTF8', '--no-locale']
  const access = ['--username=relayos', '--auth-local=trust', '--auth-host=reject']
  await run(join(bin, 'initdb'), ['-D', draft, ...locale, ...access, '--data-checksums'], account)
  await writeFile(join(draft, 'pg_hba.conf'), accessRules, { flush: true })
  await rename(draft, location)
  // Were the rename lost in a power cut, the next start would take the cluster for a draft.
  const folder = await open(dirname(location))
  await folder.sync().finally(() => folder.close())
}

async function isWhole(location: string) {
  const parts = [join(location, 'PG_VERSION'), join(location, 'global', 'pg_control')]
  return Promise.all(parts.map((part) => stat(part))).then(
    () => true,
    () => false,
  )
}
