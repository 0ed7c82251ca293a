// Which categories of data the operations of a scope touch, by the annotations of what they take and answer.

import { resolve } from './document.ts'
import type { Model } from './model.ts'

export function categoriesOf(model: Model): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(model.scopes).map((scope) => {
      const found = new Set<string>()
      const seen = new Set<unknown>()
      for (const { scopes, body, success } of model.operations) {
        if (scopes.includes(scope)) for (const schema of [body?.schema, success.schema]) collect(model, schema, found, seen)
      }
      return [scope, [...found].sort()]
    }),
  )
}

function collect(model: Model, node: unknown, found: Set<string>, seen: Set<unknown>): void {
  if (typeof node !== 'object' || node === null || seen.has(node)) return
  seen.add(node)
  const { category } = ((node as Record<string, unknown>)['x-relay-privacy'] ?? {}) as { category?: string }
  if (category) found.add(category)
  if ('$ref' in node) collect(model, resolve(model.document, node as { $ref: string }), found, seen)
  for (const child of Object.values(node)) collect(model, child, found, seen)
}
