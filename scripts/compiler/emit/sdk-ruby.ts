// sdks/ruby: what of the Ruby SDK depends on the contract. The rest is written by hand.

import { createModel, type Model } from '../model/model.ts'
import type { Files } from './files.ts'
import { emitModels, TAKEN_MODELS } from './ruby/models.ts'
import { emitOperationTable, emitResources } from './ruby/resources.ts'
import { emitSignatures } from './ruby/signatures.ts'
import { HEADER, quoted } from './ruby/text.ts'
import { namedSchemas, renameTaken } from './sdk/schemas.ts'

export const RUBY_SDK = 'sdks/ruby/lib/relayos/generated'
export const RUBY_SIGNATURES = 'sdks/ruby/sig/generated'

/** Names that mean something else in the generated files. */
const TAKEN = [...TAKEN_MODELS, 'Array', 'Boolean', 'Date', 'Float', 'Hash', 'Integer', 'Numeric', 'Object', 'String', 'Symbol', 'Time']

export function emitRubySdk(contract: Model, version: string): Files {
  const model = createModel(renameTaken(contract.document, TAKEN))
  const schemas = namedSchemas(model)
  return {
    [`${RUBY_SDK}/version.rb`]: `${HEADER}\nmodule RelayOS\n  VERSION = ${quoted(version)}\nend\n`,
    [`${RUBY_SDK}/models.rb`]: emitModels(model, schemas),
    [`${RUBY_SDK}/operation_table.rb`]: emitOperationTable(model, schemas),
    ...emitResources(model, schemas, `${RUBY_SDK}/resources`),
    ...emitSignatures(model, schemas, RUBY_SIGNATURES),
  }
}
