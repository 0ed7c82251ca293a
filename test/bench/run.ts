// Runs the figures one after the other, on one stage, within a bound of time.

import { loadavg } from 'node:os'
import { coldStartFigure } from './figures/cold-start.ts'
import { contractProxyFigure } from './figures/contract-proxy.ts'
import { createFigure } from './figures/create.ts'
import type { Figure, Row } from './figures/figure.ts'
import { getFigure } from './figures/get.ts'
import { guardsFigure } from './figures/guards.ts'
import { memoryFigure } from './figures/memory.ts'
import { noDatabaseFigure } from './figures/no-database.ts'
import { rowsFigure } from './figures/rows.ts'
import { sdkFigure } from './figures/sdk.ts'
import { streamFigure } from './figures/stream.ts'
import { sustainedFigure } from './figures/sustained.ts'
import { webhooksFigure } from './figures/webhooks.ts'
import { openStage, type Stage } from './stage/stage.ts'

const LONGEST_MS = 6 * 60_000

export const figures: Figure[] = [
  createFigure,
  getFigure,
  noDatabaseFigure,
  guardsFigure,
  rowsFigure,
  sustainedFigure,
  webhooksFigure,
  memoryFigure,
  streamFigure,
  contractProxyFigure,
  coldStartFigure,
  sdkFigure,
]

type Options = { names: string[]; profile: string | null; say(text: string): void }

export async function runFigures({ names, profile, say }: Options): Promise<Row[]> {
  const chosen = figures.filter(({ name }) => names.length === 0 || names.includes(name))
  const { stage, close } = openStage({ profile, say })
  let late: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`The bench took longer than ${LONGEST_MS / 60_000} minutes`)), LONGEST_MS)
  })
  try {
    return await Promise.race([runAll(chosen, stage, say), tooLate])
  } finally {
    clearTimeout(late)
    await close()
  }
}

async function runAll(chosen: Figure[], stage: () => Promise<Stage>, say: Options['say']): Promise<Row[]> {
  const rows: Row[] = []
  for (const { name, run } of chosen) {
    say(`${name} … (load average ${loadavg()[0]!.toFixed(1)})`)
    rows.push(...(await run(stage)))
  }
  return rows
}
