// Who the command is, and to which server: what is said now wins over what was kept, and a key stays with the server that it was kept for.

import { join } from 'node:path'
import type { Context } from '../context.ts'
import { CliError, EXIT, usageError } from '../exit.ts'
import { readPrivate } from './files.ts'
import { checkProfileName, keyName, readProfiles } from './profiles.ts'
import { openSecrets } from './secrets.ts'

export type Account = {
  baseUrl: string
  /** null: none was found. */
  key: string | null
  /** Where the key is from, in words for people. */
  source: string
  profile: string | null
}

export const DEFAULT_BASE_URL = 'http://127.0.0.1:8080'

type Input = Pick<Context, 'env' | 'cwd' | 'options' | 'io'>

export async function findAccount({ env, cwd, options, io }: Input): Promise<Account> {
  const said = options.baseUrl ?? env['RELAYOS_BASE_URL']
  const wanted = said ? checkBaseUrl(said) : null
  const { current, profiles } = await readProfiles(env)
  const named = options.profile ?? (env['RELAYOS_PROFILE'] || undefined)
  const name = named === undefined ? current : checkProfileName(named)
  const profile = profiles[name]
  if (named !== undefined && !profile) throw usageError(`There is no profile ${name}`, `relayos login --profile ${name}`)

  if (env['RELAYOS_API_KEY']) {
    if (options.profile) io.note('RELAYOS_API_KEY is set: it is used, not the key of the profile.')
    return {
      baseUrl: wanted ?? profile?.base_url ?? DEFAULT_BASE_URL,
      key: env['RELAYOS_API_KEY'].trim(),
      source: 'RELAYOS_API_KEY',
      profile: null,
    }
  }
  if (profile) {
    keepToServer(wanted, profile.base_url, `profile ${name}`)
    const key = await openSecrets(env).read(keyName(name), profile.store)
    const place = profile.store === 'keyring' ? 'keyring' : 'file'
    return { baseUrl: profile.base_url, key, source: `profile ${name} (${place})`, profile: name }
  }
  const local = await localServer(cwd)
  if (local && (wanted === null || sameServer(wanted, local.baseUrl))) return local
  return { baseUrl: wanted ?? DEFAULT_BASE_URL, key: null, source: 'none', profile: null }
}

/** Keys of a server that runs on this machine. Any other address would lead a key of somebody else's folder to who knows where. */
async function localServer(cwd: string): Promise<Account | null> {
  const file = join(cwd, '.relayos', 'credentials.json')
  const found = (await readPrivate(file).catch(() => null)) as { base_url?: unknown; sandbox?: { api_key?: unknown } } | null
  const key = found?.sandbox?.api_key
  if (typeof found?.base_url !== 'string' || typeof key !== 'string' || !isLoopback(found.base_url)) return null
  return { baseUrl: checkBaseUrl(found.base_url), key, source: '.relayos/credentials.json', profile: null }
}

function keepToServer(wanted: string | null, kept: string, owner: string) {
  if (wanted === null || sameServer(wanted, kept)) return
  throw new CliError(
    `The key of ${owner} is for ${kept}: it is not sent to ${wanted}`,
    EXIT.authentication,
    `set RELAYOS_API_KEY as well, or: relayos login --profile <name> --base-url ${wanted}`,
  )
}

const sameServer = (left: string, right: string) => URL.canParse(right) && new URL(left).origin === new URL(right).origin

export function isLoopback(text: string): boolean {
  if (!URL.canParse(text)) return false
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(text).hostname)
}

export function checkBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol)) throw usageError('The base URL must be an http or https address')
  if (url.username || url.password) throw usageError('The base URL must not carry a user name or password')
  if (url.search || url.hash) throw usageError('The base URL must not have a query or fragment')
  return url.href.replace(/\/+$/, '')
}

export function needKey({ key, baseUrl }: Account): string {
  if (key) return key
  throw new CliError(`There is no key for ${baseUrl}`, EXIT.authentication, 'relayos login, or set RELAYOS_API_KEY')
}
