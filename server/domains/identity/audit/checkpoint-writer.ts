// Signs what the chains have come to, every minute or thousand events. One node at a time; a chain that does not hold
// together is not signed: then the log of the server says so, every time.

import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../../../lib/clock.ts'
import type { Db } from '../../../lib/db.ts'
import type { Log } from '../../../lib/log.ts'
import { isOwnEvent } from '../../../lib/audit-event.ts'
import type { Seal } from '../../../lib/seal.ts'
import { bodyHash, CHECKPOINT_FORMAT, type CheckpointBody, isSigned, linkHash, NO_HASH, signCheckpoint } from './checkpoint.ts'
import { createCheckpointStore, type DueChain } from './checkpoints.store.ts'
import type { SigningKey } from './signing-key.ts'
import type { Sink } from './sink.ts'

const EVENTS = 1_000
const LONGEST_TICK_MS = 5_000
const PAGE = 500

export type CheckpointWriter = { stop(): Promise<void> }

type Dependencies = {
  db: Db
  key: SigningKey
  seal: Seal
  sink: Sink | null
  everyMs: number
  clock: Clock
  log: Log
  onBroken?: () => void
}

export function startCheckpointWriter({ db, key, seal, sink, everyMs, clock, log, onBroken = () => {} }: Dependencies): CheckpointWriter {
  const store = createCheckpointStore(db)
  const stopping = new AbortController()

  /** The checkpoint before, if it is what this server or another with its secret signed. */
  async function previousOf({ organization_id, number, signed_size }: DueChain): Promise<CheckpointBody & { text: string }> {
    const row = await store.find(organization_id, number)
    const checkpoint = row && { body: row.body, signature: row.signature.toString('base64url') }
    if (!checkpoint) throw new Broken('the last checkpoint is gone')
    const body = JSON.parse(checkpoint.body) as CheckpointBody
    if (body.key_id === key.id && !isSigned(key.privateKey, checkpoint)) throw new Broken('the last checkpoint was changed')
    if (body.organization_id !== organization_id || body.number !== number || body.size !== signed_size)
      throw new Broken('the last checkpoint is not the one that was written last')
    return { ...body, text: checkpoint.body }
  }

  /** Walks the chain from the last checkpoint to its end: what is signed was there, link by link. */
  async function check({ organization_id, size, hash, signed_size }: DueChain, from: string): Promise<void> {
    let last = from
    for (let seq = signed_size; seq < size; ) {
      const page = await store.links(organization_id, seq, size, PAGE)
      if (page.length === 0) throw new Broken(`event ${seq + 1} is gone`)
      for (const link of page) {
        if (link.seq !== ++seq) throw new Broken(`event ${seq} is gone`)
        const made = linkHash(last, link.event)
        if (!isOwnEvent(seal, link.event)) throw new Broken(`event ${seq} was not written by this server`)
        if (made !== link.hash.toString('hex')) throw new Broken(`event ${seq} was changed`)
        last = made
      }
    }
    if (last !== hash.toString('hex')) throw new Broken('the end of the chain was changed')
  }

  async function sign(chain: DueChain): Promise<void> {
    const previous = chain.number > 0 ? await previousOf(chain) : null
    await check(chain, previous?.hash ?? NO_HASH)
    const number = chain.number + 1
    const at = new Date(clock.now())
    const checkpoint = signCheckpoint(key.privateKey, {
      at: at.toISOString(),
      format: CHECKPOINT_FORMAT,
      hash: chain.hash.toString('hex'),
      key_id: key.id,
      number,
      organization_id: chain.organization_id,
      previous: previous ? bodyHash(previous.text) : NO_HASH,
      size: chain.size,
    })
    await store.insert(chain.organization_id, { number, size: chain.size, at }, checkpoint)
  }

  async function signDue(): Promise<void> {
    for (const chain of await store.due(EVENTS, new Date(clock.now() - everyMs))) {
      if (stopping.signal.aborted) return
      try {
        await sign(chain)
      } catch (cause) {
        if (!(cause instanceof Broken)) throw cause
        onBroken()
        log.error(
          { reason: cause.message, cause },
          'THE AUDIT LOG WAS TAMPERED WITH: no checkpoint is signed until somebody has looked into it',
        )
      }
    }
  }

  /** A line is noted one by one: a crash in between writes one of them twice, which the verifier knows. */
  async function exportAll(to: Sink): Promise<void> {
    for (const { organization_id, number, body, signature } of await store.unexported(1_000)) {
      if (stopping.signal.aborted) return
      await to.append(JSON.stringify({ body, signature: signature.toString('base64url') }))
      await store.markExported(organization_id, number)
    }
  }

  const round = () =>
    store.alone(async () => {
      await signDue()
      if (sink) await exportAll(sink)
    })

  async function run() {
    const tick = Math.min(LONGEST_TICK_MS, Math.max(250, everyMs / 4))
    while (!stopping.signal.aborted) {
      await round().catch((cause) => log.error({ cause }, 'audit checkpoints could not be written'))
      await sleep(tick, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const running = run()

  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}

class Broken extends Error {}
