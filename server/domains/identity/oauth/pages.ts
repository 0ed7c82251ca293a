// The pages that oidc-provider shows itself: the device flow's and the one for errors.

import type { KoaContext, OidcClient } from 'oidc-provider'
import { escapeHtml } from '../../../lib/escape-html.ts'
import { page, pagePolicy } from './html.ts'

function show(ctx: KoaContext, title: string, body: string) {
  ctx.type = 'html'
  ctx.set('content-security-policy', pagePolicy())
  ctx.set('cache-control', 'no-store')
  ctx.body = page(title, `<h1>${escapeHtml(title)}</h1>\n${body}`)
}

/** The hidden field against forged requests, out of the form that the library offers. */
const hidden = (form: string, name: string) => {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? ''
  return `<input type="hidden" name="${name}" value="${value}">`
}

type CodeFault = Error & { userCode?: string }

export const devicePages = {
  async userCodeInputSource(ctx: KoaContext, form: string, _out: unknown, error?: CodeFault) {
    const said = !error
      ? ''
      : error.name === 'AbortedError'
        ? '<p class="note" role="alert">Access was denied. You can close this page.</p>'
        : '<p class="note" role="alert">The code is not right, or is over. Enter the one that your device shows now.</p>'
    show(
      ctx,
      'Connect a device',
      `${said}
<form method="post" action="/oauth/device" autocomplete="off">
${hidden(form, 'xsrf')}
<label for="user_code">The code that your device shows</label>
<input type="text" id="user_code" name="user_code" required maxlength="20" autocapitalize="characters" spellcheck="false" autofocus>
<div><button class="main" type="submit">Continue</button></div>
</form>`,
    )
  },

  async userCodeConfirmSource(ctx: KoaContext, form: string, client: OidcClient, _device: unknown, userCode: string) {
    show(
      ctx,
      'Is this your device?',
      `<p><strong>${escapeHtml(client.clientName ?? client.clientId)}</strong> shows this code on your device:</p>
<p><code>${escapeHtml(userCode)}</code></p>
<p class="note">Go on only if you have the device before you and began this yourself. Nobody else has a reason to send you a code.</p>
<form method="post" action="/oauth/device">
${hidden(form, 'xsrf')}${hidden(form, 'user_code')}<input type="hidden" name="confirm" value="yes">
<button class="main" type="submit">Yes, continue</button>
<button type="submit" name="abort" value="yes">No, stop</button>
</form>`,
    )
  },

  async successSource(ctx: KoaContext) {
    show(ctx, 'The device is connected', '<p>You can close this page and go back to your device.</p>')
  },
}

export async function renderError(ctx: KoaContext, { error, error_description }: { error: string; error_description?: string }) {
  const told = error_description ? `<p>${escapeHtml(error_description)}</p>` : ''
  show(ctx, 'This did not work', `${told}\n<p>Go back to the app and try again. For its makers: <code>${escapeHtml(error)}</code></p>`)
}
