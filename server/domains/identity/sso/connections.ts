// Single sign-on connections of an organization, set up through the API.

import type { SsoConnectionsHandlers } from '#generated/handlers.ts'
import type { SsoConnectionUpdate } from '#generated/types/types.gen.ts'
import { audit, auditOf } from '../../../lib/audit.ts'
import type { Context } from '../../../lib/context.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import type { Db } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { newId } from '../../../lib/ids.ts'
import { readPage } from '../../../lib/page.ts'
import { notFound, Problem } from '../../../lib/problem.ts'
import type { Seal } from '../../../lib/seal.ts'
import { inspect } from './check.ts'
import { type ConnectionRow, type Domain, toConnection } from './connection.ts'
import { createConnectionStore, DomainTaken } from './connections.store.ts'
import type { DomainProof } from './domains.ts'
import { checkGrant, vouchOf } from './grants.ts'
import type { Oidc } from './oidc.ts'
import { createSettings } from './settings.ts'

type Dependencies = {
  db: Db
  cursors: Cursors
  seal: Seal
  publicUrl(): string
  egressAllow: readonly string[]
  proof: DomainProof
  domainVerification: 'dns' | 'off'
  oidc: Oidc
}

const MAX_CONNECTIONS = 50 // of an organization

export function createConnections(dependencies: Dependencies): SsoConnectionsHandlers<Context> {
  const { db, cursors, publicUrl, proof, domainVerification, oidc } = dependencies
  const { createSettingsOf, updateSettingsOf } = createSettings(dependencies)
  const store = createConnectionStore(db)
  const view = ({ clock }: Context) => ({ publicUrl: publicUrl(), now: clock.now(), verificationRecord: proof.record })

  const show = async (context: Context, tx: Db, row: ConnectionRow, deletedAt: Date | null = null) => {
    const domains = await createConnectionStore(tx).domains(row.organization_id, [row.id])
    return toConnection(row, domains.get(row.id)!, view(context), deletedAt)
  }

  const locked = async (tx: Db, { principal }: Context, id: string) =>
    (await createConnectionStore(tx).find(principal.organizationId, id, { lock: true })) ?? notFound('connection', 'organization')

  return {
    async create(context, { body }) {
      const { principal, clock } = context
      const organization = principal.organizationId
      return once(context, db, async (tx) => {
        const { default_roles = [], group_roles = [], allow_owner_role = false, domains = [] } = body
        await checkGrant(tx, principal, [...default_roles, ...group_roles.map(({ role }) => role)], { owner: allow_owner_role })
        await limitConnections(tx, organization)
        const at = new Date(clock.now())
        const id = newId('sso', at.getTime())
        const row: ConnectionRow = {
          organization_id: organization,
          id,
          name: body.name,
          enabled: body.enabled ?? true,
          default_roles,
          group_roles,
          jit_provisioning: body.jit_provisioning ?? false,
          allow_owner_role,
          ...vouchOf(principal),
          created_at: at,
          updated_at: at,
          ...createSettingsOf(id, body),
        }
        await createConnectionStore(tx).insert(row)
        await claim(tx, row, domains, at)
        return show(context, tx, row)
      })
    },

    async get(context, { path }) {
      const row = await store.find(context.principal.organizationId, path.connection_id)
      return row ? show(context, db, row) : notFound('connection', 'organization')
    },

    async list(context, { query }) {
      const { limit = 25, cursor } = query ?? {}
      const organization = context.principal.organizationId
      const scope = { environment: organization, list: 'sso_connections', filter: {} }
      let domains = new Map<string, Domain[]>()
      return readPage(
        { cursors, scope, limit, cursor, ascending: false, smallest: 'sso_' },
        async (slice) => {
          const found = await store.list(organization, slice)
          domains = await store.domains(
            organization,
            found.map(({ id }) => id),
          )
          return found
        },
        ({ id }) => id,
        (row) => toConnection(row, domains.get(row.id)!, view(context)),
      )
    },

    async update(context, { path, body }) {
      const { principal, clock } = context
      return once(context, db, async (tx) => {
        const row = await locked(tx, context, path.connection_id)
        const { domains, oidc: _oidc, saml: _saml, ...plain } = body
        const granted = [...(body.default_roles ?? []), ...(body.group_roles ?? []).map(({ role }) => role)]
        await checkGrant(tx, principal, granted, { owner: body.allow_owner_role === true })
        const at = new Date(clock.now())
        const settings = updateSettingsOf(row, body)
        // Whoever changes whom we trust vouches for it from now on; switching it on again counts too.
        const trusts = settings || (body.enabled === true && !row.enabled)
        const next = { ...row, ...plain, ...settings, ...(trusts ? vouchOf(principal) : {}), updated_at: at } as ConnectionRow
        const { organization_id, id, type, created_at, ...columns } = next
        await createConnectionStore(tx).update(organization_id, id, columns)
        if (domains) await claim(tx, next, domains, at)
        context.changes = changesOf(row, body)
        return show(context, tx, next)
      })
    },

    async delete(context, { path }) {
      return once(context, db, async (tx) => {
        const row = await locked(tx, context, path.connection_id)
        const answer = await show(context, tx, row, new Date(context.clock.now()))
        await createConnectionStore(tx).delete(row.organization_id, row.id)
        return answer
      })
    },

    async test(context, { path }) {
      const row = (await store.find(context.principal.organizationId, path.connection_id)) ?? notFound('connection', 'organization')
      const domains = (await store.domains(row.organization_id, [row.id])).get(row.id)!
      const checks = await inspect(row, domains, oidc, context.clock.now())
      return { object: 'sso_connection_test', connection_id: row.id, ok: checks.every(({ ok }) => ok), checks }
    },

    async verify_domains(context, { path }) {
      const { organizationId } = context.principal
      const found = (await store.find(organizationId, path.connection_id)) ?? notFound('connection', 'organization')
      const open = (await store.domains(organizationId, [found.id])).get(found.id)!.filter(({ verified_at }) => verified_at === null)
      const published = await Promise.all(open.map(({ domain }) => proof.isPublished(organizationId, domain)))
      return once(context, db, async (tx) => {
        const row = await locked(tx, context, path.connection_id)
        const at = new Date(context.clock.now())
        const proven = open.filter((_, index) => published[index])
        for (const { domain } of proven) {
          const { former } = await createConnectionStore(tx).verifyDomain(organizationId, domain, at, { takeOver: true })
          if (former)
            await audit(tx, {
              ...auditOf(context, [former.connection_id]),
              organization: former.organization_id,
              environment: null,
              ...lost(domain),
            })
        }
        if (proven.length > 0) context.changes = { verified_domains: { from: null, to: proven.map(({ domain }) => domain) } }
        return show(context, tx, row)
      })
    },
  }

  /** Makes the domains the connection's; they count at once when the operator asks for no proof. */
  async function claim(tx: Db, { organization_id, id }: ConnectionRow, domains: string[], at: Date) {
    const inside = createConnectionStore(tx)
    try {
      await inside.setDomains(organization_id, id, domains)
    } catch (error) {
      if (!(error instanceof DomainTaken)) throw error
      throw new Problem('invalid_sso_settings', `The domain ${error.domain} belongs to another connection of the organization.`)
    }
    if (domainVerification === 'dns') return
    const open = (await inside.domains(organization_id, [id])).get(id)!.filter(({ verified_at }) => verified_at === null)
    for (const { domain } of open) await inside.verifyDomain(organization_id, domain, at, { takeOver: false })
  }
}

