// Idempotency keys (IETF draft-ietf-httpapi-idempotency-key-header): the key is stored in the same commit as its effect.

import canonicalize from 'canonicalize'
import { audit, auditOf } from './audit.ts'
import type { Context } from './context.ts'
import { sha256 } from './crypto.ts'
import { type Db, rows, statement, transaction } from './db.ts'
import { Problem, type ProblemCode } from './problem.ts'

export const WINDOW_HOURS = 24

export type IdempotentRequest = { key: string; fingerprint: string }

/** `resource_id` instead of a body: the answer is told from what was created. */
export type StoredResponse = {
  fingerprint: string
  request_id: string
  status: number
  body: string | null
  resource_id: string | null
  expired: boolean
}

/** Says whether two requests are the same: method, path and the body in canonical form (RFC 8785). */
export const fingerprint = (method: string, path: string, body: unknown) =>
  sha256(`${method} ${path} ${body === undefined ? '' : canonicalize(body)}`)

const take = statement<{ key: string }>(
  'idempotency.take',
  `insert into idempotency_keys (environment_id, operation, key, fingerprint, request_id, status, body, expires_at)
  values (?, ?, ?, ?, ?, ?, ?, now() + make_interval(hours => ${WINDOW_HOURS}))
  on conflict (environment_id, operation, key) do update
    set fingerprint = excluded.fingerprint, request_id = excluded.request_id, status = excluded.status, body = excluded.body, resource_id = null,
      expires_at = excluded.expires_at
    where idempotency_keys.expires_at < now()
  returning key`,
)

const complete = statement(
  'idempotency.complete',
  'update idempotency_keys set status = ?, body = ? where environment_id = ? and operation = ? and key = ?',
)

const find = statement<StoredResponse>(
  'idempotency.find',
  `select fingerprint, request_id, status, body, resource_id, expires_at < now() as expired from idempotency_keys
  where environment_id = ? and operation = ? and key = ?`,
)

const remove = statement(
  'idempotency.remove',
  'delete from idempotency_keys where environment_id = ? and operation = ? and key = ? and expires_at < now()',
)

/**
 * Does `effect` in a transaction, once per idempotency key. A second use waits for the first to commit and gets its
 * answer. Throws 422 when the key belongs to another request.
 */
export async function once<Answer>(context: Context, db: Db, effect: (tx: Db) => Promise<Answer>): Promise<Answer> {
  const { idempotency, environment, operation, requestId } = context
  if (!idempotency) return transaction(db, (tx) => audited(context, tx, effect))
  const { key, fingerprint: print } = idempotency
  return transaction(db, async (tx) => {
    const taken = await rows(tx, take, [environment, operation.id, key, print, requestId, operation.status, ''])
    if (taken.length === 0) return replay<Answer>(context, await findStored(context, tx))
    const answer = await audited(context, tx, effect)
    const text = JSON.stringify(answer)
    const body = operation.secret ? context.seal.close(text, placeOf(context)) : text // a secret is shown once, and stored by nobody
    await rows(tx, complete, [operation.status, body, environment, operation.id, key])
    return answer
  })
}

async function audited<Answer>(context: Context, tx: Db, effect: (tx: Db) => Promise<Answer>): Promise<Answer> {
  const answer = await effect(tx)
  const id = (answer as { id?: unknown } | undefined)?.id
  await audit(tx, auditOf(context, typeof id === 'string' ? [id] : [], context.changes))
  return answer
}

const placeOf = ({ environment, operation, idempotency }: Context) => `idempotency_keys|${environment}|${operation.id}|${idempotency!.key}`

export async function findStored({ environment, operation, idempotency }: Context, db: Db): Promise<StoredResponse | undefined> {
  const [stored] = await rows(db, find, [environment, operation.id, idempotency!.key])
  return stored
}

/** Frees the key of the request, if its window is over. */
export async function removeExpired({ environment, operation, idempotency }: Context, db: Db): Promise<void> {
  await rows(db, remove, [environment, operation.id, idempotency!.key])
}

/** Answers with a stored response, or with the stored refusal. */
export function replay<Answer>(context: Context, stored: StoredResponse | undefined): Answer {
  if (!stored) throw inFlight()
  if (stored.fingerprint !== context.idempotency!.fingerprint) {
    throw new Problem('idempotency_key_reused', 'The key was first used with another request.', {
      next: [{ action: 'Use a new key for a new request.' }],
    })
  }
  context.replayOf = stored.request_id
  const isSealed = context.operation.secret && stored.status < 400
  const answer = JSON.parse(isSealed ? context.seal.open(stored.body!, placeOf(context)) : stored.body!)
  if (stored.status < 400) return answer
  const { code, detail, options } = answer as { code: ProblemCode; detail: string; options: object }
  throw new Problem(code, detail, options)
}

/**
 * A refusal that depends on nothing but the request is stored too, so that every retry gets the same answer.
 * Throws the refusal, or answers with what an earlier request with the key was answered.
 */
export async function refuse(context: Context, db: Db, problem: Problem): Promise<unknown> {
  const { environment, operation, requestId, idempotency } = context
  if (!idempotency || problem.status !== 422 || context.replayOf || NOT_STORED.has(problem.code)) throw problem
  const { errors, next, vendorCode } = problem.options
  const body = JSON.stringify({ code: problem.code, detail: problem.detail, options: { errors, next, vendorCode } })
  const { key, fingerprint: print } = idempotency
  const taken = await rows(db, take, [environment, operation.id, key, print, requestId, problem.status, body])
  if (taken.length === 0) return replay(context, await findStored(context, db))
  throw problem
}

/** Keys of the past go in small bites, so that nothing waits for them. */
export async function removeExpiredKeys(db: Db): Promise<void> {
  const bite = `delete from idempotency_keys where ctid = any(array(
    select ctid from idempotency_keys where expires_at < now() limit 5000))`
  while ((await db.raw(bite)).rowCount === 5000);
}

const NOT_STORED = new Set<ProblemCode>(['idempotency_key_reused', 'invalid_cursor'])

const inFlight = () =>
  new Problem('idempotency_in_flight', 'The first request with this key is not answered yet.', {
    headers: { 'retry-after': '1' },
    next: [{ action: 'Repeat the request after the time that Retry-After gives.' }],
  })
