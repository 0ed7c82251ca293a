// Which types a value may be of.

import { type Document, resolve, type Schema } from '../document.ts'

/** Null: of any. */
export function typesOf(document: Document, nodes: Schema[], depth = 0): Set<string> | null {
  let found = null as Set<string> | null
  for (const node of nodes) {
    const types = own(document, node, depth)
    if (types === null) continue
    found = found === null ? types : new Set([...found].filter((type) => types.has(type)))
  }
  return found
}

/** All that stands beside each other in a schema must hold; of `oneOf` and `anyOf` one. */
function own(document: Document, node: Schema, depth: number): Set<string> | null {
  if (depth > 20) return null
  const all: (Set<string> | null)[] = []
  if (node.type !== undefined) all.push(new Set([node.type].flat()))
  if (node.const !== undefined) all.push(new Set([nameOf(node.const)]))
  else if (node.enum) all.push(new Set(node.enum.map(nameOf)))
  if (node.$ref !== undefined) all.push(own(document, resolve<Schema>(document, { $ref: node.$ref }), depth + 1))
  for (const part of node.allOf ?? []) all.push(own(document, part, depth + 1))
  const variants = node.oneOf ?? node.anyOf
  if (variants) {
    const each = variants.map((variant) => own(document, variant, depth + 1))
    all.push(each.includes(null) ? null : new Set(each.flatMap((types) => [...types!])))
  }
  const known = all.filter((types) => types !== null)
  if (known.length === 0) return null
  const [first, ...others] = known
  return new Set([...first!].filter((type) => others.every((other) => other.has(type) || (type === 'integer' && other.has('number')))))
}

const nameOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : typeof value === 'number'
        ? Number.isInteger(value)
          ? 'integer'
          : 'number'
        : typeof value

export const allowsNull = (document: Document, nodes: Schema[]): boolean => typesOf(document, nodes)?.has('null') ?? false
