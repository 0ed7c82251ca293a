// The targets that this node has open: made when a sink first needs one, made anew when it changes, closed when it is idle.

import type { Seal } from '../../lib/seal.ts'
import type { Secrets } from './settings.ts'
import { fileOf, placeOf, type SinkRow } from './sink.ts'
import { type Means, openTarget, type Target } from './targets/target.ts'

const IDLE_MS = 60_000

type Open = { version: number; target: Promise<Target>; usedAt: number }

export type Targets = ReturnType<typeof createTargets>

export function createTargets({ seal, ...means }: Means & { seal: Seal }) {
  const open = new Map<string, Open>()

  const make = (row: SinkRow): Promise<Target> => {
    const secrets: Secrets = row.secrets ? JSON.parse(seal.open(row.secrets, placeOf(row))) : {}
    return openTarget(means, { type: row.type, settings: row.settings, secrets, file: fileOf(row) })
  }
  const drop = async (id: string) => {
    const old = open.get(id)
    open.delete(id)
    await old?.target.then((target) => target.close()).catch(() => {})
  }

  return {
    async get(row: SinkRow): Promise<Target> {
      const known = open.get(row.id)
      if (known?.version === row.version) {
        known.usedAt = performance.now()
        return known.target
      }
      void drop(row.id)
      const made: Open = { version: row.version, target: make(row), usedAt: performance.now() }
      open.set(row.id, made)
      made.target.catch(() => open.get(row.id) === made && open.delete(row.id))
      return made.target
    },

    /** For one batch, and nothing else. */
    once: make,

    drop,

    closeIdle(): void {
      for (const [id, { usedAt }] of open) if (performance.now() - usedAt > IDLE_MS) void drop(id)
    },

    async close(): Promise<void> {
      await Promise.all([...open.keys()].map(drop))
    },
  }
}
