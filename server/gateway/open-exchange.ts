// The exchange of a request that just arrived, before anything of it was looked at.

import type { IncomingMessage } from 'node:http'
import { addressOf } from '../lib/client-address.ts'
import { newId } from '../lib/ids.ts'
import type { Exchange } from './exchange.ts'

export function openExchange(request: IncomingMessage, url: string): Exchange {
  const cut = url.indexOf('?')
  return {
    method: request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'), // the same, without its body
    path: cut < 0 ? url : url.slice(0, cut),
    query: cut < 0 ? '' : url.slice(cut + 1),
    headers: request.headers,
    body: undefined,
    address: addressOf(request),
    requestId: newId('req'),
    traceId: readTraceId(request.headers.traceparent),
    startedAt: performance.now(),
    replyHeaders: {},
  }
}

/** W3C Trace Context, version 00; anything else counts as absent. */
function readTraceId(header: string | string[] | undefined): string | undefined {
  const found = typeof header === 'string' ? /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(header)?.[1] : undefined
  return found && !/^0+$/.test(found) ? found : undefined
}
