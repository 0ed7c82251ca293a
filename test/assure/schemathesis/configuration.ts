// The configuration of Schemathesis for one role, out of the contract: what it may not do is answered with 403, ids need
// not exist, cursors are signed, idempotency keys may be taken; everything else that matches the contract is accepted.

import { problemCatalogue } from '../../../server/lib/problem.ts'
import { model } from '../../support/samples.ts'
import type { Operation } from '../../../scripts/compiler/model/model.ts'
import { exhaustible, refusals } from './refusals.ts'

const DATA_WARNINGS_OFF = 'warnings = ["unused_openapi_auth", "missing_deserializer", "method_not_allowed"]'
const BEARER = `{ bearer = "${'$'}{RELAYOS_KEY}" }` // Schemathesis reads the variable
const statusOf = new Map(problemCatalogue.map(({ code, status }) => [code as string, String(status)]))

/** The codes with which an operation may refuse what matches the contract. */
export const expectedCodes = (operation: Operation): string[] => [
  ...(operation.parameters.some((parameter) => parameter.in === 'path') ? ['not_found'] : []),
  ...(operation.paginated ? ['invalid_cursor'] : []),
  ...(operation.idempotent ? ['idempotency_key_reused', 'idempotency_in_flight'] : []),
  ...(refusals[operation.id] ?? []),
]

/** `scopes`: of the role's key; null when it has none. `ids`: what exists, by the names of path parameters. */
export function configuration(scopes: readonly string[] | null, ids: Record<string, string[]>, small: boolean): string {
  const names = new Set(
    model.operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)),
  )
  const known = scopes === null ? [] : [...names].map((name) => ({ name, values: ids[name] ?? exampleOf(name) }))
  return [
    'hooks = "test/assure/schemathesis/hooks.py"',
    'continue-on-failure = true',
    ...(scopes === null ? [] : ['[auth.openapi]', `apiKey = ${BEARER}`, `oauth2 = ${BEARER}`]),
    '[warnings]',
    // Of a few cases, or without a key, nothing can be said of the data.
    ...(scopes === null || small ? ['display = ["unused_openapi_auth", "missing_deserializer", "unmatched_filter"]'] : []),
    'fail-on = true',
    '[generation]',
    'database = "none"',
    '[checks]',
    'max_response_time = 8.0', // URLs name hosts, and a name server may take its time to say that there is none
    // A damaged credential is 401, a damaged path another path (404), a damaged method 405.
    `not_a_server_error.expected-statuses = ${scopes === null ? '["4xx"]' : '["2xx", "4xx"]'}`,
    `positive_data_acceptance.expected-statuses = ${scopes === null ? '["401"]' : '["2xx", "404"]'}`,
    'negative_data_rejection.expected-statuses = ["400", "401", "404", "405", "415"]',
    '[dictionaries]',
    ...known.map(({ name, values }) => `${name}.values = ${JSON.stringify(values)}`),
    '[parameters]',
    ...known.map(({ name }) => `"path.${name}" = { dictionary = "${name}", probability = 0.9 }`),
    ...(scopes === null ? [] : model.operations.flatMap((operation) => forOperation(operation, scopes))),
    '',
  ].join('\n')
}

function forOperation(operation: Operation, scopes: readonly string[]): string[] {
  const head = ['[[operations]]', `include-operation-id = ["${operation.id}"]`]
  if (operation.scopes.some((scope) => !scopes.includes(scope))) {
    // Refused before the data are looked at, which therefore can't be warned of.
    return [
      ...head,
      DATA_WARNINGS_OFF,
      'checks.positive_data_acceptance.expected-statuses = ["403"]',
      'checks.negative_data_rejection.expected-statuses = ["400", "401", "403", "404", "405", "415"]',
    ]
  }
  const statuses = new Set(['2xx', '404', ...expectedCodes(operation).map((code) => statusOf.get(code) ?? unknown(code))])
  const lines = [...head, `checks.positive_data_acceptance.expected-statuses = ${JSON.stringify([...statuses])}`]
  return exhaustible.includes(operation.id) ? [...lines, DATA_WARNINGS_OFF] : lines
}

/** Names that are no ids stand in the contract itself. */
const exampleOf = (name: string): string[] => [
  ...new Set(
    model.operations.flatMap(({ parameters }) => parameters.filter((each) => each.name === name).map(({ example }) => String(example))),
  ),
]

const unknown = (code: string): never => {
  throw new Error(`refusals.ts has ${code}, which is no code of a problem`)
}
