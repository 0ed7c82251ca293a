// Prometheus metrics. Labels are of bounded number: operations, statuses and carriers, never tenants.

import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
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
  const sunk = new Counter({
    name: 'relayos_event_sink_events_total',
    help: 'Events in batches to event sinks by the type of the sink and what came of the batch',
    labelNames: ['type', 'outcome'],
    registers: [registry],
  })

  const tampered = new Counter({
    name: 'relayos_audit_tampering_total',
    help: 'Rounds in which a chain of the audit log was found changed, and was not signed',
    registers: [registry],
  })

  return {
    auditTampered: () => tampered.inc(),
    webhook: (outcome: string) => webhooks.inc({ outcome }),
    sink: (type: string, outcome: string, events: number) => sunk.inc({ type, outcome }, events),
    request: (operation: string, status: number, milliseconds: number) => requests.observe(operation, status, milliseconds / 1000),
    message: (carrier: string, status: string) => outcomes.inc({ carrier, status }),
    /** A number that is asked for when somebody reads the metrics. */
    gauge(name: string, help: string, read: () => number): void {
      new Gauge({
        name,
        help,
        registers: [registry],
        collect() {
          this.set(read())
        },
      })
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
