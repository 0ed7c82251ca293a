// What the contract can't say of an endpoint: whether its types exist, its filter is one, its URL leads outside.

import { eventTypes } from '#generated/events.ts'
import type { WebhookEndpointCreate, WebhookEndpointUpdate } from '#generated/types/types.gen.ts'
import { type Egress, EgressError } from '../../lib/egress.ts'
import { Problem } from '../../lib/problem.ts'
import type { SecurityPolicy } from '../identity/security-policy.ts'
import { createFilter, FilterError } from '../events/filter.ts'
import { isForbidden } from './headers.ts'

/** What the schema can't say. Throws 422 with one entry per fault. */
export async function checkEndpoint<Body extends WebhookEndpointCreate | WebhookEndpointUpdate>(
  egress: Egress,
  body: Body,
  policy: Pick<SecurityPolicy, 'https_only_endpoints'>,
): Promise<Body> {
  for (const [index, type] of (body.event_types ?? []).entries()) {
    if (!namesSomething(type)) throw unknownType(`/event_types/${index}`, type)
  }
  if (typeof body.filter === 'string') checkFilter(body.filter)
  const forbidden = Object.keys(body.headers ?? {}).find(isForbidden)
  if (forbidden !== undefined) {
    throw new Problem('invalid_header', `The header ${forbidden} can not be set.`, {
      errors: [{ in: 'body', pointer: `/headers/${forbidden}`, code: 'forbidden', message: 'is set by the server' }],
    })
  }
  if (body.url !== undefined) await checkUrl(egress, body.url, policy.https_only_endpoints)
  return body
}

const namesSomething = (pattern: string) =>
  pattern === '*' || eventTypes.some(({ name }) => (pattern.endsWith('.*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern))

export const unknownType = (pointer: string, type: string) =>
  new Problem('unknown_event_type', `There is no event type ${type}.`, {
    errors: [{ in: 'body', pointer, code: 'unknown', message: 'is not an event type' }],
    next: [{ action: 'List the event types with event_types.list.' }],
  })

function checkFilter(source: string) {
  try {
    createFilter(source)
  } catch (error) {
    if (!(error instanceof FilterError)) throw error
    throw new Problem('invalid_filter', `The filter can not be used. ${error.message}`, {
      errors: [{ in: 'body', pointer: '/filter', code: 'filter', message: error.message }],
    })
  }
}

async function checkUrl(egress: Egress, url: string, httpsOnly: boolean) {
  if (httpsOnly && URL.parse(url)?.protocol !== 'https:') {
    const message = 'The security policy of the organization asks for https.'
    throw new Problem('url_not_allowed', message, { errors: [{ in: 'body', pointer: '/url', code: 'https_only', message }] })
  }
  try {
    await egress.vet(url)
  } catch (error) {
    if (!(error instanceof EgressError)) throw error
    throw new Problem('url_not_allowed', error.message, {
      errors: [{ in: 'body', pointer: '/url', code: error.reason, message: error.message }],
    })
  }
}
