// Finds the operation that a request is for.

import createFindMyWay, { type HTTPMethod } from 'find-my-way'
import type { Operation } from './operations.ts'

export type Match = { operation: Operation; params: Record<string, string> }
export type Found = Match | { operation: null; reason: 'unknown_operation' | 'method_not_allowed' | 'malformed_url'; allowed: string[] }

export type Router = ReturnType<typeof createRouter>

export function createRouter(operations: Operation[]) {
  const trie = createFindMyWay({ caseSensitive: true, ignoreTrailingSlash: false, maxParamLength: 8_000 })
  // Parameters are numbered: a contract may name what the router's syntax can't.
  const names = new Map<Operation, string[]>()
  for (const operation of operations) {
    const found: string[] = []
    const pattern = operation.path.replaceAll(/\{([^}]+)\}|([:*])/g, (_, name: string | undefined, special: string | undefined) =>
      special ? special.repeat(2) : `:p${found.push(name!)}`,
    )
    names.set(operation, found)
    trie.on(operation.method as HTTPMethod, pattern, () => {}, operation)
  }
  const methods = [...new Set(operations.map(({ method }) => method))]
  const prefix = commonPrefix(operations.map(({ path }) => path))

  const find = (method: string, path: string): Match | null => {
    const found = trie.find(method as HTTPMethod, path)
    if (!found) return null
    const operation = found.store as Operation
    return {
      operation,
      params: Object.fromEntries(names.get(operation)!.map((name, index) => [name, found.params[`p${index + 1}`] ?? ''])),
    }
  }

  return {
    /** Whether the contract speaks of this path: what lies beside it (docs, sign-in, health) is none of the kit's business. */
    covers: (path: string) => path === prefix || path.startsWith(`${prefix}/`),

    match(method: string, path: string): Found {
      if (!isDecodable(path)) return { operation: null, reason: 'malformed_url', allowed: [] }
      const found = find(method, path) ?? (method === 'HEAD' ? find('GET', path) : null)
      if (found) return found
      const allowed = methods.filter((other) => find(other, path))
      return { operation: null, reason: allowed.length === 0 ? 'unknown_operation' : 'method_not_allowed', allowed }
    },
  }
}

/** `/v1` of /v1/messages, /v1/events, …; empty when the paths have no first segment in common. */
function commonPrefix(paths: string[]): string {
  const firsts = new Set(paths.map((path) => path.split('/')[1]))
  const [only] = firsts
  return firsts.size === 1 && only && !only.includes('{') ? `/${only}` : ''
}

function isDecodable(path: string): boolean {
  if (!path.includes('%')) return true
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
