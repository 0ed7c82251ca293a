// An app in the words of oidc-provider.

import { DEVICE_GRANT } from './client-rules.ts'
import type { RegisteredClient } from './clients.store.ts'
import { isNative } from './redirect-uri.ts'

export type ClientMetadata = {
  relayos: { organization: string; environment: string; type: 'confidential' | 'public'; scopes: readonly string[] }
} & Record<string, unknown>

export const toMetadata = (row: RegisteredClient): ClientMetadata => ({
  client_id: row.id,
  client_name: row.name,
  // Required for a secret to be compared at all. The digests are compared elsewhere, and no algorithm that is on uses this as a key.
  ...(row.type === 'confidential' ? { client_secret: 'is-compared-by-its-digest' } : {}),
  application_type: isNative(row.redirect_uris) ? 'native' : 'web',
  redirect_uris: row.redirect_uris,
  grant_types: row.grant_types.filter((type) => KNOWN.has(type)),
  response_types: row.grant_types.includes('authorization_code') ? ['code'] : [],
  response_modes: ['query'],
  token_endpoint_auth_method: row.token_endpoint_auth_method,
  relayos: { organization: row.organization_id, environment: row.environment_id, type: row.type, scopes: row.scopes },
})

const KNOWN = new Set(['authorization_code', 'refresh_token', 'client_credentials', DEVICE_GRANT])
