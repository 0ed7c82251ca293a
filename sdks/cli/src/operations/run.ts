// One call of an operation: what goes out, and what is shown of what comes back.

import type { RelayOS } from '../../../typescript/src/index.ts'
import type { Context } from '../context.ts'
import { CliError, EXIT, usageError } from '../exit.ts'
import { createProgress } from '../io/progress.ts'
import { showMany, showOne } from '../io/show.ts'
import { dim, safeJson, yellow } from '../io/text.ts'
import { readBody, readFlags } from './body.ts'
import type { Operation } from './operations.ts'

export type OperationOptions = Record<string, unknown> & {
  data?: string
  all?: boolean
  example?: boolean
  dryRun?: boolean
  idempotencyKey?: string
}

type Page = { data: Record<string, unknown>[]; has_more: boolean; next_cursor: string | null }
type Query = Record<string, string | number | boolean | string[]>

export async function runOperation(context: Context, operation: Operation, ids: readonly string[], options: OperationOptions) {
  const { io } = context
  if (options.example) return io.json(operation.body?.example, 2)
  const path = fill(operation.path, ids)
  const query = await readQuery(context, operation, options)
  const body = operation.body ? await readBody(context, options.data, options, operation.body.members) : undefined
  const send = body !== undefined && (operation.body?.required || Object.keys(body as object).length > 0) ? body : undefined
  if (options.dryRun) return showRequest(context, operation, path, send)

  const client = await context.client()
  const request = {
    query,
    ...(send === undefined ? {} : { body: send }),
    ...(options.idempotencyKey ? { idempotencyKey: checkKey(options.idempotencyKey) } : {}),
  }
  if (operation.columns)
    return showPages(context, operation, (cursor) => page(client, path, cursor ? { ...query, cursor } : query), options)
  const answer = await client.request<unknown>(operation.method, path, request)
  showOne(context, answer ?? null)
  if (operation.secrets.length > 0)
    io.note(yellow(`${operation.secrets.join(', ')}: shown this once. Keep it where only your program reads it.`))
}

/** Puts ids into a path; one that is empty or made of dots would make it the path of something else. */
export function fill(path: string, ids: readonly string[]): `/${string}` {
  let index = 0
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[index++] ?? ''
    if (/^\.{0,2}$/.test(id)) throw usageError(`${name} must not be empty`)
    return encodeURIComponent(id)
  }) as `/${string}`
}

async function readQuery(context: Context, { query }: Operation, options: OperationOptions): Promise<Query> {
  const given = await readFlags(context, options, query)
  return Object.fromEntries(given.map(({ member, value }) => [member.path.join('.'), value as string]))
}

const page = (client: RelayOS, path: `/${string}`, query: Query): Promise<Page> => client.request<Page>('GET', path, { query })

async function showPages(context: Context, operation: Operation, get: (cursor?: string) => Promise<Page>, options: OperationOptions) {
  const { io } = context
  const columns = operation.columns!
  if (!options.all) {
    const first = await get()
    if (context.options.json || context.options.query !== undefined) return showOne(context, first)
    await showMany(context, columns).items(first.data)
    if (first.has_more && io.isTTY) io.note(dim(`There is more: --all, or --cursor ${first.next_cursor}`))
    return
  }
  const view = showMany(context, columns)
  const progress = io.isTTY ? null : createProgress(io, 'Items') // into a file or a pipe, with a person who waits
  let count = 0
  for (let cursor: string | undefined; ; ) {
    const next = await get(cursor)
    await view.items(next.data)
    progress?.at((count += next.data.length))
    if (!next.has_more || !next.next_cursor) return progress?.end()
    if (next.next_cursor === cursor) throw new CliError('The list does not advance: its cursor repeats', EXIT.unavailable)
    cursor = next.next_cursor
  }
}

async function showRequest(context: Context, { method }: Operation, path: string, body: unknown) {
  const { baseUrl } = await context.account()
  if (context.options.json) return context.io.json({ method, url: baseUrl + path, body: body ?? null }, 2)
  context.io.line(`${method} ${baseUrl}${path}`)
  if (body !== undefined) context.io.line(safeJson(body, 2))
}

function checkKey(key: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key
  throw usageError('--idempotency-key must be 1 to 255 visible ASCII characters')
}
