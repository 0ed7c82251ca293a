// QR codes (ISO/IEC 18004) for links of up to 271 bytes: byte mode, error correction level L, versions 1 to 10.

type Layout = { blocks: number; correction: number } // codewords of error correction in each block
const LAYOUTS: Layout[] = [
  { blocks: 1, correction: 7 },
  { blocks: 1, correction: 10 },
  { blocks: 1, correction: 15 },
  { blocks: 1, correction: 20 },
  { blocks: 1, correction: 26 },
  { blocks: 2, correction: 18 },
  { blocks: 2, correction: 20 },
  { blocks: 2, correction: 24 },
  { blocks: 2, correction: 30 },
  { blocks: 4, correction: 18 },
]
const TOTALS = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346] // codewords of each version
const ALIGNMENTS = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]]
const MASKS: ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
]

/** For an SVG: the side in modules, without the quiet zone, and a path of the dark ones. Null when the text is too long. */
export function qrCode(text: string): { size: number; path: string } | null {
  const modules = qrModules(text)
  if (!modules) return null
  const squares = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size: modules.length, path: squares.join('') }
}

export function qrModules(text: string): boolean[][] | null {
  const bytes = Buffer.from(text)
  const index = LAYOUTS.findIndex((layout, at) => bytes.length * 8 + headerBits(at + 1) <= dataLength(layout, at) * 8)
  if (index < 0) return null
  const codewords = interleave(withHeader(bytes, index + 1, dataLength(LAYOUTS[index]!, index)), LAYOUTS[index]!)
  const candidates = MASKS.map((_, mask) => draw(index + 1, codewords, mask))
  return candidates.reduce((best, each) => (penalty(each) < penalty(best) ? each : best))
}

const headerBits = (version: number) => 4 + (version < 10 ? 8 : 16)
const dataLength = ({ blocks, correction }: Layout, index: number) => TOTALS[index]! - blocks * correction

/** Mode, length, bytes, end, and padding up to the capacity. */
function withHeader(bytes: Buffer, version: number, capacity: number): number[] {
  const bits = [
    '0100',
    bytes.length.toString(2).padStart(headerBits(version) - 4, '0'),
    ...[...bytes].map((byte) => byte.toString(2).padStart(8, '0')),
  ]
  const text = bits.join('')
  const ended = text + '0'.repeat(Math.min(4, capacity * 8 - text.length))
  const words = ended.match(/.{1,8}/g)!.map((word) => Number.parseInt(word.padEnd(8, '0'), 2))
  for (let pad = 0xec; words.length < capacity; pad ^= 0xec ^ 0x11) words.push(pad)
  return words
}

/** Cuts into blocks, adds the error correction of each, and takes the codewords of all blocks in turn. */
function interleave(data: number[], { blocks, correction }: Layout): number[] {
  const short = Math.floor(data.length / blocks)
  const longs = data.length % blocks // these come last and hold one more
  let from = 0
  const parts = Array.from({ length: blocks }, (_, at) => data.slice(from, (from += short + (at >= blocks - longs ? 1 : 0))))
  const corrections = parts.map((part) => remainder(part, generator(correction)))
  const inTurn = (lists: number[][]) =>
    Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
  return [...inTurn(parts), ...inTurn(corrections)]
}

/** In the field of 256 elements modulo x⁸ + x⁴ + x³ + x² + 1. */
function multiply(left: number, right: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d)
    if ((right >> bit) & 1) product ^= left
  }
  return product
}

/** The polynomial with the roots 2⁰ … 2^(degree-1), without its leading 1. */
function generator(degree: number): number[] {
  let polynomial = [1]
  let root = 1
  for (let count = 0; count < degree; count++) {
    const next = [...polynomial, 0]
    for (const [at, coefficient] of polynomial.entries()) next[at + 1]! ^= multiply(coefficient, root)
    polynomial = next
    root = multiply(root, 2)
  }
  return polynomial.slice(1)
}

function remainder(data: number[], divisor: number[]): number[] {
  let rest: number[] = divisor.map(() => 0)
  for (const word of data) {
    const factor = word ^ rest[0]!
    rest = [...rest.slice(1), 0].map((value, at) => value ^ multiply(divisor[at]!, factor))
  }
  return rest
}

