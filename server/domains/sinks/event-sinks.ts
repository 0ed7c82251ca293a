// The parts of event sinks, put together.

import type { EventSinksHandlers } from '#generated/handlers.ts'
import type { Clock } from '../../lib/clock.ts'
import type { Context } from '../../lib/context.ts'
import type { Cursors } from '../../lib/cursor.ts'
import type { Db } from '../../lib/db.ts'
import type { Egress } from '../../lib/egress.ts'
import type { SafeHttpClient } from '../../lib/http-client.ts'
import type { Log } from '../../lib/log.ts'
import type { Seal } from '../../lib/seal.ts'
import { createSinks } from './sinks.ts'
import { createTargets } from './targets.ts'
import { createSinkWorker, type SinkWorker } from './worker.ts'

type Dependencies = {
  db: Db
  cursors: Cursors
  egress: Egress
  http: SafeHttpClient
  seal: Seal
  clock: Clock
  log: Log
  dir: string | null // for files
  proxied: boolean // whether what leaves goes through a proxy
  onOutcome(type: string, outcome: string, events: number): void
  onEvents(environment: string): void
  wakeOthers?(environment: string): void // on a node that does not work itself
}

export type EventSinks = { handlers: EventSinksHandlers<Context>; worker: SinkWorker }

export function createEventSinks({
  db,
  cursors,
  egress,
  http,
  seal,
  clock,
  log,
  dir,
  proxied,
  wakeOthers,
  ...told
}: Dependencies): EventSinks {
  const targets = createTargets({ seal, http, egress, dir, brokers: proxied ? 'excepted' : 'direct' })
  const worker = createSinkWorker({ db, targets, clock, log, ...told })
  const handlers = createSinks({ db, cursors, egress, seal, files: dir !== null, targets, onChange: wakeOthers ?? worker.wakeAll })
  return { handlers, worker }
}
