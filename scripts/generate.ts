// npm run generate: lint → bundle → model → emit. Everything that depends on the contract is written here and nowhere else.

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundle } from './compiler/bundle.ts'
import { emitAsyncApi } from './compiler/emit/asyncapi.ts'
import { emitConformance, VECTORS } from './compiler/emit/conformance.ts'
import { emitEvents } from './compiler/emit/events.ts'
import { writeFiles } from './compiler/emit/files.ts'
import { emitHandlers } from './compiler/emit/handlers.ts'
import { emitOperations, emitOperationsText } from './compiler/emit/operations.ts'
import { emitPrivacy } from './compiler/emit/privacy.ts'
import { emitPythonSdk, PYTHON_SDK } from './compiler/emit/sdk-python.ts'
import { emitRubySdk, RUBY_SDK, RUBY_SIGNATURES } from './compiler/emit/sdk-ruby.ts'
import { emitTypescriptSdk } from './compiler/emit/sdk-typescript.ts'
import { emitTypes } from './compiler/emit/types.ts'
import { emitValidators } from './compiler/emit/validators.ts'
import { lint } from './compiler/lint.ts'
import { createModel } from './compiler/model/model.ts'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const started = performance.now()

if (!(await lint()).ok) process.exit(1)
const document = await bundle()
const model = createModel(document)
const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }

const server = {
  'generated/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  ...emitOperationsText(model),
  ...emitOperations(model),
  ...emitHandlers(model),
  ...emitEvents(model),
  ...emitAsyncApi(model),
  ...emitPrivacy(model),
  ...emitValidators(model),
  ...(await emitTypes(model)),
}
const sdk = await emitTypescriptSdk(model)
const python = emitPythonSdk(model)
const ruby = emitRubySdk(model, version)
const conformance = emitConformance(model)
const changed = [
  ...(await writeFiles('generated', server, (path) => path.startsWith('generated/docs/'))), // built by `npm run docs`
  ...(await writeFiles('sdks/typescript/src/generated', sdk)),
  ...(await writeFiles(PYTHON_SDK, python, (path) => path.includes('__pycache__'))),
  ...(await writeFiles(RUBY_SDK, ruby)),
  ...(await writeFiles(RUBY_SIGNATURES, ruby)),
  ...(await writeFiles('sdks/conformance', conformance, (path) => path !== VECTORS)),
]

const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(
  `${Object.keys({ ...server, ...sdk, ...python, ...ruby, ...conformance }).length} files, ${changed.length} changed, ${seconds} s`,
)
for (const path of changed) console.log(`  ${path}`)
