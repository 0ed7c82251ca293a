// npm test: every gate, in order, each by its name. `--quick` (npm run check) leaves out what takes minutes, `--sdks` all but the SDKs.
// With CI=true a toolchain that is absent is a failure, not a skip.

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { changesAfterGenerate } from './check/generated.ts'
import { type Gate, runGates } from './check/gate.ts'
import { checkJavaSdk, hasJava, javaForSdk } from './check/java.ts'
import { checkGoSdk, goForSdk, hasGo } from './check/go.ts'
import { checkContractKit } from './check/contract-kit.ts'
import { checkPythonSdk, hasPython, pythonForSdk } from './check/python.ts'
import { checkRubySdk, hasRuby } from './check/ruby.ts'
import { node } from './check/run.ts'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const MOCHA = 'node_modules/mocha/bin/mocha.js'
const TSC = 'node_modules/typescript/bin/tsc'
const INSIDE = ['server/**/*.test.ts', 'scripts/**/*.test.ts', 'test/contract/*.test.ts', 'test/faults/*.test.ts', 'test/assure/*.test.ts']
const hasChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some((path) => existsSync(path))

const java = { what: 'Java 17 with Maven', present: hasJava }
const ruby = { what: 'ruby (3.1 or later) with rubocop', present: hasRuby }
const python = { what: 'python3 with venv', present: hasPython }

const gates: Gate[] = [
  { name: 'generated code is what the contract says', run: changesAfterGenerate }, // lints the contract first
  { name: 'no breaking change since the last released contract', run: () => node('scripts/compiler/diff.ts') },
  { name: 'format and lint', run: () => node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.') },
  { name: 'types', run: () => node(TSC, '-p', '.') },
  {
    name: 'types of the TypeScript SDK',
    run: async () => (await node(TSC, '-p', 'sdks/typescript', '--noEmit')) && (await node(TSC, '-p', 'sdks/typescript/test')),
  },
  { name: 'lint rules of the contract', slow: true, run: () => node(MOCHA, 'spec/rules/*.test.ts') },
  // In the order of their length: a few at a time, the long ones begin first.
  { name: 'end-to-end tests, m to z', run: () => node(MOCHA, 'test/e2e/[m-z]*.test.ts') },
  { name: 'server, compiler and contract tests', run: () => node(MOCHA, ...INSIDE) },
  {
    name: 'contract and behaviour are one (Schemathesis, small)',
    slow: true,
    needs: python,
    run: () => node('scripts/assure.ts', '1', '--small'),
  },
  { name: 'end-to-end tests, a to l', run: () => node(MOCHA, 'test/e2e/[a-l]*.test.ts') },
  {
    name: 'pages in a browser',
    needs: { what: 'Chromium', present: hasChromium },
    run: () => node(MOCHA, 'test/pages/*.test.ts'),
  },
  { name: 'TypeScript SDK', run: () => node(MOCHA, 'sdks/typescript/test/*.test.ts') },
  { name: 'command line', run: () => node(MOCHA, 'sdks/cli/test/*.test.ts') },
  { name: 'conformance of the SDKs', run: () => node(MOCHA, 'sdks/conformance/conformance.test.ts') },
  {
    name: 'some faults planted in the SDKs',
    slow: true,
    run: () =>
      node(MOCHA, 'sdks/conformance/planted.test.ts', '--grep', 'without jitter|a new key with|a closed|compared in part|come twice'),
  },
  { name: 'all faults planted in the SDKs', onRequest: true, run: () => node(MOCHA, 'sdks/conformance/planted.test.ts') }, // four minutes
  { name: 'SDKs and code samples as somebody new gets them', onRequest: true, run: () => node(MOCHA, 'test/newcomer/*.test.ts') }, // packages are fetched
  { name: 'contract kit', run: checkContractKit },
  { name: 'Python SDK', needs: python, run: async () => checkPythonSdk() },
  { name: 'Ruby SDK', needs: ruby, run: async () => checkRubySdk() },
  { name: 'Go SDK', needs: { what: 'Go 1.21 or later', present: hasGo }, run: async () => checkGoSdk() },
  { name: 'Java SDK', needs: java, run: async () => checkJavaSdk() },
  { name: 'kill -9 of the server under load (small)', slow: true, alone: true, run: () => node('scripts/assure.ts', '8', '--small') },
  { name: 'kill -9 of PostgreSQL under load (small)', slow: true, alone: true, run: () => node('scripts/assure.ts', '9', '--small') },
  {
    name: 'event stream: abuse, idle memory, resume over a killed node (small)',
    slow: true,
    alone: true,
    run: () => node('scripts/assure.ts', '43', '--small'),
  },
  {
    name: 'rolling restart of two nodes behind a proxy (small)',
    slow: true,
    alone: true,
    run: () => node('scripts/assure.ts', '24', '--small'),
  },
]

const quick = process.argv.includes('--quick')
const sdks = process.argv.includes('--sdks')
const only = process.argv.indexOf('--gate')
// Several gates use them, two at once.
if (hasPython && only < 0) pythonForSdk()
if (hasGo && only < 0) goForSdk()
if (hasJava && only < 0) javaForSdk()
const wanted = gates.filter(({ name, slow, onRequest }) => (sdks ? name.includes('SDK') : !onRequest) && !(quick && slow))
process.exit(await runGates(wanted, { absentFails: process.env.CI === 'true', only: only < 0 ? null : process.argv[only + 1]! }))
