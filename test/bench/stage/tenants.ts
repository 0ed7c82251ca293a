// Tenants that send. With a single one, the peer would mostly wait for its own locks on the sequence of that tenant.

import { addKey } from '../../../server/domains/identity/bootstrap.ts'
import { deriveKey } from '../../../server/lib/crypto.ts'
import type { Db } from '../../../server/lib/db.ts'
import { newId } from '../../../server/lib/ids.ts'
import { openRootKey } from '../../../server/lib/root-key.ts'
import { loadSecret } from '../../../server/lib/secret.ts'

const TENANTS = 8

export type Tenant = { environment: string; key: string }

/** `pepper`: of API keys. */
export async function addTenants(db: Db, folder: string): Promise<{ tenants: Tenant[]; pepper: Buffer }> {
  const pepper = deriveKey(await openRootKey(db, await loadSecret(folder)), 'api-keys')
  const { id: project } = await db('projects').first('id')
  const tenants: Tenant[] = []
  for (let count = 0; count < TENANTS; count++) {
    const environment = newId('env')
    await db('environments').insert({ id: environment, project_id: project, kind: 'sandbox', created_at: new Date() })
    await db('environment_sequences').insert({ environment_id: environment })
    tenants.push({ environment, key: await addKey(db, environment, 'sandbox', pepper, { name: 'Bench', now: Date.now() }) })
  }
  return { tenants, pepper }
}
