// Turns what the compiled validators found into the `errors[]` of a problem.

import type { Fault as SchemaFault, Part } from '#generated/validators.js'
import type { Fault } from '../lib/problem.ts'
import { escapePointer } from './query.ts'

const MOST = 50
const PLACE = { body: 'body', query: 'query', path: 'path', header: 'header' } as const

/** One entry per fault. Faults of a branch (`if`, `anyOf`) say why; the branch itself says nothing more. */
export function toFaults(part: Part, found: SchemaFault[]): Fault[] {
  const faults = found.filter(({ keyword }) => keyword !== 'if').map((fault) => toFault(part, fault))
  const seen = new Set<string>()
  return faults
    .filter(({ pointer, code, message }) => {
      const key = `${pointer} ${code} ${message}`
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, MOST)
}

function toFault(part: Part, { instancePath, keyword, params, message = 'is not valid' }: SchemaFault): Fault {
  const fault = (pointer: string, text: string): Fault => ({ in: PLACE[part], pointer, code: keyword, message: text.slice(0, 500) })
  const member = (name: unknown) => `${instancePath}/${escapePointer(String(name).slice(0, 200))}`
  switch (keyword) {
    case 'required':
      return fault(member(params.missingProperty), 'is required')
    case 'additionalProperties':
      return fault(member(params.additionalProperty), 'is not part of the contract')
    case 'unevaluatedProperties':
      return fault(member(params.unevaluatedProperty), 'is not part of the contract')
    case 'propertyNames':
      return fault(member(params.propertyName), 'is not a valid name')
    case 'enum':
      return fault(instancePath, `must be one of ${(params.allowedValues as unknown[]).join(', ')}`)
    case 'const':
      return fault(instancePath, `must be ${JSON.stringify(params.allowedValue)}`)
    default:
      return fault(instancePath, message)
  }
}
