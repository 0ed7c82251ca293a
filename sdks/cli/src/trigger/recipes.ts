// What leads to an event in the sandbox: its test recipients have fixed outcomes. Events that nobody can cause at will have none.

import type { RelayOS } from '../../../typescript/src/index.ts'

/** Does something; the answer is the subject of the event that follows, or what the event tells about. */
type Recipe = { what: string; run(client: RelayOS): Promise<string> }

const sms = (to: string, more: { validity_period?: number } = {}): Recipe => ({
  what: `a text message to ${to}`,
  run: async (client) =>
    (await client.messages.create({ channel: 'sms', to, content: { text: 'A test event of the relayos command' }, ...more })).id,
})

const email = (to: string): Recipe => ({
  what: `an email to ${to}@sandbox.relayos.test`,
  run: async (client) => {
    const content = { subject: 'Test', text: 'A test event of the relayos command' }
    return (await client.messages.create({ channel: 'email', to: `${to}@sandbox.relayos.test`, content })).id
  },
})

const scheduled: Recipe = {
  what: 'a message for in an hour, which is canceled then',
  async run(client) {
    const scheduled_at = new Date(Date.now() + 3_600_000).toISOString()
    const content = { text: 'A test event of the relayos command' }
    const { id } = await client.messages.create({ channel: 'sms', to: '+15005550010', content, scheduled_at })
    await client.messages.cancel(id)
    return id
  },
}

const batch = (member: 'id' | 'operation_id'): Recipe => ({
  what: 'a batch of one message',
  async run(client) {
    const content = { text: 'A test event of the relayos command' }
    return (await client.messageBatches.create({ messages: [{ channel: 'sms', to: '+15005550010', content }] }))[member]
  },
})

const delivered = sms('+15005550010')

export const recipes: Record<string, Recipe> = {
  'message.scheduled': scheduled,
  'message.queued': delivered,
  'message.sending': delivered,
  'message.sent': delivered,
  'message.delivered': delivered,
  'message.read': sms('+15005550011'),
  'message.undelivered': sms('+15005550012'),
  'message.expired': sms('+15005550013', { validity_period: 1 }),
  'message.failover_started': sms('+15005550014'),
  'message.received': sms('+15005550016'),
  'message.canceled': scheduled,
  'email.deferred': email('defer'),
  'email.bounced': email('bounce'),
  'email.complained': email('complaint'),
  'message_batch.completed': batch('id'),
  'operation.completed': batch('operation_id'),
}
