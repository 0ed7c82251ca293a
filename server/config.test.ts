import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { configHelp, readConfig } from './config.ts'

describe('settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relayos-config-'))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  after(() => rmSync(folder, { recursive: true }))

  it('with passwords are read from files too', () => {
    const config = readConfig({ DATABASE_URL_FILE: file('url', 'postgres://u:p@h/d\n'), REDIS_URL_FILE: file('redis', 'redis://r:6379') })
    expect(config).to.include({ databaseUrl: 'postgres://u:p@h/d', redisUrl: 'redis://r:6379' })
    expect(readConfig({ DATABASE_URL_FILE: '' }).databaseUrl).to.equal(null)
  })

  it('that can not be read are named, and their values are not', () => {
    const url = file('url', 'postgres://u:CANARY@h/d')
    for (const [environment, words] of [
      [{ DATABASE_URL_FILE: join(folder, 'absent') }, 'DATABASE_URL can not be read from '],
      [{ DATABASE_URL_FILE: file('empty', '\n') }, 'DATABASE_URL is empty in '],
      [{ DATABASE_URL_FILE: url, DATABASE_URL: 'postgres://h/d' }, 'DATABASE_URL and DATABASE_URL_FILE are both set'],
      [{ DATABASE_URL_FILE: file('wrong', 'mysql://u:CANARY@h/d') }, 'DATABASE_URL must be an address that starts with postgres://'],
    ] as const)
      expect(() => readConfig(environment))
        .to.throw(words)
        .with.property('message')
        .that.does.not.include('CANARY')
  })

  it('choose the roles of a node', () => {
    const roles = (RELAYOS_ROLES: string) => readConfig({ RELAYOS_ROLES }).roles
    expect([roles(''), roles('worker'), roles(' worker , api ')]).to.deep.equal([['api', 'worker'], ['worker'], ['api', 'worker']])
    for (const wrong of ['API', ',', 'jobs', 'api worker'])
      expect(() => roles(wrong)).to.throw('RELAYOS_ROLES must be api, worker or api,worker')
  })

  it('are all in the help', () => {
    for (const name of ['RELAYOS_ROLES', 'RELAYOS_TRUSTED_PROXIES', 'DATABASE_URL_FILE']) expect(configHelp()).to.include(name)
  })
})
