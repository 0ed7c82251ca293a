// npm run generate: lint → bundle → model → emit. Everything that depends on the contract is written here and nowhere else.

import { bundle } from './compiler/bundle.ts'
import { emitEvents } from './compiler/emit/events.ts'
import { writeFiles } from './compiler/emit/files.ts'
import { emitHandlers } from './compiler/emit/handlers.ts'
import { emitOperations, emitOperationsText } from './compiler/emit/operations.ts'
import { emitPrivacy } from './compiler/emit/privacy.ts'
import { emitTypes } from './compiler/emit/types.ts'
import { emitValidators } from './compiler/emit/validators.ts'
import { createModel } from './compiler/model/model.ts'

const started = performance.now()
const document = await bundle()
const model = createModel(document)
const files = {
  'generated/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  ...emitOperationsText(model),
  ...emitOperations(model),
  ...emitHandlers(model),
  ...emitEvents(model),
  ...emitPrivacy(model),
  ...emitValidators(model),
  ...(await emitTypes(model)),
}
const changed = await writeFiles('generated', files, (path) => path.startsWith('generated/docs/'))
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(`${Object.keys(files).length} files, ${changed.length} changed, ${seconds} s`)
for (const path of changed) console.log(`  ${path}`)
