// What decoding a page of 100 messages costs in the SDKs, beside their language's plain JSON decoding into the same types.

import { hasGo, runGo } from '../../../scripts/check/go.ts'
import { type Figure, median, type Row } from './figure.ts'

const BAR = 2
const ROUNDS = 7

type Sdk = { name: string; peer: string; present: boolean; measure(): { ours: number; plain: number }[] } // microseconds

const sdks: Sdk[] = [{ name: 'Go', peer: 'encoding/json', present: hasGo, measure: measureGo }]

export const sdkFigure: Figure = {
  name: 'sdk',
  run: async () => sdks.filter(({ present }) => present).map(row),
}

function row({ name, peer, measure }: Sdk): Row {
  const rounds = measure()
  const ratios = rounds.map(({ ours, plain }) => ours / plain)
  const ratio = { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) }
  return {
    name: `${name} SDK decodes a page of 100 messages`,
    ours: `${median(rounds.map(({ ours }) => ours)).toFixed(0)} µs`,
    peer: `${median(rounds.map(({ plain }) => plain)).toFixed(0)} µs`,
    ratio,
    bar: `≤ ${BAR} ×`,
    pass: rounds.length >= ROUNDS && ratio.median <= BAR,
    note: `beside ${peer}, in turn, less is better`,
  }
}

/** A round is a run of both, so that both meet the same weather. */
function measureGo() {
  return Array.from({ length: ROUNDS }, () => {
    const { ok, output } = runGo(['test', '-run', 'none', '-bench', 'Decode', '-benchtime', '300ms', '.'])
    if (!ok) throw new Error(`go test -bench failed: ${output}`)
    const time = (name: string) =>
      Number(new RegExp(`^BenchmarkDecode/${name}\\S*\\s+\\d+\\s+([\\d.]+) ns/op`, 'm').exec(output)?.[1]) / 1_000
    return { ours: time('ours'), plain: time('encoding/json') }
  })
}
