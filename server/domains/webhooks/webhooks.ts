// The parts of webhooks, put together.

import type {
  WebhookDeliveriesHandlers,
  WebhookEndpointsHandlers,
  WebhookInspectionsHandlers,
  WebhookInspectorsHandlers,
} from '#generated/handlers.ts'
import type { Clock } from '../../lib/clock.ts'
import type { Context } from '../../lib/context.ts'
import type { Cursors } from '../../lib/cursor.ts'
import type { Db } from '../../lib/db.ts'
import type { Egress } from '../../lib/egress.ts'
import type { SafeHttpClient } from '../../lib/http-client.ts'
import type { Jobs } from '../../lib/jobs.ts'
import type { Log } from '../../lib/log.ts'
import type { Seal } from '../../lib/seal.ts'
import { tellOfCertificates } from './certificate-notices.ts'
import { createDeliveries, removeOldDeliveries } from './deliveries.ts'
import { type CancelStep, cancelDeliveries, createEndpoints } from './endpoints.ts'
import { createInspectors } from './inspectors/inspectors.ts'
import { createRecorder, type Recorder } from './inspectors/recorder.ts'
import { createReplays, replayStep, type ReplayStep } from './replays.ts'
import { createSandbox } from './sandbox.ts'
import { createSender } from './sender.ts'
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
  origin(): string
  onOutcome(outcome: string): void
  onEvents(environments: string[]): void
  wakeOthers?(environment: string): void // on a node that does not work itself
}

export type Webhooks = {
  endpoints: WebhookEndpointsHandlers<Context>
  deliveries: WebhookDeliveriesHandlers<Context>
  inspectors: WebhookInspectorsHandlers<Context>
  inspections: WebhookInspectionsHandlers<Context>
  recorder: Recorder
  worker: WebhookWorker
  replay(step: ReplayStep): Promise<void>
  cancel(step: CancelStep): Promise<void>
  tellOfCertificates(): Promise<void>
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
  origin,
  onOutcome,
  onEvents,
  wakeOthers,
}: Dependencies): Webhooks {
  const targets = createTargets(seal)
  const sandbox = createSandbox()
  const recorder = createRecorder({ db, seal, clock })
  const sender = createSender({ http, recorder })
  const worker = createWorker({ db, sender, sandbox, targets, clock, log, place, onOutcome, onEvents })
  const wake = wakeOthers ?? worker.wakeAll
  const sendTest = createTestSender({ db, sender, sandbox, targets })
  const isInspector = async (environment: string, url: string) => (await recorder.own(environment, url)) !== undefined
  const replays = createReplays(jobs)
  return {
    ...createInspectors({ db, cursors, origin }),
    recorder,
    endpoints: createEndpoints({ db, cursors, egress, seal, jobs, sandbox, replays, sendTest, isInspector, onChange: wake }),
    deliveries: createDeliveries({ db, cursors, onRetry: wake }),
    worker,
    replay: (step) => replayStep({ db, jobs, targets, onDone: wake }, step, clock.now()),
    cancel: (step) => cancelDeliveries(db, step, clock.now()),
    tellOfCertificates: () => tellOfCertificates({ db, onEvents }, clock.now()),
    async cleanUp() {
      await recorder.cleanUp()
      await removeOldDeliveries(db, clock.now())
    },
    async stop() {
      await worker.stop()
      await sandbox.stop()
    },
  }
}
