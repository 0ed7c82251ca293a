// /account: what people see and change about themselves.

import type { Account } from '../../domains/identity/people/account.ts'
import { scopesOf, type Session } from '../../domains/identity/people/sessions.ts'
import { type Html, html } from './html.ts'

type Facts = Awaited<ReturnType<Account['read']>>

const when = (at: Date | null) =>
  at ? html`<time datetime="${at.toISOString()}">${at.toISOString().slice(0, 16).replace('T', ' ')} UTC</time>` : html`never`

const METHODS = { password: 'Password', passkey: 'Passkey', oidc: 'Single sign-on', saml: 'Single sign-on' }

export const accountPage = (session: Session, facts: Facts) => html`
<div id="messages" aria-live="polite"></div>
<div class="top card">
<div>
<h1>${session.name}</h1>
<p class="quiet">${session.email}${session.organization_name && html` · ${session.organization_name}`}</p>
</div>
<button type="button" class="second" id="sign-out">Sign out</button>
</div>
${
  session.stage === 'enroll' &&
  html`<section class="card"><h2>One more step</h2><p>${session.organization_name} asks for a second factor. Set up an authenticator app or a passkey to go on.</p></section>`
}
${codesPart}
<div id="account-part" data-part>
${totp(session, facts)}
${passkeys(facts)}
${session.stage === 'active' && html`${password(facts)}${sessions(session, facts)}${scopesOf(session).has('members:write') && help}`}
</div>`

const codesPart = html`
<section class="card" id="codes-part" data-part hidden aria-labelledby="codes-title">
<h2 id="codes-title">Your recovery codes</h2>
<p>Each of them replaces a code of the app once. Keep them where you find them without your phone; they are not shown again.</p>
<ol class="codes" id="codes"></ol>
<button type="button" id="codes-kept">I have kept them</button>
</section>`

const totp = ({ policy }: Session, { totp: { enrolled, recovery_codes_left } }: Facts) => html`
<section class="card" aria-labelledby="totp-title">
<h2 id="totp-title">Authenticator app</h2>
${
  enrolled
    ? html`<p>Set up. ${recovery_codes_left} of 10 recovery codes are left.</p>
<div class="row">
<button type="button" class="second" id="codes-renew">New recovery codes</button>
${!policy.mfa_required && html`<button type="button" class="danger" id="totp-remove">Remove the app</button>`}
</div>`
    : html`<p>A code from an app on your phone, beside your password.</p>
<button type="button" id="totp-start">Set up an app</button>
<div id="totp-setup" hidden>
<p>Scan this with the app, or <a id="totp-uri" href="/account">open it on this device</a>.</p>
<svg class="qr" id="totp-qr" role="img" aria-label="QR code for the authenticator app" shape-rendering="crispEdges"><path id="totp-qr-path" fill="#000"/></svg>
<p class="small">Or type this key: <span class="secret" id="totp-secret"></span></p>
<form id="totp-form" novalidate>
<div class="field">
<label for="totp-code">Code that the app shows</label>
<input class="code" id="totp-code" name="code" inputmode="numeric" autocomplete="one-time-code" required maxlength="6">
</div>
<button type="submit">Confirm</button>
</form>
</div>`
}
</section>`

const passkeys = ({ passkeys: keys }: Facts) => html`
<section class="card" aria-labelledby="passkeys-title">
<h2 id="passkeys-title">Passkeys</h2>
${keys.length === 0 && html`<p>Sign in with your device: fingerprint, face or PIN instead of a password.</p>`}
<ul class="list">${keys.map(
  ({ id, name, created_at, last_used_at }) => html`
<li><div class="about"><strong>${name}</strong><span class="small quiet">Added ${when(created_at)}, last used ${when(last_used_at)}</span></div>
<button type="button" class="danger small" data-remove-passkey="${id}" aria-label="Remove the passkey ${name}">Remove</button></li>`,
)}</ul>
<form id="passkey-form" data-passkeys hidden novalidate>
<div class="field">
<label for="passkey-name">Name of the new passkey</label>
<input id="passkey-name" name="name" required maxlength="100" value="Passkey ${keys.length + 1}" autocomplete="off">
</div>
<button type="submit" class="second">Add a passkey</button>
</form>
</section>`

const password = ({ has_password }: Facts) => html`
<section class="card" aria-labelledby="password-title">
<h2 id="password-title">Password</h2>
<form id="password-form" novalidate>
${
  has_password &&
  html`<div class="field">
<label for="current-password">Current password</label>
<input id="current-password" name="current_password" type="password" autocomplete="current-password" required maxlength="128">
</div>`
}
<div class="field">
<label for="new-password">New password</label>
<input id="new-password" name="password" type="password" autocomplete="new-password" required maxlength="128" aria-describedby="new-password-hint">
<p class="hint" id="new-password-hint">At least 8 characters. All your other sessions end.</p>
</div>
<button type="submit" class="second">${has_password ? 'Change the password' : 'Set a password'}</button>
</form>
</section>`

const sessions = ({ id: current }: Session, { sessions: list }: Facts) => html`
<section class="card" aria-labelledby="sessions-title">
<h2 id="sessions-title">Sessions</h2>
<ul class="list">${list.map((each) => sessionItem(each, each.id === current))}</ul>
${list.length > 1 && html`<button type="button" class="second" id="revoke-others">End all others</button>`}
</section>`

function sessionItem(
  { id, method, strong, address, user_agent, active_at, last_used_at }: Facts['sessions'][number],
  isCurrent: boolean,
): Html {
  return html`
<li><div class="about"><strong>${browserOf(user_agent)}</strong> ${isCurrent && html`<span class="tag">this one</span>`}
<span class="small quiet">${METHODS[method]}${strong && method === 'password' && ' and code'}, from ${address}</span>
<span class="small quiet">Since ${when(active_at)}, last used ${when(last_used_at)}</span></div>
${!isCurrent && html`<button type="button" class="danger small" data-revoke="${id}" aria-label="End the session in ${browserOf(user_agent)} from ${address}">End</button>`}</li>`
}

const help = html`
<section class="card" aria-labelledby="help-title">
<h2 id="help-title">Help a member</h2>
<p>A link for somebody of your organization who can not sign in. It works once, for a day; hand it over in a way that you trust.</p>
<form id="link-form" novalidate>
<div class="field">
<label for="member-email">Email of the member</label>
<input id="member-email" name="email" type="email" required maxlength="254" autocomplete="off">
</div>
<p><label class="check"><input type="checkbox" name="forget_second_factor"> Forget their authenticator app and passkeys too</label></p>
<button type="submit" class="second">Make a link</button>
<div class="field links" id="link-field" hidden>
<label for="link">The link</label>
<input id="link" readonly>
</div>
</form>
</section>`

/** Enough to tell one's phone from one's desk. */
function browserOf(userAgent: string): string {
  const browser = /Edg\//.test(userAgent) ? 'Edge' : (/(Firefox|HeadlessChrome|Chrome|Safari)/.exec(userAgent)?.[1] ?? 'Another program')
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(userAgent)?.[1]
  return system ? `${browser} on ${system.replace('Mac OS X', 'macOS')}` : browser
}
