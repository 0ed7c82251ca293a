// What the types promise, checked by tsc alone: `tsc -p sdks/typescript/test`. Nothing here runs.

import {
  APIConnectionError,
  APIError,
  type APIPromise,
  type Event,
  type Message,
  type MessageStatus,
  NotFoundError,
  type Page,
  type RelayOS,
  RelayOSError,
  ServerError,
} from '../src/index.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(_: Same<A, B>) => {}

export async function promises(client: RelayOS) {
  const created = client.messages.create({ channel: 'sms', to: '+15005550010', content: { text: 'Hi' } })
  same<typeof created, APIPromise<Message>>(true)
  same<Awaited<typeof created>, Message>(true)
  const { data, requestId } = await created.withResponse()
  same<typeof data, Message>(true)
  same<typeof requestId, string | null>(true)
  const page = await client.messages.list({ limit: 10, status: 'sent' }, { timeout: 5_000 })
  same<typeof page, Page<Message>>(true)
  for await (const event of client.messages.listEvents('msg_1')) same<typeof event, Event>(true)
  const asPlainPromise: Promise<Message> = client.messages.get('msg_1')
  const raw = await client.request<{ id: string }>('POST', '/v1/brand_new', { body: {} })
  same<typeof raw, { id: string }>(true)
  return asPlainPromise
}

export function enumsStayOpen(status: MessageStatus) {
  const later: MessageStatus = 'teleported'
  if (status === 'sent') return later
  // @ts-expect-error a status that is not known today is not `never`
  return ((rest: never) => rest)(status)
}

export function eventsNarrow(event: Event): string | undefined {
  if (event.type === 'message.received') return event.data.content?.text ?? undefined
  if (event.type === 'message_batch.completed') return String(event.data.counts.total)
  // @ts-expect-error other events have data of other shapes
  return event.data.counts
}

export function errorsNarrow(error: Error): string {
  if (!(error instanceof RelayOSError)) return error.message
  if (error instanceof APIConnectionError) return error.code ?? error.name
  if (!(error instanceof APIError)) return error.message
  if (error instanceof NotFoundError) return String(error.status)
  if (error instanceof ServerError) return String(error.retryAfter)
  return error.code ?? error.body
}

export function mistakes(client: RelayOS) {
  // @ts-expect-error an unknown channel
  void client.messages.create({ channel: 'fax', to: '1', content: { text: 'Hi' } })
  // @ts-expect-error the content of another channel
  void client.messages.create({ channel: 'sms', to: '1', content: { subject: 'Hi', html: '<p>Hi</p>' } })
  // @ts-expect-error an email says something, as text or as HTML
  void client.messages.create({ channel: 'email', to: 'a@b.example', content: { subject: 'Hi' } })
  // @ts-expect-error a filter that does not exist
  void client.messages.list({ chanel: 'sms' })
  // @ts-expect-error filters are closed: the server refuses what it does not know
  void client.messages.list({ status: 'teleported' })
  // @ts-expect-error the id is missing
  void client.messages.get()
  // @ts-expect-error a path without its slash
  void client.request('GET', 'v1/messages')
  // @ts-expect-error an option that does not exist
  void client.me.get({ retries: 3 })
}
