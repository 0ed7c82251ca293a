// What a figure is, and how two sides are compared: in turn, several times, medians.

import type { Report } from '../load/protocol.ts'
import type { Stage } from '../stage/stage.ts'

export type Row = {
  name: string
  ours: string
  peer: string
  ratio: { median: number; min: number; max: number } | null
  bar: string
  pass: boolean
  note: string
}

/** `stage` is built by whoever asks for it first; figures that need none cost nothing. */
export type Figure = { name: string; run(stage: () => Promise<Stage>): Promise<Row[]> }

export type Measured = { ours: Report[]; peer: Report[]; ratio: { median: number; min: number; max: number } }

/** A B A B …, so that both meet the same weather. A first round warms up and does not count. */
export async function compare(rounds: number, ours: () => Promise<Report>, peer: () => Promise<Report>): Promise<Measured> {
  const all: { ours: Report; peer: Report }[] = []
  for (let round = 0; round <= rounds; round++) all.push({ ours: await ours(), peer: await peer() })
  const counted = all.slice(1)
  const ratios = counted.map((pair) => pair.ours.perSecond / pair.peer.perSecond)
  return {
    ours: counted.map((pair) => pair.ours),
    peer: counted.map((pair) => pair.peer),
    ratio: { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) },
  }
}

export function median(values: number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export const rate = (reports: Report[]) => median(reports.map(({ perSecond }) => perSecond))

export const perSecond = (value: number) => `${Math.round(value).toLocaleString('en')}/s`

/** p50 and p99 of the median round, and what the generator took of a core. */
export const latency = (reports: Report[]) => {
  const [p50, p99, cpu] = (['p50', 'p99', 'cpuShare'] as const).map((name) => median(reports.map((report) => report[name])))
  return `p50 ${p50!.toFixed(1)} ms, p99 ${p99!.toFixed(1)} ms, generator ${Math.round(cpu! * 100)} % of a core`
}

/** A figure with a refused or broken request is no figure. */
export const faults = (reports: Report[]) => {
  const failures = reports.reduce((sum, report) => sum + report.failures, 0)
  return failures === 0 ? '' : `${failures} requests failed: ${reports.find(({ firstFailure }) => firstFailure)!.firstFailure}`
}

/** One line of the table out of a comparison. */
export function comparison(name: string, measured: Measured, bars: { ratio: number; perSecond?: number }, note = ''): Row {
  const { ours, peer, ratio } = measured
  const wrong = faults([...ours, ...peer])
  const fast = bars.perSecond === undefined || rate(ours) >= bars.perSecond
  return {
    name,
    ours: perSecond(rate(ours)),
    peer: perSecond(rate(peer)),
    ratio,
    bar: `≥ ${bars.ratio} ×${bars.perSecond === undefined ? '' : `, ≥ ${perSecond(bars.perSecond)}`}`,
    pass: wrong === '' && ratio.median >= bars.ratio && fast,
    note: [wrong, latency(ours), note].filter(Boolean).join('; '),
  }
}
