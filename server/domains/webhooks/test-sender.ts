// webhook_endpoints.test: an example event, sent now.

import type { EventTypeRow } from '#generated/events.ts'
import type { WebhookTest } from '#generated/types/types.gen.ts'
import { audit, auditOf } from '../../lib/audit.ts'
import type { Context } from '../../lib/context.ts'
import type { Db } from '../../lib/db.ts'
import type { SafeHttpClient } from '../../lib/http-client.ts'
import { newId } from '../../lib/ids.ts'
import { attempt } from './attempt.ts'
import type { EndpointRow } from './endpoint.ts'
import { bodyOf } from './payload.ts'
import type { Targets } from './target.ts'

export type TestSender = (context: Context, row: EndpointRow, example: EventTypeRow) => Promise<WebhookTest>

export function createTestSender({ db, http, targets }: { db: Db; http: SafeHttpClient; targets: Targets }): TestSender {
  return async (context, row, { name, example }) => {
    const { clock, principal, environment } = context
    const at = clock.now()
    const id = newId('evt', at)
    const { subject, data } = example as { subject: string; data: unknown }
    const event = { environment_id: environment, seq: 0, id, type: name, subject, data: JSON.stringify(data), at }
    const body = bodyOf(event, { region: principal.region, api_version: row.api_version, payload: row.payload })
    await audit(db, auditOf(context, [row.id]))
    const outcome = await attempt(http, { url: row.url, id, body, number: 1, target: targets(row), now: clock.now })
    return { object: 'webhook_test', event_id: id, succeeded: outcome.verdict === 'success', attempt: outcome.entry }
  }
}
