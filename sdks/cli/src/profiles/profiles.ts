// Profiles: names for servers and environments that one works with. Keys are kept elsewhere (secrets.ts).

import { join } from 'node:path'
import type { Env } from '../context.ts'
import { usageError } from '../exit.ts'
import { configFolder, readPrivate, writePrivate } from './files.ts'
import type { Store } from './secrets.ts'

export type Profile = { base_url: string; store: Store }
export type Profiles = { current: string; profiles: Record<string, Profile> }

export const DEFAULT_PROFILE = 'default'

export const profilesFile = (env: Env) => join(configFolder(env), 'config.json')

export async function readProfiles(env: Env): Promise<Profiles> {
  const found = (await readPrivate(profilesFile(env))) ?? {}
  const profiles = Object.create(null) as Record<string, Profile>
  for (const [name, value] of Object.entries((found['profiles'] ?? {}) as Record<string, Partial<Profile> | null>)) {
    if (!value || typeof value.base_url !== 'string') continue
    profiles[name] = { base_url: value.base_url, store: value.store === 'keyring' ? 'keyring' : 'file' }
  }
  return { current: typeof found['current'] === 'string' ? found['current'] : DEFAULT_PROFILE, profiles }
}

export const writeProfiles = (env: Env, profiles: Profiles) => writePrivate(profilesFile(env), profiles)

export function checkProfileName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name)) return name
  throw usageError('The name of a profile is 1 to 64 letters, digits, dots, dashes and underscores')
}

/** Name under which the key of a profile is kept. */
export const keyName = (profile: string) => `key:${profile}`
