// Sends the requests of stories: bounded in time and size, one try each.

import { Agent, request as httpRequest } from 'node:http'
import { Agent as SecureAgent, request as httpsRequest } from 'node:https'
import { bodyOf, type Headers } from '../message.ts'
import type { Answer, Request } from '../message.ts'

const MAX_ANSWER = 16 * 1024 * 1024

export type Client = { send(request: Request): Promise<Answer>; close(): void; baseUrl: string }

export function createClient(baseUrl: string, timeoutMs: number): Client {
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol)) throw new Error(`${baseUrl} is no http or https address.`)
  const base = new URL(baseUrl)
  const secure = base.protocol === 'https:'
  const agent = new (secure ? SecureAgent : Agent)({ keepAlive: true })
  const prefix = base.pathname.replace(/\/$/, '')
  return {
    baseUrl: base.origin + prefix,
    close: () => agent.destroy(),
    send: ({ method, url, headers, body }) =>
      new Promise((resolve, reject) => {
        const options = { agent, method, headers: headers as Record<string, string>, signal: AbortSignal.timeout(timeoutMs) }
        const outgoing = (secure ? httpsRequest : httpRequest)(base.origin + prefix + url, options, (answer) => {
          const chunks: Buffer[] = []
          let size = 0
          const end = (complete: boolean) =>
            resolve({
              status: answer.statusCode!,
              headers: answer.headers as Headers,
              body: { ...bodyOf(Buffer.concat(chunks)), complete },
            })
          answer.on('data', (chunk: Buffer) => {
            size += chunk.length
            if (size > MAX_ANSWER) answer.destroy()
            else chunks.push(chunk)
          })
          answer.on('end', () => end(answer.complete))
          answer.on('error', () => end(false))
        })
        outgoing.on('error', (error) =>
          reject(outgoing.destroyed && error.name === 'AbortError' ? new Error(`no answer within ${timeoutMs} ms`) : error),
        )
        outgoing.end(body.bytes && body.bytes.length > 0 ? body.bytes : undefined)
      }),
  }
}
