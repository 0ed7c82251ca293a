// Whether a new contract breaks what recorded traffic uses: each exchange is held against both contracts. What neither the
// requests nor the answers touch may change as it likes.

import type { Contract } from '../contract.ts'
import type { Recording } from '../har.ts'
import { header, splitUrl } from '../message.ts'
import type { Operation } from '../operations.ts'
import { REDACTED, redactUrl } from '../redact.ts'
import { follow } from '../verify/expression.ts'
import type { Violation } from '../violation.ts'
import { losses } from './guarantees.ts'

export type Break = {
  operation: string
  side: 'request' | 'response'
  rule: string
  in: string
  pointer: string
  message: string
  count: number // exchanges that it breaks
  examples: { entry: number; request: string; status: number }[] // the first of them; entries of the recording are counted from 1
}

export type DiffReport = {
  before: string
  after: string
  exchanges: number
  outside: number // not of the old contract, so nothing can be said
  unreadable: number
  operations: Record<string, number>
  breaks: Break[]
}

type Exchange = Recording['exchanges'][number]
type Found = Omit<Break, 'operation' | 'count' | 'examples'>

const MOST_EXAMPLES = 5
const MOST_BREAKS = 2_000

export function diffTraffic(before: Contract, after: Contract, recordings: Recording[]): DiffReport {
  const breaks = new Map<string, Break>()
  const operations: Record<string, number> = {}
  let outside = 0
  const exchanges = recordings.flatMap((recording) => recording.exchanges)
  for (const exchange of exchanges) {
    const { request, answer, line } = exchange
    const { operation } = before.match(request.method, splitUrl(request.url).path)
    if (!operation) {
      outside++
      continue
    }
    operations[operation.id] = (operations[operation.id] ?? 0) + 1
    const seen = new Set<string>()
    for (const found of compare(before, after, operation, exchange)) {
      const pointer = found.pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*') // one item of a list is like the others
      const key = [operation.id, found.side, found.rule, found.in, pointer].join('\n')
      if (seen.has(key)) continue
      seen.add(key)
      const known = breaks.get(key)
      if (!known && breaks.size >= MOST_BREAKS) continue
      const entry = known ?? { operation: operation.id, ...found, pointer, count: 0, examples: [] }
      breaks.set(key, entry)
      entry.count++
      if (entry.examples.length < MOST_EXAMPLES)
        entry.examples.push({ entry: line, request: `${request.method} ${redactUrl(request.url)}`, status: answer.status })
    }
  }
  return {
    before: before.version,
    after: after.version,
    exchanges: exchanges.length,
    outside,
    unreadable: recordings.reduce((sum, { unreadable }) => sum + unreadable, 0),
    operations: Object.fromEntries(Object.entries(operations).sort()),
    breaks: [...breaks.values()].sort((left, right) => right.count - left.count),
  }
}

function compare(before: Contract, after: Contract, old: Operation, { request, answer }: Exchange): Found[] {
  const found: Found[] = []
  const target = after.match(request.method, splitUrl(request.url).path)
  if (!target.operation) {
    const message =
      target.reason === 'method_not_allowed'
        ? `${request.method} ${old.path} is gone; the path takes ${target.allowed.join(', ')}`
        : `${request.method} ${old.path} is gone`
    return [{ side: 'request', rule: 'operation_removed', in: 'url', pointer: '', message }]
  }
  const now = target.operation
  if (now.id !== old.id)
    found.push({
      side: 'request',
      rule: 'operation_renamed',
      in: 'url',
      pointer: '',
      message: `is called ${now.id} now, and so are the methods of the SDKs`,
    })

  const asked = { before: before.checkRequest(request), after: after.checkRequest(request) }
  found.push(...added(asked.before.violations, asked.after.violations, asked.after.body))
  found.push(...scopesAdded(old, now), ...defaultsChanged(old, now, request.url))

  const told = { before: before.checkAnswer(old, answer, request), after: after.checkAnswer(now, answer, request) }
  found.push(...added(told.before.violations, told.after.violations, told.after.body))
  found.push(...headersLost(old, now, answer))
  const was = schemaOf(old, answer)
  const is = schemaOf(now, answer)
  if (was && is && told.before.body !== undefined) {
    const lost = losses({ document: before.document, nodes: [was] }, { document: after.document, nodes: [is] }, told.before.body)
    found.push(...lost.map((loss): Found => ({ side: 'response', in: 'body', ...loss })))
  }
  return found
}

/** What breaks the new contract and did not break the old one. Of values that were taken out nothing is known. */
function added(before: Violation[], after: Violation[], body: unknown): Found[] {
  const key = ({ in: place, pointer }: Violation) => `${place} ${pointer}`
  const known = new Set(before.map(key))
  return after
    .filter((violation) => !known.has(key(violation)) && !(violation.in === 'body' && follow(body, violation.pointer) === REDACTED))
    .map(({ side, rule, in: place, pointer, message }) => ({ side, rule, in: place, pointer, message }))
}

function scopesAdded(old: Operation, now: Operation): Found[] {
  const scopes = ({ security }: Operation) => Object.values(security[0] ?? {}).flat()
  const more = scopes(now).filter((scope) => !scopes(old).includes(scope))
  return more.length === 0
    ? []
    : [{ side: 'request', rule: 'scope_added', in: 'auth', pointer: '', message: `needs the scope ${more.join(' and ')} now` }]
}

/** A default that changes means something else where nothing is said. */
function defaultsChanged(old: Operation, now: Operation, url: string): Found[] {
  const query = new URLSearchParams(splitUrl(url).query)
  return old.parameters.flatMap(({ name, in: place, schema }): Found[] => {
    const other = now.parameters.find((parameter) => parameter.name === name && parameter.in === place)
    if (place !== 'query' || !other || query.has(name) || JSON.stringify(schema.default) === JSON.stringify(other.schema.default)) return []
    const words = `means ${JSON.stringify(other.schema.default) ?? 'nothing'} now where it is left out, not ${JSON.stringify(schema.default) ?? 'nothing'}`
    return [{ side: 'request', rule: 'default_changed', in: 'query', pointer: `/${name}`, message: words }]
  })
}

function headersLost(old: Operation, now: Operation, answer: Exchange['answer']): Found[] {
  const was = old.responses[String(answer.status)]?.headers ?? {}
  const is = now.responses[String(answer.status)]?.headers
  return Object.entries(was).flatMap(([name, { required }]): Found[] => {
    if (!is || header(answer.headers, name) === undefined) return []
    if (!is[name])
      return [{ side: 'response', rule: 'header_removed', in: 'header', pointer: `/${name}`, message: 'is not in the contract any more' }]
    return required && !is[name].required
      ? [{ side: 'response', rule: 'header_optional', in: 'header', pointer: `/${name}`, message: 'may be absent now' }]
      : []
  })
}

const schemaOf = (operation: Operation, { status }: Exchange['answer']) =>
  Object.values(operation.responses[String(status)]?.content ?? {})[0]?.schema ?? null
