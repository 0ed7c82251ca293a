// security_policy.get and security_policy.update: the policy, and whom it affects.

import type { SecurityPolicyHandlers } from '#generated/handlers.ts'
import type { SecurityPolicyChange } from '#generated/types/types.gen.ts'
import type { Context } from '../../../lib/context.ts'
import type { Db } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { createIpRanges, isIpRange } from '../../../lib/ip-ranges.ts'
import { Problem } from '../../../lib/problem.ts'
import { readSecurityPolicy, type SecurityPolicy } from '../security-policy.ts'
import { createOrganizationStore } from './organizations.store.ts'

const LISTED = 100
const DAY_MS = 86_400_000

/** Members of an organization who sign in with one factor alone; people keep their factors elsewhere. */
export type WithoutSecondFactor = (db: Db, organization: string, limit: number) => Promise<string[]>

/** What an organization asks for, as it stands now. */
export const policyOf = async (db: Db, organization: string): Promise<SecurityPolicy> =>
  readSecurityPolicy((await createOrganizationStore(db).find(organization)).security_policy)

type Dependencies = { db: Db; withoutSecondFactor: WithoutSecondFactor }

export function createSecurityPolicies({ db, withoutSecondFactor }: Dependencies): SecurityPolicyHandlers<Context> {
  const tell = async (context: Context, tx: Db, policy: SecurityPolicy, dryRun: boolean): Promise<SecurityPolicyChange> => {
    const { principal, clock, address } = context
    const { key_max_age_days: age, mfa_required: mfa, ip_ranges: ranges } = policy
    const oldest = age === null ? null : new Date(clock.now() - age * DAY_MS)
    const affected = {
      api_keys_too_old: oldest ? await createOrganizationStore(tx).keysOlderThan(principal.organizationId, oldest, LISTED) : [],
      members_without_second_factor: mfa ? await withoutSecondFactor(tx, principal.organizationId, LISTED) : [],
      caller_locked_out: ranges.length > 0 && !createIpRanges(ranges).includes(address),
    }
    return { object: 'security_policy', dry_run: dryRun, policy, affected }
  }

  return {
    get: async (context) => tell(context, db, await policyOf(db, context.principal.organizationId), false),

    async update(context, { body, query }) {
      const { principal, clock } = context
      const bad = body.ip_ranges?.find((range) => !isIpRange(range))
      if (bad !== undefined) throw new Problem('invalid_ip_range', `${bad} is neither an address nor a range in CIDR form.`)
      if (query?.dry_run) return tell(context, db, { ...(await policyOf(db, principal.organizationId)), ...body }, true)
      return once(context, db, async (tx) => {
        const before = readSecurityPolicy(
          (await createOrganizationStore(tx).find(principal.organizationId, { lock: true })).security_policy,
        )
        const policy = { ...before, ...body }
        const change = await tell(context, tx, policy, false)
        if (change.affected.caller_locked_out) {
          throw new Problem('would_lock_out_caller', `The ranges do not include ${context.address}, where this request comes from.`, {
            next: [{ action: 'Add your own address, or make the change from within the ranges.' }],
          })
        }
        await createOrganizationStore(tx).setPolicy(principal.organizationId, policy, new Date(clock.now()))
        const names = Object.keys(body) as (keyof SecurityPolicy)[]
        context.changes = Object.fromEntries(names.map((name) => [name, { from: before[name], to: policy[name] }]))
        return change
      })
    },
  }
}
