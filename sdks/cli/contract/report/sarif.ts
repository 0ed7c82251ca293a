// SARIF 2.1.0, which code hosts show beside the code. Every finding points into the contract, as that is the file it is about.

import { createHash } from 'node:crypto'
import type { Outcome } from './outcome.ts'

const DEFAULT_FILE = 'openapi.json'

/** `file`: where the contract lies in the repository of the reader. */
export function toSarif({ title, subject, contract, startedAt, milliseconds, checks }: Outcome, file = DEFAULT_FILE): string {
  const found = checks.flatMap((check) => check.faults.map((fault) => ({ check, fault })))
  const rules = [...new Set(found.map(({ fault }) => fault.rule))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'relayos contract',
            semanticVersion: contract.version,
            rules: rules.map((id) => ({ id, shortDescription: { text: describe(id) } })),
          },
        },
        automationDetails: { id: `${title.toLowerCase().replaceAll(' ', '-')}/` },
        invocations: [
          {
            executionSuccessful: true,
            startTimeUtc: startedAt,
            endTimeUtc: new Date(Date.parse(startedAt) + milliseconds).toISOString(),
          },
        ],
        results: found.map(({ check, fault }) => ({
          ruleId: fault.rule,
          ruleIndex: rules.indexOf(fault.rule),
          level: 'error',
          message: {
            text: [
              `${check.group === 'operations' ? check.name : `${check.group}, ${check.name}`}: ${fault.message}`,
              fault.details,
              fault.curl,
            ]
              .filter(Boolean)
              .join('\n'),
          },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: file.replaceAll('\\', '/') }, region: { startLine: 1 } },
              logicalLocations: [{ fullyQualifiedName: fault.contract || check.name, kind: 'member' }],
            },
          ],
          partialFingerprints: { 'relayosContract/v1': fingerprint([check.name, fault.rule, fault.pointer, fault.message]) },
          properties: { target: subject },
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const fingerprint = (parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)

const OWN: Record<string, string> = {
  unknown_operation: 'The contract has no such operation',
  method_not_allowed: 'The path does not take this method',
  auth_missing: 'The request carries no credential',
  auth_scheme: 'The credential is of a scheme that the operation does not take',
  content_type: 'The content type is not in the contract',
  status: 'The status is not in the contract',
  simple: 'A story did not go as it should',
  jsonpath: 'A story did not go as it should',
  regex: 'A story did not go as it should',
}

const describe = (rule: string) => OWN[rule] ?? `The contract's rule \`${rule}\` is broken`
