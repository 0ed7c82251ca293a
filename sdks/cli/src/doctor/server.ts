// Checks of the server: reachable, ready, on time, closed to the network where it should be, and does it take the key.

import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { createClient } from '../api.ts'
import type { Context } from '../context.ts'
import { oneLine } from '../io/text.ts'
import { apiVersion } from '../operations/document.ts'
import { reasonOf } from '../webhooks/forward.ts'
import { type Account, isLoopback } from '../profiles/account.ts'
import { failure, type Finding, ok, warning } from './check.ts'

const WITHIN_MS = 5_000
const SKEW_WARNING_MS = 10_000
const SKEW_FAILURE_MS = 300_000 // receivers of webhooks refuse what is further off
const MAX_BYTES = 10_000

type Answer = { status: number; headers: Headers; text: string; tookMs: number; at: number }

export async function checkServer(context: Context, account: Account): Promise<Finding[]> {
  const alive = await ask(account, '/livez', context)
  if (typeof alive === 'string')
    return [
      failure('server', `${account.baseUrl} can not be reached: ${alive}`, adviceFor(account.baseUrl)),
      ...(await portFinding(account)),
    ]
  const findings = [
    alive.status === 200
      ? ok('server', `${account.baseUrl} answers (${alive.tookMs} ms)`)
      : failure('server', `${account.baseUrl}/livez answers ${alive.status}`, 'is this the address of a RelayOS Integrate server?'),
  ]
  if (alive.status === 200)
    findings.push(
      checkSkew(alive),
      ...(await readiness(context, account)),
      ...(await exposure(account)),
      ...(await checkKey(context, account)),
    )
  return findings
}

async function ask({ baseUrl }: Account, path: string, { signal }: Pick<Context, 'signal'>): Promise<Answer | string> {
  const began = Date.now()
  try {
    const response = await fetch(baseUrl + path, { redirect: 'manual', signal: AbortSignal.any([signal, AbortSignal.timeout(WITHIN_MS)]) })
    let text = ''
    const decoder = new TextDecoder()
    for await (const part of response.body ?? [])
      if ((text += decoder.decode(part as Uint8Array, { stream: true })).length > MAX_BYTES) break
    return { status: response.status, headers: response.headers, text, tookMs: Date.now() - began, at: Date.now() }
  } catch (error) {
    return reasonOf(error)
  }
}

function checkSkew({ headers, at, tookMs }: Answer): Finding {
  const date = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(date)) return warning('clock', 'The server does not tell its time')
  const skew = at - tookMs / 2 - (date + 500) // the header counts whole seconds
  const text = `The clocks differ by ${(Math.abs(skew) / 1_000).toFixed(1)} s`
  if (Math.abs(skew) < SKEW_WARNING_MS) return ok('clock', text)
  return (Math.abs(skew) < SKEW_FAILURE_MS ? warning : failure)(
    'clock',
    text,
    'set the clock by NTP: signatures of webhooks hold for five minutes',
  )
}

/** /readyz tells about database and Redis, in one sentence when one is away. */
async function readiness(context: Context, account: Account): Promise<Finding[]> {
  const answer = await ask(account, '/readyz', context)
  if (typeof answer === 'string') return [failure('database', `/readyz does not answer: ${answer}`)]
  if (answer.status === 200) return [ok('database', 'The database answers and its schema is current')]
  return [failure('database', `The server is not ready: ${reasonIn(answer.text) ?? answer.status}`, 'look at the log of the server')]
}

function reasonIn(text: string): string | null {
  try {
    const { detail, reason, status } = JSON.parse(text) as Record<string, unknown>
    const found = detail ?? reason ?? status
    return typeof found === 'string' ? oneLine(found).slice(0, 300) : null
  } catch {
    return null
  }
}

/** A server for this machine alone that the network can reach is a mistake. */
async function exposure({ baseUrl }: Account): Promise<Finding[]> {
  if (!isLoopback(baseUrl)) {
    return [
      new URL(baseUrl).protocol === 'https:'
        ? ok('ports', 'The connection is encrypted')
        : failure('ports', 'Keys travel over plain http to another machine', 'use https'),
    ]
  }
  const port = portOf(baseUrl)
  const outside = Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).filter((one) => !one.internal && one.family === 'IPv4').map((one) => one.address),
  )
  for (const address of outside.slice(0, 4)) {
    if (await isOpen(address, port))
      return [
        warning(
          'ports',
          `The server can be reached from the network at ${address}:${port}`,
          'set HOST=127.0.0.1, or put a proxy with TLS before it',
        ),
      ]
  }
  return [ok('ports', `Port ${port} is open on this machine only`)]
}

/** The server is away: is its port free, or does something else have it? */
async function portFinding({ baseUrl }: Account): Promise<Finding[]> {
  if (!isLoopback(baseUrl)) return []
  const { hostname } = new URL(baseUrl)
  const port = portOf(baseUrl)
  if (await isOpen(hostname.replace(/^\[|\]$/g, ''), port))
    return [warning('ports', `Something listens on port ${port}, but it does not answer as the server does`)]
  return [ok('ports', `Port ${port} is free`)]
}

const portOf = (baseUrl: string) => Number(new URL(baseUrl).port) || (baseUrl.startsWith('https:') ? 443 : 80)

function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 500 })
    const end = (open: boolean) => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}

async function checkKey(context: Context, account: Account): Promise<Finding[]> {
  if (!account.key) return [failure('key', 'There is no key', 'relayos login, or set RELAYOS_API_KEY')]
  try {
    const client = await createClient(account, { ...context.options, verbose: false }, context.io)
    const { data: me, response } = await client.me.get({ maxRetries: 0, timeout: WITHIN_MS }).withResponse()
    const findings = [
      ok('key', `${oneLine(me.name)} in ${oneLine(me.environment.kind)}, ${me.scopes.length} scopes, from ${account.source}`),
    ]
    const version = response.headers.get('relayos-version')
    const own = apiVersion(context.contract())
    if (version && own && version !== own)
      findings.push(warning('version', `The server speaks ${oneLine(version)}, this command ${own}`, 'install the same version of both'))
    else findings.push(ok('version', `API version ${oneLine(version ?? 'unknown')}`))
    return findings
  } catch (error) {
    return [
      failure('key', `The server does not take the key from ${account.source}: ${oneLine((error as Error).message)}`, 'relayos login'),
    ]
  }
}

const adviceFor = (baseUrl: string) => (isLoopback(baseUrl) ? 'relayos dev starts one' : 'look at the address, the network and the server')
