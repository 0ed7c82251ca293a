// Looks at what passed the proxy, after it has passed: nobody waits for it.

import type { Contract } from '../contract.ts'
import { toCurl } from '../curl.ts'
import { createFindings, type Finding } from '../findings.ts'
import type { Exchange, Recorder } from '../har.ts'
import { header, splitUrl } from '../message.ts'
import { redactUrl } from '../redact.ts'
import type { Violation } from '../violation.ts'

export type ProxyReport = {
  exchanges: number
  checked: number
  outside: number // beside the contract's paths: passed on, not looked at
  unseen: number // with a body too large to look at
  unreachable: number // the target gave no answer
  unrecorded: number // the recording is full
  violations: number // all of them; `findings` has each kind once
  findings: Finding[]
  operations: Record<string, number> // how often each was called
}

type Seen = Omit<Exchange, 'operation'>
type Dependencies = {
  contract: Contract
  recorder: Recorder | null
  baseUrl: string
  strict: boolean
  onExchange?: ((exchange: Exchange, violations: Violation[]) => void) | undefined
}

export type Inspector = ReturnType<typeof createInspector>

export function createInspector({ contract, recorder, baseUrl, strict, onExchange }: Dependencies) {
  const findings = createFindings()
  const counts = { exchanges: 0, checked: 0, outside: 0, unseen: 0, unreachable: 0 }
  const operations: Record<string, number> = {}

  function look(number: number, seen: Seen, isAnswered = true) {
    const { request, answer } = seen
    if (!strict && !contract.covers(splitUrl(request.url).path)) {
      counts.outside++
      return recorder?.add({ ...seen, operation: null })
    }
    counts.checked++
    const { operation, violations } = contract.checkRequest(request)
    if (operation) operations[operation.id] = (operations[operation.id] ?? 0) + 1
    const found: Violation[] =
      isAnswered && answer.status !== 101 ? [...violations, ...contract.checkAnswer(operation, answer, request).violations] : violations
    if (request.body.bytes === null || answer.body.bytes === null) counts.unseen++
    for (const violation of found) {
      findings.add(violation, () => ({
        exchange: number,
        method: request.method,
        url: redactUrl(request.url),
        status: isAnswered ? answer.status : null,
        requestId: header(answer.headers, 'x-request-id')?.slice(0, 100) ?? null,
        curl: toCurl(contract, operation, baseUrl, request),
      }))
    }
    recorder?.add({ ...seen, operation })
    onExchange?.({ ...seen, operation }, found)
  }

  return {
    begin: () => ++counts.exchanges,
    look(number: number, seen: Seen) {
      look(number, seen)
    },
    unreachable(number: number, seen: Seen, _reason: string) {
      counts.unreachable++
      look(number, seen, false)
    },
    report: (): ProxyReport => ({
      ...counts,
      unrecorded: recorder?.left ?? 0,
      violations: findings.total(),
      findings: findings.list(),
      operations: Object.fromEntries(Object.entries(operations).sort()),
    }),
  }
}
