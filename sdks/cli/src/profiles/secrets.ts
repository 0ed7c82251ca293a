// Secrets at rest: in the keyring of the operating system, or in a file of mode 0600 where there is none.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Env } from '../context.ts'
import { CliError } from '../exit.ts'
import { configFolder, readPrivate, writePrivate } from './files.ts'

export type Store = 'keyring' | 'file'

export type Secrets = {
  /** Where a new secret would go. */
  readonly store: Store
  read(name: string, store: Store): Promise<string | null>
  /** Wherever it is. */
  find(name: string): Promise<string | null>
  write(name: string, value: string): Promise<Store>
  remove(name: string): Promise<void>
}

type Entry = { getPassword(): string | null; setPassword(value: string): void; deletePassword(): boolean }
export type Keyring = (name: string) => Entry

const SERVICE = 'relayos'

export const secretsFile = (env: Env) => join(configFolder(env), 'secrets.json')

export function openSecrets(env: Env, keyring = env['RELAYOS_KEYRING'] === 'off' ? null : findKeyring()): Secrets {
  const file = secretsFile(env)

  return {
    store: keyring ? 'keyring' : 'file',

    async read(name, store) {
      if (store === 'file') return ((await readPrivate(file))?.[name] as string | undefined) ?? null
      if (!keyring) throw new CliError('The key is in the keyring of the system, which can not be opened here', 3, 'relayos login')
      return keyring(name).getPassword()
    },

    async find(name) {
      const kept = (await readPrivate(file))?.[name]
      return typeof kept === 'string' ? kept : (keyring?.(name).getPassword() ?? null)
    },

    async write(name, value) {
      if (keyring) {
        try {
          keyring(name).setPassword(value)
          await removeFromFile(name)
          return 'keyring'
        } catch {
          // Locked, or nobody to unlock it: the file serves.
        }
      }
      await writePrivate(file, { ...(await readPrivate(file)), [name]: value })
      return 'file'
    },

    async remove(name) {
      await removeFromFile(name)
      try {
        keyring?.(name).deletePassword() // false: it was not there
      } catch (error) {
        throw new CliError(`The keyring did not let go of the key: ${(error as Error).message}`)
      }
    },
  }

  async function removeFromFile(name: string) {
    const all = await readPrivate(file)
    if (!all || !(name in all)) return
    const { [name]: _, ...rest } = all
    await writePrivate(file, rest)
  }
}

/** null where there is none. On Linux the kernel's keyring does not count: it forgets when the machine restarts. */
function findKeyring(): Keyring | null {
  try {
    const { Entry } = createRequire(import.meta.url)('@napi-rs/keyring') as {
      Entry: new (service: string, name: string, options: object) => Entry
    }
    const open: Keyring = (name) => new Entry(SERVICE, name, { linux: { store: 'secret-service' } })
    open('probe').getPassword()
    return open
  } catch {
    return null
  }
}
