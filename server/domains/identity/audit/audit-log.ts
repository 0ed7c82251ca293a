// The audit log and the log of requests, put together: their operations, and the checkpoints that are signed meanwhile.

import type { Clock } from '../../../lib/clock.ts'
import { deriveKey } from '../../../lib/crypto.ts'
import type { Cursors } from '../../../lib/cursor.ts'
import type { Db } from '../../../lib/db.ts'
import type { Log } from '../../../lib/log.ts'
import type { Seal } from '../../../lib/seal.ts'
import { createAuditCheckpoints, createAuditEvents, createAuditKeys } from './audit-events.ts'
import { startCheckpointWriter } from './checkpoint-writer.ts'
import { createRefusals } from './refusals.ts'
import { createSigningKey } from './signing-key.ts'
import { createFileSink } from './sink.ts'

type Options = {
  db: Db
  secret: Buffer
  seal: Seal // of the audit log
  cursors: Cursors
  clock: Clock
  log: Log
  sink: string | null // path of the file that checkpoints are appended to
  everyMs: number
  onBroken(): void
}

export function createAuditLog({ db, secret, seal, cursors, clock, log, sink, everyMs, onBroken }: Options) {
  const key = createSigningKey(deriveKey(secret, 'audit-checkpoints'))
  const refusals = createRefusals({ db, clock, log })
  const writer = { db, key, seal, sink: sink ? createFileSink(sink) : null, everyMs, onBroken, clock, log }
  let checkpoints: ReturnType<typeof startCheckpointWriter> | undefined
  return {
    handlers: {
      audit_events: createAuditEvents({ db, seal, cursors }),
      audit_checkpoints: createAuditCheckpoints({ db, cursors }),
      audit_keys: createAuditKeys({ key, cursors }),
    },
    refusals,
    start() {
      checkpoints = startCheckpointWriter(writer)
    },
    stop: () => Promise.allSettled([refusals.stop(), checkpoints?.stop()]),
  }
}
