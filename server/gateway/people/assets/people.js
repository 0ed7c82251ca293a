// What all pages of people share: asking the server, telling what went wrong, passkeys.

export class Refusal extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title ?? 'The server did not answer.')
    this.problem = problem
  }
}

export async function post(path, body = {}) {
  let response
  try {
    response = await fetch(`/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    })
  } catch {
    throw new Refusal({ detail: 'The server can not be reached. Try again.' })
  }
  const answer = await response.json().catch(() => ({}))
  if (!response.ok) throw new Refusal(answer)
  return answer
}

export const byId = (id) => document.getElementById(id)
export const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** The token behind the `#`, which is then taken out of the address bar and its history. */
export function takeToken() {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token) {
    sessionStorage.setItem(`token ${location.pathname}`, token)
    history.replaceState(null, '', location.pathname + location.search)
  }
  return token ?? sessionStorage.getItem(`token ${location.pathname}`) ?? ''
}
export const forgetToken = () => sessionStorage.removeItem(`token ${location.pathname}`)

/** Shows one part of the page, and tells so to whoever does not see it. */
export function show(id) {
  for (const part of document.querySelectorAll('[data-part]')) part.hidden = part.id !== id
  const heading = byId(id)?.querySelector('h1, h2')
  heading?.setAttribute('tabindex', '-1')
  ;(byId(id)?.querySelector('[data-first]') ?? heading)?.focus()
}

const again = () => `/sign-in?again=1&return_to=${encodeURIComponent(location.pathname)}`

/** Says what is wrong on top of the form, and at each field. */
export function complain(place, error) {
  const problem = error instanceof Refusal ? error.problem : { detail: 'Something went wrong in this page. Reload it.' }
  clear(place)
  const summary = element(
    'div',
    { class: 'summary', role: 'alert', tabindex: '-1' },
    element('p', {}, problem.errors?.length ? 'Please correct this:' : (problem.detail ?? error.message)),
  )
  if (problem.code === 'recent_sign_in_required') summary.append(element('p', {}, element('a', { href: again() }, 'Sign in again')))
  if (problem.code === 'unauthenticated') summary.append(element('p', {}, element('a', { href: again() }, 'Sign in')))
  for (const { pointer, message } of problem.errors ?? []) {
    const input = place.querySelector(`[name="${CSS.escape(pointer.slice(1))}"]`)
    if (!input) continue
    const id = `${input.id}-error`
    input.setAttribute('aria-invalid', 'true')
    input.setAttribute('aria-errormessage', id)
    const label = place.querySelector(`label[for="${input.id}"]`)?.textContent ?? pointer.slice(1)
    summary.append(element('p', { id }, element('a', { href: `#${input.id}` }, `${label}: ${message}`)))
  }
  place.prepend(summary)
  summary.focus()
}

export function clear(place) {
  for (const old of place.querySelectorAll('.summary, .done')) old.remove()
  for (const input of place.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid')
    input.removeAttribute('aria-errormessage')
  }
}

export function tell(place, text) {
  clear(place)
  place.prepend(element('div', { class: 'done', role: 'status' }, text))
}

/** Work of a button or a form: once at a time, with its failures told. */
async function run(place, button, work) {
  if (button?.getAttribute('aria-disabled') === 'true') return
  button?.setAttribute('aria-disabled', 'true')
  try {
    clear(place)
    await work()
  } catch (error) {
    complain(place, error)
  } finally {
    button?.removeAttribute('aria-disabled')
  }
}

export function onSubmit(form, work) {
  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    run(form, form.querySelector('button[type=submit], button:not([type])'), () => work(Object.fromEntries(new FormData(form))))
  })
}

export function onClick(button, work, place = button?.closest('.card')) {
  button?.addEventListener('click', () => run(place, button, () => work(button)))
}

export const canPasskeys = () => typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON === 'function'

const asked = (error) => {
  throw new Refusal({ detail: error.name === 'InvalidStateError' ? 'This device has a passkey for you already.' : 'No passkey was used.' })
}

export async function createPasskey(options) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
  return (await navigator.credentials.create({ publicKey }).catch(asked)).toJSON()
}

export async function usePasskey(options) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  return (await navigator.credentials.get({ publicKey }).catch(asked)).toJSON()
}
