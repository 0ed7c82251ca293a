// Stands between an application and the API: passes everything on as it is, and holds both directions against the contract.

import { Agent, createServer, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http'
import { Agent as SecureAgent, request as httpsRequest } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { Contract } from '../contract.ts'
import { createRecorder, type Exchange } from '../har.ts'
import { mediaType, NO_BODY, splitUrl } from '../message.ts'
import type { Violation } from '../violation.ts'
import { capture } from './capture.ts'
import { hasBody, headersOf, isChunked, passOn } from './forward.ts'
import { createInspector, type ProxyReport } from './inspector.ts'
import { createUpgrades } from './upgrade.ts'

export type ProxyOptions = {
  contract: Contract
  target: string // http://127.0.0.1:8080
  host?: string
  port?: number
  har?: string // path of a recording
  harMaxBytes?: number
  maxBody?: number // bytes of a body that are looked at; longer ones pass unseen
  timeoutMs?: number // without a word of the target
  strict?: boolean // requests beside the contract's paths are violations
  preserveHost?: boolean // the target is told the Host that the application asked for, not its own
  onExchange?(exchange: Exchange, violations: Violation[]): void // each that was looked at
}

export type ContractProxy = { url: string; port: number; report(): ProxyReport; stop(): Promise<ProxyReport> }

const MAX_BODY = 2 * 1024 * 1024
const TIMEOUT_MS = 120_000
const GRACE_MS = 2_000
const MAX_HEADER = 65_536

export async function startProxy({ contract, target, host = '127.0.0.1', port = 0, ...options }: ProxyOptions): Promise<ContractProxy> {
  const to = readTarget(target)
  const { maxBody = MAX_BODY, timeoutMs = TIMEOUT_MS } = options
  const hostFor = ({ headers }: IncomingMessage): Record<string, string> =>
    options.preserveHost && headers.host !== undefined ? {} : { host: to.host }
  const recorder = options.har === undefined ? null : createRecorder(contract, options.har, to.base, options.harMaxBytes)
  const inspector = createInspector({
    contract,
    recorder,
    baseUrl: to.base,
    strict: options.strict === true,
    onExchange: options.onExchange,
  })
  const open = to.secure ? httpsRequest : httpRequest
  const agent = new (to.secure ? SecureAgent : Agent)({ keepAlive: true, maxSockets: 1_024, maxFreeSockets: 256, scheduling: 'lifo' })
  let underway = 0
  let stopped: Promise<ProxyReport> | undefined

  const server = createServer(
    { maxHeaderSize: MAX_HEADER, keepAliveTimeout: 60_000, requestTimeout: 0, noDelay: true, insecureHTTPParser: false },
    serve,
  )
  server.on('checkExpectation', serve)
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n')
    else socket.destroy()
  })
  const upgrades = createUpgrades({ open, to, hostFor, inspector })
  server.on('upgrade', (request, socket, head) => upgrades.pass(request, socket as Socket, head))

  function serve(request: IncomingMessage, response: ServerResponse) {
    const number = inspector.begin()
    const startedAt = Date.now()
    const began = performance.now()
    const sent = hasBody(request) ? capture(request, maxBody) : null
    request.on('end', () => sent?.ended(true))
    underway++
    response.on('close', () => underway--)
    pass(true)

    function pass(mayRepeat: boolean) {
      const { path, query } = splitUrl(request.url ?? '/')
      const outgoing = open({
        ...to.address,
        agent,
        method: request.method!,
        path: query === '' ? path : `${path}?${query}`,
        headers: passOn(request, { ...hostFor(request), ...(isChunked(request) ? { 'transfer-encoding': 'chunked' } : {}) }),
        setHost: false,
        timeout: timeoutMs,
        maxHeaderSize: MAX_HEADER,
      })
      outgoing.on('timeout', () => outgoing.destroy(new Error(`the target said nothing for ${timeoutMs / 1_000} s`)))
      outgoing.on('error', (error: NodeJS.ErrnoException) => {
        // The target may close a kept connection just as the next request leaves: nobody saw that request.
        if (mayRepeat && outgoing.reusedSocket && error.code === 'ECONNRESET' && !sent && !response.headersSent) return pass(false)
        if (response.destroyed || response.headersSent) return void response.destroy()
        inspector.unreachable(number, exchange(502, {}), error.message)
        refuse(response, error)
      })
      outgoing.on('response', (incoming) => answer(incoming))
      response.on('close', () => {
        if (!response.writableFinished) outgoing.destroy() // the application went away
      })
      if (sent) request.pipe(outgoing)
      else outgoing.end()
    }

    function answer(incoming: IncomingMessage) {
      const waited = performance.now() - began
      const got = capture(incoming, maxBody)
      response.writeHead(incoming.statusCode!, incoming.statusMessage, passOn(incoming))
      // Event streams begin with nothing. Others wait for their first bytes: flushed alone, Node writes headers as UTF-8.
      if (mediaType(headersOf(incoming)) === 'text/event-stream') response.flushHeaders()
      let isOver = false
      const over = (complete: boolean) => {
        if (isOver) return
        isOver = true
        got.ended(complete)
        const isGone = !complete && response.destroyed // it was the application that broke off
        const wait = { wait: waited, receive: performance.now() - began - waited }
        const seen = { ...exchange(incoming.statusCode!, headersOf(incoming)), ...wait }
        seen.answer.body = isGone ? { ...got.body(), bytes: null, complete: true } : got.body()
        setImmediate(() => inspector.look(number, seen))
      }
      incoming.on('end', () => over(incoming.complete))
      incoming.on('aborted', () => over(false))
      incoming.on('error', () => {
        over(false)
        response.destroy()
      })
      incoming.pipe(response)
    }

    function exchange(status: number, headers: Exchange['answer']['headers']): Omit<Exchange, 'operation'> {
      const body = sent?.body() ?? NO_BODY
      return {
        request: { method: request.method!, url: request.url ?? '/', headers: headersOf(request), body },
        answer: { status, headers, body: NO_BODY },
        startedAt,
        wait: performance.now() - began,
        receive: 0,
      }
    }
  }

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const bound = (server.address() as AddressInfo).port
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    report: inspector.report,
    stop: () => (stopped ??= stop()),
  }

  async function stop(): Promise<ProxyReport> {
    server.close()
    server.closeIdleConnections()
    const until = performance.now() + GRACE_MS
    while (underway > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => setImmediate(resolve)) // what ended last is looked at
    server.closeAllConnections()
    upgrades.stop()
    agent.destroy()
    await new Promise((resolve) => setImmediate(resolve))
    recorder?.close()
    return inspector.report()
  }
}

export type Target = { base: string; host: string; secure: boolean; address: { host: string; port: number } }

function readTarget(target: string): Target {
  const url = URL.canParse(target) ? new URL(target) : null
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`${target} is no http or https address.`)
  if (url.username || url.password) throw new Error('The address of the target must not hold a credential.')
  if (url.pathname !== '/' || url.search)
    throw new Error('The address of the target ends with its host and port: paths come from the requests.')
  const secure = url.protocol === 'https:'
  const address = { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || (secure ? 443 : 80)) }
  return { base: url.origin, host: url.host, secure, address }
}

/** The proxy's own answer: no problem of the API, and marked as such. */
function refuse(response: ServerResponse, error: NodeJS.ErrnoException) {
  const body = JSON.stringify({
    type: 'about:blank',
    title: 'The proxy got no answer from its target',
    status: 502,
    detail: error.code ?? error.message,
  })
  response.writeHead(502, {
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'x-relayos-proxy': 'unreachable',
    connection: 'close',
  })
  response.end(body)
}
