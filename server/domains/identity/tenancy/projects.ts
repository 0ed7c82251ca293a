// The rules of projects.

import type { ProjectsHandlers } from '#generated/handlers.ts'
import type { Project } from '#generated/types/types.gen.ts'
import { iso } from '../../../lib/clock.ts'
import type { Context } from '../../../lib/context.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import type { Db } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { newId } from '../../../lib/ids.ts'
import { listNewestFirst } from '../../../lib/listing.ts'
import { notFound, Problem } from '../../../lib/problem.ts'
import { addFirstKey } from '../first-key.ts'
import { createProjectStore, type ProjectRow } from './projects.store.ts'

type Dependencies = { db: Db; cursors: Cursors; pepper: Buffer; regions: readonly string[] }

export function createProjects({ db, cursors, pepper, regions }: Dependencies): ProjectsHandlers<Context> {
  return {
    async create(context, { body }) {
      const { principal, clock } = context
      const region = body.region ?? regions[0]!
      if (!regions.includes(region)) throw new Problem('unknown_region', `This installation has the regions ${regions.join(', ')}.`)
      const at = new Date(clock.now())
      const environments = (['sandbox', 'live'] as const).map((kind) => ({ id: newId('env', clock.now()), kind }))
      const row: ProjectRow = { id: newId('prj', clock.now()), name: body.name, region, environments, created_at: at, updated_at: at }
      return once(context, db, async (tx) => {
        await createProjectStore(tx).insert(principal.organizationId, row)
        const keys = []
        for (const environment of environments) keys.push(await addFirstKey(tx, environment, principal, { pepper, region, at }))
        return { ...toProject(row), api_keys: keys }
      })
    },

    list: ({ principal }, { query }) =>
      listNewestFirst({
        ...{ cursors, tenant: principal.organizationId, list: 'projects', prefix: 'prj', query },
        read: () => createProjectStore(db).all(principal.organizationId),
        toItem: toProject,
      }),

    async get({ principal }, { path }) {
      const row = await createProjectStore(db).find(principal.organizationId, path.project_id)
      return row ? toProject(row) : notFound('project', 'organization')
    },

    update(context, { path, body }) {
      const { principal, clock } = context
      return once(context, db, async (tx) => {
        const store = createProjectStore(tx)
        const row = (await store.find(principal.organizationId, path.project_id)) ?? notFound('project', 'organization')
        const changed = { ...row, name: body.name ?? row.name, updated_at: new Date(clock.now()) }
        await store.rename(principal.organizationId, row.id, changed.name, changed.updated_at)
        context.changes = { name: { from: row.name, to: changed.name } }
        return toProject(changed)
      })
    },
  }
}

const toProject = ({ id, name, region, environments, created_at, updated_at }: ProjectRow): Project => ({
  id,
  object: 'project',
  name,
  region,
  environments,
  created_at: iso(created_at)!,
  updated_at: iso(updated_at)!,
})
