// A page for people: what failed first, each with the command to repeat it. One file, no scripts, nothing from elsewhere.

import type { Check, Fault, Outcome } from './outcome.ts'

export function toHtml(outcome: Outcome): string {
  const { title, subject, contract, startedAt, milliseconds, facts, checks } = outcome
  const failed = checks.filter(({ status }) => status === 'failed')
  const skipped = checks.filter(({ status }) => status === 'skipped')
  const verdict = failed.length === 0 ? 'Passed' : 'Failed'
  const all: [string, string][] = [
    ['Where', subject],
    ['Contract', `${contract.title} ${contract.version}`],
    ['When', `${startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}, ${(milliseconds / 1_000).toFixed(1)} s`],
    ...facts,
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(verdict)}: ${text(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${text(title)}</h1>
<p class="verdict ${failed.length === 0 ? 'good' : 'bad'}"><span aria-hidden="true">${failed.length === 0 ? '✓' : '✗'}</span> ${verdict}: ${checks.length - failed.length - skipped.length} of ${checks.length} checks passed${failed.length > 0 ? `, ${failed.length} failed` : ''}${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}</p>
<dl>${all.map(([name, value]) => `<div><dt>${text(name)}</dt><dd>${text(value)}</dd></div>`).join('')}</dl>
</header>
<main>
${failed.length > 0 ? `<section aria-labelledby="failed"><h2 id="failed">What failed</h2>\n${failed.map(toArticle).join('\n')}\n</section>` : ''}
<section aria-labelledby="all"><h2 id="all">All checks</h2>
${grouped(checks)
  .map(([name, own], index) => toTable(name, own, index))
  .join('\n')}
</section>
</main>
</body>
</html>
`
}

function grouped(checks: Check[]): [string, Check[]][] {
  const groups = new Map<string, Check[]>()
  for (const check of checks) groups.set(check.group, [...(groups.get(check.group) ?? []), check])
  return [...groups]
}

const toArticle = ({ name, group, faults, note }: Check) => `<article>
<h3>${text(name)}</h3>
<p class="where">${text(group)}${note ? ` · ${text(note)}` : ''}</p>
${faults.map(toFault).join('\n')}
</article>`

const toFault = ({ message, rule, contract, curl, details }: Fault) => `<div class="fault">
<p><strong>${text(message)}</strong> <code class="rule">${text(rule)}</code></p>
${details ? `<p class="where">${text(details)}</p>` : ''}
${contract ? `<p class="where">In the contract: <code>${text(contract)}</code></p>` : ''}
${curl ? `<pre tabindex="0" aria-label="Command to repeat the request">${text(curl)}</pre>` : ''}
</div>`

const WORDS = { passed: 'passed', failed: 'failed', skipped: 'skipped' }
const SIGNS = { passed: '✓', failed: '✗', skipped: '–' }

const toTable = (name: string, checks: Check[], index: number) => `<h3 id="g${index}">${text(name)}</h3>
<div class="scroll" role="region" aria-labelledby="g${index}" tabindex="0"><table>
<thead><tr><th scope="col">Outcome</th><th scope="col">Check</th><th scope="col">What happened</th><th scope="col" class="number">ms</th></tr></thead>
<tbody>
${checks
  .map(
    ({ status, name: check, note, milliseconds }) =>
      `<tr><td class="${status}"><span aria-hidden="true">${SIGNS[status]}</span> ${WORDS[status]}</td><th scope="row">${text(check)}</th><td>${text(note)}</td><td class="number">${milliseconds > 0 ? Math.round(milliseconds) : ''}</td></tr>`,
  )
  .join('\n')}
</tbody></table></div>`

/** Of what came from servers and stories: nothing in it is markup, and nothing turns the direction of text around. */
const text = (value: string) =>
  value
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

const STYLE = `
:root{--text:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff;--raised:#f6f8fa;--good:#116329;--bad:#a40e26}
@media (prefers-color-scheme:dark){:root{--text:#e6edf3;--soft:#9aa4b0;--line:#3a424d;--paper:#0e1116;--raised:#171c23;--good:#56d364;--bad:#ff8f88}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:70rem;padding:2rem 1.25rem 4rem;font:16px/1.5 system-ui,sans-serif;color:var(--text);background:var(--paper)}
h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.2rem;margin:2.5rem 0 .75rem}h3{font-size:1rem;margin:1.5rem 0 .35rem}
.verdict{font-weight:600;margin:.25rem 0 1rem}.good,.passed{color:var(--good)}.bad,.failed{color:var(--bad)}.skipped,.where,dt{color:var(--soft)}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.75rem 1.5rem;margin:0;padding:1rem;background:var(--raised);border:1px solid var(--line);border-radius:8px}
dt{font-size:.85rem}dd{margin:0;overflow-wrap:anywhere}
article{border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:6px;padding:.25rem 1rem .75rem;margin:0 0 1rem}
article h3{margin:.6rem 0 .1rem}.where{font-size:.9rem;margin:.15rem 0;overflow-wrap:anywhere}
.fault{margin-top:.75rem}.fault p{margin:.15rem 0;overflow-wrap:anywhere}
code,pre{font:.875rem/1.5 ui-monospace,monospace}.rule{color:var(--soft)}
pre{background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:.6rem .75rem;margin:.5rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
.scroll{overflow-x:auto}table{border-collapse:collapse;table-layout:fixed;width:100%;min-width:40rem;font-size:.925rem}thead th:first-child{width:6.5rem}thead th:nth-child(2){width:36%}thead th:last-child{width:4rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-weight:600}tbody th{font-weight:400;min-width:14rem}td{overflow-wrap:anywhere}td:first-child{white-space:nowrap}
.number{text-align:right;padding-right:0;white-space:nowrap}
:focus-visible{outline:2px solid currentColor;outline-offset:2px}
@media print{body{max-width:none;padding:0}}
`
