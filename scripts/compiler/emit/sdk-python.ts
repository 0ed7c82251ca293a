// sdks/python/src/relayos/generated/: what of the Python SDK depends on the contract. The rest is written by hand.

import { createModel, type Model } from '../model/model.ts'
import type { Files } from './files.ts'
import { emitModels } from './python/models.ts'
import { emitParams } from './python/params.ts'
import { emitOperationTable, emitResources } from './python/resources.ts'
import { namedSchemas, renameTaken } from './sdk/schemas.ts'
import { docstring, HEADER } from './python/text.ts'

export const PYTHON_SDK = 'sdks/python/src/relayos/generated'

/** Names that the generated files import. */
const TAKEN = [
  'Any',
  'Callable',
  'Dict',
  'List',
  'Literal',
  'Mapping',
  'Model',
  'None',
  'Optional',
  'Sequence',
  'True',
  'False',
  'TypedDict',
  'Union',
]

export function emitPythonSdk(contract: Model): Files {
  const model = createModel(renameTaken(contract.document, TAKEN))
  const schemas = namedSchemas(model)
  return {
    [`${PYTHON_SDK}/__init__.py`]: `${HEADER}${docstring(['What depends on the contract.'], '')}\n`,
    [`${PYTHON_SDK}/models.py`]: emitModels(model, schemas),
    [`${PYTHON_SDK}/params.py`]: emitParams(model, schemas),
    [`${PYTHON_SDK}/operations.py`]: emitOperationTable(model, schemas),
    ...emitResources(model, schemas, `${PYTHON_SDK}/resources`),
  }
}
