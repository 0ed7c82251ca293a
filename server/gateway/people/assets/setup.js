import { byId, forgetToken, onSubmit, post, takeToken } from './people.js'

const token = takeToken()
byId('no-token').hidden = token !== ''
byId('setup-form').hidden = token === ''

onSubmit(byId('setup-form'), async ({ organization_name, ...fields }) => {
  await post('/setup', { token, ...fields, ...(organization_name ? { organization_name } : {}) })
  forgetToken()
  location.assign('/account')
})
