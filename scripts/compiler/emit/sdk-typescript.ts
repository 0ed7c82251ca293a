// sdks/typescript/src/generated/: types by @hey-api/openapi-ts, resource classes by our plugin for it.

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { $, createClient, type Plugins, type UserConfig } from '@hey-api/openapi-ts'
import type { Model } from '../model/model.ts'
import { type Files, HEADER } from './files.ts'
import { sdkDocument } from './hey-api/document.ts'
import { resourcesPlugin } from './hey-api/resources.ts'

const run = promisify(execFile)
const target = 'sdks/typescript/src/generated'

export async function emitTypescriptSdk(model: Model): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'relayos-sdk-typescript-'))
  try {
    await generate(config(model, folder))
    await writeFile(join(folder, 'version.gen.ts'), await version())
    await format(folder)
    return await collect(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** hey-api answers faults of the input with an empty list, and wraps all others in an error without a message. */
async function generate(config: UserConfig) {
  const results = await createClient(config).catch((error) => {
    throw error.originalError?.error ?? error
  })
  if (!results.length) throw new Error('@hey-api/openapi-ts could not read the contract')
}

const config = (model: Model, path: string): UserConfig => ({
  input: sdkDocument(model.document) as never,
  logs: { level: 'silent', file: false }, // else a failure leaves a log in the working folder
  output: { path, module: { extension: '.ts' }, entryFile: false, header: HEADER.trimEnd() },
  parser: { transforms: { readWrite: false } }, // readOnly would split every schema in two
  plugins: [
    { name: '@hey-api/typescript', $resolvers: { enum: openEnum }, $hooks: { symbols: { getFilePath: aside } } },
    resourcesPlugin(model) as never,
  ],
})

/** The options of hey-api's own client, always written and not ours, go to a file that is not collected. */
const UNUSED = 'unused'
const aside = ({ meta }: { meta?: { resource?: unknown } | undefined }) => (meta?.resource === 'client' ? UNUSED : undefined)

type EnumResolver = NonNullable<Plugins.HeyApiTypeScript.Resolvers['enum']>

/** `x-open-enum` lists the values known today: editors offer them, and a switch over them still needs a default. */
const openEnum: EnumResolver = (context) => {
  if (!('x-open-enum' in context.schema)) return undefined
  return $.type.or(context.nodes.base(context), $.type.and('string', $.type.object()))
}

/** The package's own version, for the User-Agent; package.json is the one place where it stands. */
async function version() {
  const { version } = JSON.parse(await readFile('sdks/typescript/package.json', 'utf8')) as { version: string }
  return `${HEADER}\nexport const VERSION = '${version}'\n`
}

/** With settings of its own, so that the house's formatter settings can change without touching generated files. */
async function format(folder: string) {
  const settings = {
    root: true,
    formatter: { indentStyle: 'space', lineWidth: 120 },
    javascript: { formatter: { quoteStyle: 'single', semicolons: 'asNeeded' } },
  }
  await writeFile(join(folder, 'biome.json'), JSON.stringify(settings))
  await run(process.execPath, [resolve('node_modules/@biomejs/biome/bin/biome'), 'format', '--write', '.'], {
    cwd: folder,
  })
}

async function collect(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const written = entries.filter(({ name }) => name.endsWith('.ts') && !name.startsWith(UNUSED))
  const paths = written.map(({ parentPath, name }) => join(parentPath, name))
  const files = paths.sort().map(async (path) => [join(target, relative(folder, path)), await readFile(path, 'utf8')])
  return Object.fromEntries(await Promise.all(files))
}
