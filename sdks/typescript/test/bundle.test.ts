// What a page has to load: a bundle holds what is used, and no more. Nothing is minified here, so what a bundler of the trade
// makes of it is smaller still.

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { type OutputChunk, type Plugin, rollup } from 'rollup'
import ts from 'typescript'

const root = fileURLToPath(new URL('../src/', import.meta.url))
const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as { sideEffects: boolean }
const MOST = 12_000 // bytes, gzipped, for one call

describe('a bundle', function () {
  this.timeout(60_000)

  it('with one call is at most 12 kB, gzipped', async () => {
    const { size, modules } = await bundle(`
      import { RelayOS } from '@relayos/sdk'
      const client = new RelayOS({ apiKey: 'k' })
      console.log(await client.messages.create({ channel: 'sms', to: '+15005550010', content: { text: 'Hi' } }))`)
    console.log(`      ${size} bytes`)
    expect(size).to.be.below(MOST)
    expect(modules, 'what nobody uses').to.not.include('webhooks.ts').and.not.include('stream-reader.ts')
    expect(modules).to.include('client.ts')
  })

  it('loads what follows the event stream when somebody subscribes, not before', async () => {
    const { chunks } = await bundle(`
      import { RelayOS } from '@relayos/sdk'
      for await (const event of new RelayOS({ apiKey: 'k' }).eventStream.subscribe()) console.log(event.id)`)
    const [entry, ...later] = chunks
    expect(entry).to.not.include('stream-reader.ts')
    expect(later.flat()).to.include('stream-reader.ts')
  })

  it('of a receiver of webhooks has no client in it', async () => {
    const { size, modules } = await bundle(`
      import { webhooks } from '@relayos/sdk'
      export const receive = async (request) => webhooks.unwrap(await request.text(), request.headers, 'whsec_…')`)
    expect(modules).to.have.members(['errors.ts', 'webhooks.ts'])
    expect(size).to.be.below(4_000)
  })
})

/** `size`: of what is loaded at first. `modules`: what that comes from; `chunks`: the same, with what is loaded later. */
async function bundle(code: string): Promise<{ size: number; modules: string[]; chunks: string[][] }> {
  const build = await rollup({ input: 'entry', plugins: [sources(code)], preserveEntrySignatures: 'allow-extension' })
  const { output } = await build.generate({ format: 'es' })
  const all = output.filter((file): file is OutputChunk => file.type === 'chunk')
  const entry = all.find(({ isEntry }) => isEntry)!
  const first = all.filter((chunk) => chunk === entry || entry.imports.includes(chunk.fileName))
  const namesOf = ({ modules }: OutputChunk) => Object.keys(modules).map((path) => path.replace(root, ''))
  return {
    size: first.reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0),
    modules: first.flatMap(namesOf).filter((name) => name !== 'entry'),
    chunks: [first.flatMap(namesOf), ...all.filter((chunk) => !first.includes(chunk)).map(namesOf)],
  }
}

/** As npm would give them to a bundler: types and comments are gone, and package.json says what has side effects. */
const sources = (code: string): Plugin => ({
  name: 'sources',
  resolveId(name, importer) {
    if (name === 'entry') return name
    const path = name === '@relayos/sdk' ? `${root}index.ts` : new URL(name, `file://${importer}`).pathname
    return { id: path, moduleSideEffects: manifest.sideEffects }
  },
  async load(id) {
    if (id === 'entry') return code
    const compilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      removeComments: true,
    }
    return ts.transpileModule(await readFile(id, 'utf8'), { compilerOptions }).outputText
  },
})
