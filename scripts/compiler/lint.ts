// Lints the contract with Redocly (structure, references) and Spectral (style, security) side by side.

import { relative } from 'node:path'
import { root, runForJson } from './tool.ts'

export type Finding = { file: string; line: number; column: number; rule: string; message: string }
export type LintReport = { ok: boolean; findings: Finding[] }

/** Prints what the linters find in the contract. A warning is as good as an error: the contract has neither. */
export async function lint(): Promise<LintReport> {
  const documents = ['spec/openapi.yaml']
  const found = await Promise.all([redocly(documents), spectral(documents)])
  const findings = found.flat().sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
  for (const { file, line, column, rule, message } of findings) {
    console.error(`${file}:${line}:${column} ${rule}: ${message}`)
  }
  return { ok: findings.length === 0, findings }
}

type RedoclyReport = {
  problems: {
    ruleId: string
    message: string
    location: { source: { ref: string }; start?: { line: number; col: number } }[]
  }[]
}

export async function redocly(documents: string[]): Promise<Finding[]> {
  const options = ['--config', 'redocly.yaml', '--lint-config', 'error', '--format', 'json', '--max-problems', '100000']
  const reports = await runForJson<RedoclyReport>('redocly', ['lint', ...documents, ...options])
  return reports
    .flatMap(({ problems }) => problems)
    .map(({ ruleId, message, location: [at] }) => ({
      file: at?.source.ref ?? '',
      line: at?.start?.line ?? 1,
      column: at?.start?.col ?? 1,
      rule: ruleId,
      message,
    }))
}

type SpectralReport = {
  code: string
  message: string
  source: string
  range: { start: { line: number; character: number } }
}[]

export async function spectral(documents: string[], ruleset = '.spectral.yaml'): Promise<Finding[]> {
  const options = ['--ruleset', ruleset, '--format', 'json', '--quiet', '-F', 'warn', '-D', '--fail-on-unmatched-globs']
  const reports = await runForJson<SpectralReport>('spectral', ['lint', ...documents, ...options])
  return reports.flat().map(({ code, message, source, range: { start } }) => ({
    file: relative(root, source),
    line: start.line + 1,
    column: start.character + 1,
    rule: code,
    message,
  }))
}

if (import.meta.main) process.exitCode = (await lint()).ok ? 0 : 1
