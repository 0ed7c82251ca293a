// relayos listen: the events of an environment, posted to a program on this machine as webhooks.

import { Command } from 'commander'
import type { LogEntry } from '../../../typescript/src/index.ts'
import type { Context } from '../context.ts'
import { usageError } from '../exit.ts'
import { bold, dim, oneLine, yellow } from '../io/text.ts'
import { collect, positiveInteger } from '../program-options.ts'
import { clockTime, tellAttempts } from '../webhooks/attempts.ts'
import { type Forward, forward, readTarget } from '../webhooks/forward.ts'
import { createLanes } from '../webhooks/lanes.ts'
import { localSecret } from '../webhooks/signing.ts'

type Options = { forwardTo?: string; events?: string[]; from: string; retries: string; concurrency: number; printSecret?: boolean }

export const createListen = (context: Context): Command =>
  new Command('listen')
    .summary('webhooks to a program on this machine')
    .description(
      'Receives the events of the environment over the event stream and posts each to a URL, signed like a webhook, under its own id.',
    )
    .option('--forward-to <url>', 'a port, or an address: 3000, localhost:3000/hooks; without it events are only printed')
    .option('--events <types>', 'names and groups, with commas between: message.*,email.bounced (default: all)', collect)
    .option('--from <place>', 'now, beginning, or the id of the event after which to begin', 'now')
    .option('--retries <number>', 'how often a failed forward is repeated', '3')
    .option('--concurrency <number>', 'forwards under way at a time; those of one subject keep their order', positiveInteger, 5)
    .option('--print-secret', 'print the signing secret and end')
    .addHelpText(
      'after',
      `
The signing secret is made once and kept with your keys: RELAYOS_WEBHOOK_SECRET replaces it.

  relayos listen --forward-to localhost:3000/hooks --events 'message.*'
  SECRET=$(relayos listen --print-secret) node receiver.js`,
    )
    .action((options: Options) => listen(context, options))

async function listen(context: Context, options: Options) {
  const { io, signal } = context
  const secret = await localSecret(context.env)
  if (options.printSecret) return io.write(`${secret}\n`)
  const types = (options.events ?? []).flatMap((text) => text.split(',').map((one) => one.trim())).filter(Boolean)
  const target = options.forwardTo === undefined ? null : forwarder(context, options, secret)

  context.endsItself = true
  const client = await context.client((entry) => tellConnection(context, entry))
  const subscription = client.eventStream.subscribe({ from: options.from, ...(types.length > 0 ? { event_types: types } : {}) }, { signal })
  const lanes = createLanes(options.concurrency)
  let place: Place | null = null
  try {
    await subscription.ready()
    place = createPlace(subscription.lastEventId)
    await announce(context, target, secret, types)
    for await (const event of subscription) {
      if (!target) tellEvent(context, event)
      else
        await lanes.add(
          event.subject ?? event.id,
          place.track(event.id, () => forward(target, event)),
        )
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    await lanes.idle()
    if (signal.aborted && target && place && !context.options.json) io.note(dim(`\nGo on from here with --from ${oneLine(place.id)}`))
  }
}

type Place = { readonly id: string; track(id: string, work: () => Promise<unknown>): () => Promise<void> }

/** The event up to which everything was tried: events end in another order than they come. */
function createPlace(start: string): Place {
  let id = start
  const open: { id: string; ended: boolean }[] = []
  return {
    get id() {
      return id
    },
    track(event, work) {
      const entry = { id: event, ended: false }
      open.push(entry)
      return async () => {
        const outcome = await work().catch(() => null) // null: interrupted
        entry.ended = outcome !== null
        while (open[0]?.ended) id = open.shift()!.id
      }
    },
  }
}

function forwarder(context: Context, options: Options, secret: string): Forward {
  const retries = Number(options.retries)
  if (!/^\d{1,2}$/.test(options.retries)) throw usageError('--retries must be a whole number from 0 to 99')
  const { clock, signal } = context
  return { url: readTarget(options.forwardTo!), secret, retries, timeoutMs: 15_000, clock, signal, onAttempt: tellAttempts(context) }
}

async function announce(context: Context, target: Forward | null, secret: string, types: string[]) {
  const { io, options } = context
  const { baseUrl } = await context.account()
  if (options.json)
    return io.json({
      type: 'ready',
      base_url: baseUrl,
      forward_to: target?.url ?? null,
      event_types: types,
      secret: target ? secret : null,
    })
  io.note(`Listening on ${bold(baseUrl)} for ${types.length > 0 ? oneLine(types.join(', ')) : 'all events'}. Ctrl-C ends.`)
  if (target) io.note(`Forwarding to ${bold(target.url)}, signed with ${bold(secret)}`)
}

function tellEvent({ io, options }: Context, event: { id: string; type: string; timestamp: string; subject: string }) {
  if (options.json) io.json(event)
  else
    io.line(
      `${dim(clockTime(Date.parse(event.timestamp)))}  ${oneLine(event.type).padEnd(26)}  ${oneLine(event.id)}  ${dim(oneLine(event.subject))}`,
    )
}

/** What the stream does about a broken connection. */
function tellConnection({ io, options }: Context, entry: LogEntry) {
  if (entry.operation !== 'event_stream.subscribe' && entry.operation !== 'event_stream.connect') return
  if (entry.event === 'retry') {
    const text = `The connection is lost (${entry.code ?? entry.status ?? entry.error}); again in ${Math.round(entry.duration)} ms`
    io.note(
      options.json
        ? JSON.stringify({ type: 'disconnected', reason: entry.code ?? entry.error, retry_in_ms: Math.round(entry.duration) })
        : yellow(text),
    )
  }
}
