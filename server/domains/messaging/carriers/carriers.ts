// Which carriers there are, and which ones a message takes.

import type { LimitedCarrier } from '../delivery.ts'
import type { Routes } from './carrier.ts'
import { inApp } from './in-app.ts'
import { createSimulator } from './simulator.ts'
import { createSmtp, SMTP_CONNECTIONS } from './smtp.ts'

const AT_ONCE = 2_000

export function createCarriers({ smtpUrl }: { smtpUrl: string | null }) {
  const smtp = smtpUrl === null ? null : createSmtp(smtpUrl)
  const carriers: LimitedCarrier[] = [
    { carrier: createSimulator('simulator', { first: true }), atOnce: AT_ONCE },
    { carrier: createSimulator('simulator_backup', { first: false }), atOnce: AT_ONCE },
    { carrier: inApp, atOnce: AT_ONCE },
    ...(smtp ? [{ carrier: smtp, atOnce: SMTP_CONNECTIONS }] : []),
  ]
  const live: Record<string, string[]> = { in_app: ['in_app'], email: smtp ? ['smtp'] : [], sms: [] }
  const routes: Routes = (kind, channel) => (kind === 'sandbox' ? ['simulator', 'simulator_backup'] : live[channel]!)
  return { carriers, routes, close: () => smtp?.close() }
}
