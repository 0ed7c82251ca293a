// /sign-in, /forgot-password, /reset-password, /setup and /invitation: how people get in.

import { html } from './html.ts'

const newPassword = (id: string) => html`
<div class="field">
<label for="${id}">New password</label>
<input id="${id}" name="password" type="password" autocomplete="new-password" required minlength="8" maxlength="128" aria-describedby="${id}-hint">
<p class="hint" id="${id}-hint">At least 8 characters. A few words that nobody would guess are best.</p>
</div>`

export const signInPage = html`
<section class="card narrow" id="password-part" data-part>
<h1>Sign in</h1>
<form id="password-form" novalidate>
<div class="field">
<label for="email">Email</label>
<input id="email" name="email" type="email" autocomplete="username" required maxlength="254" data-first>
</div>
<div class="field">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required maxlength="128">
</div>
<button type="submit">Sign in</button>
</form>
<p class="or">or</p>
<div data-passkeys hidden>
<button type="button" class="second" data-passkey>Sign in with a passkey</button>
</div>
<button type="button" class="second" id="sso">Sign in with your organization</button>
<p class="links small"><a href="/forgot-password">Forgot your password?</a></p>
</section>

<section class="card narrow" id="code-part" data-part hidden>
<h1>Enter your code</h1>
<form id="code-form" novalidate>
<div class="field">
<label for="code">Code</label>
<input class="code" id="code" name="code" autocomplete="one-time-code" autocapitalize="none" spellcheck="false" required maxlength="40" aria-describedby="code-hint" data-first>
<p class="hint" id="code-hint">Six digits from your authenticator app, or one of your recovery codes.</p>
</div>
<button type="submit">Continue</button>
</form>
<p class="links"><button type="button" class="second" data-leave>Cancel</button></p>
</section>

<section class="card narrow" id="passkey-part" data-part hidden>
<h1>Use your passkey</h1>
<p>The organization asks for more than a password, and you have a passkey.</p>
<button type="button" data-passkey data-first>Sign in with a passkey</button>
<p class="links"><button type="button" class="second" data-leave>Cancel</button></p>
</section>

<section class="card narrow" id="organization-part" data-part hidden>
<h1>Choose an organization</h1>
<p id="no-organizations" hidden>You belong to no organization now. If you were invited, open the link of the invitation.</p>
<ul class="list" id="organizations"></ul>
<p class="links"><button type="button" class="second" data-leave>Cancel</button></p>
</section>`

export const forgotPage = (sendsMail: boolean) => html`
<section class="card narrow" id="forgot-part" data-part>
<h1>Forgot your password?</h1>
${
  sendsMail
    ? html`<p>We send a link to your email address. It works for an hour.</p>
<form id="forgot-form" novalidate>
<div class="field">
<label for="email">Email</label>
<input id="email" name="email" type="email" autocomplete="username" required maxlength="254">
</div>
<button type="submit">Send the link</button>
</form>`
    : html`<p>This server sends no mail. Ask an owner or administrator of your organization: under “Help a member” in their account they can make a
link for you.</p>`
}
<p class="links small"><a href="/sign-in">Back to sign-in</a></p>
</section>
<section class="card narrow" id="asked-part" data-part hidden>
<h1>Look into your mail</h1>
<p>If there is an account with that address, a link is on its way.</p>
<p class="links small"><a href="/sign-in">Back to sign-in</a></p>
</section>`

export const resetPage = html`
<section class="card narrow" id="reset-part" data-part>
<h1>Set a new password</h1>
<p>All your sessions end; sign in anew afterwards.</p>
<form id="reset-form" novalidate>
${newPassword('new-password')}
<button type="submit">Set the password</button>
</form>
</section>
<section class="card narrow" id="reset-done-part" data-part hidden>
<h1>The password is set</h1>
<p><a class="button" href="/sign-in">Sign in</a></p>
</section>`

export const setupPage = (isOpen: boolean) =>
  isOpen
    ? html`
<section class="card narrow">
<h1>Set up RelayOS</h1>
<div id="no-token" hidden><p>Open the link that the server printed when it started: it holds the one-time setup token.</p></div>
<form id="setup-form" novalidate>
<p class="quiet">You become the first owner.</p>
<div class="field">
<label for="organization">Organization</label>
<input id="organization" name="organization_name" autocomplete="organization" maxlength="100" aria-describedby="organization-hint">
<p class="hint" id="organization-hint">May stay empty.</p>
</div>
<div class="field">
<label for="name">Your name</label>
<input id="name" name="name" autocomplete="name" required maxlength="100">
</div>
<div class="field">
<label for="email">Email</label>
<input id="email" name="email" type="email" autocomplete="username" required maxlength="254">
</div>
${newPassword('password')}
<button type="submit">Create the owner</button>
</form>
</section>`
    : html`
<section class="card narrow">
<h1>This server is set up</h1>
<p>It has an owner already.</p>
<p><a class="button" href="/sign-in">Sign in</a></p>
</section>`

export const invitationPage = html`
<section class="card narrow" id="invalid-part" data-part>
<h1>Invitation</h1>
<div id="invalid"><p class="quiet">One moment …</p></div>
</section>
<section class="card narrow" id="newcomer-part" data-part hidden>
<h1>Join <span data-organization></span></h1>
<p>As <strong data-invited></strong>, with the role <strong data-roles></strong>.</p>
<form id="newcomer-form" novalidate>
<input id="username" type="email" autocomplete="username" hidden>
<div class="field">
<label for="name">Your name</label>
<input id="name" name="name" autocomplete="name" required maxlength="100" data-first>
</div>
<div id="with-password">
${newPassword('password')}
<button type="submit">Join with a password</button>
</div>
</form>
<p class="or" id="or">or</p>
<div id="with-passkey"><button type="button" class="second" id="passkey">Join with a passkey</button></div>
<p id="no-way" hidden>This organization lets people in through its own sign-in only. Ask whoever invited you.</p>
</section>
<section class="card narrow" id="known-part" data-part hidden>
<h1>Join <span data-organization></span></h1>
<p>As <strong data-invited></strong>, with the role <strong data-roles></strong>.</p>
<button type="button" id="join">Join</button>
<p id="sign-in">There is an account with this address. <a href="/sign-in?again=1&amp;return_to=%2Finvitation">Sign in with it</a>, and you come back here.</p>
</section>`
