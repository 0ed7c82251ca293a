// The consent page: who asks, for what, in which environment.

import type { Question } from './consent.ts'
import { escapeHtml } from '../../../lib/escape-html.ts'
import { page, pagePolicy } from './html.ts'

const CATEGORIES: Readonly<Record<string, string>> = {
  'user.profile': 'names and profiles of people',
  'user.contact': 'addresses and numbers of people',
  'user.auth': 'credentials',
  'message.content': 'what messages say',
  'message.metadata': 'who wrote to whom, when, with what outcome',
  'message.attachments': 'attachments',
  'system.configuration': 'configuration',
  'system.settings': 'settings',
  'system.integration': 'connected systems',
  'analytics.usage': 'usage figures',
  'analytics.performance': 'performance figures',
  'analytics.errors': 'errors',
}

export function consentPage(question: Question, token: string): { html: string; policy: string } {
  const { uid, app, member, granted, withheld, identity, categories, environments, device } = question
  const items = [...(identity ? ['Know who you are'] : []), ...granted.map(({ words }) => words)]
  const html = page(
    `Allow ${app.name}?`,
    `<h1><strong>${escapeHtml(app.name)}</strong> asks to act for you</h1>
<p>You are signed in as <strong>${escapeHtml(member.name)}</strong>.${app.isPublic ? ' The app runs on a device or in a browser; RelayOS can not verify that a request really comes from it.' : ''}</p>
${device ? '<p class="note">A device asks. Go on only if you began this yourself.</p>' : ''}
<form method="post" action="/oauth/interaction/${encodeURIComponent(uid)}">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<fieldset>
<legend>It will be able to</legend>
<ul>
${items.map((words) => `<li>${escapeHtml(words)}</li>`).join('\n')}
</ul>
${categories.length > 0 ? `<p>This touches: ${escapeHtml(categories.map((one) => CATEGORIES[one] ?? one).join('; '))}.</p>` : ''}
${withheld.length > 0 ? `<p>It asked for more, which you may not do yourself and can not give: ${escapeHtml(withheld.join('; '))}.</p>` : ''}
</fieldset>
<fieldset>
<legend>In which environment?</legend>
${environments.map(choice).join('\n')}
</fieldset>
${app.redirectUri ? `<p>Afterwards you go to <code>${escapeHtml(targetOf(app.redirectUri))}</code>.</p>` : ''}
<button class="main" type="submit" name="decision" value="allow">Allow</button>
<button type="submit" name="decision" value="deny" formnovalidate>Deny</button>
</form>
<p>This can be taken back at any time, among the grants of the environment.</p>`,
  )
  return { html, policy: pagePolicy(...(app.redirectUri ? [sourceOf(app.redirectUri)] : [])) }
}

/** Nothing is chosen beforehand: live or sandbox is a decision. */
const choice = ({ id, kind, project }: Question['environments'][number]) =>
  `<label><input type="radio" name="environment" value="${escapeHtml(id)}" required> ${escapeHtml(project)}: ${
    kind === 'live' ? '<strong>live</strong>, sends for real' : 'sandbox, for trying out'
  }</label>`

export function noticePage(title: string, text: string, form = '', link?: { href: string; words: string }) {
  const body = `<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(text)}</p>\n${form}${link ? `<p><a class="button" href="${escapeHtml(link.href)}">${escapeHtml(link.words)}</a></p>` : ''}`
  return page(title, body)
}

export const denyForm = (uid: string, token: string) =>
  `<form method="post" action="/oauth/interaction/${encodeURIComponent(uid)}">
<input type="hidden" name="token" value="${escapeHtml(token)}">
<button type="submit" name="decision" value="deny">Go back to the app</button>
</form>
`

const targetOf = (uri: string) => (/^https?:/.test(uri) ? new URL(uri).host : uri.slice(0, uri.indexOf(':') + 1))

/** As a source in a content security policy: an origin, or the scheme of an app on the device. */
export const sourceOf = (uri: string) => (/^https?:/.test(uri) ? new URL(uri).origin : uri.slice(0, uri.indexOf(':') + 1))
