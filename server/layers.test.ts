// Imports point one way: gateway → domains → lib. Only the wiring at the top may reach everywhere.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect } from 'chai'

const SERVER = import.meta.dirname
const WIRING = ['app.ts', 'main.ts', 'subscribers.ts']
const SHARED_DOMAINS = ['identity', 'privacy', 'events']

type Import = { from: string; to: string } // paths below server/, or as written when they lead elsewhere

const files = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

function importsOf(file: string, source: string): Import[] {
  const found = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path]) => path!)
  return found.map((path) => ({ from: file, to: path.startsWith('.') ? relative(SERVER, join(SERVER, dirname(file), path)) : path }))
}

/** Why an import is not allowed; null when it is. */
function objection({ from, to }: Import): string | null {
  if (WIRING.includes(from)) return null
  if (to.startsWith('..')) return to.startsWith('../generated') ? 'generated code is imported as #generated/…' : 'leads out of server/'
  if (!to.includes('/') || to.startsWith('#') || to.startsWith('node:')) return isPackage(to) ? null : wiringObjection(from, to)
  const [layer, domain] = from.split('/')
  const [toLayer, toDomain] = to.split('/')
  if (!['lib', 'domains', 'gateway', 'migrations'].includes(toLayer!)) return null // a package with a slash in its name
  if (/\.store\.ts$/.test(to) && dirname(from) !== dirname(to) && !isTypeOnly(from, to)) return 'a store is private to its folder'
  if (layer === 'lib') return toLayer === 'lib' ? null : 'lib imports lib alone'
  if (layer === 'migrations') return 'migrations import nothing of ours'
  if (layer === 'domains') {
    if (toLayer === 'gateway') return 'domains do not know the doors'
    if (toLayer === 'domains' && toDomain !== domain && !SHARED_DOMAINS.includes(toDomain!)) return 'domains meet in subscribers.ts'
  }
  return null
}

const isPackage = (path: string) => path.startsWith('#generated/') || path.startsWith('node:') || !path.endsWith('.ts')
const wiringObjection = (from: string, to: string) =>
  WIRING.includes(to)
    ? `${from} imports the wiring`
    : to === 'config.ts' && from.startsWith('domains/')
      ? 'domains get settings as arguments'
      : null
const isTypeOnly = (from: string, to: string) => {
  const name = to.split('/').at(-1)!.replaceAll('.', '\\.')
  return new RegExp(`import type [^;\\n]*${name}'`).test(readFileSync(join(SERVER, from), 'utf8'))
}

describe('layers of the server', () => {
  it('are kept by every import', () => {
    const faults = files
      .flatMap((file) => importsOf(file, readFileSync(join(SERVER, file), 'utf8')))
      .map((one) => ({ ...one, why: objection(one) }))
      .filter(({ why }) => why !== null)
    expect(faults).to.deep.equal([])
  })

  it('are many: the check reads the files that there are', () => {
    expect(files.length).to.be.greaterThan(40)
  })

  const planted: [string, string][] = [
    ['lib/clock.ts', "import { x } from '../domains/identity/me.ts'"],
    ['lib/clock.ts', "import { x } from '../gateway/http.ts'"],
    ['domains/messaging/plan.ts', "import { x } from '../../gateway/http.ts'"],
    ['domains/identity/me.ts', "import { x } from '../messaging/messages.ts'"],
    ['domains/identity/me.ts', "const x = await import('../messaging/messages.ts')"],
    ['domains/messaging/plan.ts', "import { x } from '../events/events.store.ts'"],
    ['gateway/http.ts', "import { x } from '../domains/messaging/messages.store.ts'"],
    ['gateway/http.ts', "import { x } from '../app.ts'"],
    ['gateway/http.ts', "import { x } from '../../scripts/generate.ts'"],
    ['gateway/http.ts', "import { x } from '../../generated/server/operations.ts'"],
  ]
  for (const [file, source] of planted) {
    it(`refuse ${source} in ${file}`, () => {
      expect(importsOf(file, source).map(objection)[0]).to.be.a('string')
    })
  }

  // What is installed elsewhere is a client: of the server it knows the verifier of audit logs alone.
  const COMMAND = join(SERVER, '..', 'sdks', 'cli')
  const SHARED = ['server/domains/identity/audit/verify.ts', 'scripts/compiler/diff.ts'] // judges that need nothing but what they judge
  const commandMay = (path: string) => /^sdks\/(cli|typescript\/src)\//.test(path) || SHARED.includes(path) || path.startsWith('generated/')

  function leavesCommand(file: string, source: string): string[] {
    const found = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => path!)
    const paths = found.map((path) => relative(join(SERVER, '..'), join(COMMAND, dirname(file), path)))
    return paths.filter((path) => !commandMay(path))
  }

  it('hold for the command line too: it is a client', () => {
    const sources = readdirSync(COMMAND, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /^(src|contract)\/.*\.ts$/.test(file) && !/(^|\/)test\/|\.test\.ts$/.test(file),
    )
    expect(sources.length).to.be.greaterThan(40)
    expect(
      sources.flatMap((file) => leavesCommand(file, readFileSync(join(COMMAND, file), 'utf8')).map((path) => `${file}: ${path}`)),
    ).to.deep.equal([])
    expect(leavesCommand('src/main.ts', "import { x } from '../../../server/app.ts'")).to.deep.equal(['server/app.ts'])
    expect(leavesCommand('src/main.ts', "await import('../../../test/support/server.ts')")).to.deep.equal(['test/support/server.ts'])
  })

  it('read the environment in config.ts alone', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(join(SERVER, file), 'utf8')))
    expect(readers).to.deep.equal(['main.ts']) // which hands it to config.ts
  })
})
