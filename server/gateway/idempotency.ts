// Reads the idempotency key of a request, where the operation takes one.

import type { IncomingHttpHeaders } from 'node:http'
import type { OperationRow } from '#generated/operations.ts'
import { fingerprint, type IdempotentRequest } from '../lib/idempotency.ts'

export function readIdempotency(
  operation: OperationRow,
  method: string,
  path: string,
  headers: IncomingHttpHeaders,
  body: unknown,
): IdempotentRequest | null {
  const key = headers['idempotency-key']
  if (!operation.idempotent || typeof key !== 'string') return null
  return { key, fingerprint: fingerprint(method, path, body) }
}
