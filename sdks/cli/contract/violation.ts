// What the kit says when a request or an answer is not what the contract says.

import type { ErrorObject } from 'ajv'
import { escapePointer } from './document.ts'

export type Place = 'body' | 'query' | 'path' | 'header' | 'auth' | 'status' | 'content-type' | 'url' | 'method'

export type Violation = {
  side: 'request' | 'response'
  operation: string | null // null: nothing in the contract answers there
  rule: string // keyword of the schema, or a name of our own: unknown_operation, auth_missing, …
  in: Place
  pointer: string // JSON Pointer into the part of the message that `in` names
  message: string
  contract: string // JSON Pointer into the contract: where the rule stands
}

const MOST = 20 // per part of a message: more help nobody
const LOOKED_AT = 500

type Faulty = { keyword: string; pointer: string; message: string }

/**
 * What Ajv found, one entry per value. A value that breaks several rules is told by its type if that is wrong. Where one of
 * several alternatives is wanted, what each of them lacks is no fault by itself, nor is the branch that tells why.
 */
export function faultsOf(all: ErrorObject[]): Faulty[] {
  const found = all.slice(0, LOOKED_AT)
  const choices = found.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  const faults = new Map<string, Faulty>()
  for (const each of found) {
    if (each.keyword === 'if' || each.schemaPath.includes('/propertyNames/')) continue
    if (choices.some((choice) => each !== choice && isWithin(each, choice))) continue
    const fault = toFault(each)
    if (!faults.has(fault.pointer) || fault.keyword === 'type') faults.set(fault.pointer, fault)
  }
  return [...faults.values()].slice(0, MOST)
}

const isWithin = (fault: ErrorObject, choice: ErrorObject) =>
  fault.schemaPath.startsWith(`${choice.schemaPath}/`) && fault.instancePath.startsWith(choice.instancePath)

function toFault({ instancePath, keyword, params, message = 'is not valid' }: ErrorObject): Faulty {
  const at = (name: unknown, text: string) => ({
    keyword,
    pointer: `${instancePath}/${escapePointer(String(name).slice(0, 200))}`,
    message: text,
  })
  switch (keyword) {
    case 'required':
      return at(params.missingProperty, 'is required')
    case 'additionalProperties':
      return at(params.additionalProperty, 'is not part of the contract')
    case 'propertyNames':
      return at(params.propertyName, 'is not a valid name')
    case 'enum':
      return { keyword, pointer: instancePath, message: `must be one of ${listed(params.allowedValues as unknown[])}` }
    case 'const':
      return { keyword, pointer: instancePath, message: `must be ${JSON.stringify(params.allowedValue)}` }
    default:
      return { keyword, pointer: instancePath, message: message.slice(0, 300) }
  }
}

const listed = (values: unknown[]) => values.slice(0, 30).map(String).join(', ') + (values.length > 30 ? ', …' : '')

/** One line for people: `messages.create request body /to: must match pattern "…" [pattern]`. */
export const describe = ({ operation, side, in: place, pointer, message, rule }: Violation) =>
  `${operation ?? 'no operation'} ${side} ${place}${pointer === '' ? '' : ` ${pointer}`}: ${message} [${rule}]`
