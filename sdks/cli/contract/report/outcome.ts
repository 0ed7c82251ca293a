// One shape for both kinds of run, so that each report is written once.

import type { ProxyReport } from '../proxy/inspector.ts'
import type { VerifyReport } from '../verify/result.ts'

export type Fault = { rule: string; message: string; pointer: string; contract: string; details: string; curl: string }
export type Check = {
  name: string
  group: string
  status: 'passed' | 'failed' | 'skipped'
  milliseconds: number
  note: string
  faults: Fault[]
}
export type Outcome = {
  title: string
  subject: string // what was looked at
  contract: { title: string; version: string }
  startedAt: string
  milliseconds: number
  facts: [string, string][]
  checks: Check[]
}

/** A check a step; a story that could not begin, or was skipped, is one by itself. */
export function ofVerify(report: VerifyReport): Outcome {
  const { baseUrl, contract, startedAt, milliseconds, stories, requests, operations, ofOperations } = report
  return {
    title: 'Stories of the contract',
    subject: baseUrl,
    contract,
    startedAt,
    milliseconds,
    facts: [
      ['Stories', `${report.passed} passed, ${report.failed} failed, ${report.skipped} skipped`],
      ['Requests', String(requests)],
      ['Operations called', `${operations.length} of ${ofOperations}`],
    ],
    checks: stories.flatMap(({ story, summary, status, reason, milliseconds: took, steps }): Check[] => {
      const group = `${story}: ${summary}`
      const checks = steps.map((step): Check => {
        const { step: name, description, request, answer, requestId, attempts, failures, curl } = step
        const details = `${request} → ${answer ?? 'no answer'}${requestId ? ` (${requestId})` : ''}${attempts > 1 ? `, ${attempts} attempts` : ''}`
        return {
          name: description ? `${name}: ${description}` : name,
          group,
          status: step.status,
          milliseconds: step.milliseconds,
          note: details,
          faults: failures.map(({ rule, message, pointer = '', contract: at = '' }) => ({
            rule,
            message,
            pointer,
            contract: at,
            details,
            curl: curl ?? '',
          })),
        }
      })
      if (status === 'skipped') return [{ name: 'skipped', group, status, milliseconds: 0, note: reason, faults: [] }]
      if (reason === '') return checks
      const fault = { rule: 'story', message: reason, pointer: '', contract: '', details: '', curl: '' }
      return [...checks, { name: 'the story', group, status: 'failed', milliseconds: took, note: reason, faults: [fault] }]
    }),
  }
}

/** A check an operation that was called. */
export function ofProxy(report: ProxyReport, about: Pick<Outcome, 'subject' | 'contract' | 'startedAt' | 'milliseconds'>): Outcome {
  const { exchanges, checked, outside, unseen, unreachable, violations, findings, operations } = report
  const names = new Set([...Object.keys(operations), ...findings.map(({ operation }) => operation ?? 'no operation')])
  return {
    title: 'Traffic against the contract',
    ...about,
    facts: [
      ['Exchanges', `${exchanges}, ${checked} of them held against the contract`],
      ['Beside the contract', String(outside)],
      ['Too large to look at', String(unseen)],
      ['Without an answer', String(unreachable)],
      ['Violations', String(violations)],
    ],
    checks: [...names].sort().map((name): Check => {
      const own = findings.filter(({ operation }) => (operation ?? 'no operation') === name)
      return {
        name,
        group: 'operations',
        status: own.length > 0 ? 'failed' : 'passed',
        milliseconds: 0,
        note: calls(operations[name] ?? 0),
        faults: own.map(({ rule, side, in: place, pointer, message, contract, method, url, status, count, curl, exchange }) => ({
          rule,
          message: `${side} ${place}${pointer && ` ${pointer}`}: ${message}`,
          pointer,
          contract,
          details: `${method} ${url} → ${status ?? 'no answer'}, ${count === 1 ? `exchange ${exchange}` : `${count} times, first in exchange ${exchange}`}`,
          curl,
        })),
      }
    }),
  }
}

const calls = (count: number) => (count === 1 ? 'called once' : `called ${count} times`)
