// Prometheus metrics. Labels are of bounded number: operations, statuses and carriers, never tenants.

import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export type Metrics = ReturnType<typeof createMetrics>

export function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'relayos_request_duration_seconds',
    help: 'Time from the first byte of a request to its answer',
    labelNames: ['operation', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const outcomes = new Counter({
    name: 'relayos_messages_total',
    help: 'Messages by the state that the delivery worker wrote down',
    labelNames: ['carrier', 'status'],
    registers: [registry],
  })
  const series = new Map<string, (seconds: number) => void>() // looking up labels costs more than counting

  return {
    request(operation: string, status: number, milliseconds: number) {
      const name = `${operation} ${status}`
      let observe = series.get(name)
      if (!observe) {
        const labels = { operation, status: String(status) }
        observe = (seconds) => requests.observe(labels, seconds)
        series.set(name, observe)
      }
      observe(milliseconds / 1000)
    },
    message: (carrier: string, status: string) => outcomes.inc({ carrier, status }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
