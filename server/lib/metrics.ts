// Prometheus metrics. Labels are of bounded number: operations, statuses and carriers, never tenants.

import { Counter, collectDefaultMetrics, Registry } from 'prom-client'
import { createDurations } from './durations.ts'

export type Metrics = ReturnType<typeof createMetrics>

export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = createDurations({
    name: 'relayos_request_duration_seconds',
    help: 'Time from the first byte of a request to its answer',
    labels: ['operation', 'status'],
    register: registry,
  })
  const outcomes = new Counter({
    name: 'relayos_messages_total',
    help: 'Messages by the state that the delivery worker wrote down',
    labelNames: ['carrier', 'status'],
    registers: [registry],
  })
  const webhooks = new Counter({
    name: 'relayos_webhook_attempts_total',
    help: 'Attempts to deliver webhooks by what came of them',
    labelNames: ['outcome'],
    registers: [registry],
  })

  return {
    webhook: (outcome: string) => webhooks.inc({ outcome }),
    request: (operation: string, status: number, milliseconds: number) => requests.observe(operation, status, milliseconds / 1000),
    message: (carrier: string, status: string) => outcomes.inc({ carrier, status }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
