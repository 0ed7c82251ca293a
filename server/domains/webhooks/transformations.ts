// webhook_endpoints.set_transformation and simulate_transformation.

import type { EventTypeRow } from '#generated/events.ts'
import type { WebhookTransformationResult } from '#generated/types/types.gen.ts'
import type { Context } from '../../lib/context.ts'
import { Problem } from '../../lib/problem.ts'
import type { EndpointRow } from './endpoint.ts'
import { exampleEvent } from '../events/example-event.ts'
import { bodyOf } from './payload.ts'
import type { Sandbox } from './sandbox.ts'

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
