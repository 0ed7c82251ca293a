// One method of a resource: path parameters first, then `params` (the body, or the query of a read), then `options`.

import { $ } from '@hey-api/openapi-ts'
import { resolve, type Schema } from '../../model/document.ts'
import type { Model, Operation } from '../../model/model.ts'
import type { Name } from './resources.ts'

/** Names that a method mentions: of our runtime, and of the types that hey-api writes. */
export type Runtime = {
  APIPromise: Name
  PagePromise: Name
  RequestOptions: Name
  EventSubscription: Name
  SubscribeParams: Name
  SubscribeOptions: Name
  type(query: Record<string, string>): Name
  operationType(operation: Operation, role: 'data' | 'response'): Name
}

export function resourceMethod(model: Model, operation: Operation, runtime: Runtime) {
  const path = pathParameters(operation).map(camel)
  const { part, required } = paramsOf(operation)
  const call = $.object()
    .prop('operation', $.literal(operation.id))
    .prop('method', $.literal(operation.method))
    .prop('path', $.literal(operation.path))
  if (path.length) call.prop('values', $.array(...path.map((name) => $(name))))
  if (part) call.prop(part, $('params'))
  call.prop('options', $('options'))

  return $.method(camel(operation.verb), (method) => {
    method.doc(documentation(operation))
    for (const name of path) method.param(name, (parameter) => parameter.type('string'))
    if (part) {
      const type = paramsType(operation, part, runtime)
      method.param('params', (parameter) => parameter.type(type).optional(!required))
    }
    method.param('options', (parameter) => parameter.type($.type(runtime.RequestOptions)).optional())
    method.returns(returnType(model, operation, runtime))
    const send = $('this').attr(operation.paginated ? 'page' : 'call')
    method.do($.return(send.call(call)))
  })
}

/** Beside an operation that opens a connection: the events that come over it, by the hand-written stream. */
export function subscribeMethod({ id, method, path, scopes }: Operation, runtime: Runtime) {
  const call = $.object().prop('operation', $.literal(id)).prop('method', $.literal(method)).prop('path', $.literal(path))
  return $.method('subscribe', (subscribe) => {
    subscribe.doc(subscribing(scopes))
    subscribe.param('params', (parameter) => parameter.type($.type(runtime.SubscribeParams)).optional())
    subscribe.param('options', (parameter) => parameter.type($.type(runtime.SubscribeOptions)).optional())
    subscribe.returns($.type(runtime.EventSubscription))
    subscribe.do($.return($('this').attr('stream').call(call, $('params'), $('options'))))
  })
}

const subscribing = (scopes: string[]) => [
  'Subscribe to events',
  '',
  'Events as they happen, or from any event on that the feed still has. It connects again by itself and goes on where it',
  'was: nothing is lost, nothing comes twice.',
  '',
  "    for await (const event of client.eventStream.subscribe({ event_types: ['message.*'] })) console.log(event.id)",
  '',
  `Needs the scope ${scopes.map((scope) => `\`${scope}\``).join(', ')}. The iteration throws:`,
  '',
  '@throws {ResyncRequiredError} The feed does not have the event of `from` any more.',
  '@throws {AuthenticationError} The credential is not valid, or ended.',
  '@throws {PermissionDeniedError} The credential lacks the scope.',
  '@throws {BadRequestError} The subscription does not match the contract.',
  '@throws {UnprocessableError} Its filter can not be followed.',
  '@throws {APIConnectionError} There were more failures in a row than `maxRetries`.',
]

export const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const pathParameters = (operation: Operation) => [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

/** What `params` stands for. A write takes its body; everything else, and a write without a body, takes the query. */
function paramsOf(operation: Operation): { part: 'body' | 'query' | null; required: boolean } {
  const query = operation.parameters.filter((parameter) => parameter.in === 'query')
  const needed = query.some(({ required }) => required)
  if (!operation.body) return { part: query.length ? 'query' : null, required: needed }
  if (needed) throw new Error(`${operation.id}: beside a body the SDK has no place for a required query parameter`)
  return { part: 'body', required: operation.body.required }
}

function paramsType(operation: Operation, part: 'body' | 'query', runtime: Runtime) {
  const ref = part === 'body' && operation.body?.schema.$ref
  return ref ? schemaType(ref, runtime) : $.type(runtime.operationType(operation, 'data')).idx($.type.literal(part))
}

function returnType(model: Model, operation: Operation, runtime: Runtime) {
  const { success, paginated } = operation
  const promise = $.type(paginated ? runtime.PagePromise : runtime.APIPromise)
  if (!success.schema) return promise.generic('void')
  const ref = paginated ? itemRef(model, operation, success.schema) : success.schema.$ref
  return promise.generic(ref ? schemaType(ref, runtime) : $.type(runtime.operationType(operation, 'response')))
}

function itemRef(model: Model, operation: Operation, page: Schema): string {
  const items = resolve<Schema>(model.document, page).properties?.data?.items
  if (typeof items === 'object' && items.$ref) return items.$ref
  throw new Error(`${operation.id}: the items of a page must be a named schema`)
}

const schemaType = (ref: string, runtime: Runtime) => $.type(runtime.type({ resource: 'definition', resourceId: ref }))

/** Failures that tell about this operation; 401, 403, 429 and 5xx can happen to every call and are in the README. */
const THROWN: Record<string, string> = { 404: 'NotFoundError', 409: 'ConflictError', 422: 'UnprocessableError' }

function documentation(operation: Operation): string[] {
  const text = [operation.summary, '', ...(operation.source.description ?? '').trim().split('\n'), '']
  const scopes = operation.scopes.length ? ` Needs the scope ${operation.scopes.map((scope) => `\`${scope}\``).join(', ')}.` : ''
  const thrown = operation.responses
    .filter(({ status }) => status in THROWN)
    .flatMap(({ status, response }) => wrap(`@throws {${THROWN[status]}} ${response.description}`))
  const lines = [...text, `\`${operation.method} ${operation.path}\`.${scopes}`, ...(thrown.length ? ['', ...thrown] : [])]
  if (operation.source.deprecated) lines.push('', '@deprecated')
  return lines.map((line) => line.trimEnd().replaceAll('*/', '*\\/'))
}

const wrap = (text: string) => text.match(/\S.{0,110}(?= |$)/gm) ?? []
