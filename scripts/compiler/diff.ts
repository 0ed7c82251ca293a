// The gate against breaking changes: the contract that was last released against the one that is generated now.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, runForJson } from './tool.ts'

export type Change = { path: string; kind: string; impact: string; verdicts: { ruleId: string; message: string }[] }
export type DiffReport = { ok: boolean; breaking: Change[] }

const released = 'spec/released/openapi.json'
const generated = 'generated/openapi.json'

/** Prints the breaking changes since the last release; fine when there are none, or when nothing is released yet. */
export async function diff(): Promise<DiffReport> {
  if (!existsSync(join(root, released))) {
    console.log('no released contract yet')
    return { ok: true, breaking: [] }
  }
  const breaking = await breakingChanges(released, generated)
  for (const { path, verdicts } of breaking) {
    for (const { ruleId, message } of verdicts) console.error(`${ruleId}: ${message} (${path})`)
  }
  return { ok: breaking.length === 0, breaking }
}

export async function breakingChanges(base: string, revision: string): Promise<Change[]> {
  const args = ['diff', base, revision, '--config', 'redocly.yaml', '--lint-config', 'error', '--format', 'json']
  const reports = await runForJson<{ changes: Change[] }>('redocly', args)
  return reports.flatMap(({ changes }) => changes).filter((change) => change.impact === 'major' && !opensUnion(change))
}

// Unions are open for readers, as enums are: a new event type adds a variant to an answer and breaks nobody.
const opensUnion = ({ kind, path, verdicts }: Change) =>
  kind === 'added' && /\/oneOf\/\d+$/.test(path) && verdicts.every(({ ruleId }) => ruleId === 'schema-combinator-changed')

if (import.meta.main) process.exitCode = (await diff()).ok ? 0 : 1
