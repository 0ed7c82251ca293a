// relayos logs tail: the requests of an environment and how they were answered, as they come.

import { Command } from 'commander'
import type { RequestLog } from '../../../typescript/src/index.ts'
import type { Context } from '../context.ts'
import { createQuery } from '../io/query.ts'
import { cyan, dim, green, oneLine, red, yellow } from '../io/text.ts'
import { positiveInteger } from '../program-options.ts'
import { clockTime } from '../webhooks/attempts.ts'

type Options = { follow: boolean; limit: number; operation?: string; status?: string; code?: string; resource?: string; own?: boolean }

const POLL_MS = 1_000

export const createLogs = (context: Context): Command =>
  new Command('logs').description('requests and how they were answered').addCommand(
    new Command('tail')
      .description('the latest requests, then new ones as they come')
      .option('--no-follow', 'end after the latest')
      .option('--limit <number>', 'how many of the latest', positiveInteger, 20)
      .option('--operation <id>', 'only of this operation: messages.create')
      .option('--status <class>', 'only 2xx, 4xx or 5xx')
      .option('--code <code>', 'only failures with this code')
      .option('--resource <id>', 'only about this resource')
      .option('--own', 'also the requests of this very command')
      .action((options: Options) => tail(context, options)),
  )

async function tail(context: Context, options: Options) {
  const { signal, clock, io } = context
  context.endsItself = true
  const show = createView(context, options)
  const client = await context.client()
  const { operation, status, code, resource } = options
  const filter = {
    ...(operation ? { operation } : {}),
    ...(status ? { status_class: status as '2xx' } : {}),
    ...(code ? { code } : {}),
    ...(resource ? { resource_id: resource } : {}),
  }
  let page = await client.requestLogs.list({ limit: Math.min(options.limit, 100), ...filter }, { signal })
  for (const log of page.data.toReversed()) show(log)
  if (!options.follow) return
  if (io.isTTY && page.data.length === 0) io.note(dim('Nothing yet; waiting. Ctrl-C ends.'))
  try {
    for (;;) {
      await io.drained()
      await clock.sleep(POLL_MS, signal)
      // News come oldest page first, and newest first within a page.
      for (let more = true; more; more = page.hasMore) {
        page = (await page.refresh()) ?? page
        for (const log of page.data.toReversed()) show(log)
        if (page.data.length === 0) break
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

function createView({ io, options }: Context, { own, operation }: Options) {
  const query = options.query === undefined ? null : createQuery(options.query)
  return (log: RequestLog) => {
    if (!own && !operation && log.operation === 'request_logs.list') return
    if (query) return io.json(query(log))
    if (options.json) return io.json(log)
    const status = (log.status >= 500 ? red : log.status >= 400 ? yellow : green)(String(log.status))
    const about = [log.code && yellow(oneLine(log.code)), log.resource_id && cyan(oneLine(log.resource_id))].filter(Boolean).join(' ')
    const time = dim(clockTime(Date.parse(log.created_at)))
    io.line(
      `${time}  ${status}  ${oneLine(log.method).padEnd(6)} ${oneLine(log.operation).padEnd(28)} ${dim(`${Math.round(log.duration_ms)} ms`)}  ${oneLine(log.id)}  ${about}`.trimEnd(),
    )
  }
}
