// What the contract can't say of an endpoint: whether its types exist, its filter is one, its URL leads outside.

import type { WebhookEndpointCreate, WebhookEndpointUpdate } from '#generated/types/types.gen.ts'
import { checkUrl } from '../../lib/check-url.ts'
import type { Egress } from '../../lib/egress.ts'
import { checkHeaders } from '../../lib/extra-headers.ts'
import { Problem } from '../../lib/problem.ts'
import { checkChoice } from '../events/choice.ts'
import type { SecurityPolicy } from '../identity/security-policy.ts'

/** What the schema can't say. Throws 422 with one entry per fault. */
export async function checkEndpoint<Body extends WebhookEndpointCreate | WebhookEndpointUpdate>(
  egress: Egress,
  body: Body,
  policy: Pick<SecurityPolicy, 'https_only_endpoints'>,
  isInspector: (url: string) => Promise<boolean>,
): Promise<Body> {
  checkChoice(body)
  checkHeaders(body.headers ?? {})
  if (body.retry_schedule) checkSchedule(body.retry_schedule)
  if (body.url !== undefined) await checkUrl(egress, body.url, policy.https_only_endpoints, isInspector)
  return body
}

const LONGEST_SECONDS = 72 * 3_600

function checkSchedule(schedule: number[]) {
  if (schedule.reduce((sum, seconds) => sum + seconds, 0) <= LONGEST_SECONDS) return
  const message = 'The pauses of a schedule may be 72 hours together.'
  throw new Problem('invalid_retry_schedule', message, { errors: [{ in: 'body', pointer: '/retry_schedule', code: 'sum', message }] })
}
