// The rules of rate limit policies. They belong to the organization, whichever of its environments asks.

import type { RateLimitPoliciesHandlers } from '#generated/handlers.ts'
import type { Context } from '../../../lib/context.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import type { Db } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { newId } from '../../../lib/ids.ts'
import { readPage } from '../../../lib/page.ts'
import { Problem } from '../../../lib/problem.ts'
import { createPolicyStore, isNameTaken, type PolicyRow } from './policies.store.ts'
import type { PolicyBook } from './policy-book.ts'
import { changesOf, checkPolicy, toPolicy } from './policy-resource.ts'

const MOST = 50

type Dependencies = { db: Db; cursors: Cursors; book: PolicyBook }

export function createRateLimitPolicies({ db, cursors, book }: Dependencies): RateLimitPoliciesHandlers<Context> {
  const store = createPolicyStore(db)

  const answer = ({ clock }: Context, row: PolicyRow, deletedAt: Date | null = null) => {
    const policy = book.policies(row.organization_id).find((one) => one.row.id === row.id)
    return toPolicy(row, policy, clock.now(), deletedAt)
  }

  /** One change of an organization's policies at a time; it is in force here when it is answered. */
  const change = async (
    context: Context,
    effect: (store: ReturnType<typeof createPolicyStore>, organization: string) => Promise<Answer>,
  ) => {
    const { organizationId } = context.principal
    const changed = await once(context, db, async (tx) => {
      const inside = createPolicyStore(tx)
      await inside.touch(organizationId)
      return effect(inside, organizationId)
    }).catch(nameTaken)
    await book.look()
    return changed
  }

  return {
    async list(context, { query }) {
      const organization = context.principal.organizationId
      const { limit = 25, cursor } = query ?? {}
      const scope = { environment: organization, list: 'rate_limit_policies', filter: {} }
      return readPage(
        { cursors, scope, limit, cursor, ascending: false, smallest: 'rlp_' },
        (slice) => store.list(organization, slice),
        ({ id }) => id,
        (row) => answer(context, row),
      )
    },

    async get(context, { path }) {
      return answer(context, (await store.find(context.principal.organizationId, path.policy_id)) ?? notFound())
    },

    create: (context, { body }) =>
      change(context, async (inside, organization_id) => {
        const at = new Date(context.clock.now())
        const { target, window_seconds = 1, enabled = true, ...given } = body
        const row: PolicyRow = {
          ...NO_NUMBERS,
          ...given,
          organization_id,
          id: newId('rlp', at.getTime()),
          target_type: target.type,
          target_value: target.value ?? null,
          window_seconds,
          enabled,
          created_at: at,
          updated_at: at,
        }
        await checkPolicy(inside, row)
        if ((await inside.count(organization_id)) >= MOST) {
          throw new Problem('invalid_rate_limit_policy', `An organization has ${MOST} rate limit policies at most.`, {
            next: [{ action: 'Delete one that is not needed.' }],
          })
        }
        await inside.insert(row)
        return answer(context, row)
      }),

    update: (context, { path, body }) =>
      change(context, async (inside, organization) => {
        const before = (await inside.find(organization, path.policy_id)) ?? notFound()
        const { target, ...given } = body
        const row: PolicyRow = {
          ...before,
          ...given,
          ...(target ? { target_type: target.type, target_value: target.value ?? null } : {}),
          updated_at: new Date(Math.max(context.clock.now(), before.updated_at.getTime() + 1)), // nodes tell versions apart by it
        }
        await checkPolicy(inside, row)
        await inside.update(row)
        context.changes = changesOf(before, row)
        return answer(context, row)
      }),

    delete: (context, { path }) =>
      change(context, async (inside, organization) => {
        const row = (await inside.find(organization, path.policy_id)) ?? notFound()
        const gone = answer(context, row, new Date(context.clock.now()))
        await inside.remove(organization, row.id)
        return gone
      }),
  }
}

type Answer = ReturnType<typeof toPolicy>

const NO_NUMBERS = { quota: null, burst: null, daily_quota: null, monthly_quota: null, max_concurrent: null }

const notFound = (): never => {
  throw new Problem('not_found', 'There is no such rate limit policy in this organization.')
}

const nameTaken = (error: unknown): never => {
  if (!isNameTaken(error)) throw error
  throw new Problem('rate_limit_policy_exists', 'A policy of the organization has this name.', {
    next: [{ action: 'Choose another name.' }],
  })
}
