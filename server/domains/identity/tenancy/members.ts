// The rules of members.

import type { MembersHandlers } from '#generated/handlers.ts'
import type { Member } from '#generated/types/types.gen.ts'
import { iso } from '../../../lib/clock.ts'
import type { Context } from '../../../lib/context.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import type { Db } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { listNewestFirst } from '../../../lib/listing.ts'
import { notFound, Problem } from '../../../lib/problem.ts'
import { checkScopes } from './grants.ts'
import { createMemberStore, type MemberRow } from './members.store.ts'
import { knownScopesOfRoles, scopesOfRoles } from './role-scopes.ts'

type Dependencies = { db: Db; cursors: Cursors }

export function createMembers({ db, cursors }: Dependencies): MembersHandlers<Context> {
  /** The member, if the caller stands high enough to change them: nobody touches who may do more. */
  const findBelow = async ({ principal }: Context, tx: Db, id: string) => {
    const row = (await createMemberStore(tx).find(principal.organizationId, id)) ?? notFound('member', 'organization')
    checkScopes(principal, [...(await knownScopesOfRoles(tx, principal.organizationId, row.roles)).held])
    return row
  }
  const keepOneOwner = async (tx: Db, organization: string, before: MemberRow, after: Pick<MemberRow, 'roles' | 'status'> | null) => {
    const owners = await createMemberStore(tx).lockOwners(organization)
    const stays = after?.status === 'active' && after.roles.includes('owner')
    if (stays || owners.some((id) => id !== before.id) || !owners.includes(before.id)) return
    throw new Problem('last_owner', 'This is the last owner.', { next: [{ action: 'Make another member an owner first.' }] })
  }

  return {
    list: ({ principal }, { query }) =>
      listNewestFirst({
        ...{ cursors, tenant: principal.organizationId, list: 'members', prefix: 'mem', query },
        read: () => createMemberStore(db).all(principal.organizationId),
        toItem: toMember,
      }),

    async get({ principal }, { path }) {
      const row = await createMemberStore(db).find(principal.organizationId, path.member_id)
      return row ? toMember(row) : notFound('member', 'organization')
    },

    update(context, { path, body }) {
      const { principal, clock } = context
      return once(context, db, async (tx) => {
        const row = await findBelow(context, tx, path.member_id)
        const { roles = row.roles, status = row.status } = body
        checkScopes(principal, [...(await scopesOfRoles(tx, principal.organizationId, roles))])
        await keepOneOwner(tx, principal.organizationId, row, { roles, status })
        const changed = { ...row, roles, status, updated_at: new Date(clock.now()) }
        await createMemberStore(tx).update(principal.organizationId, row.id, { roles, status, updated_at: changed.updated_at })
        context.changes = { roles: { from: row.roles, to: roles }, status: { from: row.status, to: status } }
        return toMember(changed)
      })
    },

    delete(context, { path }) {
      const { principal } = context
      return once(context, db, async (tx) => {
        const row = await findBelow(context, tx, path.member_id)
        await keepOneOwner(tx, principal.organizationId, row, null)
        await createMemberStore(tx).delete(principal.organizationId, row.id)
        return toMember(row)
      })
    },
  }
}

const toMember = ({ id, email, name, roles, status, created_at, updated_at }: MemberRow): Member => ({
  ...{ id, object: 'member', email, name, roles, status },
  ...{ created_at: iso(created_at)!, updated_at: iso(updated_at)! },
})
