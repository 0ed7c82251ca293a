// The rules of inspectors: webhook_inspectors and webhook_inspections.

import { randomBytes } from 'node:crypto'
import type { WebhookInspectionsHandlers, WebhookInspectorsHandlers } from '#generated/handlers.ts'
import type { Context } from '../../../lib/context.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import type { Db } from '../../../lib/db.ts'
import { once } from '../../../lib/idempotency.ts'
import { newId } from '../../../lib/ids.ts'
import { readPage } from '../../../lib/page.ts'
import { notFound, Problem } from '../../../lib/problem.ts'
import { type InspectorRow, toInspection, toInspector } from './inspector.ts'
import { createInspectorStore, type InspectorChanges } from './inspectors.store.ts'
import { PATH } from './recorder.ts'

const MAX_INSPECTORS = 20

type Dependencies = { db: Db; cursors: Cursors; origin(): string }

export function createInspectors({ db, cursors, origin }: Dependencies): {
  inspectors: WebhookInspectorsHandlers<Context>
  inspections: WebhookInspectionsHandlers<Context>
} {
  const store = createInspectorStore(db)
  const change = (context: Context, id: string, work: (tx: Db, row: InspectorRow, at: Date) => Promise<InspectorChanges>) =>
    once(context, db, async (tx) => {
      const own = createInspectorStore(tx)
      const row = await own.find(context.environment, id, true)
      if (!row) return notFound('inspector')
      const changes = await work(tx, row, new Date(context.clock.now()))
      await own.update(row.environment_id, row.id, changes)
      return toInspector({ ...row, ...changes })
    })

  return {
    inspectors: {
      async create(context, { body }) {
        const { environment, principal, clock } = context
        if (principal.environmentKind !== 'sandbox') {
          throw new Problem('sandbox_only', 'Inspectors record what comes: only sandbox environments have them.')
        }
        const at = new Date(clock.now())
        const token = randomBytes(32).toString('base64url')
        const row: InspectorRow = {
          environment_id: environment,
          id: newId('whi', at.getTime()),
          name: body.name ?? 'Inspector',
          url: `${origin()}${PATH}${token}`,
          token,
          response_statuses: body.response_statuses ?? [204],
          response_delay_ms: body.response_delay_ms ?? 0,
          created_at: at,
          updated_at: at,
          deleted_at: null,
        }
        return once(context, db, async (tx) => {
          const own = createInspectorStore(tx)
          if ((await own.countForCreation(environment)) >= MAX_INSPECTORS) {
            throw new Problem('webhook_inspector_limit', `An environment has ${MAX_INSPECTORS} inspectors at most.`)
          }
          await own.insert(row)
          return toInspector(row)
        })
      },

      async list({ environment }, { query }) {
        const scope = { environment, list: 'webhook_inspectors', filter: query ?? {} }
        const request = { cursors, scope, limit: query?.limit ?? 25, cursor: query?.cursor, ascending: false, smallest: 'whi_' }
        return readPage(
          request,
          (slice) => store.list(environment, slice),
          ({ id }) => id,
          toInspector,
        )
      },

      async get({ environment }, { path }) {
        const row = await store.find(environment, path.inspector_id)
        return row ? toInspector(row) : notFound('inspector')
      },

      async update(context, { path, body }) {
        return change(context, path.inspector_id, async (_, row, at) => {
          const named = Object.keys(body) as (keyof typeof body)[]
          context.changes = Object.fromEntries(named.map((name) => [name, { from: row[name], to: body[name] }]))
          return { ...body, updated_at: at }
        })
      },

      async delete(context, { path }) {
        return change(context, path.inspector_id, async (tx, row, at) => {
          await createInspectorStore(tx).trim(row, 0)
          return { deleted_at: at, updated_at: at }
        })
      },
    },

    inspections: {
      async list(context, { query }) {
        const { environment } = context
        const scope = { environment, list: 'webhook_inspections', filter: query ?? {} }
        const request = { cursors, scope, limit: query?.limit ?? 25, cursor: query?.cursor, ascending: false, smallest: 'whr_' }
        return readPage(
          request,
          (slice) => store.listInspections(environment, query?.inspector_id, slice),
          ({ id }) => id,
          toInspection,
        )
      },

      async get(context, { path }) {
        const row = await store.findInspection(context.environment, path.inspection_id)
        return row ? toInspection(row) : notFound('inspected request')
      },
    },
  }
}
