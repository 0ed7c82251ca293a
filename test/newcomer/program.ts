// What every runtime does with the package: each deed by its name, with what came of it. The test holds it against what is right.
// Nothing here is of one runtime alone, and nothing is of this project's tree but the package itself.

import { APIConnectionError, APIError, type Event, RelayOS, VERSION, webhooks } from '../../sdks/typescript/src/index.ts'

export type Task = {
  /** Of the front; absent where the environment says it. */
  url?: string
  front: string
  /** null: a page, which has no key. Absent where the environment says it. */
  apiKey?: string | null
  closedPort: number
  webhook: { body: string; headers: Record<string, string>; secrets: string[] }[]
}

type Outcome = { value: unknown } | { error: string }
export type Report = Record<string, Outcome>

const sms = (text: string) => ({ channel: 'sms', to: '+15005550010', content: { text } }) as const

export async function tryOut(task: Task): Promise<Report> {
  const options = { ...(task.url ? { baseURL: task.url } : {}), ...(task.apiKey === undefined ? {} : { apiKey: task.apiKey }) }
  const client = new RelayOS(options)
  const report: Report = {}
  const deed = async (name: string, work: () => Promise<unknown>) => {
    try {
      report[name] = { value: await work() }
    } catch (error) {
      report[name] = { error: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack}` : String(error) }
    }
  }
  const failure = async (work: Promise<unknown>) => {
    try {
      await work
      return 'no error'
    } catch (error) {
      const { name } = error as Error
      if (error instanceof APIConnectionError) return { name, code: error.code }
      if (!(error instanceof APIError)) return { name }
      const { status, code, requestId, errors } = error
      return { name, status, code, hasRequestId: /^req_/.test(requestId ?? ''), pointers: errors.map((fault) => fault.pointer) }
    }
  }

  await deed('version', async () => VERSION)
  await deed('send and read', async () => {
    const sent = await client.messages.create(sms('Grüße 🚀'))
    const { data, response } = await client.messages.get(sent.id).withResponse()
    return { same: data.id === sent.id, content: data.content, type: response.headers.get('content-type') }
  })
  await deed('walk', async () => {
    const sent: string[] = []
    for (let each = 0; each < 5; each++) sent.push((await client.messages.create(sms(`${each}`))).id)
    const walked: string[] = []
    for await (const message of client.messages.list({ limit: 2 })) walked.push(message.id)
    return { walked: walked.length, unique: new Set(walked).size, all: sent.every((id) => walked.includes(id)) }
  })
  await deed('not found', () => failure(client.messages.get('msg_01k8z7m4x2q9v5n3c6b1a0g7ht')))
  // @ts-expect-error: what the contract does not have
  await deed('bad request', () => failure(client.messages.create({ ...sms('Hi'), channel: 'pigeon', wings: 2 })))
  await deed('retry', async () => {
    const told: string[] = []
    const once = crypto.randomUUID()
    const careful = new RelayOS({ ...options, logger: ({ event, status, error }) => told.push(`${event} ${status ?? error}`) })
    const { data, response } = await careful.messages.create(sms(once), { headers: { 'x-lose': '1' } }).withResponse()
    let count = 0
    for await (const message of client.messages.list()) if ((message.content as { text?: string } | null)?.text === once) count++
    return { told, replayed: response.headers.get('idempotency-replayed'), status: data.status, count }
  })
  await deed('nobody there', () =>
    failure(new RelayOS({ ...options, baseURL: `http://127.0.0.1:${task.closedPort}`, maxRetries: 0 }).me.get()),
  )
  await deed('redirect', () => failure(new RelayOS({ ...options, baseURL: `${task.front}/moved`, maxRetries: 0 }).me.get()))
  await deed('slow', () => failure(new RelayOS({ ...options, baseURL: `${task.front}/slow`, timeout: 100, maxRetries: 0 }).me.get()))
  await deed('aborted', async () => {
    const going = client.me.get({ signal: AbortSignal.abort(new RangeError('mine')) })
    const later = new AbortController()
    const underWay = new RelayOS({ ...options, baseURL: `${task.front}/slow` }).me.get({ signal: later.signal })
    setTimeout(() => later.abort(new RangeError('later')), 50)
    return [await failure(going), await failure(underWay)]
  })
  for (const [index, { body, headers, secrets }] of task.webhook.entries()) {
    const request = () => new Request('http://127.0.0.1/hooks', { method: 'POST', headers, body })
    await deed(`webhook ${index}`, async () => {
      const event = await webhooks.unwrap(await request().text(), request().headers, secrets)
      const bytes = new Uint8Array(await request().arrayBuffer())
      await webhooks.verify(bytes, headers, secrets)
      return event.type
    })
    await deed(`tampered webhook ${index}`, async () => failure(webhooks.unwrap(`${body} `, request().headers, secrets)))
  }
  await deed('stream', async () => {
    const ticket = async () => (await fetch(`${task.front}/my/ticket`, { method: 'POST' })).text()
    const stream = client.eventStream.subscribe({ event_types: ['message.*'] }, task.apiKey === null ? { ticket } : {})
    const next = async (id: string): Promise<string[]> => {
      const types: string[] = []
      for (;;) {
        const { done, value } = await within(stream.next(), 15_000)
        if (done) throw new Error('the stream ended')
        seen.push(value.id)
        if (aboutMessage(value) !== id) continue
        types.push(value.type)
        if (value.type === 'message.delivered') return types
      }
    }
    const seen: string[] = []
    await within(stream.ready(), 15_000)
    const first = await next((await client.messages.create(sms('Before'))).id)
    const cut = Number(await (await fetch(`${task.front}/cut`, { method: 'POST' })).text())
    const second = await next((await client.messages.create(sms('After'))).id) // sent while nobody listens
    await stream.close()
    return { first, cut, second, twice: seen.length - new Set(seen).size, over: (await stream.next()).done }
  })
  return report
}

const aboutMessage = (event: Event): string | undefined => (event.data as { id?: string }).id

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing within ${ms} ms`)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
