// webhook_endpoints.set_transformation and simulate_transformation.

import type { EventTypeRow } from '#generated/events.ts'
import type { WebhookTransformationResult } from '#generated/types/types.gen.ts'
import type { Context } from '../../lib/context.ts'
import { newId } from '../../lib/ids.ts'
import { Problem } from '../../lib/problem.ts'
import type { EndpointRow } from './endpoint.ts'
import { bodyOf, type FeedEvent } from './payload.ts'
import type { Sandbox } from './sandbox.ts'

/** The example of an event type as an event of now. */
export function exampleEvent({ environment, clock }: Context, { name, example }: EventTypeRow): FeedEvent {
  const at = clock.now()
  const { subject, data } = example as { subject: string; data: unknown }
  return { environment_id: environment, seq: 0, id: newId('evt', at), type: name, subject, data: JSON.stringify(data), at }
}

export async function simulate(
  context: Context,
  sandbox: Sandbox,
  row: EndpointRow,
  code: string | null,
  example: EventTypeRow,
): Promise<WebhookTransformationResult> {
  const body = bodyOf(exampleEvent(context, example), {
    region: context.principal.region,
    api_version: row.api_version,
    payload: row.payload,
  })
  const { output, error } = code === null ? { output: body, error: null } : await sandbox.run(row.id, code, body)
  return { object: 'webhook_transformation_result', sent: output !== null, body: output, error }
}

/** Throws 422 when the code can not even be loaded. What it does with an event is its own affair. */
export async function checkTransformation(sandbox: Sandbox, code: string): Promise<void> {
  const { error } = await sandbox.run('check', code, null)
  if (error === null) return
  throw new Problem('invalid_transformation', `The transformation can not be used. ${error}`, {
    errors: [{ in: 'body', pointer: '/code', code: 'transformation', message: error }],
  })
}
