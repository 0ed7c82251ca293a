// What a person sees when single sign-on does not let them in. Nothing on it comes from outside.

import { createHash } from 'node:crypto'
import { escapeHtml } from '../lib/escape-html.ts'
import type { Problem } from '../lib/problem.ts'

const STYLE = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem; color: #1b1f24; background: #fff; }
  code { font: 14px ui-monospace, monospace; }
  a { color: #0550ae; }
  @media (prefers-color-scheme: dark) { body { background: #0d1117; color: #e6edf3; } a { color: #79c0ff; } }
`

const styleHash = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`

export function ssoPage({ title, detail, code, options }: Problem): { html: string; styleHash: string } {
  const reason = options.members?.reason ?? code
  const heading = code === 'not_found' ? 'No single sign-on' : title
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(heading)}</title><style>${STYLE}</style></head>
<body>
<main>
<h1>${escapeHtml(heading)}</h1>
<p>${escapeHtml(detail)}</p>
<p>For your administrator: <code>${escapeHtml(String(reason))}</code></p>
<p><a href="/sign-in">Back to sign-in</a></p>
</main>
</body>
</html>
`
  return { html, styleHash }
}
