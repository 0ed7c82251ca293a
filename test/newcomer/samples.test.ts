// The code samples of the reference: what a reader copies compiles with the SDK of its language, for every operation.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { goEnvironment, hasGo } from '../../scripts/check/go.ts'
import { hasJava, javaForSdk } from '../../scripts/check/java.ts'
import { hasPython, pythonForSdk } from '../../scripts/check/python.ts'
import { hasRuby } from '../../scripts/check/ruby.ts'
import { codeSamples, type Sample } from '../../scripts/compiler/emit/code-samples.ts'
import { createModel } from '../../scripts/compiler/model/model.ts'
import { must, ROOT, sdk } from './language.ts'

const model = createModel(JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8')))
const all = codeSamples(model)

describe('the code samples of the reference', function () {
  this.timeout(180_000)

  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'relayos-samples-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const only = (label: string) => [...all].map(([id, samples]) => ({ id, source: samples.find((each) => each.label === label)!.source }))
  /** One file per operation. */
  function write(label: string, path: (name: string) => string, edit = (source: string, _name: string) => source): string[] {
    return only(label).map(({ id, source }) => {
      const name = id.replaceAll('.', '_')
      const file = join(folder, path(name))
      mkdirSync(join(file, '..'), { recursive: true })
      writeFileSync(file, edit(source, name))
      return file
    })
  }
  const needs = (isThere: boolean, what: string) =>
    function (this: Mocha.Context) {
      if (!isThere && process.env.CI === 'true') throw new Error(`${what} is not here`)
      if (!isThere) this.skip()
    }

  it('are there in six languages, for every operation', () => {
    const labels = (samples: Sample[]) => samples.map(({ label }) => label)
    expect(all.size).to.equal(model.operations.length)
    for (const [id, samples] of all) {
      expect(labels(samples), id).to.deep.equal(['curl', 'TypeScript', 'Python', 'Go', 'Java', 'Ruby'])
      for (const { source } of samples) expect(source, id).to.not.match(/undefined|\[object|NaN/)
    }
  })

  it('of the shell', async () => {
    const [file = ''] = [join(folder, 'all.sh')]
    writeFileSync(
      file,
      only('curl').reduce((text, { source }) => `${text}${source}\n`, ''),
    )
    await must('bash', ['-n', file], folder)
  })

  it('of TypeScript', async () => {
    write('TypeScript', (name) => `${name}.ts`)
    const compilerOptions = {
      ...{ strict: true, noEmit: true, target: 'es2022', module: 'nodenext', types: ['node'], typeRoots: [`${ROOT}node_modules/@types`] },
      ...{
        allowImportingTsExtensions: true,
        lib: ['es2023', 'dom', 'dom.iterable'],
        paths: { '@relayos/sdk': [`${sdk('typescript')}/src/index.ts`] },
      },
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
    await must(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-p', folder], folder)
  })

  describe('of Python', () => {
    before(needs(hasPython, 'python3 with venv'))
    it('by mypy', async () => {
      const files = write('Python', (name) => `${name}.py`)
      const words = ['-m', 'mypy', '--strict', '--no-error-summary', '--cache-dir', join(ROOT, '.cache/mypy'), ...files]
      await must(pythonForSdk(), words, folder, { MYPYPATH: `${sdk('python')}/src` })
    })
  })

  describe('of Go', () => {
    before(needs(hasGo, 'Go 1.21 or later'))
    it('by vet, and as gofmt leaves them', async () => {
      const files = write('Go', (name) => `${name}/main.go`)
      const version = /^go .*$/m.exec(readFileSync(`${sdk('go')}/go.mod`, 'utf8'))![0]
      const used = 'relayos.dev/go/relayos'
      writeFileSync(join(folder, 'go.mod'), `module samples\n\n${version}\n\nrequire ${used} v0.0.0\n\nreplace ${used} => ${sdk('go')}\n`)
      await must('go', ['vet', './...'], folder, goEnvironment)
      const root = (await must('go', ['env', 'GOROOT'], folder, goEnvironment)).trim()
      expect(await must(join(root, 'bin/gofmt'), ['-l', ...files], folder)).to.equal('')
    })
  })

  describe('of Java', () => {
    before(needs(hasJava, 'Java 17 with Maven'))
    it('by javac', async () => {
      const files = write(
        'Java',
        (name) => `${name}.java`,
        (source, name) => {
          const [, imports = '', code = ''] = /^((?:import .*\n)+)([\s\S]*)$/.exec(source)!
          return `${imports}class ${name} {\n  public static void main(String... args) {\n${code}  }\n}\n`
        },
      )
      const { classes, jars } = javaForSdk()
      await must(
        'javac',
        ['-J-Xmx512m', '-Xlint:all', '-Werror', '-proc:none', '-d', folder, '-cp', [classes, ...jars].join(':'), ...files],
        folder,
      )
    })
  })

  describe('of Ruby', () => {
    before(needs(hasRuby, 'ruby (3.1 or later) with rubocop'))
    it('by the interpreter, and by the methods that there are', async () => {
      const files = write('Ruby', (name) => `${name}.rb`)
      await must('ruby', ['-wc', ...files], folder)
      writeFileSync(join(folder, 'methods.rb'), METHODS)
      await must('ruby', ['-I', `${sdk('ruby')}/lib`, join(folder, 'methods.rb'), ...files], folder)
    })
  })
})

/** Calls each sample on a client that sends nothing: unknown methods and keywords raise. */
const METHODS = `
require "relayos"
class RelayOS::EventSubscription
  def each; end
end
class Stop < StandardError; end
transport = Object.new
def transport.call(_request) = raise(Stop)
ENV["RELAYOS_API_KEY"] = "rk_test_eu_0123456789abcdefghijklmnopqrstuvwxyz"
made = RelayOS::Client.instance_method(:initialize)
RelayOS::Client.define_method(:initialize) { |**options| made.bind_call(self, transport: transport, max_retries: 0, **options) }
ARGV.each do |path|
  next if File.read(path).include?(".subscribe(")
  load path
  abort "#{path} sent nothing"
rescue Stop, RelayOS::APIConnectionError
  next
end
`
