// With RELAYOS_TEST_PROXY set, the traffic of the tests goes through the contract proxy of the command line, and what it says is
// compared with what the server said: an alarm about a request that the server took is false, and so is any about an answer.

import { appendFileSync } from 'node:fs'
import { type Exchange, loadContract, startProxy, type Violation } from '../../sdks/cli/contract/index.ts'
import { describe } from '../../sdks/cli/contract/violation.ts'

const REPORT = process.env.RELAYOS_TEST_PROXY // the file that verdicts are added to, one a line

export type Verdict = { exchanges: number; alarms: number; falseAlarms: string[]; missed: string[]; operations: string[] }

export async function throughProxy(baseUrl: string): Promise<{ baseUrl: string; stop(): Promise<void> }> {
  if (!REPORT) return { baseUrl, stop: async () => {} }
  const verdict = { exchanges: 0, alarms: 0, falseAlarms: [] as string[], missed: [] as string[], operations: [] as string[] }
  const onExchange = (exchange: Exchange, violations: Violation[]) => judge(verdict, exchange, violations)
  const proxy = await startProxy({ contract: await loadContract(), target: baseUrl, onExchange })
  return {
    baseUrl: proxy.url,
    async stop() {
      const { operations } = await proxy.stop()
      appendFileSync(REPORT, `${JSON.stringify({ ...verdict, operations: Object.keys(operations) })}\n`)
    },
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

function judge(verdict: Verdict, { request, answer, operation }: Exchange, violations: Violation[]) {
  verdict.exchanges++
  verdict.alarms += violations.length
  const where = `${request.method} ${request.url} → ${answer.status}`
  for (const violation of violations) {
    if (violation.side === 'response' || answer.status < 400) verdict.falseAlarms.push(`${where}: ${describe(violation)}`)
  }
  const code = answer.status < 400 ? null : codeOf(answer.body.bytes)
  if (violations.length === 0 && code !== null && BREAKS_CONTRACT.has(code)) {
    verdict.missed.push(
      `${where}: ${operation?.id ?? 'no operation'} ${code}: ${request.body.bytes?.toString().slice(0, 300)} → ${answer.body.bytes?.toString().slice(0, 600)}`,
    )
  }
}

function codeOf(bytes: Buffer | null): string | null {
  try {
    return (JSON.parse(String(bytes)) as { code?: string }).code ?? null
  } catch {
    return null
  }
}
