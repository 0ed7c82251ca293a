// SCIM 2.0 under /scim/v2: directories create, change and remove people and groups of an organization.

import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, type Router } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { RateLimits } from '../domains/identity/limits/limits.ts'
import { resourceTypes, schemas, serviceProviderConfig } from '../domains/identity/scim/discovery.ts'
import { parseFilter } from '../domains/identity/scim/filter.ts'
import type { ScimGroups } from '../domains/identity/scim/groups.ts'
import { type Directory, errorBody, listOf, MAX_RESULTS, missing, type Page, ScimError } from '../domains/identity/scim/scim.ts'
import type { ScimTokenHolders } from '../domains/identity/scim/token-holders.ts'
import type { ScimUsers } from '../domains/identity/scim/users.ts'
import { addressOf } from '../lib/client-address.ts'
import type { Clock } from '../lib/clock.ts'
import { ConnectionLost } from '../lib/db.ts'
import { newId } from '../lib/ids.ts'
import type { Log } from '../lib/log.ts'
import { Problem, unavailable } from '../lib/problem.ts'
import { Aborted, readBody } from './body.ts'

const REQUESTS_PER_SECOND = 100 // of a token
const LAST_START = 1_000_000

type Dependencies = {
  holders: ScimTokenHolders
  users: ScimUsers
  groups: ScimGroups
  limits: RateLimits
  publicUrl(): string
  log: Log
  clock: Clock
}

export function createScim({ holders, users, groups, limits, publicUrl, log, clock }: Dependencies): Router {
  const router = express.Router({ caseSensitive: true })
  const perToken = new RateLimiterMemory({ points: REQUESTS_PER_SECOND, duration: 1 })
  const baseUrl = () => `${publicUrl()}/scim/v2`

  router.use(async (request, response, next) => {
    response.locals.requestId = newId('req')
    response.set({ 'x-request-id': response.locals.requestId, 'cache-control': 'no-store' })
    response.locals.directory = await authenticate(request, response.locals.requestId)
    next()
  })

  async function authenticate(request: Request, requestId: string): Promise<Directory> {
    const address = addressOf(request)
    const [scheme, token, more] = (request.headers.authorization ?? '').split(' ')
    const presented = scheme?.toLowerCase() === 'bearer' && token && more === undefined ? token : null
    const holder = presented ? await holders.identify(presented, async () => limits.isBlocked(address)) : null
    if (!holder) {
      await limits.consumeAddress(address, {})
      throw new ScimError(401, 'The provisioning token is missing, unknown, expired or revoked.')
    }
    await perToken
      .consume(holder.token.id)
      .catch((reason) => Promise.reject(reason instanceof RateLimiterRes ? new ScimError(429, 'Too many requests.') : reason))
    return { ...holder, requestId, address, at: new Date(clock.now()), baseUrl: baseUrl() }
  }

  router.param('resource', (_request, _response, next, id: string) => {
    if (!/^[a-z]{3}_[0-9a-z]{26}$/.test(id)) missing('resource')
    next()
  })

  router.get('/ServiceProviderConfig', (_, response) => send(response, 200, serviceProviderConfig(baseUrl())))
  list(router, '/ResourceTypes', () => resourceTypes(baseUrl()))
  list(router, '/Schemas', () => schemas(baseUrl()))

  router.get('/Users', async ({ query }, response) => {
    send(response, 200, await users.list(response.locals.directory, conditionsOf(query), pageOf(query)))
  })
  router.get('/Users/:resource', async (request, response) => {
    sendResource(request, response, await users.get(response.locals.directory, idOf(request)))
  })
  router.post('/Users', withBody, async (_, response) => {
    sendCreated(response, await users.create(response.locals.directory, response.locals.body))
  })
  router.put('/Users/:resource', withBody, async (request, response) => {
    sendResource(
      request,
      response,
      await users.replace(response.locals.directory, idOf(request), response.locals.body, request.headers['if-match']),
    )
  })
  router.patch('/Users/:resource', withBody, async (request, response) => {
    sendResource(
      request,
      response,
      await users.patch(response.locals.directory, idOf(request), response.locals.body, request.headers['if-match']),
    )
  })
  router.delete('/Users/:resource', async (request, response) => {
    await users.delete(response.locals.directory, idOf(request), request.headers['if-match'])
    response.status(204).end()
  })

  router.get('/Groups', async ({ query }, response) => {
    send(response, 200, await groups.list(response.locals.directory, conditionsOf(query), pageOf(query), detailOf(query)))
  })
  router.get('/Groups/:resource', async (request, response) => {
    sendResource(request, response, await groups.get(response.locals.directory, idOf(request), detailOf(request.query)))
  })
  router.post('/Groups', withBody, async (_, response) => {
    sendCreated(response, await groups.create(response.locals.directory, response.locals.body))
  })
  router.put('/Groups/:resource', withBody, async (request, response) => {
    sendResource(
      request,
      response,
      await groups.replace(response.locals.directory, idOf(request), response.locals.body, request.headers['if-match']),
    )
  })
  router.patch('/Groups/:resource', withBody, async (request, response) => {
    sendResource(
      request,
      response,
      await groups.patch(response.locals.directory, idOf(request), response.locals.body, request.headers['if-match']),
    )
  })
  router.delete('/Groups/:resource', async (request, response) => {
    await groups.delete(response.locals.directory, idOf(request), request.headers['if-match'])
    response.status(204).end()
  })

  router.use(() => missing('endpoint'))
  router.use(answerError(log))
  return router
}

