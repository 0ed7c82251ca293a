// The operations of a contract, with every reference at hand.

import {
  type Document,
  escapePointer,
  type Header,
  isRecord,
  type Media,
  type OperationObject,
  type Parameter,
  type PathItem,
  resolve,
  type Response,
  type Schema,
} from './document.ts'

export type ReadResponse = { headers: Record<string, Header>; content: Record<string, Media>; contract: string }

export type Operation = {
  id: string // messages.create
  method: string // POST
  path: string // /v1/messages/{message_id}
  contract: string // JSON Pointer: #/paths/~1v1~1messages/post
  parameters: Parameter[]
  body: { schema: Schema | null; types: string[]; required: boolean; media: Media } | null
  responses: Record<string, ReadResponse>
  security: Record<string, string[]>[] // alternatives; empty: none asked for
  emits: string[]
  source: OperationObject
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace']
export const MOST_OPERATIONS = 5_000

export function readOperations(document: Document): Operation[] {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => isRecord(item[method])).map((method) => read(document, path, method, item)),
  )
  if (operations.length > MOST_OPERATIONS)
    throw new Error(`The contract has ${operations.length} operations; ${MOST_OPERATIONS} are the most.`)
  return operations
}

function read(document: Document, path: string, method: string, item: PathItem): Operation {
  const source = item[method] as OperationObject
  const contract = `#/paths/${escapePointer(path)}/${method}`
  const own = (source.parameters ?? []).map((parameter) => resolve<Parameter>(document, parameter))
  const shared = (item.parameters ?? [])
    .map((parameter) => resolve<Parameter>(document, parameter))
    .filter(({ name, in: place }) => !own.some((other) => other.name === name && other.in === place))
  const body = source.requestBody ? resolve<{ required?: boolean; content: Record<string, Media> }>(document, source.requestBody) : null
  const [type, media] = Object.entries(body?.content ?? {})[0] ?? []
  return {
    id: source.operationId ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    contract,
    parameters: [...own, ...shared],
    body:
      body && type && media
        ? { schema: media.schema ?? null, types: Object.keys(body.content), required: body.required === true, media }
        : null,
    responses: Object.fromEntries(
      Object.entries(source.responses ?? {}).map(([status, response]) => [
        status,
        readResponse(document, response, `${contract}/responses/${status}`),
      ]),
    ),
    security: source.security ?? document.security ?? [],
    emits: source['x-emits'] ?? [],
    source,
  }
}

function readResponse(document: Document, response: NonNullable<OperationObject['responses']>[string], contract: string): ReadResponse {
  const { headers = {}, content = {} } = resolve<Response>(document, response)
  return {
    headers: Object.fromEntries(Object.entries(headers).map(([name, header]) => [name.toLowerCase(), resolve<Header>(document, header)])),
    content,
    contract,
  }
}
