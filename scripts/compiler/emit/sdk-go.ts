// sdks/go/*.gen.go: what of the Go SDK depends on the contract. The rest is written by hand.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import type { Model, Operation } from '../model/model.ts'
import type { Files } from './files.ts'
import { emitEnums, findEnums } from './go/enums.ts'
import { emitModels, emitUnions } from './go/models.ts'
import { namespace } from './go/names.ts'
import { emitParams } from './go/params.ts'
import { emitServices } from './go/services.ts'
import { emitExamples, emitTable } from './go/tests.ts'
import { goFile, quoted } from './go/text.ts'
import { paramNames } from './sdk/params.ts'
import { resultNames } from './sdk/results.ts'
import { namedSchemas, type Schemas } from './sdk/schemas.ts'

export const GO_SDK = 'sdks/go'
export const GO_MODULE = 'relayos.dev/go/relayos'
export const isGoGenerated = (path: string) => path.endsWith('.gen.go') || path.endsWith('_gen_test.go')

/** What the hand-written files of the package declare. */
const TAKEN = [
  ...['Bool', 'Client', 'ClientOption', 'ConnectionError', 'Date', 'Decoded', 'Error', 'ExtraFields', 'Float', 'Int', 'Middleware'],
  ...['NewClient', 'NewDate', 'NewTimestamp', 'Null', 'Opt', 'Option', 'Page', 'RequestOption', 'Resources', 'Response'],
  ...['ResyncRequiredError', 'Secret', 'Send', 'String', 'Time', 'Timestamp', 'UnwrapWebhook', 'Value', 'VerifyWebhook', 'Version'],
  ...['WebhookError', 'WebhookOption', 'Subscription', 'SubscribeParams'],
]

export function emitGoSdk(contract: Model): Files {
  const { model, schemas } = forGo(contract)
  const declare = namespace(TAKEN)
  const results = resultNames(model, schemas)
  const params = paramNames(model, schemas)
  const enums = findEnums(model, schemas, [...new Set([...results, ...params])])
  return {
    [`${GO_SDK}/version.gen.go`]: goFile(`// Version of this package.\nconst Version = ${quoted(version())}`),
    [`${GO_SDK}/enums.gen.go`]: emitEnums(enums, declare),
    [`${GO_SDK}/models.gen.go`]: emitModels(results, schemas, declare),
    [`${GO_SDK}/unions.gen.go`]: emitUnions(results, schemas, declare),
    [`${GO_SDK}/params.gen.go`]: emitParams(params, model.operations, schemas, declare),
    ...emitServices(model, schemas, declare, GO_SDK),
    [`${GO_SDK}/examples_gen_test.go`]: emitExamples(model, schemas, GO_MODULE),
    [`${GO_SDK}/internal/conformance/table.gen.go`]: emitTable(model, schemas, params, GO_MODULE),
  }
}

/** The contract as the emitters of Go see it. */
export function forGo(contract: Model): { model: Model; schemas: Schemas } {
  const schemas = namedSchemas(contract)
  return { model: { ...contract, operations: contract.operations.map((operation) => withNamedEnums(operation, schemas)) }, schemas }
}

/** A filter by a status takes the constants of the status, also where the contract spells them out again. */
function withNamedEnums(operation: Operation, schemas: Schemas): Operation {
  const named = [...schemas].filter(([, schema]) => schema.enum)
  const parameters = operation.parameters.map((parameter) => {
    if (parameter.in !== 'query' || !parameter.schema.enum) return parameter
    const [name] = named.find(([, schema]) => isDeepStrictEqual(schema.enum, parameter.schema.enum)) ?? []
    return name ? { ...parameter, schema: { $ref: `#/components/schemas/${name}` } } : parameter
  })
  return { ...operation, parameters }
}

const version = (): string => JSON.parse(readFileSync(fileURLToPath(new URL('../../../package.json', import.meta.url)), 'utf8')).version
