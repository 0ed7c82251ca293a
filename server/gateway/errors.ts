// Whatever was thrown becomes a problem; what it was stays in the log.

import { ConnectionLost, translate } from '../lib/db.ts'
import { Problem, unavailable } from '../lib/problem.ts'

export function toProblem(error: unknown, method: string): Problem {
  const known = error instanceof ConnectionLost ? error : translate(error)
  if (known instanceof Problem) return known
  if (known instanceof ConnectionLost) {
    if (method === 'GET') return unavailable('The connection to the database broke.', known)
    return new Problem('outcome_unknown', 'The connection to the database broke before the commit was confirmed.', {
      headers: { 'retry-after': '1' },
      next: [{ action: 'Repeat the request with the same Idempotency-Key; without one, look first whether it had its effect.' }],
      cause: known,
    })
  }
  return new Problem('internal_error', 'The failure is logged under the request id.', { cause: known })
}
