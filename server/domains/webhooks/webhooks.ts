// The parts of webhooks, put together.

import type { WebhookDeliveriesHandlers, WebhookEndpointsHandlers } from '#generated/handlers.ts'
import type { Clock } from '../../lib/clock.ts'
import type { Context } from '../../lib/context.ts'
import type { Cursors } from '../../lib/cursor.ts'
import type { Db } from '../../lib/db.ts'
import type { Egress } from '../../lib/egress.ts'
import type { SafeHttpClient } from '../../lib/http-client.ts'
import type { Jobs } from '../../lib/jobs.ts'
import type { Log } from '../../lib/log.ts'
import type { Seal } from '../../lib/seal.ts'
import { createDeliveries, removeOldDeliveries } from './deliveries.ts'
import { type CancelStep, cancelDeliveries, createEndpoints } from './endpoints.ts'
import { createReplays, replayStep, type ReplayStep } from './replays.ts'
import { createSandbox } from './sandbox.ts'
import { createTargets } from './target.ts'
import { createTestSender } from './test-sender.ts'
import { createWorker, type Place, type WebhookWorker } from './worker.ts'

type Dependencies = {
  db: Db
  cursors: Cursors
  egress: Egress
  http: SafeHttpClient
  seal: Seal
  jobs: Jobs
  clock: Clock
  log: Log
  place: Place
  onOutcome(outcome: string): void
  onEvents(environments: string[]): void
  wakeOthers?(environment: string): void // on a node that does not work itself
}

export type Webhooks = {
  endpoints: WebhookEndpointsHandlers<Context>
  deliveries: WebhookDeliveriesHandlers<Context>
  worker: WebhookWorker
  replay(step: ReplayStep): Promise<void>
  cancel(step: CancelStep): Promise<void>
  cleanUp(): Promise<void>
  stop(): Promise<void>
}

export function createWebhooks({
  db,
  cursors,
  egress,
  http,
  seal,
  jobs,
  clock,
  log,
  place,
  onOutcome,
  onEvents,
  wakeOthers,
}: Dependencies): Webhooks {
  const targets = createTargets(seal)
  const sandbox = createSandbox()
  const worker = createWorker({ db, http, sandbox, targets, clock, log, place, onOutcome, onEvents })
  const wake = wakeOthers ?? worker.wakeAll
  const sendTest = createTestSender({ db, http, sandbox, targets })
  return {
    endpoints: createEndpoints({ db, cursors, egress, seal, jobs, sandbox, replays: createReplays(jobs), sendTest, onChange: wake }),
    deliveries: createDeliveries({ db, cursors, onRetry: wake }),
    worker,
    replay: (step) => replayStep({ db, jobs, targets, onDone: wake }, step, clock.now()),
    cancel: (step) => cancelDeliveries(db, step, clock.now()),
    cleanUp: () => removeOldDeliveries(db, clock.now()),
    async stop() {
      await worker.stop()
      await sandbox.stop()
    },
  }
}
