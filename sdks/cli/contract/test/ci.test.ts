// The script that CI runs, with an npm that installs the command of this repository.

import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { parse } from 'yaml'

const CI = fileURLToPath(new URL('../../../ci/', import.meta.url))
const RELAYOS = fileURLToPath(new URL('../../bin/relayos.js', import.meta.url))

describe('sdks/ci', function () {
  this.timeout(60_000)
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'relayos-ci-'))
    const npm = `#!/bin/sh\nwhile [ "$1" != --prefix ]; do shift; done\nmkdir -p "$2/node_modules/.bin"\nln -s '${RELAYOS}' "$2/node_modules/.bin/relayos"\necho "$3" > '${folder}/installed'\n`
    writeFileSync(join(folder, 'npm'), npm)
    chmodSync(join(folder, 'npm'), 0o755)
    const app = `const answer = await fetch(process.env.RELAYOS_BASE_URL + '/v1/messages?limit=' + process.argv[2], { headers: { authorization: 'Bearer x' } })\nawait answer.text()\n`
    writeFileSync(join(folder, 'app.mjs'), app)
  })
  after(() => rmSync(folder, { recursive: true }))

  const run = (settings: Record<string, string>) =>
    new Promise<{ code: number | null; out: string }>((resolve) => {
      const env = {
        HOME: folder,
        RELAYOS_KEYRING: 'off',
        PATH: [folder, dirname(process.execPath), process.env['PATH']].join(delimiter),
        ...settings,
      }
      const child = spawn('bash', [join(CI, 'contract.sh')], { cwd: folder, env })
      let out = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => void (out += part))
      child.on('close', (code) => resolve({ code, out }))
    })

  it('runs an application offline, records it, and fails when it breaks the contract', async () => {
    const good = await run({ RELAYOS_CI_COMMAND: 'proxy', RELAYOS_CI_RUN: 'node app.mjs 5', RELAYOS_CI_VERSION: '0.1.0' })
    expect(good.code, good.out).to.equal(0)
    expect(readFileSync(join(folder, 'installed'), 'utf8').trim()).to.equal('relayos@0.1.0')
    for (const name of ['contract.xml', 'contract.sarif', 'contract.html'])
      expect(existsSync(join(folder, 'relayos-reports', name)), name).to.equal(true)
    const diff = await run({ RELAYOS_CI_COMMAND: 'diff', RELAYOS_CI_SINCE: '0.1.0' })
    expect(diff.code, diff.out).to.equal(0)
    const bad = await run({ RELAYOS_CI_COMMAND: 'proxy', RELAYOS_CI_RUN: 'node app.mjs 500' })
    expect(bad.code, bad.out).to.equal(1)
  })

  it('verifies offline without a target, with further arguments', async () => {
    const { code, out } = await run({ RELAYOS_CI_COMMAND: 'verify', RELAYOS_CI_ARGS: '--only types-listed' })
    expect(code, out).to.equal(0)
    expect(out).to.contain('1 passed, 0 failed')
  })

  it('says what is missing', async () => {
    expect((await run({ RELAYOS_CI_COMMAND: 'proxy' })).out).to.contain('the command that runs your tests')
    expect((await run({ RELAYOS_CI_COMMAND: 'other' })).code).to.equal(2)
  })

  it('has an Action and a template that take nothing from elsewhere, and no input as code', () => {
    const texts = ['github/action.yml', 'gitlab/relayos-contract.yml', 'contract.sh'].map((name) => readFileSync(join(CI, name), 'utf8'))
    for (const text of texts) expect(text).not.to.match(/https?:\/\/|curl|wget/)
    const action = parse(texts[0]!)
    const [step] = action.runs.steps
    expect(step.run).not.to.contain('${{')
    const given = Object.values(step.env as Record<string, string>).map((value) => /inputs\.([\w-]+)/.exec(value)?.[1])
    expect(given).to.have.members(Object.keys(action.inputs).filter((name) => name !== 'working-directory'))
    expect(parse(texts[1]!)['.relayos-contract'].artifacts.reports.junit).to.equal('$RELAYOS_CI_REPORTS/contract.xml')
  })
})
