// SQL of API keys. Looking up a digest is the one read that can't name an environment: it finds it.

import { type Db, rows, statement } from '../../lib/db.ts'
import type { EnvironmentKind } from '../../lib/context.ts'

export type KeyRow = {
  id: string
  name: string
  scopes: string[]
  expires_at: Date | null
  environment_id: string
  kind: EnvironmentKind
  project_id: string
  organization_id: string
  region: string
}

const find = statement<KeyRow>(
  'api_keys.find',
  `select k.id, k.name, k.scopes, k.expires_at, k.environment_id, e.kind, e.project_id, p.organization_id, p.region
  from api_keys k join environments e on e.id = k.environment_id join projects p on p.id = e.project_id
  where k.digest = ? and k.revoked_at is null`,
)

export const createApiKeyStore = (db: Db) => ({
  async find(digest: Buffer): Promise<KeyRow | undefined> {
    return (await rows(db, find, [digest]))[0]
  },

  async insert(
    environment: string,
    row: { id: string; name: string; digest: Buffer; last4: string; scopes: string[]; created_at: Date },
  ): Promise<void> {
    await db('api_keys').insert({ environment_id: environment, ...row })
  },
})
