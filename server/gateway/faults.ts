// Turns what the compiled validators found into the `errors[]` of a problem.

import type { Fault as SchemaFault, Part } from '#generated/validators.js'
import type { Fault } from '../lib/problem.ts'
import { escapePointer } from './query.ts'

const MOST = 50
const LOOKED_AT = 500 // a body of 256 kB can have a hundred thousand faults
const PLACE = { body: 'body', query: 'query', path: 'path', header: 'header', frame: 'body' } as const

/**
 * One entry per fault. A value that breaks several rules is one fault, told by its type if that is wrong. Where one of
 * several alternatives is wanted, what each of them lacks is no fault by itself; nor are a branch (`if`) that tells why and
 * the rule that a name breaks.
 */
export function toFaults(part: Part, all: SchemaFault[]): Fault[] {
  const found = all.slice(0, LOOKED_AT)
  const choices = found.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const faults = new Map<string, Fault>()
  for (const each of found) {
    if (each.keyword === 'if' || each.schemaPath.includes('/propertyNames/') || choices.some((choice) => isWithin(each, choice))) continue
    const lacking = choices.includes(each) ? found.filter((other) => isWithin(other, each) && other.keyword === 'required') : []
    const fault = lacking.length > 0 ? needsOneOf(part, each, lacking) : toFault(part, each)
    if (!faults.has(fault.pointer) || fault.code === 'type') faults.set(fault.pointer, fault)
  }
  return [...faults.values()].slice(0, MOST)
}

const isWithin = (fault: SchemaFault, choice: SchemaFault) =>
  fault.schemaPath.startsWith(`${choice.schemaPath}/`) && fault.instancePath.startsWith(choice.instancePath)

const needsOneOf = (part: Part, { instancePath, keyword }: SchemaFault, lacking: SchemaFault[]): Fault => ({
  in: PLACE[part],
  pointer: instancePath,
  code: keyword,
  message: `needs ${lacking.map(({ params }) => params.missingProperty).join(' or ')}`,
})

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
