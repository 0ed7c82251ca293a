// Typing and presence: told to whoever follows the subject at this moment, on every node, and kept by nobody.

import type { Bus } from '../../../lib/bus.ts'
import type { Subscription } from './subscription.ts'

const TOPIC = 'indicators'

export type Indicator = { subject: string; kind: string; participant: string | null }
export type Hearer = { tell(indicator: Indicator): void }

export type Indicators = ReturnType<typeof createIndicators>

export function createIndicators({ bus }: { bus: Bus }) {
  const hearers = new Map<string, Map<Subscription, Hearer>>() // by environment and subject
  const key = (environment: string, subject: string) => `${environment}/${subject}`

  const tell = (environment: string, indicator: Indicator, except?: Hearer) => {
    const found = new Set(hearers.get(key(environment, indicator.subject))?.values())
    for (const hearer of found) if (hearer !== except) hearer.tell(indicator)
  }

  bus.subscribe(TOPIC, (text) => {
    const [environment, subject, kind, participant] = JSON.parse(text) as [string, string, string, string | null]
    tell(environment, { subject, kind, participant })
  })

  return {
    listen(subscription: Subscription, hearer: Hearer): void {
      for (const subject of subscription.selection.about) {
        const name = key(subscription.place.environmentId, subject)
        const known = hearers.get(name)
        if (known) known.set(subscription, hearer)
        else hearers.set(name, new Map([[subscription, hearer]]))
      }
    },

    leave(subscription: Subscription): void {
      for (const subject of subscription.selection.about) {
        const name = key(subscription.place.environmentId, subject)
        const known = hearers.get(name)
        known?.delete(subscription)
        if (known?.size === 0) hearers.delete(name)
      }
    },

    /** To all but the connection that sent it. */
    send(environment: string, indicator: Indicator, sender: Hearer): void {
      tell(environment, indicator, sender)
      bus.publish(TOPIC, JSON.stringify([environment, indicator.subject, indicator.kind, indicator.participant]))
    },
  }
}
