// Whether a request is signed as Standard Webhooks 1.0 asks, by one of the live secrets of some endpoints.

import type { WebhookInspection } from '#generated/types/types.gen.ts'
import type { Seal } from '../../../lib/seal.ts'
import { type EndpointRow, placeOf } from '../endpoint.ts'
import { isLive, type Secret, verify } from '../secrets.ts'

const TOLERANCE_SECONDS = 300
const MOST_SIGNATURES = 20

type Signed = { headers: Record<string, string>; body: Buffer }

export function judgeSignature(
  seal: Seal,
  endpoints: EndpointRow[],
  { headers, body }: Signed,
  now: number,
): WebhookInspection['signature'] {
  const { 'webhook-id': id, 'webhook-timestamp': stamp = '', 'webhook-signature': text = '' } = headers
  const seconds = /^\d{1,12}$/.test(stamp) ? Number(stamp) : null
  const age_seconds = seconds === null ? null : Math.round(now / 1_000) - seconds
  const within_tolerance = age_seconds === null ? null : Math.abs(age_seconds) <= TOLERANCE_SECONDS
  const base = { scheme: null, endpoint_id: null, age_seconds, within_tolerance }
  if (id === undefined || seconds === null || text === '') return { ...base, verdict: 'missing' }
  if (endpoints.length === 0) return { ...base, verdict: 'no_endpoint' }
  const signatures = text.split(' ').slice(0, MOST_SIGNATURES)
  for (const endpoint of endpoints) {
    const secrets: Secret[] = endpoint.secrets ? JSON.parse(seal.open(endpoint.secrets, placeOf(endpoint, 'secrets'))) : []
    for (const secret of secrets.filter((one) => isLive(one, now))) {
      const scheme = signatures.map((signature) => verify(secret, `${id}.${seconds}.`, body, signature)).find((found) => found !== null)
      if (scheme) return { ...base, scheme, endpoint_id: endpoint.id, verdict: within_tolerance ? 'valid' : 'invalid' }
    }
  }
  return { ...base, verdict: 'invalid' }
}