function draw(version: number, codewords: number[], mask: number): boolean[][] {
  const size = 17 + version * 4
  const dark: boolean[][] = Array.from({ length: size }, () => Array(size).fill(false))
  const fixed: boolean[][] = Array.from({ length: size }, () => Array(size).fill(false))
  const set = (row: number, column: number, isDark: boolean) => {
    if (row < 0 || column < 0 || row >= size || column >= size) return
    dark[row]![column] = isDark
    fixed[row]![column] = true
  }
  const square = (row: number, column: number, reach: number, isDark: (ring: number) => boolean) => {
    for (let y = -reach; y <= reach; y++)
      for (let x = -reach; x <= reach; x++) set(row + y, column + x, isDark(Math.max(Math.abs(x), Math.abs(y))))
  }
  for (let at = 0; at < size; at++) {
    set(6, at, at % 2 === 0)
    set(at, 6, at % 2 === 0)
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    square(row, column, 4, (ring) => ring !== 2 && ring !== 4)
  const centres = ALIGNMENTS[version - 1]!
  for (const row of centres) {
    for (const column of centres) {
      const isCorner = (row === 6 && (column === 6 || column === centres.at(-1))) || (column === 6 && row === centres.at(-1))
      if (!isCorner) square(row, column, 2, (ring) => ring !== 1)
    }
  }
  drawFormat(size, mask, set)
  if (version >= 7) drawVersion(size, version, set)
  fill(size, codewords, mask, dark, fixed)
  return dark
}

type Set = (row: number, column: number, isDark: boolean) => void

/** Level L and the mask, with 10 bits of BCH code, twice. */
function drawFormat(size: number, mask: number, set: Set) {
  const value = (0b01 << 3) | mask
  const bits = ((value << 10) | bch(value, 10, 0b10100110111)) ^ 0b101010000010010
  const bit = (at: number) => ((bits >> at) & 1) === 1
  for (let at = 0; at < 15; at++) {
    const near = at < 6 ? at : at < 8 ? at + 1 : 14 - at
    if (at < 8) {
      set(near, 8, bit(at))
      set(8, size - 1 - at, bit(at))
    } else {
      set(8, at === 8 ? 7 : near, bit(at))
      set(size - 15 + at, 8, bit(at))
    }
  }
  set(size - 8, 8, true)
}

function drawVersion(size: number, version: number, set: Set) {
  const bits = (version << 12) | bch(version, 12, 0b1111100100101)
  for (let at = 0; at < 18; at++) {
    const [far, near] = [size - 11 + (at % 3), Math.floor(at / 3)]
    set(far, near, ((bits >> at) & 1) === 1)
    set(near, far, ((bits >> at) & 1) === 1)
  }
}

function bch(value: number, degree: number, divisor: number): number {
  let rest = value << degree
  for (let bit = 31 - Math.clz32(rest); bit >= degree; bit = 31 - Math.clz32(rest)) rest ^= divisor << (bit - degree)
  return rest
}

/** In columns of two from the right, up and down by turns; what is fixed is left out. */
function fill(size: number, codewords: number[], mask: number, dark: boolean[][], fixed: boolean[][]) {
  let at = 0
  let upwards = true
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5 // the timing column
    for (let step = 0; step < size; step++) {
      const row = upwards ? size - 1 - step : step
      for (const column of [right, right - 1]) {
        if (fixed[row]![column]) continue
        const bit = ((codewords[at >> 3] ?? 0) >> (7 - (at & 7))) & 1
        dark[row]![column] = (bit === 1) !== MASKS[mask]!(row, column)
        at++
      }
    }
    upwards = !upwards
  }
}

/** How hard it is to read: long runs and even surfaces. Any mask is valid, so the other two rules of the standard are left out. */
function penalty(modules: boolean[][]): number {
  const size = modules.length
  const columns = modules.map((_, column) => modules.map((row) => row[column]!))
  let points = 0
  for (const line of [...modules, ...columns]) {
    for (const [run] of line
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/0{5,}|1{5,}/g))
      points += run.length - 2
  }
  for (let row = 1; row < size; row++) {
    for (let column = 1; column < size; column++) {
      const corner = modules[row]![column]
      if ([modules[row]![column - 1], modules[row - 1]![column], modules[row - 1]![column - 1]].every((other) => other === corner))
        points += 3
    }
  }
  return points
}
