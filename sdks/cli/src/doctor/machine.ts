// Checks of this machine: Node, files and their modes, where keys are kept.

import { join } from 'node:path'
import { stat } from 'node:fs/promises'
import type { Context } from '../context.ts'
import { closeToOthers, isOpenToOthers } from '../profiles/files.ts'
import { profilesFile } from '../profiles/profiles.ts'
import { openSecrets, secretsFile } from '../profiles/secrets.ts'
import { failure, type Finding, ok, warning } from './check.ts'

const OLDEST_NODE = [20, 11, 0]
const OLDEST_GOOD_NODE = [24, 22, 1] // has the security fixes of October 2026

const isOlder = (version: string, than: number[]) => {
  const parts = version.split('.').map(Number)
  const difference = than.map((part, index) => (parts[index] ?? 0) - part).find((delta) => delta !== 0) ?? 0
  return difference < 0
}

export function checkNode(version = process.versions.node): Finding {
  if (isOlder(version, OLDEST_NODE))
    return failure('node', `Node ${version} is too old for this command`, `install Node ${OLDEST_GOOD_NODE.join('.')} or later`)
  if (isOlder(version, OLDEST_GOOD_NODE)) {
    return warning('node', `Node ${version} misses security fixes`, `Node ${OLDEST_GOOD_NODE.join('.')} or later has them`)
  }
  return ok('node', `Node ${version}`)
}

export async function checkFiles({ env, cwd }: Pick<Context, 'env' | 'cwd'>, fix: boolean): Promise<Finding[]> {
  const local = join(cwd, '.relayos')
  const paths = [profilesFile(env), secretsFile(env), join(local, 'credentials.json'), join(local, 'secret')]
  const findings: Finding[] = []
  for (const path of paths) {
    if (!(await stat(path).catch(() => null))) continue
    if (!(await isOpenToOthers(path))) findings.push(ok('files', `${path} is closed to others`))
    else if (
      fix &&
      (await closeToOthers(path).then(
        () => true,
        () => false,
      ))
    )
      findings.push(ok('files', `${path} was open to others; it is closed now`))
    else findings.push(failure('files', `${path} is open to others on this machine`, `chmod 600 ${path}, or relayos doctor --fix`))
  }
  return findings.length > 0 ? findings : [ok('files', 'There are no files with keys')]
}

export function checkKeyring(env: Context['env']): Finding {
  const { store } = openSecrets(env)
  return ok(
    'keyring',
    store === 'keyring' ? 'New keys go into the keyring of the system' : `There is no keyring: new keys go into ${secretsFile(env)} (0600)`,
  )
}
