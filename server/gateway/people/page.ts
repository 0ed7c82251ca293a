// The frame of every page of people, its policy, and the static files beside it.

import { readFile } from 'node:fs/promises'
import type { Response } from 'express'
import { type Html, html } from './html.ts'

const FOLDER = new URL('./assets/', import.meta.url)
const TYPES: Record<string, string> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' }
const ASSETS = ['people.css', 'people.js', 'sign-in.js', 'setup.js', 'invitation.js', 'account.js']

/** Nothing inline, nothing from elsewhere, in nobody's frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

type Page = { title: string; script: string; data?: Record<string, string>; wide?: boolean; body: Html }

export function sendPage(response: Response, { title, script, data = {}, wide = false, body }: Page, status = 200) {
  const attributes = Object.entries(data).map(([name, value]) => html` data-${name}="${value}"`)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · RelayOS</title>
<link rel="stylesheet" href="/auth/assets/people.css">
<script type="module" src="/auth/assets/${script}.js"></script>
</head>
<body${attributes}>
<main${wide && html` class="wide"`}>
<a class="brand" href="/">RelayOS Integrate</a>
<noscript><div class="summary"><p>These pages need JavaScript.</p></div></noscript>
${body}
</main>
</body>
</html>
`
  response.status(status).set({ 'content-security-policy': POLICY, 'cache-control': 'no-store', 'referrer-policy': 'same-origin' })
  response.type('html').send(page.text)
}

export async function sendAsset(response: Response, name: string): Promise<boolean> {
  if (!ASSETS.includes(name)) return false
  response.set({ 'content-type': TYPES[name.split('.').at(-1)!]!, 'cache-control': 'no-cache' }).send(await readFile(new URL(name, FOLDER)))
  return true
}
