// What decoding a page of 100 messages costs in the SDKs, beside their language's plain JSON decoding into the same types.

import { spawnSync } from 'node:child_process'
import { hasJava, javaCommand, javaForSdk } from '../../../scripts/check/java.ts'
import { type Figure, median, type Row } from './figure.ts'

const BAR = 2
const ROUNDS = 7

type Sdk = { name: string; peer: string; present: boolean; measure(): { ours: number; plain: number }[] } // microseconds

const sdks: Sdk[] = [{ name: 'Java', peer: 'Jackson into records', present: hasJava, measure: measureJava }]

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

/** The program measures both in turn, several times, when they are warm. */
function measureJava(): { ours: number; plain: number }[] {
  const words = [...javaCommand(javaForSdk(), 'com.relayos.bench.Decode'), 'sdks/conformance/vectors.json']
  const { status, stdout, stderr } = spawnSync('java', words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the bench of the Java SDK failed: ${stderr}`)
  return JSON.parse(stdout)
}
