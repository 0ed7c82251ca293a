// Holds a request against the contract.

import { escapePointer } from './document.ts'
import { header, isJsonType, mediaType, parseJson, type Request, splitUrl } from './message.ts'
import type { Operation } from './operations.ts'
import type { Found, Router } from './router.ts'
import { faultsOf, type Place, type Violation } from './violation.ts'
import type { Validators } from './validators.ts'

type Parts = {
  router: Router
  validators: Validators
  schemes: Record<string, { type: string; scheme?: string; in?: string; name?: string }>
}

export type RequestCheck = { operation: Operation | null; violations: Violation[]; body: unknown }

export function checkRequest({ router, validators, schemes }: Parts, request: Request): RequestCheck {
  const { path, query } = splitUrl(request.url)
  const found = router.match(request.method, path)
  if (!found.operation) return { operation: null, violations: [nowhere(found, request.method, path)], body: undefined }
  const { operation, params } = found
  const violations: Violation[] = []
  const add = (place: Place, rule: string, pointer: string, message: string, contract = operation.contract) =>
    violations.push({ side: 'request', operation: operation.id, rule, in: place, pointer, message, contract })

  checkAuth(operation, schemes, request, add)
  checkHandshake(request, add)
  for (const { keyword, pointer, message } of faultsOf(validators.parameters(operation, 'path', { ...params }))) {
    add('path', keyword, pointer, message, `${operation.contract}/parameters`)
  }
  checkQuery(operation, query, validators, add)
  const sent = Object.fromEntries(Object.keys(request.headers).map((name) => [name, header(request.headers, name)]))
  if (operation.parameters.some((parameter) => parameter.in === 'header')) {
    for (const { keyword, pointer, message } of faultsOf(validators.parameters(operation, 'header', sent))) {
      add('header', keyword, pointer, message, `${operation.contract}/parameters`)
    }
  }
  return { operation, violations, body: checkBody(operation, request, validators, add) }
}

type Add = (place: Place, rule: string, pointer: string, message: string, contract?: string) => void

function nowhere(found: Extract<Found, { operation: null }>, method: string, path: string): Violation {
  const { reason, allowed } = found
  const message = {
    unknown_operation: `the contract has nothing under ${path.slice(0, 300)}`,
    method_not_allowed: `this path takes ${allowed.join(', ')}, not ${method}`,
    malformed_url: 'the path has bad percent-encoding',
  }[reason]
  return {
    side: 'request',
    operation: null,
    rule: reason,
    in: reason === 'method_not_allowed' ? 'method' : 'url',
    pointer: '',
    message,
    contract: '#/paths',
  }
}

/** A credential of one of the schemes must be there; whether it is a good one is the server's business. */
function checkAuth({ security, contract }: Operation, schemes: Parts['schemes'], { headers, url }: Request, add: Add) {
  if (security.length === 0 || security.some((alternative) => Object.keys(alternative).length === 0)) return
  const isThere = (name: string) => {
    const scheme = schemes[name]
    if (!scheme) return true
    if (scheme.type === 'apiKey') {
      if (scheme.in === 'query') return new URLSearchParams(splitUrl(url).query).has(scheme.name ?? '')
      return scheme.in === 'cookie' ? headers.cookie !== undefined : header(headers, (scheme.name ?? '').toLowerCase()) !== undefined
    }
    if (scheme.type === 'mutualTLS') return true
    const wanted = scheme.type === 'http' ? [scheme.scheme?.toLowerCase() ?? 'bearer'] : ['bearer', 'dpop']
    const [given, credential, more] = (header(headers, 'authorization') ?? '').split(' ')
    return wanted.includes(given!.toLowerCase()) && Boolean(credential) && more === undefined
  }
  if (security.some((alternative) => Object.keys(alternative).every(isThere))) return
  if (headers.upgrade) {
    const offered = (header(headers, 'sec-websocket-protocol') ?? '').split(',')
    const others = offered.filter((name) => !name.includes('.ticket.'))
    if (others.length < offered.length && others.length > 0) return // pages can set no header
    if (others.length < offered.length)
      return add(
        'auth',
        'auth_ticket',
        '/sec-websocket-protocol',
        'offers a ticket and nothing beside it, which would be spoken',
        `${contract}/security`,
      )
  }
  const isMissing = header(headers, 'authorization') === undefined
  add(
    'auth',
    isMissing ? 'auth_missing' : 'auth_scheme',
    '/authorization',
    isMissing ? 'the request carries no credential' : 'is no credential of a scheme that the operation takes',
    `${contract}/security`,
  )
}

