import { byId, canPasskeys, element, forgetToken, onClick, onSubmit, post, Refusal, show, takeToken, usePasskey } from './people.js'

const { returnTo, stage } = document.body.dataset

/** Whatever the server says is missing comes next. */
function next(step) {
  if (step.stage === 'code') return show('code-part')
  if (step.stage === 'passkey') return show('passkey-part')
  if (step.stage === 'organization') return choose(step.organizations)
  if (step.stage === 'enroll') return location.assign(`/account?return_to=${encodeURIComponent(returnTo)}`)
  location.assign(returnTo)
}

function choose(organizations) {
  if (organizations.length === 0 && returnTo === '/invitation') return location.assign(returnTo)
  const items = organizations.map(({ id, name }) => {
    const button = element('button', { type: 'button', class: 'second' }, name)
    onClick(button, async () => next(await post('/sign-in/organization', { organization_id: id })))
    return element('li', {}, button)
  })
  byId('organizations').replaceChildren(...items)
  byId('no-organizations').hidden = organizations.length > 0
  show('organization-part')
}

onSubmit(byId('password-form'), async ({ email, password }) => next(await post('/sign-in', { email, password })))
onSubmit(byId('code-form'), async ({ code }) => next(await post('/sign-in/code', { code })))

if (canPasskeys()) for (const part of document.querySelectorAll('[data-passkeys]')) part.hidden = false
for (const button of document.querySelectorAll('[data-passkey]')) {
  onClick(button, async () => next(await post('/passkey/verify', { response: await usePasskey(await post('/passkey/options')) })))
}

// Single sign-on: the domain of the address says which organization; the address itself stays here.
onClick(byId('sso'), async () => {
  const domain = byId('email').value.trim().split('@')[1]
  if (!domain) throw new Refusal({ errors: [{ pointer: '/email', message: 'Enter the address that your organization gave you.' }] })
  location.assign(`/sso/start?${new URLSearchParams({ domain, return_to: returnTo })}`)
})

for (const button of document.querySelectorAll('[data-leave]')) {
  onClick(button, async () => {
    await post('/sign-out')
    location.assign(`/sign-in?return_to=${encodeURIComponent(returnTo)}`)
  })
}

// /forgot-password and /reset-password
onSubmit(byId('forgot-form'), async ({ email }) => {
  await post('/password-reset/ask', { email })
  show('asked-part')
})
const resetForm = byId('reset-form')
if (resetForm) {
  const token = takeToken()
  onSubmit(resetForm, async ({ password }) => {
    await post('/password-reset', { token, password })
    forgetToken()
    show('reset-done-part')
  })
}

if (stage === 'code' || stage === 'passkey') show(`${stage}-part`)
if (stage === 'organization') choose(JSON.parse(document.body.dataset.organizations))
