// Writes the reports that were asked for.

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { toHtml } from './html.ts'
import { toJunit } from './junit.ts'
import type { Outcome } from './outcome.ts'
import { toSarif } from './sarif.ts'

export type ReportPaths = { junit?: string; sarif?: string; html?: string }

/** Answers the paths of what was written. */
export function writeReports(outcome: Outcome, { junit, sarif, html }: ReportPaths, contractFile?: string): string[] {
  const wanted: [string | undefined, () => string][] = [
    [junit, () => toJunit(outcome)],
    [sarif, () => toSarif(outcome, contractFile)],
    [html, () => toHtml(outcome)],
  ]
  return wanted.flatMap(([path, render]) => {
    if (path === undefined) return []
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, render())
    return [path]
  })
}
