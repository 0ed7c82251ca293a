// /docs/errors: where the `type` of a problem leads. Written from the catalogue itself.

import { createHash } from 'node:crypto'
import { problemCatalogue } from '../lib/problem.ts'

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fff; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; padding: .5rem .75rem; border-bottom: 1px solid #d0d7de; vertical-align: top; }
  code { font: 14px ui-monospace, monospace; }
  tr:target { background: #fff8c5; }
  a { color: #0550ae; }
  @media (prefers-color-scheme: dark) {
    body { background: #0d1117; color: #e6edf3; } th, td { border-color: #30363d; } tr:target { background: #3d2e00; } a { color: #79c0ff; }
  }
`

const rows = problemCatalogue
  .map(
    ({ code, status, category, title }) =>
      `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${category}</td><td>${title}</td></tr>`,
  )
  .join('\n')

const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Errors · RelayOS Integrate</title><style>${STYLE}</style></head>
<body>
<p><a href="/docs">API reference</a></p>
<h1>Errors</h1>
<p>Errors are <code>application/problem+json</code> (RFC 9457). Compare <code>code</code>, quote <code>request_id</code>; <code>retryable</code> says whether the
same request can succeed later. 429 and 503 mean that nothing happened, except <code>outcome_unknown</code>: repeat that request with the same
<code>Idempotency-Key</code>.</p>
<table>
<thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Category</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</body>
</html>
`

const styleHash = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`

export const errorPage = () => ({ html, styleHash })
