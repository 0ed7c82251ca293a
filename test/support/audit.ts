// What a verifier has of a server: everything that the API exports.

import { type Report, verifyAudit } from '../../server/domains/identity/audit/verify.ts'
import type { TestServer } from './server.ts'

export type Export = { publicKeys: string[]; events: string[]; checkpoints: string[] }

async function readAll(server: TestServer, path: string, query: Record<string, string>, key: string) {
  const lines: string[] = []
  let cursor: string | null = null
  do {
    const answer = await server.request('GET', path, { key, query: { limit: 100, ...query, ...(cursor ? { cursor } : {}) } })
    if (answer.status !== 200) throw new Error(answer.text)
    lines.push(...answer.body.data.map((item: unknown) => JSON.stringify(item)))
    cursor = answer.body.next_cursor
  } while (cursor)
  return lines
}

export async function exportAudit(server: TestServer, key = server.keys.sandbox.api_key): Promise<Export> {
  const checkpoints = await readAll(server, '/v1/audit_checkpoints', { order: 'asc' }, key)
  const events = await readAll(server, '/v1/audit_events', { order: 'asc', include: 'proof' }, key)
  const { body } = await server.request('GET', '/v1/audit_keys', { key })
  return { publicKeys: body.data.map((item: { public_key: string }) => item.public_key), events, checkpoints }
}

export const verifyExport = ({ publicKeys, events, checkpoints }: Export, sink?: string[]): Promise<Report> =>
  verifyAudit({ publicKeys, events, checkpoints: sink ? [sink, checkpoints] : [checkpoints] })

export type AuditEntry = {
  action: string
  outcome: string
  reason: string | null
  resources: string[]
  changes: Record<string, { from: unknown; to: unknown }>
}

/** The audit log of the first organization, oldest first, with changes by field. */
export async function auditEntries(server: TestServer): Promise<AuditEntry[]> {
  const lines = await readAll(server, '/v1/audit_events', { order: 'asc' }, server.keys.sandbox.api_key)
  return lines.map((line) => {
    const { action, outcome, reason, resource_ids, changes } = JSON.parse(line)
    const list = (changes ?? []) as { field: string; from: string | null; to: string | null }[]
    const byField = Object.fromEntries(list.map(({ field, from, to }) => [field, { from: value(from), to: value(to) }]))
    return { action, outcome, reason, resources: resource_ids, changes: byField }
  })
}

function value(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return text
  }
}