/** Of a WebSocket, as RFC 6455 (4.2.1) has it. */
function checkHandshake({ headers }: Request, add: Add) {
  if (header(headers, 'upgrade')?.toLowerCase() !== 'websocket') return
  if (header(headers, 'sec-websocket-version') !== '13') add('header', 'handshake', '/sec-websocket-version', 'must be 13')
  if (!/^[A-Za-z0-9+/]{22}==$/.test(header(headers, 'sec-websocket-key') ?? '')) {
    add('header', 'handshake', '/sec-websocket-key', 'must be 16 bytes in base64')
  }
}

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/

function checkQuery(operation: Operation, text: string, validators: Validators, add: Add) {
  const { contract, parameters } = operation
  const where = `${contract}/parameters`
  const values: Record<string, unknown> = Object.create(null)
  const lists = new Set(parameters.filter(({ in: place, schema }) => place === 'query' && schema.type === 'array').map(({ name }) => name))
  for (const part of text.split('&').filter(Boolean)) {
    const cut = part.indexOf('=')
    let name: string
    let value: string
    try {
      name = decode(cut < 0 ? part : part.slice(0, cut))
      value = decode(cut < 0 ? '' : part.slice(cut + 1))
    } catch {
      add('query', 'malformed_url', '', 'has bad percent-encoding', where)
      continue
    }
    if (lists.has(name)) values[name] = [...((values[name] as string[] | undefined) ?? []), value]
    else if (name in values) add('query', 'repeated', `/${escapePointer(name)}`, 'must be given once', where)
    else values[name] = value
  }
  const asSent = { ...values }
  const faults = faultsOf(validators.parameters(operation, 'query', values))
  for (const { keyword, pointer, message } of faults) add('query', keyword, pointer, message, where)
  // Coercion also makes numbers of `0x10`, `1e1` and ` 5`; the contract means decimal ones.
  for (const [name, value] of Object.entries(values)) {
    const pointer = `/${escapePointer(name)}`
    if (typeof value === 'number' && !DECIMAL.test(String(asSent[name])) && !faults.some((fault) => fault.pointer === pointer)) {
      add('query', 'type', pointer, 'must be a decimal number', where)
    }
  }
}

const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))

function checkBody({ body: wanted, contract, method }: Operation, { headers, body }: Request, validators: Validators, add: Add): unknown {
  const where = `${contract}/requestBody`
  const { bytes, size, complete } = body
  if (!complete || bytes === null) return undefined // the client went away, or there is too much of it
  if (size === 0) {
    if (wanted?.required) add('body', 'required', '', 'is required', where)
    return undefined
  }
  if (method === 'GET' || method === 'HEAD') return undefined
  const encoding = header(headers, 'content-encoding')?.toLowerCase()
  if (encoding !== undefined && encoding !== 'identity') {
    add('header', 'content_encoding', '/content-encoding', 'the body must not be compressed', where)
    return undefined
  }
  if (!wanted) return undefined
  const type = mediaType(headers)
  if (wanted.types.some(isJsonType) ? !isJsonType(type) : !wanted.types.includes(type)) {
    add('content-type', 'content_type', '', `must be ${wanted.types.join(' or ')}, not ${type.slice(0, 100) || 'absent'}`, where)
    return undefined
  }
  if (!isJsonType(type)) return undefined
  const charset = /;\s*charset="?([^";\s]*)/i.exec(header(headers, 'content-type') ?? '')?.[1]
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') {
    add('content-type', 'content_type', '', `must be in UTF-8, as all JSON is, not ${charset.slice(0, 40)}`, where)
    return undefined
  }
  const parsed = parseJson(bytes)
  if ('fault' in parsed) {
    add('body', 'json', '', parsed.fault, where)
    return undefined
  }
  const faults = wanted.schema ? faultsOf(validators.body(wanted.schema, parsed.value)) : []
  for (const { keyword, pointer, message } of faults) add('body', keyword, pointer, message, where)
  return parsed.value
}
