// Live in-app messages: the event feed is the carrier, and what is in the feed is delivered.

import type { Carrier } from './carrier.ts'

export const inApp: Carrier = {
  name: 'in_app',
  deduplicates: true,
  confirms: true,
  submit: ({ token }) => ({ kind: 'sent', reference: token, receipts: [{ kind: 'delivered' }] }),
}
