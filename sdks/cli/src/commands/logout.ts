// relayos logout: forgets the key of a profile. The key itself stays valid: api_keys.delete ends it.

import { Command } from 'commander'
import type { Context } from '../context.ts'
import { usageError } from '../exit.ts'
import { checkProfileName, DEFAULT_PROFILE, keyName, readProfiles, writeProfiles } from '../profiles/profiles.ts'
import { openSecrets } from '../profiles/secrets.ts'

export const createLogout = (context: Context): Command =>
  new Command('logout')
    .description('forget the key of a profile')
    .option('--all', 'of every profile')
    .action(({ all }: { all?: boolean }) => logout(context, all ?? false))

async function logout({ io, env, options }: Context, all: boolean) {
  const { current, profiles } = await readProfiles(env)
  const named = checkProfileName(options.profile ?? (env['RELAYOS_PROFILE'] || current))
  const names = all ? Object.keys(profiles) : [named]
  if (!all && !profiles[named]) throw usageError(`There is no profile ${named}`)
  const secrets = openSecrets(env)
  const rest = Object.fromEntries(Object.entries(profiles).filter(([name]) => !names.includes(name)))
  for (const name of names) await secrets.remove(keyName(name))
  await writeProfiles(env, { current: rest[current] ? current : (Object.keys(rest)[0] ?? DEFAULT_PROFILE), profiles: rest })
  if (options.json) return io.json({ forgotten: names })
  io.line(
    names.length > 0
      ? `Forgotten: ${names.join(', ')}. The keys are still valid; api_keys delete ends one.`
      : 'There was nothing to forget.',
  )
}
