import { byId, canPasskeys, createPasskey, element, onClick, onSubmit, post, show, tell } from './people.js'

const { returnTo, stage } = document.body.dataset
const done = (text) => {
  sessionStorage.setItem('done', text)
  location.reload()
}
const said = sessionStorage.getItem('done')
if (said) {
  sessionStorage.removeItem('done')
  tell(byId('messages'), said)
}

onClick(byId('sign-out'), async () => {
  await post('/sign-out')
  location.assign('/sign-in')
})

// Authenticator app
onClick(byId('totp-start'), async () => {
  const { secret, uri, qr } = await post('/totp/start')
  byId('totp-secret').textContent = secret.match(/.{1,4}/g).join(' ')
  byId('totp-uri').href = uri
  byId('totp-qr').hidden = !qr
  if (qr) {
    byId('totp-qr').setAttribute('viewBox', `-4 -4 ${qr.size + 8} ${qr.size + 8}`)
    byId('totp-qr-path').setAttribute('d', qr.path)
  }
  byId('totp-start').hidden = true
  byId('totp-setup').hidden = false
  byId('totp-code').focus()
})
onSubmit(byId('totp-form'), async ({ code }) => showCodes((await post('/totp/confirm', { code })).recovery_codes))
onClick(byId('totp-remove'), async (button) => {
  if (!confirmed(button, 'Remove it: yes, I am sure')) return
  await post('/totp/remove')
  done('The authenticator app was removed.')
})
onClick(byId('codes-renew'), async (button) => {
  if (!confirmed(button, 'The old codes end: yes, make new ones')) return
  showCodes((await post('/recovery-codes')).recovery_codes)
})

function showCodes(codes) {
  byId('codes').replaceChildren(...codes.map((code) => element('li', {}, code)))
  show('codes-part')
}
onClick(byId('codes-kept'), async () => (stage === 'enroll' ? location.assign(returnTo) : location.reload()))

// Passkeys
if (canPasskeys()) for (const part of document.querySelectorAll('[data-passkeys]')) part.hidden = false
onSubmit(byId('passkey-form'), async ({ name }) => {
  const response = await createPasskey(await post('/passkeys/options'))
  await post('/passkeys/add', { name, response })
  if (stage === 'enroll') location.assign(returnTo)
  else done('The passkey was added.')
})
for (const button of document.querySelectorAll('[data-remove-passkey]')) {
  onClick(button, async () => {
    if (!confirmed(button, 'Yes, remove it')) return
    await post('/passkeys/remove', { id: button.dataset.removePasskey })
    done('The passkey was removed.')
  })
}

// Password
onSubmit(byId('password-form'), async ({ current_password, password }) => {
  await post('/password', { ...(current_password ? { current_password } : {}), password })
  done('The password was changed. All other sessions have ended.')
})

// Sessions
for (const button of document.querySelectorAll('[data-revoke]')) {
  onClick(button, async () => {
    await post('/sessions/revoke', { id: button.dataset.revoke })
    done('The session has ended.')
  })
}
onClick(byId('revoke-others'), async () => {
  await post('/sessions/revoke-others')
  done('All other sessions have ended.')
})

// A link for somebody else
onSubmit(byId('link-form'), async ({ email, forget_second_factor }) => {
  const { url } = await post('/password-reset/link', { email, forget_second_factor: forget_second_factor === 'on' })
  byId('link').value = url
  byId('link-field').hidden = false
  byId('link').focus()
  byId('link').select()
})

/** A second press on the same button, which says what it will do. */
function confirmed(button, question) {
  if (button.dataset.asked) return true
  button.dataset.asked = 'yes'
  button.textContent = question
  return false
}
