// The rules of roles.

import type { RolesHandlers } from '#generated/handlers.ts'
import { type RoleName, roles as builtInRoles } from '#generated/operations.ts'
import type { Role } from '#generated/types/types.gen.ts'
import { iso } from '../../../lib/clock.ts'
import type { Context } from '../../../lib/context.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import { type Db, isUniqueViolation } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { newId } from '../../../lib/ids.ts'
import { listNewestFirst } from '../../../lib/listing.ts'
import { notFound, Problem } from '../../../lib/problem.ts'
import { checkScopes } from './grants.ts'
import { isBuiltIn } from './role-scopes.ts'
import { createRoleStore, type RoleRow } from './roles.store.ts'

type Dependencies = { db: Db; cursors: Cursors }

export function createRoles({ db, cursors }: Dependencies): RolesHandlers<Context> {
  const find = async (tx: Db, organization: string, id: string) => {
    if (isBuiltIn(id))
      throw new Problem('role_built_in', `The role ${id} comes with the product.`, { next: [{ action: 'Create a role of your own.' }] })
    return (await createRoleStore(tx).find(organization, id, { lock: true })) ?? notFound('role', 'organization')
  }

  return {
    create(context, { body }) {
      const { principal, clock } = context
      const at = new Date(clock.now())
      const scopes = checkScopes(principal, body.scopes)
      const row = {
        id: newId('rol', clock.now()),
        name: body.name,
        description: body.description ?? '',
        scopes,
        created_at: at,
        updated_at: at,
      }
      return named(row.name, () =>
        once(context, db, async (tx) => {
          await createRoleStore(tx).insert(principal.organizationId, row)
          return toRole(row)
        }),
      )
    },

    async list({ principal }, { query }) {
      const page = await listNewestFirst({
        ...{ cursors, tenant: principal.organizationId, list: 'roles', prefix: 'rol', query },
        read: () => createRoleStore(db).all(principal.organizationId),
        toItem: toRole,
      })
      return query?.cursor === undefined ? { ...page, data: [...Object.keys(builtInRoles).map(toBuiltIn), ...page.data] } : page
    },

    async get({ principal }, { path }) {
      if (isBuiltIn(path.role_id)) return toBuiltIn(path.role_id)
      const row = await createRoleStore(db).find(principal.organizationId, path.role_id)
      return row ? toRole(row) : notFound('role', 'organization')
    },

    update(context, { path, body }) {
      const { principal, clock } = context
      return named(body.name ?? '', () =>
        once(context, db, async (tx) => {
          const row = await find(tx, principal.organizationId, path.role_id)
          checkScopes(principal, row.scopes) // nobody changes a role that is above them
          const changed = {
            ...row,
            ...body,
            scopes: body.scopes ? checkScopes(principal, body.scopes) : row.scopes,
            updated_at: new Date(clock.now()),
          }
          await createRoleStore(tx).update(principal.organizationId, changed)
          context.changes = { scopes: { from: row.scopes, to: changed.scopes }, name: { from: row.name, to: changed.name } }
          return toRole(changed)
        }),
      )
    },

    delete(context, { path }) {
      const { principal } = context
      return once(context, db, async (tx) => {
        const row = await find(tx, principal.organizationId, path.role_id)
        const store = createRoleStore(tx)
        if (await store.isUsed(principal.organizationId, row.id)) {
          throw new Problem('role_in_use', 'Members or open invitations have this role.', {
            next: [{ action: 'Give them another role first.' }],
          })
        }
        await store.delete(principal.organizationId, row.id)
        return toRole(row)
      })
    },
  }
}

async function named<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (isUniqueViolation(error)) throw new Problem('name_taken', `There is a role called ${name} already.`, { cause: error })
    throw error
  }
}

const toRole = ({ id, name, description, scopes, created_at, updated_at }: RoleRow): Role => ({
  ...{ id, object: 'role', name, description, scopes, built_in: false },
  ...{ created_at: iso(created_at), updated_at: iso(updated_at) },
})

const toBuiltIn = (name: string): Role => {
  const { description, scopes } = builtInRoles[name as RoleName]
  return { id: name, object: 'role', name, description, scopes: [...scopes], built_in: true, created_at: null, updated_at: null }
}
