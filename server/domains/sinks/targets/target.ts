// A target of a sink, ready to take batches. Client libraries of brokers are loaded when the first sink needs them.

import type { Egress } from '../../../lib/egress.ts'
import type { SafeHttpClient } from '../../../lib/http-client.ts'
import type { CloudEvent } from '../cloud-events.ts'
import type { Secrets, Settings, SinkType } from '../settings.ts'
import { SinkError } from './sink-error.ts'

export const SEND_MS = 15_000 // a batch is acknowledged by then, or counts as lost

export type Target = {
  /** Resolves once all events are acknowledged. Throws SinkError, or what toSinkError makes one of. */
  send(events: CloudEvent[]): Promise<void>
  close(): Promise<void>
}

export type Means = { http: SafeHttpClient; egress: Egress; dir: string | null; brokers: 'direct' | 'excepted' }

export type Plan = { type: SinkType; settings: Settings; secrets: Secrets; file: string }

export async function openTarget(means: Means, { type, settings, secrets, file }: Plan): Promise<Target> {
  if (type === 'http') return (await import('./http.ts')).openHttp(means, settings, secrets)
  if (type === 'file') return (await import('./file.ts')).openFile(means, settings, file)
  if (type === 'kafka') return (await import('./kafka.ts')).openKafka(means, settings, secrets)
  if (type === 'amqp') return (await import('./amqp.ts')).openAmqp(means, settings, secrets)
  return (await import('./nats.ts')).openNats(means, settings, secrets)
}

/** A promise that ends in time, whatever the library below does. */
export async function within<Value>(promise: Promise<Value>, ms = SEND_MS): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SinkError('timeout', `The batch was not acknowledged within ${ms / 1_000} s.`)), ms)
  })
  promise.catch(() => {}) // too late to matter
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
