// A target that answers what a test tells it to, and remembers what it was asked.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Told =
  | { status?: number; headers?: Record<string, string>; body?: unknown; text?: string }
  | ((request: IncomingMessage, response: ServerResponse) => void)

export type Asked = { method: string; url: string; headers: IncomingMessage['headers']; body: string }

export async function startTarget(first: Told = {}) {
  let told = first
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    if (typeof told === 'function') return told(request, response)
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    asked.push({ method: request.method!, url: request.url!, headers: request.headers, body })
    const { status = 200, headers = {}, body: value, text = value === undefined ? '' : JSON.stringify(value) } = told
    response.writeHead(status, { ...answerHeaders(status), ...headers })
    response.end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    asked,
    tell: (next: Told) => (told = next),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export const answerHeaders = (status: number): Record<string, string> => ({
  'content-type': status < 400 ? 'application/json' : 'application/problem+json',
  'x-request-id': 'req_01k8z7m4x2q9v5n3c6b1a0g7ht',
  'relayos-version': '2026-11-23',
})

export const problem = (status: number, code = 'invalid_request', more: object = {}) => ({
  type: `/docs/errors#${code}`,
  title: 'Refused',
  status,
  detail: 'No.',
  code,
  category: 'request',
  request_id: 'req_01k8z7m4x2q9v5n3c6b1a0g7ht',
  retryable: false,
  ...more,
})
