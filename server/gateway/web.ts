// Everything outside /v1: docs, health and metrics, on Express. A node that only works has health and metrics alone.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import express, { type ErrorRequestHandler, type Express, type Router } from 'express'
import helmet from 'helmet'
import { apiVersion } from '#generated/operations.ts'
import { addressOf } from '../lib/client-address.ts'
import { newId } from '../lib/ids.ts'
import type { Log } from '../lib/log.ts'
import type { Metrics } from '../lib/metrics.ts'
import { Problem, problemBody } from '../lib/problem.ts'
import { Aborted } from './body.ts'
import { errorPage } from './error-page.ts'
import { toProblem } from './errors.ts'

const DOCS = new URL('../../generated/docs/index.html', import.meta.url)
const CONNECTIONS = new URL('../../generated/asyncapi.json', import.meta.url)
const CONTRACT = new URL('../../generated/openapi.json', import.meta.url)

type HealthDependencies = { metrics: Metrics; log: Log; isReady(): Promise<string | null> }

type Dependencies = HealthDependencies & {
  admit(address: string): Promise<void>
  oauth: Router // has limits of its own
  routers: Router[] // what further parts answer
  sso: Router
  scim: Router
}

/** What balancers, supervisors and Prometheus ask. */
function createHealth({ metrics, isReady }: Omit<HealthDependencies, 'log'>): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.use(helmet({ contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }, hsts: false }))

  app.get('/livez', (_, response) => void response.json({ status: 'ok' }))
  app.get('/readyz', async (_, response) => {
    const reason = await isReady()
    response.status(reason ? 503 : 200).json(reason ? { status: 'unavailable', reason } : { status: 'ok' })
  })
  app.get('/metrics', async (_, response) => void response.type(metrics.contentType).send(await metrics.text()))
  return app
}

/** Of a node without the role `api`. */
export function createWorkerWeb({ metrics, log, isReady }: HealthDependencies): Express {
  const app = createHealth({ metrics, isReady })
  app.use(() => {
    throw new Problem('not_found', 'This node delivers and answers no requests: its RELAYOS_ROLES are without api.')
  })
  app.use(answerProblem(log))
  return app
}

export function createWeb({ metrics, log, isReady, admit, oauth, routers, sso, scim }: Dependencies): Express {
  const app = createHealth({ metrics, isReady })

  app.use(oauth) // has limits of its own
  app.use('/scim/v2', scim) // limits its callers itself: they have a credential

  app.use(async (request, _response, next) => {
    await admit(addressOf(request))
    next()
  })
  app.use('/sso', sso)
  app.get('/', (_, response) => response.redirect('/docs'))
  app.get('/favicon.ico', (_, response) => void response.status(204).set('cache-control', 'max-age=86400').end())
  app.get('/openapi.json', async (_, response) => void response.type('json').send(await readFile(CONTRACT)))
  app.get('/asyncapi.json', async (_, response) => void response.type('json').send(await readFile(CONNECTIONS)))
  app.get('/docs/errors', (_, response) => {
    const { html, styleHash } = errorPage()
    response.set('content-security-policy', `default-src 'none'; style-src '${styleHash}'; frame-ancestors 'none'; base-uri 'none'`)
    response.type('html').send(html)
  })
  app.get('/docs', async (_, response) => {
    const html = await readFile(DOCS, 'utf8').catch(() => null)
    if (html === null) throw new Problem('not_found', 'The reference is not built; run `npm run docs`.')
    response.set('content-security-policy', docsPolicy(html)).type('html').send(html)
  })

  for (const router of routers) app.use(router)

  app.use((request) => {
    throw new Problem('not_found', `Nothing answers under ${request.path.slice(0, 200)}.`, {
      next: [{ action: 'Start at the docs.', docs: '/docs' }],
    })
  })
  app.use(answerProblem(log))
  return app
}

/** Scripts by hash only, nothing from elsewhere. The page styles itself at run time, so styles are allowed inline. */
function docsPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, source]) => hashOf(source!))
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')} 'strict-dynamic'`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const hashOf = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`

const answerProblem =
  (log: Log): ErrorRequestHandler =>
  (error, request, response, _next) => {
    if (error instanceof Aborted) return void response.destroy()
    const requestId: string = response.locals.requestId ?? newId('req')
    const problem = isUnreadable(error)
      ? unreadable(error.status)
      : isUndecodable(error)
        ? new Problem('malformed_url', 'The address is malformed.')
        : toProblem(error, request.method)
    if (problem.status >= 500) log.error({ request_id: requestId, code: problem.code, cause: error }, 'a request failed')
    const body = JSON.stringify(problemBody(problem, requestId))
    response.writeHead(problem.status, {
      ...problem.options.headers,
      'content-type': 'application/problem+json',
      'content-length': Buffer.byteLength(body),
      'x-request-id': requestId,
      'relayos-version': apiVersion,
      'cache-control': 'no-store',
    })
    response.end(body)
  }

/** Express itself refuses addresses that it can't decode. */
const isUndecodable = (error: { status?: number }) => error instanceof URIError || (!(error instanceof Problem) && error.status === 400)

const isUnreadable = (error: { status?: number; type?: string }) =>
  !(error instanceof Problem) && (error.type?.startsWith('entity.') === true || error.status === 413 || error.status === 415)

/** Express reads forms, and has its own words for those that it can't. */
const unreadable = (status: number | undefined) =>
  status === 413
    ? new Problem('content_too_large', 'The form is too large.', { headers: { connection: 'close' } })
    : status === 415
      ? new Problem('unsupported_media_type', 'Send the form as it is, in UTF-8.')
      : new Problem('invalid_request', 'The form could not be read.')
