// What every request of a browser passes: the same origin, JSON with known fields, and where to go afterwards.

import type { Request, Response } from 'express'
import { readDeviceCookie } from '../../domains/identity/people/cookies.ts'
import type { Visit } from '../../domains/identity/people/visit.ts'
import { addressOf } from '../../lib/client-address.ts'
import { newId } from '../../lib/ids.ts'
import { type Fault, Problem } from '../../lib/problem.ts'
import { readBody } from '../body.ts'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

export function visitOf(request: Request, response: Response, origin: string): Visit {
  response.locals.requestId ??= newId('req')
  return {
    address: addressOf(request),
    userAgent: request.headers['user-agent'] ?? '',
    requestId: response.locals.requestId,
    device: readDeviceCookie(request.headers.cookie, origin),
  }
}

/** Throws 403 for what another site made the browser send. Every browser names the origin of a POST. */
export function demandSameOrigin({ headers }: Request, origin: string): void {
  const site = headers['sec-fetch-site']
  const named = URL.parse(headers.origin ?? '')
  const own = new URL(origin)
  const isLoopback = LOOPBACK.includes(own.hostname)
  const same =
    named?.origin === own.origin ||
    (isLoopback && named !== null && named.protocol === own.protocol && named.port === own.port && LOOPBACK.includes(named.hostname))
  if (same && (site === undefined || site === 'same-origin')) return
  throw new Problem('cross_site_request', `Requests like this come from pages of ${origin} alone.`, {
    next: [{ action: `Open ${origin} in the browser, or set RELAYOS_PUBLIC_URL to the address that people use.` }],
  })
}

export type Rule<Value> = { read(value: unknown): Value | undefined; optional?: true; message: string }
type Rules = Record<string, Rule<unknown>>
type Fields<All extends Rules> = {
  [name in keyof All]: All[name] extends Rule<infer Value> & { optional: true } ? Value | undefined : Read<All[name]>
}
type Read<One> = One extends Rule<infer Value> ? Value : never

export const text = (longest: number, pattern = /\S/): Rule<string> => ({
  read: (value) =>
    typeof value === 'string' && value.length <= longest && pattern.test(value) && !/[\0-\x1f\x7f]/.test(value) ? value.trim() : undefined,
  message: `must be a text of 1 to ${longest} characters`,
})
export const email: Rule<string> = {
  ...text(254, /^\s*[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\s*$/),
  message: 'must be an email address',
}
/** Taken as it is, blanks included; whether it is acceptable is for later. */
export const password: Rule<string> = {
  read: (value) => (typeof value === 'string' && value.length > 0 && value.length <= 1_024 ? value : undefined),
  message: 'must be a text of 1 to 128 characters',
}
export const flag: Rule<boolean> = { read: (value) => (typeof value === 'boolean' ? value : undefined), message: 'must be true or false' }
export const object: Rule<object> = {
  read: (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined),
  message: 'must be an object',
}
export const optional = <Value>(rule: Rule<Value>) => ({ ...rule, optional: true as const })

export const CODE = text(40)
export const TOKEN = text(64)
export const NAME = text(100)
export const ID = text(40, /^[a-z]{3}_[0-9a-z]{26}$/)

/** The body: these fields and no others. Throws 400 with one entry per fault. */
export async function readFields<All extends Rules>(request: Request, rules: All): Promise<Fields<All>> {
  const body = object.read(await readBody(request)) as Record<string, unknown> | undefined
  if (!body) throw refuse([{ in: 'body', pointer: '', code: 'type', message: 'must be a JSON object' }])
  const faults: Fault[] = Object.keys(body)
    .filter((name) => !Object.hasOwn(rules, name))
    .slice(0, 20)
    .map((name) => ({ in: 'body', pointer: `/${name.slice(0, 64)}`, code: 'additionalProperties', message: 'is not known' }))
  const found: Record<string, unknown> = {}
  for (const [name, { read, message, optional }] of Object.entries(rules)) {
    const value = body[name]
    if (value === undefined && optional) continue
    found[name] = read(value)
    if (found[name] === undefined)
      faults.push({ in: 'body', pointer: `/${name}`, code: value === undefined ? 'required' : 'format', message })
  }
  if (faults.length > 0) throw refuse(faults)
  return found as Fields<All>
}

const refuse = (errors: Fault[]) => new Problem('invalid_request', 'The body does not have the form that is asked for.', { errors })

/** A path of our own, whatever somebody put into the link. */
export function safePath(path: unknown, origin: string, otherwise = '/account'): string {
  if (typeof path !== 'string' || path.length > 2_000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(path) || path.includes('\\')) return otherwise
  const url = URL.parse(path, origin)
  return url?.origin === new URL(origin).origin ? `${url.pathname}${url.search}${url.hash}` : otherwise
}
