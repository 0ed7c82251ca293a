import { byId, canPasskeys, complain, createPasskey, forgetToken, onClick, onSubmit, post, show, takeToken } from './people.js'

const token = takeToken()

function enter() {
  forgetToken()
  location.assign('/account')
}

async function read() {
  const { organization_name, email, roles, known, allowed_methods } = await post('/invitation', { token })
  for (const place of document.querySelectorAll('[data-organization]')) place.textContent = organization_name
  for (const place of document.querySelectorAll('[data-invited]')) place.textContent = email
  for (const place of document.querySelectorAll('[data-roles]'))
    place.textContent = roles.filter((role) => !role.startsWith('rol_')).join(', ') || 'a custom role'
  byId('username').value = email
  byId('with-password').hidden = !allowed_methods.includes('password')
  byId('with-passkey').hidden = !allowed_methods.includes('passkey') || !canPasskeys()
  byId('or').hidden = byId('with-password').hidden || byId('with-passkey').hidden
  byId('no-way').hidden = !byId('with-password').hidden || !byId('with-passkey').hidden
  if (!known) return show('newcomer-part')
  const session = document.body.dataset.email
  byId('join').hidden = session.toLowerCase() !== email.toLowerCase()
  byId('sign-in').hidden = !byId('join').hidden
  show('known-part')
}

onSubmit(byId('newcomer-form'), async ({ name, password }) => {
  await post('/invitation/accept', { token, name, password })
  enter()
})

onClick(byId('passkey'), async () => {
  const form = byId('newcomer-form')
  if (!form.elements.name.reportValidity()) return
  const { name } = Object.fromEntries(new FormData(form))
  const options = await post('/invitation/passkey-options', { token, name })
  const user_id = atob(options.user.id.replaceAll('-', '+').replaceAll('_', '/')) // plain ASCII
  await post('/invitation/accept', { token, name, user_id, passkey: await createPasskey(options) })
  enter()
})

onClick(byId('join'), async () => {
  await post('/invitation/join', { token })
  enter()
})

read().catch((error) => {
  byId('invalid').replaceChildren()
  complain(byId('invalid'), error)
})
