// A contract that requests and answers can be held against. Everything else in the kit is built on this.

import { type AnswerCheck, checkAnswer } from './check-answer.ts'
import { checkRequest, type RequestCheck } from './check-request.ts'
import { type Document, isRecord } from './document.ts'
import { type Answer, type Request, splitUrl } from './message.ts'
import { type Operation, type ReadResponse, readOperations } from './operations.ts'
import { createRouter, type Found } from './router.ts'
import { createValidators, type Validators } from './validators.ts'

export type Contract = {
  document: Document
  version: string
  operations: Operation[]
  validators: Validators
  operation(id: string): Operation | undefined
  /** Whether the contract speaks of this path at all. */
  covers(path: string): boolean
  match(method: string, path: string): Found
  checkRequest(request: Request): RequestCheck
  /** `operation`: what checkRequest found, or null if that was none. */
  checkAnswer(operation: Operation | null, answer: Answer, request: { method: string; url: string }): AnswerCheck
}

/** Throws when the document is no bundled OpenAPI 3.1 document. */
export function createContract(document: unknown): Contract {
  assertDocument(document)
  const operations = readOperations(document)
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  const router = createRouter(operations)
  const validators = createValidators(document)
  const schemes = document.components?.securitySchemes ?? {}
  const problem = findProblem(operations)
  return {
    document,
    version: document.info.version,
    operations,
    validators,
    operation: (id) => byId.get(id),
    covers: router.covers,
    match: router.match,
    checkRequest: (request) => checkRequest({ router, validators, schemes }, request),
    checkAnswer: (operation, answer, { method, url }) =>
      checkAnswer({ validators, problem }, operation, answer, { method, limit: limitOf(operation, url) }),
  }
}

/** How refusals look: the answer to a malformed request, of whichever operation. */
const findProblem = (operations: Operation[]): ReadResponse | null =>
  operations.map(({ responses }) => responses['400']).find((response) => response !== undefined) ?? null

/** The longest page that the request allows; unknown when it says nothing sensible. */
function limitOf(operation: Operation | null, url: string): number | undefined {
  const parameter = operation?.parameters.find(({ name, in: place }) => name === 'limit' && place === 'query')
  if (!parameter) return undefined
  const given = new URLSearchParams(splitUrl(url).query).get('limit') ?? parameter.schema.default
  return /^\d{1,6}$/.test(String(given)) ? Number(given) : undefined
}

function assertDocument(document: unknown): asserts document is Document {
  const isContract =
    isRecord(document) &&
    typeof document.openapi === 'string' &&
    document.openapi.startsWith('3.1') &&
    isRecord(document.info) &&
    typeof document.info.version === 'string' &&
    isRecord(document.paths) &&
    Object.values(document.paths).every(isRecord)
  if (!isContract) throw new Error('This is no OpenAPI 3.1 document.')
}
