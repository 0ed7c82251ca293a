// The first start: an organization, a project, its two environments and a key for each.

import { scopes } from '#generated/operations.ts'
import type { EnvironmentKind } from '../../lib/context.ts'
import { type Db, transaction } from '../../lib/db.ts'
import { newId } from '../../lib/ids.ts'
import { digestOf, newApiKey } from './api-key.ts'
import { createApiKeyStore } from './api-keys.store.ts'

export const LOCAL_REGION = 'local'

export type FirstKeys = Record<EnvironmentKind, { api_key: string; environment_id: string }>

/**
 * Does nothing when there is an organization already; two nodes that start at once make one. `keep` stores the keys
 * before the commit: a server that is killed in between must not leave keys in the database that nobody knows.
 */
export async function bootstrap(db: Db, pepper: Buffer, now: number, keep: (keys: FirstKeys) => Promise<unknown>): Promise<void> {
  await transaction(db, async (tx) => {
    await tx.raw('lock table organizations in exclusive mode')
    if (await tx('organizations').first('id')) return
    const { sandbox, live } = await addOrganization(tx, 'My organization', pepper, now)
    await keep({ sandbox, live })
  })
}

export async function addOrganization(tx: Db, name: string, pepper: Buffer, now: number): Promise<FirstKeys & { organization_id: string }> {
  const created_at = new Date(now)
  const organization = { id: newId('org', now), name, created_at }
  const project = { id: newId('prj', now), organization_id: organization.id, name: 'My project', region: LOCAL_REGION, created_at }
  await tx('organizations').insert(organization)
  await tx('projects').insert(project)
  const sandbox = await addEnvironment(tx, project.id, 'sandbox', pepper, now)
  return { organization_id: organization.id, sandbox, live: await addEnvironment(tx, project.id, 'live', pepper, now) }
}

async function addEnvironment(tx: Db, project: string, kind: EnvironmentKind, pepper: Buffer, now: number) {
  const environment = newId('env', now)
  await tx('environments').insert({ id: environment, project_id: project, kind, created_at: new Date(now) })
  await tx('environment_sequences').insert({ environment_id: environment })
  return { api_key: await addKey(tx, environment, kind, pepper, { name: 'First key', now }), environment_id: environment }
}

/** A new key, to be shown once. All scopes unless some are named. */
export async function addKey(
  tx: Db,
  environment: string,
  kind: EnvironmentKind,
  pepper: Buffer,
  { name, now, only = Object.keys(scopes) }: { name: string; now: number; only?: string[] },
): Promise<string> {
  const key = newApiKey(kind, LOCAL_REGION)
  const row = { id: newId('key', now), name, digest: digestOf(pepper, key), last4: key.slice(-4), scopes: only, created_at: new Date(now) }
  await createApiKeyStore(tx).insert(environment, row)
  return key
}