/** A fixed list and its members by id or name. */
function list(router: Router, path: string, all: () => { id: string }[]) {
  router.get(path, (_, response) => send(response, 200, listOf(all(), all().length, { startIndex: 1, count: MAX_RESULTS })))
  router.get(`${path}/:id`, ({ params }, response) => send(response, 200, all().find(({ id }) => id === params.id) ?? missing('endpoint')))
}

const withBody: RequestHandler = async (request, response, next) => {
  response.locals.body = await readBody(request)
  next()
}

const idOf = ({ params }: Request) => params.resource as string

type Query = Record<string, unknown>

const conditionsOf = ({ filter }: Query) => (filter === undefined || filter === '' ? [] : parseFilter(single(filter, 'filter')))

/** From 1; what is out of range is drawn in, as the RFC says. */
function pageOf({ startIndex, count }: Query): Page {
  const number = (value: unknown, name: string, fallback: number) => {
    if (value === undefined) return fallback
    const text = single(value, name)
    if (!/^-?\d{1,9}$/.test(text)) throw new ScimError(400, `${name} must be a whole number.`, 'invalidValue')
    return Number(text)
  }
  return {
    startIndex: Math.min(Math.max(number(startIndex, 'startIndex', 1), 1), LAST_START),
    count: Math.min(Math.max(number(count, 'count', 100), 0), MAX_RESULTS),
  }
}

function detailOf({ attributes, excludedAttributes }: Query) {
  const names = (value: unknown) => (typeof value === 'string' ? value.split(',').map((name) => name.trim().toLowerCase()) : null)
  const excluded = names(excludedAttributes)?.includes('members') ?? false
  return { members: !excluded && (names(attributes)?.some((name) => name.startsWith('members')) ?? true) }
}

function single(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new ScimError(400, `${name} stands there more than once.`, 'invalidValue')
  return value
}

type Resource = { meta: { version: string; location: string } }

function sendResource({ headers, method }: Request, response: Response, resource: Resource) {
  response.set('etag', resource.meta.version)
  const unchanged = method === 'GET' && headers['if-none-match']?.split(',').some((one) => one.trim() === resource.meta.version)
  if (unchanged) response.status(304).end()
  else send(response, 200, resource)
}

function sendCreated(response: Response, resource: Resource) {
  response.set({ location: resource.meta.location, etag: resource.meta.version })
  send(response, 201, resource)
}

function send(response: Response, status: number, body: object) {
  response.status(status).set('content-type', 'application/scim+json').end(JSON.stringify(body))
}

const answerError =
  (log: Log): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    if (error instanceof Aborted) return
    const { status, detail, scimType, headers } = toScimError(error)
    if (status >= 500) log.error({ request_id: response.locals.requestId, cause: error }, 'a provisioning request failed')
    response.set(headers)
    send(response, status, errorBody(status, detail, scimType))
  }

function toScimError(error: unknown): { status: number; detail: string; scimType?: string | undefined; headers: Record<string, string> } {
  if (error instanceof ScimError) {
    const headers: Record<string, string> = {}
    if (error.status === 401) headers['www-authenticate'] = 'Bearer realm="relayos-scim"'
    if (error.status === 429) headers['retry-after'] = '1'
    return { status: error.status, detail: error.message, scimType: error.scimType, headers }
  }
  const problem = error instanceof ConnectionLost ? unavailable('The database can not be reached.', error) : error
  if (problem instanceof Problem) {
    const scimType = problem.code === 'malformed_json' ? 'invalidSyntax' : undefined
    return { status: problem.status, detail: problem.detail, scimType, headers: problem.options.headers ?? {} }
  }
  if ((error as { status?: number }).status === 400) return { status: 400, detail: 'The address is malformed.', headers: {} }
  return { status: 500, detail: 'The failure is logged under the request id.', headers: {} }
}
