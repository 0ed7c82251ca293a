// The rules of invitations.

import type { InvitationsHandlers } from '#generated/handlers.ts'
import type { Invitation } from '#generated/types/types.gen.ts'
import { iso } from '../../../lib/clock.ts'
import type { Context } from '../../../lib/context.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import type { Db } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { newId } from '../../../lib/ids.ts'
import { listNewestFirst } from '../../../lib/listing.ts'
import { notFound, Problem } from '../../../lib/problem.ts'
import { linkDigest, linkTo, newLinkToken } from '../people/links.ts'
import { checkScopes } from './grants.ts'
import { createInvitationStore, type InvitationRow } from './invitations.store.ts'
import { createMemberStore } from './members.store.ts'
import { scopesOfRoles } from './role-scopes.ts'

const VALID_MS = 7 * 86_400_000

type Dependencies = { db: Db; cursors: Cursors; pepper: Buffer; origin(): string }

export function createInvitations({ db, cursors, pepper, origin }: Dependencies): InvitationsHandlers<Context> {
  const toItem = (now: number) => (row: InvitationRow) => toInvitation(row, now)

  return {
    create(context, { body }) {
      const { principal, clock } = context
      const organization = principal.organizationId
      const at = new Date(clock.now())
      const token = newLinkToken('invitation')
      return once(context, db, async (tx) => {
        checkScopes(principal, [...(await scopesOfRoles(tx, organization, body.roles))])
        if (await createMemberStore(tx).isMember(organization, body.email)) {
          throw new Problem('already_a_member', 'A member has this address.', {
            next: [{ action: 'Change the roles of the member instead.' }],
          })
        }
        const store = createInvitationStore(tx)
        await store.revokeOpen(organization, body.email, at)
        const row: InvitationRow = {
          ...{ id: newId('inv', at.getTime()), email: body.email, roles: body.roles, invited_by: principal.memberId ?? principal.id },
          ...{ created_at: at, expires_at: new Date(at.getTime() + VALID_MS), accepted_at: null, revoked_at: null },
        }
        await store.insert(organization, { ...row, digest: linkDigest(pepper, 'invitation', token)! })
        return { ...toInvitation(row, at.getTime()), token, url: linkTo(origin(), '/invitation', token) }
      })
    },

    list: ({ principal, clock }, { query }) =>
      listNewestFirst({
        ...{ cursors, tenant: principal.organizationId, list: 'invitations', prefix: 'inv', query },
        read: () => createInvitationStore(db).all(principal.organizationId),
        toItem: toItem(clock.now()),
      }),

    async get({ principal, clock }, { path }) {
      const row = await createInvitationStore(db).find(principal.organizationId, path.invitation_id)
      return row ? toInvitation(row, clock.now()) : notFound('invitation', 'organization')
    },

    delete(context, { path }) {
      const { principal, clock } = context
      return once(context, db, async (tx) => {
        const store = createInvitationStore(tx)
        const row =
          (await store.find(principal.organizationId, path.invitation_id, { lock: true })) ?? notFound('invitation', 'organization')
        if (row.accepted_at)
          throw new Problem('invitation_closed', 'The person has joined.', { next: [{ action: 'Remove the member instead.' }] })
        const at = row.revoked_at ?? new Date(clock.now())
        await store.revoke(principal.organizationId, row.id, at)
        return toInvitation({ ...row, revoked_at: at }, clock.now())
      })
    },
  }
}

const toInvitation = (row: InvitationRow, now: number): Invitation => ({
  id: row.id,
  object: 'invitation',
  email: row.email,
  roles: row.roles,
  status: row.accepted_at ? 'accepted' : row.revoked_at ? 'revoked' : row.expires_at.getTime() <= now ? 'expired' : 'pending',
  invited_by: row.invited_by,
  created_at: iso(row.created_at)!,
  expires_at: iso(row.expires_at)!,
})
