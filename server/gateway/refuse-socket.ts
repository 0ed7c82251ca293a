// Answers on a bare socket: where there is no request, or one that wanted something else than an answer.

import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { apiVersion } from '#generated/operations.ts'
import { newId } from '../lib/ids.ts'
import { type Problem, problemBody } from '../lib/problem.ts'
import type { Reply } from './exchange.ts'

export function refuseSocket(socket: Socket, problem: Problem) {
  const requestId = newId('req')
  const headers = {
    ...problem.options.headers,
    'content-type': 'application/problem+json',
    'x-request-id': requestId,
    'relayos-version': apiVersion,
  }
  endWithReply(socket, { status: problem.status, headers, body: JSON.stringify(problemBody(problem, requestId)) })
}

/** The last thing that the socket says. */
export function endWithReply(socket: Socket, { status, headers, body }: Reply) {
  const all = { ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' }
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...Object.entries(all).map(([name, value]) => `${name}: ${value}`)]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
