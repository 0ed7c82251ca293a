// Batches by HTTP (CloudEvents HTTP protocol binding 1.0, batched content mode).

import { identityOf } from '../../../lib/client-certificate.ts'
import { readRetryAfter } from '../../../lib/retry-after.ts'
import { MEDIA_TYPE, structured } from '../cloud-events.ts'
import type { Secrets, Settings } from '../settings.ts'
import { SinkError, type SinkFailure } from './sink-error.ts'
import { type Means, SEND_MS, type Target } from './target.ts'

export function openHttp({ http }: Means, { url }: Settings, secrets: Secrets): Target {
  const identity = identityOf(secrets)
  return {
    async send(events) {
      const { status, headers } = await http.send({
        method: 'POST',
        url: url!,
        headers: { ...secrets.headers, 'content-type': MEDIA_TYPE.batch },
        body: `[${events.map(structured).join(',')}]`,
        identity,
        limits: { totalMs: SEND_MS, bodyBytes: 1_024 },
      })
      if (status < 300) return
      const retryAfterMs = readRetryAfter(headers['retry-after'], Date.now())
      throw new SinkError(failureOf(status), `The target answered ${status}.`, { retryAfterMs })
    },
    async close() {},
  }
}

function failureOf(status: number): SinkFailure {
  if (status < 400) return 'redirect'
  if (status === 401 || status === 403) return 'authentication_failed'
  if (status === 410) return 'gone'
  if (status === 413) return 'too_large'
  if (status === 429) return 'too_many_requests'
  return status < 500 ? 'client_error' : 'server_error'
}
