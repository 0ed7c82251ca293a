// npm run generate: lint → bundle → model → emit. Everything that depends on the contract is written here and nowhere else.

import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundle } from './compiler/bundle.ts'
import { emitAsyncApi } from './compiler/emit/asyncapi.ts'
import { emitConformance, VECTORS } from './compiler/emit/conformance.ts'
import { emitEvents } from './compiler/emit/events.ts'
import { type Files, writeFiles } from './compiler/emit/files.ts'
import { emitHandlers } from './compiler/emit/handlers.ts'
import { emitOperations, emitOperationsText } from './compiler/emit/operations.ts'
import { emitPrivacy } from './compiler/emit/privacy.ts'
import { emitGoSdk, GO_SDK, isGoGenerated } from './compiler/emit/sdk-go.ts'
import { emitJavaSdk, JAVA_SDK } from './compiler/emit/sdk-java.ts'
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
const sdks = {
  'sdks/typescript/src/generated': await emitTypescriptSdk(model),
  [PYTHON_SDK]: emitPythonSdk(model),
  ...folders(emitRubySdk(model, version), RUBY_SDK, RUBY_SIGNATURES),
  [GO_SDK]: emitGoSdk(model),
  [JAVA_SDK]: await emitJavaSdk(model),
  'sdks/conformance': emitConformance(model),
}

/** Written by hand, or by tools, in the same folders. */
const isOthers = (path: string) =>
  path.startsWith('generated/docs/') || // built by `npm run docs`
  path.includes('__pycache__') ||
  (path.startsWith('sdks/conformance/') && path !== VECTORS) ||
  (path.startsWith(`${GO_SDK}/`) && !isGoGenerated(path))

const changed: string[] = []
for (const [folder, files] of Object.entries({ generated: server, ...sdks })) changed.push(...(await writeFiles(folder, files, isOthers)))

const count = Object.keys(Object.assign({}, server, ...Object.values(sdks))).length
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`${count} files, ${changed.length} changed, ${seconds} s`)
for (const path of changed) console.log(`  ${path}`)

/** The files of one emitter, for each of the folders that it writes. */
function folders(files: Files, ...names: string[]): Record<string, Files> {
  return Object.fromEntries(names.map((name) => [name, files]))
}
