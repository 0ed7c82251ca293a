// The table that people read.

import type { Row } from './figures/figure.ts'

export function table(rows: Row[]): string {
  const lines = rows.map(({ name, ours, peer, ratio, bar, pass }) => [
    pass ? 'pass' : 'FAIL',
    name,
    ours,
    peer,
    ratio ? `${times(ratio.median)} (${times(ratio.min)}–${times(ratio.max)})` : '–',
    bar,
  ])
  const all = [['', 'figure', 'ours', 'peer', 'ratio, median (range)', 'bar'], ...lines]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)))
  const text = all.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
  const notes = rows.filter(({ note }) => note).map(({ name, note }) => `  ${name}: ${note}`)
  return [...text, '', ...notes].join('\n')
}

const times = (ratio: number) => `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`
