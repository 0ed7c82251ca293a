// SQL of connections and their domains.

import { type Db, isUniqueViolation } from '../../../lib/db.ts'
import type { Slice } from '../../../lib/page.ts'
import type { ConnectionRow, Domain } from './connection.ts'

export type ConnectionChanges = Partial<Omit<ConnectionRow, 'organization_id' | 'id' | 'type' | 'created_at'>>

export const createConnectionStore = (db: Db) => ({
  async insert(row: ConnectionRow): Promise<void> {
    await db('sso_connections').insert(toColumns(row))
  },

  async find(organization: string, id: string, { lock = false } = {}): Promise<ConnectionRow | undefined> {
    const query = db('sso_connections').where({ organization_id: organization, id })
    return (lock ? query.forUpdate() : query).first() as Promise<ConnectionRow | undefined>
  },

  /** Of whichever organization: a sign-in begins with nothing but the id. */
  async findAnywhere(id: string): Promise<ConnectionRow | undefined> {
    return db('sso_connections').where({ id }).first() as Promise<ConnectionRow | undefined>
  },

  async list(organization: string, slice: Slice): Promise<ConnectionRow[]> {
    const query = db('sso_connections').where('organization_id', organization)
    if (slice.key !== null) query.where('id', slice.ascending ? '>' : '<', slice.key)
    return query.orderBy('id', slice.ascending ? 'asc' : 'desc').limit(slice.limit) as unknown as ConnectionRow[]
  },

  async update(organization: string, id: string, changes: ConnectionChanges): Promise<void> {
    await db('sso_connections').where({ organization_id: organization, id }).update(toColumns(changes))
  },

  async delete(organization: string, id: string): Promise<void> {
    await db('sso_connections').where({ organization_id: organization, id }).delete()
  },

  async domains(organization: string, connections: string[]): Promise<Map<string, Domain[]>> {
    const found: (Domain & { connection_id: string })[] = await db('sso_domains')
      .select('connection_id', 'domain', 'verified_at')
      .where('organization_id', organization)
      .whereIn('connection_id', connections)
      .orderBy('domain')
    return new Map(connections.map((id) => [id, found.filter(({ connection_id }) => connection_id === id)]))
  },

  /** Makes the list the connection's. Throws the name of a domain that another connection of the organization has. */
  async setDomains(organization: string, id: string, domains: string[]): Promise<void> {
    await db('sso_domains').where({ organization_id: organization, connection_id: id }).whereNotIn('domain', domains).delete()
    for (const domain of domains) {
      await db('sso_domains')
        .insert({ organization_id: organization, connection_id: id, domain })
        .onConflict(['organization_id', 'domain'])
        .ignore()
      const { connection_id } = (await db('sso_domains').where({ organization_id: organization, domain }).first())!
      if (connection_id !== id) throw new DomainTaken(domain)
    }
  },

  /** Who loses the domain to whom, if another organization had proven it before. */
  async verifyDomain(organization: string, domain: string, at: Date, { takeOver }: { takeOver: boolean }): Promise<Verification> {
    const others = db('sso_domains').where({ domain }).whereNot('organization_id', organization).whereNotNull('verified_at')
    const [former] = await others.clone().select('organization_id', 'connection_id').forUpdate()
    if (former && !takeOver) return { verified: false, former: null }
    if (former) await others.clone().update({ verified_at: null })
    try {
      await db.transaction((savepoint) =>
        savepoint('sso_domains').where({ organization_id: organization, domain }).update({ verified_at: at }),
      )
    } catch (error) {
      if (isUniqueViolation(error)) return { verified: false, former: null } // another organization came first, this moment
      throw error
    }
    return { verified: true, former: former ?? null }
  },

  async findByDomain(domain: string): Promise<ConnectionRow | undefined> {
    return db('sso_connections as c')
      .join('sso_domains as d', (on) => on.on('d.organization_id', 'c.organization_id').on('d.connection_id', 'c.id'))
      .where('d.domain', domain)
      .whereNotNull('d.verified_at')
      .where('c.enabled', true)
      .select('c.*')
      .first() as Promise<ConnectionRow | undefined>
  },

  /** Whether people of the domain are the connection's to vouch for. */
  async hasVerified(organization: string, id: string, domain: string): Promise<boolean> {
    const found = await db('sso_domains')
      .where({ organization_id: organization, connection_id: id, domain })
      .whereNotNull('verified_at')
      .first()
    return found !== undefined
  },
})

type Verification = { verified: boolean; former: { organization_id: string; connection_id: string } | null }

export class DomainTaken extends Error {
  readonly domain: string
  constructor(domain: string) {
    super(`${domain} belongs to another connection`)
    this.domain = domain
  }
}

const toColumns = ({ settings, group_roles, ...rest }: ConnectionChanges) => ({
  ...rest,
  ...(settings ? { settings: JSON.stringify(settings) } : {}),
  ...(group_roles ? { group_roles: JSON.stringify(group_roles) } : {}),
})
