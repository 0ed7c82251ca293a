// Finds the operation of a request in the generated table. Stands in for openapi-backend's router, which walks the
// whole specification at every request.

import createFindMyWay, { type HTTPMethod } from 'find-my-way'
import { type OperationRow, operations } from '#generated/operations.ts'
import { Problem } from '../lib/problem.ts'

export type Match = { operation: OperationRow; params: Record<string, string> }

const METHODS = [...new Set(operations.map(({ method }) => method))]

export function createRouter() {
  const trie = createFindMyWay({ caseSensitive: true, ignoreTrailingSlash: false, maxParamLength: 500 })
  for (const operation of operations) trie.on(operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), () => {}, operation)

  const find = (method: string, path: string) => trie.find(method as HTTPMethod, path)

  return {
    /** Throws 404 for an unknown path, 405 with `Allow` for a known one, 400 for bad percent-encoding. */
    match(method: string, path: string): Match {
      if (path.includes('%')) checkEncoding(path)
      const found = find(method, path)
      if (found) return { operation: found.store as OperationRow, params: found.params as Record<string, string> }
      const allowed = METHODS.filter((other) => find(other, path))
      if (allowed.length === 0) {
        throw new Problem('unknown_operation', 'Nothing answers under this path.', {
          next: [{ action: 'Look the path up in the reference.', docs: '/docs' }],
        })
      }
      const allow = allowed.flatMap((other) => (other === 'GET' ? ['GET', 'HEAD'] : [other])).join(', ')
      throw new Problem('method_not_allowed', `This path takes ${allow}.`, { headers: { allow } })
    },
  }
}

function checkEncoding(path: string) {
  try {
    decodeURIComponent(path)
  } catch (cause) {
    throw new Problem('malformed_url', 'The path has bad percent-encoding.', { cause })
  }
}
