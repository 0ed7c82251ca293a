// Gathers violations: each kind once, with how often it was seen and how to repeat the first.

import { describe, type Violation } from './violation.ts'

export type Finding = Violation & {
  count: number
  exchange: number // of the first, counted from 1
  method: string
  url: string // without secrets
  status: number | null // of the answer
  requestId: string | null
  curl: string
}

export type Findings = ReturnType<typeof createFindings>

const MOST = 5_000 // kinds; beyond that a number says enough

export function createFindings() {
  const found = new Map<string, Finding>()
  let total = 0
  return {
    add(violation: Violation, where: () => Omit<Finding, keyof Violation | 'count'>) {
      total++
      const { operation, side, rule, in: place, pointer, message } = violation
      // Items of a list, and paths that nothing answers under, are of one kind.
      const key = [operation, side, rule, place, pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*'), message].join('\n')
      const known = found.get(key)
      if (known) known.count++
      else if (found.size < MOST) found.set(key, { ...violation, ...where(), count: 1 })
    },
    list: (): Finding[] => [...found.values()],
    total: () => total,
  }
}

export function tellFinding(finding: Finding): string {
  const { method, url, status, requestId, count, exchange, contract, curl } = finding
  const seen = count === 1 ? `exchange ${exchange}` : `${count} times, first in exchange ${exchange}`
  return [
    describe(finding),
    `    ${method} ${url} → ${status ?? 'no answer'}${requestId ? ` (${requestId})` : ''}, ${seen}`,
    `    contract: ${contract}`,
    `    ${curl}`,
  ].join('\n')
}
