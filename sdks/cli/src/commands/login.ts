// relayos login: keeps a key for later, after the server took it.

import { Command } from 'commander'
import { createClient } from '../api.ts'
import type { Context } from '../context.ts'
import { usageError } from '../exit.ts'
import { readSecret } from '../io/secret.ts'
import { bold, oneLine } from '../io/text.ts'
import { checkBaseUrl, DEFAULT_BASE_URL } from '../profiles/account.ts'
import { checkProfileName, DEFAULT_PROFILE, keyName, readProfiles, writeProfiles } from '../profiles/profiles.ts'
import { openSecrets } from '../profiles/secrets.ts'

export const createLogin = (context: Context): Command =>
  new Command('login')
    .description('keep an API key for later')
    .addHelpText(
      'after',
      `
The key is asked for, or read from standard input: relayos login < key.txt. It goes into the keyring of the system, or into
a file that only you can read. The server is asked who the key is before it is kept.

  relayos login --base-url https://api.example.com
  relayos login --profile live --base-url https://api.example.com`,
    )
    .action(() => login(context))

async function login(context: Context) {
  const { io, env, options } = context
  const profiles = await readProfiles(env)
  const name = checkProfileName(options.profile ?? (env['RELAYOS_PROFILE'] || DEFAULT_PROFILE))
  const baseUrl = checkBaseUrl(options.baseUrl ?? env['RELAYOS_BASE_URL'] ?? profiles.profiles[name]?.base_url ?? DEFAULT_BASE_URL)
  const key = await readSecret(io, `API key for ${baseUrl}: `)
  if (!/^[\x21-\x7e]+$/.test(key)) throw usageError('The key has characters that no key has')
  const client = await createClient({ baseUrl, key, source: 'input', profile: name }, options, io)
  const me = await client.me.get()

  const secrets = openSecrets(env)
  const store = await secrets.write(keyName(name), key)
  await writeProfiles(env, { current: name, profiles: { ...profiles.profiles, [name]: { base_url: baseUrl, store } } })
  if (options.json) return io.json({ profile: name, base_url: baseUrl, store, environment: me.environment, name: me.name })
  const place = store === 'keyring' ? 'the keyring of the system' : 'a file that only you can read'
  io.line(
    `Profile ${bold(name)} on ${baseUrl}: ${bold(oneLine(me.name))} in ${bold(oneLine(me.environment.kind))}. The key is in ${place}.`,
  )
}
