// What anybody sends to the URL of an inspector: written down and answered as the inspector says.

import { setTimeout as delay } from 'node:timers/promises'
import { Router } from 'express'
import { PATH, type Recorder } from '../domains/webhooks/inspectors/recorder.ts'
import { notFound } from '../lib/problem.ts'
import { collect } from './body.ts'

export function createInspectRouter(recorder: Recorder): Router {
  const router = Router()
  router.all(`${PATH}:token`, async (request, response) => {
    const inspector = (await recorder.find(request.params.token)) ?? notFound('inspector', 'server') // before a byte of the body is read
    const body = await collect(request)
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
    )
    const received = { method: request.method.slice(0, 20), headers, body, bodyBytes: body.length, source: 'http' as const }
    const { status, delayMs } = await recorder.record(inspector, received)
    await delay(delayMs)
    response.status(status).set('cache-control', 'no-store').end()
  })
  return router
}
