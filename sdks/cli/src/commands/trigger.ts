// relayos trigger: makes an event happen, so that one can see what one's program does about it.

import { Argument, Command } from 'commander'
import type { Event, RelayOS } from '../../../typescript/src/index.ts'
import type { Context } from '../context.ts'
import { CliError, EXIT, usageError } from '../exit.ts'
import { bold, dim, oneLine } from '../io/text.ts'
import { showOne } from '../io/show.ts'
import { eventTypes, exampleEvent } from '../trigger/example.ts'
import { recipes } from '../trigger/recipes.ts'
import { tellAttempts } from '../webhooks/attempts.ts'
import { forward, readTarget } from '../webhooks/forward.ts'
import { localSecret } from '../webhooks/signing.ts'

type Options = { forwardTo?: string; endpoint?: string; example?: boolean; list?: boolean }

const WAIT_MS = 20_000
const POLL_MS = 150

export const createTrigger = (context: Context): Command =>
  new Command('trigger')
    .summary('make an event happen')
    .description(
      'Does in the sandbox what leads to the event and waits for it. Events that nobody can cause at will are sent as signed examples.',
    )
    .addArgument(new Argument('[event]', 'name of an event type; --list shows them'))
    .option('--forward-to <url>', 'post the event to this URL, signed with the secret of `relayos listen`')
    .option('--endpoint <id>', 'let the server send the example of the event to this webhook endpoint')
    .option('--example', 'send the example of the contract, though the event could be caused')
    .option('--list', 'list event types and how each comes about')
    .action((type: string | undefined, options: Options) => trigger(context, type, options))

async function trigger(context: Context, type: string | undefined, options: Options) {
  const types = eventTypes(context.contract())
  if (options.list) return list(context, types)
  if (type === undefined) throw usageError('Which event? `relayos trigger --list` shows them')
  if (!types.includes(type)) throw usageError(`There is no event type ${oneLine(type)}`, nearest(type, types))
  if (options.endpoint && options.forwardTo) throw usageError('--endpoint and --forward-to exclude each other')

  if (options.endpoint) return testEndpoint(context, type, options.endpoint)
  if (options.example || !recipes[type]) return sendExample(context, type, options)
  const event = await cause(context, type)
  if (options.forwardTo) return post(context, event, options.forwardTo)
  if (context.options.json || context.options.query !== undefined) showOne(context, event)
  else context.io.line(`${bold(oneLine(event.type))}  ${oneLine(event.id)}  ${dim(oneLine(event.subject))}`)
}

async function cause(context: Context, type: string): Promise<Event> {
  const recipe = recipes[type]!
  const client = await context.client()
  const { environment } = await client.me.get()
  if (environment.kind !== 'sandbox') {
    throw usageError(
      'The key is of a live environment, where this would reach real people',
      'use a sandbox key, or --example with --forward-to',
    )
  }
  context.io.note(dim(`Causing it by ${recipe.what}`))
  const subject = await recipe.run(client)
  return waitForEvent(context, client, type, subject)
}

/** A reply has a message of its own; it names the one that it answers. */
async function waitForEvent({ clock, signal }: Context, client: RelayOS, type: string, subject: string): Promise<Event> {
  const isIt = (event: Event) => event.subject === subject || (event.data as { in_reply_to?: string })?.in_reply_to === subject
  const query = { type, limit: 100 }
  for (const end = clock.now() + WAIT_MS; clock.now() < end; await clock.sleep(POLL_MS, signal)) {
    const found = (await client.events.list(query)).data.find(isIt)
    if (found) return found
  }
  throw new CliError(`${type} did not happen within ${WAIT_MS / 1_000} s`, EXIT.failure, `relayos events list --subject ${subject}`)
}

async function sendExample(context: Context, type: string, { forwardTo }: Options) {
  if (!forwardTo) {
    const why = recipes[type] ? 'An example' : `${type} can not be caused at will: its example`
    throw usageError(`${why} needs somewhere to go`, '--forward-to <url> posts it from here, --endpoint <id> lets the server send it')
  }
  await post(context, exampleEvent(context.contract(), type, context.clock.now()), forwardTo)
}

async function post(context: Context, event: { id: string; type: string }, target: string) {
  const { clock, signal } = context
  const secret = await localSecret(context.env)
  const options = { url: readTarget(target), secret, retries: 0, timeoutMs: 15_000, clock, signal, onAttempt: tellAttempts(context) }
  if (!(await forward(options, event))) throw new CliError('The receiver did not take the event', EXIT.failure)
}

async function testEndpoint(context: Context, type: string, endpoint: string) {
  const client = await context.client()
  const { event_id, succeeded, attempt } = await client.webhookEndpoints.test(endpoint, { event_type: type })
  showOne(context, { event_id, succeeded, ...attempt })
  if (!succeeded) throw new CliError('The endpoint did not take the event', EXIT.failure)
}

function list({ io, options }: Context, types: string[]) {
  const rows = types.map((type) => ({ type, how: recipes[type]?.what ?? 'a signed example' }))
  if (options.json) return io.json(rows, 2)
  for (const { type, how } of rows) io.line(`${type.padEnd(34)}${dim(how)}`)
}

function nearest(type: string, types: string[]): string {
  const [group] = type.split('.')
  const near = types.filter((one) => one.startsWith(`${group}.`))
  return near.length > 0 ? near.join(', ') : 'relayos trigger --list'
}
