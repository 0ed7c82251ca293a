// JUnit XML, as CI systems read it.

import type { Check, Outcome } from './outcome.ts'

export function toJunit({ title, subject, startedAt, milliseconds, checks, facts }: Outcome): string {
  const groups = new Map<string, Check[]>()
  for (const check of checks) groups.set(check.group, [...(groups.get(check.group) ?? []), check])
  const suites = [...groups].map(([name, all]) => {
    const took = all.reduce((sum, check) => sum + check.milliseconds, 0)
    return `  <testsuite name="${xml(name)}" ${counts(all)} time="${seconds(took)}" timestamp="${xml(startedAt)}">\n${all.map(toCase).join('\n')}\n  </testsuite>`
  })
  const properties = facts.map(([key, value]) => `<!-- ${comment(`${key}: ${value}`)} -->`).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
${properties}
<testsuites name="${xml(`${title}, ${subject}`)}" ${counts(checks)} time="${seconds(milliseconds)}">
${suites.join('\n')}
</testsuites>
`
}

function toCase({ name, group, status, milliseconds, note, faults }: Check): string {
  const open = `    <testcase name="${xml(name)}" classname="${xml(group)}" time="${seconds(milliseconds)}"`
  if (status === 'skipped') return `${open}><skipped message="${xml(note)}"/></testcase>`
  if (faults.length === 0) return `${open}/>`
  const [first] = faults
  const text = faults
    .map(({ message, rule, details, contract, curl }) => [`${message} [${rule}]`, details, contract, curl].filter(Boolean).join('\n'))
    .join('\n\n')
  return `${open}>\n      <failure message="${xml(first!.message)}" type="${xml(first!.rule)}">${xml(text)}</failure>\n    </testcase>`
}

const counts = (checks: Check[]) => {
  const of = (status: Check['status']) => checks.filter((check) => check.status === status).length
  return `tests="${checks.length}" failures="${of('failed')}" errors="0" skipped="${of('skipped')}"`
}

const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(3)
const comment = (text: string) => xml(text).replaceAll('--', '- -')

/** XML 1.0 has no control characters, not even escaped ones. */
export const xml = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
