// Pages of plain HTML with one style sheet, which the content security policy names by its hash. No scripts, nothing from elsewhere.

import { createHash } from 'node:crypto'
import { escapeHtml } from '../../../lib/escape-html.ts'

const STYLE = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 2rem 1rem; background: Canvas; color: CanvasText; }
main { max-width: 34rem; margin: 0 auto; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2, legend { font-size: 1rem; font-weight: 600; padding: 0; }
fieldset { border: 0; margin: 1.5rem 0; padding: 0; }
ul { padding-left: 1.25rem; }
label { display: block; padding: .35rem 0; }
code { font-size: 1.1em; overflow-wrap: anywhere; }
input[type=text] { font: inherit; padding: .6rem; width: 14rem; max-width: 100%; box-sizing: border-box; }
button, .button { font: inherit; padding: .7rem 1.4rem; min-height: 44px; border-radius: .4rem; border: 1px solid currentColor; cursor: pointer; margin: .5rem .5rem 0 0; }
button.main { background: #0b57d0; border-color: #0b57d0; color: #fff; }
:focus-visible { outline: 3px solid #f5a524; outline-offset: 2px; }
.note { border-left: 4px solid #b54708; padding: .25rem 1rem; }
`

const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

export const page = (title: string, body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} · RelayOS</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`

/** `targets`: where a form may lead beside this server; browsers hold the redirects after it against the policy too. */
export const pagePolicy = (...targets: string[]) =>
  `default-src 'none'; style-src ${STYLE_HASH}; form-action ${["'self'", ...targets].join(' ')}; base-uri 'none'; frame-ancestors 'none'`
