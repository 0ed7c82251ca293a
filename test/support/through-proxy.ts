// With RELAYOS_TEST_PROXY set, the contract proxy of the command line stands where a server of the tests is looked for, and the
// server behind it, as behind any proxy: its public address is the proxy's. What the proxy says is compared with what the server
// said: an alarm about a request that the server found valid is false, and so is any about an answer.

import { randomInt } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import type { Config } from '../../server/config.ts'
import { type Exchange, loadContract, startProxy, type Violation } from '../../sdks/cli/contract/index.ts'
import { describe } from '../../sdks/cli/contract/violation.ts'
import { freePort } from './free-port.ts'

const REPORT = process.env.RELAYOS_TEST_PROXY // the file that verdicts are added to, one a line

export type Verdict = { exchanges: number; checked: number; alarms: number; falseAlarms: string[]; missed: string[]; operations: string[] }

/** `behind`: the settings of the server that stands behind it. Null where tests go to their server themselves. */
export async function openFront(settings: Config): Promise<{ port: number; behind: Config; stop(): Promise<void> } | null> {
  if (!REPORT) return null
  const verdict: Verdict = { exchanges: 0, checked: 0, alarms: 0, falseAlarms: [], missed: [], operations: [] }
  const onExchange = (exchange: Exchange, violations: Violation[]) => judge(verdict, exchange, violations)
  const inner = await hiddenPort()
  const target = `http://127.0.0.1:${inner}`
  const proxy = await startProxy({ contract: await loadContract(), target, port: settings.port, preserveHost: true, onExchange })
  let stopped: Promise<void> | undefined
  return {
    port: proxy.port,
    behind: { ...settings, port: inner, publicUrl: settings.publicUrl ?? `http://localhost:${proxy.port}` },
    stop: () => (stopped ??= stop()),
  }

  async function stop() {
    const { exchanges, operations } = await proxy.stop()
    appendFileSync(REPORT!, `${JSON.stringify({ ...verdict, exchanges, operations: Object.keys(operations) })}\n`)
  }
}

/** Below those that the system gives to connections: with thousands of them, one of these may be taken a moment later. */
async function hiddenPort(): Promise<number> {
  for (;;) {
    const port = await freePort(randomInt(20_000, 32_000)).catch(() => null)
    if (port !== null) return port
  }
}

/** Refusals for what the contract alone tells. */
const BREAKS_CONTRACT = new Set([
  'invalid_request',
  'malformed_json',
  'malformed_url',
  'unsupported_media_type',
  'unknown_operation',
  'method_not_allowed',
])

/** Refusals by whoever looks before the request is held against the contract: they say nothing about it. */
const BEFORE = new Set([
  ...['unauthenticated', 'missing_scope', 'restricted_credential', 'rate_limit_exceeded', 'too_many_streams', 'origin_not_allowed'],
  ...['content_too_large', 'uri_too_long', 'headers_too_large', 'request_timeout', 'internal_error', 'unavailable'],
])

function judge(verdict: Verdict, { request, answer, operation }: Exchange, violations: Violation[]) {
  verdict.checked++
  verdict.alarms += violations.length
  const where = `${request.method} ${request.url} → ${answer.status}`
  const code = answer.status < 400 ? null : codeOf(answer.body.bytes)
  for (const violation of violations) {
    if (violation.side === 'response' || isValid(answer.status, code, violation)) {
      verdict.falseAlarms.push(`${where} ${code ?? ''}: ${describe(violation)}`)
    }
  }
  if (violations.length === 0 && code !== null && BREAKS_CONTRACT.has(code) && !isBeside(answer.body.bytes, operation)) {
    verdict.missed.push(
      `${where}: ${operation?.id ?? 'no operation'} ${code}: ${request.body.bytes?.toString().slice(0, 300)} → ${answer.body.bytes?.toString().slice(0, 600)}`,
    )
  }
}

/** Whether the server found the request valid. An id that can't be one is not found, and breaks the contract all the same. */
function isValid(status: number, code: string | null, violation: Violation): boolean {
  if (status < 400) return true
  if (code === null || status >= 500) return false // the proxy's own, or nobody's
  return !BREAKS_CONTRACT.has(code) && !BEFORE.has(code) && !(code === 'not_found' && violation.in === 'path')
}

/** About a header that the contract does not have: the pages of the server itself send some. */
function isBeside(bytes: Buffer | null, operation: Exchange['operation']): boolean {
  const { errors = [] } = JSON.parse(String(bytes)) as { errors?: { in: string; pointer: string }[] }
  const known = (name: string) => operation?.parameters.some((each) => each.in === 'header' && each.name.toLowerCase() === name)
  return errors.length > 0 && errors.every((error) => error.in === 'header' && !known(error.pointer.slice(1).toLowerCase()))
}

function codeOf(bytes: Buffer | null): string | null {
  try {
    return (JSON.parse(String(bytes)) as { code?: string }).code ?? null
  } catch {
    return null
  }
}
