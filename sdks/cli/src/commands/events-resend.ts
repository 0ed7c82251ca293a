// relayos events resend: an event again to its webhook endpoints, or to a program on this machine.

import { Command } from 'commander'
import type { Operation, WebhookDelivery } from '../../../typescript/src/index.ts'
import type { Context } from '../context.ts'
import { CliError, EXIT, usageError } from '../exit.ts'
import { createProgress } from '../io/progress.ts'
import { showMany, showOne } from '../io/show.ts'
import { tellAttempts } from '../webhooks/attempts.ts'
import { forward, readTarget } from '../webhooks/forward.ts'
import { localSecret } from '../webhooks/signing.ts'

type Options = { endpoint?: string; since?: string; until?: string; which?: string; forwardTo?: string; wait: boolean }

const POLL_MS = 500

export const createEventsResend = (context: Context): Command =>
  new Command('resend')
    .summary('Send events again')
    .description('Sends events to webhook endpoints again: those that are named, or those of a window of time.')
    .argument('[event_ids...]', 'ids of events')
    .option('--endpoint <id>', 'only to this webhook endpoint; needed with --since')
    .option('--since <time>', 'instead of ids: events from this time on (2026-11-23T09:00:00Z)')
    .option('--until <time>', 'and before this time')
    .option('--which <which>', 'failed, missing or all of the window', 'failed')
    .option('--forward-to <url>', 'post the named events to this URL from here, signed with the secret of `relayos listen`')
    .option('--no-wait', 'do not wait until a window is through')
    .action((ids: string[], options: Options) => resend(context, ids, options))

async function resend(context: Context, ids: string[], options: Options) {
  if (options.since !== undefined) {
    if (ids.length > 0 || options.forwardTo) throw usageError('--since goes without ids and --forward-to')
    if (!options.endpoint) throw usageError('--since needs --endpoint')
    return replay(context, options.endpoint, options.since, options)
  }
  if (ids.length === 0) throw usageError('Which events? Name their ids, or a window with --since and --endpoint')
  if (options.forwardTo) return forwardHere(context, ids, options.forwardTo)
  return retry(context, ids, options.endpoint)
}

async function retry(context: Context, ids: string[], endpoint: string | undefined) {
  const client = await context.client()
  const sent: WebhookDelivery[] = []
  for (const event_id of ids) {
    let found = 0
    for await (const delivery of client.webhookDeliveries.list({ event_id, ...(endpoint ? { endpoint_id: endpoint } : {}) })) {
      found++
      sent.push(await client.webhookDeliveries.retry(delivery.id))
    }
    if (found === 0) {
      await client.events.get(event_id) // says so when there is no such event
      throw new CliError(
        `No webhook endpoint got ${event_id}`,
        EXIT.notFound,
        '--since and --endpoint send what an endpoint missed; --forward-to posts it from here',
      )
    }
  }
  await showMany(context, [
    { name: 'id' },
    { name: 'event_id' },
    { name: 'event_type' },
    { name: 'endpoint_id' },
    { name: 'status' },
  ]).items(sent)
}

async function forwardHere(context: Context, ids: string[], target: string) {
  const { clock, signal } = context
  const client = await context.client()
  const secret = await localSecret(context.env)
  const options = { url: readTarget(target), secret, retries: 0, timeoutMs: 15_000, clock, signal, onAttempt: tellAttempts(context) }
  let refused = 0
  for (const id of ids) if (!(await forward(options, await client.events.get(id)))) refused++
  if (refused > 0) throw new CliError(`${refused} of ${ids.length} events were not taken`, EXIT.failure)
}

async function replay(context: Context, endpoint: string, since: string, { until, which, wait }: Options) {
  const client = await context.client()
  const window = { since, which: which as 'failed', ...(until ? { until } : {}) }
  let operation: Operation = await client.webhookEndpoints.replay(endpoint, window)
  const progress = createProgress(context.io, 'Sending again')
  const began = context.clock.now()
  while (wait && operation.completed_at === null) {
    progress.at(Math.round((context.clock.now() - began) / 1_000))
    await context.clock.sleep(POLL_MS, context.signal)
    operation = await client.operations.get(operation.id)
  }
  progress.end()
  showOne(context, operation)
  if (operation.error) throw new CliError(operation.error.message, EXIT.failure)
}
