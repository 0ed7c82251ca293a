// Holds a request against the contract with the compiled validators, and gathers what the handler gets.

import { type Part, requests } from '#generated/validators.js'
import { type Fault, Problem } from '../lib/problem.ts'
import type { Exchange } from './exchange.ts'
import { toFaults } from './faults.ts'
import { escapePointer, readQuery } from './query.ts'

/** Throws 400 with one entry per fault; else answers path, query, headers and body, coerced and with defaults. */
export function validate(exchange: Exchange) {
  const operation = exchange.operation!
  const validators = requests[operation.id]!
  const faults: Fault[] = []
  const check = (part: Part, value: unknown) => {
    const valid = validators[part]
    if (valid && !valid(value)) faults.push(...toFaults(part, valid.errors ?? []))
  }
  const path = exchange.params!
  const query = readQuery(exchange.query)
  const asSent = exchange.query === '' ? null : { ...query }
  const { headers, body } = exchange
  check('path', path)
  check('query', query)
  if (asSent) faults.push(...oddNumbers(query, asSent, faults))
  check('header', headers)
  if (operation.body !== 'none') {
    if (body !== undefined) check('body', body)
    else if (operation.body === 'required') faults.push({ in: 'body', pointer: '', code: 'required', message: 'is required' })
  }
  if (faults.length === 0) return { path, query, headers, body: operation.body === 'none' ? undefined : body }
  const count = faults.length === 1 ? 'One fault was' : `${faults.length} faults were`
  throw new Problem('invalid_request', `${count} found in the request.`, {
    errors: faults.slice(0, 50),
    next: [{ action: 'Correct the members that errors[] names.', docs: `/docs#operation/${operation.id}` }],
  })
}

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/

/** Coercion also makes numbers of `0x10`, `1e1` and ` 5`; the contract means decimal ones. */
function oddNumbers(query: Record<string, unknown>, asSent: Record<string, string>, known: Fault[]): Fault[] {
  return Object.entries(query).flatMap(([name, value]) => {
    const pointer = `/${escapePointer(name)}`
    if (typeof value !== 'number' || asSent[name] === undefined || DECIMAL.test(asSent[name])) return []
    return known.some((fault) => fault.in === 'query' && fault.pointer === pointer)
      ? []
      : [{ in: 'query', pointer, code: 'type', message: 'must be a decimal number' } as const]
  })
}
