// Reading the request log of an environment.

import type { RequestLogsHandlers } from '#generated/handlers.ts'
import type { RequestLog } from '#generated/types/types.gen.ts'
import { iso, readTime } from '../../../lib/clock.ts'
import type { Context } from '../../../lib/context.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import type { Db } from '../../../lib/db.ts'
import { timeOf } from '../../../lib/ids.ts'
import { readPage } from '../../../lib/page.ts'
import { notFound } from '../../../lib/problem.ts'
import type { EventStore } from '../../events/events.store.ts'
import { createRequestLogStore, type RequestLogRow } from './request-logs.store.ts'

const EVENTS = 20

type Dependencies = { db: Db; cursors: Cursors; events: Pick<EventStore, 'list'> }

export function createRequestLogs({ db, cursors, events }: Dependencies): RequestLogsHandlers<Context> {
  const store = createRequestLogStore(db)

  /** What the feed tells of the resource since the request. Reading causes no events. */
  const eventsOf = async (environment: string, { id, method, status, resource_id: subject }: RequestLogRow) => {
    if (method === 'GET' || status >= 300 || subject === null) return []
    const found = await events.list(environment, { subject, after: timeOf(id) }, { key: null, ascending: true, limit: EVENTS })
    return found.map(({ id, type, created_at }) => ({ id, type, created_at: iso(created_at)! }))
  }

  return {
    async list({ environment }, { query = {} }) {
      const { status_class: statusClass, operation, credential_id, code, resource_id, created_after, created_before } = query
      const after = created_after === undefined ? undefined : readTime(created_after)
      const before = created_before === undefined ? undefined : readTime(created_before)
      const filter = { statusClass, operation, credential_id, code, resource_id, after, before }
      const scope = { environment, list: 'request_logs', filter: query }
      const request = { cursors, scope, limit: query.limit ?? 25, cursor: query.cursor, ascending: false, smallest: 'req_' }
      return readPage(
        request,
        (slice) => store.list(environment, filter, slice),
        ({ id }) => id,
        toRequestLog,
      )
    },

    async get({ environment }, { path }) {
      const row = await store.find(environment, path.request_id)
      if (!row) return notFound('request')
      return { ...toRequestLog(row), events: await eventsOf(environment, row) }
    },
  }
}

const toRequestLog = ({ environment_id: _, credential_type, ...row }: RequestLogRow): RequestLog => ({
  ...row,
  object: 'request_log',
  credential_type: credential_type as RequestLog['credential_type'],
  created_at: iso(timeOf(row.id))!,
})
