// Reads a query string: form encoding, every name at most once.

import { type Fault, Problem } from '../lib/problem.ts'

const EMPTY: Readonly<Record<string, string>> = Object.freeze({})

export function readQuery(text: string): Record<string, string> {
  if (text === '') return { ...EMPTY }
  const query: Record<string, string> = Object.create(null)
  const faults: Fault[] = []
  for (const part of text.split('&')) {
    if (part === '') continue
    const cut = part.indexOf('=')
    const name = decode(cut < 0 ? part : part.slice(0, cut))
    const value = decode(cut < 0 ? '' : part.slice(cut + 1))
    if (name in query) faults.push({ in: 'query', pointer: `/${escapePointer(name)}`, code: 'repeated', message: 'must be given once' })
    query[name] = value
  }
  if (faults.length > 0)
    throw new Problem('invalid_request', 'A query parameter was given more than once.', { errors: faults.slice(0, 50) })
  return query
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch (cause) {
    throw new Problem('malformed_url', 'The query has bad percent-encoding.', { cause })
  }
}

export const escapePointer = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')