/** What the organization that had proven a domain before is told: not by whom. */
const lost = (domain: string) => ({
  action: 'sso_connections.domain_lost',
  actor: { type: 'system' as const, id: 'domain_verification', name: null },
  changes: { verified_domains: { from: [domain], to: null } },
  requestId: null,
  address: null,
})

async function limitConnections(tx: Db, organization: string) {
  const [row] = await tx('sso_connections').where('organization_id', organization).count<{ count: number }[]>({ count: '*' })
  if (Number(row?.count) < MAX_CONNECTIONS) return
  throw new Problem('invalid_sso_settings', `An organization has ${MAX_CONNECTIONS} connections at most.`)
}

/** For the audit log: what was asked to change, from what to what; settings by name alone, for secrets are among them. */
function changesOf(row: ConnectionRow, { oidc, saml, domains, ...plain }: SsoConnectionUpdate): Context['changes'] {
  const before = row as unknown as Record<string, unknown>
  const changes = Object.fromEntries(Object.entries(plain).map(([name, to]) => [name, { from: before[name], to }]))
  const settings = Object.keys(oidc ?? saml ?? {})
  if (settings.length > 0) Object.assign(changes, { settings: { from: null, to: settings } })
  if (domains) Object.assign(changes, { domains: { from: null, to: domains } })
  return changes
}
