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
import { openStage } from './stage/stage.ts'

const LONGEST_MS = 4 * 60_000 // a figure

export const figures: Figure[] = [
  noDatabaseFigure, // before there is anything that the database cleans up beside
  guardsFigure,
  createFigure,
  getFigure,
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

/** A figure that can't be had is a row that failed; the others are told all the same. */
export async function runFigures({ names, profile, say }: Options): Promise<Row[]> {
  const chosen = figures.filter(({ name }) => names.length === 0 || names.includes(name))
  const { stage, close } = openStage({ profile, say })
  const rows: Row[] = []
  try {
    for (const { name, run } of chosen) {
      say(`${name} … (load average ${loadavg()[0]!.toFixed(1)})`)
      rows.push(...(await inTime(run(stage)).catch((error: Error) => [failed(name, error)])))
    }
    return rows
  } finally {
    await close()
  }
}

async function inTime(figure: Promise<Row[]>): Promise<Row[]> {
  let late: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`It took longer than ${LONGEST_MS / 60_000} minutes`)), LONGEST_MS)
  })
  return Promise.race([figure, tooLate]).finally(() => clearTimeout(late))
}

const failed = (name: string, { message }: Error): Row => ({ name, ours: '–', peer: '–', ratio: null, bar: '', pass: false, note: message })
