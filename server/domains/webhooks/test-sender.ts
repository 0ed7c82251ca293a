// webhook_endpoints.test: an example event, sent now.

import type { EventTypeRow } from '#generated/events.ts'
import type { WebhookTest } from '#generated/types/types.gen.ts'
import { audit, auditOf } from '../../lib/audit.ts'
import type { Context } from '../../lib/context.ts'
import type { Db } from '../../lib/db.ts'
import { attempt } from './attempt.ts'
import type { EndpointRow } from './endpoint.ts'
import { bodyOf } from './payload.ts'
import type { Sandbox } from './sandbox.ts'
import type { Sender } from './sender.ts'
import type { Targets } from './target.ts'
import { exampleEvent } from '../events/example-event.ts'

export type TestSender = (context: Context, row: EndpointRow, example: EventTypeRow) => Promise<WebhookTest>

type Dependencies = { db: Db; sender: Sender; sandbox: Sandbox; targets: Targets }

export function createTestSender({ db, sender, sandbox, targets }: Dependencies): TestSender {
  return async (context, row, example) => {
    const event = exampleEvent(context, example)
    const body = bodyOf(event, { region: context.principal.region, api_version: row.api_version, payload: row.payload })
    await audit(db, auditOf(context, [row.id]))
    const sending = {
      environment: row.environment_id,
      url: row.url,
      id: event.id,
      body,
      code: row.transformation,
      number: 1,
      target: targets(row),
      now: context.clock.now,
    }
    const outcome = await attempt({ sender, sandbox }, sending)
    return { object: 'webhook_test', event_id: event.id, succeeded: outcome.verdict === 'success', attempt: outcome.entry }
  }
}
