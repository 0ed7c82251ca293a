// What goes together in an app, and what does not.

import { type Fault, Problem } from '../../../lib/problem.ts'
import { type AppType, objectionTo } from './redirect-uri.ts'

export const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code'

type Settings = { type: AppType; redirect_uris: readonly string[]; grant_types: readonly string[]; token_endpoint_auth_method: string }

/** Throws 422 with one entry per fault. */
export function checkSettings({ type, redirect_uris, grant_types, token_endpoint_auth_method: method }: Settings): void {
  const faults: Fault[] = []
  const fault = (pointer: string, message: string) => faults.push({ in: 'body', pointer, code: 'combination', message })
  const withCode = grant_types.includes('authorization_code')
  if (type === 'public' && method !== 'none') fault('/token_endpoint_auth_method', 'must be none: a public app has no secret')
  if (type === 'confidential' && method === 'none') fault('/token_endpoint_auth_method', 'must not be none for a confidential app')
  if (type === 'public' && grant_types.includes('client_credentials')) fault('/grant_types', 'client_credentials needs a confidential app')
  if (withCode && redirect_uris.length === 0) fault('/redirect_uris', 'must not be empty: authorization_code needs one')
  if (!withCode && redirect_uris.length > 0) fault('/redirect_uris', 'must be empty without authorization_code')
  if (grant_types.includes('refresh_token') && !withCode && !grant_types.includes(DEVICE_GRANT))
    fault('/grant_types', 'refresh_token comes beside authorization_code or the device flow')
  if (faults.length > 0) throw new Problem('invalid_app', 'The settings of the app do not go together.', { errors: faults })
  const refused = redirect_uris.flatMap((uri, index): Fault[] => {
    const why = objectionTo(uri, type)
    return why ? [{ in: 'body', pointer: `/redirect_uris/${index}`, code: 'redirect_uri', message: why }] : []
  })
  if (refused.length > 0)
    throw new Problem('invalid_redirect_uri', 'The app can not be answered at every address given.', { errors: refused })
}
