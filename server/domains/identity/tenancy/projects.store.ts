// SQL of projects and their environments.

import type { Knex } from 'knex'
import type { EnvironmentKind } from '../../../lib/context.ts'
import type { Db } from '../../../lib/db.ts'

export type ProjectRow = {
  id: string
  name: string
  region: string
  created_at: Date
  updated_at: Date
  environments: { id: string; kind: EnvironmentKind }[]
}

const ENVIRONMENTS = `(select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind) order by e.id), '[]')
  from environments e where e.project_id = projects.id) as environments`

export const createProjectStore = (db: Db) => ({
  all: (organization: string): Knex.QueryBuilder =>
    db('projects').select('id', 'name', 'region', 'created_at', 'updated_at', db.raw(ENVIRONMENTS)).where('organization_id', organization),

  async find(organization: string, id: string): Promise<ProjectRow | undefined> {
    return (await this.all(organization).where({ id }).first()) as ProjectRow | undefined
  },

  async insert(organization: string, { environments, ...row }: ProjectRow): Promise<void> {
    await db('projects').insert({ organization_id: organization, ...row })
    for (const { id, kind } of environments) {
      await db('environments').insert({ id, project_id: row.id, kind, created_at: row.created_at })
      await db('environment_sequences').insert({ environment_id: id })
    }
  },

  async rename(organization: string, id: string, name: string, at: Date): Promise<void> {
    await db('projects').where({ organization_id: organization, id }).update({ name, updated_at: at })
  },
})
