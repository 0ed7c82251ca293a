// The first key of the environments of a new project: it may do what the project's author may.

import type { ApiKeyWithSecret } from '#generated/types/types.gen.ts'
import type { EnvironmentKind, Principal } from '../../lib/context.ts'
import type { Db } from '../../lib/db.ts'
import { newId } from '../../lib/ids.ts'
import { digestOf, newApiKey } from './api-key.ts'
import { toApiKey } from './api-keys.ts'
import { type ApiKeyRow, createApiKeyStore } from './api-keys.store.ts'

export async function addFirstKey(
  tx: Db,
  environment: { id: string; kind: EnvironmentKind },
  author: Principal,
  { pepper, region, at }: { pepper: Buffer; region: string; at: Date },
): Promise<ApiKeyWithSecret> {
  const secret = newApiKey(environment.kind, region)
  const row: ApiKeyRow = {
    id: newId('key', at.getTime()),
    name: 'First key',
    last4: secret.slice(-4),
    scopes: [...author.scopes].sort(),
    ip_ranges: [],
    restrictions: author.restrictions,
    created_by: author.memberId ?? author.id,
    expires_at: null,
    revoked_at: null,
    last_used_at: null,
    created_at: at,
    updated_at: at,
  }
  await createApiKeyStore(tx).insert(environment.id, { ...row, digest: digestOf(pepper, secret) })
  return { ...toApiKey(environment.id)(row), api_key: secret }
}
