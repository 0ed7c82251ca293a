// The keyring of the system, played by a map: machines that test have none.

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type Keyring, openSecrets } from '../src/profiles/secrets.ts'

function fakeKeyring({ locked = false } = {}) {
  const kept = new Map<string, string>()
  const keyring: Keyring = (name) => ({
    getPassword: () => kept.get(name) ?? null,
    setPassword(value) {
      if (locked) throw new Error('The keyring is locked')
      kept.set(name, value)
    },
    deletePassword() {
      if (locked && kept.has(name)) throw new Error('The keyring is locked')
      return kept.delete(name)
    },
  })
  return { kept, keyring }
}

describe('secrets at rest', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'relayos-cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const env = () => ({ XDG_CONFIG_HOME: folder })
  const file = () => join(folder, 'relayos', 'secrets.json')

  it('go into the keyring, and nothing into a file', async () => {
    const { kept, keyring } = fakeKeyring()
    const secrets = openSecrets(env(), keyring)
    expect(await secrets.write('key:one', 'rk_test_1')).to.equal('keyring')
    expect([kept.get('key:one'), await secrets.read('key:one', 'keyring'), await secrets.find('key:one')]).to.deep.equal(
      Array(3).fill('rk_test_1'),
    )
    expect(() => statSync(file())).to.throw('ENOENT')
    await secrets.remove('key:one')
    expect([kept.size, await secrets.find('key:one')]).to.deep.equal([0, null])
  })

  it('go into a file that only the owner reads, when the keyring is locked or absent', async () => {
    for (const keyring of [fakeKeyring({ locked: true }).keyring, null]) {
      const secrets = openSecrets(env(), keyring)
      expect(await secrets.write('key:one', 'rk_test_1')).to.equal('file')
      expect(statSync(file()).mode & 0o777).to.equal(0o600)
      expect(await secrets.read('key:one', 'file')).to.equal('rk_test_1')
      await secrets.remove('key:one')
      expect(readFileSync(file(), 'utf8')).to.not.contain('rk_test_1')
    }
  })

  it('leave the file once there is a keyring', async () => {
    await openSecrets(env(), null).write('key:one', 'rk_test_1')
    const { kept, keyring } = fakeKeyring()
    await openSecrets(env(), keyring).write('key:one', 'rk_test_2')
    expect(readFileSync(file(), 'utf8')).to.not.contain('rk_test')
    expect(kept.get('key:one')).to.equal('rk_test_2')
  })

  it('are not said to be forgotten while the keyring holds them', async () => {
    const { kept, keyring } = fakeKeyring({ locked: true })
    kept.set('key:one', 'rk_test_1')
    const fault = await openSecrets(env(), keyring)
      .remove('key:one')
      .catch((error) => error)
    expect(fault.message).to.contain('locked')
  })

  it('that are in a keyring that is gone are asked for again', async () => {
    const fault = await openSecrets(env(), null)
      .read('key:one', 'keyring')
      .catch((error) => error)
    expect([fault.code, fault.hint]).to.deep.equal([3, 'relayos login'])
  })
})
