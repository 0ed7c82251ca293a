// organization.get and organization.update.

import type { OrganizationHandlers } from '#generated/handlers.ts'
import type { Organization } from '#generated/types/types.gen.ts'
import { iso } from '../../../lib/clock.ts'
import type { Context } from '../../../lib/context.ts'
import type { Db } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { createOrganizationStore, type OrganizationRow } from './organizations.store.ts'

export const createOrganization = ({ db }: { db: Db }): OrganizationHandlers<Context> => ({
  get: async ({ principal }) => toOrganization(await createOrganizationStore(db).find(principal.organizationId)),

  update(context, { body }) {
    const { principal, clock } = context
    return once(context, db, async (tx) => {
      const store = createOrganizationStore(tx)
      const row = await store.find(principal.organizationId, { lock: true })
      const changed = { ...row, name: body.name ?? row.name, updated_at: new Date(clock.now()) }
      await store.rename(row.id, changed.name, changed.updated_at)
      context.changes = { name: { from: row.name, to: changed.name } }
      return toOrganization(changed)
    })
  },
})

const toOrganization = ({ id, name, created_at, updated_at }: OrganizationRow): Organization => ({
  id,
  object: 'organization',
  name,
  created_at: iso(created_at)!,
  updated_at: iso(updated_at)!,
})
