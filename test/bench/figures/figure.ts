// What a figure is, and how two sides are measured: in turn, in the same run, several rounds, medians.

import type { Stage } from '../stage/stage.ts'

export type Figure = {
  name: string
  ours: string
  peer?: string
  ratio?: { median: number; min: number; max: number }
  bar: string
  pass: boolean
  note?: string
}

export type Measure = (stage: Stage, say: (text: string) => void) => Promise<Figure[]>

export const median = (values: number[]) => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!

/** Rounds of one side after the other; the side that begins changes, so that a drift of the machine favours neither. */
export async function inTurn<Result>(
  rounds: number,
  ours: () => Promise<Result>,
  peer: () => Promise<Result>,
): Promise<[Result, Result][]> {
  const results: [Result, Result][] = []
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const first = await ours()
      results.push([first, await peer()])
    } else {
      const second = await peer()
      results.push([await ours(), second])
    }
  }
  return results
}

export function ratioOf(rounds: [{ perSecond: number }, { perSecond: number }][]): NonNullable<Figure['ratio']> {
  const ratios = rounds.map(([ours, peer]) => ours.perSecond / peer.perSecond)
  return { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) }
}

/** A measurement in which anything but 2xx came back counts for nothing. */
export function clean<R extends { failures: number; firstFailure: string | null }>(report: R): R {
  if (report.failures > 0) throw new Error(`${report.failures} requests failed, first: ${report.firstFailure}`)
  return report
}

export const perSecond = (value: number) => `${Math.round(value).toLocaleString('en')}/s`
export const ms = (value: number) => `${value.toFixed(1)} ms`
